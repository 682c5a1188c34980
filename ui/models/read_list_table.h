#pragma once

#include "models/row_table.h"

#include "domain/book.h"

#include <QCoreApplication>

namespace proven {

struct ReadListRow {
    int place;
    QString label, result;
    [[nodiscard]] int key() const { return place; }
    bool operator==(const ReadListRow &) const = default;
};

/// The first rows of a list as they would be read from a file.
class ReadListTable : public RowTable<ReadListRow> {
    Q_OBJECT

public:
    enum ColumnPlace { Label, Result };

    explicit ReadListTable(QObject *parent);
    void show(const std::vector<Unit> &rows, int most);
};

} // namespace proven
