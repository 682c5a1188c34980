#include "paper/print.h"
#include "printed.h"
#include "tried_vendor.h"

#include <QRegularExpression>

#include <gtest/gtest.h>

namespace proven::test {
namespace {

const QPageLayout a4 = pageOf(QPageSize::A4);

/// A scorecard with so many jobs.
Paper scorecardWith(int jobs, const QString &name = QStringLiteral("Bright Calls"))
{
    TriedVendor tried(name);
    for (int job = 0; job < jobs; ++job) {
        const QDate start = day("2026-06-01").addDays(job % 170);
        tried.builder.delivered(tried.trial, start, start.addDays(2), start.addDays(job % 9 == 0 ? 3 : 2));
    }
    return scorecardOf(tried.book(), tried.trial, tried.today);
}

/// Paints each kind of picture and mark there is.
Paper paperWithPictures()
{
    TriedVendor tried;
    tried.work(14, 2);
    tried.builder.decide(tried.trial, DecisionKind::Paused, day("2026-10-01"));
    tried.builder.decide(tried.trial, DecisionKind::Resumed, day("2026-10-12"));
    for (const char *name : {"Slow & Sons", "Fresh Calls"}) {
        const Id<Trial> trial = tried.builder.trial(tried.round, tried.builder.vendor(QString::fromLatin1(name)),
                                                    day("2026-05-20"));
        for (int job = 0; job < 6; ++job) {
            const QDate start = day("2026-07-01").addDays(7 * job);
            tried.builder.delivered(trial, start, start, start.addDays(job % 2));
        }
    }
    Paper paper = scorecardOf(tried.book(), tried.trial, tried.today);
    for (paper::Section &section : comparisonOf(tried.book(), tried.round, tried.today).sections)
        paper.sections.push_back(std::move(section));
    return paper;
}

TEST(Pdf, CanBeReadAndSearched)
{
    const auto pages = pagesInWords(pdfOf(scorecardWith(19), a4));
    NEEDS_POPPLER(pages);
    ASSERT_GE(pages->size(), 1);
    const QString first = pages->front().simplified();
    for (const char *words :
         {"Scorecard", "Bright Calls", "Call centre, as of 23 November 2026", "16 of 19", "at least 69%, at most 90%",
          "19 of 19", "Work in four different months", "Jobs, the newest first", "Page 1 of"})
        EXPECT_TRUE(first.contains(QLatin1String(words))) << words << " is not in\n" << first.toStdString();
}

TEST(Pdf, OfFiveHundredJobsSaysItsHeadsAndItsPageOnEachPage)
{
    const auto pages = pagesInWords(pdfOf(scorecardWith(500), a4));
    NEEDS_POPPLER(pages);
    ASSERT_GT(pages->size(), 10);
    for (qsizetype page = 0; page < pages->size(); ++page) {
        const QString words = pages->at(page).simplified();
        const QString number = QStringLiteral("Page %1 of %2").arg(page + 1).arg(pages->size());
        EXPECT_TRUE(words.contains(number)) << number.toStdString() << " is not in\n" << words.toStdString();
        EXPECT_TRUE(words.contains(QStringLiteral("Scorecard of Bright Calls, 23 November 2026")));
        EXPECT_TRUE(page == 0 || words.startsWith(QStringLiteral("Job Given Due How it went")))
            << words.left(80).toStdString();
    }
    // No job is lost between two pages.
    const QString all = pages->join(u' ').simplified();
    for (int job = 6; job < 506; ++job)
        EXPECT_TRUE(all.contains(QStringLiteral("Job %1 ").arg(job))) << job;
}

TEST(Pdf, HoldsItsChartsAsVectors)
{
    const auto images = poppler(QStringLiteral("pdfimages"), {QStringLiteral("-list")}, pdfOf(paperWithPictures(), a4));
    NEEDS_POPPLER(images);
    // Two lines of heads, and no image.
    EXPECT_EQ(images->trimmed().split(u'\n').size(), 2) << images->toStdString();
}

TEST(Pdf, IsOfTheSizeThatIsAskedFor)
{
    const Paper paper = scorecardWith(3);
    const auto size = [&](QPageSize::PageSizeId id) {
        return poppler(QStringLiteral("pdfinfo"), {}, pdfOf(paper, pageOf(id)));
    };
    NEEDS_POPPLER(size(QPageSize::A4));
    EXPECT_TRUE(size(QPageSize::A4)->contains(QStringLiteral("(A4)")));
    EXPECT_TRUE(size(QPageSize::Letter)->contains(QStringLiteral("(letter)")));
    EXPECT_TRUE(size(QPageSize::A4)->contains(QStringLiteral("Scorecard of Bright Calls"))) << "its title";
}

TEST(Pdf, OfLongNamesHoldsAllOfThem)
{
    const QString name = QStringLiteral("Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamten")
                         + QStringLiteral(" & Söhne, Büro- und Geschäftsdienstleistungsgesellschaft für Übersee mbH");
    const auto pages = pagesInWords(pdfOf(scorecardWith(8, name), a4));
    NEEDS_POPPLER(pages);
    EXPECT_TRUE(squeezed(pages->front()).contains(squeezed(name))) << pages->front().toStdString();
}

TEST(Pdf, KeepsDaysInOneLineBesideLongNames)
{
    TriedVendor tried;
    tried.builder.engagement(tried.trial, day("2026-09-20"), [](Engagement &job) {
        job.title = QStringLiteral("Call everybody who has not called back ").repeated(4);
        job.due = day("2026-09-28");
        job.outcome = Delivered{day("2026-09-28"), {}, true, Rating::of(3), {}};
    });
    const auto pages = pagesInWords(pdfOf(scorecardOf(tried.book(), tried.trial, tried.today), a4));
    NEEDS_POPPLER(pages);
    EXPECT_TRUE(pages->join(u' ').contains(
        QRegularExpression(QStringLiteral("Call everybody .*20 September +28 September +Delivered on 28 September"))))
        << pages->join(u' ').toStdString();
}

TEST(Pdf, NeverLeavesATitleOrAColumnsHeadAlone)
{
    const paper::Table table{.columns = {{.head = QStringLiteral("Head"), .share = 1}},
                             .rows = {{{.text = QStringLiteral("first row")}},
                                      {{.text = QStringLiteral("second row")}}}};
    int turned = 0;
    for (int lines = 40; lines < 70; ++lines) {
        const paper::Paragraph filling{.text = QStringLiteral("a line\n").repeated(lines).trimmed()};
        const Paper paper{.kind = {},
                          .title = QStringLiteral("Title"),
                          .subtitle = {},
                          .foot = QStringLiteral("Foot"),
                          .fileName = {},
                          .greeting = {},
                          .sections = {{.title = {}, .blocks = {filling}},
                                       {.title = QStringLiteral("Second section"), .blocks = {table}}}};
        const auto pages = pagesInWords(pdfOf(paper, a4));
        NEEDS_POPPLER(pages);
        for (const QString &page : *pages) {
            const bool hasTitle = page.contains(QStringLiteral("Second section"));
            EXPECT_EQ(hasTitle, page.contains(QStringLiteral("first row"))) << lines << page.toStdString();
            turned += hasTitle && !page.contains(QStringLiteral("Title"));
        }
    }
    EXPECT_GT(turned, 0) << "the title never came to the end of a page: nothing was tried";
    EXPECT_LT(turned, 30);
}

TEST(UsualPage, IsTheOneOfTheOwnersCountry)
{
    EXPECT_EQ(usualPage(QLocale(QLocale::German, QLocale::Germany)).pageSize().id(), QPageSize::A4);
    EXPECT_EQ(usualPage(QLocale(QLocale::English, QLocale::UnitedKingdom)).pageSize().id(), QPageSize::A4);
    EXPECT_EQ(usualPage(QLocale(QLocale::English, QLocale::UnitedStates)).pageSize().id(), QPageSize::Letter);
    EXPECT_EQ(usualPage(QLocale(QLocale::French, QLocale::Canada)).pageSize().id(), QPageSize::Letter);
    EXPECT_EQ(usualPage(QLocale(QLocale::Spanish, QLocale::Mexico)).pageSize().id(), QPageSize::Letter);
    EXPECT_EQ(usualPage(QLocale::c()).pageSize().id(), QPageSize::A4);
}

} // namespace
} // namespace proven::test
