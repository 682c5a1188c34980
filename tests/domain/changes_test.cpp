#include "domain/fields.h"
#include "support/random_records.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace proven {
namespace {

RC_GTEST_PROP(Changes, ReversedTwiceAreTheSame, ())
{
    const Changes changes = Book::difference(test::anyBook(), test::anyBook());
    RC_ASSERT(changes.reversed().reversed() == changes);
    RC_ASSERT(changes.reversed().size() == changes.size());
}

TEST(Changes, ReversedTakeBackTheLatestFirst)
{
    const auto round = [](qint64 id) {
        auto record = blankRecord<Round>();
        record.id = Id<Round>(id);
        return record;
    };
    Changes changes;
    changes.add(round(1));
    changes.remove(round(2));

    const auto list = changes.reversed().of<Round>();
    ASSERT_EQ(list.size(), 2U);
    EXPECT_EQ(list[0], Change<Round>(Added<Round>{round(2)}));
    EXPECT_EQ(list[1], Change<Round>(Removed<Round>{round(1)}));
}

TEST(Changes, ReversedRevisionsSwapBeforeAndAfter)
{
    const Settings euros{.currency = QStringLiteral("EUR")};
    const Settings francs{.currency = QStringLiteral("CHF")};
    Changes changes;
    changes.revise(euros, francs);
    const auto list = changes.reversed().of<Settings>();
    ASSERT_EQ(list.size(), 1U);
    EXPECT_EQ(list[0], Change<Settings>(Revised<Settings>{francs, euros}));
}

TEST(Changes, SayNothingOfARevisionThatChangesNothing)
{
    Changes changes;
    changes.revise(Settings{}, Settings{});
    EXPECT_TRUE(changes.empty());
}

TEST(Changes, VisitFirstWhatOthersReferTo)
{
    QStringList order;
    Changes().eachKind([&]<class Record>(const std::vector<Change<Record>> &) { order += tableOf<Record>; });
    EXPECT_EQ(order.join(u' '),
              QStringLiteral("book round vendor trial decision task engagement unit touchpoint snooze"));
}

} // namespace
} // namespace proven
