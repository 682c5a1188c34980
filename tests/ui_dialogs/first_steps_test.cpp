#include "dialogs/first_steps_dialog.h"
#include "dialogs/start_dialog.h"

#include "dialogs/job_dialog.h"
#include "rules/probation.h"
#include "support/hands.h"
#include "support/office.h"

#include <QGroupBox>

namespace proven {

using namespace test;

namespace {

const QString work = QStringLiteral("What work do you want to hand out?");
const QString whom = QStringLiteral("Whom do you want to try first?");
const QString go = QStringLiteral("Give the first job");

} // namespace

TEST(Start, OffersThreeWays)
{
    for (const auto &[words, choice] : {std::pair{"Start my book", StartDialog::Choice::OwnBook},
                                        std::pair{"Open a book\u2026", StartDialog::Choice::OpenBook},
                                        std::pair{"Look round a sample", StartDialog::Choice::SampleBook}}) {
        StartDialog dialog;
        EXPECT_EQ(dialog.choice(), StartDialog::Choice::None);
        press(dialog, QString::fromUtf8(words));
        EXPECT_EQ(dialog.choice(), choice);
        EXPECT_EQ(dialog.result(), QDialog::Accepted);
    }
}

TEST(FirstSteps, MakeARoundAndAVendorAndGoOnToTheFirstJob)
{
    Office office(day("2026-11-23"));
    QWidget window;
    FirstStepsDialog dialog(office.session(), &window);
    type(dialog, work, QStringLiteral("Call centre"));
    type(dialog, whom, QStringLiteral("Bright Calls"));
    press(dialog, go);
    EXPECT_EQ(dialog.result(), QDialog::Accepted) << dialog.refusalText().toStdString();
    const Round *round = office.book().roundNamed(QStringLiteral("Call centre"));
    const Vendor *vendor = office.book().vendorNamed(QStringLiteral("Bright Calls"));
    ASSERT_TRUE(round && vendor);
    const Trial *trial = office.book().trialOf(round->id, vendor->id);
    ASSERT_TRUE(trial);
    auto *job = window.findChild<JobDialog *>();
    ASSERT_TRUE(job);
    type(*job, QStringLiteral("What is to be done?"), QStringLiteral("Test calls"));
    type(*job, QStringLiteral("Due"), QStringLiteral("fri"));
    press(*job, QStringLiteral("Give the job"));
    EXPECT_EQ(office.book().engagementsOf(trial->id).size(), 1U);
}

TEST(FirstSteps, RecordRememberedJobsAsToldFromMemory)
{
    Office office(day("2026-11-23"));
    FirstStepsDialog dialog(office.session());
    type(dialog, work, QStringLiteral("Call centre"));
    type(dialog, whom, QStringLiteral("Bright Calls"));
    dialog.findChild<QGroupBox *>()->setChecked(true);
    type(dialog, QStringLiteral("Since when?"), QStringLiteral("1.3"));
    type(dialog, QStringLiteral("Job 1"), QStringLiteral("Spring list"));
    type(dialog, QStringLiteral("Job 2"), QStringLiteral("Autumn list"));
    press(dialog, go);
    EXPECT_TRUE(dialog.refusalText().contains(QStringLiteral("About when was \u201CAutumn list\u201D?")));
    EXPECT_TRUE(office.book().all<Round>().empty());
    type(dialog, QStringLiteral("Day of job 2"), QStringLiteral("15 Sep"));
    press(dialog, go);
    ASSERT_EQ(office.book().all<Trial>().size(), 1U) << dialog.refusalText().toStdString();
    const Id<Trial> trial = office.book().all<Trial>().begin()->id;
    const auto jobs = office.book().engagementsOf(trial);
    ASSERT_EQ(jobs.size(), 2U);
    EXPECT_TRUE(jobs.front()->remembered);
    EXPECT_EQ(jobs.front()->outcome, Outcome(Delivered{.on = day("2026-03-01")}));
    EXPECT_EQ(trialState(office.book(), trial, office.today()).clock->start, day("2026-03-01"));
}

TEST(FirstSteps, WriteNothingBeforeBothAnswersAreThere)
{
    Office office(day("2026-11-23"));
    FirstStepsDialog dialog(office.session());
    press(dialog, go);
    EXPECT_FALSE(dialog.refusalText().isEmpty());
    type(dialog, work, QStringLiteral("Call centre"));
    press(dialog, go);
    EXPECT_TRUE(dialog.refusalText().contains(QStringLiteral("Who is it?")));
    EXPECT_EQ(office.book().all<Round>().size(), 0U) << "the first answer can still be mended";
    type(dialog, whom, QStringLiteral("Bright Calls"));
    press(dialog, go);
    EXPECT_EQ(office.book().all<Round>().size(), 1U);
    EXPECT_EQ(office.book().all<Trial>().size(), 1U);
}

} // namespace proven
