#include "dialogs/contact_dialog.h"
#include "dialogs/decision_dialog.h"
#include "dialogs/draft_form.h"
#include "dialogs/form_fields.h"
#include "dialogs/job_dialog.h"
#include "dialogs/outcome_dialog.h"
#include "dialogs/round_dialog.h"
#include "dialogs/talk_dialog.h"
#include "dialogs/task_dialog.h"
#include "dialogs/vendor_dialog.h"
#include "files/drafts.h"

#include "support/hands.h"
#include "support/office.h"

#include <QFileInfo>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStandardPaths>

#include <memory>

namespace proven {

using namespace test;

namespace {

class Drafts : public testing::Test {
protected:
    Drafts()
        : round(office.round(QStringLiteral("Call centre"))),
          trial(office.vendor(QStringLiteral("Bright Calls"), round)),
          job(office.give(trial, QStringLiteral("Test calls"), day("2026-11-16"), day("2026-11-19")))
    {
        office.session().setKeepsDrafts(true);
        forgetDraft(identity());
    }
    ~Drafts() override { forgetDraft(identity()); }
    [[nodiscard]] QString identity() { return office.session().ledger().identity(); }
    [[nodiscard]] Id<Vendor> vendor() const { return office.book().get(trial).vendor; }

    /// What stands in a form like `form`, made anew from what it keeps.
    [[nodiscard]] QStringList cameBack(FormDialog &form)
    {
        form.keepDraft();
        const auto draft = keptDraft(identity());
        if (!draft) {
            ADD_FAILURE() << "nothing was kept";
            return {};
        }
        const std::unique_ptr<FormDialog> again(formOf(*draft, office.session(), nullptr));
        EXPECT_TRUE(again);
        return again ? fieldsOf(*again) : QStringList();
    }

    /// The form of what was kept, as the owner who goes on with it sees it.
    [[nodiscard]] std::unique_ptr<FormDialog> resumed()
    {
        const auto draft = keptDraft(identity());
        if (!draft)
            qFatal("nothing was kept");
        std::unique_ptr<FormDialog> again(formOf(*draft, office.session(), nullptr));
        if (!again)
            qFatal("there is no form for %s", qPrintable(draft->form));
        again->show();
        return again;
    }

    /// As another program does, while the draft lies there.
    void changeThePhone(const QString &phone)
    {
        const VendorDetails known = office.book().get(vendor());
        VendorDetails after = known;
        after.phone = phone;
        office.must(command::EditVendor{vendor(), known, after});
    }

    Office office{day("2026-11-16")};
    Id<Round> round;
    Id<Trial> trial;
    Id<Engagement> job;
};

} // namespace

TEST_F(Drafts, BringBackWhatWasWrittenInEveryForm)
{
    const auto expectBack = [&](FormDialog &&form, const char *field, const char *text) {
        form.show();
        if (auto *line = form.findChild<QPlainTextEdit *>(); QLatin1String(field).isEmpty() && line)
            line->setPlainText(QString::fromLatin1(text));
        else
            type(form, QString::fromLatin1(field), QString::fromLatin1(text));
        const QStringList written = fieldsOf(form);
        EXPECT_TRUE(written.contains(QString::fromLatin1(text)));
        EXPECT_EQ(cameBack(form), written) << form.windowTitle().toStdString();
        form.reject();
        EXPECT_FALSE(keptDraft(identity())) << "closed on purpose, it is not offered again";
    };
    expectBack(VendorDialog(office.session(), std::nullopt, std::nullopt), "Name", "Cedar Payroll");
    expectBack(VendorDialog(office.session(), vendor(), std::nullopt), "Phone", "555");
    expectBack(RoundDialog(office.session(), std::nullopt), "Name", "Bookkeeping");
    expectBack(RoundDialog(office.session(), round), "Name", "Bookkeeping");
    expectBack(TaskDialog(office.session(), std::nullopt), "Name", "Type letters");
    expectBack(ContactDialog(office.session(), vendor(), std::nullopt), "Whom", "Cleo");
    expectBack(TalkDialog(office.session(), vendor(), trial), "Whom", "Cleo");
    expectBack(JobDialog(office.session(), job), "What is to be done?", "Fifty calls");
    expectBack(DecisionDialog(office.session(), trial, DecisionKind::LetGo), "", "Never rang back");
}

TEST_F(Drafts, BringBackAJobThatIsBeingGiven)
{
    JobDialog form(office.session(), JobDialog::Purpose::Give, trial, std::nullopt);
    form.show();
    type(form, QStringLiteral("What is to be done?"), QStringLiteral("Ring fifty people"));
    const QStringList written = fieldsOf(form);
    EXPECT_EQ(cameBack(form), written);
}

TEST_F(Drafts, KnowWhichJobIsTakenOver)
{
    const Id<Trial> other = office.vendor(QStringLiteral("Second Ring"), round);
    JobDialog form(office.session(), JobDialog::Purpose::Give, other, std::nullopt);
    form.takeOver(job);
    form.show();
    type(form, QStringLiteral("What is to be done?"), QStringLiteral("The rest of the calls"));
    form.keepDraft();
    const auto draft = keptDraft(identity());
    ASSERT_TRUE(draft);
    const std::unique_ptr<FormDialog> again(formOf(*draft, office.session(), nullptr));
    ASSERT_TRUE(again);
    again->show();
    press(*again, QStringLiteral("Give the job"));
    EXPECT_EQ(again->refusalText(), QString());
    EXPECT_FALSE(isOpen(office.book().get(job).outcome));
    EXPECT_EQ(office.book().engagementsOf(other).size(), 1U);
}

TEST_F(Drafts, BringBackHowAJobWent)
{
    OutcomeDialog form(office.session(), job);
    form.show();
    answer(form, QStringLiteral("How did it end?"), QStringLiteral("Delivered today"));
    answer(form, QStringLiteral("How good was the work?"), QStringLiteral("good"));
    const QStringList written = fieldsOf(form);
    EXPECT_EQ(cameBack(form), written);
}

TEST_F(Drafts, AreNotKeptOfAFormInWhichNothingWasWritten)
{
    VendorDialog form(office.session(), vendor(), std::nullopt);
    form.show();
    form.keepDraft();
    EXPECT_FALSE(keptDraft(identity()));
}

TEST_F(Drafts, GoWhenTheFormIsSavedAlsoAfterTheyCameBack)
{
    {
        VendorDialog form(office.session(), vendor(), std::nullopt);
        form.show();
        type(form, QStringLiteral("Phone"), QStringLiteral("555"));
        form.keepDraft();
        // The program ends here: nobody closes the form.
    }
    ASSERT_TRUE(keptDraft(identity()));
    const std::unique_ptr<FormDialog> again(formOf(*keptDraft(identity()), office.session(), nullptr));
    again->show();
    press(*again, QStringLiteral("Save changes"));
    EXPECT_EQ(office.book().get(vendor()).phone, QStringLiteral("555"));
    EXPECT_FALSE(keptDraft(identity()));
}

TEST_F(Drafts, LeaveWhatAnotherProgramChangedMeanwhile)
{
    {
        VendorDialog form(office.session(), vendor(), std::nullopt);
        form.show();
        type(form, QStringLiteral("E-mail"), QStringLiteral("calls@bright.example"));
        form.keepDraft();
    }
    changeThePhone(QStringLiteral("777"));
    const std::unique_ptr<FormDialog> again = resumed();
    EXPECT_EQ(again->refusalText(), QString());
    press(*again, QStringLiteral("Save changes"));
    EXPECT_EQ(office.book().get(vendor()).email, QStringLiteral("calls@bright.example"));
    EXPECT_EQ(office.book().get(vendor()).phone, QStringLiteral("777"));
}

TEST_F(Drafts, SayWhereSomebodyElseChangedWhatWasWrittenInThem)
{
    {
        VendorDialog form(office.session(), vendor(), std::nullopt);
        form.show();
        type(form, QStringLiteral("Phone"), QStringLiteral("555"));
        form.keepDraft();
    }
    changeThePhone(QStringLiteral("777"));
    const std::unique_ptr<FormDialog> again = resumed();
    EXPECT_TRUE(again->refusalText().contains(QStringLiteral("Phone (777)"))) << again->refusalText().toStdString();
    EXPECT_EQ(control<QLineEdit>(*again, QStringLiteral("Phone"))->text(), QStringLiteral("555"));
}

TEST_F(Drafts, MeanTheDayOnWhichTheyWereWritten)
{
    {
        JobDialog form(office.session(), JobDialog::Purpose::RecordPast, trial, std::nullopt);
        form.show();
        type(form, QStringLiteral("What is to be done?"), QStringLiteral("More calls"));
        type(form, QStringLiteral("Starts"), QStringLiteral("fri"));
        type(form, QStringLiteral("Due"), QStringLiteral("-1"));
        answer(form, QStringLiteral("How did it end?"), QStringLiteral("Delivered today"));
        form.keepDraft();
    }
    office.setToday(day("2026-11-18"));
    const std::unique_ptr<FormDialog> again = resumed();
    press(*again, QStringLiteral("Record it"));
    EXPECT_EQ(again->refusalText(), QString());
    const std::vector<const Engagement *> jobs = office.book().engagementsOf(trial);
    ASSERT_EQ(jobs.size(), 2U);
    EXPECT_EQ(jobs.back()->start, day("2026-11-13"));
    EXPECT_EQ(jobs.back()->due, day("2026-11-15"));
    EXPECT_EQ(endedOn(jobs.back()->outcome), day("2026-11-16"));
}

TEST_F(Drafts, OfHowAJobWentMeanTheDayOnWhichTheyWereWritten)
{
    {
        OutcomeDialog form(office.session(), job);
        form.show();
        answer(form, QStringLiteral("How did it end?"), QStringLiteral("Delivered today"));
        form.keepDraft();
    }
    office.setToday(day("2026-11-18"));
    const std::unique_ptr<FormDialog> again = resumed();
    press(*again, QStringLiteral("Record it"));
    EXPECT_EQ(endedOn(office.book().get(job).outcome), day("2026-11-16"));
}

TEST_F(Drafts, KnowWhetherAPastJobIsTakenOver)
{
    const Id<Trial> other = office.vendor(QStringLiteral("Second Ring"), round);
    {
        JobDialog form(office.session(), JobDialog::Purpose::RecordPast, other, std::nullopt);
        form.takeOver(job);
        form.show();
        type(form, QStringLiteral("Note"), QStringLiteral("They began on Monday"));
        answer(form, QStringLiteral("How did it end?"), QStringLiteral("Still open"));
        form.keepDraft();
    }
    const std::unique_ptr<FormDialog> again = resumed();
    press(*again, QStringLiteral("Record it"));
    EXPECT_EQ(again->refusalText(), QString());
    EXPECT_FALSE(isOpen(office.book().get(job).outcome));
    ASSERT_EQ(office.book().engagementsOf(other).size(), 1U);
    EXPECT_EQ(office.book().engagementsOf(other).front()->note, QStringLiteral("They began on Monday"));
}

TEST_F(Drafts, OfATalkKnowWhichRoundItIsAbout)
{
    const Id<Round> second = office.round(QStringLiteral("Bookkeeping"));
    office.must(command::ListVendor{second, vendor()});
    {
        TalkDialog form(office.session(), vendor(), trial);
        form.show();
        type(form, QStringLiteral("Whom"), QStringLiteral("Cleo"));
        form.keepDraft();
    }
    const TalkDialog asked(office.session(), vendor(), trial);
    const std::unique_ptr<FormDialog> again = resumed();
    EXPECT_EQ(control<QPlainTextEdit>(*again, QStringLiteral("The facts"))->toPlainText(),
              control<QPlainTextEdit>(asked, QStringLiteral("The facts"))->toPlainText());
}

TEST_F(Drafts, OfANewVendorKnowTheirRoundAlsoWhereItHasFewerPlacesByNow)
{
    {
        VendorDialog form(office.session(), std::nullopt, round);
        form.show();
        type(form, QStringLiteral("Name"), QStringLiteral("Cedar Payroll"));
        form.keepDraft();
    }
    office.vendor(QStringLiteral("Second Ring"), round);
    const std::unique_ptr<FormDialog> again = resumed();
    press(*again, QStringLiteral("Add"));
    const Vendor *added = office.book().vendorNamed(u"Cedar Payroll");
    ASSERT_TRUE(added);
    EXPECT_TRUE(office.book().trialOf(round, added->id));
}

TEST_F(Drafts, AboutWhatIsNotInTheBookAnyMoreHaveNoForm)
{
    EXPECT_EQ(formOf({QStringLiteral("vendor/4711"), {}, {}}, office.session(), nullptr), nullptr);
    EXPECT_EQ(formOf({QStringLiteral("nonsense/1/2/3"), {}, {}}, office.session(), nullptr), nullptr);
    EXPECT_EQ(formOf({QString(), {}, {}}, office.session(), nullptr), nullptr);
}

TEST_F(Drafts, AreForTheirOwnerAlone)
{
    keepDraft(identity(), {QStringLiteral("vendor"), QStringLiteral("Add a vendor"), {QStringLiteral("private")}});
    const QString path = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
                         + QStringLiteral("/proven/drafts/") + identity() + QStringLiteral(".json");
    EXPECT_EQ(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
              QFile::Permissions());
    EXPECT_TRUE(QFileInfo::exists(path));
}

} // namespace proven
