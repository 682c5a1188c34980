#include "call.h"
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
                   u"%1 wants two things with = between them, and got “%2”."_s.arg(call.label(option), said),
                   {u"See: proven-cli import --help"_s}};
    return {said.left(equals), said.mid(equals + 1)};
}

QChar delimiter(const QString &said)
{
    if (said == u"tab" || said == u"\\t")
        return u'\t';
    if (said.size() == 1)
        return said.front();
    throw Stop{ExitCode::BadInput,
               u"--delimiter: “%1” is no single sign."_s.arg(said),
               {u"Possible: a sign such as , or ; or | and the word tab."_s}};
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
    return counted(count, u"1 row"_s, u"%1 rows"_s);
}

const QString &whatCameIn(const Changes &changes, const QString &title)
{
    static const QString nothing = u"Nothing changed: all of it is in the book already."_s;
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
                       u"The good rows are in the book, but the rejected ones could not be written."_s,
                       {fault->text}};
        say(u"Rejected rows, with their reasons: %1"_s.arg(path));
    }
}

[[noreturn]] void refuseRows(const std::vector<RejectedRow> &rejected)
{
    Stop stop{ExitCode::BadInput,
              u"Nothing was imported: %1 can't be taken."_s.arg(rowsInWords(static_cast<qint64>(rejected.size()))),
              {}};
    for (const RejectedRow &row : rejected)
        stop.instead += inWords(row);
    stop.instead += u"Mend them, or add --skip-bad to take the good rows and write the others beside the file."_s;
    throw stop;
}

/// A book that holds something is not imported into before a backup of it was made.
void backUpBefore(Call &call)
{
    constexpr qint64 beginning = 1;
    const qint64 lastEntry = lastEntryOf(call.ledger());
    if (lastEntry <= beginning)
        return;
    progress(u"Making a backup ..."_s);
    const auto made = Backups(backupsFolder(), call.ledger()).makeIfNeeded(BackupReason::BeforeImport, lastEntry);
    if (const auto *trouble = std::get_if<Trouble>(&made))
        throw Stop{ExitCode::FileTrouble, u"Nothing was imported: no backup could be made before."_s, {trouble->text}};
}

ExitCode import(Call &call)
{
    const std::vector<SourceFile> files = filesOnDisk(call.texts(u"FILE"_s));
    const ImportOptions options = importOptions(call);
    progress(u"Reading ..."_s);
    ReadTables read = readTables(files, options, call.book());
    for (const QString &guess : read.guesses)
        say(guess);
    if (read.refusal)
        stopFor(*read.refusal);
    say(u"Read %1."_s.arg(rowsInWords(read.rowsRead)));
    if (read.rowsLeftOut > 0)
        say(u"Left out %1 of other vendors."_s.arg(rowsInWords(read.rowsLeftOut)));

    progress(u"Asking the laws of every row ..."_s);
    const bool skipBad = call.flag(u"skip-bad"_s);
    const bool dryRun = call.flag(u"dry-run"_s);
    std::vector<RejectedRow> rejected;
    // What is to be saved as it was read is judged once, as it is saved.
    if (skipBad || dryRun || !read.rejected.empty()) {
        const bool wasReadWhole = read.rejected.empty();
        ImportPlan plan = planImport(std::move(read), call.book(), call.today(), skipBad ? BadRows::Skip : BadRows::Refuse);
        if (!wasReadWhole && !skipBad)
            refuseRows(plan.rejected);
        if (plan.refusal)
            stopFor(*plan.refusal);
        read.tables = std::move(plan.tables);
        rejected = std::move(plan.rejected);
        if (dryRun)
            say(u"A dry run, nothing was saved. It would say: %1"_s.arg(whatCameIn(plan.decided.changes, plan.decided.title)));
    }
    if (!dryRun) {
        backUpBefore(call);
        const Performed performed = call.perform(command::Import{std::move(read.tables)});
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
         .help = u"what the table holds; guessed where not said"_s,
         .words = tables},
        {.name = u"map"_s,
         .help = u"FIELD=COLUMN: which column holds what, by its header or number"_s,
         .repeated = true},
        {.name = u"set"_s, .help = u"FIELD=VALUE: the same for every row"_s, .repeated = true},
        wordOption<DateOrder>(u"dates"_s, u"the order of year, month and day; guessed where not said"_s),
        {.name = u"delimiter"_s, .help = u"the sign between cells, or the word tab; guessed where not said"_s},
        {.name = u"decimal"_s, .kind = ValueKind::Word, .help = u"the decimal sign"_s, .words = {u"."_s, u","_s}},
        {.name = u"encoding"_s, .help = u"such as utf-8 or windows-1252; guessed where not said"_s},
        wordOption<LineEnds>(u"line-ends"_s, u"what ends a row; each of them where not said"_s),
        {.name = u"no-header"_s,
         .kind = ValueKind::Flag,
         .help = u"the first row is data; columns go by their number"_s},
        {.name = u"vendors"_s, .help = u"one CSV row of names: only these vendors' rows are read"_s, .repeated = true},
        {.name = u"dry-run"_s, .kind = ValueKind::Flag, .help = u"says what it would do, and saves nothing"_s},
        {.name = u"skip-bad"_s,
         .kind = ValueKind::Flag,
         .help = u"takes the good rows, and writes the others with their reasons to NAME.rejected.csv"_s},
    };
}

} // namespace

std::vector<CommandEntry> exchangeCommands()
{
    return {
        {u"import"_s,
         u"reads tables; the format is guessed, and the guesses are printed"_s,
         {{.name = u"FILE"_s,
           .kind = ValueKind::Path,
           .help = u"the tables; several are one import"_s,
           .required = true,
           .repeated = true}},
         importOptionList(),
         import},
    };
}

} // namespace proven::cli
