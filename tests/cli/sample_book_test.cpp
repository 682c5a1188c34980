#include "rules/laws.h"
#include "sample_book.h"
#include "support/shell.h"

#include "rules/advice.h"
#include "rules/attention.h"
#include "rules/decide.h"
#include "rules/standing.h"
#include "support/desk.h"

#include <gtest/gtest.h>

#include <set>

namespace proven::test {

namespace {

struct Meant {
    const char *round;
    const char *vendor;
    Stage stage;
    Standing standing;
};

/// What each vendor of the sample shows, whatever day it is made on.
constexpr Meant meantStandings[] = {
    {"Call centre", "Bright Calls", Stage::OnTrial, Standing::Ready},
    {"Call centre", "Clearbrook Callers", Stage::Promoted, Standing::Ready},
    {"Call centre", "Harbour Hum Telephone", Stage::OnTrial, Standing::Slipping},
    {"Call centre", "Juniper Switchboard", Stage::OnTrial, Standing::Building},
    {"Call centre", "Maple Moss Answering", Stage::OnTrial, Standing::TooEarly},
    {"Call centre", "Marta Quillfeather", Stage::OnTrial, Standing::OnTrack},
    {"Call centre", "Nightjar Desk", Stage::Paused, Standing::Building},
    {"Call centre", "Tall Pine Talk", Stage::Left, Standing::Building},
    {"Call centre", "Two Kettles Calling", Stage::OnTrial, Standing::Building},
    {"Call centre", "Zigzag Phones", Stage::OnTrial, Standing::ConsiderLettingGo},
    {"Bookkeeping", "Lantern Ledgers", Stage::Candidate, Standing::TooEarly},
    {"Bookkeeping", "Orla Fennimore", Stage::OnTrial, Standing::TooEarly},
    {"Bookkeeping", "Penny Plum Accounts", Stage::OnTrial, Standing::Building},
};

Book bookMadeOn(QDate today)
{
    Desk desk(today);
    const std::optional<Refusal> refusal = desk.refusal(sampleBook(today));
    EXPECT_FALSE(refusal) << today.toString(Qt::ISODate).toStdString() << ": " << refusal->text.toStdString()
                          << (refusal->rows.empty() ? std::string() : ' ' + refusal->rows.front().reason.toStdString());
    return desk.book();
}

/// Days on which months begin and end, long and short ones, and some between, leap years and all.
std::vector<QDate> days()
{
    std::vector<QDate> days;
    for (QDate day(2024, 1, 1); day < QDate(2031, 1, 1); day = day.addDays(1)) {
        if (day.day() == 1 || day.day() >= day.daysInMonth() - 1 || day.toJulianDay() % 19 == 0)
            days.push_back(day);
    }
    return days;
}

template <class Enum>
std::string nameOfValue(Enum value)
{
    return QString(nameOf(value)).toStdString();
}

} // namespace

TEST(SampleBook, ShowsTheStandingsItIsMeantToShowAndKeepsEveryLawOnEveryDay)
{
    for (const QDate today : days()) {
        const Book book = bookMadeOn(today);
        ASSERT_EQ(book.all<Trial>().size(), std::size(meantStandings));
        for (const Meant &meant : meantStandings) {
            const Round *round = book.roundNamed(QString::fromLatin1(meant.round));
            const Vendor *vendor = book.vendorNamed(QString::fromLatin1(meant.vendor));
            ASSERT_TRUE(round && vendor) << meant.vendor;
            const FullReading reading = readInFull(book, book.trialOf(round->id, vendor->id)->id, today);
            ASSERT_EQ(nameOfValue(reading.state.stage), nameOfValue(meant.stage))
                << meant.vendor << " on " << today.toString(Qt::ISODate).toStdString();
            ASSERT_EQ(nameOfValue(reading.standing), nameOfValue(meant.standing))
                << meant.vendor << " on " << today.toString(Qt::ISODate).toStdString();
            ASSERT_EQ(reading.engagements.againstTheRule, 0) << meant.vendor;
        }
        ASSERT_EQ(brokenLaws(book), QStringList()) << today.toString(Qt::ISODate).toStdString();
    }
}

TEST(SampleBook, HoldsATaskForEachKindOfAdvice)
{
    const QDate today(2026, 11, 23);
    std::set<Advice> kinds;
    for (const TaskAdvice &advice : adviseAll(bookMadeOn(today), today))
        kinds.insert(advice.advice);
    EXPECT_EQ(kinds.size(), std::size(NamesOf<Advice>::list));
}

TEST(SampleBook, GivesTheOwnerSomethingToDoOfManyKindsOnOrdinaryAndLeapDays)
{
    for (const QDate today : {QDate(2024, 2, 29), QDate(2026, 3, 31), QDate(2026, 11, 23)}) {
        std::set<AttentionKind> kinds;
        const auto look = [&](const auto &self, const std::vector<Attention> &rows) -> void {
            for (const Attention &row : rows) {
                kinds.insert(row.kind);
                self(self, row.behind);
            }
        };
        look(look, needsToday(bookMadeOn(today), today));
        for (const AttentionKind kind :
             {AttentionKind::Overdue, AttentionKind::Handover, AttentionKind::Decide, AttentionKind::LetGo,
              AttentionKind::Slipping, AttentionKind::DueSoon, AttentionKind::EndsSoon, AttentionKind::Quiet})
            EXPECT_TRUE(kinds.contains(kind))
                << nameOfValue(kind) << " on " << today.toString(Qt::ISODate).toStdString();
    }
}

TEST(SampleBook, HasAVendorToPromoteAndAProvenOneWhosePromotionTheRecordSupported)
{
    const QDate today(2026, 11, 23);
    const Book book = bookMadeOn(today);
    const Id<Round> round = book.roundNamed(QStringLiteral("Call centre"))->id;
    const auto trialOf = [&](const char *vendor) {
        return book.trialOf(round, book.vendorNamed(QString::fromLatin1(vendor))->id)->id;
    };
    const PromotionCase promotion = promotionCase(book, trialOf("Bright Calls"), today, today);
    EXPECT_FALSE(promotion.forbidden);
    EXPECT_TRUE(promotion.supported);
    const auto decisions = book.decisionsOf(trialOf("Clearbrook Callers"));
    ASSERT_EQ(decisions.back()->kind, DecisionKind::Promoted);
    EXPECT_EQ(decisions.back()->supported, true);
}

TEST(SampleBook, PassesCheckAndSaysInItsHistoryWhatItIs)
{
    const Shell shell;
    const QStringList book = {QStringLiteral("--book"), QStringLiteral("sample.proven"), QStringLiteral("--today"),
                              QStringLiteral("2024-02-29")};
    ASSERT_EQ(shell
                  .run({QStringLiteral("sample"), QStringLiteral("sample.proven"), QStringLiteral("--today"),
                        QStringLiteral("2024-02-29")})
                  .exitCode,
              0);
    EXPECT_EQ(shell.run(book + QStringList{QStringLiteral("check")}).exitCode, 0);
    const Ran history = shell.run(book + QStringList{QStringLiteral("history")});
    EXPECT_TRUE(history.out.contains(QStringLiteral("Made the sample book"))) << history.out.toStdString();
}

} // namespace proven::test
