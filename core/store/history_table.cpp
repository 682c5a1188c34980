#include "store/history_table.h"

#include "store/cells.h"
#include "store/chain.h"
#include "store/field_values.h"
#include "store/trouble.h"
#include "store/trouble_words.h"

#include <limits>

namespace proven {

namespace {

constexpr char columns[] = "number, uid, stated_day, machine_day, entered_at, title, kind, reverses, barred, last_id";

constexpr char rowColumns[] =
    "number, uid, stated_day, machine_day, entered_at, title, kind, reverses, barred, last_id,"
    " format, changes, salt, content, chain";
/// The place of `changes` among them.
constexpr int imagesAt = 11;
constexpr QLatin1String table("history");

QByteArray bytesOf(const Rows &rows, int column)
{
    const QByteArrayView bytes = rows.blob(column).value_or(QByteArrayView());
    return QByteArray(bytes.data(), bytes.size());
}

} // namespace

void HistoryTable::insert(const StoredEntry &entry, const StoredChanges &changes, Seal &change)
{
    if (!m_insert)
        m_insert.emplace(m_database.handle(),
                         QByteArray("INSERT INTO history (") + rowColumns
                             + ") VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15)");
    const QByteArray images = toBytes(changes);
    const ChainLink link = chained(lastChain(), entry, imageFormat, images);
    int place = 0;
    const auto next = [&] { return Place(*m_insert, ++place); };
    next().number(entry.number);
    m_insert->bindBlob(++place, entry.uid);
    putValue(next(), entry.statedDay);
    putValue(next(), entry.machineDay);
    next().text(instantText(entry.enteredAt));
    next().text(entry.title);
    putValue(next(), entry.kind);
    putValue(next(), entry.reverses);
    putValue(next(), entry.bar);
    next().number(entry.lastId);
    next().number(imageFormat);
    for (const QByteArray &bytes : {images, link.salt, link.content, link.chain})
        m_insert->bindBlob(++place, bytes);
    m_insert->run();
    change.add(rowOf(entry.number));
}

void HistoryTable::rewrite(const StoredEntry &entry, const StoredChanges &changes, Seal &change)
{
    change.remove(rowOf(entry.number));
    Statement update(m_database.handle(), "UPDATE history SET title = ?2, barred = ?3, format = ?4, changes = ?5,"
                                          " salt = NULL WHERE number = ?1");
    update.bindInteger(1, entry.number);
    Place(update, 2).text(entry.title);
    putValue(Place(update, 3), entry.bar);
    update.bindInteger(4, imageFormat);
    update.bindBlob(5, toBytes(changes));
    update.run();
    change.add(rowOf(entry.number));
}

QByteArray HistoryTable::lastChain()
{
    if (!m_lastChain)
        m_lastChain.emplace(m_database.handle(), "SELECT chain FROM history ORDER BY number DESC LIMIT 1");
    Rows rows(*m_lastChain);
    return rows.next() ? bytesOf(rows, 0) : QByteArray();
}

RowBytes HistoryTable::rowOf(qint64 number)
{
    if (!m_row)
        m_row.emplace(m_database.handle(), QByteArray("SELECT ") + rowColumns + " FROM history WHERE number = ?1");
    m_row->bindInteger(1, number);
    Rows rows(*m_row);
    if (!rows.next())
        throw damage(m_database.path(), TroubleWords::tr("entry %1 of its history is not there.").arg(number));
    RowBytes row;
    row.begin(table);
    row.columns(rows);
    return row;
}

void HistoryTable::sealInto(Seal &seal)
{
    Statement statement(m_database.handle(), QByteArray("SELECT ") + rowColumns + " FROM history");
    Rows rows(statement);
    RowBytes row;
    qint64 last = 0;
    while (rows.next()) {
        // Swapped pages hold the same rows, in another order.
        const qint64 number = rows.integer(0).value_or(0);
        if (number <= last)
            throw damage(m_database.path(), TroubleWords::tr("the entries of its history are out of order."));
        last = number;
        row.begin(table);
        row.columns(rows);
        seal.add(row);
    }
}

void HistoryTable::eachRow(const std::function<void(const Row &)> &visit)
{
    Statement statement(m_database.handle(), QByteArray("SELECT ") + rowColumns + " FROM history ORDER BY number");
    Rows rows(statement);
    while (rows.next())
        visit(readWhole(rows));
}

HistoryTable::Row HistoryTable::readWhole(const Rows &rows) const
{
    int column = imagesAt;
    Row row{.entry = read(rows),
            .format = static_cast<int>(rows.integer(imagesAt - 1).value_or(0)),
            .images = bytesOf(rows, column),
            .link = {}};
    for (QByteArray *hash : {&row.link.salt, &row.link.content, &row.link.chain})
        *hash = bytesOf(rows, ++column);
    return row;
}

std::optional<QString> HistoryTable::eachReadableRow(const std::function<void(Row)> &visit,
                                                     const std::function<void(qint64)> &lose)
{
    const bool isChained = isSealed(m_database);
    const QByteArray unchained = QByteArray(columns) + ", format, changes, NULL, NULL, NULL";
    return readFromBothEnds(m_database, isChained ? QByteArray(rowColumns) : unchained, "history",
                            [&](const Rows &rows) {
                                try {
                                    visit(readWhole(rows));
                                } catch (const FileTrouble &) {
                                    lose(rows.integer(0).value_or(0));
                                }
                            });
}

void HistoryTable::chainAll()
{
    std::vector<std::pair<qint64, ChainLink>> links;
    QByteArray before;
    eachRow([&](const Row &row) {
        links.emplace_back(row.entry.number, chained(before, row.entry, row.format, row.images));
        before = links.back().second.chain;
    });
    Statement update(m_database.handle(), "UPDATE history SET salt = ?2, content = ?3, chain = ?4 WHERE number = ?1");
    for (const auto &[number, link] : links) {
        update.bindInteger(1, number);
        update.bindBlob(2, link.salt);
        update.bindBlob(3, link.content);
        update.bindBlob(4, link.chain);
        update.run();
    }
}

QStringList HistoryTable::chainTrouble()
{
    QStringList findings;
    QByteArray before;
    qint64 expected = 1;
    eachRow([&](const Row &row) {
        const qint64 number = row.entry.number;
        if (number != expected)
            findings += TroubleWords::tr("Between the entries %1 and %2 of the history something is missing.")
                            .arg(QString::number(expected - 1), QString::number(number));
        if (!followsUpon(before, row.link, row.entry))
            findings += TroubleWords::tr("Entry %1 of the history does not follow upon the one before it.").arg(number);
        if (!holdsWhatWasWritten(row.link, row.entry, row.format, row.images))
            findings += TroubleWords::tr("Entry %1 of the history does not hold what was written into it.").arg(number);
        before = row.link.chain;
        expected = number + 1;
    });
    return findings;
}

StoredEntry HistoryTable::read(const Rows &rows) const
{
    StoredEntry entry;
    int column = 0;
    const auto require = [&](bool readable) {
        if (!readable)
            throw damage(m_database.path(),
                         TroubleWords::tr("entry %1 of its history can't be read.").arg(entry.number));
    };
    const auto take = [&](auto &field) { require(takeValue(Cell(rows, column++), field)); };
    take(entry.number);
    const QByteArrayView uid = rows.blob(column++).value_or(QByteArrayView());
    entry.uid = QByteArray(uid.data(), uid.size());
    take(entry.statedDay);
    take(entry.machineDay);
    QString instant;
    take(instant);
    entry.enteredAt = QDateTime::fromString(instant, Qt::ISODateWithMs);
    take(entry.title);
    take(entry.kind);
    take(entry.reverses);
    take(entry.bar);
    take(entry.lastId);
    require(entry.enteredAt.isValid() && entry.reverses.has_value() == (entry.kind != EntryKind::Done));
    return entry;
}

std::vector<StoredEntry> HistoryTable::select(Statement &statement) const
{
    std::vector<StoredEntry> entries;
    Rows rows(statement);
    while (rows.next())
        entries.push_back(read(rows));
    return entries;
}

std::vector<StoredEntry> HistoryTable::before(qint64 number, int limit)
{
    if (!m_before)
        m_before.emplace(m_database.handle(), QByteArray("SELECT ") + columns
                                                  + " FROM history WHERE number < ?1 ORDER BY number DESC LIMIT ?2");
    m_before->bindInteger(1, number);
    m_before->bindInteger(2, limit > 0 ? limit : -1);
    return select(*m_before);
}

std::optional<StoredEntry> HistoryTable::last()
{
    const auto entries = before(std::numeric_limits<qint64>::max(), 1);
    return entries.empty() ? std::nullopt : std::optional(entries.front());
}

bool HistoryTable::has(const StoredEntry &entry)
{
    const auto found = before(entry.number + 1, 1);
    return !found.empty() && found.front().number == entry.number && found.front().uid == entry.uid;
}

std::optional<qint64> HistoryTable::latestAbout(qint64 done, EntryKind kind)
{
    // Taking back and doing again come soon after each other, so the newest rows are read first.
    if (!m_latestAbout)
        m_latestAbout.emplace(m_database.handle(),
                              "SELECT number FROM history WHERE number > ?1 AND reverses = ?1 AND kind = ?2"
                              " ORDER BY number DESC LIMIT 1");
    m_latestAbout->bindInteger(1, done);
    putValue(Place(*m_latestAbout, 2), kind);
    Rows rows(*m_latestAbout);
    return rows.next() ? rows.integer(0) : std::nullopt;
}

std::vector<StoredEntry> HistoryTable::enteredAhead()
{
    Statement statement(m_database.handle(), QByteArray("SELECT ") + columns
                                                 + " FROM history WHERE stated_day > machine_day ORDER BY number DESC");
    return select(statement);
}

StoredChanges HistoryTable::changesOf(qint64 number)
{
    if (!m_changes)
        m_changes.emplace(m_database.handle(), "SELECT format, changes FROM history WHERE number = ?1");
    m_changes->bindInteger(1, number);
    Rows rows(*m_changes);
    if (rows.next()) {
        const QByteArrayView bytes = rows.blob(1).value_or(QByteArrayView());
        const qint64 format = rows.integer(0).value_or(0);
        if (auto stored = fromBytes(QByteArray(bytes.data(), bytes.size()), static_cast<int>(format)))
            return std::move(*stored);
    }
    throw damage(m_database.path(),
                 TroubleWords::tr("what entry %1 of its history changed can't be read.").arg(number));
}

} // namespace proven
