#include "operations.h"

#include <cstdio>
#include <cstdlib>

namespace proven::faults {

namespace {

[[noreturn]] void giveUp(const QString &why)
{
    std::fprintf(stderr, "The rehearsal itself went wrong: %s\n", qUtf8Printable(why));
    std::exit(EXIT_FAILURE);
}

Command vendorNamed(const QString &name, std::optional<Id<Round>> round)
{
    VendorDetails vendor;
    vendor.name = name;
    vendor.notes = QStringLiteral("Rang back at once. ").repeated(20);
    return command::AddVendor{vendor, round};
}

Command jobFor(Id<Trial> trial, const QString &title)
{
    command::LogEngagement log{.trial = trial, .engagement = {}, .ref = {}};
    log.engagement.title = title;
    log.engagement.start = today.addDays(-2);
    log.engagement.due = today;
    log.engagement.hours = Hours::of(1);
    log.given = true;
    log.engagement.note = QStringLiteral("The usual directions. ").repeated(10);
    return log;
}

Command outcomeOf(const Engagement &job)
{
    return command::RecordOutcome{.id = job.id,
                                  .before = job.outcome,
                                  .after = Delivered{.on = today, .followedDirections = true, .quality = Rating::of(4)},
                                  .unitsDone = {},
                                  .note = {}};
}

/// The rows of a table of vendors, as an import has them.
Command importOf(int rows, const QString &word)
{
    command::Import import;
    import.tables.source = QStringLiteral("vendors.csv");
    for (int row = 2; row < rows + 2; ++row) {
        Vendor vendor{{}, Id<Vendor>(1)};
        vendor.name = QStringLiteral("%1 %2").arg(word).arg(row);
        vendor.notes = QStringLiteral("Out of a table. ").repeated(8);
        import.tables.vendors.push_back({.at = {import.tables.source, row},
                                         .record = vendor,
                                         .given = {QStringLiteral("name"), QStringLiteral("notes")},
                                         .round = {},
                                         .vendor = {},
                                         .task = {},
                                         .ref = {}});
    }
    return import;
}

} // namespace

Machine steadyMachine()
{
    auto seed = std::make_shared<quint32>(1);
    return {.now = [] { return QDateTime(today, QTime(12, 0), Qt::UTC); },
            .randomBits = [seed] { return *seed = *seed * 1664525U + 1013904223U; }};
}

std::unique_ptr<Ledger> ledgerOf(Ledger::Opened opened)
{
    if (const auto *trouble = std::get_if<Trouble>(&opened))
        giveUp(trouble->text);
    return std::get<std::unique_ptr<Ledger>>(std::move(opened));
}

std::unique_ptr<Ledger> openLedger(const QString &path)
{
    return ledgerOf(Ledger::open(path, steadyMachine(), Ledger::Waiting::Impatient));
}

Performed done(Performance performance)
{
    if (const auto *refusal = std::get_if<Refusal>(&performance))
        giveUp(refusal->text);
    if (const auto *trouble = std::get_if<Trouble>(&performance))
        giveUp(trouble->text);
    return std::get<Performed>(std::move(performance));
}

void makeBook(const QString &path)
{
    const auto ledger = ledgerOf(
        Ledger::create(path, QStringLiteral("EUR"), today, steadyMachine(), Ledger::Waiting::Impatient));
    done(addRound(*ledger, QStringLiteral("Call centre")));
    const Id<Round> round = ledger->book().all<Round>().begin()->id;
    for (const char *name : {"Bright Calls", "Deep Blue Books"})
        done(ledger->perform(vendorNamed(QString::fromLatin1(name), round), today));
    for (int job = 0; job < 12; ++job) {
        for (const Trial &trial : ledger->book().all<Trial>())
            done(ledger->perform(jobFor(trial.id, QStringLiteral("Job %1").arg(job)), today));
    }
    done(ledger->perform(importOf(20, QStringLiteral("Known")), today));
    done(addRound(*ledger, QStringLiteral("Taken back")));
    done(ledger->undo(today));
}

Performance addRound(Ledger &ledger, const QString &name)
{
    RoundDetails round;
    round.name = name;
    return ledger.perform(command::AddRound{round}, today);
}

const std::vector<Operation> &operations()
{
    static const std::vector<Operation> all = {
        {"give a job",
         [](Ledger &ledger) {
             return ledger.perform(jobFor(ledger.book().all<Trial>().begin()->id, QStringLiteral("One more")), today);
         }},
        {"record how it went",
         [](Ledger &ledger) { return ledger.perform(outcomeOf(*ledger.book().all<Engagement>().begin()), today); }},
        {"import a table",
         [](Ledger &ledger) { return ledger.perform(importOf(300, QStringLiteral("Imported")), today); }},
        {"undo to an import",
         [](Ledger &ledger) {
             for (const HistoryEntry &entry : ledger.history()) {
                 if (entry.title.startsWith(QStringLiteral("Imported")))
                     return ledger.undoTo(entry.number, today);
             }
             giveUp(QStringLiteral("there is no import to take back"));
         }},
        {"erase a vendor",
         [](Ledger &ledger) {
             return ledger.perform(command::EraseVendor{ledger.book().all<Vendor>().begin()->id}, today);
         }},
    };
    return all;
}

const Operation &operationNamed(const QString &name)
{
    for (const Operation &operation : operations()) {
        if (name == QLatin1String(operation.name))
            return operation;
    }
    giveUp(QStringLiteral("there is no operation \"%1\"").arg(name));
}

} // namespace proven::faults
