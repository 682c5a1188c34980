#include "exchange/date_entry.h"

#include "support/book_builder.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace proven {

using test::day;

namespace {

// A Monday.
const char *const monday = "2026-11-23";

const QLocale english = QLocale::c();

struct Typed {
    const char *text;
    DateLean lean;
    const char *date; ///< empty where it is no date
};

} // namespace

TEST(DateEntry, ReadsADayAsAPersonTypesIt)
{
    const Typed cases[] = {
        {"today", DateLean::Ahead, "2026-11-23"},
        {"TODAY ", DateLean::Back, "2026-11-23"},
        {"tomorrow", DateLean::Back, "2026-11-24"},
        {"yesterday", DateLean::Ahead, "2026-11-22"},
        {"fri", DateLean::Ahead, "2026-11-27"},
        {"Friday", DateLean::Ahead, "2026-11-27"},
        {"fri", DateLean::Back, "2026-11-20"},
        {"mon", DateLean::Ahead, "2026-11-23"},
        {"mon.", DateLean::Back, "2026-11-23"},
        {"tues", DateLean::Ahead, "2026-11-24"},
        {"-2", DateLean::Ahead, "2026-11-21"},
        {"+3", DateLean::Back, "2026-11-26"},
        {"+1w", DateLean::Ahead, "2026-11-30"},
        {"- 1 W", DateLean::Ahead, "2026-11-16"},
        {"+2m", DateLean::Ahead, "2027-01-23"},
        {"+3m", DateLean::Ahead, "2027-02-23"},
        {"-1y", DateLean::Ahead, "2025-11-23"},
        {"12.3", DateLean::Ahead, "2027-03-12"},
        {"12.3.", DateLean::Back, "2026-03-12"},
        {"12/3", DateLean::Back, "2026-03-12"},
        {"3/25", DateLean::Back, "2026-03-25"},
        {"23.11", DateLean::Ahead, "2026-11-23"},
        {"23.11", DateLean::Back, "2026-11-23"},
        {"22.11", DateLean::Ahead, "2027-11-22"},
        {"29.2", DateLean::Ahead, "2028-02-29"},
        {"29.2", DateLean::Back, "2024-02-29"},
        {"3 May", DateLean::Ahead, "2027-05-03"},
        {"3 may", DateLean::Back, "2026-05-03"},
        {"3rd May", DateLean::Back, "2026-05-03"},
        {"May 3", DateLean::Ahead, "2027-05-03"},
        {"3. September", DateLean::Back, "2026-09-03"},
        {"3 sept", DateLean::Back, "2026-09-03"},
        {"3 May 2025", DateLean::Ahead, "2025-05-03"},
        {"May 3, 2025", DateLean::Ahead, "2025-05-03"},
        {"2026-05-03", DateLean::Ahead, "2026-05-03"},
        {"12.3.26", DateLean::Ahead, "2026-03-12"},
        {"12.3.2026", DateLean::Ahead, "2026-03-12"},
        {"12/3/2026", DateLean::Ahead, "2026-03-12"},
        {"12/25/2026", DateLean::Ahead, "2026-12-25"},
        {"", DateLean::Ahead, ""},
        {"soon", DateLean::Ahead, ""},
        {"f", DateLean::Ahead, ""},
        {"32.1", DateLean::Ahead, ""},
        {"0.1", DateLean::Ahead, ""},
        {"12.13", DateLean::Ahead, ""},
        {"30.2", DateLean::Ahead, ""},
        {"30 Feb 2027", DateLean::Ahead, ""},
        {"29 Feb 2027", DateLean::Ahead, ""},
        {"2027-02-29", DateLean::Ahead, ""},
        {"31.6.2027", DateLean::Ahead, ""},
        {"3 Mayor", DateLean::Ahead, ""},
        {"12", DateLean::Ahead, ""},
        {"+99999y", DateLean::Ahead, ""},
    };
    for (const Typed &typed : cases) {
        const DateEntry entry = readDateEntry(QString::fromUtf8(typed.text), day(monday), typed.lean, english);
        if (*typed.date)
            EXPECT_EQ(entry.date, day(typed.date)) << typed.text << ": " << entry.problem.toStdString();
        else
            EXPECT_FALSE(entry.date) << typed.text << " was read as "
                                     << entry.date->toString(Qt::ISODate).toStdString();
        EXPECT_EQ(entry.problem.isEmpty(), entry.date.has_value()) << typed.text;
    }
}

TEST(DateEntry, SaysWhichDayAMonthDoesNotHave)
{
    EXPECT_EQ(readDateEntry(QStringLiteral("30.2"), day(monday), DateLean::Ahead, english).problem,
              QStringLiteral("February has no day 30."));
    EXPECT_EQ(readDateEntry(QStringLiteral("1.13"), day(monday), DateLean::Ahead, english).problem,
              QStringLiteral("There is no month 13."));
    EXPECT_EQ(readDateEntry(QStringLiteral("29 Feb 2027"), day(monday), DateLean::Ahead, english).problem,
              QStringLiteral("February 2027 has no day 29."));
    EXPECT_TRUE(readDateEntry(QStringLiteral("soon"), day(monday), DateLean::Ahead, english)
                    .problem.contains(QStringLiteral("12.3")));
}

TEST(DateEntry, PutsTheMonthFirstWhereTheLanguageDoes)
{
    const QLocale american(QLocale::English, QLocale::UnitedStates);
    EXPECT_EQ(readDateEntry(QStringLiteral("12/3"), day(monday), DateLean::Ahead, american).date, day("2026-12-03"));
    EXPECT_EQ(readDateEntry(QStringLiteral("25/3"), day(monday), DateLean::Back, american).date, day("2026-03-25"));
    EXPECT_EQ(readDateEntry(QStringLiteral("12/3/2027"), day(monday), DateLean::Ahead, american).date,
              day("2027-12-03"));
    EXPECT_EQ(readDateEntry(QStringLiteral("12.3"), day(monday), DateLean::Back, american).date, day("2026-03-12"));
}

TEST(DateEntry, KnowsTheNamesOfAnotherLanguageBesideTheEnglishOnes)
{
    const QLocale german(QLocale::German, QLocale::Germany);
    EXPECT_EQ(readDateEntry(QStringLiteral("Freitag"), day(monday), DateLean::Ahead, german).date, day("2026-11-27"));
    EXPECT_EQ(readDateEntry(QStringLiteral("3. Mai"), day(monday), DateLean::Back, german).date, day("2026-05-03"));
    EXPECT_EQ(readDateEntry(QString::fromUtf8("3 M\u00E4rz"), day(monday), DateLean::Back, german).date,
              day("2026-03-03"));
    EXPECT_EQ(readDateEntry(QStringLiteral("fri"), day(monday), DateLean::Ahead, german).date, day("2026-11-27"));
    const QLocale spanish(QLocale::Spanish, QLocale::Spain);
    EXPECT_EQ(readDateEntry(QStringLiteral("3 de mayo"), day(monday), DateLean::Back, spanish).date, day("2026-05-03"));
}

RC_GTEST_PROP(DateEntry, ReadsBackEveryDayThatItIsToldInFull, ())
{
    const QDate date = QDate(1990, 1, 1).addDays(*rc::gen::inRange(0, 60000));
    const QDate today = day(monday);
    RC_ASSERT(readDateEntry(date.toString(Qt::ISODate), today, DateLean::Ahead, english).date == date);
    RC_ASSERT(readDateEntry(date.toString(QStringLiteral("d.M.yyyy")), today, DateLean::Back, english).date == date);
}

RC_GTEST_PROP(DateEntry, NeverLeansTheOtherWay, ())
{
    const QDate today = QDate(2024, 1, 1).addDays(*rc::gen::inRange(0, 3000));
    const QDate meant = QDate(2024, 1, 1).addDays(*rc::gen::inRange(0, 366));
    const QString text = QStringLiteral("%1.%2").arg(meant.day()).arg(meant.month());
    const auto ahead = readDateEntry(text, today, DateLean::Ahead, english).date;
    const auto back = readDateEntry(text, today, DateLean::Back, english).date;
    RC_ASSERT(ahead && *ahead >= today && ahead->day() == meant.day() && ahead->month() == meant.month());
    RC_ASSERT(back && *back <= today && back->day() == meant.day() && back->month() == meant.month());
}

RC_GTEST_PROP(DateEntry, AnswersAnyTextWithADayOrASentence, (const std::string &typed))
{
    const DateEntry entry = readDateEntry(QString::fromLatin1(typed.data(), static_cast<qsizetype>(typed.size())),
                                          day(monday), DateLean::Ahead, english);
    RC_ASSERT(entry.date.has_value() == entry.problem.isEmpty());
    RC_ASSERT(!entry.date || entry.date->isValid());
}

} // namespace proven
