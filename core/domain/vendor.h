#pragma once

#include "domain/id.h"
#include "domain/quantity.h"

#include <QDate>
#include <QString>

#include <optional>

namespace proven {

enum class VendorKind { Company, Person };
/// How the owner came upon a vendor. It changes nothing: a friend's vendor runs the same clock.
enum class FoundThrough { Stranger, Friend, Referral, Marketplace, Advert };

/// What an owner can say about a vendor. An empty text is "nothing said".
struct VendorDetails {
    QString name; ///< unique in the book, compared trimmed and case-folded
    VendorKind kind = VendorKind::Company;
    QString contact; ///< the persons to talk to
    QString email;
    QString phone;
    QString website;
    QString links;
    FoundThrough foundThrough = FoundThrough::Stranger;
    QString specialties;
    std::optional<Money> hourlyRate;
    QString notes;
    QString remember; ///< what to remember about them as people
    QString holds;    ///< what they hold of ours: keys, logins, lists
    std::optional<QDate> awayFrom;
    std::optional<QDate> awayUntil; ///< the last day away
    bool archived = false;

    bool operator==(const VendorDetails &) const = default;
};

/// A company or a person that might be handed work.
struct Vendor : VendorDetails {
    Id<Vendor> id;
    bool operator==(const Vendor &) const = default;
};

} // namespace proven
