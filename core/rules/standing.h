#pragma once

#include "domain/names.h"
#include "rules/record.h"

#include <QStringList>

#include <optional>

namespace proven {

/// What a record amounts to: the first that applies.
enum class Standing { TooEarly, ConsiderLettingGo, Slipping, Ready, OnTrack, Building };
template <>
struct NamesOf<Standing> {
    static constexpr QLatin1String list[] = {QLatin1String("too_early"), QLatin1String("consider_letting_go"),
                                             QLatin1String("slipping"),  QLatin1String("ready"),
                                             QLatin1String("on_track"),  QLatin1String("building")};
};
[[nodiscard]] Standing standingOf(const Record &record, bool probationOver);

/// The smallest low of the gates that have outcomes. For JSON and text: on screen it would read as a school mark.
struct Score {
    int value; ///< floor(100 x low)
    Criterion weakest;
};
/// Nothing where no gate has an outcome.
[[nodiscard]] std::optional<Score> scoreOf(const Record &record);

/// How many engagements of the current clock are what, as seen on the day.
struct EngagementCounts {
    int all = 0;
    int open = 0;
    int overdue = 0;
    int delivered = 0;
    int cancelledByOwner = 0;
    int abandoned = 0;
    int againstTheRule = 0;
    int remembered = 0;
    int withDueDay = 0;
    int movedAfterwards = 0; ///< of those with a due day
};

/// Where one trial stands on one day, and why.
struct TrialReading {
    Id<Trial> trial;
    QDate today;
    TrialState state;
    Record record;
    std::vector<Badge> badges;
    Standing standing = Standing::TooEarly;
    std::optional<Score> score;
    QStringList reasons; ///< why, in the owner's words: the standing's sentence first
};
[[nodiscard]] TrialReading readTrial(const Book &book, Id<Trial> trial, QDate today);

/// The same, and every engagement counted, which takes longer the more there are.
struct FullReading : TrialReading {
    EngagementCounts engagements;
};
[[nodiscard]] FullReading readInFull(const Book &book, Id<Trial> trial, QDate today);

/// The evidence for a promotion (L4), whether or not the law allows it yet.
struct PromotionCase {
    std::optional<QString> forbidden; ///< why the law refuses it on that day whoever asks; nothing where it may be
    bool supported = false;           ///< the record stands at *ready* on the decision's day and today
    bool likedMissing = false;        ///< liked was asked (n >= 5) and is not met
    bool reasonNeeded = false;
    QStringList
        evidence; ///< a sentence each, the shares moved afterwards and remembered included, also where they are none
    QStringList besides; ///< of the evidence what the checklist does not show
};
[[nodiscard]] PromotionCase promotionCase(const Book &book, Id<Trial> trial, QDate on, QDate today);

/// One line of the promotion checklist.
struct Condition {
    QString text; ///< such as "Ten on time and 9 to 1 sure of 70%"
    bool met = false;
    QString shown;   ///< what the record shows of it, such as "18 of 19, 9 to 1 sure of at least 82%"
    QString missing; ///< such as "needs 4 more good ones in a row"; empty when met
};
[[nodiscard]] std::vector<Condition> promotionChecklist(const TrialReading &reading);

/// Over how many days the pace of a trial is read: the last 60, or as many as its clock has run. Nothing before it has
/// run 30: read off less, a pace would call every beginner slow.
[[nodiscard]] std::optional<int> daysOfPace(const TrialState &state);
/// The day on which, at the pace of those days, the tenth promise of the scarcer gate falls; nothing where there
/// is no pace or it is reached.
[[nodiscard]] std::optional<QDate> tenthPromiseAtThisPace(const Book &book, const TrialReading &reading);

/// How ready and proven vendors are ranked: by low(liked), ties by score, then folded name. True where a comes first.
[[nodiscard]] bool ranksBefore(const Book &book, const TrialReading &a, const TrialReading &b);

} // namespace proven
