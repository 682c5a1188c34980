#include "exchange/table_mapping.h"

#include "exchange/column_guess.h"
#include "rules/words.h"

#include <QFileInfo>

#include <algorithm>

namespace proven {

namespace {

constexpr TableKind readTableKinds[] = {TableKind::Book,        TableKind::Rounds,    TableKind::Vendors,
                                        TableKind::Tasks,       TableKind::Decisions, TableKind::Engagements,
                                        TableKind::Touchpoints, TableKind::Units,     TableKind::Snoozes};

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
        OpenTable table{.shape = m_seen.shape,
                        .kind = m_kind,
                        .kindIs = m_kindIs,
                        .isOurs = m_isOurs,
                        .header = m_seen.header,
                        .sources = {},
                        .missing = {},
                        .guesses = {}};
        table.sources.resize(columnsOf(m_kind).size());
        mapByName(table);
        if (!m_isOurs) {
            if (auto refusal = mapAsAsked(table))
                return *refusal;
        }
        fillRequired(table);
        tell(table);
        return table;
    }

private:
    [[nodiscard]] std::optional<Refusal> findKind()
    {
        m_isOurs = isWholeHeaderOf(TableKind::History);
        if (m_isOurs) {
            m_kind = TableKind::History;
            m_kindIs = {m_kind, Sureness::Sure, Words::tr("its header is ours")};
            return std::nullopt;
        }
        for (const TableKind kind : readTableKinds) {
            if (isWholeHeaderOf(kind)) {
                m_kind = kind;
                m_kindIs = {kind, Sureness::Sure, Words::tr("its header is ours")};
                m_isOurs = !m_options.kind || *m_options.kind != kind;
                return std::nullopt;
            }
        }
        if (m_options.kind) {
            m_kind = *m_options.kind;
            m_kindIs = {m_kind, Sureness::Said, {}};
            return std::nullopt;
        }
        return guessKind();
    }
    /// Every column of our table is there, in any order.
    [[nodiscard]] bool isWholeHeaderOf(TableKind kind) const
    {
        const auto columns = columnsOf(kind);
        return m_seen.shape.header && static_cast<std::size_t>(m_seen.header.size()) == columns.size()
               && std::all_of(columns.begin(), columns.end(),
                              [&](const Column &column) { return hasField(column.name); });
    }
    [[nodiscard]] bool hasField(QLatin1String field) const
    {
        return m_seen.shape.header && std::any_of(m_seen.header.begin(), m_seen.header.end(), [&](const QString &name) {
                   return asName(name) == field;
               });
    }
    [[nodiscard]] bool isAskedFor(QLatin1String field) const
    {
        const auto names = [&](const auto &pair) { return asName(pair.first) == field; };
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
        if (best.size() != 1) {
            const auto guessed = m_options.map.empty() ? guessTable(names(), m_seen.dataRows()) : std::nullopt;
            if (guessed && (m_options.isAssisted || guessed->sureness != Sureness::Open)) {
                m_kindIs = *guessed;
                m_kind = guessed->value;
                m_isForeign = true;
                return std::nullopt;
            }
            return unreadable(
                Words::tr("%1 can't be told to be one of our tables by its columns: %2.")
                    .arg(m_file.name(), m_seen.header.join(QStringLiteral(", "))),
                {Words::tr(
                    "Say which it is, such as --as engagements, and which column is what, such as --map title=COLUMN.")});
        }
        m_kind = best.front();
        m_kindIs = {m_kind, Sureness::Likely, Words::tr("its columns have our names")};
        m_kindGuessed = true;
        return std::nullopt;
    }
    [[nodiscard]] const Round *onlyRound() const
    {
        return m_book.all<Round>().size() == 1 ? &*m_book.all<Round>().begin() : nullptr;
    }

    /// The names of the columns; nothing where there is no header.
    [[nodiscard]] QStringList names() const { return m_seen.shape.header ? m_seen.header : QStringList(); }

    void mapByName(OpenTable &table) const
    {
        if (m_options.isWholeMapping && !m_isOurs)
            return;
        const auto columns = columnsOf(m_kind);
        // Without a header and a word about columns, they are taken to be ours, in our order.
        const bool inOurOrder = !m_seen.shape.header && m_options.map.empty() && !m_options.isAssisted;
        const bool guess = !m_isOurs && !inOurOrder && m_options.map.empty();
        if (guess) {
            for (const GuessedColumn &guessed : guessColumns(m_kind, names(), m_seen.dataRows())) {
                // Where nobody looks before it is taken, only what is sure is.
                if (m_options.isAssisted || guessed.told.sureness == Sureness::Sure)
                    table.sources[guessed.field] = {.column = guessed.column,
                                                    .constant = {},
                                                    .sureness = guessed.told.sureness,
                                                    .because = guessed.told.because};
            }
            return;
        }
        for (qsizetype place = 0; place < m_seen.header.size(); ++place) {
            const int field = inOurOrder
                                  ? (place < static_cast<qsizetype>(columns.size()) ? static_cast<int>(place) : -1)
                              : m_seen.shape.header ? placeOfColumn(m_kind, asName(m_seen.header[place]))
                                                    : -1;
            if (field >= 0)
                table.sources[static_cast<std::size_t>(field)] = {.column = static_cast<int>(place),
                                                                  .constant = {},
                                                                  .sureness = Sureness::Sure,
                                                                  .because = Words::tr("its name says so")};
        }
    }

    [[nodiscard]] std::optional<Refusal> mapAsAsked(OpenTable &table) const
    {
        std::vector<bool> asked(table.sources.size(), false);
        for (const auto &[field, column] : m_options.map) {
            const int place = placeOfColumn(m_kind, asName(field));
            if (place < 0)
                return unknownField(field);
            const int found = columnCalled(column);
            if (found < 0)
                return unreadable(Words::tr("%1 has no column %2. Its columns are: %3.")
                                      .arg(m_file.name(), column, m_seen.header.join(QStringLiteral(", "))));
            if (asked[static_cast<std::size_t>(place)])
                return unreadable(Words::tr("%1 is mapped twice.").arg(field));
            asked[static_cast<std::size_t>(place)] = true;
            table.sources[static_cast<std::size_t>(place)] = {.column = found,
                                                              .constant = {},
                                                              .sureness = Sureness::Said,
                                                              .because = {}};
        }
        for (const auto &[field, value] : m_options.set) {
            const int place = placeOfColumn(m_kind, asName(field));
            if (place < 0)
                return unknownField(field);
            if (asked[static_cast<std::size_t>(place)])
                return unreadable(Words::tr("%1 is both mapped and set; say one of them.").arg(field));
            asked[static_cast<std::size_t>(place)] = true;
            table.sources[static_cast<std::size_t>(place)] = {.column = -1,
                                                              .constant = value,
                                                              .sureness = Sureness::Said,
                                                              .because = {}};
        }
        return std::nullopt;
    }
    [[nodiscard]] Refusal unknownField(const QString &field) const
    {
        return unreadable(
            Words::tr("%1 have no field %2. Their fields are: %3.").arg(nameOf(m_kind), field, columnsInWords(m_kind)));
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

    void fillRequired(OpenTable &table) const
    {
        if (m_kind == TableKind::History)
            return;
        const auto columns = columnsOf(m_kind);
        for (std::size_t place = 0; place < columns.size(); ++place) {
            if (!columns[place].required || table.sources[place].isThere())
                continue;
            if (columns[place].name == QLatin1String("round") && onlyRound()) {
                table.sources[place] = {.column = -1,
                                        .constant = onlyRound()->name,
                                        .sureness = Sureness::Likely,
                                        .because = Words::tr("it is the only one in the book")};
                table.guesses +=
                    Words::tr("%1: the round is %2, the only one in the book.").arg(m_file.name(), onlyRound()->name);
                continue;
            }
            table.missing += columns[place].name;
        }
    }

    void tell(OpenTable &table) const
    {
        QStringList told;
        const bool plain = m_seen.shape.encoding.name == u"utf-8" && m_seen.shape.separator == ','
                           && m_seen.shape.header;
        if ((m_isOurs || m_kindGuessed) && plain) {
            told += Words::tr("%1: our table %2, by its header; commas and UTF-8.").arg(m_file.name(), nameOf(m_kind));
        } else {
            if (m_isOurs || m_kindGuessed || m_isForeign)
                told += Words::tr("%1: read as %2, by its columns.").arg(m_file.name(), nameOf(m_kind));
            told += m_seen.guesses;
        }
        if (const QString guessed = guessedInWords(table); !guessed.isEmpty())
            told += Words::tr("%1: columns by their names and what they hold: %2 (--map says otherwise).")
                        .arg(m_file.name(), guessed);
        QStringList unread;
        for (qsizetype place = 0; place < m_seen.header.size(); ++place) {
            const bool isRead = std::any_of(table.sources.begin(), table.sources.end(),
                                            [&](const CellSource &source) { return source.column == place; });
            if (!isRead && !m_seen.header[place].isEmpty())
                unread += m_seen.header[place];
        }
        constexpr qsizetype mostNamed = 5;
        if (!unread.isEmpty() && m_kind != TableKind::History) {
            const QString more = unread.size() > mostNamed ? QStringLiteral(", ...") : QString();
            told += Words::tr("%1: columns that are not read: %2%3 (%4 in all).")
                        .arg(m_file.name(), unread.first(std::min(unread.size(), mostNamed)).join(QStringLiteral(", ")),
                             more, QString::number(unread.size()));
        }
        table.guesses = told + table.guesses;
    }

    /// "vendor = Supplier, due = Deadline": what no column says by our own name.
    [[nodiscard]] QString guessedInWords(const OpenTable &table) const
    {
        QStringList pairs;
        const auto columns = columnsOf(m_kind);
        for (std::size_t place = 0; place < columns.size(); ++place) {
            const CellSource &source = table.sources[place];
            if (source.column >= 0 && source.sureness != Sureness::Said
                && asName(m_seen.header[source.column]) != columns[place].name)
                pairs += QStringLiteral("%1 = %2").arg(columns[place].name, m_seen.header[source.column]);
        }
        const bool inOurOrder = !m_seen.shape.header && !m_options.isAssisted;
        return inOurOrder ? QString() : pairs.join(QStringLiteral(", "));
    }

    const SourceFile &m_file;
    const ImportOptions &m_options;
    const Book &m_book;
    const SeenTable &m_seen;
    Guessed<TableKind> m_kindIs{TableKind::Book, Sureness::Open, {}};
    TableKind m_kind = TableKind::Book;
    bool m_isOurs = false;
    bool m_kindGuessed = false; ///< by our names for columns
    bool m_isForeign = false;   ///< by other names, or by what the columns hold
};

} // namespace

std::variant<OpenTable, Refusal> mapTable(const SourceFile &file, const SeenTable &seen, const ImportOptions &options,
                                          const Book &book)
{
    if (seen.sample.rows.empty()) {
        // Broken in its very first row, or empty.
        Refusal refusal = unreadable(Words::tr("%1 has no rows; nothing was read.").arg(file.name()));
        if (const auto fault = readRows(file, seen.shape, [](const TableRow &) { return false; })) {
            refusal.text = Words::tr("%1 can't be read; nothing was imported.").arg(file.name());
            refusal.rows.push_back(*fault);
        }
        return refusal;
    }
    return Mapping(file, options, book, seen).open();
}

std::variant<OpenTable, Refusal> openTable(const SourceFile &file, const ImportOptions &options, const Book &book,
                                           const ReadingProgress &progress)
{
    auto seen = seeTable(file, options, progress);
    if (auto *refusal = std::get_if<Refusal>(&seen))
        return *refusal;
    auto mapped = mapTable(file, std::get<SeenTable>(seen), options, book);
    const auto *table = std::get_if<OpenTable>(&mapped);
    if (!table || table->missing.isEmpty())
        return mapped;
    return unreadable(
        Words::tr("%1 has no column for %2, which %3 need. Its columns are: %4.")
            .arg(file.name(), table->missing.join(QStringLiteral(", ")), nameOf(table->kind),
                 table->header.join(QStringLiteral(", "))),
        {Words::tr(
             "Say which column it is, such as --map %1=COLUMN, or one value for all rows, such as --set %1=VALUE.")
             .arg(table->missing.front())});
}

} // namespace proven
