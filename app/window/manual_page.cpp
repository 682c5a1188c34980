#include "manual_page.h"

#include "roff.h"

namespace proven {

QString manualPage(const QList<QCommandLineOption> &options)
{
    QString page = QStringLiteral(".TH PROVEN 1 \"\" \"proven %1\" \"User Commands\"\n"
                                  ".SH NAME\nproven \\- try out vendors with small jobs before you rely on one\n"
                                  ".SH SYNOPSIS\n.B proven\n[\\fIOPTION\\fR]... [\\fIBOOK\\fR]\n"
                                  ".SH DESCRIPTION\n")
                       .arg(QStringLiteral(PROVEN_VERSION));
    page += roffText(QStringLiteral(
                "Opens the window of Proven with the book that is named, or with the one that was open last. "
                "While it is open, a second start brings it forward. With --print it writes a paper and "
                "ends, also where there is no screen."))
            + u'\n';
    page += QStringLiteral(".SH OPTIONS\n");
    for (const QCommandLineOption &option : options)
        page += roffOption(option.names().constLast(), option.valueName(), option.description());
    page += QStringLiteral(".SH EXIT STATUS\n"
                           ".TP\n0\nDone, or the window was closed.\n"
                           ".TP\n1\nRefused: the law, or something that is not in the book.\n"
                           ".TP\n2\nA command line that can\\(aqt be read.\n"
                           ".TP\n3\nAn input that can\\(aqt be used.\n"
                           ".TP\n4\nTrouble with a file.\n"
                           ".SH SEE ALSO\n.BR proven\\-cli (1)\n");
    return page;
}

} // namespace proven
