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
