#include "rules/unanswered.h"

#include "rules/probation.h"
#include "rules/record.h"
#include "rules/wording.h"
#include "rules/words.h"

#include <algorithm>
#include <tuple>

namespace proven {

namespace {

/// "for none", "for 12 of 40".
QString share(qint64 known, qint64 all)
{
    return known == 0 ? Words::tr("for none")
                      : Words::tr("for %1 of %2").arg(wording::grouped(known), wording::grouped(all));
}

} // namespace

std::vector<Id<Engagement>> waitingForOutcome(const Book &book, QDate today)
{
    std::vector<std::tuple<bool, QDate, Id<Engagement>>> waiting;
    for (const Trial &trial : book.all<Trial>()) {
        const TrialState state = trialState(book, trial.id, today);
        for (const Engagement *engagement : openEngagements(book, trial.id, state, today)) {
            if (!isSeen(*engagement, state))
                continue;
            const std::optional<QDate> due = countingDue(*engagement, today);
            if (due ? *due <= today : engagement->start < today)
                waiting.emplace_back(!due, due.value_or(engagement->start), engagement->id);
        }
    }
    std::sort(waiting.begin(), waiting.end());
    std::vector<Id<Engagement>> ids;
    ids.reserve(waiting.size());
    for (const auto &[hasNoDue, day, id] : waiting)
        ids.push_back(id);
    return ids;
}

Answered answered(const Book &book, const std::vector<Id<Engagement>> &jobs, QDate today)
{
    Answered found;
    const QDate oldest = today.addMonths(-windowMonths);
    std::vector<std::pair<QDate, Id<Engagement>>> open;
    for (const Id<Engagement> id : jobs) {
        const Engagement *job = book.find(id);
        const auto *delivered = job ? std::get_if<Delivered>(&job->outcome) : nullptr;
        if (!delivered)
            continue;
        ++found.delivered;
        found.withDueDay += job->due ? 1 : 0;
        found.directions += delivered->followedDirections ? 1 : 0;
        found.work += delivered->quality ? 1 : 0;
        found.liked += delivered->liked ? 1 : 0;
        const bool isWhole = delivered->followedDirections && delivered->quality && delivered->liked;
        if (!isWhole && delivered->on >= oldest && delivered->on <= today)
            open.emplace_back(delivered->on, id);
    }
    std::sort(open.begin(), open.end(), [](const auto &a, const auto &b) { return b < a; });
    for (const auto &[day, id] : open)
        found.latest.push_back(id);
    return found;
}

QStringList missingAnswersInWords(const Answered &answered)
{
    const qint64 all = answered.delivered;
    QStringList sentences;
    if (all == 0
        || (answered.withDueDay == all && answered.directions == all && answered.work == all && answered.liked == all))
        return sentences;
    if (answered.withDueDay == all)
        sentences += Words::tr("Whether they were on time is known of all that were delivered.");
    else if (answered.withDueDay == 0)
        sentences += Words::tr("Whether they were on time can't be told: none has a due day.");
    else
        sentences += Words::tr("Whether they were on time is known %1: the others have no due day.")
                         .arg(share(answered.withDueDay, all));
    QStringList missing;
    const auto look = [&](qint64 known, const QString &what) {
        if (known < all)
            missing += Words::tr("%1 (known %2)").arg(what, share(known, all));
    };
    look(answered.directions, Words::tr("whether directions were followed"));
    look(answered.work, Words::tr("how good the work was"));
    look(answered.liked, Words::tr("whether people liked them"));
    if (!missing.isEmpty())
        sentences += Words::tr("Still to be said: %1.").arg(wording::list(missing));
    if (answered.latest.empty())
        sentences += Words::tr(
            "All of it is older than twelve months: it is history, and counts no more for how reliable somebody is.");
    else
        sentences += Words::tr("A few of the latest are enough for a beginning.");
    return sentences;
}

} // namespace proven
