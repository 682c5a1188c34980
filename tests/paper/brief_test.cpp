#include "printed.h"
#include "tried_vendor.h"

#include <QLocale>

#include <gtest/gtest.h>

namespace proven::test {
namespace {

TEST(Brief, SaysWhatHowByWhenAndForHowMuch)
{
    TriedVendor tried;
    Vendor vendor = tried.book().get(tried.vendor);
    vendor.contact = QStringLiteral("Ms. Ringer");
    tried.builder.put(vendor);
    const Id<Engagement> job = tried.builder.engagement(tried.trial, day("2026-11-24"), [](Engagement &job) {
        job.title = QStringLiteral("Call the list");
        job.brief = QStringLiteral("Say who you are.\nAsk for the manager.");
        job.links = QStringLiteral("https://example.org/list");
        job.due = day("2026-11-27");
        job.dueHour = QTime(14, 0);
        job.hours = Hours::of(2);
        job.price = Money::of(80);
        job.units = 3;
        job.ref = QStringLiteral("261123-4");
    });
    tried.builder.unit(job, 1, QStringLiteral("0100 Adams"));
    tried.builder.unit(job, 2, QStringLiteral("0200 Baker"), QStringLiteral("wrong number"));
    const QString all = allOf(briefOf(tried.book(), job, tried.today));
    EXPECT_FALSE(all.contains(QStringLiteral("14:00:00")));
    for (const char *words : {"Call the list", "Bright Calls", "Ms. Ringer", "Begins: Tuesday, 24 November 2026",
                              "Due: Friday, 27 November 2026, by 14:00", "Say who you are.\nAsk for the manager.",
                              "https://example.org/list", "How many: 3", "2 hours", "EUR 80.00", "Reference: 261123-4",
                              "– 1: 0100 Adams", "1 is done, 1 remains."})
        EXPECT_TRUE(all.contains(QString::fromUtf8(words))) << words << " is not in\n" << all.toStdString();
}

TEST(Brief, WritesTheHourAsTheOwnersCountryDoes)
{
    TriedVendor tried;
    const Id<Engagement> job = tried.builder.engagement(tried.trial, day("2026-11-24"), [](Engagement &job) {
        job.due = day("2026-11-27");
        job.dueHour = QTime(14, 30);
    });
    const auto due = [&](const QLocale &locale) {
        QLocale::setDefault(locale);
        QString all = allOf(briefOf(tried.book(), job, tried.today));
        QLocale::setDefault(QLocale::c());
        return all;
    };
    EXPECT_TRUE(due(QLocale(QLocale::German, QLocale::Germany)).contains(QStringLiteral("by 14:30")));
    EXPECT_TRUE(due(QLocale(QLocale::English, QLocale::UnitedStates)).contains(QStringLiteral("by 2:30")));
}

TEST(Brief, SaysNothingOfWhatIsThoughtAboutThem)
{
    TriedVendor tried;
    const QString secret = QStringLiteral("between us");
    Vendor vendor = tried.book().get(tried.vendor);
    vendor.notes = vendor.remember = vendor.holds = vendor.specialties = secret;
    tried.builder.put(vendor);
    tried.work(6, 5);
    const Id<Engagement> job = tried.builder.engagement(tried.trial, day("2026-11-02"), [&](Engagement &job) {
        job.title = QStringLiteral("Call the list");
        job.note = job.overruledBecause = job.againstTheRule = secret;
        job.due = day("2026-11-06");
        job.moved = DueMove{day("2026-11-20"), day("2026-11-03"), secret};
        job.cost = Money::of(99);
        job.profile = {.critical = true, .timeSensitive = true, .directions = Directions::Expert, .repetitive = true};
    });
    const QString all = allOf(briefOf(tried.book(), job, tried.today));
    for (const char *words :
         {"between us", "99", "late", "critical", "against", "trial", "probation", "sure", "promot"})
        EXPECT_FALSE(all.contains(QLatin1String(words), Qt::CaseInsensitive)) << words << " is in\n"
                                                                              << all.toStdString();
    EXPECT_TRUE(all.contains(QStringLiteral("20 November 2026"))) << "the day that counts is the one they were told";
    EXPECT_FALSE(all.contains(QStringLiteral("6 November 2026")));
}

TEST(Brief, ListsOnlyWhatIsStillToBeDone)
{
    TriedVendor tried;
    const Id<Engagement> job = tried.builder.engagement(tried.trial, day("2026-11-24"));
    tried.builder.unit(job, 1, QStringLiteral("Adams"), QStringLiteral("reached"));
    tried.builder.unit(job, 2, QStringLiteral("Baker"), QStringLiteral("refused"));
    tried.builder.unit(job, 3, QStringLiteral("Clark"));
    const QString some = allOf(briefOf(tried.book(), job, tried.today));
    EXPECT_TRUE(some.contains(QStringLiteral("2 are done, 1 remains."))) << some.toStdString();
    EXPECT_TRUE(some.contains(QStringLiteral("3: Clark")));
    EXPECT_FALSE(some.contains(QStringLiteral("Adams")) || some.contains(QStringLiteral("Baker")));
    EXPECT_LT(some.indexOf(QStringLiteral("please tell us")), some.indexOf(QStringLiteral("The list")))
        << "what to do when it can't be kept stands on the first page";

    const Id<Engagement> finished = tried.builder.engagement(tried.trial, day("2026-11-24"));
    tried.builder.unit(finished, 1, QStringLiteral("Adams"), QStringLiteral("reached"));
    const QString all = allOf(briefOf(tried.book(), finished, tried.today));
    EXPECT_TRUE(all.contains(QStringLiteral("All of them are done.")));
    EXPECT_FALSE(all.contains(QStringLiteral("Adams")));
}

TEST(Brief, WithoutDirectionsAsksThemToAsk)
{
    TriedVendor tried;
    const Id<Engagement> job = tried.builder.engagement(tried.trial, day("2026-11-24"));
    const QString all = allOf(briefOf(tried.book(), job, tried.today));
    EXPECT_TRUE(all.contains(QStringLiteral("No directions are written down: please ask before you begin.")));
    EXPECT_TRUE(all.contains(QStringLiteral("No due day")));
}

} // namespace
} // namespace proven::test
