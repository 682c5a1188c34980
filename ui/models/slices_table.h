#pragma once

#include "models/row_table.h"

#include "rules/split_list.h"

#include <QCoreApplication>

namespace proven {

/// One of the jobs that a list would be split into, in words.
struct SliceRow {
    int number;
    QString part, rows, due, mayBeGiven;
    VerdictLevel level;
    [[nodiscard]] int key() const { return number; }
    bool operator==(const SliceRow &) const = default;
};

/// The jobs that a list would be split into. What tells them apart stands in columns, not at the end of one long title.
class SlicesTable : public RowTable<SliceRow> {
    Q_OBJECT

public:
    enum ColumnPlace { Part, Rows, Due, MayBeGiven };

    explicit SlicesTable(QObject *parent);
    void show(const std::vector<Slice> &slices, QDate today);

    /// "yes", "with care: it is their first job", "no: ...".
    [[nodiscard]] static QString mayBeGiven(const Verdict &verdict);
};

} // namespace proven
