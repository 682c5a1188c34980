#include "models/today_table.h"

#include "files/automatic_backup.h"
#include "session.h"

namespace proven {

namespace {

Tone toneOf(AttentionKind kind)
{
    switch (kind) {
    case AttentionKind::CriticalOut:
    case AttentionKind::Overdue:
    case AttentionKind::Handover:
    case AttentionKind::LetGo:
    case AttentionKind::Slipping:
    case AttentionKind::OffPace:
    case AttentionKind::Cover:
    case AttentionKind::Backup:
        return Tone::NeedsALook;
    case AttentionKind::Decide:
        return Tone::Proven;
    case AttentionKind::Unrecorded:
    case AttentionKind::DueSoon:
    case AttentionKind::EndsSoon:
    case AttentionKind::Quiet:
    case AttentionKind::InTouch:
    case AttentionKind::MoreTries:
        return Tone::OnTrial;
    }
    Q_UNREACHABLE();
}

} // namespace

std::pair<int, qint64> TodayRow::key() const
{
    if (attention.vendor)
        return {1, attention.vendor->number()};
    if (attention.round)
        return {2, attention.round->number()};
    return {3, 0};
}

bool TodayRow::operator==(const TodayRow &other) const
{
    return who == other.who && what == other.what && all == other.all && attention.kind == other.attention.kind
           && attention.trial == other.attention.trial && attention.engagement == other.attention.engagement
           && attention.action == other.attention.action;
}

TodayTable::TodayTable(const Session &session, QObject *parent) : RowTable(parent), m_session(session)
{
    setColumns({
        Column(tr("Who"), [](const TodayRow &row) { return row.who; }).with([](const TodayRow &row, int role) {
            if (role == EmphasisRole)
                return QVariant(true);
            return role == ToneRole ? QVariant(static_cast<int>(toneOf(row.attention.kind))) : QVariant();
        }),
        Column(tr("What needs you"), [](const TodayRow &row) { return row.what; })
            .with([](const TodayRow &row, int role) {
                return role == Qt::ToolTipRole || role == Qt::AccessibleDescriptionRole ? QVariant(row.all)
                                                                                        : QVariant();
            }),
        Column(tr("Next step"), [](const TodayRow &row) { return row.attention.action; })
            .with([](const TodayRow &, int role) { return role == ButtonRole ? QVariant(true) : QVariant(); }),
    });
    readAgain();
}

void TodayTable::readAgain()
{
    std::vector<TodayRow> rows;
    for (const Attention &attention : needsToday(m_session.book(), m_session.today(),
                                                 m_session.backups() ? m_session.backups()->state() : std::nullopt))
        rows.push_back(rowFor(attention));
    become(rows);
}

TodayRow TodayTable::rowFor(const Attention &attention) const
{
    const Book &book = m_session.book();
    TodayRow row{.attention = attention, .who = tr("This book"), .what = attention.text, .all = attention.text};
    if (const Vendor *vendor = attention.vendor ? book.find(*attention.vendor) : nullptr)
        row.who = vendor->name;
    else if (const Round *round = attention.round ? book.find(*attention.round) : nullptr)
        row.who = round->name;
    for (const Attention &other : attention.behind)
        row.all += u'\n' + other.text;
    if (const auto more = attention.behind.size(); more > 0)
        row.what = tr("%1 (+%2 more)").arg(attention.text).arg(more);
    return row;
}

} // namespace proven
