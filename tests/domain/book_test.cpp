#include "domain/fields.h"
#include "support/random_records.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace proven {
namespace {

using test::anyBook;

/// What an index should lead to, found by looking at every record.
template <class Record, class Belongs>
std::vector<const Record *> lookedThrough(const Book &book, Belongs belongs)
{
    std::vector<const Record *> found;
    for (const Record &record : book.all<Record>()) {
        if (belongs(record))
            found.push_back(&record);
    }
    return found;
}

void everyIndexIsRight(const Book &book)
{
    for (qint64 number = 0; number < book.lastId() + 2; ++number) {
        const Id<Round> round(number);
        const Id<Vendor> vendor(number);
        const Id<Trial> trial(number);
        const Id<Engagement> engagement(number);
        RC_ASSERT(book.trialsOf(round) == lookedThrough<Trial>(book, [&](auto &t) { return t.round == round; }));
        RC_ASSERT(book.trialsOf(vendor) == lookedThrough<Trial>(book, [&](auto &t) { return t.vendor == vendor; }));
        RC_ASSERT(book.decisionsOf(trial) == lookedThrough<Decision>(book, [&](auto &d) { return d.trial == trial; }));
        RC_ASSERT(book.engagementsOf(trial)
                  == lookedThrough<Engagement>(book, [&](auto &e) { return e.trial == trial; }));
        RC_ASSERT(book.openEngagementsOf(trial)
                  == lookedThrough<Engagement>(book, [&](auto &e) { return e.trial == trial && isOpen(e.outcome); }));
        RC_ASSERT(book.hasRepeatingEngagements(trial) == !lookedThrough<Engagement>(book, [&](auto &e) {
                                                              return e.trial == trial && e.repeats != Repeats::No;
                                                          }).empty());
        RC_ASSERT(book.unitsOf(engagement)
                  == lookedThrough<Unit>(book, [&](auto &u) { return u.engagement == engagement; }));
        RC_ASSERT(book.touchpointsOf(vendor)
                  == lookedThrough<Touchpoint>(book, [&](auto &t) { return t.vendor == vendor; }));
    }
    for (const Engagement &engagement : book.all<Engagement>())
        RC_ASSERT(book.engagementWithRef(engagement.ref) == &engagement);
    for (const Touchpoint &touchpoint : book.all<Touchpoint>())
        RC_ASSERT(book.touchpointWithRef(touchpoint.ref) == &touchpoint);
    RC_ASSERT(book.engagementWithRef(QStringLiteral("no such ref")) == nullptr);
    RC_ASSERT(book.touchpointWithRef(QStringLiteral("no such ref")) == nullptr);
}

RC_GTEST_PROP(Book, FindsWhatBelongsTogetherHoweverItCameAbout, ())
{
    Book book = anyBook();
    everyIndexIsRight(book);
    book.apply(Book::difference(book, anyBook()));
    everyIndexIsRight(book);
}

RC_GTEST_PROP(Book, TakesRecordsInAtOnceAsItDoesOneByOne, ())
{
    const Book all = anyBook();
    const int percentFirst = *rc::gen::inRange(0, 101);
    Book book;
    const auto take = [&]<class Record>(std::size_t from, std::size_t to) {
        auto at = all.all<Record>().begin();
        std::advance(at, static_cast<std::ptrdiff_t>(from));
        book.append<Record>(
            [&]() -> std::optional<Record> { return from++ < to ? std::optional(*at++) : std::nullopt; });
    };
    Changes().eachKind([&]<class Record>(const std::vector<Change<Record>> &) {
        // Every book has its settings already.
        if constexpr (!std::is_same_v<Record, Settings>) {
            const std::size_t count = all.all<Record>().size();
            const std::size_t first = count * static_cast<std::size_t>(percentFirst) / 100;
            take.template operator()<Record>(0, first);
            take.template operator()<Record>(first, count);
        }
    });
    Book::difference(book, all).eachKind([]<class Record>(const std::vector<Change<Record>> &list) {
        // The settings were not taken.
        RC_ASSERT((std::is_same_v<Record, Settings>) || list.empty());
    });
    RC_ASSERT(book.all<Engagement>() == all.all<Engagement>());
    RC_ASSERT(book.all<Touchpoint>() == all.all<Touchpoint>());
    everyIndexIsRight(book);
}

RC_GTEST_PROP(Book, KnowsTheDifferenceThatLeadsFromOneBookToAnother, ())
{
    const Book before = anyBook();
    const Book after = anyBook();
    const Changes difference = Book::difference(before, after);
    RC_ASSERT(difference.empty() == (before == after));

    Book book = before;
    book.apply(difference);
    RC_ASSERT(book == after);
    book.apply(difference.reversed());
    RC_ASSERT(book == before);
}

RC_GTEST_PROP(Book, LeavesCopiesAsTheyWere, ())
{
    Book book = anyBook();
    const Book copy = book;
    const Changes all = Book::difference(Book(), book);
    book.apply(all.reversed());
    RC_ASSERT(book == Book());
    Book again;
    again.apply(all);
    RC_ASSERT(copy == again);
    everyIndexIsRight(copy);
}

RC_GTEST_PROP(Book, KnowsItsLargestId, ())
{
    const Book book = anyBook();
    qint64 largest = 0;
    Book::difference(Book(), book).eachKind([&]<class Record>(const std::vector<Change<Record>> &list) {
        for (const auto &change : list)
            largest = std::max(largest, std::get<Added<Record>>(change).record.id.number());
    });
    RC_ASSERT(book.lastId() == largest);
}

TEST(Book, AnEmptyOneHasNoLargestId)
{
    EXPECT_EQ(Book().lastId(), 0);
}

/// A book with one round, one vendor and one task of these names.
Book bookWithNames(const QString &name)
{
    Changes changes;
    auto round = blankRecord<Round>();
    auto vendor = blankRecord<Vendor>();
    auto task = blankRecord<Task>();
    round.name = vendor.name = task.name = name;
    changes.add(round);
    changes.add(vendor);
    changes.add(task);
    Book book;
    book.apply(changes);
    return book;
}

TEST(Book, FindsNamesWhateverTheirCaseAndBlanks)
{
    const Book book = bookWithNames(QStringLiteral("  Büro   Müller "));
    EXPECT_TRUE(book.vendorNamed(u"BÜRO MÜLLER"));
    EXPECT_TRUE(book.roundNamed(u"büro müller"));
    EXPECT_TRUE(book.taskNamed(u"\tbüro\nmüller"));
}

TEST(Book, FindsNamesHoweverTheirAccentsAreMade)
{
    const QString inOneSign = QStringLiteral("Caf\u00e9 Zo\u00eb");
    const QString letterAndAccent = QStringLiteral("Cafe\u0301 Zoe\u0308");
    EXPECT_TRUE(bookWithNames(inOneSign).vendorNamed(letterAndAccent));
    EXPECT_TRUE(bookWithNames(letterAndAccent).vendorNamed(inOneSign));
    EXPECT_TRUE(bookWithNames(letterAndAccent).roundNamed(inOneSign.toUpper()));
    EXPECT_FALSE(bookWithNames(inOneSign).vendorNamed(u"Cafe Zoe"));
}

TEST(Book, TakesDifferentNamesAsDifferent)
{
    const Book book = bookWithNames(QStringLiteral("Delta IT"));
    EXPECT_FALSE(book.vendorNamed(u"DeltaIT"));
    EXPECT_FALSE(book.roundNamed(u"Delta"));
    EXPECT_FALSE(book.taskNamed(u""));
}

Book bookWithRefs(std::initializer_list<const char *> refs)
{
    Changes changes;
    qint64 number = 0;
    for (const char *ref : refs) {
        auto engagement = blankRecord<Engagement>();
        engagement.id = Id<Engagement>(++number);
        engagement.ref = QString::fromLatin1(ref);
        changes.add(engagement);
        auto touchpoint = blankRecord<Touchpoint>();
        touchpoint.id = Id<Touchpoint>(number);
        touchpoint.ref = engagement.ref;
        changes.add(touchpoint);
    }
    Book book;
    book.apply(changes);
    return book;
}

TEST(Book, NumbersRefsWithinTheirDay)
{
    const QDate today(2026, 11, 23);
    EXPECT_EQ(bookWithRefs({}).freshEngagementRef(today), QStringLiteral("261123-1"));
    EXPECT_EQ(bookWithRefs({"261122-7", "261124-3"}).freshEngagementRef(today), QStringLiteral("261123-1"));
    EXPECT_EQ(bookWithRefs({"261123-1", "261123-2"}).freshTouchpointRef(today), QStringLiteral("261123-3"));
}

TEST(Book, NumbersTheTenthRefOfADayAfterTheNinth)
{
    const Book book = bookWithRefs({"261123-9", "261123-10"});
    EXPECT_EQ(book.freshEngagementRef(QDate(2026, 11, 23)), QStringLiteral("261123-11"));
}

TEST(Book, PassesOverRefsOfOtherPrograms)
{
    const Book book = bookWithRefs({"261123-2", "261123-a", "invoice 12"});
    EXPECT_EQ(book.freshEngagementRef(QDate(2026, 11, 23)), QStringLiteral("261123-3"));
}

TEST(Book, CountsOnBesideARefWhoseNumberNoDayEverReaches)
{
    const Book book = bookWithRefs({"261123-2", "261123-2147483647", "261123-99999999999999999999"});
    EXPECT_EQ(book.freshEngagementRef(QDate(2026, 11, 23)), QStringLiteral("261123-3"));
}

TEST(Book, FollowsARevisedRef)
{
    Book book = bookWithRefs({"261123-1"});
    const Engagement before = book.get(Id<Engagement>(1));
    Engagement after = before;
    after.ref = QStringLiteral("A-1");
    Changes changes;
    changes.revise(before, after);
    book.apply(changes);
    EXPECT_EQ(book.engagementWithRef(QStringLiteral("261123-1")), nullptr);
    EXPECT_EQ(book.engagementWithRef(QStringLiteral("A-1")), book.find(Id<Engagement>(1)));
}

} // namespace
} // namespace proven
