#include "window/today_in_brief.h"

#include "rules/wording.h"
#include "rules/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace proven {

namespace {

struct TodayInBrief {
    Q_DECLARE_TR_FUNCTIONS(TodayInBrief)
};

/// Kinds that ask the same of the owner, and how so many of them are told.
struct Wish {
    std::vector<AttentionKind> kinds;
    QString one;
    QString many;
};

/// In the order of urgency.
std::vector<Wish> wishes()
{
    using Kind = AttentionKind;
    return {
        {{Kind::CriticalOut},
         TodayInBrief::tr("critical work that is out"),
         TodayInBrief::tr("critical work that is out with %1 vendors")},
        {{Kind::Overdue, Kind::Unrecorded},
         TodayInBrief::tr("how it went with 1 vendor"),
         TodayInBrief::tr("how it went with %1 vendors")},
        {{Kind::Handover}, TodayInBrief::tr("1 handover"), TodayInBrief::tr("%1 handovers")},
        {{Kind::Decide, Kind::LetGo}, TodayInBrief::tr("1 decision"), TodayInBrief::tr("%1 decisions")},
        {{Kind::Slipping}, TodayInBrief::tr("1 vendor to talk to"), TodayInBrief::tr("%1 vendors to talk to")},
        {{Kind::DueSoon}, TodayInBrief::tr("1 due day that is near"), TodayInBrief::tr("%1 due days that are near")},
        {{Kind::EndsSoon},
         TodayInBrief::tr("1 probation that ends soon"),
         TodayInBrief::tr("%1 probations that end soon")},
        {{Kind::OffPace, Kind::Quiet},
         TodayInBrief::tr("1 vendor with too little to do"),
         TodayInBrief::tr("%1 vendors with too little to do")},
        {{Kind::InTouch},
         TodayInBrief::tr("1 vendor to get in touch with"),
         TodayInBrief::tr("%1 vendors to get in touch with")},
        {{Kind::MoreTries, Kind::Cover},
         TodayInBrief::tr("1 round that wants more vendors"),
         TodayInBrief::tr("%1 rounds that want more vendors")},
        {{Kind::Backup}, TodayInBrief::tr("a backup"), TodayInBrief::tr("a backup")},
    };
}

constexpr qsizetype mostParts = 3;

} // namespace

QString todayInBrief(const std::vector<Attention> &rows)
{
    if (rows.empty())
        return {};
    QStringList parts;
    qint64 told = 0;
    for (const Wish &wish : wishes()) {
        const auto count = std::count_if(rows.begin(), rows.end(), [&](const Attention &row) {
            return std::find(wish.kinds.begin(), wish.kinds.end(), row.kind) != wish.kinds.end();
        });
        if (count == 0 || parts.size() == mostParts)
            continue;
        parts += counted(count, wish.one, wish.many);
        told += count;
    }
    const auto all = static_cast<qint64>(rows.size());
    if (told < all)
        parts += TodayInBrief::tr("%1 more").arg(all - told);
    return counted(all, TodayInBrief::tr("1 thing needs you today: "), TodayInBrief::tr("%1 things need you today: "))
           + wording::list(parts) + u'.';
}

} // namespace proven
