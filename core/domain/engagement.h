#pragma once

#include "domain/id.h"
#include "domain/profile.h"
#include "domain/quantity.h"

#include <QDate>
#include <QString>
#include <QTime>

#include <optional>
#include <variant>

namespace proven {

struct Task;
struct Trial;

/// A step on a scale of five words, 1 (worst) to 5 (best). Quality is good from 3 on, liked from 4 on.
class Rating {
public:
    static constexpr int least = 1;
    static constexpr int most = 5;
    /// Nothing unless `step` is 1 to 5.
    [[nodiscard]] static constexpr std::optional<Rating> of(qint64 step)
    {
        return step >= least && step <= most ? std::optional(Rating(static_cast<int>(step))) : std::nullopt;
    }
    [[nodiscard]] constexpr int step() const { return m_step; }
    constexpr auto operator<=>(const Rating &) const = default;

private:
    explicit constexpr Rating(int step) : m_step(step) {}
    int m_step;
};

/// Not over yet.
struct Open {
    bool operator==(const Open &) const = default;
};
/// The vendor delivered. What was not answered is empty and counts nowhere.
struct Delivered {
    QDate on;
    std::optional<bool> byTheHour = std::nullopt; ///< delivered by the agreed hour of the due day?
    std::optional<bool> followedDirections = std::nullopt;
    std::optional<Rating> quality = std::nullopt;
    std::optional<Rating> liked = std::nullopt;
    bool operator==(const Delivered &) const = default;
};
struct CancelledByOwner {
    QDate on;
    bool operator==(const CancelledByOwner &) const = default;
};
/// Given up by the vendor.
struct Abandoned {
    QDate on;
    bool operator==(const Abandoned &) const = default;
};
/// How it went.
using Outcome = std::variant<Open, Delivered, CancelledByOwner, Abandoned>;

[[nodiscard]] inline bool isOpen(const Outcome &outcome)
{
    return std::holds_alternative<Open>(outcome);
}
/// The day an outcome fell on; nothing while open.
[[nodiscard]] std::optional<QDate> endedOn(const Outcome &outcome);

/// A later due day that the owner asked for (L6). A vendor's new date is only `expected`.
struct DueMove {
    QDate to;
    QDate askedOn;
    QString because;
    bool operator==(const DueMove &) const = default;
};

enum class Repeats { No, Weekly, Monthly };

/// What an owner can say about an engagement, but for how it went.
struct EngagementDetails {
    QString title;
    std::optional<Id<Task>> task;
    QDate start;
    std::optional<QDate> due; ///< the original promise; nothing where no due day was agreed
    std::optional<QTime> dueHour;
    std::optional<DueMove> moved;
    std::optional<QDate> expected; ///< the vendor's own new date: for planning, it launders nothing
    std::optional<Hours> hours;
    std::optional<Money> price; ///< agreed
    std::optional<Money> cost;  ///< paid
    Profile profile;
    std::optional<qint64> units; ///< how many pieces of work it is, such as 3000 people to call
    qint64 unitsDone = 0;
    QString doneBy; ///< who did it at the vendor
    Repeats repeats = Repeats::No;
    bool remembered = false; ///< told from memory
    QString brief;
    QString links;
    QString note;
    QString overruledBecause; ///< why the owner overruled a stop on time-sensitive work; empty where none was

    bool operator==(const EngagementDetails &) const = default;
};

/// One small, bounded piece of work given within a trial. It never changes its trial.
struct Engagement : EngagementDetails {
    Id<Engagement> id;
    Id<Trial> trial;
    QString ref; ///< how people and tables name it, unique among engagements
    Outcome outcome;
    QString againstTheRule; ///< the law's reasons against it as they stood on its start day; empty where none did
    bool operator==(const Engagement &) const = default;
};

/// The latest of its days: its start, its due day and the later one, the day it ended. Nothing that counts for it on
/// any day is dated after this.
[[nodiscard]] QDate latestDay(const Engagement &engagement);
/// Is it open, with a due day that could still be moved?
[[nodiscard]] bool hasOpenDueDay(const Engagement &engagement);

/// One row of the list that an engagement with units works through.
struct Unit {
    Id<Unit> id;
    Id<Engagement> engagement;
    int row; ///< from 1
    QString label;
    QString result; ///< any result means done, also "refused" or "wrong number"
    std::optional<QDate> on;
    bool operator==(const Unit &) const = default;
};

} // namespace proven
