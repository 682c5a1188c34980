#include "call.h"
#include "cli_words.h"
#include "commands.h"

#include "clock.h"
#include "default_book.h"
#include "exchange/file_writer.h"
#include "exchange/import_plan.h"
#include "ledger/backups.h"
#include "rules/words.h"

#include <QFileInfo>

namespace proven::cli {

using namespace Qt::StringLiterals;

namespace {

std::pair<QString, QString> assignment(const Call &call, const QString &option, const QString &said)
{
    const qsizetype equals = said.indexOf(u'=');
    if (equals < 1)
        throw Stop{ExitCode::Unreadable,
                   CliWords::tr("%1 wants two things with = between them, and got “%2”.").arg(call.label(option), said),
                   {CliWords::tr("See: proven-cli import --help")}};
    return {said.left(equals), said.mid(equals + 1)};
}

QChar delimiter(const QString &said)
{
    if (said == u"tab" || said == u"\\t")
        return u'\t';
    if (said.size() == 1)
        return said.front();
    throw Stop{ExitCode::BadInput,
               CliWords::tr("--delimiter: “%1” is no single sign.").arg(said),
               {CliWords::tr("Possible: a sign such as , or ; or | and the word tab.")}};
}

ImportOptions importOptions(const Call &call)
{
    ImportOptions options;
    call.take(u"as"_s, options.kind);
    for (const QString &said : call.texts(u"map"_s))
        options.map.push_back(assignment(call, u"map"_s, said));
    for (const QString &said : call.texts(u"set"_s))
        options.set.push_back(assignment(call, u"set"_s, said));
    call.take(u"dates"_s, options.dates);
    if (call.has(u"delimiter"_s))
        options.delimiter = delimiter(call.text(u"delimiter"_s));
    if (call.has(u"decimal"_s))
        options.decimal = call.text(u"decimal"_s).front();
    options.encoding = call.text(u"encoding"_s);
    call.take(u"line-ends"_s, options.lineEnds);
    if (call.flag(u"no-header"_s))
        options.header = false;
    for (const QString &row : call.texts(u"vendors"_s))
        options.vendors += namesInRow(row);
    return options;
}

QString rowsInWords(qint64 count)
{
    return counted(count, CliWords::tr("1 row"), CliWords::tr("%1 rows"));
}

const QString &whatCameIn(const Changes &changes, const QString &title)
{
    static const QString nothing = CliWords::tr("Nothing changed: all of it is in the book already.");
    return changes.empty() ? nothing : title;
}

void writeRejected(const std::vector<SourceFile> &files, const ImportOptions &options,
                   const std::vector<RejectedRow> &rejected)
{
    for (const SourceFile &file : files) {
        const QByteArray bytes = rejectedTable(file, options, rejected);
        if (bytes.isEmpty())
            continue;
        const QString path = rejectedPath(file.path());
        if (const auto fault = writeFile(path, bytes, Existing::Keep))
            throw Stop{ExitCode::FileTrouble,
                       CliWords::tr("The good rows are in the book, but the rejected ones could not be written."),
                       {fault->text}};
        say(CliWords::tr("Rejected rows, with their reasons: %1").arg(path));
    }
}

[[noreturn]] void refuseRows(const std::vector<RejectedRow> &rejected)
{
    Stop stop{ExitCode::BadInput,
              CliWords::tr("Nothing was imported: %1 can't be taken.")
                  .arg(rowsInWords(static_cast<qint64>(rejected.size()))),
              {}};
    for (const RejectedRow &row : rejected)
        stop.instead += inWords(row);
    stop.instead += CliWords::tr(
        "Mend them, or add --skip-bad to take the good rows and write the others beside the file.");
    throw stop;
}

/// A book that holds something is not imported into before a backup of it was made.
void backUpBefore(Call &call)
{
    constexpr qint64 beginning = 1;
    const qint64 lastEntry = lastEntryOf(call.ledger());
    if (lastEntry <= beginning)
        return;
    progress(CliWords::tr("Making a backup ..."));
    const auto made = Backups(backupsFolder(), call.ledger()).makeIfNeeded(BackupReason::BeforeImport, lastEntry);
    if (const auto *trouble = std::get_if<Trouble>(&made))
        throw Stop{ExitCode::FileTrouble,
                   CliWords::tr("Nothing was imported: no backup could be made before."),
                   {trouble->text}};
}

ExitCode import(Call &call)
{
    const std::vector<SourceFile> files = filesOnDisk(call.texts(u"FILE"_s));
    const ImportOptions options = importOptions(call);
    progress(CliWords::tr("Reading ..."));
    ReadTables read = readTables(files, options, call.book());
    for (const QString &guess : read.guesses)
        say(guess);
    if (read.refusal)
        stopFor(*read.refusal);
    say(CliWords::tr("Read %1.").arg(rowsInWords(read.rowsRead)));
    if (read.rowsLeftOut > 0)
        say(CliWords::tr("Left out %1 of other vendors.").arg(rowsInWords(read.rowsLeftOut)));

    progress(CliWords::tr("Asking the laws of every row ..."));
    const bool skipBad = call.flag(u"skip-bad"_s);
    const bool dryRun = call.flag(u"dry-run"_s);
    ImportedTables tables;
    std::vector<RejectedRow> rejected;
    // What is to be saved as it was read is judged once, as it is saved.
    if (skipBad || dryRun || !read.rejected.empty()) {
        const bool wasReadWhole = read.rejected.empty();
        ImportPlan plan = planImport(std::move(read), call.book(), call.today(),
                                     skipBad ? BadRows::Skip : BadRows::Refuse);
        if (!wasReadWhole && !skipBad)
            refuseRows(plan.rejected);
        if (plan.refusal)
            stopFor(*plan.refusal);
        tables = std::move(plan.tables);
        rejected = std::move(plan.rejected);
        if (dryRun)
            say(CliWords::tr("A dry run, nothing was saved. It would say: %1")
                    .arg(whatCameIn(plan.decided.changes, plan.decided.title)));
    } else {
        tables = std::move(read.tables);
    }
    if (!dryRun) {
        backUpBefore(call);
        const Performed performed = call.perform(command::Import{std::move(tables)});
        say(whatCameIn(performed.changes, performed.title));
    }
    for (const RejectedRow &row : rejected)
        warn(inWords(row));
    if (!dryRun)
        writeRejected(files, options, rejected);
    return ExitCode::Done;
}

std::vector<Option> importOptionList()
{
    QStringList tables = wordsOf<TableKind>();
    tables.removeAll(nameOf(TableKind::History));
    return {
        {.name = u"as"_s,
         .kind = ValueKind::Word,
         .help = CliWords::tr("what the table holds; guessed where not said"),
         .words = tables},
        {.name = u"map"_s,
         .help = CliWords::tr("FIELD=COLUMN: which column holds what, by its header or number"),
         .repeated = true},
        {.name = u"set"_s, .help = CliWords::tr("FIELD=VALUE: the same for every row"), .repeated = true},
        wordOption<DateOrder>(u"dates"_s, CliWords::tr("the order of year, month and day; guessed where not said")),
        {.name = u"delimiter"_s,
         .help = CliWords::tr("the sign between cells, or the word tab; guessed where not said")},
        {.name = u"decimal"_s,
         .kind = ValueKind::Word,
         .help = CliWords::tr("the decimal sign"),
         .words = {u"."_s, u","_s}},
        {.name = u"encoding"_s, .help = CliWords::tr("such as utf-8 or windows-1252; guessed where not said")},
        wordOption<LineEnds>(u"line-ends"_s, CliWords::tr("what ends a row; each of them where not said")),
        {.name = u"no-header"_s,
         .kind = ValueKind::Flag,
         .help = CliWords::tr("the first row is data; columns go by their number")},
        {.name = u"vendors"_s,
         .help = CliWords::tr("one CSV row of names: only these vendors' rows are read"),
         .repeated = true},
        {.name = u"dry-run"_s,
         .kind = ValueKind::Flag,
         .help = CliWords::tr("says what it would do, and saves nothing")},
        {.name = u"skip-bad"_s,
         .kind = ValueKind::Flag,
         .help = CliWords::tr("takes the good rows, and writes the others with their reasons to NAME.rejected.csv")},
    };
}

} // namespace

std::vector<CommandEntry> exchangeCommands()
{
    return {
        {u"import"_s,
         CliWords::tr("reads tables; the format is guessed, and the guesses are printed"),
         {{.name = u"FILE"_s,
           .kind = ValueKind::Path,
           .help = CliWords::tr("the tables; several are one import"),
           .required = true,
           .repeated = true}},
         importOptionList(),
         import},
    };
}

} // namespace proven::cli
