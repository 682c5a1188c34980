#include "rules/attention.h"

#include "rules/away.h"
#include "rules/in_touch.h"
#include "rules/repeats.h"
#include "rules/standing.h"
#include "rules/wording.h"
#include "rules/words.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace proven {

namespace {

// The numbers of L8, in days.
constexpr int dueSoonDays = 3;
constexpr int endsSoonDays = 14;
constexpr int quietDays = 30;
constexpr int fewStartedDays = 30;
constexpr int provenForCover = 2;
constexpr int oldestBackupDays = 7;

QString actionOf(AttentionKind kind)
{
    switch (kind) {
    case AttentionKind::CriticalOut:
    case AttentionKind::DueSoon:
    case AttentionKind::EndsSoon:
        return Words::tr("Look");
    case AttentionKind::Overdue:
    case AttentionKind::Unrecorded:
        return Words::tr("How it went");
    case AttentionKind::Handover:
        return Words::tr("Hand over");
    case AttentionKind::Decide:
    case AttentionKind::LetGo:
        return Words::tr("Decide");
    case AttentionKind::Slipping:
        return Words::tr("Talk to them");
    case AttentionKind::OffPace:
        return Words::tr("Give more");
    case AttentionKind::Quiet:
        return Words::tr("Give a job");
    case AttentionKind::InTouch:
        return Words::tr("Get in touch");
    case AttentionKind::MoreTries:
        return Words::tr("List a vendor");
    case AttentionKind::Cover:
        return Words::tr("Look for a second");
    case AttentionKind::Backup:
        return Words::tr("Back up");
    }
    Q_UNREACHABLE();
}

/// What one trial asks of its owner.
class TrialWatch {
public:
    TrialWatch(const Book &book, const Trial &trial, QDate today)
        : m_book(book), m_trial(trial), m_vendor(book.get(trial.vendor)), m_today(today),
          m_reading(readTrial(book, trial.id, today)), m_open(openEngagements(book, trial.id, m_reading.state, today))
    {
    }

    std::vector<Attention> look()
    {
        const Stage stage = m_reading.state.stage;
        if (stage == Stage::Left)
            watchHandover();
        if (m_vendor.archived || hasGone(stage))
            return std::move(m_found);
        watchEngagements();
        watchRepeats();
        if (stage == Stage::OnTrial)
            watchClock();
        if (stage != Stage::Candidate)
            watchStanding();
        if (stage == Stage::OnTrial)
            watchQuiet();
        if (stage == Stage::Promoted)
            watchContact();
        return std::move(m_found);
    }

private:
    void report(AttentionKind kind, const QString &text, std::optional<QDate> due = {},
                std::optional<Id<Engagement>> engagement = {})
    {
        m_found.push_back({kind, m_trial.round, m_trial.vendor, m_trial.id, engagement, due, text, actionOf(kind), {}});
    }
    [[nodiscard]] QString inWords(QDate date) const { return wording::day(date, m_today); }

    void watchEngagements()
    {
        for (const Engagement *engagement : m_open) {
            const QString title = wording::quoted(engagement->title);
            const bool out = engagement->start <= m_today;
            if (engagement->profile.critical && out
                && (!engagement->againstTheRule.isEmpty() || m_reading.state.stage != Stage::Promoted))
                report(AttentionKind::CriticalOut,
                       (m_reading.state.stage == Stage::Promoted
                            ? Words::tr("%1 is critical and was given against the rule.")
                            : Words::tr("%1 is critical and out with a vendor that is not proven."))
                           .arg(title),
                       countingDue(*engagement, m_today), engagement->id);
            const std::optional<QDate> due = countingDue(*engagement, m_today);
            if (!due || !out)
                continue;
            const qint64 days = m_today.daysTo(*due);
            if (days < 0)
                report(AttentionKind::Overdue,
                       Words::tr("%1 was due on %2: %3 late so far.").arg(title, inWords(*due), wording::days(-days)),
                       due, engagement->id);
            else if (days == 0)
                report(AttentionKind::Unrecorded, Words::tr("%1 is due today.").arg(title), due, engagement->id);
            else if (days <= dueSoonDays)
                report(AttentionKind::DueSoon, Words::tr("%1 is due on %2.").arg(title, inWords(*due)), due,
                       engagement->id);
        }
    }

    /// A repeating job whose latest one is over and whose next would have started by now.
    void watchRepeats()
    {
        if (!m_book.hasRepeatingEngagements(m_trial.id))
            return;
        std::vector<const Engagement *> jobs = m_book.engagementsOf(m_trial.id);
        // One to come is the next where it is planned; of one that is over by then an earlier day can't know.
        std::erase_if(jobs, [&](const Engagement *engagement) {
            return engagement->start > m_today && endedOn(engagement->outcome).value_or(m_today) > m_today;
        });
        std::map<QString, const Engagement *> latest;
        for (const Engagement *engagement : jobs) {
            if (engagement->repeats != Repeats::No)
                latest.emplace(foldedName(engagement->title), engagement);
        }
        for (const Engagement *engagement : jobs) {
            const auto repeating = latest.find(foldedName(engagement->title));
            if (repeating == latest.end())
                continue;
            const Engagement *&known = repeating->second;
            if (std::tie(known->start, known->id) < std::tie(engagement->start, engagement->id))
                known = engagement;
        }
        for (const auto &[title, engagement] : latest) {
            if (engagement->repeats == Repeats::No || isOpen(seenOutcome(*engagement, m_reading.state)))
                continue;
            const QDate next = nextStart(*engagement);
            if (next > m_today)
                continue;
            report(AttentionKind::Unrecorded,
                   Words::tr("%1 repeats %2, and the next one is not given yet.")
                       .arg(wording::quoted(engagement->title), wording::of(engagement->repeats)),
                   next, engagement->id);
            m_found.back().action = Words::tr("Give again");
        }
    }

    void watchHandover()
    {
        QStringList open;
        for (const Engagement *engagement : m_book.openEngagementsOf(m_trial.id))
            open += wording::quoted(engagement->title);
        const QString holds = m_vendor.holds.simplified();
        if (open.isEmpty() && holds.isEmpty())
            return;
        QStringList parts;
        if (!open.isEmpty())
            parts += Words::tr("work to hand over: %1").arg(wording::list(open));
        if (!holds.isEmpty())
            parts += Words::tr("still holds %1").arg(holds);
        report(AttentionKind::Handover,
               Words::tr("Left on %1; %2.").arg(inWords(m_reading.state.since), parts.join(QStringLiteral("; "))),
               m_reading.state.since);
    }

    void watchClock()
    {
        const Clock &clock = *m_reading.state.clock;
        if (clock.over) {
            report(AttentionKind::Decide,
                   Words::tr("%1 were over on %2: promote, extend or let go. %3")
                       .arg(capitalised(wording::months(clock.months)), inWords(clock.end), m_reading.reasons.value(0)),
                   clock.end);
            return;
        }
        if (clock.leftDays <= endsSoonDays)
            report(AttentionKind::EndsSoon,
                   Words::tr("Probation ends on %1, in %2.").arg(inWords(clock.end), wording::days(clock.leftDays)),
                   clock.end);
        if (const auto days = daysOffPace(clock))
            report(
                AttentionKind::OffPace,
                Words::tr(
                    "At the pace of the last %1 days the record can't be ready by %2: give more, or try fewer vendors.")
                    .arg(*days)
                    .arg(inWords(clock.end)),
                clock.end);
    }

    /// Over how many days the work came too slowly for the record to be ready when probation ends; nothing where it
    /// did not, or too few have passed to tell.
    [[nodiscard]] std::optional<int> daysOffPace(const Clock &clock) const
    {
        const std::optional<int> days = daysOfPace(m_reading.state);
        if (!days)
            return std::nullopt;
        for (const Criterion gate : gates) {
            const int more = m_reading.record[gate].more;
            if (more == 0)
                continue;
            const std::vector<SeriesEntry> series = seriesOf(m_book, m_trial.id, m_reading.state, gate);
            const QDate since = m_today.addDays(-*days);
            const auto recent = std::count_if(series.begin(), series.end(),
                                              [&](const SeriesEntry &entry) { return entry.date > since; });
            if (recent * static_cast<qint64>(clock.leftDays) < static_cast<qint64>(more) * *days)
                return days;
        }
        return std::nullopt;
    }

    void watchStanding()
    {
        if (m_reading.standing == Standing::ConsiderLettingGo)
            report(AttentionKind::LetGo, m_reading.reasons.join(u' '));
        else if (m_reading.standing == Standing::Slipping && m_reading.state.stage != Stage::Paused)
            report(AttentionKind::Slipping, m_reading.reasons.join(u' '));
    }

    void watchQuiet()
    {
        if (!m_open.empty())
            return;
        QDate last = m_reading.state.since;
        m_book.eachFromLatest(m_trial.id, {}, [&](const Engagement &engagement) {
            if (latestDay(engagement) <= last)
                return false;
            const QDate ended = endedOn(engagement.outcome).value_or(last);
            if (engagement.start <= m_today && !neverBegan(engagement))
                last = std::max(last, engagement.start);
            if (ended <= m_today)
                last = std::max(last, ended);
            return true;
        });
        if (!isAway(m_vendor, m_today) && last.daysTo(m_today) >= quietDays)
            report(AttentionKind::Quiet,
                   Words::tr("Nothing is open, and nothing has happened since %1.").arg(inWords(last)), last);
    }

    void watchContact()
    {
        const QDate last = lastHeardOf(m_book, m_trial, m_reading.state, m_today);
        if (last.daysTo(m_today) >= inTouchDays)
            report(AttentionKind::InTouch, Words::tr("No contact since %1.").arg(inWords(last)), last);
    }

    const Book &m_book;
    const Trial &m_trial;
    const Vendor &m_vendor;
    QDate m_today;
    TrialReading m_reading;
    std::vector<const Engagement *> m_open; ///< what reads as open today
    std::vector<Attention> m_found;
};

std::optional<Attention> watchTries(const Book &book, const Round &round, QDate today)
{
    if (!round.open)
        return std::nullopt;
    int started = 0;
    QDate last;
    for (const Trial *trial : book.trialsOf(round.id)) {
        const TrialState state = trialState(book, trial->id, today);
        if (state.clock) {
            ++started;
            last = std::max(last, state.clock->start);
        } else {
            last = std::max(last, state.since);
        }
    }
    const bool quiet = !last.isValid() || last.daysTo(today) >= fewStartedDays;
    if (started >= round.meant || placesTaken(book, round.id) >= placesPerRound || !quiet)
        return std::nullopt;
    return Attention{AttentionKind::MoreTries,
                     round.id,
                     {},
                     {},
                     {},
                     {},
                     (started == 1 ? Words::tr("%1 of the %2 vendors you meant to try has started.")
                                   : Words::tr("%1 of the %2 vendors you meant to try have started."))
                         .arg(capitalised(started == 0 ? Words::tr("none") : numberInWords(started)),
                              numberInWords(round.meant)),
                     actionOf(AttentionKind::MoreTries),
                     {}};
}

/// One row for each kind of work, at its first open round.
std::optional<Attention> watchCover(const Book &book, const Round &round, QDate today)
{
    const std::vector<const Round *> linked = linkedRounds(book, round.id);
    const auto shownAt = std::find_if(linked.begin(), linked.end(),
                                      [](const Round *candidate) { return candidate->open; });
    if ((shownAt == linked.end() ? linked.front() : *shownAt)->id != round.id)
        return std::nullopt;
    bool anyEnded = false;
    QStringList proven;
    for (const Round *one : linked) {
        for (const Trial *trial : book.trialsOf(one->id)) {
            const TrialState state = trialState(book, trial->id, today);
            anyEnded = anyEnded || (state.clock && state.clock->over);
            const Vendor &vendor = book.get(trial->vendor);
            if (state.stage == Stage::Promoted && !vendor.archived)
                proven += vendor.name;
        }
    }
    proven.removeDuplicates();
    if (!anyEnded || proven.size() >= provenForCover)
        return std::nullopt;
    const QString text = proven.isEmpty()
                             ? Words::tr("Nobody is proven yet. Vendors quit on a whim: have two.")
                             : Words::tr("Only %1 is proven. Vendors quit on a whim: have two.").arg(proven.first());
    return Attention{AttentionKind::Cover, round.id, {}, {}, {}, {}, text, actionOf(AttentionKind::Cover), {}};
}

std::optional<Attention> watchBackup(const BackupState &backup)
{
    QString text;
    if (backup.failed)
        text = Words::tr("The last automatic backup failed.");
    else if (!backup.ageDays)
        text = Words::tr("There is no backup yet.");
    else if (*backup.ageDays > oldestBackupDays)
        text = Words::tr("The last automatic backup is %1 old.").arg(wording::days(*backup.ageDays));
    else
        return std::nullopt;
    return Attention{AttentionKind::Backup, {}, {}, {}, {}, {}, text, actionOf(AttentionKind::Backup), {}};
}

bool isMoreUrgent(const Attention &a, const Attention &b)
{
    const QDate never(9999, 12, 31);
    return std::tuple(a.kind, a.due.value_or(never), a.text) < std::tuple(b.kind, b.due.value_or(never), b.text);
}

} // namespace

std::optional<QDate> putOffTo(const Book &book, AttentionKind kind, std::optional<Id<Vendor>> vendor,
                              std::optional<Id<Round>> round)
{
    std::optional<QDate> until;
    for (const Snooze &snooze : book.all<Snooze>()) {
        if (snooze.kind == kind && snooze.vendor == vendor && (!snooze.round || snooze.round == round))
            until = std::max(until.value_or(snooze.until), snooze.until);
    }
    return until;
}

std::vector<Attention> needsToday(const Book &book, QDate today, const std::optional<BackupState> &backup)
{
    // One row a vendor, one a round: the most urgent reason in front, the others behind it.
    std::map<std::pair<qint64, qint64>, std::vector<Attention>> groups;
    const auto take = [&](Attention attention) {
        const std::optional<QDate> later = putOffTo(book, attention.kind, attention.vendor, attention.round);
        if (later && *later > today)
            return;
        const std::pair<qint64, qint64> group{attention.vendor ? attention.vendor->number() : 0,
                                              attention.vendor || !attention.round ? 0 : attention.round->number()};
        groups[group].push_back(std::move(attention));
    };
    for (const Trial &trial : book.all<Trial>()) {
        for (Attention &attention : TrialWatch(book, trial, today).look())
            take(std::move(attention));
    }
    for (const Round &round : book.all<Round>()) {
        if (auto tries = watchTries(book, round, today))
            take(std::move(*tries));
        if (auto cover = watchCover(book, round, today))
            take(std::move(*cover));
    }
    if (backup) {
        if (auto old = watchBackup(*backup))
            take(std::move(*old));
    }
    std::vector<Attention> rows;
    for (auto &[group, reasons] : groups) {
        std::sort(reasons.begin(), reasons.end(), isMoreUrgent);
        Attention row = std::move(reasons.front());
        row.behind.assign(std::make_move_iterator(reasons.begin() + 1), std::make_move_iterator(reasons.end()));
        rows.push_back(std::move(row));
    }
    std::sort(rows.begin(), rows.end(), isMoreUrgent);
    return rows;
}

} // namespace proven
