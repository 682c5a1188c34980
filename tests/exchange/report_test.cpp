#include "exchange/report.h"

#include "support/book_builder.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <gtest/gtest.h>

namespace proven {
namespace {

using test::day;

const QDate today = day("2026-11-23");

/// One vendor on trial since 23 May with a dozen good jobs, a candidate, and an empty round.
struct Scene {
    test::BookBuilder builder;
    Id<Round> calls = builder.round(QStringLiteral("call centre"), QStringLiteral("Calls"));
    Id<Round> books = builder.round(QStringLiteral("Books"));
    Id<Trial> bright = builder.trial(calls, builder.vendor(QStringLiteral("bright Calls")), day("2026-05-20"));
    Id<Trial> acme = builder.trial(calls, builder.vendor(QStringLiteral("Acme")), day("2026-10-01"));

    Scene()
    {
        for (int week = 0; week < 12; ++week)
            builder.delivered(bright, day("2026-05-23").addDays(week * 14), day("2026-05-25").addDays(week * 14),
                              day("2026-05-25").addDays(week * 14));
    }
    [[nodiscard]] const Book &book() const { return builder.book(); }
};

QJsonObject parsed(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    EXPECT_EQ(error.error, QJsonParseError::NoError) << error.errorString().toStdString() << json.constData();
    EXPECT_TRUE(json.endsWith('\n'));
    return document.object();
}

QStringList keysInOrder(const QByteArray &json, const QStringList &keys)
{
    QList<std::pair<qsizetype, QString>> places;
    for (const QString &key : keys)
        places.emplace_back(json.indexOf(("\"" + key.toLatin1() + "\":").constData()), key);
    std::sort(places.begin(), places.end());
    QStringList found;
    for (const auto &[place, key] : places) {
        if (place >= 0)
            found += key;
    }
    return found;
}

/// The keys of an object, sorted, in one line.
std::string keysOf(const QJsonValue &object)
{
    return object.toObject().keys().join(u' ').toStdString();
}

TEST(Report, HasTheKeysThatOtherProgramsRelyOn)
{
    const Scene scene;
    const QByteArray json = reportJson(scene.book(), std::nullopt, today);
    const QJsonObject report = parsed(json);
    EXPECT_EQ(report[QStringLiteral("format")].toString(), QStringLiteral("proven.report/1"));
    EXPECT_EQ(report[QStringLiteral("today")].toString(), QStringLiteral("2026-11-23"));
    const QJsonArray rounds = report[QStringLiteral("rounds")].toArray();
    ASSERT_EQ(rounds.size(), 2);
    EXPECT_EQ(rounds[0].toObject()[QStringLiteral("round")].toString(), QStringLiteral("Books"))
        << "in the order of folded names";
    const QJsonObject calls = rounds[1].toObject();
    EXPECT_EQ(calls[QStringLiteral("work")].toString(), QStringLiteral("Calls"));
    EXPECT_EQ(calls[QStringLiteral("tried")].toInt(), 2);
    EXPECT_EQ(calls[QStringLiteral("places")].toInt(), 10);
    EXPECT_EQ(calls[QStringLiteral("probation_months")].toInt(), 6);
    const QJsonArray trials = calls[QStringLiteral("trials")].toArray();
    ASSERT_EQ(trials.size(), 2);
    EXPECT_EQ(trials[0].toObject()[QStringLiteral("vendor")].toString(), QStringLiteral("Acme"));

    const QJsonObject bright = trials[1].toObject();
    EXPECT_EQ(QStringList(bright.keys()),
              (QStringList{QStringLiteral("badges"), QStringLiteral("clock"), QStringLiteral("engagements"),
                           QStringLiteral("reasons"), QStringLiteral("record"), QStringLiteral("score"),
                           QStringLiteral("since"), QStringLiteral("stage"), QStringLiteral("standing"),
                           QStringLiteral("vendor")}));
    const QJsonObject clock = bright[QStringLiteral("clock")].toObject();
    EXPECT_EQ(clock[QStringLiteral("start")].toString(), QStringLiteral("2026-05-23"));
    EXPECT_EQ(clock[QStringLiteral("end")].toString(), QStringLiteral("2026-11-23"));
    EXPECT_EQ(clock[QStringLiteral("total_days")].toInt(), 184);
    EXPECT_EQ(clock[QStringLiteral("left_days")].toInt(), 0);
    EXPECT_TRUE(clock[QStringLiteral("over")].toBool());
    EXPECT_EQ(bright[QStringLiteral("engagements")].toObject()[QStringLiteral("delivered")].toInt(), 12);
    const QJsonObject record = bright[QStringLiteral("record")].toObject();
    EXPECT_EQ(record[QStringLiteral("active_months")].toInt(), 6);
    for (const char *criterion : {"on_time", "directions", "good_work", "liked"}) {
        const QJsonObject figures = record[QLatin1String(criterion)].toObject();
        EXPECT_EQ(figures.size(), 7);
        EXPECT_EQ(figures[QStringLiteral("n")].toInt(), 12);
        EXPECT_EQ(figures[QStringLiteral("good")].toInt(), 12);
    }
    EXPECT_EQ(bright[QStringLiteral("standing")].toString(), QStringLiteral("ready"));
    EXPECT_EQ(bright[QStringLiteral("score")].toObject()[QStringLiteral("weakest")].toString(),
              QStringLiteral("on_time"));
}

TEST(Report, WritesFiguresToSixDecimalsAndKeysInTheirOrder)
{
    const Scene scene;
    const QByteArray json = reportJson(scene.book(), scene.calls, today);
    EXPECT_TRUE(json.contains("\"estimate\":0.928571,")) << "13 of 14";
    const QStringList order = {QStringLiteral("format"),   QStringLiteral("today"),
                               QStringLiteral("rounds"),   QStringLiteral("round"),
                               QStringLiteral("work"),     QStringLiteral("tried"),
                               QStringLiteral("places"),   QStringLiteral("meant"),
                               QStringLiteral("open"),     QStringLiteral("probation_months"),
                               QStringLiteral("trials"),   QStringLiteral("vendor"),
                               QStringLiteral("stage"),    QStringLiteral("since"),
                               QStringLiteral("clock"),    QStringLiteral("engagements"),
                               QStringLiteral("record"),   QStringLiteral("badges"),
                               QStringLiteral("standing"), QStringLiteral("score"),
                               QStringLiteral("reasons")};
    EXPECT_EQ(keysInOrder(json, order), order);
}

TEST(Report, OfACandidateHasNoClockAndNoScore)
{
    const Scene scene;
    const QJsonObject report = parsed(reportJson(scene.book(), scene.calls, today));
    const QJsonObject acme = report[QStringLiteral("rounds")][0][QStringLiteral("trials")][0].toObject();
    EXPECT_EQ(acme[QStringLiteral("stage")].toString(), QStringLiteral("candidate"));
    EXPECT_EQ(acme[QStringLiteral("since")].toString(), QStringLiteral("2026-10-01"));
    EXPECT_TRUE(acme[QStringLiteral("clock")].isNull());
    EXPECT_TRUE(acme[QStringLiteral("score")].isNull());
    EXPECT_EQ(acme[QStringLiteral("standing")].toString(), QStringLiteral("too_early"));
    EXPECT_EQ(acme[QStringLiteral("record")][QStringLiteral("on_time")][QStringLiteral("n")].toInt(), 0);
}

TEST(Report, OfAnEarlierDayTellsOnlyWhatHadHappenedByThen)
{
    const Scene scene;
    const QJsonObject report = parsed(reportJson(scene.book(), scene.calls, day("2026-06-01")));
    const QJsonArray trials = report[QStringLiteral("rounds")][0][QStringLiteral("trials")].toArray();
    ASSERT_EQ(trials.size(), 1) << "the second vendor was listed in October";
    EXPECT_EQ(trials[0].toObject()[QStringLiteral("engagements")][QStringLiteral("all")].toInt(), 1);
}

TEST(Report, MarksWhatWasEnteredAhead)
{
    const Scene scene;
    const HistoryEntry ahead{9, day("2027-06-01"), QDateTime(today, QTime(8, 0), Qt::UTC),
                             QStringLiteral("Promoted bright Calls")};
    const QJsonObject report = parsed(reportJson(scene.book(), std::nullopt, today, {ahead}));
    EXPECT_EQ(report[QStringLiteral("entered_ahead")][0][QStringLiteral("stated_day")].toString(),
              QStringLiteral("2027-06-01"));
    EXPECT_TRUE(
        reportText(scene.book(), std::nullopt, today, {ahead}).contains(QStringLiteral("Promoted bright Calls")));
}

TEST(Report, ForPeopleSaysTheSameInColumns)
{
    const Scene scene;
    const QString text = reportText(scene.book(), std::nullopt, today);
    for (const QString &said :
         {QStringLiteral("call centre (Calls): 2 of ten places used"), QStringLiteral("bright Calls  on trial"),
          QStringLiteral("12 of 12"), QStringLiteral("No vendor is listed yet."), QStringLiteral("you may promote")})
        EXPECT_TRUE(text.contains(said)) << said.toStdString() << "\n" << text.toStdString();
}

TEST(Report, EscapesWhatNamesMayHold)
{
    test::BookBuilder builder;
    builder.round(QStringLiteral("A \"b\" \\ \n\t\u0001 ü 日本"));
    const QJsonObject report = parsed(reportJson(builder.book(), std::nullopt, today));
    EXPECT_EQ(report[QStringLiteral("rounds")][0][QStringLiteral("round")].toString(),
              QStringLiteral("A \"b\" \\ \n\t\u0001 ü 日本"));
}

TEST(Answers, OfCanTellVerdictReasonsAndTheWayOn)
{
    const Scene scene;
    const Verdict verdict =
        mayBeGiven(scene.book(), scene.acme,
                   {.task = {}, .profile = {.critical = true}, .hours = {}, .price = {}, .units = {}}, today);
    const QJsonObject can = parsed(canJson(verdict));
    EXPECT_EQ(can[QStringLiteral("format")].toString(), QStringLiteral("proven.can/1"));
    EXPECT_EQ(can[QStringLiteral("verdict")].toString(), QStringLiteral("stop"));
    EXPECT_FALSE(can[QStringLiteral("reasons")].toArray().isEmpty());
    EXPECT_TRUE(can[QStringLiteral("instead")].isArray());
    EXPECT_FALSE(can[QStringLiteral("overridable")].toBool(true));
    EXPECT_TRUE(canText(verdict).startsWith(QStringLiteral("Stop")));
}

TEST(Answers, OfTodayKeepTheirOrderAndNameVendorAndRound)
{
    const Scene scene;
    Attention decide{.kind = AttentionKind::Decide,
                     .round = scene.calls,
                     .vendor = scene.book().get(scene.bright).vendor,
                     .trial = scene.bright,
                     .engagement = {},
                     .due = today,
                     .text = QStringLiteral("Probation is over."),
                     .action = QStringLiteral("Decide"),
                     .behind = {}};
    Attention backup{.kind = AttentionKind::Backup,
                     .round = {},
                     .vendor = {},
                     .trial = {},
                     .engagement = {},
                     .due = {},
                     .text = QStringLiteral("Back up."),
                     .action = QStringLiteral("Back up"),
                     .behind = {}};
    decide.behind = {backup};
    const QJsonObject said = parsed(todayJson(scene.book(), {decide, backup}));
    EXPECT_EQ(keysOf(said), "format items");
    EXPECT_EQ(said[QStringLiteral("format")].toString(), QStringLiteral("proven.today/1"));
    const QJsonArray items = said[QStringLiteral("items")].toArray();
    ASSERT_EQ(items.size(), 2);
    EXPECT_EQ(keysOf(items[0]), "action behind due kind round text vendor");
    EXPECT_EQ(items[0][QStringLiteral("round")].toString(), QStringLiteral("call centre"));
    EXPECT_EQ(items[0][QStringLiteral("text")].toString(), QStringLiteral("Probation is over."));
    EXPECT_EQ(items[0][QStringLiteral("action")].toString(), QStringLiteral("Decide"));
    EXPECT_EQ(items[0][QStringLiteral("behind")].toArray(), QJsonArray{items[1]});
    EXPECT_TRUE(items[1][QStringLiteral("behind")].toArray().isEmpty());
    EXPECT_EQ(items[0][QStringLiteral("kind")].toString(), QStringLiteral("decide"));
    EXPECT_EQ(items[0][QStringLiteral("vendor")].toString(), QStringLiteral("bright Calls"));
    EXPECT_EQ(items[0][QStringLiteral("due")].toString(), QStringLiteral("2026-11-23"));
    EXPECT_TRUE(items[1][QStringLiteral("vendor")].isNull());
    EXPECT_TRUE(todayText(scene.book(), {decide})
                    .contains(QStringLiteral("bright Calls, call centre: Probation is over. [Decide]")));
    EXPECT_EQ(todayText(scene.book(), {}), QStringLiteral("Nothing needs you today.\n"));
}

TEST(Answers, OfAdviceNameTaskVendorsAndReasons)
{
    Scene scene;
    const Id<Task> task = scene.builder.task(QStringLiteral("Call back"));
    const TaskAdvice advice{task,
                            Advice::HandOut,
                            {QStringLiteral("simple")},
                            {{scene.bright, {}, {QStringLiteral("ready")}}}};
    const QJsonObject whole = parsed(adviceJson(scene.book(), {advice}));
    EXPECT_EQ(keysOf(whole), "format tasks");
    EXPECT_EQ(whole[QStringLiteral("format")].toString(), QStringLiteral("proven.advice/1"));
    const QJsonObject said = whole[QStringLiteral("tasks")][0].toObject();
    EXPECT_EQ(keysOf(said), "advice reasons task vendors");
    EXPECT_EQ(said[QStringLiteral("reasons")].toArray(), QJsonArray{QStringLiteral("simple")});
    EXPECT_EQ(keysOf(said[QStringLiteral("vendors")][0]), "reasons round vendor verdict");
    EXPECT_EQ(said[QStringLiteral("vendors")][0][QStringLiteral("round")].toString(), QStringLiteral("call centre"));
    EXPECT_EQ(said[QStringLiteral("vendors")][0][QStringLiteral("reasons")].toArray(),
              QJsonArray{QStringLiteral("ready")});
    EXPECT_EQ(said[QStringLiteral("task")].toString(), QStringLiteral("Call back"));
    EXPECT_EQ(said[QStringLiteral("advice")].toString(), QStringLiteral("hand_out"));
    EXPECT_EQ(said[QStringLiteral("vendors")][0][QStringLiteral("vendor")].toString(), QStringLiteral("bright Calls"));
    EXPECT_EQ(said[QStringLiteral("vendors")][0][QStringLiteral("verdict")].toString(), QStringLiteral("go"));
    EXPECT_TRUE(adviceText(scene.book(), {advice}).contains(QStringLiteral("bright Calls (")));
}

TEST(Answers, OfAListAndTheHistoryNameRefsAndEntries)
{
    const Scene scene;
    const std::vector<const Engagement *> jobs = scene.book().engagementsOf(scene.bright);
    const QJsonObject list = parsed(listJson(scene.book(), jobs, today));
    EXPECT_EQ(keysOf(list), "engagements format today");
    EXPECT_EQ(list[QStringLiteral("format")].toString(), QStringLiteral("proven.list/1"));
    const QJsonArray listed = list[QStringLiteral("engagements")].toArray();
    ASSERT_EQ(listed.size(), 12);
    EXPECT_EQ(listed[0][QStringLiteral("ref")].toString(), jobs[0]->ref);
    EXPECT_EQ(listed[0][QStringLiteral("outcome")].toString(), QStringLiteral("delivered"));
    EXPECT_TRUE(listText(scene.book(), jobs, today).contains(jobs[0]->ref));
    const HistoryEntry row{3, today, QDateTime(today, QTime(8, 0), Qt::UTC), QStringLiteral("Gave Test calls to Acme")};
    const QJsonObject history = parsed(historyJson({row}));
    EXPECT_EQ(keysOf(history), "entries format");
    EXPECT_EQ(history[QStringLiteral("format")].toString(), QStringLiteral("proven.history/1"));
    EXPECT_EQ(keysOf(history[QStringLiteral("entries")][0]), "entered_at entry stated_day what");
    EXPECT_EQ(history[QStringLiteral("entries")][0][QStringLiteral("entry")].toInt(), 3);
    EXPECT_EQ(history[QStringLiteral("entries")][0][QStringLiteral("stated_day")].toString(),
              QStringLiteral("2026-11-23"));
    EXPECT_EQ(history[QStringLiteral("entries")][0][QStringLiteral("entered_at")].toString(),
              QStringLiteral("2026-11-23T08:00:00.000Z"));
    EXPECT_EQ(history[QStringLiteral("entries")][0][QStringLiteral("what")].toString(), row.title);
    EXPECT_TRUE(historyText({row}).contains(QStringLiteral("2026-11-23 08:00 UTC")));
    EXPECT_TRUE(vendorsText(scene.book(), today).contains(QStringLiteral("call centre (on trial)")));
    EXPECT_TRUE(roundsText(scene.book(), today).startsWith(QStringLiteral("Books:")));
}

} // namespace
} // namespace proven
