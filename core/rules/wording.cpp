#include "rules/wording.h"

#include "domain/overloaded.h"
#include "rules/words.h"

#include <QLocale>

namespace proven {

QString numberInWords(qint64 number)
{
    switch (number) {
    case 1:
        return Words::tr("one");
    case 2:
        return Words::tr("two");
    case 3:
        return Words::tr("three");
    case 4:
        return Words::tr("four");
    case 5:
        return Words::tr("five");
    case 6:
        return Words::tr("six");
    case 7:
        return Words::tr("seven");
    case 8:
        return Words::tr("eight");
    case 9:
        return Words::tr("nine");
    case 10:
        return Words::tr("ten");
    case 11:
        return Words::tr("eleven");
    case 12:
        return Words::tr("twelve");
    default:
        return QString::number(number);
    }
}

QString capitalised(QString sentence)
{
    if (!sentence.isEmpty())
        sentence[0] = sentence[0].toUpper();
    return sentence;
}

namespace wording {

namespace {

/// English whatever the machine speaks, until a translation names its months.
QString monthName(int month)
{
    static const QLocale english(QLocale::English);
    return Words::tr(english.monthName(month).toLatin1().constData());
}

} // namespace

QString day(QDate date, QDate today)
{
    const QString dayAndMonth = QStringLiteral("%1 %2").arg(date.day()).arg(monthName(date.month()));
    if (date.year() == today.year())
        return dayAndMonth;
    return QStringLiteral("%1 %2").arg(dayAndMonth).arg(date.year());
}

QString monthOfYear(QDate date)
{
    return QStringLiteral("%1 %2").arg(monthName(date.month())).arg(date.year());
}

QString days(qint64 count)
{
    return counted(count, Words::tr("%1 day"), Words::tr("%1 days"));
}

QString months(int count)
{
    return counted(count, Words::tr("one month"), Words::tr("%1 months").arg(numberInWords(count)));
}

QString hours(Hours hours)
{
    return hours == Hours::of(1) ? Words::tr("1 hour") : Words::tr("%1 hours").arg(toText(hours));
}

QString money(Money amount, const QString &currency)
{
    // Two decimals, more only where the amount has them: an owner reads 120.50, not 120.5.
    QString text = toText(amount);
    const qsizetype point = text.indexOf(u'.');
    if (point < 0)
        text += QStringLiteral(".00");
    else if (text.size() - point == 2)
        text += u'0';
    return currency + u' ' + text;
}

QString list(const QStringList &items)
{
    if (items.size() < 2)
        return items.join(QString());
    return Words::tr("%1 and %2").arg(items.sliced(0, items.size() - 1).join(QStringLiteral(", ")), items.last());
}

QString quoted(const QString &name)
{
    return QStringLiteral("\u201C%1\u201D").arg(name);
}

QString of(VendorKind kind)
{
    switch (kind) {
    case VendorKind::Company:
        return Words::tr("company");
    case VendorKind::Person:
        return Words::tr("person");
    }
    Q_UNREACHABLE();
}

QString of(FoundThrough found)
{
    switch (found) {
    case FoundThrough::Stranger:
        return Words::tr("a stranger");
    case FoundThrough::Friend:
        return Words::tr("a friend");
    case FoundThrough::Referral:
        return Words::tr("a referral");
    case FoundThrough::Marketplace:
        return Words::tr("a marketplace");
    case FoundThrough::Advert:
        return Words::tr("an advert");
    }
    Q_UNREACHABLE();
}

QString of(DecisionKind kind)
{
    switch (kind) {
    case DecisionKind::Listed:
        return Words::tr("listed");
    case DecisionKind::Paused:
        return Words::tr("paused");
    case DecisionKind::Resumed:
        return Words::tr("resumed");
    case DecisionKind::Extended:
        return Words::tr("extended");
    case DecisionKind::Restarted:
        return Words::tr("back on probation");
    case DecisionKind::Promoted:
        return Words::tr("promoted");
    case DecisionKind::LetGo:
        return Words::tr("let go");
    case DecisionKind::Left:
        return Words::tr("left");
    case DecisionKind::Reinstated:
        return Words::tr("reinstated");
    case DecisionKind::Withdrawn:
        return Words::tr("withdrawn");
    }
    Q_UNREACHABLE();
}

QString of(Directions directions)
{
    switch (directions) {
    case Directions::Simple:
        return Words::tr("simple");
    case Directions::Detailed:
        return Words::tr("detailed");
    case Directions::Expert:
        return Words::tr("expert");
    }
    Q_UNREACHABLE();
}

QString of(HowOften often)
{
    switch (often) {
    case HowOften::Once:
        return Words::tr("once");
    case HowOften::Daily:
        return Words::tr("daily");
    case HowOften::Weekly:
        return Words::tr("weekly");
    case HowOften::Monthly:
        return Words::tr("monthly");
    case HowOften::Yearly:
        return Words::tr("yearly");
    }
    Q_UNREACHABLE();
}

QString of(KeepsFrom keepsFrom)
{
    switch (keepsFrom) {
    case KeepsFrom::Nothing:
        return Words::tr("nothing in particular");
    case KeepsFrom::Customers:
        return Words::tr("customers");
    case KeepsFrom::Team:
        return Words::tr("the team");
    case KeepsFrom::Revenue:
        return Words::tr("revenue");
    case KeepsFrom::Other:
        return Words::tr("something else");
    }
    Q_UNREACHABLE();
}

QString of(Repeats repeats)
{
    switch (repeats) {
    case Repeats::No:
        return Words::tr("does not repeat");
    case Repeats::Weekly:
        return Words::tr("weekly");
    case Repeats::Monthly:
        return Words::tr("monthly");
    }
    Q_UNREACHABLE();
}

QString of(OutcomeKind outcome)
{
    switch (outcome) {
    case OutcomeKind::Open:
        return Words::tr("open");
    case OutcomeKind::Delivered:
        return Words::tr("delivered");
    case OutcomeKind::CancelledByOwner:
        return Words::tr("cancelled by us");
    case OutcomeKind::Abandoned:
        return Words::tr("abandoned by the vendor");
    }
    Q_UNREACHABLE();
}

QString of(TouchpointKind kind)
{
    switch (kind) {
    case TouchpointKind::Call:
        return Words::tr("call");
    case TouchpointKind::Message:
        return Words::tr("message");
    case TouchpointKind::Meeting:
        return Words::tr("meeting");
    case TouchpointKind::Thanks:
        return Words::tr("thanks");
    case TouchpointKind::Complaint:
        return Words::tr("complaint");
    case TouchpointKind::Feedback:
        return Words::tr("feedback");
    case TouchpointKind::Review:
        return Words::tr("review");
    }
    Q_UNREACHABLE();
}

QString of(AttentionKind kind)
{
    switch (kind) {
    case AttentionKind::CriticalOut:
        return Words::tr("critical work is out");
    case AttentionKind::Overdue:
        return Words::tr("overdue");
    case AttentionKind::Unrecorded:
        return Words::tr("how did it go?");
    case AttentionKind::Handover:
        return Words::tr("hand over");
    case AttentionKind::Decide:
        return Words::tr("decide");
    case AttentionKind::LetGo:
        return Words::tr("consider letting go");
    case AttentionKind::Slipping:
        return Words::tr("slipping");
    case AttentionKind::DueSoon:
        return Words::tr("due soon");
    case AttentionKind::EndsSoon:
        return Words::tr("probation ends soon");
    case AttentionKind::OffPace:
        return Words::tr("off pace");
    case AttentionKind::Quiet:
        return Words::tr("quiet");
    case AttentionKind::InTouch:
        return Words::tr("keep in touch");
    case AttentionKind::MoreTries:
        return Words::tr("try more vendors");
    case AttentionKind::Cover:
        return Words::tr("no cover");
    case AttentionKind::Backup:
        return Words::tr("backup");
    }
    Q_UNREACHABLE();
}

QString of(Stage stage)
{
    switch (stage) {
    case Stage::Candidate:
        return Words::tr("candidate");
    case Stage::OnTrial:
        return Words::tr("on trial");
    case Stage::Paused:
        return Words::tr("paused");
    case Stage::Promoted:
        return Words::tr("proven");
    case Stage::LetGo:
        return Words::tr("let go");
    case Stage::Left:
        return Words::tr("left");
    }
    Q_UNREACHABLE();
}

QString of(Criterion criterion)
{
    switch (criterion) {
    case Criterion::OnTime:
        return Words::tr("on time");
    case Criterion::Directions:
        return Words::tr("directions");
    case Criterion::GoodWork:
        return Words::tr("good work");
    case Criterion::Liked:
        return Words::tr("liked");
    }
    Q_UNREACHABLE();
}

QString of(Badge badge)
{
    switch (badge) {
    case Badge::Reliable:
        return Words::tr("reliable");
    case Badge::VeryPunctual:
        return Words::tr("very punctual");
    case Badge::FollowsDirections:
        return Words::tr("follows directions");
    case Badge::Liked:
        return Words::tr("liked");
    }
    Q_UNREACHABLE();
}

QString of(Standing standing)
{
    switch (standing) {
    case Standing::TooEarly:
        return Words::tr("too early to tell");
    case Standing::ConsiderLettingGo:
        return Words::tr("consider letting go");
    case Standing::Slipping:
        return Words::tr("slipping");
    case Standing::Ready:
        return Words::tr("ready");
    case Standing::OnTrack:
        return Words::tr("on track");
    case Standing::Building:
        return Words::tr("building");
    }
    Q_UNREACHABLE();
}

QString of(VerdictLevel level)
{
    switch (level) {
    case VerdictLevel::Go:
        return Words::tr("go");
    case VerdictLevel::Caution:
        return Words::tr("caution");
    case VerdictLevel::Stop:
        return Words::tr("stop");
    }
    Q_UNREACHABLE();
}

QString of(Advice advice)
{
    switch (advice) {
    case Advice::Keep:
        return Words::tr("keep it");
    case Advice::Batch:
        return Words::tr("too small: batch it");
    case Advice::ProvenOnly:
        return Words::tr("only to a proven vendor");
    case Advice::PunctualOnly:
        return Words::tr("only to a very punctual vendor");
    case Advice::HandOut:
        return Words::tr("hand it out");
    }
    Q_UNREACHABLE();
}

QString qualityStep(Rating rating)
{
    switch (rating.step()) {
    case 1:
        return Words::tr("unusable");
    case 2:
        return Words::tr("poor");
    case 3:
        return Words::tr("good enough");
    case 4:
        return Words::tr("good");
    default:
        return Words::tr("excellent");
    }
}

QString likedStep(Rating rating)
{
    switch (rating.step()) {
    case 1:
        return Words::tr("not at all");
    case 2:
        return Words::tr("not much");
    case 3:
        return Words::tr("so-so");
    case 4:
        return Words::tr("liked");
    default:
        return Words::tr("liked very much");
    }
}

QString clockInBrief(const TrialState &state, QDate today)
{
    switch (state.stage) {
    case Stage::Candidate:
        return Words::tr("not begun");
    case Stage::LetGo:
    case Stage::Left:
        return Words::tr("stopped on %1").arg(day(state.readOn, today));
    case Stage::Promoted:
        return Words::tr("complete");
    case Stage::OnTrial:
    case Stage::Paused:
        break;
    }
    if (!state.clock)
        return Words::tr("not begun");
    const Clock &clock = *state.clock;
    if (state.stage == Stage::Paused)
        return Words::tr("paused, %1 left").arg(days(clock.leftDays));
    if (clock.over)
        return Words::tr("over since %1").arg(day(clock.end, today));
    return Words::tr("%1 left").arg(days(clock.leftDays));
}

QString clockExplained(const Book &book, const Clock &clock, QDate today)
{
    const Engagement *first = book.find(clock.begunBy);
    QString text = Words::tr("Began with %1 on %2 + %3")
                       .arg(quoted(first ? first->title : QString()), day(clock.start, today),
                            months(clock.months - clock.extensionMonths));
    if (clock.extensionMonths > 0)
        text += Words::tr(" + %1 by extension").arg(months(clock.extensionMonths));
    if (clock.pausedDays > 0)
        text += Words::tr(" + %1 paused").arg(days(clock.pausedDays));
    return Words::tr("%1 = %2").arg(text, day(clock.end, today));
}

QString kept(const Figures &figures)
{
    if (figures.n == 0)
        return Words::tr("none yet");
    return Words::tr("%1 of %2").arg(figures.good).arg(figures.n);
}

QString keptInFull(const Figures &figures)
{
    if (figures.n == 0)
        return Words::tr("none yet");
    return Words::tr("%1, 9 to 1 sure of at least %2%").arg(kept(figures)).arg(static_cast<int>(figures.low * 100));
}

QString engagementInBrief(const Engagement &engagement, const TrialState &state, QDate today)
{
    const Outcome outcome = seenOutcome(engagement, state, today);
    const std::optional<SeriesEntry> onTime = onTimeOutcome(engagement, state, today);
    const bool late = onTime && !onTime->good;
    return std::visit(
        Overloaded{[&](const Open &) {
                       if (engagement.start > today)
                           return Words::tr("planned for %1").arg(day(engagement.start, today));
                       const std::optional<QDate> due = countingDue(engagement, today);
                       if (!due)
                           return Words::tr("open, no due day");
                       if (late)
                           return Words::tr("open, was due on %1, late so far").arg(day(*due, today));
                       return Words::tr("open, due on %1").arg(day(*due, today));
                   },
                   [&](const Delivered &delivered) {
                       const QString on = day(delivered.on, today);
                       return late ? Words::tr("delivered on %1, late").arg(on) : Words::tr("delivered on %1").arg(on);
                   },
                   [&](const CancelledByOwner &cancelled) {
                       return Words::tr("cancelled by us on %1").arg(day(cancelled.on, today));
                   },
                   [&](const Abandoned &abandoned) {
                       return Words::tr("abandoned by the vendor on %1").arg(day(abandoned.on, today));
                   }},
        outcome);
}

} // namespace wording
} // namespace proven
