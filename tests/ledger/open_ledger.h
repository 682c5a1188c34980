#pragma once

#include "ledger/ledger.h"
#include "support/book_builder.h"
#include "support/temporary_book.h"

#include <QDateTime>

#include <gtest/gtest.h>

#include <memory>
#include <vector>

namespace proven::test {

inline const QDate today(2026, 11, 23);

/// A machine whose clock stands still unless a test moves it, and whose chance repeats itself.
[[nodiscard]] inline Machine machineAt(const QDateTime &now)
{
    auto seed = std::make_shared<quint32>(1);
    return {.now = [now] { return now; }, .randomBits = [seed] { return *seed = *seed * 1664525U + 1013904223U; }};
}
[[nodiscard]] inline Machine steadyMachine()
{
    return machineAt(QDateTime(today, QTime(12, 0), Qt::UTC));
}

[[nodiscard]] inline std::unique_ptr<Ledger> opened(Ledger::Opened result)
{
    if (const auto *trouble = std::get_if<Trouble>(&result)) {
        ADD_FAILURE() << trouble->text.toStdString();
        std::abort();
    }
    return std::get<std::unique_ptr<Ledger>>(std::move(result));
}
[[nodiscard]] inline std::unique_ptr<Ledger> newLedger(const QString &path, const Machine &machine = steadyMachine())
{
    return opened(Ledger::create(path, QStringLiteral("EUR"), today, machine, Ledger::Waiting::Impatient));
}
[[nodiscard]] inline std::unique_ptr<Ledger> openLedger(const QString &path, const Machine &machine = steadyMachine())
{
    return opened(Ledger::open(path, machine, Ledger::Waiting::Impatient));
}

/// What was done; fails the test where it was not.
inline Performed done(Performance performance)
{
    if (const auto *refusal = std::get_if<Refusal>(&performance))
        ADD_FAILURE() << "refused: " << refusal->text.toStdString();
    if (const auto *trouble = std::get_if<Trouble>(&performance))
        ADD_FAILURE() << "trouble: " << trouble->text.toStdString();
    if (auto *performed = std::get_if<Performed>(&performance))
        return std::move(*performed);
    return {};
}
[[nodiscard]] inline QString refusalOf(const Performance &performance)
{
    const auto *refusal = std::get_if<Refusal>(&performance);
    return refusal ? refusal->text : QString();
}
[[nodiscard]] inline std::optional<Trouble> troubleOf(const Performance &performance)
{
    const auto *trouble = std::get_if<Trouble>(&performance);
    return trouble ? std::optional(*trouble) : std::nullopt;
}

/// Everything a ledger said through changed().
class Heard {
public:
    explicit Heard(Ledger &ledger)
    {
        QObject::connect(&ledger, &Ledger::changed, &m_listener,
                         [this](const Changes &changes) { said.push_back(changes); });
    }
    std::vector<Changes> said;

private:
    QObject m_listener; ///< ends the connection with this
};

// The commands that most tests need.
[[nodiscard]] inline Command addRound(const QString &name)
{
    RoundDetails round;
    round.name = name;
    return command::AddRound{round};
}
[[nodiscard]] inline Command addVendor(const QString &name, std::optional<Id<Round>> round = {})
{
    VendorDetails vendor;
    vendor.name = name;
    return command::AddVendor{vendor, round};
}
[[nodiscard]] inline Command editNotes(const Vendor &vendor, const QString &notes)
{
    VendorDetails after = vendor;
    after.notes = notes;
    return command::EditVendor{vendor.id, vendor, after};
}
[[nodiscard]] inline Command logJob(Id<Trial> trial, const QString &title, QDate start = today)
{
    command::LogEngagement log{.trial = trial, .engagement = {}, .ref = {}};
    log.engagement.title = title;
    log.engagement.start = start;
    log.engagement.due = start.addDays(7);
    log.engagement.hours = Hours::of(1);
    log.given = true;
    return log;
}
[[nodiscard]] inline Command delivered(const Engagement &engagement, QDate on)
{
    return command::RecordOutcome{.id = engagement.id,
                                  .before = engagement.outcome,
                                  .after = Delivered{.on = on, .followedDirections = true, .quality = Rating::of(4)},
                                  .unitsDone = {},
                                  .note = {}};
}
[[nodiscard]] inline Id<Round> roundNamed(const Ledger &ledger, const QString &name)
{
    return ledger.book().roundNamed(name)->id;
}
[[nodiscard]] inline const Vendor &vendorNamed(const Ledger &ledger, const QString &name)
{
    return *ledger.book().vendorNamed(name);
}
[[nodiscard]] inline Id<Trial> trialOf(const Ledger &ledger, const QString &vendor)
{
    return ledger.book().trialsOf(vendorNamed(ledger, vendor).id).front()->id;
}

} // namespace proven::test
