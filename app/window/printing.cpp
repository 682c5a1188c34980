#include "printing.h"

#include "clock.h"
#include "exchange/file_writer.h"
#include "ledger/ledger.h"
#include "nearest.h"
#include "paper/paper_wish.h"
#include "paper/print.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTextStream>

#include <cstdio>
#include <cstdlib>
#include <functional>
#include <optional>

namespace proven {

namespace {

struct Printed {
    Q_DECLARE_TR_FUNCTIONS(main)
};

// As the command line's.
enum ExitCode { Refused = 1, Unreadable = 2, BadInput = 3, FileTrouble = 4 };

/// Ends it: what was wrong and what is possible.
struct Stop {
    ExitCode code;
    QString text;
    QStringList instead = {};
};

const QString printOption = QStringLiteral("print");
const QString vendorOption = QStringLiteral("vendor");
const QString roundOption = QStringLiteral("round");
const QString jobOption = QStringLiteral("job");
const QString outOption = QStringLiteral("out");
const QString paperOption = QStringLiteral("paper");
const QString replaceOption = QStringLiteral("replace");

/// What the options name in one book.
class Wishes {
public:
    Wishes(const QCommandLineParser &parser, const Book &book) : m_parser(parser), m_book(book) {}

    [[nodiscard]] PaperWish wish() const
    {
        const QString kind = m_parser.value(printOption);
        if (kind == u"scorecard")
            return ScorecardWish{trial()};
        if (kind == u"comparison")
            return ComparisonWish{round()};
        if (kind == u"brief")
            return BriefWish{job()};
        return LetterWish{trial()};
    }

private:
    [[nodiscard]] Id<Round> round() const
    {
        const QStringList names = namesOf<Round>(m_book);
        if (!m_parser.isSet(roundOption)) {
            if (names.size() == 1)
                return m_book.all<Round>().begin()->id;
            if (names.isEmpty())
                throw Stop{BadInput, Printed::tr("This book has no round yet.")};
            throw Stop{BadInput,
                       Printed::tr("Say which round with --round: there are several."),
                       {Printed::tr("Possible: %1.").arg(names.join(QStringLiteral(", ")))}};
        }
        const QString said = m_parser.value(roundOption);
        if (const Round *round = m_book.roundNamed(said))
            return round->id;
        throw Stop{BadInput, Printed::tr("There is no round “%1” in this book.").arg(said), didYouMean(said, names)};
    }
    [[nodiscard]] Id<Trial> trial() const
    {
        const QString said = m_parser.value(vendorOption);
        const Vendor *vendor = m_book.vendorNamed(said);
        if (!vendor)
            throw Stop{BadInput, Printed::tr("There is no vendor “%1” in this book.").arg(said),
                       didYouMean(said, namesOf<Vendor>(m_book))};
        QStringList rounds;
        for (const Trial *trial : m_book.trialsOf(vendor->id))
            rounds += m_book.get(trial->round).name;
        if (rounds.isEmpty())
            throw Stop{BadInput, Printed::tr("%1 has no place in a round yet.").arg(vendor->name)};
        if (!m_parser.isSet(roundOption) && rounds.size() == 1)
            return m_book.trialsOf(vendor->id).front()->id;
        const QString possible = Printed::tr("Possible: %1.").arg(rounds.join(QStringLiteral(", ")));
        if (!m_parser.isSet(roundOption))
            throw Stop{BadInput,
                       Printed::tr("Say which round with --round: %1 has a place in several.").arg(vendor->name),
                       {possible}};
        const Id<Round> in = round();
        if (const Trial *trial = m_book.trialOf(in, vendor->id))
            return trial->id;
        throw Stop{BadInput,
                   Printed::tr("%1 has no place in the round %2.").arg(vendor->name, m_book.get(in).name),
                   {possible}};
    }
    [[nodiscard]] Id<Engagement> job() const
    {
        const QString ref = m_parser.value(jobOption).trimmed();
        if (const Engagement *job = m_book.engagementWithRef(ref))
            return job->id;
        throw Stop{BadInput,
                   Printed::tr("There is no job with the ref “%1” in this book.").arg(ref),
                   {Printed::tr("All jobs with their refs: proven-cli list")}};
    }

    const QCommandLineParser &m_parser;
    const Book &m_book;
};

/// Each kind needs what it is of, and a file to go to.
void requireWhole(const QCommandLineParser &parser)
{
    const QString kind = parser.value(printOption);
    const QStringList kinds{QStringLiteral("scorecard"), QStringLiteral("comparison"), QStringLiteral("brief"),
                            QStringLiteral("letter")};
    if (!kinds.contains(kind))
        throw Stop{Unreadable,
                   Printed::tr("--print knows no “%1”.").arg(kind),
                   {Printed::tr("Possible: %1.").arg(kinds.join(QStringLiteral(", ")))}};
    const auto need = [&](const QString &option, const QString &example) {
        if (parser.value(option).trimmed().isEmpty())
            throw Stop{Unreadable, Printed::tr("--print %1 needs %2.").arg(kind, example)};
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
    throw Stop{Unreadable, Printed::tr("“%1” is no size of paper here. Write a4 or letter.").arg(size)};
}

QString written(const QCommandLineParser &parser, const QString &bookPath, QDate today)
{
    requireWhole(parser);
    const QPageLayout page = pageFrom(parser);
    const Ledger::Opened opened = Ledger::open(QFileInfo(bookPath).absoluteFilePath(), systemMachine(),
                                               Ledger::Waiting::Patient);
    if (const auto *trouble = std::get_if<Trouble>(&opened))
        throw Stop{FileTrouble, trouble->text};
    const Book &book = std::get<std::unique_ptr<Ledger>>(opened)->book();
    const std::variant<Paper, NoLetter> made = paperFor(Wishes(parser, book).wish(), book, today);
    if (const auto *none = std::get_if<NoLetter>(&made))
        throw Stop{Refused, none->text};
    const QString target = QFileInfo(parser.value(outOption)).absoluteFilePath();
    const Existing existing = parser.isSet(replaceOption) ? Existing::Replace : Existing::Keep;
    if (const auto fault = writeFile(target, pdfOf(std::get<Paper>(made), page), existing))
        throw Stop{FileTrouble, fault->text};
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
        return stop.code;
    }
}

} // namespace proven
