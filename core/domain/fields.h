#pragma once

#include "domain/change.h"
#include "domain/names.h"

#include <type_traits>

namespace proven {

/// One list of fields per kind of record, in the order of its table: `visit(name, value)` for each.
/// Files, the history's images and any comparison of two versions of a record read the same list.
/// `Self` is the record or the constant record; with a record, what `visit` assigns is taken over.
/// The values are QString, bool, int, qint64, QDate, QTime, Id, Quantity, Rating, an enum of names.h, or one of them in
/// an optional.

namespace detail {

/// An outcome as columns.
struct FlatOutcome {
    OutcomeKind kind = OutcomeKind::Open;
    std::optional<QDate> on;
    std::optional<bool> byTheHour;
    std::optional<bool> followedDirections;
    std::optional<Rating> quality;
    std::optional<Rating> liked;
};
/// A later due day as columns.
struct FlatMove {
    std::optional<QDate> to;
    std::optional<QDate> on;
    QString because;
};
[[nodiscard]] FlatOutcome flat(const Outcome &outcome);
[[nodiscard]] FlatMove flat(const std::optional<DueMove> &move);
/// The columns must belong together, as the tables' CHECKs say: a day unless open, ratings only when delivered.
[[nodiscard]] Outcome unflattened(const FlatOutcome &columns);
[[nodiscard]] std::optional<DueMove> unflattened(const FlatMove &columns);

template <class Profile, class Visit>
void eachProfileField(Profile &profile, Visit &visit)
{
    visit("critical", profile.critical);
    visit("time_sensitive", profile.timeSensitive);
    visit("directions", profile.directions);
    visit("repetitive", profile.repetitive);
}

} // namespace detail

template <class Self, class Record>
concept VersionOf = std::is_same_v<std::remove_const_t<Self>, Record>;

template <VersionOf<Settings> Self, class Visit>
void eachField(Self &settings, Visit &&visit)
{
    visit("id", settings.id);
    visit("currency", settings.currency);
}

template <VersionOf<Round> Self, class Visit>
void eachField(Self &round, Visit &&visit)
{
    visit("id", round.id);
    visit("name", round.name);
    visit("work", round.work);
    visit("probation_months", round.probationMonths);
    visit("first_commitment_hours", round.firstCommitmentHours);
    visit("first_commitment_amount", round.firstCommitmentAmount);
    visit("meant", round.meant);
    visit("open", round.open);
}

template <VersionOf<Vendor> Self, class Visit>
void eachField(Self &vendor, Visit &&visit)
{
    visit("id", vendor.id);
    visit("name", vendor.name);
    visit("kind", vendor.kind);
    visit("contact", vendor.contact);
    visit("email", vendor.email);
    visit("phone", vendor.phone);
    visit("website", vendor.website);
    visit("links", vendor.links);
    visit("found_through", vendor.foundThrough);
    visit("specialties", vendor.specialties);
    visit("hourly_rate", vendor.hourlyRate);
    visit("notes", vendor.notes);
    visit("remember", vendor.remember);
    visit("holds", vendor.holds);
    visit("away_from", vendor.awayFrom);
    visit("away_until", vendor.awayUntil);
    visit("archived", vendor.archived);
}

template <VersionOf<Trial> Self, class Visit>
void eachField(Self &trial, Visit &&visit)
{
    visit("id", trial.id);
    visit("round", trial.round);
    visit("vendor", trial.vendor);
}

template <VersionOf<Decision> Self, class Visit>
void eachField(Self &decision, Visit &&visit)
{
    visit("id", decision.id);
    visit("trial", decision.trial);
    visit("kind", decision.kind);
    visit("date", decision.date);
    visit("entered_on", decision.enteredOn);
    visit("reason", decision.reason);
    visit("months", decision.months);
    visit("supported", decision.supported);
}

template <VersionOf<Task> Self, class Visit>
void eachField(Self &task, Visit &&visit)
{
    visit("id", task.id);
    visit("name", task.name);
    visit("round", task.round);
    detail::eachProfileField(task.profile, visit);
    visit("hours", task.hours);
    visit("often", task.often);
    visit("keeps_from", task.keepsFrom);
    visit("notes", task.notes);
}

template <VersionOf<Engagement> Self, class Visit>
void eachField(Self &engagement, Visit &&visit)
{
    visit("id", engagement.id);
    visit("trial", engagement.trial);
    visit("ref", engagement.ref);
    visit("task", engagement.task);
    visit("title", engagement.title);
    visit("start", engagement.start);
    visit("due", engagement.due);
    visit("due_hour", engagement.dueHour);
    auto move = detail::flat(engagement.moved);
    visit("moved_to", move.to);
    visit("moved_on", move.on);
    visit("moved_because", move.because);
    visit("expected", engagement.expected);
    visit("hours", engagement.hours);
    visit("price", engagement.price);
    visit("cost", engagement.cost);
    detail::eachProfileField(engagement.profile, visit);
    visit("units", engagement.units);
    visit("units_done", engagement.unitsDone);
    visit("done_by", engagement.doneBy);
    visit("repeats", engagement.repeats);
    visit("remembered", engagement.remembered);
    auto outcome = detail::flat(engagement.outcome);
    visit("outcome", outcome.kind);
    visit("ended_on", outcome.on);
    visit("by_the_hour", outcome.byTheHour);
    visit("followed_directions", outcome.followedDirections);
    visit("quality", outcome.quality);
    visit("liked", outcome.liked);
    visit("brief", engagement.brief);
    visit("links", engagement.links);
    visit("note", engagement.note);
    visit("overruled_because", engagement.overruledBecause);
    visit("against_the_rule", engagement.againstTheRule);
    if constexpr (!std::is_const_v<Self>) {
        engagement.moved = detail::unflattened(move);
        engagement.outcome = detail::unflattened(outcome);
    }
}

template <VersionOf<Unit> Self, class Visit>
void eachField(Self &unit, Visit &&visit)
{
    visit("id", unit.id);
    visit("engagement", unit.engagement);
    visit("row", unit.row);
    visit("label", unit.label);
    visit("result", unit.result);
    visit("done_on", unit.on);
}

template <VersionOf<Touchpoint> Self, class Visit>
void eachField(Self &touchpoint, Visit &&visit)
{
    visit("id", touchpoint.id);
    visit("vendor", touchpoint.vendor);
    visit("ref", touchpoint.ref);
    visit("date", touchpoint.date);
    visit("kind", touchpoint.kind);
    visit("whom", touchpoint.whom);
    visit("calls", touchpoint.calls);
    visit("reached", touchpoint.reached);
    visit("liked", touchpoint.liked);
    visit("note", touchpoint.note);
}

template <VersionOf<Snooze> Self, class Visit>
void eachField(Self &snooze, Visit &&visit)
{
    visit("id", snooze.id);
    visit("kind", snooze.kind);
    visit("round", snooze.round);
    visit("vendor", snooze.vendor);
    visit("until", snooze.until);
}

/// The table and the word for one record of each kind.
template <class Record>
inline constexpr QLatin1String tableOf{};
template <>
inline constexpr QLatin1String tableOf<Settings>{"book"};
template <>
inline constexpr QLatin1String tableOf<Round>{"round"};
template <>
inline constexpr QLatin1String tableOf<Vendor>{"vendor"};
template <>
inline constexpr QLatin1String tableOf<Trial>{"trial"};
template <>
inline constexpr QLatin1String tableOf<Decision>{"decision"};
template <>
inline constexpr QLatin1String tableOf<Task>{"task"};
template <>
inline constexpr QLatin1String tableOf<Engagement>{"engagement"};
template <>
inline constexpr QLatin1String tableOf<Unit>{"unit"};
template <>
inline constexpr QLatin1String tableOf<Touchpoint>{"touchpoint"};
template <>
inline constexpr QLatin1String tableOf<Snooze>{"snooze"};

/// A record with nothing said yet, to be filled through eachField.
template <class Record>
[[nodiscard]] Record blankRecord();
template <>
Settings blankRecord();
template <>
Round blankRecord();
template <>
Vendor blankRecord();
template <>
Trial blankRecord();
template <>
Decision blankRecord();
template <>
Task blankRecord();
template <>
Engagement blankRecord();
template <>
Unit blankRecord();
template <>
Touchpoint blankRecord();
template <>
Snooze blankRecord();

} // namespace proven
