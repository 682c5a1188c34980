// What an import says may be there twice: jobs, contacts and names, told from rows of any table.
#include "importing.h"
#include "rules/decide.h"
#include "rules/import_likeness.h"

using namespace proven;
using namespace proven::test;

namespace {

/// Rows held against a book that was put together record by record.
class ImportLikeness : public testing::Test {
protected:
    ImportLikeness() : m_round(m_builder.round(QStringLiteral("Calls"))) {}

    void row(const char *vendor, const char *title, const char *start, std::optional<Money> cost = {},
             const char *ref = "")
    {
        ImportedRow<Engagement> row{{QStringLiteral("jobs.csv"), static_cast<qint64>(m_tables.engagements.size()) + 2},
                                    blankRecord<Engagement>(),
                                    {QStringLiteral("title"), QStringLiteral("start")},
                                    QStringLiteral("Calls"),
                                    QString::fromUtf8(vendor),
                                    {},
                                    {}};
        row.record.title = QString::fromUtf8(title);
        row.record.start = day(start);
        row.record.cost = cost;
        row.record.ref = QString::fromUtf8(ref);
        if (cost)
            row.given += QStringLiteral("cost");
        if (*ref != 0)
            row.given += QStringLiteral("ref");
        m_tables.engagements.push_back(row);
    }
    [[nodiscard]] std::vector<Likeness> found()
    {
        IdSource ids([] { return qint64{1'000'000}; }, [] { return 0U; });
        const Answer answer = decide(m_builder.book(), command::Import{m_tables}, day("2026-11-23"), ids);
        EXPECT_TRUE(std::holds_alternative<Decided>(answer)) << std::get<Refusal>(answer).text.toStdString();
        return likenesses(m_builder.book(), std::get<Decided>(answer).changes, m_tables);
    }
    [[nodiscard]] std::vector<Likeness> jobsFound()
    {
        std::vector<Likeness> jobs = found();
        std::erase_if(jobs, [](const Likeness &each) { return each.kind != Likeness::Kind::Job; });
        return jobs;
    }

    BookBuilder m_builder;
    Id<Round> m_round;
    ImportedTables m_tables;
};

struct AlikeRows : Importing {
    Rows rows;

    void contact(const char *vendor, const char *date, TouchpointKind kind = TouchpointKind::Call)
    {
        rows.contact(vendor, date, [&](ImportedRow<Touchpoint> &row) { row.record.kind = kind; });
    }
    /// Says of the last contact what the book does not.
    void noteIt()
    {
        rows.tables().touchpoints.back().record.note = QStringLiteral("asked for a price");
        rows.tables().touchpoints.back().given += QStringLiteral("note");
    }
    [[nodiscard]] std::vector<Likeness> found(Likeness::Kind kind)
    {
        m_ids.continueAfter(m_book.lastId());
        const Answer answer = decideImport(m_book, {rows.tables()}, importedOn, m_ids);
        const auto *decided = std::get_if<Decided>(&answer);
        EXPECT_TRUE(decided) << firstReason(answer);
        std::vector<Likeness> all = decided ? likenesses(m_book, decided->changes, rows.tables())
                                            : std::vector<Likeness>();
        std::erase_if(all, [&](const Likeness &each) { return each.kind != kind; });
        return all;
    }
    /// A book that knows Bright Calls, and one contact with them.
    void knowBrightCalls()
    {
        Rows known;
        known.job("Bright Calls", "2026-05-01");
        std::swap(known.tables().touchpoints, rows.tables().touchpoints);
        taken(known);
    }
};

} // namespace

TEST_F(ImportLikeness, AJobOfTheSameDayAndNameWithAnotherCostKeptElsewhereIsShown)
{
    const Id<Trial> trial = m_builder.trial(m_round, m_builder.vendor(QStringLiteral("Bright Calls")),
                                            day("2026-04-01"));
    m_builder.engagement(trial, day("2026-05-01"),
                         [](Engagement &job) { job.title = QStringLiteral("Call the list"); });
    row("bright calls", "call the LIST", "2026-05-01", Money::of(40));
    const std::vector<Likeness> jobs = jobsFound();
    ASSERT_EQ(jobs.size(), 1U);
    EXPECT_EQ(jobs[0].at.row, 2);
    EXPECT_TRUE(jobs[0].like.contains(QStringLiteral("in the book"))) << jobs[0].like.toStdString();
}

TEST_F(ImportLikeness, WhatIsThereToTheLetterIsNotShownForItIsPassedOver)
{
    const Id<Trial> trial = m_builder.trial(m_round, m_builder.vendor(QStringLiteral("Bright Calls")),
                                            day("2026-04-01"));
    m_builder.engagement(trial, day("2026-05-01"),
                         [](Engagement &job) { job.title = QStringLiteral("Call the list"); });
    row("Bright Calls", "Call the list", "2026-05-01");
    EXPECT_TRUE(jobsFound().empty());
}

TEST_F(ImportLikeness, TwoRowsOfOneDayAreShownUnlessTheirRefsOrCostsDiffer)
{
    row("Bright Calls", "Call the list", "2026-05-01");
    row("Bright Calls", "Call  the list", "2026-05-01");
    EXPECT_EQ(jobsFound().size(), 1U);
    m_tables.engagements.clear();
    row("Bright Calls", "Call the list", "2026-05-01", Money::of(40));
    row("Bright Calls", "Call the list", "2026-05-01", Money::of(50));
    EXPECT_TRUE(jobsFound().empty());
    m_tables.engagements.clear();
    row("Bright Calls", "Call the list", "2026-05-01", {}, "17");
    row("Bright Calls", "Call the list", "2026-05-01", {}, "18");
    EXPECT_TRUE(jobsFound().empty());
}

TEST_F(ImportLikeness, AnotherDayOrAnotherVendorIsAnotherJob)
{
    row("Bright Calls", "Call the list", "2026-05-01");
    row("Bright Calls", "Call the list", "2026-05-08");
    row("Delta IT", "Call the list", "2026-05-01");
    EXPECT_TRUE(jobsFound().empty());
}

TEST_F(ImportLikeness, ANameWithoutItsMarksIsStillTheSame)
{
    m_builder.vendor(QString::fromUtf8("M\xc3\xbcller B\xc3\xbcroservice"));
    row("muller buroservice", "one", "2026-05-01");
    const std::vector<Likeness> all = found();
    ASSERT_EQ(all.size(), 1U);
    EXPECT_EQ(all[0].meant, QString::fromUtf8("M\xc3\xbcller B\xc3\xbcroservice"));
}

TEST_F(ImportLikeness, ANameWrittenAlmostAlikeNamesWhoMayBeMeant)
{
    m_builder.vendor(QStringLiteral("Bright Calls Ltd"));
    row("Bright-Calls", "one", "2026-05-01");
    row("Delta IT", "two", "2026-05-02");
    const std::vector<Likeness> all = found();
    ASSERT_EQ(all.size(), 1U);
    EXPECT_EQ(all[0].kind, Likeness::Kind::VendorName);
    EXPECT_EQ(all[0].name, QStringLiteral("Bright-Calls"));
    EXPECT_EQ(all[0].meant, QStringLiteral("Bright Calls Ltd"));
    EXPECT_EQ(all[0].at.row, 2);
}

TEST_F(AlikeRows, AVendorIsNamedAtTheirOwnRow)
{
    knowBrightCalls();
    rows.vendor("Bright Calls Ltd").job("Bright Calls Ltd", "2026-06-01");
    const auto alike = found(Likeness::Kind::VendorName);
    ASSERT_EQ(alike.size(), 1U);
    EXPECT_EQ(alike.front().at.row, 2);
    EXPECT_EQ(alike.front().like, QStringLiteral("looks like Bright Calls, who is in the book"));
}

TEST_F(AlikeRows, AVendorKnownFromAContactOrADecisionIsNamedThere)
{
    knowBrightCalls();
    contact("Bright Calls Ltd", "2026-06-01");
    const auto byContact = found(Likeness::Kind::VendorName);
    ASSERT_EQ(byContact.size(), 1U);
    EXPECT_EQ(byContact.front().at.file, QStringLiteral("contacts.csv"));
    rows.tables().touchpoints.clear();
    rows.decision("Bright Calls Inc", "2026-06-01", DecisionKind::Listed);
    const auto byDecision = found(Likeness::Kind::VendorName);
    ASSERT_EQ(byDecision.size(), 1U);
    EXPECT_EQ(byDecision.front().at.file, QStringLiteral("jobs.csv"));
}

TEST_F(AlikeRows, AVendorOfWhomOnlyAReminderSpeaksHasNoRow)
{
    knowBrightCalls();
    rows.snooze("Bright Calls Ltd", importedOn.addDays(7));
    const auto alike = found(Likeness::Kind::VendorName);
    ASSERT_EQ(alike.size(), 1U);
    EXPECT_EQ(alike.front().at.row, 0);
}

TEST_F(AlikeRows, TwoNewcomersAlikeAreToldOnce)
{
    rows.vendor("Bright Calls").vendor("Bright Calls Ltd");
    const auto alike = found(Likeness::Kind::VendorName);
    ASSERT_EQ(alike.size(), 1U);
    EXPECT_TRUE(alike.front().like.endsWith(QStringLiteral(", who comes in as well")))
        << alike.front().like.toStdString();
}

TEST_F(AlikeRows, AJobIsNamedAtItsRowAlsoBehindRowsThatWereThereAlready)
{
    knowBrightCalls();
    rows.job("Bright Calls", "2026-05-01").job("Bright Calls", "2026-06-01", [](ImportedRow<Engagement> &row) {
        row.record.due = day("2026-05-01");
        row.record.start = day("2026-05-01");
        row.given += QStringLiteral("due");
    });
    const auto alike = found(Likeness::Kind::Job);
    ASSERT_EQ(alike.size(), 1U);
    EXPECT_EQ(alike.front().at.row, 3);
    EXPECT_TRUE(alike.front().like.startsWith(QStringLiteral("looks like a job of Bright Calls in the book: 261123-1")))
        << alike.front().like.toStdString();
}

TEST_F(AlikeRows, AContactOfAKnownDayAndKindIsAlikeAndAnotherIsNot)
{
    contact("Bright Calls", "2026-05-04");
    knowBrightCalls();
    ASSERT_EQ(m_book.all<Touchpoint>().size(), 1U);
    contact("Bright Calls", "2026-05-04");
    noteIt();
    contact("Bright Calls", "2026-05-04", TouchpointKind::Message);
    contact("Bright Calls", "2026-05-05");
    const auto alike = found(Likeness::Kind::Contact);
    ASSERT_EQ(alike.size(), 1U);
    EXPECT_EQ(alike.front().at.row, 2);
    EXPECT_EQ(alike.front().name, QStringLiteral("Bright Calls"));
}

TEST_F(AlikeRows, AJobIsToldAtTheRowThatHasItsDayItsEndItsCostAndItsRef)
{
    knowBrightCalls();
    const auto call = [&](const char *start, const std::function<void(ImportedRow<Engagement> &)> &adjust) {
        rows.job("Bright Calls", start, adjust);
    };
    Rows before;
    before.job("Bright Calls", "2026-07-01", [](auto &row) { row.record.ref = QStringLiteral("j1"); });
    taken(before);
    call("2026-05-01", {}); // there already, as are those before the last
    call("2026-07-01", [](auto &row) {
        row.record.ref = QStringLiteral("j1");
        row.given += QStringLiteral("ref");
    });
    call("2026-05-01", [](auto &row) {
        row.record.outcome = CancelledByOwner{day("2026-05-02")};
        row.given += {QStringLiteral("outcome"), QStringLiteral("ended_on")};
    });
    call("2026-05-01", [](auto &row) {
        row.record.cost = Money::of(40);
        row.given += QStringLiteral("cost");
    });
    call("2026-07-01", [](auto &row) {
        row.record.ref = QStringLiteral("j2");
        row.given += QStringLiteral("ref");
    });
    const auto alike = found(Likeness::Kind::Job);
    ASSERT_EQ(alike.size(), 2U) << "j1 and j2 have a ref of their own each: they are two";
    EXPECT_EQ(alike[0].at.row, 4);
    EXPECT_EQ(alike[1].at.row, 5);
}

TEST_F(AlikeRows, AJobThatHasItsRefFromTheTableMayBeOneThatHasItFromTheBook)
{
    knowBrightCalls();
    rows.job("Bright Calls", "2026-05-01", [](ImportedRow<Engagement> &row) {
        row.record.ref = QStringLiteral("j1");
        row.given += QStringLiteral("ref");
    });
    EXPECT_EQ(found(Likeness::Kind::Job).size(), 1U);
}

TEST_F(AlikeRows, TwoJobsOfTheSameCostMayBeOneAndOfAnotherCostAreTwo)
{
    const auto withCost = [](int cost) {
        return [cost](ImportedRow<Engagement> &row) {
            row.record.cost = Money::of(cost);
            row.given += QStringLiteral("cost");
            row.record.ref = cost == 40 ? QString() : QStringLiteral("j%1").arg(cost);
        };
    };
    Rows known;
    known.job("Bright Calls", "2026-05-01", withCost(40));
    taken(known);
    rows.job("Bright Calls", "2026-05-01", [&](ImportedRow<Engagement> &row) {
        withCost(40)(row);
        row.record.title = QStringLiteral("TEST CALLS");
    });
    rows.job("Bright Calls", "2026-05-01", withCost(50));
    const auto alike = found(Likeness::Kind::Job);
    ASSERT_EQ(alike.size(), 1U);
    EXPECT_EQ(alike.front().at.row, 2);
}

TEST_F(AlikeRows, AVendorWhoseBlanksAreFilledIsNoNewcomer)
{
    knowBrightCalls();
    rows.vendor("Second Ring").vendor("Bright Calls", [](ImportedRow<Vendor> &row) {
        row.record.phone = QStringLiteral("555");
        row.given += QStringLiteral("phone");
    });
    EXPECT_TRUE(found(Likeness::Kind::VendorName).empty());
}

TEST_F(AlikeRows, ANewcomerIsFoundAmongOtherRows)
{
    knowBrightCalls();
    rows.vendor("Second Ring").vendor("Bright Calls Ltd");
    const auto alike = found(Likeness::Kind::VendorName);
    ASSERT_EQ(alike.size(), 1U);
    EXPECT_EQ(alike.front().at.row, 3);
}

TEST_F(AlikeRows, NamesOfATableAreHeldAgainstTheBookAndEachOther)
{
    knowBrightCalls();
    const auto alike = alikeNames(m_book, {QStringLiteral("Bright Calls"), QStringLiteral("Bright-Calls Ltd"),
                                           QStringLiteral("Second Ring"), QStringLiteral("second ring inc")});
    ASSERT_EQ(alike.size(), 2U);
    EXPECT_EQ(alike[0].like, QStringLiteral("looks like Bright Calls, who is in the book"));
    EXPECT_EQ(alike[1].like, QStringLiteral("looks like Second Ring, who is in the table as well"));
}

TEST_F(AlikeRows, AJobThatIsNewIsToldBehindTheLikeOfItWithAnotherCostRefOrVendor)
{
    const auto withRef = [](const char *ref) {
        return [ref](ImportedRow<Engagement> &row) {
            row.record.ref = QLatin1String(ref);
            row.given += QStringLiteral("ref");
        };
    };
    Rows known;
    known.job("Bright Calls", "2026-05-01").job("Bright Calls", "2026-06-01", withRef("j1"));
    known.job("Bright Calls", "2026-07-01").job("Second Ring", "2026-07-02");
    taken(known);
    const auto onlyAt = [&](qint64 row) {
        const auto alike = found(Likeness::Kind::Job);
        EXPECT_EQ(alike.size(), 1U);
        EXPECT_EQ(alike.empty() ? 0 : alike.front().at.row, row);
        rows = Rows();
    };
    rows.job("Bright Calls", "2026-05-01").job("Bright Calls", "2026-05-01", [](ImportedRow<Engagement> &row) {
        row.record.cost = Money::of(40);
        row.given += QStringLiteral("cost");
    });
    onlyAt(3);
    rows.job("Bright Calls", "2026-06-01", withRef("j1")).job("Bright Calls", "2026-06-01", withRef("j2"));
    EXPECT_TRUE(found(Likeness::Kind::Job).empty()) << "both have their ref from the table";
    rows = Rows();
    rows.job("Bright Calls", "2026-07-01").job("Second Ring", "2026-07-01");
    rows.job("Second Ring", "2026-07-02", [](ImportedRow<Engagement> &row) {
        row.record.cost = Money::of(40);
        row.given += QStringLiteral("cost");
    });
    onlyAt(4);
}

TEST_F(AlikeRows, AContactThatIsNewIsToldBehindThoseOfOtherDaysVendorsAndKinds)
{
    contact("Bright Calls", "2026-05-04");
    contact("Bright Calls", "2026-05-05");
    contact("Second Ring", "2026-05-04");
    knowBrightCalls();
    contact("Bright Calls", "2026-05-05"); // these two as they are in the book
    contact("Bright Calls", "2026-05-04");
    contact("Second Ring", "2026-05-04", TouchpointKind::Message);
    contact("Second Ring", "2026-05-04");
    noteIt();
    const auto alike = found(Likeness::Kind::Contact);
    ASSERT_EQ(alike.size(), 1U);
    EXPECT_EQ(alike.front().at.row, rows.tables().touchpoints.back().at.row);
}
