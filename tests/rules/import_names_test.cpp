// Names that an import brings: too many for a round, some that can't be, and what it says of names that are there.
#include "importing.h"

using namespace proven;
using namespace proven::test;

namespace {

struct NamesBrought : Importing {
    /// A round called Calls with so many vendors in it.
    void fill(int vendors)
    {
        Rows rows;
        for (int number = 1; number <= vendors; ++number)
            rows.job(QStringLiteral("Known %1").arg(number).toUtf8().constData(), "2026-05-04");
        taken(rows);
    }
    [[nodiscard]] Refusal refused(const Rows &rows)
    {
        const Answer answer = take(rows);
        const auto *refusal = std::get_if<Refusal>(&answer);
        EXPECT_TRUE(refusal);
        return refusal ? *refusal : Refusal();
    }
    [[nodiscard]] static Rows newcomers(int vendors)
    {
        Rows rows;
        for (int number = 1; number <= vendors; ++number)
            rows.job(QStringLiteral("New %1").arg(number).toUtf8().constData(), "2026-06-01");
        return rows;
    }
};

} // namespace

TEST_F(NamesBrought, NameThoseWhoFitAsTheCommandLineTakesThem)
{
    fill(7);
    Rows rows;
    rows.job("Calls, Inc", "2026-06-01").job("The \"Best\"", "2026-06-01").job("O'Brien", "2026-06-01");
    rows.job("One Too Many", "2026-06-01");
    const Refusal refusal = refused(rows);
    EXPECT_TRUE(refusal.text.contains(QStringLiteral("Too many are: One Too Many."))) << refusal.text.toStdString();
    EXPECT_TRUE(refusal.instead.value(0).contains(
        QStringLiteral("--vendors '\"Calls, Inc\",\"The \"\"Best\"\"\",O'\\''Brien'")))
        << refusal.instead.value(0).toStdString();
}

TEST_F(NamesBrought, OfferNobodyWhereTheRoundIsFull)
{
    fill(10);
    const Refusal refusal = refused(newcomers(1));
    ASSERT_EQ(refusal.instead.size(), 1);
    EXPECT_TRUE(refusal.instead.front().startsWith(QStringLiteral("Put the others into another round")));
}

TEST_F(NamesBrought, AreCountedWhereTheyAreManyMore)
{
    const Refusal refusal = refused(newcomers(25));
    EXPECT_TRUE(refusal.text.contains(QStringLiteral("New 11; New 12;"))) << refusal.text.toStdString();
    EXPECT_TRUE(refusal.text.contains(QStringLiteral("New 22; and 3 more. Nothing was imported.")))
        << refusal.text.toStdString();
}

TEST_F(NamesBrought, OfARoundThatAreTooLongMakeNoTrial)
{
    Rows rows;
    rows.job("Bright Calls", "2026-05-04", [](ImportedRow<Engagement> &row) { row.round = QString(201, u'x'); });
    EXPECT_EQ(rejectedRow(rows, Refusal::Ground::Input).column, QStringLiteral("round"));
}

TEST_F(NamesBrought, OfATaskMayFillABlankAndNotContradictTheBook)
{
    Rows known;
    known.task("Payroll", {});
    taken(known);
    Rows placed;
    placed.task("Payroll", {});
    placed.tables().tasks.back().round = QStringLiteral("Calls");
    placed.tables().tasks.back().given += QStringLiteral("round");
    taken(placed);
    EXPECT_EQ(m_book.taskNamed(u"Payroll")->round, m_book.roundNamed(u"Calls")->id) << "a blank is filled";
    Rows other;
    other.task("Payroll", {.critical = true});
    other.tables().tasks.back().record.notes = QStringLiteral("on Fridays");
    other.tables().tasks.back().given += {QStringLiteral("critical"), QStringLiteral("notes")};
    EXPECT_EQ(rejectedRow(other, Refusal::Ground::Input).column, QStringLiteral("critical"));
    Rows nowhere;
    nowhere.task("Payroll", {});
    nowhere.tables().tasks.back().given += QStringLiteral("round");
    EXPECT_EQ(rejectedRow(nowhere, Refusal::Ground::Input).column, QStringLiteral("round"));
}

TEST_F(NamesBrought, OfARoundThatCantBeAreRefusedByTheLaw)
{
    const Rows rows = Rows().round("Calls", [](ImportedRow<Round> &row) { row.record.meant = 40; });
    EXPECT_TRUE(refused(rows).text.contains(QStringLiteral("A round tries 2 to 10 vendors, not 40.")));
    EXPECT_TRUE(m_book.all<Round>().empty());
}
