#include "rules/wording.h"

#include "rules/words.h"

/// What a screen calls the values of an enum.
namespace proven::wording {

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

QString of(Corner corner)
{
    switch (corner) {
    case Corner::ReliableAndLiked:
        return Words::tr("reliable and liked");
    case Corner::ReliableLessLiked:
        return Words::tr("reliable, less liked");
    case Corner::LikedNotReliable:
        return Words::tr("liked, not reliable");
    case Corner::Neither:
        return Words::tr("neither");
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

QString knownToBe(const std::vector<Badge> &badges)
{
    QStringList words;
    for (const Badge badge : badges)
        words += of(badge);
    return words.isEmpty() ? QString() : Words::tr("Known to be: %1.").arg(list(words));
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

} // namespace proven::wording
