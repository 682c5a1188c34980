#include "dialogs/clash_dialog.h"
#include "dialogs/outcome_dialog.h"
#include "dialogs/vendor_dialog.h"

#include "support/hands.h"
#include "support/office.h"

#include <QLineEdit>
#include <QTableWidget>

namespace proven {

using namespace test;

namespace {

/// Two at one book: this window, whose form is open, and another program.
class TwoAtOnce : public testing::Test {
protected:
    TwoAtOnce()
        : round(office.round(QStringLiteral("Call centre"))),
          trial(office.vendor(QStringLiteral("Bright Calls"), round))
    {
    }
    [[nodiscard]] Id<Vendor> vendor() const { return office.book().get(trial).vendor; }
    void otherDoes(const Command &command)
    {
        const auto opened = Ledger::open(office.session().ledger().path(),
                                         machineAt(QDateTime(day("2026-11-23"), QTime(12, 0), Qt::UTC), 77),
                                         Ledger::Waiting::Impatient);
        const auto done = std::get<std::unique_ptr<Ledger>>(opened)->perform(command, office.session().today());
        ASSERT_TRUE(std::holds_alternative<Performed>(done));
    }
    void otherEdits(const QString &phone, const QString &contact)
    {
        const VendorDetails before = office.book().get(vendor());
        VendorDetails after = before;
        after.phone = phone;
        after.contact = contact;
        otherDoes(command::EditVendor{vendor(), before, after});
    }

    Office office{day("2026-11-16")};
    Id<Round> round;
    Id<Trial> trial;
};

QString shown(const QDialog &dialog)
{
    QStringList cells;
    const auto *table = dialog.findChild<QTableWidget *>();
    for (int row = 0; row < table->rowCount(); ++row) {
        for (int column = 0; column < table->columnCount(); ++column)
            cells += table->item(row, column)->text();
    }
    return cells.join(QStringLiteral(" | "));
}

} // namespace

TEST_F(TwoAtOnce, AreShownBothVersionsAndTheOwnersStandsWhereTheySaySo)
{
    VendorDialog form(office.session(), vendor(), std::nullopt);
    otherEdits(QStringLiteral("777"), QStringLiteral("Cleo"));
    type(form, QStringLiteral("Phone"), QStringLiteral("555"));
    inDialog([&] { press(form, QStringLiteral("Save changes")); },
             [](QDialog &dialog) {
                 EXPECT_EQ(shown(dialog),
                           QStringLiteral(
                               "Phone | nothing | 555 | 777 | Contact person | nothing | not changed | Cleo"));
                 press(dialog, QStringLiteral("Mine stands"));
             });
    EXPECT_EQ(form.result(), QDialog::Accepted);
    EXPECT_EQ(office.book().get(vendor()).phone, QStringLiteral("555"));
    EXPECT_EQ(office.book().get(vendor()).contact, QStringLiteral("Cleo"));
}

TEST_F(TwoAtOnce, LetTheOthersStand)
{
    VendorDialog form(office.session(), vendor(), std::nullopt);
    otherEdits(QStringLiteral("777"), {});
    type(form, QStringLiteral("Phone"), QStringLiteral("555"));
    type(form, QStringLiteral("E-mail"), QStringLiteral("calls@example.com"));
    inDialog([&] { press(form, QStringLiteral("Save changes")); },
             [](QDialog &dialog) { press(dialog, QStringLiteral("Theirs stands")); });
    EXPECT_EQ(form.result(), QDialog::Accepted);
    EXPECT_EQ(office.book().get(vendor()).phone, QStringLiteral("777"));
    EXPECT_EQ(office.book().get(vendor()).email, QStringLiteral("calls@example.com"));
}

TEST_F(TwoAtOnce, LoseNothingByGoingBackToTheForm)
{
    VendorDialog form(office.session(), vendor(), std::nullopt);
    form.show();
    otherEdits(QStringLiteral("777"), {});
    type(form, QStringLiteral("Phone"), QStringLiteral("555"));
    inDialog([&] { press(form, QStringLiteral("Save changes")); }, [](QDialog &dialog) { dialog.reject(); });
    EXPECT_TRUE(form.isVisible());
    EXPECT_TRUE(form.refusalText().contains(QStringLiteral("changed meanwhile")));
    EXPECT_EQ(control<QLineEdit>(form, QStringLiteral("Phone"))->text(), QStringLiteral("555"));
    EXPECT_EQ(office.book().get(vendor()).phone, QStringLiteral("777"));
}

TEST_F(TwoAtOnce, BothStandWhereTheyChangedDifferentThings)
{
    VendorDialog form(office.session(), vendor(), std::nullopt);
    otherEdits({}, QStringLiteral("Cleo"));
    type(form, QStringLiteral("Phone"), QStringLiteral("555"));
    inDialog([&] { press(form, QStringLiteral("Save changes")); },
             [](QDialog &dialog) { press(dialog, QStringLiteral("Save mine as well")); });
    EXPECT_EQ(office.book().get(vendor()).phone, QStringLiteral("555"));
    EXPECT_EQ(office.book().get(vendor()).contact, QStringLiteral("Cleo"));
}

TEST_F(TwoAtOnce, DoNotOverwriteHowAJobWent)
{
    const Id<Engagement> job = office.give(trial, QStringLiteral("Test calls"), day("2026-11-16"), day("2026-11-19"));
    office.setToday(day("2026-11-23"));
    OutcomeDialog form(office.session(), job);
    otherDoes(command::RecordOutcome{.id = job,
                                     .before = Open{},
                                     .after = Abandoned{day("2026-11-20")},
                                     .unitsDone = {},
                                     .note = {}});
    answer(form, QStringLiteral("How did it end?"), QStringLiteral("Delivered today"));
    inDialog([&] { press(form, QStringLiteral("Record it")); },
             [](QDialog &dialog) {
                 EXPECT_TRUE(shown(dialog).startsWith(QStringLiteral("How it ended | open")));
                 press(dialog, QStringLiteral("Theirs stands"));
             });
    EXPECT_EQ(office.book().get(job).outcome, Outcome(Abandoned{day("2026-11-20")}));
}

} // namespace proven
