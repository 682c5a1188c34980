#include "open_ledger.h"

#include "domain/fields.h"

#include <gtest/gtest.h>

namespace proven {

using namespace test;

namespace {

/// Two vendors on trial, both with a job and a contact; then one of them is erased.
class Erasure : public testing::Test {
protected:
    void SetUp() override
    {
        perform(addRound(QStringLiteral("Call centre")));
        const auto round = roundNamed(*ledger, QStringLiteral("Call centre"));
        VendorDetails personal;
        personal.name = QStringLiteral("Quillon Vexworth");
        personal.email = QStringLiteral("quillon@vexworth.example");
        personal.remember = QStringLiteral("Sings in a choir");
        aboutErased.push_back(perform(command::AddVendor{personal, round}));
        aboutErased.push_back(perform(editNotes(vendorNamed(*ledger, personal.name), QStringLiteral("Knows Zebulon"))));
        aboutErased.push_back(perform(logJob(trialOf(*ledger, personal.name), QStringLiteral("Test calls"))));
        TouchpointDetails contact;
        contact.date = today;
        contact.whom = QStringLiteral("Mrs Vexworth");
        contact.note = QStringLiteral("Promised to call back");
        aboutErased.push_back(perform(command::LogTouchpoint{vendorNamed(*ledger, personal.name).id, contact, {}}));
        done(ledger->undo(today));
        done(ledger->redo(today));
        other = perform(addVendor(QStringLiteral("Bright Calls"), round));
        erasure = perform(command::EraseVendor{vendorNamed(*ledger, personal.name).id});
    }
    qint64 perform(const Command &command) { return done(ledger->perform(command, today)).entry; }

    TemporaryBook place;
    std::unique_ptr<Ledger> ledger = newLedger(place.path());
    std::vector<qint64> aboutErased;
    qint64 other = 0;
    qint64 erasure = 0;
};

} // namespace

TEST_F(Erasure, LeavesNoPersonalTextAnywhereInTheFile)
{
    ledger.reset();
    const QByteArray bytes = bytesOf(place.path());
    EXPECT_TRUE(bytes.contains("Bright Calls"));
    for (const char *gone : {"Quillon", "Vexworth", "vexworth", "choir", "Zebulon", "Promised to call back"})
        EXPECT_FALSE(bytes.contains(gone)) << gone;
    ledger = openLedger(place.path());
    EXPECT_TRUE(ledger->examine().fileTrouble.isEmpty());
    EXPECT_TRUE(ledger->examine().brokenLaws.isEmpty());
}

TEST_F(Erasure, CantBeTakenBackAndSaysWhy)
{
    EXPECT_EQ(ledger->nextUndo(), std::nullopt);
    EXPECT_TRUE(refusalOf(ledger->undo(today)).contains(QStringLiteral("erased")));
    EXPECT_FALSE(refusalOf(ledger->undoTo(erasure, today)).isEmpty());
    EXPECT_EQ(ledger->nextRedo(), std::nullopt);
}

TEST_F(Erasure, LetsEarlierChangesBeTakenBackThatAreAboutOtherVendors)
{
    ASSERT_EQ(ledger->takenBackBy(other).size(), 1U);
    done(ledger->undoTo(other, today));
    EXPECT_EQ(ledger->book().vendorNamed(QStringLiteral("Bright Calls")), nullptr);
    done(ledger->redo(today));
    EXPECT_NE(ledger->book().vendorNamed(QStringLiteral("Bright Calls")), nullptr);
}

TEST_F(Erasure, BarsEveryEarlierChangeAboutThatVendor)
{
    const Book before = ledger->book();
    for (const qint64 entry : aboutErased) {
        EXPECT_TRUE(ledger->takenBackBy(entry).empty());
        EXPECT_TRUE(refusalOf(ledger->undoTo(entry, today)).contains(QStringLiteral("erased"))) << entry;
    }
    EXPECT_EQ(ledger->book(), before);
    for (const HistoryEntry &entry : ledger->history()) {
        EXPECT_EQ(ledger->takenBackBy(entry.number).empty(), entry.number != other) << entry.number;
        EXPECT_FALSE(entry.title.contains(QStringLiteral("Quillon")));
    }
}

TEST_F(Erasure, LetsLaterChangesBeTakenBack)
{
    const Book before = ledger->book();
    perform(addVendor(QStringLiteral("Deep Blue Books")));
    done(ledger->undo(today));
    EXPECT_EQ(ledger->book(), before);
}

TEST_F(Erasure, DoneTwiceLeavesTheFileAsItShouldBe)
{
    const Id<Vendor> erased = ledger->book().all<Vendor>().begin()->id;
    perform(command::EraseVendor{erased});
    EXPECT_EQ(ledger->examine().fileTrouble.join(u'\n').toStdString(), std::string());
    ledger = openLedger(place.path());
    EXPECT_EQ(ledger->examine().fileTrouble.join(u'\n').toStdString(), std::string());
}

TEST_F(Erasure, InABookMadeOfWhatCouldBeReadLeavesItAsItShouldBe)
{
    const QString target = place.in(QStringLiteral("saved.proven"));
    ASSERT_FALSE(ledger->salvageTo(target, today));
    const auto saved = openLedger(target);
    done(saved->perform(command::EraseVendor{vendorNamed(*saved, QStringLiteral("Bright Calls")).id}, today));
    EXPECT_EQ(saved->examine().fileTrouble.join(u'\n').toStdString(), std::string());
    EXPECT_FALSE(bytesOf(target).contains("Bright Calls"));
    const auto read = opened(Ledger::openDamaged(target, steadyMachine(), Ledger::Waiting::Impatient));
    EXPECT_EQ(read->damage()->lost.join(u'\n').toStdString(), std::string());
    EXPECT_EQ(read->book(), saved->book());
}

TEST(ErasureOfARenamedVendor, LeavesNoFormerNameInTheHistory)
{
    const TemporaryBook place;
    auto ledger = newLedger(place.path());
    done(ledger->perform(addRound(QStringLiteral("Call centre")), today));
    done(ledger->perform(addVendor(QStringLiteral("Quillon Vexworth"),
                                   roundNamed(*ledger, QStringLiteral("Call centre"))),
                         today));
    ImportedTables tables;
    tables.source = QStringLiteral("Quillon Vexworth.csv");
    ImportedRow<Engagement> row{{tables.source, 2},
                                blankRecord<Engagement>(),
                                {QStringLiteral("title"), QStringLiteral("start")},
                                QStringLiteral("Call centre"),
                                QStringLiteral("Quillon Vexworth"),
                                {},
                                {}};
    row.record.title = QStringLiteral("Test calls");
    row.record.start = today;
    tables.engagements.push_back(row);
    done(ledger->perform(command::Import{tables}, today));
    const Vendor before = vendorNamed(*ledger, QStringLiteral("Quillon Vexworth"));
    VendorDetails renamed = before;
    renamed.name = QStringLiteral("Deep Blue Books");
    done(ledger->perform(command::EditVendor{before.id, before, renamed}, today));
    done(ledger->perform(command::EraseVendor{before.id}, today));
    for (const HistoryEntry &entry : ledger->history())
        EXPECT_FALSE(entry.title.contains(QStringLiteral("Vexworth"))) << entry.title.toStdString();
    ledger.reset();
    EXPECT_FALSE(bytesOf(place.path()).contains("Vexworth"));
}

} // namespace proven
