#include "exchange/list_columns.h"

#include "domain/book.h"
#include "exchange/table_mapping.h"
#include "rules/words.h"

#include <QSet>

#include <algorithm>
#include <initializer_list>

namespace proven {

namespace {

/// "First name", "first-name" and "FIRST_NAME" are one.
QString asWord(const QString &text)
{
    QString word = foldedName(text);
    word.replace(u'-', u' ');
    word.replace(u'_', u' ');
    return word;
}

int columnNamed(const QStringList &header, std::initializer_list<const char *> names)
{
    for (const char *name : names) {
        for (qsizetype place = 0; place < header.size(); ++place) {
            if (asWord(header[place]) == QLatin1String(name))
                return static_cast<int>(place);
        }
    }
    return -1;
}

constexpr std::initializer_list<const char *> rowNames = {"row", "no", "no.", "nr", "nr.", "#"};
constexpr std::initializer_list<const char *> resultNames = {"result", "outcome", "status"};
constexpr std::initializer_list<const char *> onNames = {"on", "done on", "date", "day"};
constexpr std::initializer_list<const char *> firstNames = {"first name", "firstname", "given name", "forename"};
constexpr std::initializer_list<const char *> lastNames = {"last name", "lastname", "surname", "family name"};
constexpr std::initializer_list<const char *> labelNames = {"label",    "name",   "full name", "person",
                                                            "customer", "client", "contact",   "company"};
constexpr std::initializer_list<const char *> otherNames = {"phone",  "phone number", "telephone", "tel",     "mobile",
                                                            "number", "email",        "e mail",    "mail",    "address",
                                                            "street", "city",         "id",        "website", "url",
                                                            "title",  "notes",        "note"};

bool hasDigitOrAt(const QString &cell)
{
    return std::any_of(cell.begin(), cell.end(), [](QChar sign) { return sign.isDigit() || sign == u'@'; });
}

/// A row of plain words is a header where one of them is a usual name of a column, or where the cells below are of
/// another kind.
bool looksLikeHeader(const TableSample &sample)
{
    const QStringList &first = sample.rows.front();
    for (const auto &names : {rowNames, resultNames, onNames, firstNames, lastNames, labelNames, otherNames}) {
        if (columnNamed(first, names) >= 0)
            return true;
    }
    for (qsizetype place = 0; place < first.size(); ++place) {
        const bool others = sample.rows.size() > 1
                            && std::all_of(sample.rows.begin() + 1, sample.rows.end(),
                                           [&](const QStringList &row) { return hasDigitOrAt(row.value(place)); });
        if (others && !first[place].trimmed().isEmpty() && !hasDigitOrAt(first[place]))
            return true;
    }
    return false;
}

/// Filled and different in every row that was looked at.
bool tellsRowsApart(const TableSample &sample, bool header, qsizetype column)
{
    QSet<QString> met;
    for (std::size_t row = header ? 1 : 0; row < sample.rows.size(); ++row) {
        const QString cell = foldedName(sample.rows[row].value(column));
        if (cell.isEmpty() || met.contains(cell))
            return false;
        met.insert(cell);
    }
    return !met.isEmpty();
}

std::vector<int> guessLabel(const TableSample &sample, const ListColumns &columns)
{
    if (columns.shape.header) {
        const int first = columnNamed(columns.header, firstNames);
        const int last = columnNamed(columns.header, lastNames);
        if (const int label = columnNamed(columns.header, {"label"}); label >= 0)
            return {label};
        if (first >= 0 && last >= 0)
            return {first, last};
        if (const int label = columnNamed(columns.header, labelNames); label >= 0)
            return {label};
    }
    int filled = -1;
    for (int place = 0; place < static_cast<int>(columns.header.size()); ++place) {
        if (place == columns.row || place == columns.result || place == columns.on)
            continue;
        if (tellsRowsApart(sample, columns.shape.header, place))
            return {place};
        const auto isFilled = [&](const QStringList &row) { return !row.value(place).trimmed().isEmpty(); };
        if (filled < 0 && std::all_of(sample.rows.begin(), sample.rows.end(), isFilled))
            filled = place;
    }
    return filled < 0 ? std::vector<int>() : std::vector<int>{filled};
}

} // namespace

std::variant<ListColumns, Refusal> columnsOfList(const SourceFile &file, const ImportOptions &options,
                                                 const std::vector<int> &label, ListKind kind)
{
    auto seen = seeTable(file, options);
    if (auto *refusal = std::get_if<Refusal>(&seen)) {
        // A first row of data may well hold the same twice.
        ImportOptions withoutHeader = options;
        withoutHeader.header = false;
        auto again = options.header ? seen : seeTable(file, withoutHeader);
        if (std::holds_alternative<Refusal>(again) || looksLikeHeader(std::get<SeenTable>(again).sample))
            return std::move(*refusal);
        seen = std::move(again);
    }
    auto &table = std::get<SeenTable>(seen);
    if (table.sample.rows.empty()) {
        Refusal refusal = unreadable(Words::tr("%1 has no rows; nothing was read.").arg(file.name()));
        if (const auto fault = readRows(file, table.shape, [](const TableRow &) { return false; }))
            refusal.rows.push_back(*fault);
        return refusal;
    }
    ListColumns columns{.shape = table.shape, .header = table.header, .label = {}, .guesses = {}};
    if (!options.header)
        columns.shape.header = looksLikeHeader(table.sample);
    if (!columns.shape.header) {
        columns.header.clear();
        for (qsizetype place = 0; place < table.sample.rows.front().size(); ++place)
            columns.header += QString::number(place + 1);
    } else {
        columns.header = table.sample.rows.front();
        columns.row = columnNamed(columns.header, rowNames);
        columns.result = kind == ListKind::Sheet ? columnNamed(columns.header, resultNames)
                                                 : columnNamed(columns.header, {"result"});
        if (columns.result >= 0)
            columns.on = kind == ListKind::Sheet ? columnNamed(columns.header, onNames)
                                                 : columnNamed(columns.header, {"on"});
    }
    columns.label = label.empty() ? guessLabel(table.sample, columns) : label;

    QStringList names;
    for (const int place : columns.label)
        names += columns.header.value(place);
    if (!columns.shape.header)
        columns.guesses += Words::tr("%1: there is no header: the first row is part of the list.").arg(file.name());
    if (label.empty() && !names.isEmpty() && !(columns.shape.header && foldedName(names.front()) == u"label"))
        columns.guesses += columns.label.size() > 1 ? Words::tr("%1: the labels are the columns %2, put together.")
                                                          .arg(file.name(), names.join(QStringLiteral(", ")))
                           : columns.header.size() > 1 || columns.shape.header
                               ? Words::tr("%1: the labels are the column %2.").arg(file.name(), names.front())
                               : Words::tr("%1: the labels are its only column.").arg(file.name());
    return columns;
}

} // namespace proven
