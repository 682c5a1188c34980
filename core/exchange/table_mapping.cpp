#include "exchange/table_mapping.h"

#include "domain/fields.h"
#include "exchange/table_cells.h"
#include "rules/words.h"

#include <QFileInfo>

#include <algorithm>

namespace proven {

namespace {

constexpr TableKind readTableKinds[] = {TableKind::Book,        TableKind::Rounds,      TableKind::Vendors,
                                        TableKind::Tasks,       TableKind::Decisions,   TableKind::Engagements,
                                        TableKind::Touchpoints, TableKind::Units,       TableKind::Snoozes};

/// "Time sensitive" and "time-sensitive" are meant as time_sensitive.
QString asColumnName(const QString &text)
{
    QString name = text.simplified().toLower();
    name.replace(u' ', u'_');
    name.replace(u'-', u'_');
    return name;
}

int placeOf(TableKind kind, const QString &field)
{
    const auto columns = columnsOf(kind);
    const QString wanted = asColumnName(field);
    const auto found = std::find_if(columns.begin(), columns.end(), [&](const Column &column) { return wanted == column.name; });
    return found == columns.end() ? -1 : static_cast<int>(found - columns.begin());
}

QString columnsInWords(TableKind kind)
{
    QStringList names;
    for (const Column &column : columnsOf(kind))
        names += column.name;
    return names.join(QStringLiteral(", "));
}

/// Maps the columns of one file that was seen.
class Mapping {
public:
    Mapping(const SourceFile &file, const ImportOptions &options, const Book &book, const SeenTable &seen)
        : m_file(file), m_options(options), m_book(book), m_seen(seen)
    {
    }

    [[nodiscard]] std::variant<OpenTable, Refusal> open()
    {
        if (auto refusal = findKind())
            return *refusal;
        OpenTable table{.shape = m_seen.shape, .kind = m_kind, .isOurs = m_isOurs, .header = m_seen.header, .sources = {}, .guesses = {}};
        table.sources.resize(columnsOf(m_kind).size());
        mapByName(table);
        if (!m_isOurs) {
            if (auto refusal = mapAsAsked(table))
                return *refusal;
        }
        if (auto refusal = fillRequired(table))
            return *refusal;
        tell(table);
        return table;
    }

private:
    [[nodiscard]] std::optional<Refusal> findKind()
    {
        m_isOurs = isWholeHeaderOf(TableKind::History);
        if (m_isOurs) {
            m_kind = TableKind::History;
            return std::nullopt;
        }
        for (const TableKind kind : readTableKinds) {
            if (isWholeHeaderOf(kind)) {
                m_kind = kind;
                m_isOurs = !m_options.kind || *m_options.kind != kind;
                return std::nullopt;
            }
        }
        if (m_options.kind) {
            m_kind = *m_options.kind;
            return std::nullopt;
        }
        return guessKind();
    }
    /// Every column of our table is there, in any order.
    [[nodiscard]] bool isWholeHeaderOf(TableKind kind) const
    {
        const auto columns = columnsOf(kind);
        return m_seen.shape.header && static_cast<std::size_t>(m_seen.header.size()) == columns.size()
               && std::all_of(columns.begin(), columns.end(), [&](const Column &column) { return hasField(column.name); });
    }
    [[nodiscard]] bool hasField(QLatin1String field) const
    {
        return m_seen.shape.header && std::any_of(m_seen.header.begin(), m_seen.header.end(), [&](const QString &name) {
            return asColumnName(name) == field;
        });
    }
    [[nodiscard]] bool isAskedFor(QLatin1String field) const
    {
        const auto names = [&](const auto &pair) { return asColumnName(pair.first) == field; };
        return std::any_of(m_options.map.begin(), m_options.map.end(), names)
               || std::any_of(m_options.set.begin(), m_options.set.end(), names);
    }
    /// The table whose required columns are all there and of whose columns the most are.
    [[nodiscard]] std::optional<Refusal> guessKind()
    {
        std::size_t most = 0;
        std::vector<TableKind> best;
        for (const TableKind kind : readTableKinds) {
            std::size_t known = 0;
            bool whole = true;
            for (const Column &column : columnsOf(kind)) {
                const bool there = hasField(column.name) || isAskedFor(column.name);
                known += there ? 1 : 0;
                // A book with one round only needs no column for it.
                whole = whole && (there || !column.required || (column.name == QLatin1String("round") && onlyRound()));
            }
            if (!whole || known == 0 || known < most)
                continue;
            if (known > most)
                best.clear();
            most = known;
            best.push_back(kind);
        }
        const auto named = std::find_if(best.begin(), best.end(), [&](TableKind kind) {
            return QFileInfo(m_file.name()).completeBaseName().toLower() == nameOf(kind);
        });
        if (named != best.end())
            best = {*named};
        if (best.size() != 1)
            return unreadable(Words::tr("%1 can't be told to be one of our tables by its columns: %2.")
                                  .arg(m_file.name(), m_seen.header.join(QStringLiteral(", "))),
                              {Words::tr("Say which it is, such as --as engagements, and which column is what, such as --map title=COLUMN.")});
        m_kind = best.front();
        m_kindGuessed = true;
        return std::nullopt;
    }
    [[nodiscard]] const Round *onlyRound() const
    {
        return m_book.all<Round>().size() == 1 ? &*m_book.all<Round>().begin() : nullptr;
    }

    void mapByName(OpenTable &table) const
    {
        const auto columns = columnsOf(m_kind);
        for (qsizetype place = 0; place < m_seen.header.size(); ++place) {
            // Without a header and a word about columns, they are taken to be ours, in our order.
            const bool inOurOrder = !m_seen.shape.header && m_options.map.empty();
            const int field = inOurOrder ? (place < static_cast<qsizetype>(columns.size()) ? static_cast<int>(place) : -1)
                                         : m_seen.shape.header ? placeOf(m_kind, m_seen.header[place]) : -1;
            if (field >= 0)
                table.sources[static_cast<std::size_t>(field)].column = static_cast<int>(place);
        }
    }

    [[nodiscard]] std::optional<Refusal> mapAsAsked(OpenTable &table) const
    {
        std::vector<bool> asked(table.sources.size(), false);
        for (const auto &[field, column] : m_options.map) {
            const int place = placeOf(m_kind, field);
            if (place < 0)
                return unknownField(field);
            const int found = columnCalled(column);
            if (found < 0)
                return unreadable(Words::tr("%1 has no column %2. Its columns are: %3.")
                                      .arg(m_file.name(), column, m_seen.header.join(QStringLiteral(", "))));
            if (asked[static_cast<std::size_t>(place)])
                return unreadable(Words::tr("%1 is mapped twice.").arg(field));
            asked[static_cast<std::size_t>(place)] = true;
            table.sources[static_cast<std::size_t>(place)] = {.column = found, .constant = {}};
        }
        for (const auto &[field, value] : m_options.set) {
            const int place = placeOf(m_kind, field);
            if (place < 0)
                return unknownField(field);
            if (asked[static_cast<std::size_t>(place)])
                return unreadable(Words::tr("%1 is both mapped and set; say one of them.").arg(field));
            asked[static_cast<std::size_t>(place)] = true;
            table.sources[static_cast<std::size_t>(place)] = {.column = -1, .constant = value};
        }
        return std::nullopt;
    }
    [[nodiscard]] Refusal unknownField(const QString &field) const
    {
        return unreadable(Words::tr("%1 have no field %2. Their fields are: %3.").arg(nameOf(m_kind), field, columnsInWords(m_kind)));
    }
    [[nodiscard]] int columnCalled(const QString &column) const
    {
        const qsizetype named = placeOfColumn(m_seen.header, column.simplified());
        if (named >= 0)
            return static_cast<int>(named);
        bool isNumber = false;
        const int number = column.trimmed().toInt(&isNumber);
        return isNumber && number >= 1 && number <= m_seen.header.size() ? number - 1 : -1;
    }

    [[nodiscard]] std::optional<Refusal> fillRequired(OpenTable &table) const
    {
        if (m_kind == TableKind::History)
            return std::nullopt;
        const auto columns = columnsOf(m_kind);
        QStringList missing;
        for (std::size_t place = 0; place < columns.size(); ++place) {
            if (!columns[place].required || table.sources[place].isThere())
                continue;
            if (columns[place].name == QLatin1String("round") && onlyRound()) {
                table.sources[place].constant = onlyRound()->name;
                table.guesses += Words::tr("%1: the round is %2, the only one in the book.").arg(m_file.name(), onlyRound()->name);
                continue;
            }
            missing += columns[place].name;
        }
        if (missing.isEmpty())
            return std::nullopt;
        return unreadable(Words::tr("%1 has no column for %2, which %3 need. Its columns are: %4.")
                              .arg(m_file.name(), missing.join(QStringLiteral(", ")), nameOf(m_kind), m_seen.header.join(QStringLiteral(", "))),
                          {Words::tr("Say which column it is, such as --map %1=COLUMN, or one value for all rows, such as --set %1=VALUE.")
                               .arg(missing.front())});
    }

    void tell(OpenTable &table) const
    {
        QStringList told;
        const bool plain = m_seen.shape.encoding.name == u"utf-8" && m_seen.shape.separator == ',' && m_seen.shape.header;
        if ((m_isOurs || m_kindGuessed) && plain) {
            told += Words::tr("%1: our table %2, by its header; commas and UTF-8.").arg(m_file.name(), nameOf(m_kind));
        } else {
            if (m_isOurs || m_kindGuessed)
                told += Words::tr("%1: read as %2, by its columns.").arg(m_file.name(), nameOf(m_kind));
            told += m_seen.guesses;
        }
        QStringList unread;
        for (qsizetype place = 0; place < m_seen.header.size(); ++place) {
            const bool isRead = std::any_of(table.sources.begin(), table.sources.end(), [&](const CellSource &source) { return source.column == place; });
            if (!isRead && !m_seen.header[place].isEmpty())
                unread += m_seen.header[place];
        }
        constexpr qsizetype mostNamed = 5;
        if (!unread.isEmpty() && m_kind != TableKind::History) {
            const QString more = unread.size() > mostNamed ? QStringLiteral(", ...") : QString();
            told += Words::tr("%1: columns that are not read: %2%3 (%4 in all).")
                        .arg(m_file.name(), unread.first(std::min(unread.size(), mostNamed)).join(QStringLiteral(", ")), more)
                        .arg(unread.size());
        }
        table.guesses = told + table.guesses;
    }

    const SourceFile &m_file;
    const ImportOptions &m_options;
    const Book &m_book;
    const SeenTable &m_seen;
    TableKind m_kind = TableKind::Book;
    bool m_isOurs = false;
    bool m_kindGuessed = false;
};

template <class Value>
constexpr CellForm formOf()
{
    if constexpr (std::is_same_v<Value, QDate> || std::is_same_v<Value, std::optional<QDate>>)
        return CellForm::Date;
    else if constexpr (std::is_same_v<Value, int> || std::is_same_v<Value, qint64> || std::is_same_v<Value, std::optional<int>>
                       || std::is_same_v<Value, std::optional<qint64>> || std::is_same_v<Value, std::optional<Hours>>
                       || std::is_same_v<Value, std::optional<Money>>)
        return CellForm::Number;
    else
        return CellForm::Other;
}

template <class Record>
std::vector<CellForm> formsOfRecord(TableKind kind)
{
    const auto columns = columnsOf(kind);
    std::vector<CellForm> forms(columns.size(), CellForm::Other);
    const Record blank = blankRecord<Record>();
    eachField(blank, [&]<class Value>(const char *field, const Value &) {
        for (std::size_t place = 0; place < columns.size(); ++place) {
            if (fieldOfColumn(kind, columns[place].name) == QLatin1String(field))
                forms[place] = formOf<Value>();
        }
    });
    return forms;
}

} // namespace

std::vector<CellForm> formsOf(TableKind kind)
{
    switch (kind) {
    case TableKind::Book:
        return formsOfRecord<Settings>(kind);
    case TableKind::Rounds:
        return formsOfRecord<Round>(kind);
    case TableKind::Vendors:
        return formsOfRecord<Vendor>(kind);
    case TableKind::Tasks:
        return formsOfRecord<Task>(kind);
    case TableKind::Decisions:
        return formsOfRecord<Decision>(kind);
    case TableKind::Engagements:
        return formsOfRecord<Engagement>(kind);
    case TableKind::Touchpoints:
        return formsOfRecord<Touchpoint>(kind);
    case TableKind::Units:
        return formsOfRecord<Unit>(kind);
    case TableKind::Snoozes:
        return formsOfRecord<Snooze>(kind);
    case TableKind::History:
        return std::vector<CellForm>(columnsOf(kind).size(), CellForm::Other);
    }
    Q_UNREACHABLE();
}

std::variant<OpenTable, Refusal> openTable(const SourceFile &file, const ImportOptions &options, const Book &book)
{
    auto seen = seeTable(file, options);
    if (auto *refusal = std::get_if<Refusal>(&seen))
        return *refusal;
    const SeenTable &table = std::get<SeenTable>(seen);
    if (table.sample.rows.empty()) {
        // Broken in its very first row, or empty.
        Refusal refusal = unreadable(Words::tr("%1 has no rows; nothing was read.").arg(file.name()));
        if (const auto fault = readRows(file, table.shape, [](const TableRow &) { return false; })) {
            refusal.text = Words::tr("%1 can't be read; nothing was imported.").arg(file.name());
            refusal.rows.push_back(*fault);
        }
        return refusal;
    }
    return Mapping(file, options, book, table).open();
}

} // namespace proven
