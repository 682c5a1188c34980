#pragma once

#include "models/row_table.h"

#include "domain/book.h"

#include <QCoreApplication>

namespace proven {

class Session;

struct UnitRow {
    Id<Unit> id;
    int row; ///< its number in the list
    [[nodiscard]] Id<Unit> key() const { return id; }
    bool operator==(const UnitRow &) const = default;
    auto operator<=>(const UnitRow &other) const { return std::pair(row, id) <=> std::pair(other.row, other.id); }
};

/// The list of one job, in the order of its rows. Each cell is read from the book when it is shown, so that a hundred
/// thousand of them cost a hundred thousand ids. What is typed into a cell is only told: the book answers by changing.
class UnitsTable : public RowTable<UnitRow> {
    Q_OBJECT

public:
    enum ColumnPlace { Number, Label, Result, On };

    UnitsTable(const Session &session, Id<Engagement> job, QObject *parent);

    void follow(const Changes &changes);

    /// Empty for a row that has gone from the list and is about to go here as well.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    /// Null where it has gone from the list.
    [[nodiscard]] const Unit *unit(int row) const;

signals:
    void resultTyped(int row, const QString &result);
    void dayTyped(int row, const QString &day);

private:
    void sayColumns();
    void readAgain();
    [[nodiscard]] int placeOf(const UnitRow &row) const;

    const Session &m_session;
    Id<Engagement> m_job;
};

} // namespace proven
