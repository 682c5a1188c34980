#include "lawful_book.h"

#include "rules/laws.h"
#include "rules/probation.h"

#include <algorithm>
#include <vector>

namespace proven::test {

namespace {

QString name(const QString &wild)
{
    constexpr qsizetype longest = 200;
    QString name = wild.simplified().left(longest);
    if (name.back().isHighSurrogate())
        name.chop(1);
    return name.simplified();
}

QDate later(QDate day, QDate than)
{
    return std::max(day, than);
}

Engagement lawful(Engagement engagement)
{
    engagement.ref = engagement.ref.simplified();
    engagement.title = QStringLiteral("Job ") + engagement.title;
    // Late enough for a probation that is still running when everything else is over.
    if (anyAnswer())
        engagement.start = QDate(2199, 6, 1).addDays(*below(0, 200));
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

Vendor lawful(Vendor vendor)
{
    vendor.name = name(vendor.name);
    if (vendor.awayFrom && vendor.awayUntil)
        vendor.awayUntil = later(*vendor.awayUntil, *vendor.awayFrom);
    return vendor;
}

/// False where the law forbids it, and nothing has changed.
bool decide(Book &book, const Decision &decision)
{
    Changes changes;
    changes.add(decision);
    Book after = book;
    after.apply(changes);
    if (!brokenLaws(after).isEmpty())
        return false;
    book = after;
    return true;
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

} // namespace

Book lawfulBook()
{
    const Book wild = anyBook();
    Changes changes;
    Changes().eachKind([&]<class Record>(const std::vector<Change<Record>> &) {
        if constexpr (!std::is_same_v<Record, Decision> && !std::is_same_v<Record, Snooze>) {
            for (const Record &record : wild.all<Record>())
                changes.add(lawful(record));
        }
    });
    // A reminder is put off once for each vendor and round.
    std::vector<Snooze> snoozes;
    for (const Snooze &snooze : wild.all<Snooze>()) {
        const auto isSame = [&](const Snooze &other) {
            return other.vendor == snooze.vendor && other.round == snooze.round && other.kind == snooze.kind;
        };
        if (std::ranges::none_of(snoozes, isSame))
            snoozes.push_back(snooze);
    }
    for (const Snooze &snooze : snoozes)
        changes.add(snooze);
    qint64 last = wild.lastId();
    for (const Trial &trial : wild.all<Trial>())
        changes.add(Decision{Id<Decision>(++last),
                             trial.id,
                             DecisionKind::Listed,
                             QDate(1900, 1, 1),
                             *anyDay(),
                             *anyText(),
                             {},
                             {}});
    Book book;
    book.apply(changes);

    for (const Trial &trial : wild.all<Trial>()) {
        // After everything else in the book; the law itself says which of them may be.
        QDate date(2200, 1, 2);
        for (int tries = *below(0, 8); tries > 0; --tries) {
            std::vector<DecisionKind> kinds = possibleDecisions(trialState(book, trial.id, date).stage);
            kinds.push_back(DecisionKind::Withdrawn);
            Decision decision{Id<Decision>(++last),
                              trial.id,
                              *rc::gen::elementOf(kinds),
                              date,
                              *anyDay(),
                              QStringLiteral("because ") + *anyText(),
                              {},
                              {}};
            if (decision.kind == DecisionKind::Extended)
                decision.months = *below(fewestExtensionMonths, mostExtensionMonths + 1);
            if (decision.kind == DecisionKind::Promoted)
                decision.supported = maybeAnswer();
            if (decide(book, decision))
                date = date.addDays(*below(0, 40));
        }
    }
    return book;
}

} // namespace proven::test
