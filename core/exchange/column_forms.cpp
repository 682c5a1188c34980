#include "exchange/column_forms.h"

#include "domain/fields.h"
#include "exchange/table_cells.h"

namespace proven {

namespace {

template <class Value>
constexpr CellForm formOf()
{
    if constexpr (std::is_same_v<Value, QDate> || std::is_same_v<Value, std::optional<QDate>>)
        return CellForm::Date;
    else if constexpr (
        std::is_same_v<
            Value,
            int> || std::is_same_v<Value, qint64> || std::is_same_v<Value, std::optional<int>> || std::is_same_v<Value, std::optional<qint64>> || std::is_same_v<Value, std::optional<Hours>> || std::is_same_v<Value, std::optional<Money>>)
        return CellForm::Number;
    else
        return CellForm::Other;
}

template <class Record>
std::vector<CellForm> formsOfRecord(TableKind kind)
{
    std::vector<CellForm> forms(columnsOf(kind).size(), CellForm::Other);
    const Record blank = blankRecord<Record>();
    eachField(blank, [&]<class Value>(const char *field, const Value &) {
        if (const int place = placeOfField(kind, QLatin1String(field)); place >= 0)
            forms[static_cast<std::size_t>(place)] = formOf<Value>();
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

} // namespace proven
