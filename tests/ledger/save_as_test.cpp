#include "open_ledger.h"
#include "store/database.h"

#include <gtest/gtest.h>

namespace proven {

using namespace test;

namespace {

/// A book that is open while something happens to its file.
class SaveAs : public testing::Test {
protected:
    SaveAs() : ledger(newLedger(place.path()))
    {
        done(ledger->perform(addRound(QStringLiteral("Call centre")), today));
        done(ledger->perform(addVendor(QStringLiteral("Bright Calls"),
                                       roundNamed(*ledger, QStringLiteral("Call centre"))),
                             today));
        book = ledger->book();
    }
    [[nodiscard]] std::unique_ptr<Ledger> saved() { return opened(ledger->saveAs(target, today)); }
    void expectRefused()
    {
        const auto trouble = troubleOf(ledger->perform(addRound(QStringLiteral("Another")), today));
        ASSERT_TRUE(trouble);
        EXPECT_EQ(trouble->kind, Trouble::Kind::Replaced);
        EXPECT_EQ(ledger->book(), book);
    }
    /// The same book with the same history, that can be gone on with.
    void expectWhole(Ledger &fresh)
    {
        EXPECT_EQ(fresh.path(), target);
        EXPECT_EQ(fresh.book(), book);
        EXPECT_EQ(fresh.identity(), ledger->identity());
        EXPECT_EQ(fresh.history().size(), 3U);
        EXPECT_TRUE(fresh.examine().fileTrouble.isEmpty());
        done(fresh.perform(addRound(QStringLiteral("Another")), today));
        done(fresh.undo(today));
        EXPECT_EQ(fresh.book(), book);
    }

    TemporaryBook place;
    QString target = place.in(QStringLiteral("elsewhere.proven"));
    std::unique_ptr<Ledger> ledger;
    Book book;
};

} // namespace

TEST_F(SaveAs, KeepsBookAndHistoryOfAFileThatWasMoved)
{
    ASSERT_TRUE(QFile::rename(place.path(), place.in(QStringLiteral("moved.proven"))));
    expectRefused();
    expectWhole(*saved());
}

TEST_F(SaveAs, KeepsBookAndHistoryOfAFileThatWasDeleted)
{
    ASSERT_TRUE(QFile::remove(place.path()));
    expectRefused();
    expectWhole(*saved());
}

TEST_F(SaveAs, LeavesTheFileAloneThatTookThePlaceOfTheBook)
{
    const QString other = place.in(QStringLiteral("other.proven"));
    {
        const auto another = newLedger(other);
        done(another->perform(addRound(QStringLiteral("Somebody else's")), today));
    }
    const QByteArray bytes = bytesOf(other);
    ASSERT_TRUE(QFile::remove(place.path()) && QFile::rename(other, place.path()));
    expectRefused();
    expectWhole(*saved());
    EXPECT_EQ(bytesOf(place.path()), bytes);
}

TEST_F(SaveAs, KeepsTheBookThatIsOpenWhereAnotherWasWrittenOverItsFile)
{
    const QString other = place.in(QStringLiteral("other.proven"));
    {
        const auto another = newLedger(other);
        done(another->perform(addRound(QStringLiteral("Somebody else's")), today));
    }
    writeBytes(place.path(), bytesOf(other));
    expectRefused();
    EXPECT_EQ(saved()->book(), book);
}

TEST_F(SaveAs, KeepsTheLatestBookWhereAnEarlierStateOfItWasWrittenOverIt)
{
    const QByteArray earlier = bytesOf(place.path());
    done(ledger->perform(addRound(QStringLiteral("Later")), today));
    book = ledger->book();
    writeBytes(place.path(), earlier);
    expectRefused();
    EXPECT_EQ(saved()->book(), book);
}

TEST_F(SaveAs, KeepsAtLeastTheBookWhereItsFileCantBeReadAnyMore)
{
    QFile file(place.path());
    ASSERT_TRUE(file.open(QIODevice::ReadWrite) && file.resize(5000));
    file.close();
    EXPECT_TRUE(ledger->refresh() || troubleOf(ledger->perform(addRound(QStringLiteral("Another")), today)));
    const auto fresh = saved();
    EXPECT_EQ(fresh->book(), book);
    EXPECT_NE(fresh->identity(), ledger->identity());
    EXPECT_EQ(fresh->history().size(), 1U);
}

TEST_F(SaveAs, NeverReplacesAFile)
{
    writeBytes(target, "precious");
    const auto result = ledger->saveAs(target, today);
    ASSERT_TRUE(std::holds_alternative<Trouble>(result));
    EXPECT_EQ(std::get<Trouble>(result).kind, Trouble::Kind::Exists);
    EXPECT_EQ(bytesOf(target), "precious");
}

TEST_F(SaveAs, WaitsForABusyBookInsteadOfLosingItsHistory)
{
    {
        Database other(place.path(), Access::ReadWrite, 0);
        other.run("BEGIN EXCLUSIVE");
        const auto result = ledger->saveAs(target, today);
        ASSERT_TRUE(std::holds_alternative<Trouble>(result));
        EXPECT_EQ(std::get<Trouble>(result).kind, Trouble::Kind::Locked);
        EXPECT_FALSE(QFile::exists(target));
    }
    expectWhole(*saved());
}

} // namespace proven
