#include "widgets/date_field.h"

#include "support/hands.h"
#include "support/office.h"

#include <QLineEdit>
#include <QSignalSpy>

namespace proven {

using test::day;

TEST(DateField, ShowsTheDayThatItUnderstood)
{
    DateField field(day("2026-11-23"), DateLean::Ahead);
    QSignalSpy changed(&field, &DateField::changed);
    field.edit()->setText(QStringLiteral("fri"));
    EXPECT_EQ(field.date(), day("2026-11-27"));
    EXPECT_EQ(changed.count(), 1);
    EXPECT_TRUE(test::says(field, QStringLiteral("Fri 27 November")));
    field.edit()->setText(QStringLiteral("3 May"));
    EXPECT_TRUE(test::says(field, QStringLiteral("Mon 3 May 2027")));
}

TEST(DateField, SaysWhyWhatIsTypedIsNoDay)
{
    DateField field(day("2026-11-23"), DateLean::Ahead);
    field.edit()->setText(QStringLiteral("31.6"));
    EXPECT_FALSE(field.date());
    EXPECT_EQ(field.problem(), QStringLiteral("June has no day 31."));
    EXPECT_TRUE(test::says(field, field.problem()));
    field.edit()->clear();
    EXPECT_TRUE(field.isBlank());
    EXPECT_TRUE(field.problem().isEmpty());
}

TEST(DateField, ReadsBackTheDayThatItIsGiven)
{
    DateField field(day("2026-11-23"), DateLean::Back);
    field.setDate(day("2030-02-28"));
    EXPECT_EQ(field.date(), day("2030-02-28"));
    field.setDate(day("2026-11-23"));
    EXPECT_EQ(field.date(), day("2026-11-23"));
    field.setDate(std::nullopt);
    EXPECT_FALSE(field.date());
}

} // namespace proven
