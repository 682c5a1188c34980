#pragma once

#include "models/cells.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

#include <algorithm>
#include <functional>
#include <set>
#include <type_traits>
#include <utility>
#include <vector>

namespace proven {

/// A table whose rows know their order under each column, without a detour through variants.
class ComparableTable : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;
    /// Whether the left row comes before the right one by that column.
    [[nodiscard]] virtual bool comesBefore(int column, int left, int right) const = 0;
};

/// Sorts a ComparableTable, and shows the rows that `accepts` takes.
class SortedRows : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit SortedRows(ComparableTable &table, QObject *parent = nullptr);
    /// Rows of the table to show; without one all are.
    void showOnly(std::function<bool(int row)> accepts);

protected:
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    ComparableTable &m_table;
    std::function<bool(int)> m_accepts;
};

/// One column, said once: its title, and what a row has in it.
template <class Row>
class TableColumn {
public:
    using Words = std::function<QString(const Row &)>;
    using Before = std::function<bool(const Row &, const Row &)>;
    using Beside = std::function<QVariant(const Row &, int role)>;

    TableColumn(QString title, Words words) : m_title(std::move(title)), m_words(std::move(words)) {}
    /// Sorts by that instead of by the words.
    [[nodiscard]] TableColumn sortedBy(Before before) const
    {
        TableColumn column = *this;
        column.m_before = std::move(before);
        return column;
    }
    /// What its cells have beside their words, by role: tooltips, marks, rings.
    [[nodiscard]] TableColumn with(Beside beside) const
    {
        TableColumn column = *this;
        column.m_beside = std::move(beside);
        return column;
    }
    /// For numbers and dates.
    [[nodiscard]] TableColumn rightAligned() const
    {
        TableColumn column = *this;
        column.m_alignment = Qt::AlignRight | Qt::AlignVCenter;
        return column;
    }

    [[nodiscard]] const QString &title() const { return m_title; }
    [[nodiscard]] QString words(const Row &row) const { return m_words(row); }
    [[nodiscard]] QVariant beside(const Row &row, int role) const
    {
        return m_beside ? m_beside(row, role) : QVariant();
    }
    [[nodiscard]] Qt::Alignment alignment() const { return m_alignment; }
    [[nodiscard]] bool comesBefore(const Row &left, const Row &right) const
    {
        return m_before ? m_before(left, right) : QString::localeAwareCompare(m_words(left), m_words(right)) < 0;
    }

private:
    QString m_title;
    Words m_words;
    Before m_before;
    Beside m_beside;
    Qt::Alignment m_alignment = Qt::AlignLeft | Qt::AlignVCenter;
};

/// Rows of one type under columns said once each. Rows come, go, move and change one by one; a table resets only
/// where it says so, so that what an owner has chosen, scrolled to or is being read out stays where it is.
/// `Row` has a `key()` that names it among the rows.
template <class Row>
class RowTable : public ComparableTable {
public:
    using Key = decltype(std::declval<const Row &>().key());
    using Column = TableColumn<Row>;

    explicit RowTable(QObject *parent) : ComparableTable(parent) {}

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
            return {};
        const Column &column = m_columns[static_cast<std::size_t>(index.column())];
        const Row &row = at(index.row());
        if (role == Qt::DisplayRole)
            return column.words(row);
        if (role == Qt::TextAlignmentRole)
            return QVariant::fromValue(column.alignment());
        return column.beside(row, role);
    }
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
            return {};
        const Column &column = m_columns[static_cast<std::size_t>(section)];
        if (role == Qt::DisplayRole)
            return column.title();
        if (role == Qt::TextAlignmentRole)
            return QVariant::fromValue(column.alignment());
        return {};
    }
    [[nodiscard]] bool comesBefore(int column, int left, int right) const override
    {
        return m_columns[static_cast<std::size_t>(column)].comesBefore(at(left), at(right));
    }

    [[nodiscard]] const Row &at(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    [[nodiscard]] const std::vector<Row> &rows() const { return m_rows; }
    /// Where the row of that key stands, -1 where there is none.
    [[nodiscard]] int rowOf(const Key &key) const
    {
        const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &row) { return row.key() == key; });
        return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
    }

protected:
    void setColumns(std::vector<Column> columns) { m_columns = std::move(columns); }

    void insert(int place, const std::vector<Row> &rows)
    {
        beginInsertRows({}, place, place + static_cast<int>(rows.size()) - 1);
        m_rows.insert(m_rows.begin() + place, rows.begin(), rows.end());
        endInsertRows();
    }
    void remove(int first, int last)
    {
        beginRemoveRows({}, first, last);
        m_rows.erase(m_rows.begin() + first, m_rows.begin() + last + 1);
        endRemoveRows();
    }
    void replace(int place, Row row)
    {
        m_rows[static_cast<std::size_t>(place)] = std::move(row);
        touch(place, place);
    }
    /// Takes the row at `from` to where it is the one at `to`.
    void move(int from, int to)
    {
        if (from == to)
            return;
        beginMoveRows({}, from, from, {}, to > from ? to + 1 : to);
        const auto begin = m_rows.begin();
        if (to > from)
            std::rotate(begin + from, begin + from + 1, begin + to + 1);
        else
            std::rotate(begin + to, begin + from, begin + from + 1);
        endMoveRows();
    }
    /// Gives the same rows another order.
    void rearrange(std::vector<Row> rows)
    {
        emit layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
        const QModelIndexList held = persistentIndexList();
        std::vector<std::decay_t<Key>> keys;
        for (const QModelIndex &index : held)
            keys.push_back(at(index.row()).key());
        m_rows = std::move(rows);
        for (qsizetype place = 0; place < held.size(); ++place)
            changePersistentIndex(held[place],
                                  index(rowOf(keys[static_cast<std::size_t>(place)]), held[place].column()));
        emit layoutChanged({}, QAbstractItemModel::VerticalSortHint);
    }
    /// Shows other rows altogether: nothing stays chosen.
    void reset(std::vector<Row> rows)
    {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    }
    /// The rows from `first` to `last` read differently from now on.
    void touch(int first, int last)
    {
        if (first <= last)
            emit dataChanged(index(first, 0), index(last, columnCount() - 1));
    }

    /// Makes the rows these, in this order, by the fewest steps: what goes goes, what comes comes, what stays stays.
    void become(const std::vector<Row> &rows)
    {
        // Nearly always a row or two differ, of thousands: only what lies between what is alike at both ends is
        // compared.
        const auto isSame = [](const Row &a, const Row &b) { return a.key() == b.key(); };
        const auto end = std::mismatch(m_rows.begin(), m_rows.end(), rows.begin(), rows.end(), isSame).first;
        const int first = static_cast<int>(end - m_rows.begin());
        int alike = 0;
        const int most = std::min(rowCount(), static_cast<int>(rows.size())) - first;
        while (alike < most
               && isSame(m_rows[m_rows.size() - 1 - static_cast<std::size_t>(alike)],
                         rows[rows.size() - 1 - static_cast<std::size_t>(alike)]))
            ++alike;
        const std::vector<Row> between(rows.begin() + first, rows.end() - alike);
        becomeBetween(first, rowCount() - alike, between);
        for (int place = 0; place < rowCount(); ++place) {
            if (!(at(place) == rows[static_cast<std::size_t>(place)]))
                replace(place, rows[static_cast<std::size_t>(place)]);
        }
    }

private:
    /// Gives the rows from `first` up to `end` the keys of these.
    void becomeBetween(int first, int end, const std::vector<Row> &rows)
    {
        if (first == end) {
            if (!rows.empty())
                insert(first, rows);
            return;
        }
        std::set<std::decay_t<Key>> wantedKeys;
        for (const Row &row : rows)
            wantedKeys.insert(row.key());
        for (int last = end - 1; last >= first; --last) {
            int from = last;
            while (from >= first && !wantedKeys.contains(at(from).key()))
                --from;
            if (from < last)
                remove(from + 1, last);
            last = std::min(last, from + 1);
        }
        std::set<std::decay_t<Key>> presentKeys;
        for (int place = first; place < first + static_cast<int>(rows.size()) && place < rowCount(); ++place)
            presentKeys.insert(at(place).key());
        for (std::size_t next = 0; next < rows.size(); ++next) {
            std::size_t end = next;
            while (end < rows.size() && !presentKeys.contains(rows[end].key()))
                ++end;
            if (end > next) {
                const auto run = rows.begin() + static_cast<std::ptrdiff_t>(next);
                insert(first + static_cast<int>(next), {run, run + static_cast<std::ptrdiff_t>(end - next)});
            }
            next = end;
            if (next < rows.size())
                move(rowOf(rows[next].key()), first + static_cast<int>(next));
        }
    }

    std::vector<Column> m_columns;
    std::vector<Row> m_rows;
};

} // namespace proven
