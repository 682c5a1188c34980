#pragma once

#include "domain/book.h"
#include "store/both_ends.h"
#include "store/cells.h"
#include "store/database.h"
#include "store/field_values.h"
#include "store/seal.h"
#include "store/trouble.h"
#include "store/trouble_words.h"

#include <optional>
#include <span>

namespace proven {

/// The table of one kind of record, its statements composed from the list of fields and kept prepared.
template <class Record>
class RecordTable {
public:
    explicit RecordTable(Database &database) : m_database(database) {}

    // What they add and remove is added to `change`, for the seal. Both throw FileTrouble where the table has no row to
    // remove or to revise, or none any more.
    /// Writes what was removed.
    void take(const std::vector<Change<Record>> &changes, Seal &change)
    {
        for (const Change<Record> &each : changes) {
            if (const auto *removed = std::get_if<Removed<Record>>(&each))
                remove(removed->record.id, change);
        }
    }
    /// Writes what was added and revised.
    void put(const std::vector<Change<Record>> &changes, Seal &change)
    {
        std::vector<const Record *> waiting;
        const auto insertWaiting = [&] {
            for (const Record *record : waiting)
                insert(*record, change);
            waiting.clear();
        };
        for (const Change<Record> &each : changes) {
            if (const auto *added = std::get_if<Added<Record>>(&each)) {
                waiting.push_back(&added->record);
                if (waiting.size() == rowsAtOnce) {
                    insertAll(std::span(waiting).template first<rowsAtOnce>(), change);
                    waiting.clear();
                }
            } else if (const auto *revised = std::get_if<Revised<Record>>(&each)) {
                // It may take the ref of one before it, or leave its own to one after it.
                insertWaiting();
                update(revised->after, change);
            }
        }
        insertWaiting();
    }
    /// Calls `visit` for every record of a damaged file that can be read, wherever its references lead, and `lose` with
    /// the id and the column for every one that can't.
    template <class Visit, class Lose>
    std::optional<QString> eachReadable(Visit visit, Lose lose)
    {
        return readFromBothEnds(m_database, columns(), table(), [&](const Rows &rows) {
            const Reading reading = read(rows, nullptr);
            if (reading.unreadable)
                lose(rows.integer(0).value_or(0), QString::fromLatin1(reading.unreadable));
            else
                visit(reading.record);
        });
    }
    /// Adds every record to a book that has those of the kinds before it already, and every row to `seal`. Throws
    /// FileTrouble for a value out of range and for a reference to a record that is not there.
    void load(Book &book, Seal &seal)
    {
        if (!m_select)
            m_select.emplace(m_database.handle(), selectText());
        Rows rows(*m_select);
        qint64 lastId = 0;
        book.append<Record>([&]() -> std::optional<Record> {
            if (!rows.next())
                return std::nullopt;
            // Swapped pages hold the same rows, in another order: a row is not found by its id any more.
            const qint64 id = rows.integer(0).value_or(0);
            if (id <= lastId)
                throw unreadable(rows, "id");
            lastId = id;
            seal.add(digested(rows));
            return readable(rows, book);
        });
    }

private:
    void insert(const Record &record, Seal &change)
    {
        if (!m_insert)
            m_insert.emplace(m_database.handle(), insertText());
        bindFields(*m_insert, record);
        m_insert->run();
        change.add(m_row);
    }
    /// So many at once: SQLite builds the lists of words that its checks compare with anew for each statement.
    static constexpr std::size_t rowsAtOnce = 32;
    void insertAll(std::span<const Record *const, rowsAtOnce> records, Seal &change)
    {
        if (!m_insertAll)
            m_insertAll.emplace(m_database.handle(), insertText(rowsAtOnce));
        Seal added;
        int place = 0;
        for (const Record *record : records) {
            place = bindFields(*m_insertAll, *record, place);
            added.add(m_row);
        }
        m_insertAll->run();
        change.add(added);
    }
    void update(const Record &record, Seal &change)
    {
        change.remove(rowOf(record.id));
        if (!m_update)
            m_update.emplace(m_database.handle(), updateText());
        bindFields(*m_update, record);
        m_update->run();
        change.add(m_row);
    }
    void remove(Id<Record> id, Seal &change)
    {
        change.remove(rowOf(id));
        if (!m_delete)
            m_delete.emplace(m_database.handle(), "DELETE FROM " + table() + " WHERE id = ?1");
        m_delete->bindInteger(1, id.number());
        m_delete->run();
    }

    using Filled = quint64; ///< a bit for each column
    static constexpr Filled bitOf(int column, bool isFilled) { return Filled{isFilled} << column; }

    static QByteArray table() { return QByteArray(tableOf<Record>.data(), tableOf<Record>.size()); }
    template <class Each>
    static QByteArray fieldList(Each each)
    {
        QByteArray list;
        int place = 0;
        const Record blank = blankRecord<Record>();
        eachField(blank, [&](const char *name, const auto &) {
            list += (place > 0 ? ", " : "") + each(QByteArray(name), QByteArray::number(place + 1));
            ++place;
        });
        return list;
    }
    static QByteArray columns()
    {
        return fieldList([](const QByteArray &name, const QByteArray &) { return name; });
    }
    static QByteArray insertText(std::size_t rows = 1)
    {
        const QByteArray places = '('
                                  + fieldList([](const QByteArray &, const QByteArray &) { return QByteArray("?"); })
                                  + ')';
        QByteArray text = "INSERT INTO " + table() + " (" + columns() + ") VALUES " + places;
        for (std::size_t row = 1; row < rows; ++row)
            text += ", " + places;
        return text;
    }
    static QByteArray updateText()
    {
        const QByteArray settings = fieldList(
            [](const QByteArray &name, const QByteArray &place) { return name + " = ?" + place; });
        return "UPDATE " + table() + " SET " + settings + " WHERE id = ?1";
    }
    static QByteArray selectText() { return "SELECT " + columns() + " FROM " + table() + " ORDER BY id"; }

    /// Binds them after that place, and writes them down for the seal as they will stand in the row. The last place.
    int bindFields(Statement &statement, const Record &record, int place = 0)
    {
        m_row.begin(tableOf<Record>);
        eachField(record,
                  [&](const char *, const auto &value) { putValue(SealedPlace(statement, ++place, m_row), value); });
        return place;
    }
    const RowBytes &digested(const Rows &rows)
    {
        m_row.begin(tableOf<Record>);
        m_row.columns(rows);
        return m_row;
    }
    /// As the file has it, not as somebody remembers it: the seal is about the file.
    const RowBytes &rowOf(Id<Record> id)
    {
        if (!m_selectOne)
            m_selectOne.emplace(m_database.handle(), "SELECT " + columns() + " FROM " + table() + " WHERE id = ?1");
        m_selectOne->bindInteger(1, id.number());
        Rows rows(*m_selectOne);
        if (!rows.next())
            throw damage(m_database.path(), TroubleWords::tr("in the table %1, row %2 is not there.")
                                                .arg(QString::fromLatin1(table()), QString::number(id.number())));
        return digested(rows);
    }

    struct Reading {
        Record record = blankRecord<Record>();
        const char *unreadable = nullptr; ///< the column that holds what can't be
    };
    /// References are looked up in `book`, unless there is none.
    Reading read(const Rows &rows, const Book *book) const
    {
        Reading reading;
        Filled filled = 0;
        int column = 0;
        eachField(reading.record, [&](const char *name, auto &field) {
            const Cell cell(rows, column);
            filled |= bitOf(column++, !cell.isNothing());
            if (!reading.unreadable && (!takeValue(cell, field) || (book && !isWhole(field, *book))))
                reading.unreadable = name;
        });
        // Some fields are put together from several columns: none of them may have been left out.
        if (std::is_same_v<Record, Engagement> && !reading.unreadable && filledIn(reading.record) != filled)
            reading.unreadable = "outcome";
        return reading;
    }
    Record readable(const Rows &rows, const Book &book) const
    {
        Reading reading = read(rows, &book);
        if (reading.unreadable)
            throw unreadable(rows, reading.unreadable);
        return std::move(reading.record);
    }

    static Filled filledIn(const Record &record)
    {
        Filled filled = 0;
        int column = 0;
        eachField(record, [&]<class Value>(const char *, const Value &value) {
            bool isFilled = true;
            if constexpr (detail::isOptional<Value>)
                isFilled = value.has_value();
            filled |= bitOf(column++, isFilled);
        });
        return filled;
    }

    /// False for a reference that leads nowhere.
    template <class Field>
    static bool isWhole(const Field &field, const Book &book)
    {
        if constexpr (detail::isOptional<Field>)
            return !field || isWhole(*field, book);
        else if constexpr (detail::isId<Field> && !std::is_same_v<Field, Id<Record>>)
            return book.find(field) != nullptr;
        else
            return true;
    }

    FileTrouble unreadable(const Rows &rows, const char *column) const
    {
        return damage(m_database.path(),
                      TroubleWords::tr("in the table %1, row %2, the column %3 holds what can't be.")
                          .arg(QString::fromLatin1(table()), QString::number(rows.integer(0).value_or(0)),
                               QString::fromLatin1(column)));
    }

    Database &m_database;
    std::optional<Statement> m_insert;
    std::optional<Statement> m_insertAll;
    std::optional<Statement> m_update;
    std::optional<Statement> m_delete;
    std::optional<Statement> m_select;
    std::optional<Statement> m_selectOne;
    RowBytes m_row; ///< the row at hand
};

} // namespace proven
