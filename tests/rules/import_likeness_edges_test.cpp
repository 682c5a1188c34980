// What an import says may be there twice, told from rows of any table.
#include "importing.h"
#include "rules/import_likeness.h"

#include <algorithm>

using namespace proven;
using namespace proven::test;

namespace {

struct AlikeRows : Importing {
    Rows rows;

    void contact(const char *vendor, const char *date, TouchpointKind kind = TouchpointKind::Call)
    {
        ImportedRow<Touchpoint> row{{QStringLiteral("contacts.csv"), ++m_row},
                                    blankRecord<Touchpoint>(),
                                    {QStringLiteral("date"), QStringLiteral("kind")},
                                    {},
                                    QLatin1String(vendor),
                                    {},
                                    {}};
        row.record.date = day(date);
        row.record.kind = kind;
        rows.tables().touchpoints.push_back(row);
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

private:
    qint64 m_row = 1;
};

} // namespace

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
    ImportedRow<Snooze> snooze{{QStringLiteral("snoozes.csv"), 2},
                               blankRecord<Snooze>(),
                               {},
                               {},
                               QStringLiteral("Bright Calls Ltd"),
                               {},
                               {}};
    snooze.record.kind = AttentionKind::Quiet;
    snooze.record.until = importedOn.addDays(7);
    rows.tables().snoozes.push_back(snooze);
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
    ImportedRow<Touchpoint> again{{QStringLiteral("contacts.csv"), 2},
                                  blankRecord<Touchpoint>(),
                                  {QStringLiteral("date"), QStringLiteral("kind"), QStringLiteral("note")},
                                  {},
                                  QStringLiteral("Bright Calls"),
                                  {},
                                  {}};
    again.record.date = day("2026-05-04");
    again.record.kind = TouchpointKind::Call;
    again.record.note = QStringLiteral("asked for a price");
    rows.tables().touchpoints.push_back(again);
    contact("Bright Calls", "2026-05-04", TouchpointKind::Message);
    contact("Bright Calls", "2026-05-05");
    const auto alike = found(Likeness::Kind::Contact);
    ASSERT_EQ(alike.size(), 1U);
    EXPECT_EQ(alike.front().at.row, 2);
    EXPECT_EQ(alike.front().name, QStringLiteral("Bright Calls"));
}

TEST_F(AlikeRows, AJobIsToldAtTheRowThatHasItsDayItsEndItsCostAndItsNumber)
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
    ASSERT_EQ(alike.size(), 2U) << "both j1 and j2 are numbered: they are two";
    EXPECT_EQ(alike[0].at.row, 4);
    EXPECT_EQ(alike[1].at.row, 5);
}

TEST_F(AlikeRows, AJobNumberedByTheTableMayBeOneThatTheBookNumbersItself)
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

TEST_F(AlikeRows, AContactIsToldAtItsOwnRowBehindOthers)
{
    contact("Bright Calls", "2026-05-04");
    contact("Second Ring", "2026-05-04");
    knowBrightCalls();
    contact("Bright Calls", "2026-05-04"); // as it is in the book
    contact("Second Ring", "2026-05-04", TouchpointKind::Message);
    contact("Second Ring", "2026-05-04");
    rows.tables().touchpoints.back().record.note = QStringLiteral("asked for a price");
    rows.tables().touchpoints.back().given += QStringLiteral("note");
    const auto alike = found(Likeness::Kind::Contact);
    ASSERT_EQ(alike.size(), 1U);
    EXPECT_EQ(alike.front().at.row, rows.tables().touchpoints.back().at.row);
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

TEST_F(AlikeRows, AJobThatIsNewIsToldBehindTheLikeOfItWithAnotherCostNumberOrVendor)
{
    const auto numbered = [](const char *ref) {
        return [ref](ImportedRow<Engagement> &row) {
            row.record.ref = QLatin1String(ref);
            row.given += QStringLiteral("ref");
        };
    };
    Rows known;
    known.job("Bright Calls", "2026-05-01").job("Bright Calls", "2026-06-01", numbered("j1"));
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
    rows.job("Bright Calls", "2026-06-01", numbered("j1")).job("Bright Calls", "2026-06-01", numbered("j2"));
    EXPECT_TRUE(found(Likeness::Kind::Job).empty()) << "the table numbers both";
    rows = Rows();
    rows.job("Bright Calls", "2026-07-01").job("Second Ring", "2026-07-01");
    rows.job("Second Ring", "2026-07-02", [](ImportedRow<Engagement> &row) {
        row.record.cost = Money::of(40);
        row.given += QStringLiteral("cost");
    });
    onlyAt(4);
}

TEST_F(AlikeRows, AContactThatIsNewIsToldBehindThoseOfOtherDaysAndVendors)
{
    contact("Bright Calls", "2026-05-04");
    contact("Bright Calls", "2026-05-05");
    contact("Second Ring", "2026-05-04");
    knowBrightCalls();
    contact("Bright Calls", "2026-05-05"); // these two as they are in the book
    contact("Bright Calls", "2026-05-04");
    contact("Second Ring", "2026-05-04");
    rows.tables().touchpoints.back().record.note = QStringLiteral("asked for a price");
    rows.tables().touchpoints.back().given += QStringLiteral("note");
    const auto alike = found(Likeness::Kind::Contact);
    ASSERT_EQ(alike.size(), 1U);
    EXPECT_EQ(alike.front().at.row, rows.tables().touchpoints.back().at.row);
}
