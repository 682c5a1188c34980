#include "dialogs/away_dialog.h"

#include "dialogs/job_dialog.h"
#include "models/readings.h"
#include "rules/away.h"
#include "support/hands.h"
#include "support/office.h"

namespace proven {

using namespace test;

namespace {

class AwayDialogs : public testing::Test {
protected:
    AwayDialogs()
        : calls(office.round(QStringLiteral("Call centre"))),
          bright(office.vendor(QStringLiteral("Bright Calls"), calls)),
          second(office.vendor(QStringLiteral("Second Ring"), calls)),
          job(office.give(bright, QStringLiteral("December list"), day("2026-11-23"), day("2026-12-28")))
    {
    }
    [[nodiscard]] const Vendor &vendor() const { return office.book().vendorOf(bright); }
    void goAway(const QString &from, const QString &until)
    {
        AwayDialog dialog(office.session(), vendor().id);
        type(dialog, QStringLiteral("Away from"), from);
        type(dialog, QStringLiteral("Until (the last day)"), until);
        press(dialog, QStringLiteral("Note it"));
        EXPECT_EQ(dialog.result(), QDialog::Accepted) << dialog.refusalText().toStdString();
    }

    Office office{day("2026-11-23")};
    Id<Round> calls;
    Id<Trial> bright;
    Id<Trial> second;
    Id<Engagement> job;
};

} // namespace

TEST_F(AwayDialogs, NoteAnAbsenceAsOneStepThatCanBeUndone)
{
    goAway(QStringLiteral("today"), QStringLiteral("2027-01-12"));
    EXPECT_EQ(awayInWords(vendor(), office.today()), QStringLiteral("Away until 12 January 2027"));
    EXPECT_TRUE(std::holds_alternative<Performed>(office.session().undo()));
    EXPECT_FALSE(vendor().awayFrom || vendor().awayUntil);
}

TEST_F(AwayDialogs, ListTheJobsDueMeanwhileAndGiveThemToAnother)
{
    AwayDialog dialog(office.session(), vendor().id);
    type(dialog, QStringLiteral("Until (the last day)"), QStringLiteral("2026-12-20"));
    EXPECT_TRUE(says(dialog, QStringLiteral("None of their open jobs is due in that time.")));
    type(dialog, QStringLiteral("Until (the last day)"), QStringLiteral("2027-01-12"));
    EXPECT_TRUE(says(dialog, QStringLiteral("December list")));
    press(dialog, QStringLiteral("Give to Second Ring"));
    auto *give = dialog.findChild<JobDialog *>();
    ASSERT_TRUE(give);
    press(*give, QStringLiteral("Give the job"));
    ASSERT_EQ(office.book().engagementsOf(second).size(), 1U);
    EXPECT_EQ(office.book().get(job).outcome, Outcome(CancelledByOwner{office.today()}));
    EXPECT_TRUE(says(dialog, QStringLiteral("None of their open jobs is due in that time.")));
    EXPECT_TRUE(std::holds_alternative<Performed>(office.session().undo()));
    EXPECT_TRUE(isOpen(office.book().get(job).outcome)) << "one act, one undo";
    EXPECT_TRUE(office.book().engagementsOf(second).empty());
}

TEST_F(AwayDialogs, EndAnAbsenceToday)
{
    goAway(QStringLiteral("today"), QStringLiteral("2027-01-12"));
    office.setToday(day("2026-12-01"));
    AwayDialog dialog(office.session(), vendor().id);
    press(dialog, QStringLiteral("They are back"));
    EXPECT_EQ(vendor().awayUntil, day("2026-11-30"));
    EXPECT_FALSE(isAway(vendor(), office.today()));
}

TEST_F(AwayDialogs, TakeBackAnAbsenceThatHasNotBegun)
{
    goAway(QStringLiteral("2026-12-20"), QStringLiteral("2027-01-12"));
    EXPECT_EQ(awayInWords(vendor(), office.today()), QStringLiteral("Away from 20 December to 12 January 2027"));
    AwayDialog dialog(office.session(), vendor().id);
    press(dialog, QStringLiteral("They do not go"));
    EXPECT_FALSE(vendor().awayFrom || vendor().awayUntil);
}

TEST_F(AwayDialogs, RefuseAnEndBeforeItsBeginning)
{
    const Book before = office.book();
    AwayDialog dialog(office.session(), vendor().id);
    type(dialog, QStringLiteral("Away from"), QStringLiteral("2027-01-12"));
    type(dialog, QStringLiteral("Until (the last day)"), QStringLiteral("2027-01-02"));
    press(dialog, QStringLiteral("Note it"));
    EXPECT_TRUE(dialog.refusalText().contains(QStringLiteral("lies before")));
    EXPECT_EQ(office.book(), before);
}

} // namespace proven
