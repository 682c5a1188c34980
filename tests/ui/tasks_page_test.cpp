#include "dialogs/job_dialog.h"
#include "support/hands.h"
#include "support/office.h"
#include "window/main_window.h"

#include <QLineEdit>

#include <gtest/gtest.h>

namespace proven::test {
namespace {

const QDate today = day("2026-06-01");

/// A window on a task for anybody, one for proven vendors only and one to keep, where nobody is proven yet.
class TasksPage : public testing::Test {
protected:
    TasksPage()
    {
        add(QStringLiteral("Ring back customers"), KeepsFrom::Customers, {});
        add(QStringLiteral("Pay the wages"), KeepsFrom::Nothing, {.critical = true});
        add(QStringLiteral("Set the prices"), KeepsFrom::Nothing, {.directions = Directions::Expert});
        office.vendor(QStringLiteral("Second Ring"), round);
        window = std::make_unique<MainWindow>(office.takeSession(), MainWindow::BookKind::Own);
        window->show();
        window->showPage(MainWindow::PagePlace::Tasks);
    }
    void add(const QString &name, KeepsFrom keepsFrom, const Profile &profile)
    {
        TaskDetails task;
        task.name = name;
        task.hours = Hours::of(2);
        task.often = HowOften::Weekly;
        task.keepsFrom = keepsFrom;
        task.profile = profile;
        office.must(command::AddTask{task});
    }
    void expectToSay(const QString &words) const
    {
        EXPECT_TRUE(says(window->currentPage(), words)) << wordsOf(window->currentPage()).toStdString();
    }

    Office office{today};
    Id<Round> round = office.round(QStringLiteral("Call centre"));
    Id<Trial> bright = office.vendor(QStringLiteral("Bright Calls"), round);
    std::unique_ptr<MainWindow> window;
};

TEST_F(TasksPage, SaysTheVerdictAndGivesTheTaskToWhoMayTakeIt)
{
    chooseRow(window->currentPage(), QStringLiteral("Tasks"), QStringLiteral("Ring back customers"));
    expectToSay(QStringLiteral("Ring back customers: hand it out."));
    expectToSay(QStringLiteral("Nothing about it asks for more than an ordinary vendor."));
    expectToSay(QStringLiteral("It keeps you from customers."));
    expectToSay(QStringLiteral("Who may take it today, the best first:"));
    expectToSay(QStringLiteral("Bright Calls, with caution"));
    expectToSay(QStringLiteral("2 hours is above the first-commitment cap of 1 hour."));
    inDialog([&] { press(window->currentPage(), QStringLiteral("Give to Bright Calls…")); },
             [](QDialog &dialog) {
                 ASSERT_TRUE(qobject_cast<JobDialog *>(&dialog));
                 EXPECT_EQ(control<QLineEdit>(dialog, QStringLiteral("What is to be done?"))->text(),
                           QStringLiteral("Ring back customers"));
                 press(dialog, QStringLiteral("No due day"));
                 press(dialog, QStringLiteral("Give the job"));
             });
    const Book &book = window->session().book();
    ASSERT_EQ(book.engagementsOf(bright).size(), 1U);
    EXPECT_EQ(book.engagementsOf(bright).front()->task, book.taskNamed(QStringLiteral("Ring back customers"))->id);
}

TEST_F(TasksPage, SaysThatNobodyMayTakeWhatOnlyAProvenVendorGets)
{
    chooseRow(window->currentPage(), QStringLiteral("Tasks"), QStringLiteral("Pay the wages"));
    expectToSay(QStringLiteral("Pay the wages: only to a proven vendor."));
    expectToSay(QStringLiteral("Nobody may take it today."));
    EXPECT_FALSE(says(window->currentPage(), QStringLiteral("Give to")));
}

TEST_F(TasksPage, AdvisesToKeepWhatNeedsTheOwnersKnowledgeAndStillSaysWhoMay)
{
    chooseRow(window->currentPage(), QStringLiteral("Tasks"), QStringLiteral("Set the prices"));
    expectToSay(QStringLiteral("Set the prices: keep it."));
    expectToSay(QStringLiteral("It needs your own knowledge: the directions are expert."));
    expectToSay(QStringLiteral("If you hand it out all the same, these may take it:"));
}

} // namespace
} // namespace proven::test
