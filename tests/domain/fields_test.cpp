#include "domain/fields.h"
#include "support/random_records.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <any>
#include <map>
#include <string>

namespace proven {
namespace {

using Columns = std::map<std::string, std::any>;

template <class Record>
Columns columnsOf(const Record &record)
{
    Columns columns;
    eachField(record, [&](const char *name, const auto &value) { columns[name] = value; });
    return columns;
}

template <class Record>
Record fromColumns(const Columns &columns)
{
    auto record = blankRecord<Record>();
    eachField(record, [&](const char *name, auto &value) {
        value = std::any_cast<std::decay_t<decltype(value)>>(columns.at(name));
    });
    return record;
}

RC_GTEST_PROP(Fields, HoldEverythingThatARecordOfAnyKindSays, ())
{
    const Book book = test::anyBook();
    Changes().eachKind([&]<class Record>(const std::vector<Change<Record>> &) {
        for (const Record &record : book.all<Record>())
            RC_ASSERT(fromColumns<Record>(columnsOf(record)) == record);
    });
}

TEST(Fields, HaveNamesOfTheirOwnWithinARecord)
{
    Changes().eachKind([]<class Record>(const std::vector<Change<Record>> &) {
        std::size_t visited = 0;
        const auto record = blankRecord<Record>();
        eachField(record, [&](const char *, const auto &) { ++visited; });
        EXPECT_EQ(columnsOf(record).size(), visited) << tableOf<Record>.data();
    });
}

TEST(Fields, KeepRatingsOnlyOfWhatWasDelivered)
{
    detail::FlatOutcome columns;
    columns.on = QDate(2026, 5, 3);
    columns.quality = Rating::of(5);
    columns.kind = OutcomeKind::Abandoned;
    EXPECT_EQ(detail::unflattened(columns), Outcome(Abandoned{QDate(2026, 5, 3)}));
    columns.kind = OutcomeKind::Open;
    EXPECT_EQ(detail::unflattened(columns), Outcome(Open{}));
}

TEST(Fields, ReadNoMoveWithoutTheDayItWasAskedFor)
{
    EXPECT_EQ(detail::unflattened(detail::FlatMove{.to = QDate(2026, 5, 3), .on = {}, .because = {}}), std::nullopt);
}

} // namespace
} // namespace proven
