#include "models/time_line.h"

#include "rules/record.h"
#include "rules/unit_list.h"
#include "rules/wording.h"
#include "rules/words.h"
#include "session.h"

#include <algorithm>

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
        Column(tr("Day"), [this](const HappenedRow &row) { return wording::day(row.date, m_session.today()); })
            .rightAligned(),
        Column(tr("What"), [this](const HappenedRow &row) { return happened(row).what; })
            .with([this](const HappenedRow &row, int role) {
                if (role == Qt::ToolTipRole)
                    return QVariant(happened(row).what);
                const std::optional<Tone> tone = role == ToneRole ? happened(row).tone : std::nullopt;
                return tone ? QVariant(static_cast<int>(*tone)) : QVariant();
            }),
        Column(tr("In words"), [this](const HappenedRow &row) { return happened(row).detail; })
            .with([this](const HappenedRow &row, int role) {
                return role == Qt::ToolTipRole ? QVariant(happened(row).detail) : QVariant();
            }),
    });
}

void TimeLine::show(std::optional<Id<Vendor>> vendor, std::optional<Id<Trial>> trial)
{
    const bool isOther = vendor != m_vendor || trial != m_trial;
    m_vendor = vendor;
    m_trial = trial;
    if (isOther && rowCount() > 0)
        reset({});
    readAgain();
}

void TimeLine::readAgain()
{
    const Book &book = m_session.book();
    m_series.reset();
    m_state.reset();
    m_standing.clear();
    if (m_trial && book.find(*m_trial)) {
        m_state = trialState(book, *m_trial, m_session.today());
        for (const Decision *decision : m_state->standing)
            m_standing.push_back(decision->id);
        // The decisions move in memory with the next change.
        m_state->standing.clear();
    }
    become(read());
    touch(0, rowCount() - 1);
}

std::vector<HappenedRow> TimeLine::read() const
{
    const Book &book = m_session.book();
    std::vector<HappenedRow> rows;
    if (m_state) {
        for (const Engagement *job : book.engagementsOf(*m_trial))
            rows.push_back({job->id, endedOn(seenOutcome(*job, *m_state)).value_or(job->start)});
        for (const Decision *decision : decisionsInOrder(book, *m_trial))
            rows.push_back({decision->id, decision->date});
    }
    if (m_vendor) {
        for (const Touchpoint *contact : book.touchpointsOf(*m_vendor))
            rows.push_back({contact->id, contact->date});
    }
    std::sort(rows.begin(), rows.end(), [](const HappenedRow &a, const HappenedRow &b) {
        return a.date != b.date ? a.date > b.date : a.key().second > b.key().second;
    });
    return rows;
}

Happened TimeLine::happened(const HappenedRow &row) const
{
    return std::visit(
        [this](auto id) {
            const auto *record = m_session.book().find(id);
            return record ? of(*record) : Happened{};
        },
        row.source);
}

Happened TimeLine::of(const Engagement &job) const
{
    const QDate today = m_session.today();
    const Outcome seen = seenOutcome(job, *m_state);
    const std::optional<SeriesEntry> onTime = onTimeOutcome(job, *m_state);
    QStringList detail{capitalised(wording::unitsInBrief(job) + wording::engagementInBrief(job, *m_state, today))};
    if (const auto *delivered = std::get_if<Delivered>(&seen)) {
        if (delivered->followedDirections == false)
            detail += tr("directions not followed");
        if (delivered->quality)
            detail += tr("work %1").arg(wording::qualityStep(*delivered->quality));
    }
    if (job.remembered)
        detail += tr("from memory");
    if (!job.againstTheRule.isEmpty())
        detail += tr("against the rule");
    // Beside how it turned out.
    if (!job.overruledBecause.isEmpty())
        detail += tr("given all the same: %1").arg(job.overruledBecause);
    if (!job.note.isEmpty())
        detail += job.note;
    const Tone usual = isOpen(seen)                              ? Tone::OnTrial
                       : std::holds_alternative<Delivered>(seen) ? Tone::Proven
                                                                 : Tone::Ended;
    return {job.title, detail.join(QStringLiteral("; ")), onTime && !onTime->good ? Tone::NeedsALook : usual};
}

Happened TimeLine::of(const Touchpoint &contact) const
{
    if (!m_series)
        m_series = m_state ? gateSeriesOf(m_session.book(), *m_trial, *m_state) : GateSeries();
    const std::vector<BeforeAndAfter> talk = beforeAndAfter(*m_series, contact);
    QStringList detail;
    if (!contact.whom.isEmpty())
        detail += tr("with %1").arg(contact.whom);
    if (contact.calls)
        detail += *contact.calls == 1 ? tr("reached by the first call") : tr("%1 calls").arg(*contact.calls);
    if (contact.reached == false)
        detail += tr("not reached");
    if (contact.liked)
        detail += tr("as people: %1").arg(wording::likedStep(*contact.liked));
    if (!contact.note.isEmpty())
        detail += contact.note;
    const QString said = capitalised(detail.join(QStringLiteral("; ")));
    if (talk.empty())
        return {capitalised(wording::of(contact.kind)), said, toneOf(talk)};
    return {talkInBrief(talk), QStringLiteral("%1 %2").arg(talkInWords(talk), said).trimmed(), toneOf(talk)};
}

Happened TimeLine::of(const Decision &decision) const
{
    QStringList detail;
    if (decision.months)
        detail += tr("by %1").arg(wording::months(*decision.months));
    if (decision.supported == false)
        detail += tr("against the record");
    if (!decision.reason.isEmpty())
        detail += decision.reason;
    if (decision.kind != DecisionKind::Withdrawn && std::ranges::find(m_standing, decision.id) == m_standing.end())
        detail += tr("does not stand any more");
    return {tr("Decision: %1").arg(wording::of(decision.kind)), capitalised(detail.join(QStringLiteral("; "))),
            std::nullopt};
}

} // namespace proven
