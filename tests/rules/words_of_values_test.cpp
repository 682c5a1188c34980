// Every value that a screen, a history or a report shows has words of its own.
#include "domain/fields.h"
#include "rules/field_words.h"
#include "rules/wording.h"
#include "rules/words.h"
#include "support/book_builder.h"

#include <QSet>
#include <gtest/gtest.h>

using namespace proven;
using namespace proven::test;

namespace {

template <class Enum>
void expectWordsForEach(const char *what)
{
    QSet<QString> said;
    for (std::size_t value = 0; value < std::size(NamesOf<Enum>::list); ++value) {
        const QString words = wording::of(static_cast<Enum>(value));
        EXPECT_FALSE(words.trimmed().isEmpty()) << what << ' ' << value;
        EXPECT_FALSE(words.contains(u'_')) << what << ' ' << words.toStdString();
        EXPECT_FALSE(said.contains(words)) << what << " says twice " << words.toStdString();
        said.insert(words);
    }
}

} // namespace

TEST(WordsOfValues, AreOneForEachOfThem)
{
    expectWordsForEach<VendorKind>("kind of vendor");
    expectWordsForEach<FoundThrough>("found through");
    expectWordsForEach<DecisionKind>("decision");
    expectWordsForEach<Directions>("directions");
    expectWordsForEach<HowOften>("how often");
    expectWordsForEach<KeepsFrom>("keeps from");
    expectWordsForEach<Repeats>("repeats");
    expectWordsForEach<OutcomeKind>("outcome");
    expectWordsForEach<TouchpointKind>("contact");
    expectWordsForEach<AttentionKind>("reminder");
    expectWordsForEach<Stage>("stage");
    expectWordsForEach<Criterion>("criterion");
    expectWordsForEach<Badge>("badge");
    expectWordsForEach<Standing>("standing");
    expectWordsForEach<Corner>("corner");
    expectWordsForEach<VerdictLevel>("verdict");
    expectWordsForEach<Advice>("advice");
}

TEST(WordsOfValues, CountUpToTwelveInLettersAndThenInFigures)
{
    QStringList numbers;
    for (int number = 1; number <= 13; ++number)
        numbers += numberInWords(number);
    EXPECT_EQ(numbers.join(u' '), QStringLiteral("one two three four five six seven eight nine ten eleven twelve 13"));
}

TEST(WordsOfValues, BeginSentencesAndStandInThem)
{
    EXPECT_EQ(capitalised(QStringLiteral("six months")), QStringLiteral("Six months"));
    EXPECT_EQ(uncapitalised(QStringLiteral("Six months")), QStringLiteral("six months"));
    EXPECT_EQ(capitalised({}), QString());
    EXPECT_EQ(uncapitalised({}), QString());
}

TEST(WordsOfValues, WriteMoneyWithTwoDecimalsAtLeast)
{
    const auto eur = [](const char *amount) {
        return wording::money(*quantityFromText<MoneyUnit>(QString::fromLatin1(amount)), QStringLiteral("EUR"));
    };
    EXPECT_EQ(eur("120"), QStringLiteral("EUR 120.00"));
    EXPECT_EQ(eur("120.5"), QStringLiteral("EUR 120.50"));
    EXPECT_EQ(eur("120.55"), QStringLiteral("EUR 120.55"));
    EXPECT_EQ(eur("120.555"), QStringLiteral("EUR 120.555"));
}

TEST(WordsOfFields, AreWhatTheFormsSayAndTheColumnItselfWhereNoneDoes)
{
    EXPECT_EQ(wording::fieldNamed(QStringLiteral("due")), QStringLiteral("Due"));
    EXPECT_EQ(wording::fieldNamed(QStringLiteral("holds")), QStringLiteral("They hold of ours"));
    EXPECT_EQ(wording::fieldNamed(QStringLiteral("against_the_rule")), QStringLiteral("against_the_rule"));
}

TEST(WordsOfFields, SayWhatTheyHold)
{
    const QDate today = day("2026-11-23");
    const auto said = [&](const auto &value) { return wording::valueInWords(value, QStringLiteral("EUR"), today); };
    EXPECT_EQ(said(QString()), QStringLiteral("nothing"));
    EXPECT_EQ(said(QStringLiteral("Cleo")), QStringLiteral("Cleo"));
    EXPECT_EQ(said(std::optional<int>()), QStringLiteral("nothing"));
    EXPECT_EQ(said(std::optional(3)), QStringLiteral("3"));
    EXPECT_EQ(said(today), QStringLiteral("23 November"));
    EXPECT_EQ(said(QTime(9, 30)), QStringLiteral("09:30"));
    EXPECT_EQ(said(true), QStringLiteral("yes"));
    EXPECT_EQ(said(false), QStringLiteral("no"));
    EXPECT_EQ(said(Hours::of(2)), QStringLiteral("2 hours"));
    EXPECT_EQ(said(Money::of(2)), QStringLiteral("EUR 2.00"));
    EXPECT_EQ(said(Rating::of(4)), QStringLiteral("4 of 5"));
    EXPECT_EQ(said(VendorKind::Person), wording::of(VendorKind::Person));
    EXPECT_EQ(said(Id<Round>(7)), QStringLiteral("another one"));
}

template <class Record>
class FieldWords : public testing::Test {
};
using Edited = testing::Types<Round, Vendor, Task, Engagement, Touchpoint>;
TYPED_TEST_SUITE(FieldWords, Edited);

TYPED_TEST(FieldWords, NameEveryFieldThatAFormShows)
{
    const QByteArrayList shownNowhere{"id", "trial", "overruled_because", "against_the_rule"};
    const TypeParam blank = blankRecord<TypeParam>();
    eachField(blank, [&]<class Value>(const char *column, const Value &) {
        if (!shownNowhere.contains(column)) {
            EXPECT_NE(wording::fieldNamed(QLatin1String(column)), QLatin1String(column));
        }
    });
}
