#include "exchange/report.h"

#include "lawful_book.h"
#include "support/book_builder.h"

#include <QXmlStreamReader>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace proven {
namespace {

using test::day;

const QDate today = day("2026-11-23");

/// What stands on a page, read as XML.
struct Read {
    QString error;
    QString text;
    QStringList elements;
    QStringList labels; ///< of pictures
    QStringList scopes; ///< of the cells that name a row or column

    explicit Read(const QByteArray &html)
    {
        QXmlStreamReader xml(html);
        while (!xml.atEnd()) {
            xml.readNext();
            if (xml.isStartElement()) {
                elements += xml.name().toString();
                if (xml.attributes().hasAttribute(QStringLiteral("aria-label")))
                    labels += xml.attributes().value(QStringLiteral("aria-label")).toString();
                if (xml.name() == QStringLiteral("th"))
                    scopes += xml.attributes().value(QStringLiteral("scope")).toString();
            } else if (xml.isCharacters()) {
                text += xml.text();
            }
        }
        error = xml.hasError() ? xml.errorString() : QString();
    }
};

/// A vendor on trial with twelve good jobs that nobody rated for liking, and a candidate.
struct Scene {
    test::BookBuilder builder;
    Id<Round> calls = builder.round(QStringLiteral("Call <centre>"), QStringLiteral("Calls"));
    Id<Trial> bright = builder.trial(calls,
                                     builder.vendor(QStringLiteral("Bright <script>alert(1)</script> & \"Sons\"")),
                                     day("2026-05-20"));
    Id<Trial> acme = builder.trial(calls, builder.vendor(QStringLiteral("Acme")), day("2026-10-01"));

    Scene()
    {
        for (int week = 0; week < 12; ++week) {
            builder.engagement(bright, day("2026-05-23").addDays(week * 14), [&](Engagement &engagement) {
                engagement.due = engagement.start.addDays(2);
                engagement.outcome = Delivered{*engagement.due, {}, true, Rating::of(4), {}};
            });
        }
    }
    [[nodiscard]] QByteArray page() const { return reportHtml(builder.book(), std::nullopt, today); }
};

TEST(ReportPage, SaysWhatTheReportInColumnsSays)
{
    const Scene scene;
    const Read page(scene.page());
    ASSERT_EQ(page.error, QString());
    for (const char *said : {"Vendors as of 23 November 2026", "Call <centre> (Calls)",
                             "2 of ten places used, 10 meant to be tried, six months of probation, open.", "on trial",
                             "candidate", "over since 23 November", "12 of 12, ", "none yet"})
        EXPECT_TRUE(page.text.contains(QLatin1String(said), Qt::CaseInsensitive)) << said << "\n"
                                                                                  << page.text.toStdString();
    const TrialReading reading = readTrial(scene.builder.book(), scene.bright, today);
    ASSERT_FALSE(reading.reasons.isEmpty());
    for (const QString &reason : reading.reasons)
        EXPECT_TRUE(page.text.contains(reason)) << reason.toStdString();
}

TEST(ReportPage, LetsNothingThatAnOwnerTypedBecomePartOfThePage)
{
    const QByteArray html = Scene().page();
    EXPECT_FALSE(html.contains("<script"));
    EXPECT_TRUE(Read(html).text.contains(QStringLiteral("Bright <script>alert(1)</script> & \"Sons\"")));
}

TEST(ReportPage, DrawsAnIntervalOnlyWhereThereAreAnswersAndSaysItInWords)
{
    const Read page(Scene().page());
    EXPECT_EQ(page.labels.size(), 3) << page.labels.join(u'\n').toStdString();
    EXPECT_TRUE(page.labels.value(0).startsWith(QStringLiteral("On time: 12 of 12, 9 to 1 sure of at least ")));
    EXPECT_EQ(page.elements.count(QStringLiteral("svg")), 3);
}

TEST(ReportPage, ShowsNoBareScore)
{
    EXPECT_FALSE(Read(Scene().page()).text.contains(QStringLiteral("Score")));
}

TEST(ReportPage, NamesItsRowsAndColumnsForAScreenReader)
{
    const Read page(Scene().page());
    EXPECT_EQ(page.scopes.count(QStringLiteral("row")), 2);
    EXPECT_EQ(page.scopes.count(QStringLiteral("col")), 9);
}

TEST(ReportPage, NeedsNoOtherFile)
{
    const QByteArray html = Scene().page();
    EXPECT_TRUE(html.startsWith("<!DOCTYPE html><html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"en\">"));
    for (const char *outside : {"src=", "href=", "url(", "@import"})
        EXPECT_FALSE(html.contains(outside)) << outside;
}

TEST(ReportPage, TellsWhatWasEnteredAhead)
{
    const HistoryEntry ahead{7, day("2027-01-01"), QDateTime(day("2026-11-22"), QTime(23, 30), Qt::UTC),
                             QStringLiteral("Gave <b>")};
    const Read page(reportHtml(Scene().builder.book(), std::nullopt, today, {ahead}));
    EXPECT_EQ(page.error, QString());
    EXPECT_TRUE(page.text.contains(QStringLiteral("2026-11-22 23:30 UTCGave <b>"))) << page.text.toStdString();
}

RC_GTEST_PROP(ReportPage, OfAnyBookIsWellFormedAndNoElementEndsWithinItsOwnTagButThoseThatMay, ())
{
    const QByteArray html = reportHtml(test::lawfulBook(), std::nullopt, test::afterEverything);
    const Read page(html);
    RC_ASSERT(page.error.toStdString() == std::string());
    for (qsizetype at = html.indexOf("/>"); at >= 0; at = html.indexOf("/>", at + 1)) {
        const qsizetype begin = html.lastIndexOf('<', at);
        const QByteArray element = html.sliced(begin + 1, html.indexOf(' ', begin) - begin - 1);
        RC_ASSERT((element == "meta" || element == "rect" || element == "ellipse"));
    }
}

} // namespace
} // namespace proven
