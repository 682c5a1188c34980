#include "exchange/json_text.h"
#include "exchange/report_reading.h"
#include "rules/probation.h"

#include <map>

namespace proven {

namespace {

constexpr QLatin1String operator""_key(const char *text, std::size_t length)
{
    return QLatin1String(text, static_cast<qsizetype>(length));
}

JsonText begun(QLatin1String format)
{
    JsonText json;
    json.beginObject();
    json.entry("format"_key, format);
    return json;
}

QByteArray ended(JsonText &json)
{
    json.endObject();
    return json.take();
}

void dayEntry(JsonText &json, QLatin1String name, QDate day)
{
    if (day.isValid())
        json.entry(name, day.toString(Qt::ISODate));
    else
        json.nullEntry(name);
}
void dayEntry(JsonText &json, QLatin1String name, const std::optional<QDate> &day)
{
    dayEntry(json, name, day.value_or(QDate()));
}

void nameEntry(JsonText &json, QLatin1String name, const QString *value)
{
    if (value)
        json.entry(name, *value);
    else
        json.nullEntry(name);
}

void writeClock(JsonText &json, const std::optional<Clock> &clock)
{
    if (!clock) {
        json.nullEntry("clock"_key);
        return;
    }
    json.key("clock"_key);
    json.beginObject();
    dayEntry(json, "start"_key, clock->start);
    dayEntry(json, "end"_key, clock->end);
    json.entry("total_days"_key, clock->totalDays);
    json.entry("served_days"_key, clock->servedDays);
    json.entry("left_days"_key, clock->leftDays);
    json.entry("paused_days"_key, clock->pausedDays);
    json.entry("over"_key, clock->over);
    json.endObject();
}

void writeCounts(JsonText &json, const EngagementCounts &counts)
{
    json.key("engagements"_key);
    json.beginObject();
    json.entry("all"_key, counts.all);
    json.entry("open"_key, counts.open);
    json.entry("overdue"_key, counts.overdue);
    json.entry("delivered"_key, counts.delivered);
    json.entry("cancelled_by_owner"_key, counts.cancelledByOwner);
    json.entry("abandoned"_key, counts.abandoned);
    json.entry("against_the_rule"_key, counts.againstTheRule);
    json.entry("remembered"_key, counts.remembered);
    json.entry("moved_afterwards"_key, counts.movedAfterwards);
    json.endObject();
}

void writeRecord(JsonText &json, const Record &record)
{
    json.key("record"_key);
    json.beginObject();
    json.entry("active_months"_key, record.activeMonths);
    for (const Criterion criterion : allCriteria) {
        const Figures &figures = record[criterion];
        json.key(nameOf(criterion));
        json.beginObject();
        json.entry("n"_key, figures.n);
        json.entry("good"_key, figures.good);
        json.figureEntry("estimate"_key, figures.estimate);
        json.figureEntry("low"_key, figures.low);
        json.figureEntry("high"_key, figures.high);
        json.entry("slipping"_key, figures.slipping);
        json.entry("more"_key, figures.more);
        json.endObject();
    }
    json.endObject();
}

void writeTrial(JsonText &json, const Book &book, const FullReading &reading)
{
    json.beginObject();
    json.entry("vendor"_key, book.vendorOf(reading.trial).name);
    json.entry("stage"_key, nameOf(reading.state.stage));
    dayEntry(json, "since"_key, reading.state.since);
    writeClock(json, reading.state.clock);
    writeCounts(json, reading.engagements);
    writeRecord(json, reading.record);
    json.key("badges"_key);
    json.beginArray();
    for (const Badge badge : reading.badges)
        json.text(QString(nameOf(badge)));
    json.endArray();
    json.entry("standing"_key, nameOf(reading.standing));
    if (reading.score) {
        json.key("score"_key);
        json.beginObject();
        json.entry("value"_key, reading.score->value);
        json.entry("weakest"_key, nameOf(reading.score->weakest));
        json.endObject();
    } else {
        json.nullEntry("score"_key);
    }
    json.entry("reasons"_key, reading.reasons);
    json.endObject();
}

void writeHistory(JsonText &json, QLatin1String name, const std::vector<HistoryEntry> &history)
{
    json.key(name);
    json.beginArray();
    for (const HistoryEntry &row : history) {
        json.beginObject();
        json.entry("entry"_key, row.number);
        dayEntry(json, "stated_day"_key, row.statedDay);
        json.entry("entered_at"_key, row.enteredAt.toUTC().toString(Qt::ISODateWithMs));
        json.entry("what"_key, row.title);
        json.endObject();
    }
    json.endArray();
}

void writeAttention(JsonText &json, const Book &book, const Attention &item)
{
    const Round *round = item.round ? book.find(*item.round) : nullptr;
    const Vendor *vendor = item.vendor ? book.find(*item.vendor) : nullptr;
    json.beginObject();
    json.entry("kind"_key, nameOf(item.kind));
    nameEntry(json, "round"_key, round ? &round->name : nullptr);
    nameEntry(json, "vendor"_key, vendor ? &vendor->name : nullptr);
    dayEntry(json, "due"_key, item.due);
    json.entry("text"_key, item.text);
    json.entry("action"_key, item.action);
    json.key("behind"_key);
    json.beginArray();
    for (const Attention &behind : item.behind)
        writeAttention(json, book, behind);
    json.endArray();
    json.endObject();
}

} // namespace

QByteArray reportJson(const Book &book, std::optional<Id<Round>> round, QDate today,
                      const std::vector<HistoryEntry> &enteredAhead)
{
    JsonText json = begun("proven.report/1"_key);
    dayEntry(json, "today"_key, today);
    json.key("rounds"_key);
    json.beginArray();
    for (const RoundReading &reading : readRounds(book, round, today)) {
        json.beginObject();
        json.entry("round"_key, reading.round->name);
        json.entry("work"_key, reading.round->work);
        json.entry("tried"_key, static_cast<qint64>(reading.trials.size()));
        json.entry("places"_key, placesPerRound);
        json.entry("meant"_key, reading.round->meant);
        json.entry("open"_key, reading.round->open);
        json.entry("probation_months"_key, reading.round->probationMonths);
        json.key("trials"_key);
        json.beginArray();
        for (const FullReading &trial : reading.trials)
            writeTrial(json, book, trial);
        json.endArray();
        json.endObject();
    }
    json.endArray();
    writeHistory(json, "entered_ahead"_key, enteredAhead);
    return ended(json);
}

QByteArray todayJson(const Book &book, const std::vector<Attention> &items)
{
    JsonText json = begun("proven.today/1"_key);
    json.key("items"_key);
    json.beginArray();
    for (const Attention &item : items)
        writeAttention(json, book, item);
    json.endArray();
    return ended(json);
}

QByteArray canJson(const Verdict &verdict)
{
    JsonText json = begun("proven.can/1"_key);
    json.entry("verdict"_key, nameOf(verdict.level));
    json.entry("reasons"_key, verdict.reasons);
    json.entry("instead"_key, verdict.instead);
    json.entry("overridable"_key, verdict.overridable);
    return ended(json);
}

QByteArray adviceJson(const Book &book, const std::vector<TaskAdvice> &advice)
{
    JsonText json = begun("proven.advice/1"_key);
    json.key("tasks"_key);
    json.beginArray();
    for (const TaskAdvice &task : advice) {
        json.beginObject();
        json.entry("task"_key, book.get(task.task).name);
        json.entry("advice"_key, nameOf(task.advice));
        json.entry("reasons"_key, task.reasons);
        json.key("vendors"_key);
        json.beginArray();
        for (const Taker &taker : task.takers) {
            json.beginObject();
            json.entry("vendor"_key, book.vendorOf(taker.trial).name);
            json.entry("round"_key, book.roundOf(taker.trial).name);
            json.entry("verdict"_key, nameOf(taker.verdict.level));
            json.entry("reasons"_key, taker.reasons + taker.verdict.reasons);
            json.endObject();
        }
        json.endArray();
        json.endObject();
    }
    json.endArray();
    return ended(json);
}

QByteArray listJson(const Book &book, const std::vector<const Engagement *> &engagements, QDate today)
{
    JsonText json = begun("proven.list/1"_key);
    dayEntry(json, "today"_key, today);
    json.key("engagements"_key);
    json.beginArray();
    std::map<Id<Trial>, TrialState> states;
    for (const Engagement *engagement : engagements) {
        auto state = states.find(engagement->trial);
        if (state == states.end())
            state = states.emplace(engagement->trial, trialState(book, engagement->trial, today)).first;
        const Outcome outcome = seenOutcome(*engagement, state->second);
        json.beginObject();
        json.entry("ref"_key, engagement->ref);
        json.entry("round"_key, book.roundOf(engagement->trial).name);
        json.entry("vendor"_key, book.vendorOf(engagement->trial).name);
        nameEntry(json, "task"_key, engagement->task ? &book.get(*engagement->task).name : nullptr);
        json.entry("title"_key, engagement->title);
        dayEntry(json, "start"_key, engagement->start);
        dayEntry(json, "due"_key, engagement->due);
        dayEntry(json, "counting_due"_key, countingDue(*engagement, today));
        json.entry("critical"_key, engagement->profile.critical);
        json.entry("time_sensitive"_key, engagement->profile.timeSensitive);
        json.entry("outcome"_key, nameOf(kindOf(outcome)));
        dayEntry(json, "ended_on"_key, endedOn(outcome));
        if (engagement->units) {
            json.entry("units"_key, *engagement->units);
            json.entry("units_done"_key, engagement->unitsDone);
        }
        json.entry("against_the_rule"_key, engagement->againstTheRule);
        json.endObject();
    }
    json.endArray();
    return ended(json);
}

QByteArray historyJson(const std::vector<HistoryEntry> &history)
{
    JsonText json = begun("proven.history/1"_key);
    writeHistory(json, "entries"_key, history);
    return ended(json);
}

} // namespace proven
