// L1: ten places.
#include "support/desk.h"

#include <gtest/gtest.h>

using namespace proven;
using namespace proven::test;

namespace {

const QString because = QStringLiteral("because");

} // namespace

TEST(Round, HasTenPlacesAndTheEleventhVendorIsRefusedWithALinkedRound)
{
    Desk desk(day("2026-05-23"));
    RoundDetails first{.name = QStringLiteral("Call centre"), .work = QStringLiteral("Calls")};
    const auto round = desk.round(first);
    for (int place = 1; place <= 10; ++place)
        desk.vendor(QStringLiteral("Vendor %1").arg(place), round);
    VendorDetails eleventh;
    eleventh.name = QStringLiteral("Vendor 11");
    const auto refused = desk.refusal(command::AddVendor{eleventh, round});
    ASSERT_TRUE(refused);
    EXPECT_TRUE(refused->text.contains(QStringLiteral("Call centre has used its ten tries")));
    EXPECT_FALSE(desk.book().vendorNamed(eleventh.name)) << "nothing is changed";
    desk.must(command::AddVendor{eleventh, {}});
    RoundDetails second{.name = QStringLiteral("Call centre, second round"), .work = QStringLiteral("calls ")};
    const auto linked = desk.round(second);
    const auto offered = desk.refusal(command::ListVendor{round, desk.book().vendorNamed(eleventh.name)->id});
    ASSERT_TRUE(offered);
    EXPECT_TRUE(offered->instead.join(u' ').contains(second.name));
    const auto newcomer = desk.refusal(command::AddVendor{{.name = QStringLiteral("Vendor 12")}, round});
    ASSERT_TRUE(newcomer);
    EXPECT_TRUE(newcomer->instead.join(u' ').contains(second.name));
    desk.must(command::ListVendor{linked, desk.book().vendorNamed(eleventh.name)->id});
}

TEST(Round, OffersNoLinkedRoundInWhichTheVendorIsAlready)
{
    Desk desk(day("2026-05-04"));
    const auto round = desk.round(QStringLiteral("Call centre"));
    desk.vendor(QStringLiteral("Bright Calls"), round);
    RoundDetails second{.name = QStringLiteral("Second call centre"), .work = QStringLiteral("Call centre")};
    const Id<Round> linked = desk.round(second);
    const Id<Trial> there = desk.vendor(QStringLiteral("Fine Calls"), linked);
    for (int place = 2; place <= placesPerRound; ++place)
        desk.vendor(QStringLiteral("Vendor %1").arg(place), round);
    const auto full = desk.refusal(command::ListVendor{round, desk.book().get(there).vendor});
    ASSERT_TRUE(full);
    EXPECT_EQ(full->instead,
              QStringList{QStringLiteral("Begin another round of the same kind of work: the two are linked.")});
}

TEST(Round, KeepsThePlaceOfAVendorLetGoAndFreesThatOfACandidateNeverStarted)
{
    Desk desk(day("2026-05-23"));
    const auto round = desk.round(QStringLiteral("Calls"));
    const auto never = desk.vendor(QStringLiteral("Never Started"), round);
    const auto gone = desk.vendor(QStringLiteral("Let Go"), round);
    desk.must(command::Decide{gone, DecisionKind::LetGo, desk.today(), {}, because});
    EXPECT_TRUE(desk.refusal(command::RemoveCandidate{gone}));
    EXPECT_EQ(placesTaken(desk.book(), round), 2);
    desk.must(command::RemoveCandidate{never});
    EXPECT_EQ(placesTaken(desk.book(), round), 1);
    EXPECT_TRUE(desk.book().vendorNamed(QStringLiteral("Never Started"))) << "only the place is freed";
}

TEST(Round, DoesNotRemoveACandidateThatWasGivenAJob)
{
    Desk desk(day("2026-05-23"));
    const auto trial = desk.vendor(QStringLiteral("Bright Calls"), desk.round(QStringLiteral("Calls")));
    EngagementDetails later = desk.job();
    later.start = desk.today().addDays(3);
    desk.must(command::LogEngagement{trial, later, Open{}, false, false, {}});
    EXPECT_TRUE(desk.refusal(command::RemoveCandidate{trial}));
}

TEST(Round, ThatIsClosedTakesNoNewTrialAndTheRestGoesOn)
{
    Desk desk(day("2026-05-23"));
    const auto round = desk.round(QStringLiteral("Calls"));
    const auto trial = desk.vendor(QStringLiteral("Bright Calls"), round);
    RoundDetails closed = desk.book().get(round);
    closed.open = false;
    desk.must(command::EditRound{round, desk.book().get(round), closed});
    VendorDetails late;
    late.name = QStringLiteral("Too Late");
    EXPECT_TRUE(desk.refusal(command::AddVendor{late, round}));
    EXPECT_FALSE(desk.give(trial, desk.job()));
}

TEST(Round, IsClosedEditedAndOpenedAgain)
{
    Desk desk(day("2026-05-04"));
    const auto round = desk.round(QStringLiteral("Call centre"));
    const auto titleOf = [&](const Command &command) { return std::get<Decided>(desk.ask(command)).title; };
    RoundDetails closed = desk.book().get(round);
    closed.open = false;
    EXPECT_EQ(titleOf(command::EditRound{round, desk.book().get(round), closed}),
              QStringLiteral("Closed the round Call centre"));
    RoundDetails renamed = closed;
    renamed.name = QStringLiteral("Calls");
    EXPECT_EQ(titleOf(command::EditRound{round, closed, renamed}), QStringLiteral("Edited the round Calls"));
    RoundDetails open = renamed;
    open.open = true;
    EXPECT_EQ(titleOf(command::EditRound{round, renamed, open}), QStringLiteral("Opened the round Calls again"));
    EXPECT_TRUE(desk.book().get(round).open);
}

TEST(Round, TakesAVendorOnlyOnce)
{
    Desk desk(day("2026-05-23"));
    const auto round = desk.round(QStringLiteral("Calls"));
    const auto trial = desk.vendor(QStringLiteral("Bright Calls"), round);
    EXPECT_TRUE(desk.refusal(command::ListVendor{round, desk.book().get(trial).vendor}));
}

TEST(Round, HasSixToTwentyFourMonthsFixedOnceATrialInItHasStarted)
{
    Desk desk(day("2026-05-23"));
    RoundDetails details{.name = QStringLiteral("Calls"), .work = {}, .probationMonths = 5};
    EXPECT_TRUE(desk.refusal(command::AddRound{details}));
    details.probationMonths = 25;
    EXPECT_TRUE(desk.refusal(command::AddRound{details}));
    details.probationMonths = 12;
    const auto round = desk.round(details);
    const auto trial = desk.vendor(QStringLiteral("Bright Calls"), round);
    RoundDetails nine = details;
    nine.probationMonths = 9;
    desk.must(command::EditRound{round, details, nine});
    desk.goodJob(trial);
    RoundDetails six = nine;
    six.probationMonths = 6;
    const auto refused = desk.refusal(command::EditRound{round, nine, six});
    ASSERT_TRUE(refused);
    EXPECT_EQ(refused->ground, Refusal::Ground::Law);
    EXPECT_EQ(desk.book().get(round).probationMonths, 9);
}

TEST(Round, FixesItsMonthsAlsoWhereAnEarlierTodayIsStated)
{
    Desk desk(day("2026-05-23"));
    const RoundDetails details{.name = QStringLiteral("Calls"), .work = {}, .probationMonths = 12};
    const auto round = desk.round(details);
    desk.goodJob(desk.vendor(QStringLiteral("Bright Calls"), round));
    desk.wait(-400);
    RoundDetails six = details;
    six.probationMonths = 6;
    const auto refused = desk.refusal(command::EditRound{round, details, six});
    ASSERT_TRUE(refused);
    EXPECT_EQ(refused->ground, Refusal::Ground::Law);
    EXPECT_EQ(desk.book().get(round).probationMonths, 12);
}
