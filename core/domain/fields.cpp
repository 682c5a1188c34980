#include "domain/fields.h"

#include "domain/overloaded.h"

namespace proven {

namespace detail {

FlatOutcome flat(const Outcome &outcome)
{
    return std::visit(Overloaded{[](const Open &) { return FlatOutcome{}; },
                                 [](const Delivered &delivered) {
                                     return FlatOutcome{.kind = OutcomeKind::Delivered,
                                                        .on = delivered.on,
                                                        .byTheHour = delivered.byTheHour,
                                                        .followedDirections = delivered.followedDirections,
                                                        .quality = delivered.quality,
                                                        .liked = delivered.liked};
                                 },
                                 [](const CancelledByOwner &cancelled) {
                                     FlatOutcome columns;
                                     columns.kind = OutcomeKind::CancelledByOwner;
                                     columns.on = cancelled.on;
                                     return columns;
                                 },
                                 [](const Abandoned &abandoned) {
                                     FlatOutcome columns;
                                     columns.kind = OutcomeKind::Abandoned;
                                     columns.on = abandoned.on;
                                     return columns;
                                 }},
                      outcome);
}

FlatMove flat(const std::optional<DueMove> &move)
{
    if (!move)
        return {};
    return {.to = move->to, .on = move->askedOn, .because = move->because};
}

Outcome unflattened(const FlatOutcome &columns)
{
    const QDate on = columns.on.value_or(QDate());
    switch (columns.kind) {
    case OutcomeKind::Open:
        return Open{};
    case OutcomeKind::Delivered:
        return Delivered{.on = on,
                         .byTheHour = columns.byTheHour,
                         .followedDirections = columns.followedDirections,
                         .quality = columns.quality,
                         .liked = columns.liked};
    case OutcomeKind::CancelledByOwner:
        return CancelledByOwner{on};
    case OutcomeKind::Abandoned:
        return Abandoned{on};
    }
    Q_UNREACHABLE();
}

std::optional<DueMove> unflattened(const FlatMove &columns)
{
    if (!columns.to || !columns.on)
        return std::nullopt;
    return DueMove{*columns.to, *columns.on, columns.because};
}

} // namespace detail

namespace {

template <class Record>
constexpr Id<Record> blankId()
{
    return Id<Record>(0);
}

} // namespace

template <>
Settings blankRecord()
{
    return {};
}
template <>
Round blankRecord()
{
    return {{}, blankId<Round>()};
}
template <>
Vendor blankRecord()
{
    return {{}, blankId<Vendor>()};
}
template <>
Trial blankRecord()
{
    return {blankId<Trial>(), blankId<Round>(), blankId<Vendor>()};
}
template <>
Decision blankRecord()
{
    return {blankId<Decision>(), blankId<Trial>(), DecisionKind::Listed, {}, {}, {}, {}, {}};
}
template <>
Task blankRecord()
{
    return {{}, blankId<Task>()};
}
template <>
Engagement blankRecord()
{
    return {{}, blankId<Engagement>(), blankId<Trial>(), {}, {}, {}};
}
template <>
Unit blankRecord()
{
    return {blankId<Unit>(), blankId<Engagement>(), 0, {}, {}, {}};
}
template <>
Touchpoint blankRecord()
{
    return {{}, blankId<Touchpoint>(), blankId<Vendor>(), {}};
}
template <>
Snooze blankRecord()
{
    return {blankId<Snooze>(), AttentionKind::Overdue, {}, {}, {}};
}

} // namespace proven
