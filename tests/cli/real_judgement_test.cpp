#include "support/real_input.h"
#include "support/shell.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <map>

/// Thousands of real deliveries, read as they were published and judged as of a day long past. The figures are computed
/// here from the bytes of the file, by other means than the program's.
namespace proven::test {

namespace {

struct Delivery {
    qsizetype row;
    QDate due;
    QDate delivered;
};

QStringList cellsOf(QStringView line)
{
    QStringList cells(1);
    bool quoted = false;
    for (qsizetype at = 0; at < line.size(); ++at) {
        if (line[at] == u'"' && quoted && at + 1 < line.size() && line[at + 1] == u'"')
            cells.last() += line[at++];
        else if (line[at] == u'"')
            quoted = !quoted;
        else if (line[at] == u'\t' && !quoted)
            cells += QString();
        else
            cells.last() += line[at];
    }
    return cells;
}

/// "2-Jun-06"
QDate publishedDay(const QString &text)
{
    const QDate day = QLocale::c().toDate(text, QStringLiteral("d-MMM-yy"));
    return day.isValid() ? day.addYears(100) : day;
}

std::map<QString, std::vector<Delivery>> deliveries()
{
    std::map<QString, std::vector<Delivery>> byVendor;
    const QStringList lines = QString::fromUtf8(bytesOf(realInput())).split(u'\r', Qt::SkipEmptyParts);
    const QStringList header = cellsOf(lines.first());
    const auto column = [&](const char *name) { return header.indexOf(QLatin1String(name)); };
    for (qsizetype row = 1; row < lines.size(); ++row) {
        const QStringList cells = cellsOf(lines[row]);
        byVendor[cells[column("Vendor")]].push_back({row, publishedDay(cells[column("Scheduled Delivery Date")]),
                                                     publishedDay(cells[column("Delivered to Client Date")])});
    }
    return byVendor;
}

struct Counted {
    int all = 0;
    int open = 0;
    int overdue = 0;
    int n = 0;
    int good = 0;
    QDate start;
};

/// The decision model's on-time criterion, as of a day.
Counted countedOn(QDate today, const std::vector<Delivery> &deliveries)
{
    struct Promise {
        QDate on;
        qsizetype row;
        bool kept;
    };
    Counted counted;
    std::vector<Promise> promises;
    for (const Delivery &delivery : deliveries) {
        const QDate start = std::min(delivery.due, delivery.delivered);
        if (start > today)
            continue;
        ++counted.all;
        counted.start = counted.start.isNull() ? start : std::min(counted.start, start);
        const bool isOver = delivery.delivered <= today;
        counted.open += isOver ? 0 : 1;
        if (isOver) {
            const bool kept = delivery.delivered <= delivery.due;
            promises.push_back({kept ? delivery.delivered : delivery.due, delivery.row, kept});
        } else if (delivery.due < today) {
            ++counted.overdue;
            promises.push_back({delivery.due, delivery.row, false});
        }
    }
    std::ranges::sort(promises, {}, [](const Promise &promise) { return std::pair(promise.on, promise.row); });
    const QDate oldest(today.year() - 1, today.month(), today.day());
    for (auto promise = promises.rbegin(); promise != promises.rend() && counted.n < 24; ++promise) {
        if (promise->on < oldest)
            break;
        ++counted.n;
        counted.good += promise->kept ? 1 : 0;
    }
    return counted;
}

/// The chance that a rate is at most `rate` after `good` of `n`: Beta(good + 1, n - good + 1), as a sum of binomials.
double chanceBelow(double rate, int n, int good)
{
    double chance = 0;
    for (int count = good + 1; count <= n + 1; ++count) {
        const double ways = std::lgamma(n + 2) - std::lgamma(count + 1) - std::lgamma(n + 2 - count);
        chance += std::exp(ways + count * std::log(rate) + (n + 1 - count) * std::log1p(-rate));
    }
    return chance;
}

QStringList importArguments(const QString &file)
{
    QStringList arguments = {QStringLiteral("import"), file, QStringLiteral("--as"), QStringLiteral("engagements")};
    for (const auto &[field, column] : realColumns())
        arguments += {QStringLiteral("--map"), field + u'=' + column};
    for (const QString &vendor : realVendors())
        arguments += {QStringLiteral("--vendors"), u'"' + vendor + u'"'};
    return arguments;
}

} // namespace

TEST(RealJudgement, GivesTheFiguresThatTheFileHoldsComesInOnceAndGoesWithOneUndo)
{
    if (!hasRealInput())
        GTEST_SKIP() << noRealInput;
    const Shell shell;
    const auto run = [&](const QStringList &arguments) {
        return shell.run(QStringList{QStringLiteral("--book"), QStringLiteral("book.proven"), QStringLiteral("--today"),
                                     QStringLiteral("2016-01-01")}
                         + arguments);
    };
    const auto exported = [&](const QString &folder) {
        const Ran ran = run({QStringLiteral("export"), QStringLiteral("--format"), QStringLiteral("csv"), folder});
        EXPECT_EQ(ran.exitCode, 0) << ran.err.toStdString();
        QByteArray all;
        for (const char *table :
             {"book", "rounds", "vendors", "tasks", "decisions", "engagements", "touchpoints", "units", "snoozes"})
            all += bytesOf(shell.in(folder + u'/' + QLatin1String(table) + QStringLiteral(".csv")));
        return all;
    };
    ASSERT_EQ(run({QStringLiteral("new"), QStringLiteral("book.proven"), QStringLiteral("--currency"),
                   QStringLiteral("USD")})
                  .exitCode,
              0);
    ASSERT_EQ(run({QStringLiteral("round"), QStringLiteral("add"), QStringLiteral("Supplies")}).exitCode, 0);
    const QByteArray before = exported(QStringLiteral("before"));
    ASSERT_FALSE(before.isEmpty());

    const Ran imported = run(importArguments(realInput()));
    ASSERT_EQ(imported.exitCode, 0) << imported.err.left(4000).toStdString();
    const QByteArray after = exported(QStringLiteral("after"));
    EXPECT_GT(after.size(), before.size());

    const auto real = deliveries();
    const QDate day(2008, 6, 1);
    const Ran report = shell.run({QStringLiteral("--book"), QStringLiteral("book.proven"), QStringLiteral("--today"),
                                  day.toString(Qt::ISODate), QStringLiteral("report"), QStringLiteral("--format"),
                                  QStringLiteral("json")});
    ASSERT_EQ(report.exitCode, 0) << report.err.toStdString();
    const QJsonObject round =
        QJsonDocument::fromJson(report.out.toUtf8()).object()[u"rounds"].toArray().first().toObject();
    const QJsonArray trials = round[u"trials"].toArray();
    // Whoever had delivered nothing by that day was not yet tried.
    qsizetype begun = 0;
    for (const QString &vendor : realVendors()) {
        ASSERT_TRUE(real.contains(vendor)) << vendor.toStdString();
        begun += countedOn(day, real.at(vendor)).all > 0 ? 1 : 0;
    }
    ASSERT_GT(begun, 3) << "the day is too early to say anything";
    ASSERT_EQ(trials.size(), begun);
    for (const QJsonValue &value : trials) {
        const QJsonObject trial = value.toObject();
        const QString vendor = trial[u"vendor"].toString();
        SCOPED_TRACE(vendor.toStdString());
        const Counted counted = countedOn(day, real.at(vendor));
        const QJsonObject engagements = trial[u"engagements"].toObject();
        EXPECT_EQ(engagements[u"all"].toInt(), counted.all);
        EXPECT_EQ(engagements[u"open"].toInt(), counted.open);
        EXPECT_EQ(engagements[u"overdue"].toInt(), counted.overdue);
        EXPECT_EQ(engagements[u"delivered"].toInt(), counted.all - counted.open);
        const QJsonObject record = trial[u"record"].toObject();
        for (const char *silent : {"directions", "good_work", "liked"})
            EXPECT_EQ(record[QLatin1String(silent)].toObject()[u"n"].toInt(), 0) << silent;
        const QJsonObject onTime = record[u"on_time"].toObject();
        EXPECT_EQ(onTime[u"n"].toInt(), counted.n);
        EXPECT_EQ(onTime[u"good"].toInt(), counted.good);
        EXPECT_NEAR(onTime[u"estimate"].toDouble(), (counted.good + 1.0) / (counted.n + 2.0), 1e-6);
        EXPECT_NEAR(chanceBelow(onTime[u"low"].toDouble(), counted.n, counted.good), 0.10, 1e-4);
        EXPECT_NEAR(chanceBelow(onTime[u"high"].toDouble(), counted.n, counted.good), 0.90, 1e-4);
        EXPECT_EQ(trial[u"clock"].toObject()[u"start"].toString(), counted.start.toString(Qt::ISODate));
    }

    const QByteArray bytes = bytesOf(shell.in(QStringLiteral("book.proven")));
    const Ran again = run(importArguments(realInput()));
    EXPECT_EQ(again.exitCode, 0) << again.err.left(4000).toStdString();
    EXPECT_TRUE(again.out.contains(QStringLiteral("Nothing changed"))) << again.out.toStdString();
    EXPECT_EQ(bytesOf(shell.in(QStringLiteral("book.proven"))), bytes);

    ASSERT_EQ(run({QStringLiteral("undo")}).exitCode, 0);
    EXPECT_EQ(exported(QStringLiteral("undone")), before);
    EXPECT_EQ(run({QStringLiteral("check")}).exitCode, 0);
}

} // namespace proven::test
