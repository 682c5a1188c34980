#pragma once

#include "domain/id.h"

#include <QDate>
#include <QString>

#include <optional>

namespace proven {

struct Round;
struct Vendor;

/// One vendor's place in one round. Stage, clock, record and standing are derived from its decisions and
/// engagements, never stored.
struct Trial {
    Id<Trial> id;
    Id<Round> round;
    Id<Vendor> vendor;
    bool operator==(const Trial &) const = default;
};

enum class DecisionKind { Listed, Paused, Resumed, Extended, Restarted, Promoted, LetGo, Left, Reinstated, Withdrawn };

/// L3: by how many months one decision may extend a probation.
inline constexpr int fewestExtensionMonths = 1;
inline constexpr int mostExtensionMonths = 12;

/// One step in a trial's history, the owner's act. Among decisions of one day the order of entry (their ids) counts.
struct Decision {
    Id<Decision> id;
    Id<Trial> trial;
    DecisionKind kind;
    QDate date;      ///< the day it is for
    QDate enteredOn; ///< the stated day it was entered
    QString reason;
    std::optional<int> months;     ///< of an extension
    std::optional<bool> supported; ///< of a promotion: did the record support it when it was made
    bool operator==(const Decision &) const = default;
};

} // namespace proven
