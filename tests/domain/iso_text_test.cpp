#include "domain/iso_text.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace proven {
namespace {

template <class Text>
QString inLetters(const std::optional<Text> &text)
{
    return text ? QString::fromLatin1(text->data(), static_cast<qsizetype>(text->size())) : QString();
}

RC_GTEST_PROP(IsoText, WritesEveryDayAsQtDoesAndReadsItBack, ())
{
    const QDate day = QDate(1, 1, 1).addDays(*rc::gen::resize(rc::kNominalSize, rc::gen::inRange(0, 3652059)));
    const QString text = inLetters(dayText(day));
    RC_ASSERT(text == day.toString(Qt::ISODate));
    RC_ASSERT(dayFromText(text.toLatin1()) == day);
}

RC_GTEST_PROP(IsoText, WritesEveryMinuteAsQtDoesAndReadsItBack, ())
{
    const QTime time = QTime(0, 0).addSecs(60 * *rc::gen::resize(rc::kNominalSize, rc::gen::inRange(0, 24 * 60)));
    const QString text = inLetters(timeText(time));
    RC_ASSERT(text == time.toString(QStringLiteral("HH:mm")));
    RC_ASSERT(timeFromText(text.toLatin1()) == time);
}

TEST(IsoText, HasNoWordsForADayOrATimeThatIsNone)
{
    EXPECT_FALSE(dayText(QDate()));
    EXPECT_FALSE(dayText(QDate(10000, 1, 1)));
    EXPECT_FALSE(dayText(QDate(-1, 1, 1)));
    EXPECT_FALSE(timeText(QTime()));
}

TEST(IsoText, ReadsNothingButADayOrATime)
{
    for (const char *text : {"", "2026-02-30", "2026-2-3", "2026/02/03", "2026-02-033", "0000-01-01", "2026-0a-01"})
        EXPECT_FALSE(dayFromText(text)) << text;
    for (const char *text : {"", "24:00", "8:05", "08:60", "08.05", "08:05:00"})
        EXPECT_FALSE(timeFromText(text)) << text;
}

} // namespace
} // namespace proven
