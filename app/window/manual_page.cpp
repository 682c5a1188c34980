#include "manual_page.h"

#include "roff.h"

#include <QCoreApplication>

namespace proven {

namespace {

struct ManualPage {
    Q_DECLARE_TR_FUNCTIONS(ManualPage)
};

QString section(const QString &title)
{
    return QStringLiteral(".SH %1\n").arg(roffText(title));
}

QString exitStatus(int code, const QString &meaning)
{
    return QStringLiteral(".TP\n%1\n%2\n").arg(code).arg(roffText(meaning));
}

} // namespace

QString manualPage(const QList<QCommandLineOption> &options)
{
    QString page =
        QStringLiteral(".TH PROVEN 1 \"\" \"proven %1\" \"User Commands\"\n").arg(QStringLiteral(PROVEN_VERSION));
    page += section(ManualPage::tr("NAME")) + QStringLiteral("proven \\- ")
            + roffText(ManualPage::tr("try out vendors with small jobs before you rely on one")) + u'\n';
    page += section(ManualPage::tr("SYNOPSIS")) + QStringLiteral(".B proven\n[\\fIOPTION\\fR]... [\\fIBOOK\\fR]\n");
    page += section(ManualPage::tr("DESCRIPTION"))
            + roffText(ManualPage::tr(
                "Opens the window of Proven with the book that is named, or with the one that was open last. "
                "While it is open, a second start brings it forward. With --print it writes a paper and "
                "ends, also where there is no screen."))
            + u'\n';
    page += section(ManualPage::tr("OPTIONS"));
    for (const QCommandLineOption &option : options)
        page += roffOption(option.names().constLast(), option.valueName(), option.description());
    page += section(ManualPage::tr("EXIT STATUS")) + exitStatus(0, ManualPage::tr("Done, or the window was closed."))
            + exitStatus(1, ManualPage::tr("Refused by a law."))
            + exitStatus(2, ManualPage::tr("A command line that can't be read."))
            + exitStatus(3, ManualPage::tr("An input that can't be used, such as a vendor who is not in the book."))
            + exitStatus(4, ManualPage::tr("Trouble with a file."));
    return page + section(ManualPage::tr("SEE ALSO")) + QStringLiteral(".BR proven\\-cli (1)\n");
}

} // namespace proven
