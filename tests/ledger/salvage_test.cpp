#include "any_command.h"
#include "open_ledger.h"
#include "support/meddling.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace proven {

using namespace test;

namespace {

std::unique_ptr<Ledger> openDamaged(const QString &path)
{
    return opened(Ledger::openDamaged(path, steadyMachine(), Ledger::Waiting::Impatient));
}

/// A round with two vendors, a job and three vendors out of a table; the book as it is then.
Book lively(const QString &path)
{
    const auto ledger = newLedger(path);
    done(ledger->perform(addRound(QStringLiteral("Call centre")), today));
    const Id<Round> round = ledger->book().all<Round>().begin()->id;
    done(ledger->perform(addVendor(QStringLiteral("Bright Calls"), round), today));
    done(ledger->perform(addVendor(QStringLiteral("Deep Blue Books"), round), today));
    done(ledger->perform(logJob(ledger->book().all<Trial>().begin()->id, QStringLiteral("Ring a hundred")), today));
    done(ledger->perform(threeVendors(), today));
    return ledger->book();
}

bool holds(const QStringList &sentences, const char *words)
{
    return sentences.join(u'\n').contains(QString::fromUtf8(words));
}

} // namespace

RC_GTEST_PROP(Salvage, OfAWholeBookIsTheBookWithNothingLostAndNothingInDoubt, ())
{
    const TemporaryBook place;
    Book book;
    {
        const auto ledger = newLedger(place.path());
        for (int count = *rc::gen::inRange(1, 25); count > 0; --count) {
            const Performance performance = *rc::gen::inRange(0, 4) == 0
                                                ? ledger->undo(today)
                                                : ledger->perform(anyCommand(ledger->book()), today);
            RC_ASSERT(!std::holds_alternative<Trouble>(performance));
        }
        if (*rc::gen::arbitrary<bool>())
            done(ledger->perform(threeVendors(), today));
        if (!ledger->book().all<Vendor>().empty() && *rc::gen::arbitrary<bool>())
            done(ledger->perform(command::EraseVendor{ledger->book().all<Vendor>().begin()->id}, today));
        book = ledger->book();
    }
    const auto damaged = openDamaged(place.path());
    RC_ASSERT(damaged->damage()->lost.join(u' ').toStdString() == std::string());
    RC_ASSERT(damaged->damage()->doubt.join(u' ').toStdString() == std::string());
    RC_ASSERT(damaged->book() == book);
}

TEST(Salvage, BelievesTheHistoryWhereATableWasChangedBehindItsBack)
{
    const TemporaryBook place;
    const Book book = lively(place.path());
    meddle(place.path(),
           "UPDATE vendor SET phone = '666' WHERE name = 'Bright Calls';"
           "DELETE FROM engagement;"
           "INSERT INTO task VALUES (77, 'Planted', NULL, 0, 0, 'simple', 0, NULL, 'once', 'nothing', '')");
    EXPECT_TRUE(
        std::holds_alternative<Trouble>(Ledger::open(place.path(), steadyMachine(), Ledger::Waiting::Impatient)));
    const auto damaged = openDamaged(place.path());
    EXPECT_EQ(damaged->book(), book);
    EXPECT_TRUE(damaged->damage()->lost.isEmpty()) << damaged->damage()->lost.join(u'\n').toStdString();
    EXPECT_EQ(damaged->damage()->doubt.size(), 3);
    EXPECT_TRUE(holds(damaged->damage()->doubt, "“Bright Calls” was taken from the history"));
    EXPECT_TRUE(holds(damaged->damage()->doubt, "“Ring a hundred”"));
    EXPECT_TRUE(holds(damaged->damage()->doubt, "“Planted” was left out"));
}

TEST(Salvage, NamesWhatOnlyTheTableHadAndIsGone)
{
    const TemporaryBook place;
    (void)lively(place.path());
    meddle(place.path(), "DELETE FROM vendor WHERE name = 'Imported 3'");
    const auto damaged = openDamaged(place.path());
    EXPECT_EQ(damaged->book().all<Vendor>().size(), 4U);
    ASSERT_EQ(damaged->damage()->lost.size(), 1);
    EXPECT_TRUE(holds(damaged->damage()->lost, "entry 6 of the history"));
}

TEST(Salvage, LeavesOutWhatBelongsToSomethingLost)
{
    const TemporaryBook place;
    (void)lively(place.path());
    meddle(place.path(), "DELETE FROM round; DELETE FROM history");
    const auto damaged = openDamaged(place.path());
    EXPECT_EQ(damaged->book().all<Round>().size(), 0U);
    EXPECT_EQ(damaged->book().all<Engagement>().size(), 0U);
    EXPECT_EQ(damaged->book().all<Vendor>().size(), 5U);
    EXPECT_TRUE(holds(damaged->damage()->lost, "The job “Ring a hundred”"));
}

class HistoryWithoutProof : public testing::TestWithParam<const char *> {};

TEST_P(HistoryWithoutProof, IsNotBelievedAgainstTheTable)
{
    const TemporaryBook place;
    const Book book = lively(place.path());
    {
        const auto ledger = openLedger(place.path());
        done(ledger->perform(editNotes(*ledger->book().vendorNamed(u"Bright Calls"), QStringLiteral("New")), today));
    }
    meddle(place.path(), GetParam());
    const auto damaged = openDamaged(place.path());
    EXPECT_EQ(damaged->book().vendorNamed(u"Bright Calls")->notes, QStringLiteral("New"));
    EXPECT_EQ(damaged->book().all<Vendor>().size(), book.all<Vendor>().size());
    EXPECT_FALSE(damaged->damage()->lost.isEmpty());
}

INSTANTIATE_TEST_SUITE_P(
    By, HistoryWithoutProof,
    testing::Values("DELETE FROM history WHERE number = 7", "DELETE FROM history WHERE number = 3",
                    "UPDATE history SET changes = x'ff' WHERE number = 7",
                    "UPDATE history SET title = 'Other' WHERE number = 7",
                    "DELETE FROM seal; DELETE FROM history WHERE number = 7",
                    "UPDATE history SET uid = x'00' WHERE number = 7", "DROP TABLE history",
                    "ALTER TABLE history RENAME TO kept; CREATE VIEW history AS SELECT * FROM kept"));

TEST(Salvage, ReadsNoTableThatCouldDoSomethingWhileItIsRead)
{
    const TemporaryBook place;
    const Book book = lively(place.path());
    meddle(place.path(), "ALTER TABLE vendor RENAME TO kept; CREATE VIEW vendor AS SELECT * FROM kept;"
                         "ALTER TABLE task ADD COLUMN computed TEXT AS (name || notes)");
    const auto damaged = openDamaged(place.path());
    EXPECT_TRUE(holds(damaged->damage()->lost, "The table vendor is not there, or is not as this program made it"));
    EXPECT_TRUE(holds(damaged->damage()->lost, "The table task is not there, or is not as this program made it"));
    // The history knows those two all the same.
    EXPECT_EQ(*damaged->book().vendorNamed(u"Bright Calls"), *book.vendorNamed(u"Bright Calls"));
}

TEST(Salvage, IsOnlyForReading)
{
    const TemporaryBook place;
    (void)lively(place.path());
    meddle(place.path(), "UPDATE vendor SET phone = '666'");
    const QByteArray before = bytesOf(place.path());
    {
        const auto damaged = openDamaged(place.path());
        ASSERT_TRUE(damaged->readOnly());
        EXPECT_EQ(damaged->readOnly()->kind, Trouble::Kind::Damaged);
        EXPECT_EQ(troubleOf(damaged->perform(addRound(QStringLiteral("Another")), today))->kind,
                  Trouble::Kind::Damaged);
        EXPECT_EQ(troubleOf(damaged->undo(today))->kind, Trouble::Kind::Damaged);
        EXPECT_FALSE(damaged->refresh());
    }
    EXPECT_EQ(bytesOf(place.path()), before);
}

TEST(Salvage, MakesANewBookThatIsWholeWhateverPageWasLost)
{
    const TemporaryBook place;
    const Book book = lively(place.path());
    const QByteArray whole = bytesOf(place.path());
    constexpr qsizetype page = 4096;
    int saved = 0;
    int hopeless = 0;
    for (qsizetype at = page; at < whole.size(); at += page) {
        QByteArray damaged = whole;
        damaged.replace(at, page, QByteArray(page, '\0'));
        writeBytes(place.path(), damaged);
        Ledger::Opened result = Ledger::openDamaged(place.path(), steadyMachine(), Ledger::Waiting::Impatient);
        // Without the page that says which tables there are SQLite finds none.
        if (std::holds_alternative<Trouble>(result)) {
            ++hopeless;
            continue;
        }
        const auto ledger = opened(std::move(result));
        EXPECT_TRUE(ledger->book() == book || !ledger->damage()->lost.isEmpty() || !ledger->damage()->doubt.isEmpty())
            << at;
        const QString target = place.in(QStringLiteral("salvaged %1.proven").arg(at));
        EXPECT_FALSE(ledger->salvageTo(target, today)) << at;
        const auto made = openLedger(target);
        EXPECT_EQ(made->book(), ledger->book()) << at;
        EXPECT_TRUE(made->examine().fileTrouble.isEmpty()) << at;
        EXPECT_EQ(made->history().front().title, QStringLiteral("Saved what could be read of book.proven"));
        saved += made->book() == book ? 1 : 0;
    }
    EXPECT_EQ(bytesOf(place.path()).size(), whole.size());
    // All but the pages of the history and of what an import added are there twice.
    EXPECT_GT(saved, 10);
    EXPECT_LE(hopeless, 3);
}

} // namespace proven
