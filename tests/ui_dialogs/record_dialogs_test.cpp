#include "dialogs/contact_dialog.h"
#include "dialogs/currency_dialog.h"
#include "dialogs/round_dialog.h"
#include "dialogs/task_dialog.h"
#include "dialogs/vendor_dialog.h"

#include "ledger/backups.h"
#include "support/hands.h"
#include "support/office.h"

#include <QSpinBox>

namespace proven {

using namespace test;

namespace {

class RecordDialogs : public testing::Test {
protected:
    Office office{day("2026-11-23")};
};

} // namespace

TEST_F(RecordDialogs, BeginARound)
{
    RoundDialog dialog(office.session(), std::nullopt);
    type(dialog, QStringLiteral("Name"), QStringLiteral("Bookkeeping"));
    control<QSpinBox>(dialog, QStringLiteral("How many to try"))->setValue(4);
    type(dialog, QStringLiteral("A stranger's first job: hours up to"), QStringLiteral("1,5"));
    press(dialog, QStringLiteral("Begin it"));
    EXPECT_EQ(dialog.result(), QDialog::Accepted);
    const Round *round = office.book().roundNamed(QStringLiteral("Bookkeeping"));
    ASSERT_TRUE(round);
    EXPECT_EQ(round->meant, 4);
    EXPECT_EQ(round->probationMonths, 6);
    EXPECT_EQ(round->firstCommitmentHours, Hours::ofTenThousandths(15'000));
}

TEST_F(RecordDialogs, CountInAnotherCurrency)
{
    CurrencyDialog dialog(office.session());
    type(dialog, QStringLiteral("Currency, in three letters"), QStringLiteral("pesos"));
    press(dialog, QStringLiteral("Count in it"));
    EXPECT_TRUE(dialog.refusalText().contains(QStringLiteral("no currency code")))
        << dialog.refusalText().toStdString();
    EXPECT_EQ(office.book().currency(), QStringLiteral("EUR"));
    type(dialog, QStringLiteral("Currency, in three letters"), QStringLiteral(" mxn "));
    press(dialog, QStringLiteral("Count in it"));
    EXPECT_EQ(dialog.result(), QDialog::Accepted);
    EXPECT_EQ(office.book().currency(), QStringLiteral("MXN"));
}

TEST_F(RecordDialogs, OfferNoProbationUnderSixMonths)
{
    RoundDialog dialog(office.session(), std::nullopt);
    EXPECT_EQ(control<QSpinBox>(dialog, QStringLiteral("Probation"))->minimum(), 6);
}

TEST_F(RecordDialogs, RefuseASecondRoundOfThatName)
{
    office.round(QStringLiteral("Bookkeeping"));
    const Book before = office.book();
    RoundDialog dialog(office.session(), std::nullopt);
    type(dialog, QStringLiteral("Name"), QStringLiteral(" bookKEEPING"));
    press(dialog, QStringLiteral("Begin it"));
    EXPECT_TRUE(dialog.refusalText().contains(QStringLiteral("already")));
    EXPECT_EQ(office.book(), before);
}

TEST_F(RecordDialogs, CloseARound)
{
    const Id<Round> round = office.round(QStringLiteral("Bookkeeping"));
    RoundDialog dialog(office.session(), round);
    press(dialog, QStringLiteral("Open: new vendors can be listed"));
    press(dialog, QStringLiteral("Save changes"));
    EXPECT_FALSE(office.book().get(round).open);
}

TEST_F(RecordDialogs, OfferNoOtherProbationOnceTheFirstJobHasStarted)
{
    const Id<Round> round = office.round(QStringLiteral("Bookkeeping"));
    const Id<Trial> trial = office.vendor(QStringLiteral("Fine Books"), round);
    const auto mayBeSet = [&] {
        RoundDialog dialog(office.session(), round);
        return control<QSpinBox>(dialog, QStringLiteral("Probation"))->isEnabled();
    };
    EXPECT_TRUE(mayBeSet());
    office.give(trial, QStringLiteral("First books"), office.session().today(), std::nullopt);
    EXPECT_FALSE(mayBeSet());
}

TEST_F(RecordDialogs, CloseWithoutAChangeWhereNothingIsEdited)
{
    const Id<Round> round = office.round(QStringLiteral("Bookkeeping"));
    const Book before = office.book();
    const qint64 entries = lastEntryOf(office.session().ledger());
    RoundDialog dialog(office.session(), round);
    press(dialog, QStringLiteral("Save changes"));
    EXPECT_EQ(dialog.result(), QDialog::Rejected);
    EXPECT_EQ(office.book(), before);
    EXPECT_EQ(lastEntryOf(office.session().ledger()), entries);
}

TEST_F(RecordDialogs, AddAVendorAndListThem)
{
    const Id<Round> round = office.round(QStringLiteral("Bookkeeping"));
    VendorDialog dialog(office.session(), std::nullopt, round);
    type(dialog, QStringLiteral("Name"), QStringLiteral("Cedar Payroll"));
    type(dialog, QStringLiteral("Found through"), QStringLiteral("a friend"));
    type(dialog, QStringLiteral("Hourly rate, in EUR"), QStringLiteral("42.50"));
    press(dialog, QStringLiteral("Add them"));
    EXPECT_EQ(dialog.result(), QDialog::Accepted) << dialog.refusalText().toStdString();
    const Vendor *vendor = office.book().vendorNamed(QStringLiteral("Cedar Payroll"));
    ASSERT_TRUE(vendor);
    EXPECT_EQ(vendor->foundThrough, FoundThrough::Friend);
    EXPECT_EQ(vendor->hourlyRate, Money::ofTenThousandths(425'000));
    EXPECT_TRUE(office.book().trialOf(round, vendor->id));
}

TEST_F(RecordDialogs, ShowALikelyMatchByPhone)
{
    const Id<Round> round = office.round(QStringLiteral("Bookkeeping"));
    const Id<Trial> cedar = office.vendor(QStringLiteral("Cedar Payroll"), round);
    const Id<Vendor> known = office.book().get(cedar).vendor;
    const VendorDetails before = office.book().get(known);
    VendorDetails after = before;
    after.phone = QStringLiteral("030 123-4567");
    office.must(command::EditVendor{.id = known, .before = before, .after = after});
    VendorDialog dialog(office.session(), std::nullopt, round);
    type(dialog, QStringLiteral("Name"), QStringLiteral("C. Pay Ltd"));
    EXPECT_FALSE(says(dialog, QStringLiteral("Is it Cedar Payroll?")));
    type(dialog, QStringLiteral("Phone"), QStringLiteral("(030) 123 45 67"));
    EXPECT_TRUE(says(dialog, QStringLiteral("Is it Cedar Payroll?")));
}

TEST_F(RecordDialogs, RefuseAnEleventhVendorInARound)
{
    const Id<Round> round = office.round(QStringLiteral("Bookkeeping"));
    for (int number = 1; number <= placesPerRound; ++number)
        office.vendor(QStringLiteral("Vendor %1").arg(number), round);
    const Book before = office.book();
    VendorDialog dialog(office.session(), std::nullopt, round);
    type(dialog, QStringLiteral("Name"), QStringLiteral("The eleventh"));
    press(dialog, QStringLiteral("Add them"));
    EXPECT_NE(dialog.result(), QDialog::Accepted);
    EXPECT_TRUE(dialog.refusalText().contains(QStringLiteral("Bookkeeping"))) << dialog.refusalText().toStdString();
    EXPECT_TRUE(dialog.refusalText().contains(QStringLiteral("another round")));
    EXPECT_EQ(office.book(), before);
}

TEST_F(RecordDialogs, EditAVendorWithoutLosingWhatIsFoldedAway)
{
    const Id<Trial> trial = office.vendor(QStringLiteral("Cedar Payroll"), office.round(QStringLiteral("Bookkeeping")));
    const Id<Vendor> id = office.book().get(trial).vendor;
    const VendorDetails before = office.book().get(id);
    VendorDetails full = before;
    full.remember = QStringLiteral("two children, likes sailing");
    full.holds = QStringLiteral("login to the bank");
    full.awayFrom = day("2026-12-20");
    full.awayUntil = day("2027-01-06");
    full.notes = QStringLiteral("found at the fair");
    office.must(command::EditVendor{.id = id, .before = before, .after = full});
    VendorDialog dialog(office.session(), id, std::nullopt);
    type(dialog, QStringLiteral("E-mail"), QStringLiteral("post@cedar.example"));
    press(dialog, QStringLiteral("Save changes"));
    full.email = QStringLiteral("post@cedar.example");
    EXPECT_EQ(static_cast<const VendorDetails &>(office.book().get(id)), full);
}

TEST_F(RecordDialogs, SayWhichAmountCantBeRead)
{
    const Id<Trial> trial = office.vendor(QStringLiteral("Cedar Payroll"), office.round(QStringLiteral("Bookkeeping")));
    const Book before = office.book();
    VendorDialog dialog(office.session(), office.book().get(trial).vendor, std::nullopt);
    type(dialog, QStringLiteral("Hourly rate, in EUR"), QStringLiteral("about 40"));
    press(dialog, QStringLiteral("Save changes"));
    EXPECT_TRUE(
        dialog.refusalText().contains(QStringLiteral("Hourly rate, in EUR: \u201Cabout 40\u201D is no amount")));
    EXPECT_EQ(office.book(), before);
}

TEST_F(RecordDialogs, AddAndEditATask)
{
    const Id<Round> round = office.round(QStringLiteral("Bookkeeping"));
    TaskDialog adding(office.session(), std::nullopt);
    type(adding, QStringLiteral("Name"), QStringLiteral("Payroll"));
    type(adding, QStringLiteral("Kind of work, by round"), QStringLiteral("Bookkeeping"));
    type(adding, QStringLiteral("How often"), QStringLiteral("monthly"));
    type(adding, QStringLiteral("It keeps me from"), QStringLiteral("customers"));
    type(adding, QStringLiteral("Hours each time"), QStringLiteral("3"));
    press(adding, QStringLiteral("Critical: it would hurt if it went wrong"));
    press(adding, QStringLiteral("Add it"));
    const Task *task = office.book().taskNamed(QStringLiteral("Payroll"));
    ASSERT_TRUE(task) << adding.refusalText().toStdString();
    EXPECT_EQ(task->round, round);
    EXPECT_EQ(task->often, HowOften::Monthly);
    EXPECT_EQ(task->keepsFrom, KeepsFrom::Customers);
    EXPECT_TRUE(task->profile.critical);

    const TaskDetails before = *task;
    TaskDialog editing(office.session(), task->id);
    type(editing, QStringLiteral("Notes: how it is done"), QStringLiteral("By the 25th"));
    press(editing, QStringLiteral("Save changes"));
    TaskDetails expected = before;
    expected.notes = QStringLiteral("By the 25th");
    EXPECT_EQ(static_cast<const TaskDetails &>(*office.book().taskNamed(QStringLiteral("Payroll"))), expected);
}

TEST_F(RecordDialogs, RefuseATaskWithoutAName)
{
    const Book before = office.book();
    TaskDialog dialog(office.session(), std::nullopt);
    press(dialog, QStringLiteral("Add it"));
    EXPECT_EQ(dialog.refusalText(), QStringLiteral("A task needs a name."));
    EXPECT_EQ(office.book(), before);
}

TEST_F(RecordDialogs, RecordAndCorrectAContact)
{
    const Id<Trial> trial = office.vendor(QStringLiteral("Cedar Payroll"), office.round(QStringLiteral("Bookkeeping")));
    const Id<Vendor> id = office.book().get(trial).vendor;
    ContactDialog recording(office.session(), id, std::nullopt);
    type(recording, QStringLiteral("Whom"), QStringLiteral("the front desk"));
    answer(recording, QStringLiteral("Anybody reached?"), QStringLiteral("Reached"));
    control<QSpinBox>(recording, QStringLiteral("How many calls it took"))->setValue(3);
    answer(recording, QStringLiteral("How were they liked?"), QStringLiteral("liked"));
    press(recording, QStringLiteral("Record it"));
    ASSERT_EQ(office.book().touchpointsOf(id).size(), 1U) << recording.refusalText().toStdString();
    const Touchpoint contact = *office.book().touchpointsOf(id).front();
    EXPECT_EQ(contact.date, day("2026-11-23"));
    EXPECT_EQ(contact.calls, 3);
    EXPECT_EQ(contact.reached, true);
    EXPECT_EQ(contact.liked, Rating::of(4));

    ContactDialog correcting(office.session(), id, contact.id);
    type(correcting, QStringLiteral("Kind"), QStringLiteral("complaint"));
    answer(correcting, QStringLiteral("How were they liked?"), QStringLiteral("liked"));
    press(correcting, QStringLiteral("Correct it"));
    const Touchpoint &corrected = office.book().get(contact.id);
    EXPECT_EQ(corrected.kind, TouchpointKind::Complaint);
    EXPECT_FALSE(corrected.liked);
    EXPECT_EQ(corrected.calls, 3);
}

TEST_F(RecordDialogs, RefuseAContactInTheFuture)
{
    const Id<Trial> trial = office.vendor(QStringLiteral("Cedar Payroll"), office.round(QStringLiteral("Bookkeeping")));
    const Id<Vendor> id = office.book().get(trial).vendor;
    ContactDialog dialog(office.session(), id, std::nullopt);
    type(dialog, QStringLiteral("Day"), QStringLiteral("tomorrow"));
    type(dialog, QStringLiteral("Note"), QStringLiteral("a long story"));
    press(dialog, QStringLiteral("Record it"));
    EXPECT_TRUE(dialog.refusalText().contains(QStringLiteral("future")));
    EXPECT_TRUE(office.book().touchpointsOf(id).empty());
}

} // namespace proven
