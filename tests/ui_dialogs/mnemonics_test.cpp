#include "dialogs/attach_list_dialog.h"
#include "dialogs/away_dialog.h"
#include "dialogs/backups_dialog.h"
#include "dialogs/clash_dialog.h"
#include "dialogs/close_round_dialog.h"
#include "dialogs/contact_dialog.h"
#include "dialogs/currency_dialog.h"
#include "dialogs/decision_dialog.h"
#include "dialogs/due_dialog.h"
#include "dialogs/erase_dialog.h"
#include "dialogs/export_dialog.h"
#include "dialogs/first_steps_dialog.h"
#include "dialogs/history_dialog.h"
#include "dialogs/job_dialog.h"
#include "dialogs/outcome_dialog.h"
#include "dialogs/paper_dialog.h"
#include "dialogs/returned_sheet_dialog.h"
#include "dialogs/round_dialog.h"
#include "dialogs/split_list_dialog.h"
#include "dialogs/start_dialog.h"
#include "dialogs/talk_dialog.h"
#include "dialogs/task_dialog.h"
#include "dialogs/unit_list_dialog.h"
#include "dialogs/vendor_dialog.h"
#include "files/automatic_backup.h"
#include "files/calendar_file.h"
#include "import/import_dialog.h"

#include "support/hands.h"
#include "support/mnemonics.h"
#include "support/office.h"

#include <QGroupBox>
#include <QToolButton>

namespace proven {

using namespace test;

namespace {

enum class Fold { Closed, Open };

void expectEachKeyOnce(QDialog &dialog, Fold fold)
{
    if (fold == Fold::Open) {
        for (QToolButton *button : dialog.findChildren<QToolButton *>()) {
            if (button->isCheckable())
                button->setChecked(true);
        }
    }
    EXPECT_FALSE(claimedKeys(dialog).empty());
    EXPECT_EQ(sharedKeys(dialog), QStringList());
}

class Mnemonics : public testing::Test {
protected:
    Mnemonics()
        : round(office.round(QStringLiteral("Call centre"))),
          bright(office.vendor(QStringLiteral("Bright Calls"), round)),
          job(office.give(bright, QStringLiteral("Test calls"), day("2026-11-16"), day("2026-11-19"),
                          [](EngagementDetails &details) {
                              details.repeats = Repeats::Weekly;
                              details.dueHour = QTime(14, 0);
                              details.units = 300;
                          }))
    {
        office.setToday(day("2026-11-23"));
    }

    Office office{day("2026-11-16")};
    Id<Round> round;
    Id<Trial> bright;
    Id<Engagement> job;
};

} // namespace

TEST_F(Mnemonics, AreNeverSharedWhenGivingAJob)
{
    JobDialog dialog(office.session(), JobDialog::Purpose::Give, bright, std::nullopt);
    expectEachKeyOnce(dialog, Fold::Open);
}

TEST_F(Mnemonics, AreNeverSharedWhenRecordingAPastJob)
{
    JobDialog dialog(office.session(), JobDialog::Purpose::RecordPast, bright, std::nullopt);
    expectEachKeyOnce(dialog, Fold::Closed);
}

TEST_F(Mnemonics, AreNeverSharedUnderMoreOfAPastJob)
{
    JobDialog dialog(office.session(), JobDialog::Purpose::RecordPast, bright, std::nullopt);
    expectEachKeyOnce(dialog, Fold::Open);
}

TEST_F(Mnemonics, AreNeverSharedWhenSayingHowItWent)
{
    OutcomeDialog dialog(office.session(), job);
    answer(dialog, QStringLiteral("How did it end?"), QStringLiteral("Delivered another day"));
    type(dialog, QStringLiteral("On which day?"), QStringLiteral("today"));
    press(dialog, QStringLiteral("I held them up: a later day was agreed"));
    type(dialog, QStringLiteral("Units done"), QStringLiteral("200"));
    expectEachKeyOnce(dialog, Fold::Closed);
}

TEST_F(Mnemonics, AreNeverSharedInTheOtherDialogs)
{
    const Id<Vendor> vendor = office.book().get(bright).vendor;
    VendorDialog adding(office.session(), std::nullopt, round);
    expectEachKeyOnce(adding, Fold::Closed);
    VendorDialog editing(office.session(), vendor, std::nullopt);
    expectEachKeyOnce(editing, Fold::Open);
    RoundDialog roundDialog(office.session(), round);
    expectEachKeyOnce(roundDialog, Fold::Closed);
    TaskDialog task(office.session(), std::nullopt);
    expectEachKeyOnce(task, Fold::Closed);
    ContactDialog contact(office.session(), vendor, std::nullopt);
    expectEachKeyOnce(contact, Fold::Closed);
    TalkDialog talk(office.session(), vendor, bright);
    expectEachKeyOnce(talk, Fold::Closed);
    AwayDialog away(office.session(), vendor);
    expectEachKeyOnce(away, Fold::Closed);
    CurrencyDialog currency(office.session());
    expectEachKeyOnce(currency, Fold::Closed);
    EraseDialog erase(office.session(), vendor);
    expectEachKeyOnce(erase, Fold::Closed);
    CloseRoundDialog close(office.session(), round);
    expectEachKeyOnce(close, Fold::Closed);
    DueDialog due(office.session(), job);
    expectEachKeyOnce(due, Fold::Closed);
    for (const DecisionKind kind : {DecisionKind::Paused, DecisionKind::Extended, DecisionKind::Promoted,
                                    DecisionKind::LetGo, DecisionKind::Left, DecisionKind::Restarted}) {
        DecisionDialog decision(office.session(), bright, kind);
        expectEachKeyOnce(decision, Fold::Closed);
    }
    HistoryDialog history(office.session());
    expectEachKeyOnce(history, Fold::Closed);
    Clash both{{{QStringLiteral("phone"), {}, {}, {}}}, {}, command::AddTask{}, command::AddTask{}};
    ClashDialog clash(QStringLiteral("Changed"), both);
    expectEachKeyOnce(clash, Fold::Closed);
    const TemporaryBook folder;
    office.session().keepBackupsIn(folder.in(QStringLiteral("backups")));
    BackupsDialog backups(office.session());
    expectEachKeyOnce(backups, Fold::Closed);
    FirstStepsDialog first(office.session());
    first.findChild<QGroupBox *>()->setChecked(true);
    expectEachKeyOnce(first, Fold::Closed);
    CalendarFile calendar(office.session());
    ExportDialog out(office.session(), calendar);
    expectEachKeyOnce(out, Fold::Closed);
    ImportDialog import(office.session(), std::nullopt);
    expectEachKeyOnce(import, Fold::Closed);
    PaperDialog paper(office.session(), {ScorecardWish{bright}});
    expectEachKeyOnce(paper, Fold::Closed);
    StartDialog start;
    expectEachKeyOnce(start, Fold::Closed);
}

TEST_F(Mnemonics, AreNeverSharedInTheDialogsOfAList)
{
    office.must(
        command::SetUnits{job,
                          {{Id<Unit>(1), Id<Engagement>(1), 1, QStringLiteral("Ann"), QStringLiteral("reached"), {}},
                           {Id<Unit>(1), Id<Engagement>(1), 2, QStringLiteral("Ben"), {}, {}}}});
    UnitListDialog list(office.session(), job);
    expectEachKeyOnce(list, Fold::Closed);
    AttachListDialog attach(office.session(), job, SourceFile::inMemory(QStringLiteral("people.csv"), "Name\nCleo\n"));
    expectEachKeyOnce(attach, Fold::Closed);
    ReturnedSheetDialog back(office.session(), job,
                             SourceFile::inMemory(QStringLiteral("sheet.csv"), "row,result\n2,refused\n"));
    expectEachKeyOnce(back, Fold::Closed);
    SplitListDialog split(office.session(), job);
    expectEachKeyOnce(split, Fold::Closed);
}

TEST_F(Mnemonics, DoNotTakeALetterOutOfAName)
{
    JobDialog dialog(office.session(), JobDialog::Purpose::Give, std::nullopt, std::nullopt);
    type(dialog, QStringLiteral("Vendor"), QStringLiteral("R&D Ltd"));
    bool offered = false;
    for (const QPushButton *button : dialog.findChildren<QPushButton *>())
        offered = offered || button->text() == QStringLiteral("Add R&&D Ltd to Call centre");
    EXPECT_TRUE(offered);
}

} // namespace proven
