#pragma once

#include "domain/engagement.h"
#include "domain/id.h"

#include <QDate>
#include <QString>

#include <optional>

namespace proven {

struct Vendor;

enum class TouchpointKind { Call, Message, Meeting, Thanks, Complaint, Feedback, Review };

struct TouchpointDetails {
    QDate date;
    TouchpointKind kind = TouchpointKind::Call;
    QString whom;
    std::optional<int> calls; ///< how many calls it took to reach somebody, 1 or more
    std::optional<bool> reached;
    std::optional<Rating> liked; ///< how people found them
    QString note;

    bool operator==(const TouchpointDetails &) const = default;
};

/// One contact with a vendor.
struct Touchpoint : TouchpointDetails {
    Id<Touchpoint> id;
    Id<Vendor> vendor;
    QString ref; ///< how tables name it, unique among touchpoints
    bool operator==(const Touchpoint &) const = default;
};

} // namespace proven
