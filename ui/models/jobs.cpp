#include "models/jobs.h"

#include "models/touched.h"
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

std::vector<JobRow> rowsOf(const std::vector<Id<Engagement>> &ids)
{
    std::vector<JobRow> rows;
    rows.reserve(ids.size());
    for (const Id<Engagement> id : ids)
        rows.push_back({id});
    return rows;
}

bool isEarlier(const JobRow &a, const JobRow &b)
{
    return a.id < b.id;
}

/// From so many jobs on it costs less to put all in order anew.
constexpr std::size_t mostMovedOneByOne = 64;

} // namespace

JobsTable::JobsTable(const Session &session, QObject *parent)
    : RowTable(parent), m_session(session), m_reading(session), m_order(m_reading)
{
    sayColumns();
    takeAll();
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
        Column(tr("Vendor"), [this, job](const JobRow &row) { return m_reading.vendor(job(row)).name; }),
        Column(tr("Round"), [this, job](const JobRow &row) { return m_reading.round(job(row)).name; }),
        Column(tr("Start"), [job, day](const JobRow &row) { return day(job(row).start); }).rightAligned(),
        Column(tr("Due"), [due, day](const JobRow &row) { return day(due(row)); }).rightAligned(),
        Column(tr("How it went"),
               [this, job](const JobRow &row) {
                   return capitalised(
                       wording::unitsInBrief(job(row))
                       + wording::engagementInBrief(job(row), m_reading.trial(job(row)), m_session.today()));
               })
            .with([this, job](const JobRow &row, int role) { return besideHowItWent(job(row), role); }),
        Column(tr("Hours"), [job](const JobRow &row) { return job(row).hours ? toText(*job(row).hours) : QString(); })
            .rightAligned(),
        Column(tr("Paid"),
               [this, job](const JobRow &row) {
                   return job(row).cost ? wording::money(*job(row).cost, m_session.book().currency()) : QString();
               })
            .rightAligned(),
    });
}

QVariant JobsTable::besideHowItWent(const Engagement &job, int role) const
{
    if (role == ToneRole)
        return static_cast<int>(toneOf(m_reading.state(job)));
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

void JobsTable::sort(int column, Qt::SortOrder order)
{
    if (!m_order.by(static_cast<ColumnPlace>(column), order))
        return;
    m_all = m_order.all();
    if (m_filter.takesAll()) {
        rearrange(rowsOf(m_all));
        return;
    }
    // Those that are shown are known: the filter need not be asked again.
    std::vector<JobRow> shown = rows();
    std::sort(shown.begin(), shown.end(), isEarlier);
    std::vector<JobRow> inOrder;
    for (const Id<Engagement> id : m_all) {
        if (std::binary_search(shown.begin(), shown.end(), JobRow{id}, isEarlier))
            inOrder.push_back({id});
    }
    rearrange(std::move(inOrder));
}

void JobsTable::showOnly(const JobFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    takeRows(accepted());
}

void JobsTable::readAgain()
{
    m_reading.forgetAll();
    m_order.readAgain();
    takeAll();
}

void JobsTable::takeAll()
{
    m_all = m_order.all();
    takeRows(accepted());
}

std::vector<JobRow> JobsTable::accepted() const
{
    if (m_filter.takesAll())
        return rowsOf(m_all);
    std::vector<JobRow> accepted;
    for (const Id<Engagement> id : m_all) {
        if (m_filter.accepts(m_session.book().get(id), m_reading))
            accepted.push_back({id});
    }
    return accepted;
}

void JobsTable::takeRows(std::vector<JobRow> wanted)
{
    if (wanted != rows()) {
        std::vector<JobRow> before = rows();
        std::vector<JobRow> after = wanted;
        std::sort(before.begin(), before.end(), isEarlier);
        std::sort(after.begin(), after.end(), isEarlier);
        if (before == after)
            rearrange(std::move(wanted));
        else
            reset(std::move(wanted));
    }
    touch(0, rowCount() - 1);
}

void JobsTable::follow(const Changes &changes)
{
    for (const Id<Trial> id : touchedTrials(m_session.book(), changes))
        m_reading.forget(id);
    m_order.follow(changes);

    Ids touched;
    eachTouched<Engagement>(changes, [&](const Engagement &job) { touched.push_back(job.id); });
    std::sort(touched.begin(), touched.end());
    // A decision or a name is read in every job of the trial; a task's name may be looked for.
    const bool isWide = !changes.of<Decision>().empty() || !changes.of<Vendor>().empty() || !changes.of<Round>().empty()
                        || (!changes.of<Task>().empty() && !m_filter.foldedWords.isEmpty());
    if (touched.size() <= mostMovedOneByOne) {
        place(touched);
        showPlaced(touched);
    }
    if (isWide || touched.size() > mostMovedOneByOne)
        takeAll();
}

void JobsTable::place(const Ids &touched)
{
    const Book &book = m_session.book();
    std::erase_if(m_all, [&](Id<Engagement> id) { return std::ranges::binary_search(touched, id); });
    for (const Id<Engagement> id : touched) {
        if (const Engagement *job = book.find(id))
            m_all.insert(std::lower_bound(m_all.begin(), m_all.end(), *job,
                                          [&](Id<Engagement> other, const Engagement &placed) {
                                              return m_order.comesBefore(book.get(other), placed);
                                          }),
                         id);
    }
}

void JobsTable::showPlaced(const Ids &touched)
{
    const Book &book = m_session.book();
    const auto isTouched = [&](const JobRow &row) { return std::ranges::binary_search(touched, row.id); };
    // What went goes first: sorting in what came reads the rows around it.
    for (int row = rowCount() - 1; row >= 0; --row) {
        const Engagement *job = isTouched(at(row)) ? book.find(at(row).id) : nullptr;
        if (isTouched(at(row)) && !(job && m_filter.accepts(*job, m_reading)))
            remove(row, row);
    }
    std::vector<JobRow> wanted;
    std::remove_copy_if(rows().begin(), rows().end(), std::back_inserter(wanted), isTouched);
    for (const Id<Engagement> id : touched) {
        const Engagement *job = book.find(id);
        if (job && m_filter.accepts(*job, m_reading))
            wanted.insert(std::lower_bound(wanted.begin(), wanted.end(), *job,
                                           [&](const JobRow &other, const Engagement &placed) {
                                               return m_order.comesBefore(book.get(other.id), placed);
                                           }),
                          {id});
    }
    if (wanted != rows()) {
        // To the end with all that may stand elsewhere; then, from the top, each goes where it belongs.
        for (const Id<Engagement> id : touched) {
            if (const int row = rowOf(id); row >= 0)
                move(row, rowCount() - 1);
        }
        for (int row = 0; row < static_cast<int>(wanted.size()); ++row) {
            const JobRow &job = wanted[static_cast<std::size_t>(row)];
            if (!isTouched(job))
                continue;
            if (const int from = rowOf(job.id); from >= 0)
                move(from, row);
            else
                insert(row, {job});
        }
    }
    for (const Id<Engagement> id : touched) {
        if (const int row = rowOf(id); row >= 0)
            touch(row, row);
    }
}

} // namespace proven
