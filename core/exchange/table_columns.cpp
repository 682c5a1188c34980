#include "exchange/table_cells.h"

#include <algorithm>

namespace proven {

namespace {

constexpr Column required(const char *name)
{
    return {QLatin1String(name), true};
}
constexpr Column column(const char *name)
{
    return {QLatin1String(name), false};
}

// clang-format off
constexpr Column bookColumns[] = {column("currency")};
constexpr Column roundColumns[] = {
    required("name"), column("work"), column("probation_months"), column("first_commitment_hours"),
    column("first_commitment_amount"), column("meant"), column("open")};
constexpr Column vendorColumns[] = {
    required("name"), column("kind"), column("contact"), column("email"), column("phone"), column("website"),
    column("links"), column("found_through"), column("specialties"), column("hourly_rate"), column("notes"),
    column("remember"), column("holds"), column("away_from"), column("away_until"), column("archived")};
constexpr Column taskColumns[] = {
    required("name"), column("round"), column("repetitive"), column("directions"), column("time_sensitive"),
    column("critical"), column("hours"), column("often"), column("keeps_from"), column("notes")};
constexpr Column decisionColumns[] = {
    required("round"), required("vendor"), required("date"), required("decision"), column("months"), column("reason"),
    column("supported"), column("entered_on")};
constexpr Column engagementColumns[] = {
    column("ref"), required("round"), required("vendor"), column("task"), required("title"), column("start"),
    column("due"), column("due_hour"), column("moved_to"), column("moved_on"), column("moved_because"),
    column("expected"), column("hours"), column("price"), column("cost"), column("critical"), column("time_sensitive"),
    column("directions"), column("repetitive"), column("units"), column("units_done"), column("done_by"),
    column("repeats"), column("remembered"), column("outcome"), column("ended_on"), column("by_the_hour"),
    column("followed_directions"), column("quality"), column("liked"), column("brief"), column("links"),
    column("note"), column("overruled_because"), column("against_the_rule")};
constexpr Column touchpointColumns[] = {
    column("ref"), required("vendor"), required("date"), required("kind"), column("whom"), column("calls"),
    column("reached"), column("liked"), column("note")};
constexpr Column unitColumns[] = {required("ref"), column("row"), column("label"), column("result"), column("on")};
constexpr Column snoozeColumns[] = {required("kind"), column("round"), column("vendor"), required("until")};
constexpr Column historyColumns[] = {column("entry"), column("stated_day"), column("entered_at"), column("what")};
// clang-format on

} // namespace

std::span<const Column> columnsOf(TableKind kind)
{
    switch (kind) {
    case TableKind::Book:
        return bookColumns;
    case TableKind::Rounds:
        return roundColumns;
    case TableKind::Vendors:
        return vendorColumns;
    case TableKind::Tasks:
        return taskColumns;
    case TableKind::Decisions:
        return decisionColumns;
    case TableKind::Engagements:
        return engagementColumns;
    case TableKind::Touchpoints:
        return touchpointColumns;
    case TableKind::Units:
        return unitColumns;
    case TableKind::Snoozes:
        return snoozeColumns;
    case TableKind::History:
        return historyColumns;
    }
    Q_UNREACHABLE();
}

int placeOfColumn(TableKind kind, QStringView name)
{
    const auto columns = columnsOf(kind);
    const auto found = std::find_if(columns.begin(), columns.end(),
                                    [&](const Column &column) { return name == column.name; });
    return found == columns.end() ? -1 : static_cast<int>(found - columns.begin());
}

int placeOfField(TableKind kind, QLatin1String field)
{
    const auto columns = columnsOf(kind);
    const auto found = std::find_if(columns.begin(), columns.end(),
                                    [&](const Column &column) { return fieldOfColumn(kind, column.name) == field; });
    return found == columns.end() ? -1 : static_cast<int>(found - columns.begin());
}

QLatin1String fieldOfColumn(TableKind kind, QLatin1String column)
{
    if (kind == TableKind::Decisions && column == QLatin1String("decision"))
        return QLatin1String("kind");
    if (kind == TableKind::Units && column == QLatin1String("on"))
        return QLatin1String("done_on");
    return column;
}

bool isGuarded(QByteArrayView text)
{
    return text.startsWith('\'') && needsGuard(text.sliced(1));
}

bool needsGuard(QByteArrayView text)
{
    const auto first = std::find_if(text.begin(), text.end(), [](char sign) { return sign != '\''; });
    return first != text.end() && QByteArrayView("=+-@\t\r\n").contains(*first);
}

} // namespace proven
