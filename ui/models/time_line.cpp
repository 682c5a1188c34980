#include "models/time_line.h"

#include "rules/record.h"
#include "rules/talk.h"
#include "rules/unit_list.h"
#include "rules/wording.h"
#include "rules/words.h"
#include "session.h"

namespace proven {

namespace {

/// Whether a talk bore fruit: not known yet, every job since good, or not.
std::optional<Tone> toneOf(const std::vector<BeforeAndAfter> &talk)
{
    if (talk.empty())
        return std::nullopt;
    int since = 0;
    int good = 0;
    for (const BeforeAndAfter &gate : talk) {
        since += gate.since;
        good += gate.goodSince;
    }
    return since == 0 ? Tone::OnTrial : good == since ? Tone::Proven : Tone::NeedsALook;
}

} // namespace

std::pair<std::size_t, qint64> HappenedRow::key() const
{
    return {source.index(), std::visit([](auto id) { return id.number(); }, source)};
}

TimeLine::TimeLine(const Session &session, QObject *parent) : RowTable(parent), m_session(session)
{
    setColumns({
        Column(tr("Day"), [](const HappenedRow &row) { return row.day; })
            .sortedBy([](const HappenedRow &a, const HappenedRow &b) { return a.date < b.date; })
            .rightAligned(),
        Column(tr("What"), [](const HappenedRow &row) { return row.what; }).with([](const HappenedRow &row, int role) {
            if (role == Qt::ToolTipRole)
                return QVariant(row.what);
            return role == ToneRole && row.tone ? QVariant(static_cast<int>(*row.tone)) : QVariant();
        }),
        Column(tr("In words"), [](const HappenedRow &row) { return row.detail; })
            .with([](const HappenedRow &row, int role) {
                return role == Qt::ToolTipRole ? QVariant(row.detail) : QVariant();
            }),
    });
}

void TimeLine::show(std::optional<Id<Vendor>> vendor, std::optional<Id<Trial>> trial)
{
    m_vendor = vendor;
    m_trial = trial;
    readAgain();
}

void TimeLine::readAgain()
{
    std::vector<HappenedRow> rows;
    addJobs(rows);
    addContacts(rows);
    addDecisions(rows);
    std::stable_sort(rows.begin(), rows.end(), [](const HappenedRow &a, const HappenedRow &b) {
        return a.date != b.date ? a.date > b.date : a.key().second > b.key().second;
    });
    become(rows);
}

void TimeLine::addJobs(std::vector<HappenedRow> &rows) const
{
    const Book &book = m_session.book();
    if (!m_trial || !book.find(*m_trial))
        return;
    const QDate today = m_session.today();
    const TrialState state = trialState(book, *m_trial, today);
    for (const Engagement *job : book.engagementsOf(*m_trial)) {
        const Outcome seen = seenOutcome(*job, state, today);
        const std::optional<SeriesEntry> onTime = onTimeOutcome(*job, state, today);
        const QDate date = endedOn(seen).value_or(job->start);
        QStringList detail{capitalised(wording::unitsInBrief(*job) + wording::engagementInBrief(*job, state, today))};
        if (const auto *delivered = std::get_if<Delivered>(&seen)) {
            if (delivered->followedDirections == false)
                detail += tr("directions not followed");
            if (delivered->quality)
                detail += tr("work %1").arg(wording::qualityStep(*delivered->quality));
        }
        if (job->remembered)
            detail += tr("from memory");
        if (!job->againstTheRule.isEmpty())
            detail += tr("against the rule");
        if (!job->note.isEmpty())
            detail += job->note;
        const Tone usual = isOpen(seen)                              ? Tone::OnTrial
                           : std::holds_alternative<Delivered>(seen) ? Tone::Proven
                                                                     : Tone::Ended;
        rows.push_back({.source = job->id,
                        .date = date,
                        .day = wording::day(date, today),
                        .what = job->title,
                        .detail = detail.join(QStringLiteral("; ")),
                        .tone = onTime && !onTime->good ? Tone::NeedsALook : usual});
    }
}

void TimeLine::addContacts(std::vector<HappenedRow> &rows) const
{
    if (!m_vendor)
        return;
    const Book &book = m_session.book();
    const QDate today = m_session.today();
    GateSeries series;
    if (m_trial && book.find(*m_trial))
        series = gateSeriesOf(book, *m_trial, trialState(book, *m_trial, today));
    for (const Touchpoint *contact : book.touchpointsOf(*m_vendor)) {
        const std::vector<BeforeAndAfter> talk = beforeAndAfter(series, *contact);
        QStringList detail;
        if (!contact->whom.isEmpty())
            detail += tr("with %1").arg(contact->whom);
        if (contact->calls)
            detail += *contact->calls == 1 ? tr("reached by the first call") : tr("%1 calls").arg(*contact->calls);
        if (contact->reached == false)
            detail += tr("not reached");
        if (contact->liked)
            detail += tr("as people: %1").arg(wording::likedStep(*contact->liked));
        if (!contact->note.isEmpty())
            detail += contact->note;
        const QString said = capitalised(detail.join(QStringLiteral("; ")));
        rows.push_back({.source = contact->id,
                        .date = contact->date,
                        .day = wording::day(contact->date, today),
                        .what = talk.empty() ? capitalised(wording::of(contact->kind)) : talkInBrief(talk),
                        .detail = talk.empty() ? said : QStringLiteral("%1 %2").arg(talkInWords(talk), said).trimmed(),
                        .tone = toneOf(talk)});
    }
}

void TimeLine::addDecisions(std::vector<HappenedRow> &rows) const
{
    const Book &book = m_session.book();
    if (!m_trial || !book.find(*m_trial))
        return;
    const QDate today = m_session.today();
    const TrialState state = trialState(book, *m_trial, today);
    for (const Decision *decision : decisionsInOrder(book, *m_trial)) {
        const bool stands = std::any_of(state.standing.begin(), state.standing.end(),
                                        [&](const Decision *other) { return other->id == decision->id; });
        QStringList detail;
        if (decision->months)
            detail += tr("by %1").arg(wording::months(*decision->months));
        if (decision->supported == false)
            detail += tr("against the record");
        if (!decision->reason.isEmpty())
            detail += decision->reason;
        if (!stands && decision->kind != DecisionKind::Withdrawn)
            detail += tr("does not stand any more");
        rows.push_back({.source = decision->id,
                        .date = decision->date,
                        .day = wording::day(decision->date, today),
                        .what = tr("Decision: %1").arg(wording::of(decision->kind)),
                        .detail = capitalised(detail.join(QStringLiteral("; "))),
                        .tone = std::nullopt});
    }
}

} // namespace proven
