#pragma once

#include "domain/engagement.h"
#include "domain/round.h"
#include "domain/snooze.h"
#include "domain/task.h"
#include "domain/touchpoint.h"
#include "domain/trial.h"
#include "domain/vendor.h"

#include <QLatin1String>

#include <optional>
#include <span>
#include <utility>

namespace proven {

/// The kinds of outcome without what belongs to each.
enum class OutcomeKind { Open, Delivered, CancelledByOwner, Abandoned };
[[nodiscard]] OutcomeKind kindOf(const Outcome &outcome);

/// "Let go" and "let-go" are meant as let_go.
[[nodiscard]] QString asName(const QString &text);

/// The words that files, tables, JSON and the command line use for the values of an enum, in the enum's order.
/// Specialised for every enum of the domain.
template <class Enum>
struct NamesOf;

template <class Enum>
[[nodiscard]] QLatin1String nameOf(Enum value)
{
    return NamesOf<Enum>::list[static_cast<std::size_t>(value)];
}
/// Nothing for a word that is none of them.
template <class Enum>
[[nodiscard]] std::optional<Enum> fromName(QStringView name)
{
    const auto &list = NamesOf<Enum>::list;
    for (std::size_t place = 0; place < std::size(list); ++place) {
        if (name == list[place])
            return static_cast<Enum>(place);
    }
    return std::nullopt;
}
/// All of them, for a message: "call, message, meeting".
template <class Enum>
[[nodiscard]] QString namesInWords()
{
    QString words;
    for (const QLatin1String name : NamesOf<Enum>::list)
        words += (words.isEmpty() ? QString() : QStringLiteral(", ")) + name;
    return words;
}

// clang-format off
template <> struct NamesOf<VendorKind> { static constexpr QLatin1String list[] = {QLatin1String("company"), QLatin1String("person")}; };
template <> struct NamesOf<FoundThrough> { static constexpr QLatin1String list[] = {QLatin1String("stranger"), QLatin1String("friend"), QLatin1String("referral"), QLatin1String("marketplace"), QLatin1String("advert")}; };
template <> struct NamesOf<DecisionKind> { static constexpr QLatin1String list[] = {QLatin1String("listed"), QLatin1String("paused"), QLatin1String("resumed"), QLatin1String("extended"), QLatin1String("restarted"), QLatin1String("promoted"), QLatin1String("let_go"), QLatin1String("left"), QLatin1String("reinstated"), QLatin1String("withdrawn")}; };
template <> struct NamesOf<Directions> { static constexpr QLatin1String list[] = {QLatin1String("simple"), QLatin1String("detailed"), QLatin1String("expert")}; };
template <> struct NamesOf<HowOften> { static constexpr QLatin1String list[] = {QLatin1String("once"), QLatin1String("daily"), QLatin1String("weekly"), QLatin1String("monthly"), QLatin1String("yearly")}; };
template <> struct NamesOf<KeepsFrom> { static constexpr QLatin1String list[] = {QLatin1String("nothing"), QLatin1String("customers"), QLatin1String("team"), QLatin1String("revenue"), QLatin1String("other")}; };
template <> struct NamesOf<Repeats> { static constexpr QLatin1String list[] = {QLatin1String("no"), QLatin1String("weekly"), QLatin1String("monthly")}; };
template <> struct NamesOf<OutcomeKind> { static constexpr QLatin1String list[] = {QLatin1String("open"), QLatin1String("delivered"), QLatin1String("cancelled_by_owner"), QLatin1String("abandoned")}; };
template <> struct NamesOf<TouchpointKind> { static constexpr QLatin1String list[] = {QLatin1String("call"), QLatin1String("message"), QLatin1String("meeting"), QLatin1String("thanks"), QLatin1String("complaint"), QLatin1String("feedback"), QLatin1String("review")}; };
template <> struct NamesOf<AttentionKind> { static constexpr QLatin1String list[] = {QLatin1String("critical_out"), QLatin1String("overdue"), QLatin1String("unrecorded"), QLatin1String("handover"), QLatin1String("decide"), QLatin1String("let_go"), QLatin1String("slipping"), QLatin1String("due_soon"), QLatin1String("ends_soon"), QLatin1String("off_pace"), QLatin1String("quiet"), QLatin1String("in_touch"), QLatin1String("more_tries"), QLatin1String("cover"), QLatin1String("backup")}; };
// clang-format on

} // namespace proven
