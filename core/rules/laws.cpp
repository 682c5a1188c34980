#include "rules/laws.h"

#include "domain/overloaded.h"
#include "rules/decide_parts.h"
#include "rules/wording.h"
#include "rules/words.h"

#include <QHash>

#include <algorithm>
#include <set>
#include <tuple>

namespace proven {

bool needsReason(DecisionKind kind)
{
    switch (kind) {
    case DecisionKind::Extended:
    case DecisionKind::Restarted:
    case DecisionKind::LetGo:
    case DecisionKind::Left:
    case DecisionKind::Reinstated:
    case DecisionKind::Withdrawn:
        return true;
    case DecisionKind::Listed:
    case DecisionKind::Paused:
    case DecisionKind::Resumed:
    case DecisionKind::Promoted:
        return false;
    }
    Q_UNREACHABLE();
}

namespace {

QString stageRefusal(const TrialState &before, DecisionKind kind)
{
    return Words::tr("From %1 it can't become %2. Possible is: %3.")
        .arg(wording::quoted(wording::of(before.stage)), wording::quoted(wording::of(kind)),
             deciding::mayBeDecided(before));
}

/// L3: once a vendor is gone its open work is closed that day, so no outcome of that work may lie after it, unless the
/// decision was taken back or the vendor was reinstated before that.
std::optional<QString> outcomeAfterDeparture(const Book &book, Id<Trial> trial, const Replay &replay,
                                             const Decision &departure)
{
    const std::vector<const Decision *> standing = replay.state(replay.decisions().back()->date).standing;
    const auto inForce = std::find(standing.begin(), standing.end(), &departure);
    if (inForce == standing.end())
        return std::nullopt;
    const auto reinstated = std::find_if(inForce, standing.end(), [](const Decision *decision) {
        return decision->kind == DecisionKind::Reinstated;
    });
    std::optional<QString> breach;
    book.eachFromLatest(trial, {}, [&](const Engagement &engagement) {
        if (latestDay(engagement) <= departure.date)
            return false;
        const std::optional<QDate> ended = endedOn(engagement.outcome);
        if (ended && engagement.start <= departure.date && *ended > departure.date
            && (reinstated == standing.end() || *ended < (*reinstated)->date))
            breach = Words::tr("The outcome of %1 is recorded on %2, after that day.")
                         .arg(wording::quoted(engagement.title), wording::day(*ended, departure.date));
        return !breach;
    });
    return breach;
}

std::optional<QString> unlawfulExtension(const Decision &decision, const TrialState &before, const Replay &replay,
                                         std::size_t place)
{
    if (before.stage != Stage::OnTrial && before.stage != Stage::Paused)
        return stageRefusal(before, decision.kind);
    if (!decision.months || *decision.months < fewestExtensionMonths || *decision.months > mostExtensionMonths)
        return Words::tr("An extension takes 1 to 12 months.");
    const QDate end = replay.state(place + 1, decision.date).clock->end;
    if (end <= decision.date)
        return Words::tr("The new end, %1, would not lie after the day of the decision, %2.")
            .arg(wording::day(end, decision.date), wording::day(decision.date, decision.date));
    return std::nullopt;
}

std::optional<QString> unlawfulPromotion(const TrialState &before, const Decision &decision)
{
    if (before.stage != Stage::OnTrial)
        return stageRefusal(before, decision.kind);
    if (!before.clock->over)
        return Words::tr("%1 are over on %2.")
            .arg(capitalised(wording::months(before.clock->months)), wording::day(before.clock->end, decision.date));
    if (!decision.supported.value_or(false) && decision.reason.trimmed().isEmpty())
        return Words::tr("The record did not support the promotion, and no reason is written.");
    return std::nullopt;
}

} // namespace

std::optional<QString> whyUnlawful(const Book &book, Id<Trial> trial, const Replay &replay, std::size_t place)
{
    const Decision &decision = *replay.decisions()[place];
    if (needsReason(decision.kind) && decision.reason.trimmed().isEmpty())
        return Words::tr("It needs a reason.");
    const TrialState before = replay.state(place, decision.date);
    const auto only = [&](std::initializer_list<Stage> stages) -> std::optional<QString> {
        if (std::find(stages.begin(), stages.end(), before.stage) != stages.end())
            return std::nullopt;
        return stageRefusal(before, decision.kind);
    };
    switch (decision.kind) {
    case DecisionKind::Listed:
        if (place != 0)
            return Words::tr("A vendor is listed once, first of all.");
        return std::nullopt;
    case DecisionKind::Paused:
        return only({Stage::OnTrial});
    case DecisionKind::Resumed:
        return only({Stage::Paused});
    case DecisionKind::Extended:
        return unlawfulExtension(decision, before, replay, place);
    case DecisionKind::Restarted:
        return only({Stage::OnTrial, Stage::Paused, Stage::Promoted});
    case DecisionKind::Promoted:
        return unlawfulPromotion(before, decision);
    case DecisionKind::LetGo:
    case DecisionKind::Left:
        if (auto refusal = only({Stage::Candidate, Stage::OnTrial, Stage::Paused, Stage::Promoted}))
            return refusal;
        return outcomeAfterDeparture(book, trial, replay, decision);
    case DecisionKind::Reinstated:
        return only({Stage::LetGo, Stage::Left});
    case DecisionKind::Withdrawn:
        if (before.standing.empty() || before.standing.back()->kind == DecisionKind::Listed)
            return Words::tr("No decision is left to take back.");
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

std::optional<QString> whyNoPlace(const Book &book, Id<Round> round)
{
    const Round &full = book.get(round);
    if (!full.open)
        return Words::tr("%1 is closed and takes no new vendor.").arg(full.name);
    if (placesTaken(book, round) >= placesPerRound)
        return Words::tr("%1 has used its ten tries: every vendor ever listed in it takes one of the ten places.")
            .arg(full.name);
    return std::nullopt;
}

namespace {

/// Looks at records one by one and keeps the first (or every) breach in words.
class Inspection {
public:
    explicit Inspection(const Book &book) : m_book(book) {}
    [[nodiscard]] const QStringList &breaches() const { return m_breaches; }

    void look(const Settings &settings)
    {
        if (settings.currency.size() != 3)
            breach(
                Words::tr("The currency %1 is not a code of three letters.").arg(wording::quoted(settings.currency)));
    }
    void look(const Round &round)
    {
        if (const auto why = deciding::impossible(round))
            breach(*why);
        lookAtName(round, Words::tr("Two rounds are called %1."));
        if (placesTaken(m_book, round.id) > placesPerRound)
            breach(Words::tr("%1 has more than ten vendors listed.").arg(round.name));
        for (const Trial *trial : m_book.trialsOf(round.id))
            m_trials.insert(trial->id);
    }
    void look(const Vendor &vendor) { lookAtName(vendor, Words::tr("Two vendors are called %1.")); }
    void look(const Task &task)
    {
        lookAtName(task, Words::tr("Two tasks are called %1."));
        if (task.round && !m_book.find(*task.round))
            breach(
                Words::tr("The task %1 belongs to a round that is not in the book.").arg(wording::quoted(task.name)));
    }
    void look(const Trial &trial)
    {
        if (!m_book.find(trial.round) || !m_book.find(trial.vendor)) {
            breach(Words::tr("A trial's round or vendor is not in the book."));
            return;
        }
        if (m_book.trialOf(trial.round, trial.vendor)->id != trial.id)
            breach(Words::tr("%1 is listed twice in %2.")
                       .arg(m_book.get(trial.vendor).name, m_book.get(trial.round).name));
        if (placesTaken(m_book, trial.round) > placesPerRound)
            breach(Words::tr("%1 has used its ten tries: every vendor ever listed in it takes one of the ten places.")
                       .arg(m_book.get(trial.round).name));
        m_trials.insert(trial.id);
    }
    void look(const Decision &decision)
    {
        if (!m_book.find(decision.trial))
            breach(Words::tr("A decision's trial is not in the book."));
        else
            m_trials.insert(decision.trial);
    }
    void look(const Engagement &engagement)
    {
        const Trial *trial = m_book.find(engagement.trial);
        if (!trial || (engagement.task && !m_book.find(*engagement.task))) {
            breach(Words::tr("The trial or task of %1 is not in the book.").arg(wording::quoted(engagement.title)));
            return;
        }
        if (const auto why = deciding::impossible(engagement, engagement.outcome))
            breach(*why);
        if (const Engagement *same = m_book.engagementWithRef(engagement.ref); same->id != engagement.id)
            breach(Words::tr("Two jobs have the ref %1.").arg(engagement.ref));
        m_trials.insert(engagement.trial);
    }
    void look(const Unit &unit)
    {
        if (!m_book.find(unit.engagement))
            breach(Words::tr("The job of %1 is not in the book.").arg(wording::quoted(unit.label)));
    }
    void look(const Touchpoint &touchpoint)
    {
        if (!m_book.find(touchpoint.vendor))
            breach(Words::tr("A contact's vendor is not in the book."));
        if (const auto why = deciding::impossible(touchpoint))
            breach(*why);
        if (const Touchpoint *same = m_book.touchpointWithRef(touchpoint.ref); same->id != touchpoint.id)
            breach(Words::tr("Two contacts have the ref %1.").arg(touchpoint.ref));
    }
    void look(const Snooze &snooze)
    {
        if ((snooze.round && !m_book.find(*snooze.round)) || (snooze.vendor && !m_book.find(*snooze.vendor)))
            breach(Words::tr("A reminder's round or vendor is not in the book."));
    }

    // Something that others refer to is gone.
    void lookAtRemoved(const Round &round)
    {
        const auto &tasks = m_book.all<Task>();
        if (!m_book.trialsOf(round.id).empty()
            || std::any_of(tasks.begin(), tasks.end(), [&](const Task &task) { return task.round == round.id; }))
            breach(Words::tr("%1 still has vendors or tasks.").arg(round.name));
    }
    void lookAtRemoved(const Vendor &vendor)
    {
        if (!m_book.trialsOf(vendor.id).empty() || !m_book.touchpointsOf(vendor.id).empty())
            breach(Words::tr("%1 still has a trial or contacts.").arg(vendor.name));
    }
    void lookAtRemoved(const Trial &trial)
    {
        if (m_book.hasEngagements(trial.id) || !m_book.decisionsOf(trial.id).empty())
            breach(Words::tr("%1 still has jobs or decisions in this round.").arg(m_book.get(trial.vendor).name));
    }
    void lookAtRemoved(const Task &task)
    {
        const auto &engagements = m_book.all<Engagement>();
        if (std::any_of(engagements.begin(), engagements.end(),
                        [&](const Engagement &engagement) { return engagement.task == task.id; }))
            breach(Words::tr("Jobs still refer to the task %1.").arg(wording::quoted(task.name)));
    }
    void lookAtRemoved(const Engagement &engagement)
    {
        if (!m_book.unitsOf(engagement.id).empty())
            breach(Words::tr("%1 still has its list.").arg(wording::quoted(engagement.title)));
        if (m_book.find(engagement.trial))
            m_trials.insert(engagement.trial);
    }
    void lookAtRemoved(const Decision &decision)
    {
        if (m_book.find(decision.trial))
            m_trials.insert(decision.trial);
    }
    void lookAtRemoved(const Settings &) { breach(Words::tr("A book has one currency.")); }
    void lookAtRemoved(const Unit &) {}
    void lookAtRemoved(const Touchpoint &) {}
    void lookAtRemoved(const Snooze &) {}

    /// The decisions of every trial that was touched.
    void lookAtDecisions()
    {
        for (const Id<Trial> id : m_trials)
            lookAtDecisions(m_book.get(id));
    }

private:
    void breach(const QString &text) { m_breaches += text; }

    template <class Named>
    void lookAtName(const Named &record, const QString &twice)
    {
        if (foldedName(record.name).isEmpty()) {
            breach(Words::tr("A name is missing."));
            return;
        }
        auto &count = std::get<NameCount<Named>>(m_names);
        if (count.byFolded.isEmpty()) {
            for (const Named &each : m_book.all<Named>())
                ++count.byFolded[foldedName(each.name)];
        }
        if (count.byFolded.value(foldedName(record.name)) > 1)
            breach(twice.arg(wording::quoted(record.name)));
    }

    void lookAtDecisions(const Trial &trial)
    {
        const Vendor *vendor = m_book.find(trial.vendor);
        const Round *round = m_book.find(trial.round);
        if (!vendor || !round)
            return;
        const Replay replay(m_book, trial.id);
        if (replay.decisions().empty() || replay.decisions().front()->kind != DecisionKind::Listed) {
            breach(Words::tr("The trial of %1 in %2 does not begin with being listed.").arg(vendor->name, round->name));
            return;
        }
        for (std::size_t place = 0; place < replay.decisions().size(); ++place) {
            const Decision &decision = *replay.decisions()[place];
            if (const auto why = whyUnlawful(m_book, trial.id, replay, place)) {
                breach(Words::tr("%1 in %2, %3 on %4: %5")
                           .arg(vendor->name, round->name, wording::quoted(wording::of(decision.kind)),
                                wording::fullDay(decision.date), *why));
                return;
            }
        }
    }

    /// How often each name stands in the book; counted when first asked for.
    template <class Named>
    struct NameCount {
        QHash<QString, int> byFolded;
    };

    const Book &m_book;
    std::set<Id<Trial>> m_trials;
    std::tuple<NameCount<Round>, NameCount<Vendor>, NameCount<Task>> m_names;
    QStringList m_breaches;
};

} // namespace

std::optional<Refusal> brokenLaw(const Book &after, const Changes &changes)
{
    Inspection inspection(after);
    changes.eachKind([&]<class Record>(const std::vector<Change<Record>> &list) {
        for (const Change<Record> &change : list) {
            std::visit(Overloaded{[&](const Added<Record> &added) { inspection.look(added.record); },
                                  [&](const Removed<Record> &removed) { inspection.lookAtRemoved(removed.record); },
                                  [&](const Revised<Record> &revised) { inspection.look(revised.after); }},
                       change);
        }
    });
    inspection.lookAtDecisions();
    if (inspection.breaches().isEmpty())
        return std::nullopt;
    return deciding::refusedByLaw(inspection.breaches().first());
}

QStringList brokenLaws(const Book &book)
{
    Inspection inspection(book);
    Changes().eachKind([&]<class Record>(const std::vector<Change<Record>> &) {
        for (const Record &record : book.all<Record>())
            inspection.look(record);
    });
    inspection.lookAtDecisions();
    QStringList breaches = inspection.breaches();
    breaches.removeDuplicates();
    return breaches;
}

} // namespace proven
