#pragma once

#include "domain/fields.h"
#include "rules/unit_list.h"
#include "support/desk.h"

#include <gtest/gtest.h>

namespace proven::test {

inline QString text(const char *latin)
{
    return QLatin1String(latin);
}
inline Unit person(const QString &label, const QString &result = {}, std::optional<QDate> on = {})
{
    Unit unit = Unit{Id<Unit>(1), Id<Engagement>(1), 0, label, result, on};
    return unit;
}
inline std::vector<Unit> people(int count)
{
    std::vector<Unit> rows;
    for (int row = 1; row <= count; ++row)
        rows.push_back(person(QStringLiteral("Person %1").arg(row)));
    return rows;
}
inline std::vector<Unit> withResults(std::vector<Unit> rows, int results)
{
    for (int row = 0; row < results; ++row)
        rows[static_cast<std::size_t>(row)].result = text("ok");
    return rows;
}
inline command::RecordUnits::Row atRow(int row, const QString &result, std::optional<QDate> on = {})
{
    return {.at = {text("sheet.csv"), row + 1}, .row = row, .label = {}, .result = result, .on = on};
}
inline command::RecordUnits::Row withLabel(const QString &label, const QString &result)
{
    return {.at = {text("sheet.csv"), 2}, .row = 0, .label = label, .result = result, .on = {}};
}

/// The rows of units.csv that make a list for the job with a ref.
inline ImportedList<Unit> unitsTable(const QString &ref, const std::vector<Unit> &list)
{
    ImportedList<Unit> rows;
    for (const Unit &unit : list) {
        const qint64 place = static_cast<qint64>(rows.size()) + 2;
        rows.push_back({{text("units.csv"), place}, unit, {text("label"), text("result")}, {}, {}, {}, ref});
    }
    return rows;
}

/// A job of one hour for a stranger, its list still to be attached.
struct ListOfPeople : ::testing::Test {
    Desk desk{day("2026-03-02")};
    Id<Round> round = desk.round(text("Call centre"));
    Id<Trial> trial = desk.vendor(text("Bright Calls"), round);
    Id<Engagement> job = given(desk.job(text("Calls")));

    Id<Engagement> given(const EngagementDetails &details) { return desk.open(trial, details); }
    void attach(std::vector<Unit> rows) { desk.must(command::SetUnits{job, std::move(rows)}); }
    /// A job whose owner says how many units are done, without a list.
    void toldByHand(int units, int done)
    {
        EngagementDetails details = desk.job();
        details.units = units;
        details.unitsDone = done;
        job = given(details);
    }
    /// A job of six units as two tables tell it, X-1: how many are done, and how many results its list has.
    [[nodiscard]] command::Import importOf(const Outcome &outcome, int done, int results) const
    {
        command::Import import;
        ImportedRow<Engagement> row{{text("engagements.csv"), 2}, blankRecord<Engagement>(), {}, {}, {}, {}, {}};
        row.round = text("Call centre");
        row.vendor = text("Bright Calls");
        static_cast<EngagementDetails &>(row.record) = desk.job();
        row.record.ref = text("X-1");
        row.record.units = 6;
        row.record.unitsDone = done;
        row.record.outcome = outcome;
        import.tables.engagements = {row};
        import.tables.units = unitsTable(row.record.ref, withResults(people(6), results));
        return import;
    }
    /// Delivered, all of it as no number was told, with fewer results in its list.
    void acceptedWithResults(int results)
    {
        desk.must(importOf(Delivered{desk.today()}, 6, results));
        job = desk.lastJob().id;
    }
    [[nodiscard]] const Engagement &now() const { return desk.book().get(job); }
    [[nodiscard]] QString resultOf(int row) const
    {
        return listOf(desk.book(), job)[static_cast<std::size_t>(row - 1)]->result;
    }
    [[nodiscard]] std::optional<QDate> dayOf(int row) const
    {
        return listOf(desk.book(), job)[static_cast<std::size_t>(row - 1)]->on;
    }
    std::optional<Refusal> record(std::vector<command::RecordUnits::Row> rows, bool overwrite = false)
    {
        return desk.refusal(command::RecordUnits{job, std::move(rows), overwrite});
    }
};
} // namespace proven::test
