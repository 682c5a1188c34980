#include "rules/import_parts.h"

#include "rules/assignment.h"
#include "rules/laws.h"
#include "rules/replay.h"
#include "rules/standing.h"
#include "rules/wording.h"
#include "rules/words.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace proven::importing {

namespace {

QString bucketOf(Id<Trial> trial, DecisionKind kind, QDate date)
{
    return QStringLiteral("%1 %2 %3").arg(trial.number()).arg(static_cast<int>(kind)).arg(date.toJulianDay());
}

} // namespace

bool Import::isThere(const ImportedRow<Decision> &row, Id<Trial> trial)
{
    const auto unmet = m_unmet.find(bucketOf(trial, row.record.kind, row.record.date));
    if (unmet == m_unmet.end())
        return false;
    const QString reason = row.record.reason.trimmed();
    const auto alike = std::find_if(unmet->begin(), unmet->end(), [&](const Decision *known) {
        return (!row.record.months || row.record.months == known->months)
               && (reason.isEmpty() || reason == known->reason.trimmed());
    });
    if (alike == unmet->end())
        return false;
    unmet->erase(alike);
    return true;
}

void Import::takeDecisions()
{
    std::set<Id<Trial>> gathered;
    for (const ImportedRow<Decision> &row : m_tables.decisions) {
        const Id<Trial> trial = *trialOf(*m_rounds.find(row.round), *m_vendors.find(row.vendor));
        const bool isNew = m_broughtTrials.contains(trial);
        if (!isNew && gathered.insert(trial).second) {
            for (const Decision *known : m_book.decisionsOf(trial))
                m_unmet[bucketOf(trial, known->kind, known->date)].push_back(known);
        }
        if (!isNew && isThere(row, trial))
            continue;

        Decision decision = row.record;
        decision.trial = trial;
        decision.id = m_ids.next<Decision>();
        if (!m_asRecorded) {
            decision.enteredOn = m_today;
            decision.supported.reset();
            decision.reason = decision.reason.trimmed();
        } else if (!decision.enteredOn.isValid()) {
            decision.enteredOn = decision.date;
        }
        const QString date = decision.date.toString(Qt::ISODate);
        const bool datedAtEntry = decision.kind == DecisionKind::Restarted || decision.kind == DecisionKind::Reinstated;
        if (decision.date > m_today)
            reject(row.at, QStringLiteral("date"), date, Words::tr("a decision can't lie in the future"),
                   Refusal::Ground::Law);
        else if (datedAtEntry && !isNew && decision.date != m_today)
            reject(row.at, QStringLiteral("date"), date,
                   Words::tr(
                       "the vendor is in the book already, and there this decision is dated the day it is entered"),
                   Refusal::Ground::Law);
        else if (decision.kind == DecisionKind::Listed && !isNew)
            reject(row.at, QStringLiteral("date"), date,
                   Words::tr("the vendor is listed in this round already, on another day"), Refusal::Ground::Input);
        else if (needsReason(decision.kind) && decision.reason.trimmed().isEmpty())
            reject(row.at, QStringLiteral("reason"), {}, Words::tr("is missing: this decision needs a reason"),
                   Refusal::Ground::Law);
        else
            m_newDecisions.push_back({decision, row.at});
    }
}

void Import::enterDecisions()
{
    std::stable_sort(m_newDecisions.begin(), m_newDecisions.end(),
                     [](const NewDecision &a, const NewDecision &b) { return a.decision.date < b.decision.date; });
    // One by one, so that each promotion is judged by what was recorded before it.
    for (NewDecision &fresh : m_newDecisions) {
        if (fresh.decision.kind == DecisionKind::Promoted && !m_asRecorded)
            supportPromotion(fresh.decision, fresh.at);
        put(fresh.decision);
    }
}

void Import::supportPromotion(Decision &decision, const RowPlace &at)
{
    const PromotionCase promotion = promotionCase(m_after, decision.trial, decision.date, decision.date);
    decision.supported = promotion.supported;
    if (promotion.forbidden)
        reject(at, QStringLiteral("decision"), nameOf(decision.kind), *promotion.forbidden, Refusal::Ground::Law);
    else if (promotion.reasonNeeded && decision.reason.isEmpty())
        reject(at, QStringLiteral("reason"), {},
               promotion.supported
                   ? Words::tr("is missing: not enough people like them, so the promotion needs a reason")
                   : Words::tr("is missing: the record does not support the promotion"),
               Refusal::Ground::Law);
}

void Import::judgeDecisions()
{
    std::map<Id<Decision>, RowPlace> places;
    std::set<Id<Trial>> touched;
    for (const NewDecision &fresh : m_newDecisions) {
        places.emplace(fresh.decision.id, fresh.at);
        touched.insert(fresh.decision.trial);
    }
    for (const Id<Trial> trial : touched) {
        const Replay replay(m_after, trial);
        for (std::size_t place = 0; place < replay.decisions().size(); ++place) {
            const Decision &decision = *replay.decisions()[place];
            const auto why = whyUnlawful(m_after, trial, replay, place);
            if (!why)
                continue;
            const auto row = places.find(decision.id);
            if (row != places.end()) {
                reject(row->second, QStringLiteral("decision"), nameOf(decision.kind), *why, Refusal::Ground::Law);
            } else {
                const auto cause = std::find_if(m_newDecisions.begin(), m_newDecisions.end(),
                                                [&](const NewDecision &fresh) {
                                                    return fresh.decision.trial == trial;
                                                });
                reject(cause->at, QStringLiteral("decision"), nameOf(cause->decision.kind),
                       Words::tr("it would make a decision unlawful that the book has, %1 on %2: %3")
                           .arg(wording::of(decision.kind), wording::day(decision.date, m_today), *why),
                       Refusal::Ground::Law);
            }
            break; // those after it stand on this one
        }
    }
}

namespace {

/// Finds out cheaply that nothing can stand against most work, so that the whole law is asked about the rest only.
class Suspicion {
public:
    explicit Suspicion(const Book &book) : m_book(book) {}

    [[nodiscard]] bool mayStop(const Engagement &engagement, QDate day)
    {
        if (engagement.profile.critical || engagement.profile.timeSensitive)
            return true;
        auto known = m_trials.find(engagement.trial);
        if (known == m_trials.end()) {
            const Vendor &vendor = m_book.vendorOf(engagement.trial);
            known = m_trials
                        .emplace(engagement.trial, Known{Replay(m_book, engagement.trial),
                                                         vendor.archived || vendor.awayFrom || vendor.awayUntil})
                        .first;
        }
        if (known->second.vendorMayBeOut)
            return true;
        switch (known->second.replay.state(day).stage) {
        case Stage::Candidate:
        case Stage::OnTrial:
        case Stage::Promoted:
            return false;
        case Stage::Paused:
        case Stage::LetGo:
        case Stage::Left:
            return true;
        }
        Q_UNREACHABLE();
    }

private:
    struct Known {
        Replay replay;
        bool vendorMayBeOut;
    };
    const Book &m_book;
    std::map<Id<Trial>, Known> m_trials;
};

} // namespace

void Import::judgeWork()
{
    Suspicion suspicion(m_after);
    // Of one trial's work on one day, the stops depend on nothing but what makes it delicate.
    std::map<std::tuple<Id<Trial>, QDate, bool, bool>, QString> marks;
    Changes marked;
    for (const NewEngagement &fresh : m_newEngagements) {
        const Engagement &engagement = m_after.get(fresh.id);
        const bool isFact = !isOpen(engagement.outcome) || engagement.start <= m_today;
        if (!isFact) {
            if (!suspicion.mayStop(engagement, m_today))
                continue;
            const Verdict verdict = mayBeGiven(m_after, engagement.trial, workOf(engagement), m_today, engagement.id);
            const bool overruled = verdict.overridable && !engagement.overruledBecause.trimmed().isEmpty();
            if (verdict.level == VerdictLevel::Stop && !overruled)
                reject(fresh.at, QStringLiteral("title"), engagement.title,
                       (verdict.reasons + verdict.instead).join(u' '), Refusal::Ground::Law);
            continue;
        }
        if (!suspicion.mayStop(engagement, engagement.start))
            continue;
        const std::tuple key(engagement.trial, engagement.start, engagement.profile.critical,
                             engagement.profile.timeSensitive);
        auto mark = marks.find(key);
        if (mark == marks.end())
            mark = marks.emplace(key, markAgainstTheRule(m_after, engagement)).first;
        Engagement after = engagement;
        after.againstTheRule = mark->second;
        marked.revise(engagement, after);
    }
    m_after.apply(marked);
}

} // namespace proven::importing
