#include "models/jobs.h"

#include "domain/overloaded.h"
#include "models/touched.h"
#include "rules/record.h"
#include "rules/unit_list.h"
#include "rules/wording.h"
#include "rules/words.h"
#include "session.h"

namespace proven {

namespace {

Tone toneOf(JobState state)
{
    switch (state) {
    case JobState::Planned:
    case JobState::Open:
        return Tone::OnTrial;
    case JobState::Overdue:
    case JobState::Late:
    case JobState::Abandoned:
        return Tone::NeedsALook;
    case JobState::Delivered:
        return Tone::Proven;
    case JobState::Cancelled:
        return Tone::Ended;
    }
    Q_UNREACHABLE();
}

const Delivered *delivered(const Engagement &job)
{
    return std::get_if<Delivered>(&job.outcome);
}

} // namespace

JobsTable::JobsTable(const Session &session, QObject *parent) : RowTable(parent), m_session(session)
{
    sayColumns();
    readAgain();
}

void JobsTable::sayColumns()
{
    const auto job = [this](const JobRow &row) -> const Engagement & { return m_session.book().get(row.id); };
    const auto day = [this](std::optional<QDate> date) {
        return date ? wording::day(*date, m_session.today()) : QString();
    };
    const auto due = [this, job](const JobRow &row) { return countingDue(job(row), m_session.today()); };
    setColumns({
        Column(tr("Job"), [job](const JobRow &row) { return job(row).title; }).with([job](const JobRow &row, int role) {
            if (role == EmphasisRole)
                return QVariant(true);
            if (role == Qt::ToolTipRole && !job(row).note.isEmpty())
                return QVariant(job(row).note);
            return QVariant();
        }),
        Column(tr("Vendor"), [this, job](const JobRow &row) { return vendor(job(row)).name; }),
        Column(tr("Round"), [this, job](const JobRow &row) { return round(job(row)).name; }),
        Column(tr("Start"), [job, day](const JobRow &row) { return day(job(row).start); })
            .sortedBy([job](const JobRow &a, const JobRow &b) { return job(a).start < job(b).start; })
            .rightAligned(),
        Column(tr("Due"), [due, day](const JobRow &row) { return day(due(row)); })
            .sortedBy([due](const JobRow &a, const JobRow &b) { return due(a) < due(b); })
            .rightAligned(),
        Column(tr("How it went"),
               [this, job](const JobRow &row) {
                   return capitalised(wording::unitsInBrief(job(row))
                                      + wording::engagementInBrief(job(row), trial(job(row).trial), m_session.today()));
               })
            .sortedBy([this, job](const JobRow &a, const JobRow &b) {
                const auto [stateA, stateB] = std::pair(state(job(a)), state(job(b)));
                return stateA != stateB ? stateA < stateB : job(a).start < job(b).start;
            })
            .with([this, job](const JobRow &row, int role) { return besideHowItWent(job(row), role); }),
        Column(tr("Hours"), [job](const JobRow &row) { return job(row).hours ? toText(*job(row).hours) : QString(); })
            .sortedBy([job](const JobRow &a, const JobRow &b) { return job(a).hours < job(b).hours; })
            .rightAligned(),
        Column(tr("Paid"),
               [this, job](const JobRow &row) {
                   return job(row).cost ? wording::money(*job(row).cost, m_session.book().currency()) : QString();
               })
            .sortedBy([job](const JobRow &a, const JobRow &b) { return job(a).cost < job(b).cost; })
            .rightAligned(),
    });
}

QVariant JobsTable::besideHowItWent(const Engagement &job, int role) const
{
    if (role == ToneRole)
        return static_cast<int>(toneOf(state(job)));
    if (role != Qt::ToolTipRole)
        return {};
    QStringList lines;
    if (const Delivered *well = delivered(job)) {
        if (well->followedDirections)
            lines += *well->followedDirections ? tr("Directions were followed.") : tr("Directions were not followed.");
        if (well->quality)
            lines += tr("The work: %1.").arg(wording::qualityStep(*well->quality));
        if (well->liked)
            lines += tr("As people: %1.").arg(wording::likedStep(*well->liked));
    }
    if (job.moved)
        lines += tr("We asked for a later day: %1.").arg(wording::day(job.moved->to, m_session.today()));
    if (!job.againstTheRule.isEmpty())
        lines += tr("Against the rule: %1").arg(job.againstTheRule);
    return lines.isEmpty() ? QVariant() : QVariant(lines.join(u'\n'));
}

QVariant JobsTable::data(const QModelIndex &index, int role) const
{
    if (index.isValid() && !m_session.book().find(at(index.row()).id))
        return {};
    return RowTable::data(index, role);
}

void JobsTable::follow(const Changes &changes)
{
    const Book &book = m_session.book();
    for (const Id<Trial> id : touchedTrials(book, changes))
        m_trials.erase(id);

    bool gone = false;
    std::vector<JobRow> fresh;
    eachTouched<Engagement>(changes, [&](const Engagement &job) {
        const bool isThere = book.find(job.id) != nullptr;
        gone = gone || !isThere;
        if (isThere && rowOfJob(job.id) < 0)
            fresh.push_back({job.id});
    });
    // What went goes first: sorting in what came reads the rows around it.
    if (gone)
        removeGone();
    std::sort(fresh.begin(), fresh.end(), [](const JobRow &a, const JobRow &b) { return a.id < b.id; });
    insertNew(fresh);

    std::set<int> places;
    eachTouched<Engagement>(changes, [&](const Engagement &job) { places.insert(rowOfJob(job.id)); });
    // A decision or a name is read in every job of the trial.
    Changes wide;
    wide.of<Decision>() = changes.of<Decision>();
    wide.of<Vendor>() = changes.of<Vendor>();
    wide.of<Round>() = changes.of<Round>();
    for (const Id<Trial> id : touchedTrials(book, wide)) {
        for (const Engagement *job : book.engagementsOf(id))
            places.insert(rowOfJob(job->id));
    }
    places.erase(-1);
    touchRows(places);
}

void JobsTable::readAgain()
{
    m_trials.clear();
    removeGone();
    std::vector<JobRow> fresh;
    for (const Engagement &job : m_session.book().all<Engagement>()) {
        if (rowOfJob(job.id) < 0)
            fresh.push_back({job.id});
    }
    insertNew(fresh);
    touch(0, rowCount() - 1);
}

void JobsTable::removeGone()
{
    const Book &book = m_session.book();
    for (int last = rowCount() - 1; last >= 0; --last) {
        int first = last;
        while (first >= 0 && !book.find(at(first).id))
            --first;
        if (first < last) {
            remove(first + 1, last);
            last = first + 1;
        }
    }
}

void JobsTable::insertNew(const std::vector<JobRow> &fresh)
{
    for (std::size_t next = 0; next < fresh.size();) {
        const auto after = std::lower_bound(rows().begin(), rows().end(), fresh[next].id,
                                            [](const JobRow &row, Id<Engagement> id) { return row.id < id; });
        std::vector<JobRow> run;
        while (next < fresh.size() && (after == rows().end() || fresh[next].id < after->id))
            run.push_back(fresh[next++]);
        insert(static_cast<int>(after - rows().begin()), run);
    }
}

void JobsTable::touchRows(const std::set<int> &places)
{
    for (auto from = places.begin(); from != places.end();) {
        auto to = from;
        while (std::next(to) != places.end() && *std::next(to) == *to + 1)
            ++to;
        touch(*from, *to);
        from = std::next(to);
    }
}

const Engagement &JobsTable::job(int row) const
{
    return m_session.book().get(at(row).id);
}

const Vendor &JobsTable::vendor(const Engagement &job) const
{
    const Book &book = m_session.book();
    return book.get(book.get(job.trial).vendor);
}

const Round &JobsTable::round(const Engagement &job) const
{
    const Book &book = m_session.book();
    return book.get(book.get(job.trial).round);
}

const TrialState &JobsTable::trial(Id<Trial> id) const
{
    const auto known = m_trials.find(id);
    if (known != m_trials.end())
        return known->second;
    TrialState state = trialState(m_session.book(), id, m_session.today());
    // The decisions move in memory with the next change; nothing here asks for them.
    state.standing.clear();
    return m_trials.emplace(id, std::move(state)).first->second;
}

JobState JobsTable::state(const Engagement &job) const
{
    const QDate today = m_session.today();
    const TrialState &state = trial(job.trial);
    const std::optional<SeriesEntry> onTime = onTimeOutcome(job, state, today);
    const bool late = onTime && !onTime->good;
    return std::visit(Overloaded{[&](const Open &) {
                                     if (job.start > today)
                                         return JobState::Planned;
                                     const std::optional<QDate> due = countingDue(job, today);
                                     return due && *due < today ? JobState::Overdue : JobState::Open;
                                 },
                                 [&](const Delivered &) { return late ? JobState::Late : JobState::Delivered; },
                                 [&](const CancelledByOwner &) { return JobState::Cancelled; },
                                 [&](const Abandoned &) { return JobState::Abandoned; }},
                      seenOutcome(job, state, today));
}

bool JobsTable::mentions(const Engagement &job, const QStringList &foldedWords) const
{
    if (foldedWords.isEmpty())
        return true;
    const Task *task = job.task ? m_session.book().find(*job.task) : nullptr;
    const QString said = foldedName(QStringList{job.title, job.ref, vendor(job).name, round(job).name, job.note,
                                                job.brief, job.doneBy, task ? task->name : QString()}
                                        .join(u' '));
    return std::all_of(foldedWords.begin(), foldedWords.end(),
                       [&](const QString &word) { return said.contains(word); });
}

int JobsTable::rowOfJob(Id<Engagement> id) const
{
    const auto found = std::lower_bound(rows().begin(), rows().end(), id,
                                        [](const JobRow &row, Id<Engagement> wanted) { return row.id < wanted; });
    return found != rows().end() && found->id == id ? static_cast<int>(found - rows().begin()) : -1;
}

} // namespace proven
