#include "store/both_ends.h"

#include "store/trouble.h"
#include "store/trouble_words.h"

#include <limits>

namespace proven {

namespace {

constexpr qint64 lowest = std::numeric_limits<qint64>::min();
constexpr qint64 highest = std::numeric_limits<qint64>::max();

/// One way through the table.
struct Way {
    std::optional<qint64> reached;
    QString why; ///< empty where it led to the end
};

/// Rows whose keys don't go on in order lie on pages that are not what they were: the way ends there.
Way follow(Database &database, const QByteArray &sql, qint64 from, bool upwards,
           const std::function<void(const Rows &)> &visit)
{
    Way way;
    try {
        Statement statement(database.handle(), sql);
        statement.bindInteger(1, from);
        Rows rows(statement);
        while (rows.next()) {
            const qint64 key = rows.integer(0).value_or(0);
            if (way.reached && (upwards ? key <= *way.reached : key >= *way.reached)) {
                way.why = TroubleWords::tr("rows out of order");
                return way;
            }
            way.reached = key;
            visit(rows);
        }
    } catch (const FileTrouble &trouble) {
        if (trouble.trouble().kind != Trouble::Kind::Damaged)
            throw;
        way.why = TroubleWords::tr("damaged pages");
    }
    return way;
}

} // namespace

std::optional<QString> readFromBothEnds(Database &database, const QByteArray &columns, const QByteArray &table,
                                        const std::function<void(const Rows &)> &visit)
{
    const QByteArray key = columns.left(columns.indexOf(','));
    const QByteArray select = "SELECT " + columns + " FROM " + table + " WHERE " + key;
    const Way up = follow(database, select + " >= ?1 ORDER BY " + key, lowest, true, visit);
    if (up.why.isEmpty())
        return std::nullopt;
    bool met = false;
    follow(database, select + " <= ?1 ORDER BY " + key + " DESC", highest, false, [&](const Rows &rows) {
        met = met || (up.reached && rows.integer(0).value_or(0) <= *up.reached);
        if (!met)
            visit(rows);
    });
    return up.why;
}

} // namespace proven
