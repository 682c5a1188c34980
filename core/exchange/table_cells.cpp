#include "exchange/table_cells.h"

#include "domain/fields.h"
#include "domain/iso_text.h"

#include <array>
#include <vector>

namespace proven {

namespace {

Cell word(const QByteArray &text)
{
    return {Cell::Form::Word, text};
}
Cell number(const QByteArray &text)
{
    return {Cell::Form::Number, text};
}

Cell cellOf(const QString &text)
{
    return text.isEmpty() ? Cell{} : Cell{Cell::Form::Text, text.toUtf8()};
}
Cell cellOf(bool yes)
{
    return {Cell::Form::YesNo, yes ? QByteArrayLiteral("yes") : QByteArrayLiteral("no")};
}
Cell cellOf(int count)
{
    return number(QByteArray::number(count));
}
Cell cellOf(qint64 count)
{
    return number(QByteArray::number(count));
}
Cell cellOf(QDate date)
{
    const std::optional<DayText> text = dayText(date);
    return text ? Cell{Cell::Form::Day, QByteArray(text->data(), text->size())} : Cell{};
}
Cell cellOf(QTime time)
{
    const std::optional<TimeText> text = timeText(time);
    return text ? Cell{Cell::Form::Hour, QByteArray(text->data(), text->size())} : Cell{};
}
Cell cellOf(const QDateTime &moment)
{
    return {Cell::Form::Moment, moment.toUTC().toString(Qt::ISODateWithMs).toLatin1()};
}
Cell cellOf(Rating rating)
{
    return cellOf(rating.step());
}
template <class Unit>
Cell cellOf(Quantity<Unit> quantity)
{
    return number(tenThousandthsToText(quantity.tenThousandths()));
}
/// An id means nothing outside its book: tables name what it leads to.
template <class Record>
Cell cellOf(Id<Record>)
{
    return {};
}
template <class Enum>
requires std::is_enum_v<Enum> Cell cellOf(Enum value)
{
    // Names live as long as the program: no copy for each of some million cells.
    const QLatin1String name = nameOf(value);
    return word(QByteArray::fromRawData(name.data(), name.size()));
}
template <class Value>
Cell cellOf(const std::optional<Value> &value)
{
    return value ? cellOf(*value) : Cell{};
}

/// The cells of records of one kind: fields go to the columns of their names, and what is said by a name is put in.
template <class Record>
class RowWriter {
public:
    explicit RowWriter(TableKind kind) : m_kind(kind), m_cells(columnsOf(kind).size())
    {
        const Record blank = blankRecord<Record>();
        eachField(blank, [&](const char *field, const auto &) {
            m_columnOfField.push_back(placeOfField(m_kind, QLatin1String(field)));
        });
    }
    std::span<const Cell> cells(const Record &record)
    {
        std::size_t place = 0;
        eachField(record, [&](const char *, const auto &value) {
            const int column = m_columnOfField[place++];
            if (column >= 0)
                m_cells[static_cast<std::size_t>(column)] = cellOf(value);
        });
        return m_cells;
    }
    Cell &at(const char *column)
    {
        return m_cells[static_cast<std::size_t>(placeOfField(m_kind, QLatin1String(column)))];
    }

private:
    TableKind m_kind;
    std::vector<int> m_columnOfField;
    std::vector<Cell> m_cells;
};

using OnRow = std::function<void(std::span<const Cell>)>;

/// One table: `name` puts in what the record only knows by id.
template <class Record, class Name>
void eachRecord(const Book &book, TableKind kind, const OnRow &row, Name name)
{
    RowWriter<Record> writer(kind);
    for (const Record &record : book.all<Record>()) {
        const std::span<const Cell> cells = writer.cells(record);
        name(writer, record);
        row(cells);
    }
}

void eachEngagement(const Book &book, const OnRow &row)
{
    RowWriter<Engagement> writer(TableKind::Engagements);
    Cell &round = writer.at("round");
    Cell &vendor = writer.at("vendor");
    Cell &task = writer.at("task");
    Cell &unitsDone = writer.at("units_done");
    for (const Engagement &engagement : book.all<Engagement>()) {
        const std::span<const Cell> cells = writer.cells(engagement);
        const Trial &trial = book.get(engagement.trial);
        round = cellOf(book.get(trial.round).name);
        vendor = cellOf(book.get(trial.vendor).name);
        task = engagement.task ? cellOf(book.get(*engagement.task).name) : Cell{};
        if (!engagement.units && engagement.unitsDone == 0)
            unitsDone = {};
        row(cells);
    }
}

} // namespace

void eachRow(const Book &book, TableKind kind, const std::vector<HistoryEntry> &history, const OnRow &row)
{
    const auto nothing = [](auto &, const auto &) {};
    const auto nameOfRound = [&](const std::optional<Id<Round>> &id) {
        return id ? cellOf(book.get(*id).name) : Cell{};
    };
    const auto nameOfVendor = [&](const std::optional<Id<Vendor>> &id) {
        return id ? cellOf(book.get(*id).name) : Cell{};
    };
    switch (kind) {
    case TableKind::Book:
        eachRecord<Settings>(book, kind, row, nothing);
        return;
    case TableKind::Rounds:
        eachRecord<Round>(book, kind, row, nothing);
        return;
    case TableKind::Vendors:
        eachRecord<Vendor>(book, kind, row, nothing);
        return;
    case TableKind::Tasks:
        eachRecord<Task>(book, kind, row,
                         [&](auto &writer, const Task &task) { writer.at("round") = nameOfRound(task.round); });
        return;
    case TableKind::Decisions:
        eachRecord<Decision>(book, kind, row, [&](auto &writer, const Decision &decision) {
            const Trial &trial = book.get(decision.trial);
            writer.at("round") = nameOfRound(trial.round);
            writer.at("vendor") = nameOfVendor(trial.vendor);
        });
        return;
    case TableKind::Engagements:
        eachEngagement(book, row);
        return;
    case TableKind::Touchpoints:
        eachRecord<Touchpoint>(book, kind, row, [&](auto &writer, const Touchpoint &touchpoint) {
            writer.at("vendor") = nameOfVendor(touchpoint.vendor);
        });
        return;
    case TableKind::Units:
        eachRecord<Unit>(book, kind, row, [&](auto &writer, const Unit &unit) {
            writer.at("ref") = cellOf(book.get(unit.engagement).ref);
        });
        return;
    case TableKind::Snoozes:
        eachRecord<Snooze>(book, kind, row, [&](auto &writer, const Snooze &snooze) {
            writer.at("round") = nameOfRound(snooze.round);
            writer.at("vendor") = nameOfVendor(snooze.vendor);
        });
        return;
    case TableKind::History:
        for (const HistoryEntry &entry : history) {
            const std::array cells = {cellOf(entry.number), cellOf(entry.statedDay), cellOf(entry.enteredAt),
                                      cellOf(entry.title)};
            row(cells);
        }
        return;
    }
    Q_UNREACHABLE();
}

} // namespace proven
