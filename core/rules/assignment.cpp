#include "rules/assignment.h"

#include "rules/away.h"
#include "rules/wording.h"
#include "rules/words.h"

#include <algorithm>

namespace proven {

namespace {

/// Collects what the law says about one piece of work for one vendor on one day.
class Judgement {
public:
    Judgement(const Book &book, Id<Trial> trial, const Work &work, QDate today, std::optional<Id<Engagement>> except)
        : m_book(book), m_trial(book.get(trial)), m_vendor(book.get(m_trial.vendor)), m_round(book.get(m_trial.round)),
          m_work(work), m_profile(withTask(book, work.task, work.profile)), m_today(today), m_except(except),
          m_state(trialState(book, trial, today))
    {
    }

    [[nodiscard]] Verdict verdict(bool stopsOnly)
    {
        m_othersNamed = m_othersNamed || stopsOnly;
        judgeAvailability();
        if (m_profile.critical)
            judgeCritical();
        if (m_profile.timeSensitive)
            judgeTimeSensitive();
        if (!stopsOnly) {
            if (m_profile.directions != Directions::Simple)
                judgeDirections();
            judgeFirstCommitment();
        }
        if (!stopsOnly && m_stops.isEmpty() && m_cautions.isEmpty() && m_goes.isEmpty())
            m_goes += whyGo();
        Verdict verdict;
        verdict.level = !m_stops.isEmpty()      ? VerdictLevel::Stop
                        : !m_cautions.isEmpty() ? VerdictLevel::Caution
                                                : VerdictLevel::Go;
        verdict.reasons = m_stops + m_cautions + m_goes;
        verdict.instead = m_instead;
        verdict.overridable = m_stops.size() == 1 && m_stoppedByTime;
        return verdict;
    }
    [[nodiscard]] const QStringList &stops() const { return m_stops; }
    [[nodiscard]] std::optional<FirstCommitment> firstCommitment()
    {
        if (!isCapped() || !isStranger() || promotedElsewhere())
            return std::nullopt;
        const OpenWork open = openBesides();
        return FirstCommitment{left(m_round.firstCommitmentHours, open.hours),
                               left(m_round.firstCommitmentAmount, open.price)};
    }

private:
    template <class Amount>
    [[nodiscard]] static std::optional<Amount> left(std::optional<Amount> cap, std::optional<Amount> open)
    {
        if (!cap || !open)
            return cap;
        return Amount::ofTenThousandths(std::max(qint64{0}, cap->tenThousandths() - open->tenThousandths()));
    }

    /// Read only where it is needed: most work is ordinary, and an import judges many pieces of it.
    const TrialReading &reading()
    {
        if (!m_reading)
            m_reading = readTrial(m_book, m_trial.id, m_today);
        return *m_reading;
    }
    [[nodiscard]] QString name() const { return m_vendor.name; }
    [[nodiscard]] bool isPromoted() const { return m_state.stage == Stage::Promoted; }
    [[nodiscard]] bool isCapped() const { return m_round.firstCommitmentHours || m_round.firstCommitmentAmount; }
    /// "candidate, or no on-time outcome yet"
    bool isStranger()
    {
        if (isPromoted() || m_state.stage == Stage::Candidate)
            return !isPromoted();
        // What is older than the figures look back was an outcome all the same.
        return reading().record[Criterion::OnTime].n == 0
               && seriesOf(m_book, m_trial.id, m_state, Criterion::OnTime).empty();
    }

    void judgeAvailability()
    {
        switch (m_state.stage) {
        case Stage::Paused:
            m_stops += Words::tr("%1 has been paused since %2.").arg(name(), wording::day(m_state.since, m_today));
            m_instead += Words::tr("Resume the trial, and probation goes on.");
            break;
        case Stage::LetGo:
            m_stops += Words::tr("%1 was let go on %2.").arg(name(), wording::day(m_state.since, m_today));
            m_instead += Words::tr("Reinstate them, and they begin again as a stranger.");
            break;
        case Stage::Left:
            m_stops += Words::tr("%1 left on %2.").arg(name(), wording::day(m_state.since, m_today));
            m_instead += Words::tr("Reinstate them, and they begin again as a stranger.");
            break;
        case Stage::Candidate:
        case Stage::OnTrial:
        case Stage::Promoted:
            break;
        }
        if (isAway(m_vendor, m_today)) {
            m_stops += m_vendor.awayUntil
                           ? Words::tr("%1 is away until %2.").arg(name(), wording::day(*m_vendor.awayUntil, m_today))
                           : Words::tr("%1 is away.").arg(name());
            if (m_vendor.awayUntil)
                m_instead +=
                    Words::tr("From %1 on they are back.").arg(wording::day(m_vendor.awayUntil->addDays(1), m_today));
        }
        if (m_vendor.archived) {
            m_stops += Words::tr("%1 is archived.").arg(name());
            m_instead += Words::tr("Take them out of the archive first.");
        }
    }

    void judgeCritical()
    {
        if (isPromoted()) {
            const bool reliable = hasBadge(reading().record, Badge::Reliable);
            const bool handled = hasHandledThisOrLarger();
            if (reliable && handled) {
                m_goes += Words::tr("Critical work: they are proven, reliable, and have handled it before.");
                return;
            }
            if (!reliable)
                m_cautions += Words::tr("Critical work: %1 is proven, but not reliable at present.").arg(name());
            if (!handled)
                m_cautions += Words::tr("Critical work: %1 has not handled this task, nor a job as large, well before.")
                                  .arg(name());
            return;
        }
        QString until;
        if (m_state.clock && !hasGone(m_state.stage)) {
            until = m_state.clock->over ? Words::tr("Probation is over: promote them first.")
                                        : Words::tr("%1 are over on %2; then they may be promoted.")
                                              .arg(capitalised(wording::months(m_state.clock->months)),
                                                   wording::day(m_state.clock->end, m_today));
        }
        // Of whoever has gone the stop before this one has told it.
        m_stops +=
            hasGone(m_state.stage)
                ? Words::tr("Critical work goes only to a proven vendor.")
                : Words::tr("Critical work goes only to a proven vendor, and %1 is %2.").arg(name(), standingInWords());
        if (m_state.stage == Stage::Candidate)
            until = Words::tr("Begin with a small ordinary job: it starts probation.");
        if (!until.isEmpty())
            m_instead += until;
        addOthersWhoMay();
    }

    void judgeTimeSensitive()
    {
        const bool punctual = hasBadge(reading().record, Badge::VeryPunctual);
        const Standing standing = reading().standing;
        const bool inDoubt = standing == Standing::Slipping || standing == Standing::ConsiderLettingGo;
        if (isPromoted()) {
            if (!punctual)
                m_cautions += Words::tr("Time-sensitive work: %1 is proven, but not very punctual.").arg(name());
            return;
        }
        if (!isStranger() && punctual && !inDoubt) {
            m_goes += Words::tr("Time-sensitive work: they are very punctual.");
            return;
        }
        m_stoppedByTime = true;
        if (inDoubt)
            m_stops += Words::tr("Time-sensitive work goes only to a very punctual vendor, and %1 is %2.")
                           .arg(name(), standing == Standing::Slipping ? Words::tr("slipping")
                                                                       : Words::tr("one to consider letting go"));
        else if (const Figures &onTime = reading().record[Criterion::OnTime]; onTime.n > 0)
            m_stops +=
                Words::tr(
                    "Time-sensitive work goes only to a very punctual vendor, and %1 is not known to be one: %2 on time so far.")
                    .arg(name(), wording::kept(onTime));
        else
            m_stops +=
                Words::tr(
                    "Time-sensitive work goes only to a very punctual vendor, and nothing is known of whether %1 is one.")
                    .arg(name());
        m_instead += Words::tr("Set the due day so that a day late does no harm, and it is ordinary work.");
        addOthersWhoMay();
    }

    void judgeDirections()
    {
        const QString kind = wording::of(m_profile.directions);
        if (isPromoted()) {
            if (!m_work.task || !hasHandledTask())
                m_cautions +=
                    Words::tr("The directions are %1, and %2 has not handled this task before.").arg(kind, name());
        } else if (const Figures &known = reading().record[Criterion::Directions]; isStranger() || known.n == 0) {
            m_cautions += Words::tr("The directions are %1, and nothing is known of how %2 follows directions.")
                              .arg(kind, name());
        } else if (!hasBadge(reading().record, Badge::FollowsDirections)) {
            m_cautions += Words::tr("The directions are %1, and %2 is not known to follow directions: %3 so far.")
                              .arg(kind, name(), wording::kept(known));
        }
    }

    void judgeFirstCommitment()
    {
        if (!isStranger() || hasGone(m_state.stage))
            return;
        if (const Round *elsewhere = promotedElsewhere()) {
            m_goes += Words::tr("No first-commitment cap: %1 is proven in %2.").arg(name(), elsewhere->name);
            return;
        }
        if (!isCapped())
            return;
        if (!m_work.hours && !m_work.price) {
            m_cautions += Words::tr(
                              "%1 is a stranger, and neither hours nor a price is given: a first job stays within %2.")
                              .arg(name(), capInWords());
            return;
        }
        const OpenWork open = openBesides();
        const std::optional<Hours> hours = sum(m_work.hours, open.hours);
        const std::optional<Money> price = sum(m_work.price, open.price);
        const QString together = open.any ? Words::tr(" with what is open") : QString();
        // What is open may already be above the cap, but tells nothing of how large this job is.
        const bool compared = (m_round.firstCommitmentHours && m_work.hours)
                              || (m_round.firstCommitmentAmount && m_work.price);
        if (m_round.firstCommitmentHours && hours) {
            if (*hours > *m_round.firstCommitmentHours)
                m_cautions += Words::tr("%1 is a stranger: %2%3 is above the first-commitment cap of %4.")
                                  .arg(name(), wording::hours(*hours), together,
                                       wording::hours(*m_round.firstCommitmentHours));
        }
        if (m_round.firstCommitmentAmount && price) {
            if (*price > *m_round.firstCommitmentAmount)
                m_cautions += Words::tr("%1 is a stranger: %2%3 is above the first-commitment cap of %4.")
                                  .arg(name(), wording::money(*price, m_book.currency()), together,
                                       wording::money(*m_round.firstCommitmentAmount, m_book.currency()));
        }
        if (!compared)
            m_cautions += Words::tr(
                              "%1 is a stranger, and the job can't be held against the first-commitment cap of %2.")
                              .arg(name(), capInWords());
    }

    /// What the trial has open besides the work that is asked about.
    struct OpenWork {
        std::optional<Hours> hours = {};
        std::optional<Money> price = {};
        bool any = false;
    };
    [[nodiscard]] OpenWork openBesides() const
    {
        OpenWork open;
        for (const Engagement *engagement : openEngagements(m_book, m_trial.id, m_state, m_today)) {
            if (m_except == engagement->id)
                continue;
            open.any = true;
            open.hours = sum(open.hours, engagement->hours);
            open.price = sum(open.price, engagement->price);
        }
        return open;
    }
    template <class Amount>
    [[nodiscard]] static std::optional<Amount> sum(std::optional<Amount> one, std::optional<Amount> other)
    {
        if (!one || !other)
            return one ? one : other;
        return *one + *other;
    }
    [[nodiscard]] QString capInWords() const
    {
        QStringList caps;
        if (m_round.firstCommitmentHours)
            caps += wording::hours(*m_round.firstCommitmentHours);
        if (m_round.firstCommitmentAmount)
            caps += wording::money(*m_round.firstCommitmentAmount, m_book.currency());
        return wording::list(caps);
    }
    [[nodiscard]] QString standingInWords() const
    {
        return m_state.stage == Stage::Candidate ? Words::tr("a candidate") : wording::of(m_state.stage);
    }
    [[nodiscard]] QString whyGo()
    {
        if (isPromoted())
            return Words::tr("%1 is proven.").arg(name());
        if (isStranger())
            return isCapped() ? Words::tr("A small first job for %1: within the first-commitment cap.").arg(name())
                              : Words::tr("A first job for %1: keep it small.").arg(name());
        return Words::tr("Ordinary work for a vendor on trial: that is how %1 shows what they can do.").arg(name());
    }
    [[nodiscard]] const Round *promotedElsewhere() const
    {
        for (const Trial *trial : m_book.trialsOf(m_vendor.id)) {
            if (trial->id != m_trial.id && trialState(m_book, trial->id, m_today).stage == Stage::Promoted)
                return m_book.find(trial->round);
        }
        return nullptr;
    }

    [[nodiscard]] bool hasHandledTask() const
    {
        return anyHandledWell([&](const Engagement &engagement) { return engagement.task == m_work.task; });
    }
    [[nodiscard]] bool hasHandledThisOrLarger() const
    {
        return anyHandledWell([&](const Engagement &engagement) {
            return (m_work.task && engagement.task == m_work.task) || (m_work.hours && engagement.hours >= m_work.hours)
                   || (m_work.price && engagement.price >= m_work.price)
                   || (m_work.units && engagement.units >= m_work.units);
        });
    }
    template <class Matches>
    [[nodiscard]] bool anyHandledWell(Matches matches) const
    {
        for (const Trial *trial : m_book.trialsOf(m_vendor.id)) {
            for (const Engagement *engagement : m_book.engagementsOf(trial->id)) {
                if (m_except != engagement->id && matches(*engagement) && wasHandledWell(m_book, *engagement, m_today))
                    return true;
            }
        }
        return false;
    }

    /// Names who of the linked rounds may take such work today.
    void addOthersWhoMay()
    {
        if (m_othersNamed)
            return;
        m_othersNamed = true;
        QStringList names;
        for (const Round *round : linkedRounds(m_book, m_round.id)) {
            for (const Trial *trial : m_book.trialsOf(round->id)) {
                if (trial->vendor != m_vendor.id && mayTake(*trial))
                    names += m_book.get(trial->vendor).name;
            }
        }
        names.removeDuplicates();
        if (!names.isEmpty())
            m_instead += Words::tr("%1 may be given it today.").arg(wording::list(names));
    }
    [[nodiscard]] bool mayTake(const Trial &trial) const
    {
        // One level deep: whoever is asked about here is not asked in turn who else might.
        const Stage stage = trialState(m_book, trial.id, m_today).stage;
        if (stage != Stage::Promoted && (m_profile.critical || stage != Stage::OnTrial))
            return false;
        Judgement other(m_book, trial.id, m_work, m_today, std::nullopt);
        other.m_othersNamed = true;
        return other.verdict(true).level != VerdictLevel::Stop;
    }

    const Book &m_book;
    const Trial &m_trial;
    const Vendor &m_vendor;
    const Round &m_round;
    const Work &m_work;
    Profile m_profile;
    QDate m_today;
    std::optional<Id<Engagement>> m_except;
    TrialState m_state;
    std::optional<TrialReading> m_reading;
    QStringList m_stops;
    QStringList m_cautions;
    QStringList m_goes;
    QStringList m_instead;
    bool m_stoppedByTime = false;
    bool m_othersNamed = false;
};

} // namespace

Verdict mayBeGiven(const Book &book, Id<Trial> trial, const Work &work, QDate today,
                   std::optional<Id<Engagement>> except)
{
    return Judgement(book, trial, work, today, except).verdict(false);
}

std::optional<FirstCommitment> firstCommitment(const Book &book, Id<Trial> trial, QDate today,
                                               std::optional<Id<Engagement>> except)
{
    const Work unknown;
    return Judgement(book, trial, unknown, today, except).firstCommitment();
}

QString markAgainstTheRule(const Book &book, const Engagement &engagement)
{
    // An import judges a hundred thousand: ordinary work for a vendor about whom nothing was decided is never stopped.
    const Profile profile = withTask(book, engagement.task, engagement.profile);
    const Vendor &vendor = book.vendorOf(engagement.trial);
    if (!profile.critical && !profile.timeSensitive && !vendor.archived && !vendor.awayFrom && !vendor.awayUntil
        && book.decisionsOf(engagement.trial).size() <= 1)
        return {};
    const Work work = workOf(engagement);
    Judgement judgement(book, engagement.trial, work, engagement.start, engagement.id);
    const Verdict verdict = judgement.verdict(true);
    return verdict.level == VerdictLevel::Stop ? judgement.stops().join(u' ') : QString();
}

} // namespace proven
