#include "exchange/row_reader.h"

#include "rules/words.h"

#include <limits>

namespace proven {

namespace rowwords {

QString outside(const FieldRange &range)
{
    if (range.most == std::numeric_limits<qint64>::max())
        return Words::tr("is less than %1").arg(range.least);
    return Words::tr("is not from %1 to %2").arg(range.least).arg(range.most);
}

QString missing()
{
    return Words::tr("is missing");
}

QString tooWide(std::size_t cells, qsizetype columns)
{
    return Words::
        tr("the row has more cells (%1) than the table has columns (%2): a separator inside a cell has to be quoted")
            .arg(cells)
            .arg(columns);
}

} // namespace rowwords

std::optional<FieldRange> rangeOf(QLatin1String field)
{
    constexpr qint64 any = std::numeric_limits<qint64>::max();
    if (field == QLatin1String("probation_months"))
        return FieldRange{fewestProbationMonths, mostProbationMonths};
    if (field == QLatin1String("meant"))
        return FieldRange{fewestMeant, mostMeant};
    if (field == QLatin1String("months"))
        return FieldRange{fewestExtensionMonths, mostExtensionMonths};
    if (field == QLatin1String("calls") || field == QLatin1String("row") || field == QLatin1String("units"))
        return FieldRange{1, any};
    return std::nullopt;
}

namespace {

bool isGiven(const QStringList &given, const char *field)
{
    return given.contains(QLatin1String(field));
}

} // namespace

std::optional<RowFault> complete(ImportedRow<Engagement> &row)
{
    Engagement &engagement = row.record;
    const std::optional<QDate> ended = endedOn(engagement.outcome);
    if (ended && !ended->isValid())
        return RowFault{QStringLiteral("ended_on"),
                        {},
                        Words::tr("is missing: the row says how it went, and not when")};
    if (!ended && isGiven(row.given, "ended_on"))
        return RowFault{QStringLiteral("ended_on"), {}, Words::tr("a job that is open has not ended")};
    if (!std::holds_alternative<Delivered>(engagement.outcome)) {
        for (const char *answer : {"by_the_hour", "followed_directions", "quality", "liked"}) {
            if (isGiven(row.given, answer))
                return RowFault{QLatin1String(answer), {}, Words::tr("only a job that was delivered can be judged")};
        }
    }
    if (isGiven(row.given, "moved_to") != isGiven(row.given, "moved_on"))
        return RowFault{
            QStringLiteral("moved_to"),
            {},
            Words::tr(
                "a later due day needs both days: the new one (moved_to) and the one it was asked on (moved_on)")};
    if (isGiven(row.given, "moved_because") && !engagement.moved)
        return RowFault{QStringLiteral("moved_because"),
                        {},
                        Words::tr("there is a reason for a later due day, and no such day")};
    if (!isGiven(row.given, "start")) {
        if (!engagement.due && !ended)
            return RowFault{QStringLiteral("start"),
                            {},
                            Words::tr("is missing: a row needs one of start, due and ended_on")};
        engagement.start = std::min(engagement.due.value_or(ended.value_or(QDate())),
                                    ended.value_or(engagement.due.value_or(QDate())));
    }
    // A job that its owner called off may have been called off before it began.
    if (ended && *ended < engagement.start && !std::holds_alternative<CancelledByOwner>(engagement.outcome))
        return RowFault{QStringLiteral("ended_on"), ended->toString(Qt::ISODate),
                        Words::tr("lies before the start, %1").arg(engagement.start.toString(Qt::ISODate))};
    if (std::holds_alternative<Delivered>(engagement.outcome) && engagement.units && !isGiven(row.given, "units_done"))
        engagement.unitsDone = *engagement.units;
    engagement.ref = engagement.ref.trimmed();
    return std::nullopt;
}

std::optional<RowFault> complete(ImportedRow<Decision> &row)
{
    const bool extends = row.record.kind == DecisionKind::Extended;
    if (extends && !row.record.months)
        return RowFault{QStringLiteral("months"), {}, Words::tr("is missing: an extension takes 1 to 12 months")};
    if (!extends && row.record.months)
        return RowFault{QStringLiteral("months"), QString::number(*row.record.months),
                        Words::tr("only an extension takes months")};
    return std::nullopt;
}

} // namespace proven
