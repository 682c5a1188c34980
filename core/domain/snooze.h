#pragma once

#include "domain/id.h"

#include <QDate>

#include <optional>

namespace proven {

struct Round;
struct Vendor;

/// What may need the owner today (L8), most urgent first.
enum class AttentionKind {
    CriticalOut,
    Overdue,
    Unrecorded,
    Handover,
    Decide,
    LetGo,
    Slipping,
    DueSoon,
    EndsSoon,
    OffPace,
    Quiet,
    InTouch,
    MoreTries,
    Cover,
    Backup
};

/// One kind of reminder about one vendor or round (or, with neither, the book), put off to a day.
struct Snooze {
    Id<Snooze> id;
    AttentionKind kind;
    std::optional<Id<Round>> round;
    std::optional<Id<Vendor>> vendor;
    QDate until; ///< the day it shows again
    bool operator==(const Snooze &) const = default;
};

} // namespace proven
