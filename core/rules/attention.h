#pragma once

#include "domain/book.h"
#include "rules/probation.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace proven {

/// One row of L8: what needs the owner today, about one vendor, one round or the book.
struct Attention {
    AttentionKind kind;
    std::optional<Id<Round>> round;
    std::optional<Id<Vendor>> vendor;
    std::optional<Id<Trial>> trial;
    std::optional<Id<Engagement>> engagement; ///< the one to look at first
    std::optional<QDate> due;                 ///< the day it is about
    QString text;                             ///< such as "Test calls was due on 3 May: 4 days late"
    QString action;                           ///< the one next step, such as "How it went"
    std::vector<Attention> behind;            ///< the same vendor's or round's less urgent reasons
};

/// The latest day to which the owner put off being reminded of that, past or to come; nothing where they never did.
[[nodiscard]] std::optional<QDate> putOffTo(const Book &book, AttentionKind kind, std::optional<Id<Vendor>> vendor,
                                            std::optional<Id<Round>> round);

/// How old the last verified automatic backup is. Unknown to the command line, which leaves that row out.
struct BackupState {
    bool failed = false;
    std::optional<int> ageDays; ///< none: there is no backup yet
};

/// L8 on `today`, most urgent first, what is snoozed left out.
[[nodiscard]] std::vector<Attention> needsToday(const Book &book, QDate today,
                                                const std::optional<BackupState> &backup = std::nullopt);

} // namespace proven
