#include "models/row_table.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace proven::test {
namespace {

struct NumberRow {
    int number;
    int says;
    [[nodiscard]] int key() const { return number; }
    bool operator==(const NumberRow &) const = default;
};

class NumberTable : public RowTable<NumberRow> {
public:
    NumberTable() : RowTable(nullptr)
    {
        setColumns({Column(QStringLiteral("Number"), [](const NumberRow &row) { return QString::number(row.says); })});
    }
    using RowTable::become;
    using RowTable::rearrange;
};

/// Different numbers in any order; what they say is another matter.
std::vector<NumberRow> someRows()
{
    const auto numbers = *rc::gen::unique<std::vector<int>>(rc::gen::inRange(0, 40));
    std::vector<NumberRow> rows;
    for (const int number : numbers)
        rows.push_back({number, *rc::gen::inRange(0, 3)});
    return rows;
}

} // namespace

RC_GTEST_PROP(RowTable, BecomesAnyRowsStepByStepAndWhatIsHeldStaysWithItsRow, ())
{
    const std::vector<NumberRow> before = someRows();
    const std::vector<NumberRow> after = someRows();
    NumberTable table;
    table.become(before);
    const QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QSignalSpy resets(&table, &QAbstractItemModel::modelReset);
    std::vector<QPersistentModelIndex> held;
    for (int row = 0; row < table.rowCount(); ++row)
        held.emplace_back(table.index(row, 0));
    table.become(after);
    RC_ASSERT(table.rows() == after);
    RC_ASSERT(resets.isEmpty());
    for (std::size_t row = 0; row < before.size(); ++row)
        RC_ASSERT(held[row].row() == table.rowOf(before[row].key()));
}

RC_GTEST_PROP(RowTable, TakesAnotherOrderAndWhatIsHeldGoesWithItsRow, ())
{
    const std::vector<NumberRow> before = someRows();
    std::vector<NumberRow> after = before;
    std::sort(after.begin(), after.end(), [](const NumberRow &a, const NumberRow &b) { return a.number < b.number; });
    NumberTable table;
    table.become(before);
    const QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::Fatal);
    std::vector<QPersistentModelIndex> held;
    for (int row = 0; row < table.rowCount(); ++row)
        held.emplace_back(table.index(row, 0));
    table.rearrange(after);
    RC_ASSERT(table.rows() == after);
    for (std::size_t row = 0; row < before.size(); ++row)
        RC_ASSERT(held[row].row() == table.rowOf(before[row].key()));
}

} // namespace proven::test
