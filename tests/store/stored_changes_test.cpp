#include "store/stored_changes.h"
#include "support/book_builder.h"
#include "support/random_records.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace proven {

RC_GTEST_PROP(StoredChanges, ReadAsTheyWereWritten, ())
{
    const Book before = test::anyBook();
    const Book after = test::anyBook();
    const Changes changes = Book::difference(before, after);
    const auto read = fromBytes(toBytes({changes, {}}), imageFormat);
    RC_ASSERT(read.has_value());
    Book again = before;
    again.apply(read->changes);
    RC_ASSERT(again == after);
    again.apply(read->changes.reversed());
    RC_ASSERT(again == before);
}

TEST(StoredChanges, OfALargeImportKeepOnlyTheIdsOfWhatItAdded)
{
    test::BookBuilder builder;
    const auto trial = builder.trial(builder.round(QStringLiteral("Calls")),
                                     builder.vendor(QStringLiteral("Bright Calls")), test::day("2026-05-23"));
    builder.engagement(trial, test::day("2026-05-24"));
    const StoredChanges stored = withAddedAsIds(builder.asChanges());
    EXPECT_TRUE(stored.changes.empty());
    const auto read = fromBytes(toBytes(stored), imageFormat);
    ASSERT_TRUE(read);
    EXPECT_EQ(*read, stored);
    EXPECT_EQ(std::get<IdList<Trial>>(read->addedIds), IdList<Trial>{trial});
    EXPECT_FALSE(toBytes(stored).contains("Bright Calls"));
}

TEST(StoredChanges, LeaveFieldsBlankThatOlderImagesDidNotKnow)
{
    const QCborArray fields{QLatin1String("name"), QLatin1String("id")};
    // Appended: compilers differ on what braces around the only element of an array mean.
    QCborArray added;
    added.append(QCborArray{QLatin1String("Calls"), 7});
    const QCborMap round{{QLatin1String("fields"), fields}, {QLatin1String("added"), added}};
    const QByteArray bytes = QCborMap{{QLatin1String("round"), round}}.toCborValue().toCbor();
    const auto read = fromBytes(bytes, imageFormat);
    ASSERT_TRUE(read);
    ASSERT_EQ(read->changes.of<Round>().size(), 1U);
    const Round back = std::get<Added<Round>>(read->changes.of<Round>().front()).record;
    EXPECT_EQ(back.id, Id<Round>(7));
    EXPECT_EQ(back.name, QStringLiteral("Calls"));
    EXPECT_EQ(back.meant, mostMeant);
}

TEST(StoredChanges, OfAnotherFormatAreNotRead)
{
    const QByteArray bytes = toBytes({});
    EXPECT_TRUE(fromBytes(bytes, imageFormat));
    EXPECT_FALSE(fromBytes(bytes, imageFormat + 1));
}

RC_GTEST_PROP(StoredChanges, AreReadOrRefusedWhateverBytesTheyAre, ())
{
    const Book book = test::anyBook();
    QByteArray bytes = toBytes({Book::difference(Book(), book), {}});
    const int flips = *rc::gen::inRange(1, 4);
    for (int flip = 0; flip < flips; ++flip) {
        const auto place = *rc::gen::inRange<qsizetype>(0, bytes.size());
        bytes[place] = static_cast<char>(*rc::gen::inRange(0, 256));
    }
    const auto read = fromBytes(bytes, imageFormat);
    if (read) {
        // What is read is whole: it can be written again.
        RC_ASSERT(fromBytes(toBytes(*read), imageFormat).has_value());
    }
}

TEST(StoredChanges, WithAnIdThatIsNoWholeNumberAreNotRead)
{
    for (const double id : {1.5, 2.0e19, -1.0}) {
        const QCborMap changes{{QStringLiteral("vendor"), QCborMap{{QStringLiteral("added_ids"), QCborArray{7, id}}}}};
        EXPECT_FALSE(fromBytes(changes.toCborValue().toCbor(), imageFormat)) << id;
    }
}

TEST(StoredChanges, KnowTheLargestIdTheyName)
{
    test::BookBuilder builder;
    builder.vendor(QStringLiteral("Bright Calls"));
    const auto last = builder.task(QStringLiteral("Calls"));
    EXPECT_EQ(lastIdOf(builder.asChanges()), last.number());
    EXPECT_EQ(lastIdOf(builder.asChanges().reversed()), last.number());
    EXPECT_EQ(lastIdOf({}), 0);
}

} // namespace proven
