#pragma once

#include "rules/decide.h"
#include "support/random_records.h"

#include <algorithm>

namespace proven::test {

/// The day on which random books are written and read: after everything in them.
inline const QDate afterEverything = QDate(2200, 12, 31);

namespace mending {

inline QString name(const QString &wild)
{
    constexpr qsizetype longest = 200;
    QString name = wild.simplified().left(longest);
    if (name.back().isHighSurrogate())
        name.chop(1);
    return name.simplified();
}

inline QDate later(QDate day, QDate than)
{
    return std::max(day, than);
}

inline Engagement lawful(Engagement engagement)
{
    engagement.ref = engagement.ref.simplified();
    engagement.title = QStringLiteral("Job ") + engagement.title;
    if (!engagement.due) {
        engagement.dueHour.reset();
        engagement.moved.reset();
    } else {
        engagement.due = later(*engagement.due, engagement.start);
        if (engagement.moved)
            engagement.moved->to = engagement.due->addDays(1);
    }
    if (engagement.expected)
        engagement.expected = later(*engagement.expected, engagement.start);
    engagement.unitsDone = std::min(engagement.unitsDone, engagement.units.value_or(0));
    std::visit(
        [&]<class Kind>(Kind &outcome) {
            if constexpr (!std::is_same_v<Kind, Open> && !std::is_same_v<Kind, CancelledByOwner>)
                outcome.on = later(outcome.on, engagement.start);
        },
        engagement.outcome);
    return engagement;
}

inline Vendor lawful(Vendor vendor)
{
    vendor.name = name(vendor.name);
    if (vendor.awayFrom && vendor.awayUntil)
        vendor.awayUntil = later(*vendor.awayUntil, *vendor.awayFrom);
    return vendor;
}

template <class Record>
Record lawful(Record record)
{
    if constexpr (requires { record.name; })
        record.name = name(record.name);
    if constexpr (std::is_same_v<Record, Touchpoint>)
        record.ref = record.ref.simplified();
    return record;
}

} // namespace mending

/// A random book that keeps the laws: any texts, figures and days, and every trial with a history that may be.
[[nodiscard]] inline Book lawfulBook()
{
    const Book wild = anyBook();
    Changes changes;
    Changes().eachKind([&]<class Record>(const std::vector<Change<Record>> &) {
        if constexpr (!std::is_same_v<Record, Decision> && !std::is_same_v<Record, Snooze>) {
            for (const Record &record : wild.all<Record>())
                changes.add(mending::lawful(record));
        }
    });
    // A reminder is put off once for each vendor and round.
    if (const auto &snoozes = wild.all<Snooze>(); !snoozes.empty())
        changes.add(*snoozes.begin());

    qint64 last = wild.lastId();
    for (const Trial &trial : wild.all<Trial>()) {
        const auto decide = [&](DecisionKind kind, QDate date, const QString &reason, std::optional<bool> supported = {}) {
            changes.add(Decision{Id<Decision>(++last), trial.id, kind, date, *anyDay(), reason, {}, supported});
        };
        decide(DecisionKind::Listed, QDate(1900, 1, 1), *anyText());
        if (*rc::gen::arbitrary<bool>())
            decide(DecisionKind::Left, afterEverything, QStringLiteral("gone ") + *anyText());
    }
    Book book;
    book.apply(changes);
    return book;
}

} // namespace proven::test
