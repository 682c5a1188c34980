// L9: nothing is lost, whatever is taken back and done again.
#include "any_command.h"
#include "open_ledger.h"

#include "store/book_store.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace proven {

using namespace test;

namespace {

/// Does some commands, and keeps the book before each that was done.
std::vector<Book> doSome(Ledger &ledger)
{
    std::vector<Book> before;
    for (int count = *rc::gen::inRange(1, 25); count > 0; --count) {
        Book book = ledger.book();
        const Performance performance = ledger.perform(anyCommand(book), today);
        RC_ASSERT(!std::holds_alternative<Trouble>(performance));
        if (const auto *performed = std::get_if<Performed>(&performance); performed && performed->entry != 0)
            before.push_back(std::move(book));
    }
    return before;
}

} // namespace

RC_GTEST_PROP(Undo, GivesBackTheBookOfBeforeStepByStepAndRedoTheBookOfAfter, ())
{
    const TemporaryBook place;
    const auto ledger = newLedger(place.path());
    std::vector<Book> books = doSome(*ledger);
    books.push_back(ledger->book());
    for (std::size_t step = books.size() - 1; step > 0; --step) {
        Heard heard(*ledger);
        const Performed performed = done(ledger->undo(today));
        RC_ASSERT(ledger->book() == books[step - 1]);
        RC_ASSERT(heard.said == std::vector<Changes>{performed.changes});
        RC_ASSERT(performed.changes == Book::difference(books[step], books[step - 1]));
    }
    RC_ASSERT(!ledger->nextUndo());
    for (std::size_t step = 1; step < books.size(); ++step) {
        done(ledger->redo(today));
        RC_ASSERT(ledger->book() == books[step]);
    }
    RC_ASSERT(!ledger->nextRedo());
    RC_ASSERT(ledger->examine().fileTrouble.isEmpty());
}

RC_GTEST_PROP(Undo, WorksTheSameWithTheBookClosedAndOpenedBetweenTheSteps, ())
{
    const TemporaryBook place;
    std::vector<Book> books;
    {
        const auto ledger = newLedger(place.path());
        books = doSome(*ledger);
        books.push_back(ledger->book());
    }
    // Back and forth by chance, the place in `books` following.
    std::size_t at = books.size() - 1;
    for (int count = *rc::gen::inRange(1, 20); count > 0; --count) {
        const auto ledger = openLedger(place.path());
        RC_ASSERT(ledger->book() == books[at]);
        RC_ASSERT(ledger->nextUndo().has_value() == (at > 0));
        RC_ASSERT(ledger->nextRedo().has_value() == (at + 1 < books.size()));
        if (*rc::gen::arbitrary<bool>() && at > 0) {
            done(ledger->undo(today));
            --at;
        } else if (at + 1 < books.size()) {
            done(ledger->redo(today));
            ++at;
        }
        RC_ASSERT(ledger->book() == books[at]);
    }
}

RC_GTEST_PROP(Undo, TakesBackManyChangesInOneStep, ())
{
    const TemporaryBook place;
    const auto ledger = newLedger(place.path());
    const std::vector<Book> books = doSome(*ledger);
    RC_PRE(!books.empty());
    const Book after = ledger->book();
    const auto step = *rc::gen::inRange<std::size_t>(0, books.size());
    const auto entry = static_cast<qint64>(step) + 2;
    RC_ASSERT(ledger->takenBackBy(entry).size() == books.size() - step);
    const auto listed = ledger->history();
    RC_ASSERT(std::all_of(listed.begin(), listed.end(), [&](const HistoryEntry &each) {
        return ledger->takenBackBy(each.number).empty() == (each.number == 1);
    }));

    Heard heard(*ledger);
    done(ledger->undoTo(entry, today));
    RC_ASSERT(ledger->book() == books[step]);
    RC_ASSERT(heard.said.size() <= 1U);
    if (!heard.said.empty())
        RC_ASSERT(heard.said.front() == Book::difference(after, books[step]));
    RC_ASSERT(ledger->history().size() == listed.size() + books.size() - step);
    for (std::size_t redone = step; redone < books.size(); ++redone)
        done(ledger->redo(today));
    RC_ASSERT(ledger->book() == after);
    RC_ASSERT(openLedger(place.path())->book() == after);
}

TEST(Undo, AppendsAnEntryInWords)
{
    const TemporaryBook place;
    const auto ledger = newLedger(place.path());
    const Performed performed = done(ledger->perform(addRound(QStringLiteral("Call centre")), today));
    const Performed taken = done(ledger->undo(today));
    EXPECT_EQ(taken.entry, 3);
    EXPECT_TRUE(taken.title.contains(performed.title));
    const HistoryEntry entry = ledger->history(1).front();
    EXPECT_EQ(entry.kind, EntryKind::Undone);
    EXPECT_EQ(entry.reverses, performed.entry);
    EXPECT_TRUE(ledger->takenBackBy(entry.number).empty());
    EXPECT_EQ(ledger->nextRedo(), performed.title);
    EXPECT_TRUE(ledger->takenBackBy(performed.entry).empty());
    EXPECT_FALSE(refusalOf(ledger->undoTo(performed.entry, today)).isEmpty());
}

TEST(Redo, EndsWithANewChange)
{
    const TemporaryBook place;
    const auto ledger = newLedger(place.path());
    done(ledger->perform(addRound(QStringLiteral("Call centre")), today));
    done(ledger->undo(today));
    done(ledger->perform(addRound(QStringLiteral("Bookkeeping")), today));
    EXPECT_EQ(ledger->nextRedo(), std::nullopt);
    EXPECT_FALSE(refusalOf(ledger->redo(today)).isEmpty());
    done(ledger->undo(today));
    EXPECT_TRUE(ledger->book().all<Round>().empty());
}

TEST(Undo, OfAnImportKeepsTheRecordsThatTheImportDidNot)
{
    const TemporaryBook place;
    Book imported;
    {
        const auto ledger = newLedger(place.path());
        done(ledger->perform(threeVendors(), today));
        imported = ledger->book();
        EXPECT_EQ(imported.all<Vendor>().size(), 3U);
    }
    // Once in the table, not a second time in the history.
    EXPECT_EQ(bytesOf(place.path()).count("Kept by the undo"), 3);
    for (int turn = 0; turn < 2; ++turn) {
        {
            const auto ledger = openLedger(place.path());
            done(ledger->undo(today));
            EXPECT_TRUE(ledger->book().all<Vendor>().empty());
        }
        const auto ledger = openLedger(place.path());
        done(ledger->redo(today));
        EXPECT_EQ(ledger->book(), imported);
    }
    const auto ledger = openLedger(place.path());
    done(ledger->undo(today));
    EXPECT_TRUE(ledger->book().all<Vendor>().empty());
}

TEST(Undo, ThatWouldBreakALawIsRefusedAndSaysWhich)
{
    const TemporaryBook place;
    const auto ledger = newLedger(place.path());
    RoundDetails twelveMonths;
    twelveMonths.name = QStringLiteral("Call centre");
    twelveMonths.probationMonths = 12;
    done(ledger->perform(command::AddRound{twelveMonths}, day("2026-01-01")));
    RoundDetails sixMonths = twelveMonths;
    sixMonths.probationMonths = 6;
    const auto round = roundNamed(*ledger, QStringLiteral("Call centre"));
    done(ledger->perform(command::EditRound{round, twelveMonths, sixMonths}, day("2026-01-02")));
    // A promotion after six months, by a program that keeps no history.
    const Vendor vendor{VendorDetails{.name = QStringLiteral("Bright Calls")}, Id<Vendor>(10)};
    Changes changes;
    changes.add(vendor);
    changes.add(Trial{Id<Trial>(11), round, vendor.id});
    changes.add(Decision{Id<Decision>(12),
                         Id<Trial>(11),
                         DecisionKind::Listed,
                         day("2026-01-03"),
                         day("2026-01-03"),
                         {},
                         {},
                         {}});
    Engagement job{{}, Id<Engagement>(13), Id<Trial>(11), QStringLiteral("260103-1"), Open{}, {}};
    job.title = QStringLiteral("Test calls");
    job.start = day("2026-01-03");
    changes.add(job);
    changes.add(Decision{Id<Decision>(14),
                         Id<Trial>(11),
                         DecisionKind::Promoted,
                         day("2026-08-01"),
                         day("2026-08-01"),
                         QStringLiteral("Good people"),
                         {},
                         false});
    {
        const auto store = BookStore::open(place.path(), 0);
        BookStore::Writing writing(*store);
        writing.save(changes);
        writing.commit();
    }
    EXPECT_FALSE(ledger->refresh());
    EXPECT_TRUE(ledger->examine().brokenLaws.isEmpty());
    const Book before = ledger->book();
    EXPECT_EQ(refusalOf(ledger->undo(today)),
              QStringLiteral("“Edited the round Call centre” can't be taken back. Bright Calls in Call centre, "
                             "“promoted” on 1 August 2026: Twelve months are over on 3 January 2027."));
    EXPECT_EQ(ledger->book(), before);
}

} // namespace proven
