// Rows that can't come in, and those that say something else than the book: each is told with its column, nothing
// changes.
#include "importing.h"

namespace proven {
namespace {

using namespace test;

class RowsRejected : public Importing {
protected:
    RowsRejected()
    {
        taken(Rows().vendor("Bright Calls", [](ImportedRow<Vendor> &row) {
            row.record.phone = QStringLiteral("555");
            row.given += QStringLiteral("phone");
        }));
        taken(Rows().goodJob("Bright Calls", day("2026-05-04"), "j1"));
    }
    void expectRejected(const Rows &rows, const char *column, const char *reason)
    {
        const RejectedRow row = rejectedRow(rows, Refusal::Ground::Input);
        EXPECT_EQ(row.column, QLatin1String(column)) << reason;
        EXPECT_TRUE(row.reason.contains(QString::fromUtf8(reason))) << reason << "\nbut it says\n"
                                                                    << row.reason.toStdString();
    }
};

} // namespace

TEST_F(RowsRejected, NameAVendorThatTheBookDescribesOtherwise)
{
    const Rows rows = Rows().vendor("bright calls", [](ImportedRow<Vendor> &row) {
        row.record.phone = QStringLiteral("777");
        row.given += QStringLiteral("phone");
    });
    expectRejected(rows, "phone", "conflicts with the book, which says “555”");
}

TEST_F(RowsRejected, SayOfATaskAnotherRoundByItsName)
{
    Rows first;
    first.task("Payroll", {});
    first.tables().tasks.back().round = QStringLiteral("Calls");
    taken(first);
    Rows other;
    other.task("payroll", {});
    other.tables().tasks.back().round = QStringLiteral("Bookkeeping");
    other.tables().tasks.back().given += QStringLiteral("round");
    expectRejected(other, "round", "conflicts with the book, which says “Calls”");
}

TEST_F(RowsRejected, HaveNamesThatAreTooLong)
{
    const QByteArray tooLong(201, 'x');
    expectRejected(Rows().vendor(tooLong.constData()), "name", "A name may have up to 200 characters");
    expectRejected(Rows().task(tooLong.constData(), {}), "name", "A name may have up to 200 characters");
    expectRejected(Rows().job(tooLong.constData(), "2026-05-04"), "vendor", "A name may have up to 200 characters");
}

TEST_F(RowsRejected, EndTheDaysAwayBeforeTheyBegin)
{
    const Rows rows = Rows().vendor("Second Ring", [](ImportedRow<Vendor> &row) {
        row.record.awayFrom = day("2026-06-10");
        row.record.awayUntil = day("2026-06-01");
    });
    expectRejected(rows, "away_until", "lies before away_from");
}

TEST_F(RowsRejected, BringAnotherCurrencyOrNone)
{
    expectRejected(Rows().wholeBook("Euro"), "currency", "is no currency code of three capitals");
    expectRejected(Rows().wholeBook("USD"), "currency", "conflicts with the book, which says “EUR”");
}

TEST_F(RowsRejected, SayOfAJobWithARefWhatTheBookDoesNot)
{
    const auto job = [&](const char *given, const std::function<void(ImportedRow<Engagement> &)> &adjust) {
        Rows rows;
        rows.goodJob("Bright Calls", day("2026-05-04"), "j1");
        ImportedRow<Engagement> &row = rows.tables().engagements.back();
        row.given += QLatin1String(given);
        adjust(row);
        return rows;
    };
    expectRejected(job("note", [](auto &row) { row.record.note = QStringLiteral("Ring twice"); }), "note",
                   "conflicts with the book, which says nothing there");
    expectRejected(job("task", [](auto &row) { row.task = QStringLiteral("Payroll"); }), "task",
                   "conflicts with the book, which says nothing there");
    expectRejected(job("title", [](auto &row) { row.round = QStringLiteral("Bookkeeping"); }), "vendor",
                   "belongs to another vendor or round");
}

TEST_F(RowsRejected, AskedForALaterDayAfterToday)
{
    const Rows rows = Rows().job("Bright Calls", "2026-11-02", [](ImportedRow<Engagement> &row) {
        row.record.due = day("2026-11-20");
        row.record.moved = DueMove{day("2026-12-20"), day("2026-12-01"), QStringLiteral("holiday")};
    });
    expectRejected(rows, "moved_on", "can't lie after today");
}

TEST_F(RowsRejected, AreDueBeforeTheyStart)
{
    const Rows rows = Rows().job("Bright Calls", "2026-11-02",
                                 [](ImportedRow<Engagement> &row) { row.record.due = day("2026-11-01"); });
    expectRejected(rows, "", "before it starts on");
}

TEST_F(RowsRejected, TellOfAContactInTheFuture)
{
    expectRejected(Rows().contact("Bright Calls", "2026-11-24"), "date", "a contact can't lie in the future");
}

TEST_F(RowsRejected, PutAReminderOffToAnotherDay)
{
    Rows rows;
    rows.snooze("Bright Calls", day("2026-12-01"),
                [](ImportedRow<Snooze> &row) { row.round = QStringLiteral("Calls"); });
    taken(rows);
    ASSERT_EQ(m_book.all<Snooze>().size(), 1U);
    taken(rows);
    EXPECT_EQ(m_book.all<Snooze>().size(), 1U) << "the same twice changes nothing";
    rows.tables().snoozes.back().record.until = day("2026-12-24");
    expectRejected(rows, "until", "conflicts with the book, which says “2026-12-01”");
}

TEST_F(RowsRejected, DescribeARowOfAListOtherwise)
{
    taken(Rows().job("Bright Calls", "2026-11-02", [](ImportedRow<Engagement> &row) {
        row.record.ref = QStringLiteral("list");
        row.record.units = 2;
        row.given += QStringLiteral("units");
    }));
    const auto numbered = [](int number) {
        return [number](ImportedRow<Unit> &row) {
            row.record.row = number;
            row.given = {QStringLiteral("row"), QStringLiteral("label")};
        };
    };
    taken(Rows().unit("list", "one", "", numbered(1)).unit("list", "two", "", numbered(2)));
    expectRejected(Rows().unit("list", "eins", "", numbered(1)), "label", "conflicts with the book, which says “one”");
}

} // namespace proven
