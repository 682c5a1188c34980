#include "open_ledger.h"

#include "store/book_store.h"

#include <gtest/gtest.h>

namespace proven {

using namespace test;

namespace {

/// Two programs at work on one book.
class TwoLedgers : public testing::Test {
protected:
    TemporaryBook place;
    std::unique_ptr<Ledger> one = newLedger(place.path());
    std::unique_ptr<Ledger> two = openLedger(place.path());
};

} // namespace

TEST_F(TwoLedgers, SeeEachOthersChangesAfterALook)
{
    Heard heard(*two);
    EXPECT_FALSE(two->refresh());
    EXPECT_TRUE(heard.said.empty());
    const Performed performed = done(one->perform(addRound(QStringLiteral("Call centre")), today));
    EXPECT_FALSE(two->refresh());
    EXPECT_EQ(two->book(), one->book());
    ASSERT_EQ(heard.said.size(), 1U);
    EXPECT_EQ(heard.said.front(), performed.changes);
    EXPECT_FALSE(two->refresh());
    EXPECT_EQ(heard.said.size(), 1U);
    EXPECT_EQ(two->history().size(), one->history().size());
}

TEST_F(TwoLedgers, DecideOnTheBookAsTheOtherLeftIt)
{
    done(one->perform(addRound(QStringLiteral("Call centre")), today));
    Heard heard(*two);
    EXPECT_FALSE(refusalOf(two->perform(addRound(QStringLiteral("Call centre")), today)).isEmpty());
    EXPECT_EQ(two->book(), one->book());
    ASSERT_EQ(heard.said.size(), 1U);
}

TEST_F(TwoLedgers, TellOfTheOthersChangeAndTheirOwnTogether)
{
    done(one->perform(addRound(QStringLiteral("Call centre")), today));
    Heard heard(*two);
    const Book before = two->book();
    const Performed performed = done(two->perform(addRound(QStringLiteral("Bookkeeping")), today));
    EXPECT_EQ(performed.changes.size(), 1U);
    ASSERT_EQ(heard.said.size(), 1U);
    EXPECT_EQ(heard.said.front(), Book::difference(before, two->book()));
    EXPECT_EQ(heard.said.front().size(), 2U);
}

TEST_F(TwoLedgers, RefuseAnEditOfWhatTheOtherChangedMeanwhile)
{
    done(one->perform(addVendor(QStringLiteral("Bright Calls")), today));
    EXPECT_FALSE(two->refresh());
    const Vendor seen = vendorNamed(*two, QStringLiteral("Bright Calls"));
    done(one->perform(editNotes(seen, QStringLiteral("From the first")), today));
    const Performance late = two->perform(editNotes(seen, QStringLiteral("From the second")), today);
    ASSERT_TRUE(std::holds_alternative<Refusal>(late));
    EXPECT_EQ(std::get<Refusal>(late).ground, Refusal::Ground::Outdated);
    EXPECT_EQ(vendorNamed(*two, QStringLiteral("Bright Calls")).notes, QStringLiteral("From the first"));
}

TEST_F(TwoLedgers, EndEachOthersRedo)
{
    done(one->perform(addRound(QStringLiteral("Call centre")), today));
    done(one->undo(today));
    EXPECT_TRUE(one->nextRedo());
    done(two->perform(addRound(QStringLiteral("Bookkeeping")), today));
    EXPECT_FALSE(refusalOf(one->redo(today)).isEmpty());
    EXPECT_EQ(one->nextRedo(), std::nullopt);
    EXPECT_EQ(one->book(), two->book());
}

TEST_F(TwoLedgers, TakeBackEachOthersChanges)
{
    const Performed performed = done(one->perform(addRound(QStringLiteral("Call centre")), today));
    const Performed taken = done(two->undo(today));
    EXPECT_TRUE(taken.title.contains(performed.title));
    EXPECT_TRUE(two->book().all<Round>().empty());
    EXPECT_FALSE(one->refresh());
    EXPECT_TRUE(one->book().all<Round>().empty());
    EXPECT_EQ(one->nextRedo(), performed.title);
}

TEST_F(TwoLedgers, DontTakeBackWhatAProgramWithoutHistoryOverwrote)
{
    done(one->perform(addRound(QStringLiteral("Call centre")), today));
    {
        const auto store = BookStore::open(place.path(), 0);
        const Round before = *store->load().all<Round>().begin();
        Round after = before;
        after.work = QStringLiteral("Changed behind the history's back");
        Changes changes;
        changes.revise(before, after);
        BookStore::Writing writing(*store);
        writing.save(changes);
        writing.commit();
    }
    const Performance refused = one->undo(today);
    ASSERT_TRUE(std::holds_alternative<Refusal>(refused));
    EXPECT_EQ(std::get<Refusal>(refused).ground, Refusal::Ground::Outdated);
    EXPECT_EQ(one->book().all<Round>().begin()->work, QStringLiteral("Changed behind the history's back"));
}

TEST_F(TwoLedgers, StopWhereTheOtherPlantedATrigger)
{
    {
        Database other(place.path(), Access::ReadWrite, 0);
        other.run("CREATE TRIGGER planted AFTER INSERT ON round BEGIN DELETE FROM history; END");
    }
    const Book before = one->book();
    EXPECT_EQ(troubleOf(one->perform(addRound(QStringLiteral("Call centre")), today))->kind, Trouble::Kind::Damaged);
    EXPECT_EQ(one->refresh()->kind, Trouble::Kind::Damaged);
    EXPECT_FALSE(one->examine().fileTrouble.isEmpty());
    EXPECT_EQ(one->book(), before);
}

} // namespace proven
