// Work and decisions that come in with a table are judged as if the owner had entered them.
#include "importing.h"

namespace proven {
namespace {

using namespace test;

class Judged : public Importing {
protected:
    Judged() { taken(Rows().goodJob("Bright Calls", day("2026-05-04"), "j1")); }
    void decide(DecisionKind kind, const char *on) { taken(Rows().decision("Bright Calls", on, kind, "because")); }
    [[nodiscard]] const QString &markOf(const char *ref) const
    {
        return m_book.engagementWithRef(QLatin1String(ref))->againstTheRule;
    }
    void describe(const std::function<void(VendorDetails &)> &adjust)
    {
        Vendor after = *m_book.vendorNamed(u"Bright Calls");
        Changes changes;
        const Vendor before = after;
        adjust(after);
        changes.revise(before, after);
        m_book.apply(changes);
    }
};

} // namespace

TEST_F(Judged, WorkOfAVendorWhoWasPausedOrGoneThatDayIsMarked)
{
    decide(DecisionKind::Paused, "2026-06-01");
    taken(Rows()
              .goodJob("Bright Calls", day("2026-06-10"), "paused")
              .goodJob("Bright Calls", day("2026-05-20"), "before"));
    EXPECT_TRUE(markOf("paused").contains(QStringLiteral("paused"))) << markOf("paused").toStdString();
    EXPECT_EQ(markOf("before"), QString());
    decide(DecisionKind::LetGo, "2026-07-01");
    taken(Rows()
              .goodJob("Bright Calls", day("2026-07-10"), "gone")
              .goodJob("Bright Calls", day("2026-07-10"), "gone-too"));
    EXPECT_FALSE(markOf("gone").isEmpty());
    EXPECT_EQ(markOf("gone"), markOf("gone-too"));
    const RejectedRow plan = rejectedRow(Rows().job("Bright Calls", "2026-12-01"), Refusal::Ground::Law);
    EXPECT_EQ(plan.column, QStringLiteral("title"));
}

TEST_F(Judged, WorkOfAVendorWhoLeftIsMarked)
{
    decide(DecisionKind::Left, "2026-06-01");
    taken(Rows().goodJob("Bright Calls", day("2026-06-10"), "left"));
    EXPECT_FALSE(markOf("left").isEmpty());
}

TEST_F(Judged, APlanOfAVendorWhoIsAwayOrArchivedIsRejected)
{
    describe([](VendorDetails &vendor) { vendor.awayUntil = day("2026-12-24"); });
    EXPECT_EQ(rejectedRow(Rows().job("Bright Calls", "2026-12-01"), Refusal::Ground::Law).column,
              QStringLiteral("title"));
    describe([](VendorDetails &vendor) {
        vendor.awayUntil.reset();
        vendor.awayFrom = day("2026-11-30");
    });
    taken(Rows().goodJob("Bright Calls", day("2026-11-20"), "before"));
    EXPECT_EQ(markOf("before"), QString());
    describe([](VendorDetails &vendor) {
        vendor.awayFrom.reset();
        vendor.archived = true;
    });
    EXPECT_EQ(rejectedRow(Rows().job("Bright Calls", "2026-12-01"), Refusal::Ground::Law).column,
              QStringLiteral("title"));
}

TEST_F(Judged, AVendorListedOnAnotherDayIsTold)
{
    const RejectedRow row = rejectedRow(Rows().decision("Bright Calls", "2026-06-01", DecisionKind::Listed),
                                        Refusal::Ground::Input);
    EXPECT_TRUE(row.reason.contains(QStringLiteral("is listed in this round already, on another day")));
}

TEST_F(Judged, TheSameDecisionWithAnotherReasonIsAnother)
{
    decide(DecisionKind::Paused, "2026-06-01");
    decide(DecisionKind::Paused, "2026-06-01");
    const auto decisions = m_book.decisionsOf(trialOf("Bright Calls").id);
    EXPECT_EQ(decisions.size(), 2U) << "listed, and paused once";
    const Book before = m_book;
    EXPECT_TRUE(std::holds_alternative<Refusal>(
        take(Rows().decision("Bright Calls", "2026-06-01", DecisionKind::Paused, "another reason"))))
        << "who is paused can't be paused";
    EXPECT_TRUE(m_book == before);
}

TEST_F(Judged, ARestartOfOneWhoIsThereIsDatedTheDayItIsEntered)
{
    const RejectedRow row = rejectedRow(Rows().decision("Bright Calls", "2026-06-01", DecisionKind::Restarted,
                                                        "because"),
                                        Refusal::Ground::Law);
    EXPECT_TRUE(row.reason.contains(QStringLiteral("dated the day it is entered")));
    decide(DecisionKind::Restarted, "2026-11-23");
    EXPECT_EQ(m_book.decisionsOf(trialOf("Bright Calls").id).back()->kind, DecisionKind::Restarted);
}

TEST_F(Judged, AnExtensionOfOtherMonthsIsAnother)
{
    const auto extended = [](int months) {
        Rows rows;
        rows.decision("Bright Calls", "2026-06-01", DecisionKind::Extended, "because");
        rows.tables().decisions.back().record.months = months;
        return rows;
    };
    taken(extended(2));
    taken(extended(2));
    EXPECT_EQ(m_book.decisionsOf(trialOf("Bright Calls").id).size(), 2U) << "listed, and extended once";
    taken(extended(3));
    EXPECT_EQ(m_book.decisionsOf(trialOf("Bright Calls").id).size(), 3U);
}

TEST_F(Judged, APromotionOfWhomFewLikeComesInWithAReasonOnly)
{
    Rows work;
    for (QDate on = day("2026-01-05"); on < day("2026-09-01"); on = on.addDays(7)) {
        work.goodJob("Second Ring", on);
        work.tables().engagements.back().record.outcome = Delivered{on, {}, true, Rating::of(5), Rating::of(2)};
    }
    taken(work);
    Rows promotion;
    promotion.decision("Second Ring", "2026-09-01", DecisionKind::Promoted);
    EXPECT_EQ(rejectedRow(promotion, Refusal::Ground::Law).reason,
              QStringLiteral("is missing: not enough people like them, so the promotion needs a reason"));
    promotion.tables().decisions.back().record.reason = QStringLiteral("nobody else knows our books");
    taken(promotion);
}

TEST_F(Judged, AFirstJobThatIsPlannedComesIn)
{
    taken(Rows().job("Second Ring", "2026-12-01"));
    EXPECT_EQ(m_book.openEngagementsOf(trialOf("Second Ring").id).size(), 1U);
}

TEST_F(Judged, APlanOfAVendorWhoIsBackComesIn)
{
    describe([](VendorDetails &vendor) {
        vendor.awayFrom = day("2026-06-01");
        vendor.awayUntil = day("2026-06-10");
    });
    taken(Rows().job("Bright Calls", "2026-12-01"));
    EXPECT_EQ(m_book.openEngagementsOf(trialOf("Bright Calls").id).size(), 1U);
}

TEST_F(Judged, AJobOfAnotherTaskThanTheBookKnowsIsToldByItsName)
{
    Rows known;
    known.goodJob("Bright Calls", day("2026-05-11"), "j2");
    known.tables().engagements.back().task = QStringLiteral("Payroll");
    known.tables().engagements.back().given += QStringLiteral("task");
    taken(known);
    known.tables().engagements.back().task = QStringLiteral("Invoices");
    EXPECT_EQ(rejectedRow(known, Refusal::Ground::Input).reason,
              QStringLiteral("conflicts with the book, which says “Payroll”"));
}

TEST_F(Judged, ARefThatATableGivesToJobsOfTwoVendorsIsTold)
{
    const Rows rows =
        Rows().goodJob("Bright Calls", day("2026-05-11"), "j2").goodJob("Second Ring", day("2026-05-11"), "j2");
    EXPECT_TRUE(rejectedRow(rows, Refusal::Ground::Input).reason.startsWith(QStringLiteral("is there twice")));
}

} // namespace proven
