#include "printing.h"

#include "clock.h"
#include "exchange/file_writer.h"
#include "ledger/ledger.h"
#include "lookup.h"
#include "paper/paper_wish.h"
#include "paper/print.h"
#include "stop.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTextStream>

#include <cstdio>
#include <cstdlib>
#include <optional>

namespace proven {

namespace {

struct Printed {
    Q_DECLARE_TR_FUNCTIONS(main)
};

constexpr QLatin1String printOption("print");
constexpr QLatin1String vendorOption("vendor");
constexpr QLatin1String roundOption("round");
constexpr QLatin1String jobOption("job");
constexpr QLatin1String outOption("out");
constexpr QLatin1String paperOption("paper");
constexpr QLatin1String replaceOption("replace");

/// What the options name in a book.
PaperWish wishOf(const QCommandLineParser &parser, const Book &book)
{
    const QString kind = parser.value(printOption);
    const auto round = parser.isSet(roundOption) ? std::optional(parser.value(roundOption)) : std::nullopt;
    if (kind == u"comparison")
        return ComparisonWish{theRound(book, round).id};
    if (kind == u"brief")
        return BriefWish{engagementWithRef(book, parser.value(jobOption)).id};
    const Id<Trial> trial = theTrial(book, parser.value(vendorOption), round).id;
    return kind == u"scorecard" ? PaperWish(ScorecardWish{trial}) : PaperWish(LetterWish{trial});
}

/// Each kind needs what it is of, and a file to go to.
void requireWhole(const QCommandLineParser &parser)
{
    const QString kind = parser.value(printOption);
    const QStringList kinds{QStringLiteral("scorecard"), QStringLiteral("comparison"), QStringLiteral("brief"),
                            QStringLiteral("letter")};
    if (!kinds.contains(kind))
        throw Stop{ExitCode::Unreadable,
                   Printed::tr("--print knows no “%1”.").arg(kind),
                   {Printed::tr("Possible: %1.").arg(kinds.join(QStringLiteral(", ")))}};
    const auto need = [&](const QString &option, const QString &example) {
        if (parser.value(option).trimmed().isEmpty())
            throw Stop{ExitCode::Unreadable, Printed::tr("--print %1 needs %2.").arg(kind, example)};
    };
    if (kind == u"brief")
        need(jobOption, QStringLiteral("--job REF"));
    else if (kind != u"comparison")
        need(vendorOption, QStringLiteral("--vendor NAME"));
    need(outOption, QStringLiteral("--out FILE"));
}

QPageLayout pageFrom(const QCommandLineParser &parser)
{
    if (!parser.isSet(paperOption))
        return usualPage();
    const QString size = parser.value(paperOption).toLower();
    if (size == u"a4")
        return pageOf(QPageSize::A4);
    if (size == u"letter")
        return pageOf(QPageSize::Letter);
    throw Stop{ExitCode::Unreadable, Printed::tr("“%1” is no size of paper here. Write a4 or letter.").arg(size)};
}

QString written(const QCommandLineParser &parser, const QString &bookPath, QDate today)
{
    requireWhole(parser);
    const QPageLayout page = pageFrom(parser);
    const Ledger::Opened opened = Ledger::open(QFileInfo(bookPath).absoluteFilePath(), systemMachine(),
                                               Ledger::Waiting::Patient);
    if (const auto *trouble = std::get_if<Trouble>(&opened))
        throw Stop{ExitCode::FileTrouble, trouble->text};
    const Book &book = std::get<std::unique_ptr<Ledger>>(opened)->book();
    const std::variant<Paper, NoLetter> made = paperFor(wishOf(parser, book), book, today);
    if (const auto *none = std::get_if<NoLetter>(&made))
        throw Stop{ExitCode::Refused, none->text};
    const QString target = QFileInfo(parser.value(outOption)).absoluteFilePath();
    const Existing existing = parser.isSet(replaceOption) ? Existing::Replace : Existing::Keep;
    if (const auto fault = writeFile(target, pdfOf(std::get<Paper>(made), page), existing))
        throw Stop{ExitCode::FileTrouble, fault->text};
    return Printed::tr("%1: written to %2").arg(std::get<Paper>(made).foot, target);
}

} // namespace

Printing::Printing(const QCommandLineParser &parser, QList<QCommandLineOption> &options) : m_parser(parser)
{
    const auto option = [&](const QString &name, const QString &says, const QString &value) {
        options += QCommandLineOption(name, says, value);
    };
    option(printOption,
           Printed::tr("Write a paper as a PDF, and end: scorecard, comparison, brief or letter (of promotion)."),
           QStringLiteral("KIND"));
    option(vendorOption, Printed::tr("With --print scorecard or letter: whose."), QStringLiteral("NAME"));
    option(roundOption, Printed::tr("With --print: in which round. May be left out where there is only one."),
           QStringLiteral("NAME"));
    option(jobOption, Printed::tr("With --print brief: of which job."), QStringLiteral("REF"));
    option(outOption, Printed::tr("With --print: the file to write."), QStringLiteral("FILE"));
    option(paperOption, Printed::tr("With --print: a4 or letter. What is usual in your country, unless told."),
           QStringLiteral("SIZE"));
    options += QCommandLineOption(replaceOption,
                                  Printed::tr("With --print: a file that is there already is replaced."));
}

bool Printing::isWanted() const
{
    return m_parser.isSet(printOption);
}

int Printing::print(const QString &bookPath, QDate today) const
{
    try {
        QTextStream(stdout) << written(m_parser, bookPath, today) << Qt::endl;
        return EXIT_SUCCESS;
    } catch (const Stop &stop) {
        QTextStream err(stderr);
        err << stop.text << Qt::endl;
        for (const QString &instead : stop.instead)
            err << "  " << instead << Qt::endl;
        return static_cast<int>(stop.code);
    }
}

} // namespace proven
