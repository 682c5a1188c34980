#include "pages/steps.h"

#include "dialogs/away_dialog.h"
#include "dialogs/backups_dialog.h"
#include "dialogs/close_round_dialog.h"
#include "dialogs/contact_dialog.h"
#include "dialogs/currency_dialog.h"
#include "dialogs/decision_dialog.h"
#include "dialogs/due_dialog.h"
#include "dialogs/erase_dialog.h"
#include "dialogs/export_dialog.h"
#include "dialogs/first_steps_dialog.h"
#include "dialogs/handover_dialog.h"
#include "dialogs/history_dialog.h"
#include "dialogs/job_dialog.h"
#include "dialogs/outcome_dialog.h"
#include "dialogs/paper_dialog.h"
#include "dialogs/round_dialog.h"
#include "dialogs/talk_dialog.h"
#include "dialogs/task_dialog.h"
#include "dialogs/unit_list_dialog.h"
#include "dialogs/vendor_dialog.h"
#include "import/answers_dialog.h"
#include "import/import_done_dialog.h"
#include "rules/away.h"

namespace proven {

Steps::Steps(Session &session, QWidget *window) : QObject(window), m_session(session), m_window(window) {}

void Steps::giveJob(std::optional<Id<Trial>> trial, std::optional<Id<Task>> task)
{
    // A job needs somebody to do it: an empty book begins with the kind of work.
    if (m_session.book().all<Round>().empty())
        showFirstSteps();
    else
        JobDialog(m_session, JobDialog::Purpose::Give, trial, task, m_window).exec();
}

void Steps::giveAgain(Id<Engagement> job)
{
    const Engagement &before = m_session.book().get(job);
    JobDialog dialog(m_session, JobDialog::Purpose::Give, before.trial, before.task, m_window);
    dialog.giveAgain(job);
    dialog.exec();
}

void Steps::recordPastJob(std::optional<Id<Trial>> trial)
{
    if (m_session.book().all<Round>().empty())
        showFirstSteps();
    else
        JobDialog(m_session, JobDialog::Purpose::RecordPast, trial, std::nullopt, m_window).exec();
}

void Steps::howItWent(Id<Engagement> job)
{
    OutcomeDialog(m_session, job, m_window).exec();
}

void Steps::editJob(Id<Engagement> job)
{
    JobDialog(m_session, job, m_window).exec();
}

void Steps::laterDueDay(Id<Engagement> job)
{
    DueDialog(m_session, job, m_window).exec();
}

void Steps::showList(Id<Engagement> job)
{
    UnitListDialog(m_session, job, m_window).exec();
}

void Steps::decide(Id<Trial> trial, DecisionKind kind)
{
    const bool decided = DecisionDialog(m_session, trial, kind, m_window).exec() == QDialog::Accepted;
    if (decided && kind == DecisionKind::Left)
        handOver(trial);
}

void Steps::handOver(Id<Trial> trial)
{
    HandoverDialog(m_session, trial, m_window).exec();
}

void Steps::addVendor(std::optional<Id<Round>> listIn)
{
    VendorDialog(m_session, std::nullopt, listIn, m_window).exec();
}

void Steps::editVendor(Id<Vendor> vendor)
{
    VendorDialog(m_session, vendor, std::nullopt, m_window).exec();
}

void Steps::archiveVendor(Id<Vendor> vendor, bool archived)
{
    const VendorDetails before = detailsOf(m_session.book().get(vendor));
    VendorDetails after = before;
    after.archived = archived;
    ask(command::EditVendor{.id = vendor, .before = before, .after = after});
}

void Steps::talkTo(Id<Vendor> vendor, std::optional<Id<Trial>> trial)
{
    TalkDialog(m_session, vendor, trial, m_window).exec();
}

void Steps::eraseVendor(Id<Vendor> vendor)
{
    EraseDialog(m_session, vendor, m_window).exec();
}

void Steps::setAway(Id<Vendor> vendor)
{
    AwayDialog(m_session, vendor, m_window).exec();
}

void Steps::welcomeBack(Id<Vendor> vendor)
{
    const VendorDetails before = detailsOf(m_session.book().get(vendor));
    ask(command::EditVendor{.id = vendor, .before = before, .after = backToday(before, m_session.today())});
}

void Steps::recordContact(Id<Vendor> vendor)
{
    ContactDialog(m_session, vendor, std::nullopt, m_window).exec();
}

void Steps::editContact(Id<Touchpoint> contact)
{
    ContactDialog(m_session, m_session.book().get(contact).vendor, contact, m_window).exec();
}

void Steps::addRound()
{
    RoundDialog(m_session, std::nullopt, m_window).exec();
}

void Steps::editRound(Id<Round> round)
{
    RoundDialog(m_session, round, m_window).exec();
}

void Steps::closeRound(Id<Round> round)
{
    CloseRoundDialog(m_session, round, m_window).exec();
}

void Steps::openRoundAgain(Id<Round> round)
{
    const RoundDetails before = detailsOf(m_session.book().get(round));
    RoundDetails after = before;
    after.open = true;
    ask(command::EditRound{.id = round, .before = before, .after = after});
}

void Steps::addTask()
{
    TaskDialog(m_session, std::nullopt, m_window).exec();
}

void Steps::editTask(Id<Task> task)
{
    TaskDialog(m_session, task, m_window).exec();
}

void Steps::importTables(std::optional<Id<Round>> round, const QStringList &paths)
{
    ImportDialog dialog(m_session, round, m_window);
    if (!paths.isEmpty())
        dialog.take(paths);
    if (dialog.exec() != QDialog::Accepted)
        return;
    ImportDoneDialog done(m_session, dialog.imported(), m_window);
    connect(&done, &ImportDoneDialog::answersWanted, this, [this](const std::vector<Id<Engagement>> &jobs) {
        AnswersDialog answers(m_session, jobs, m_window);
        connect(&answers, &AnswersDialog::formWanted, this, &Steps::howItWent);
        answers.exec();
    });
    connect(&done, &ImportDoneDialog::undoWanted, this, &Steps::undo);
    done.exec();
}

void Steps::exportBook(CalendarFile &calendar)
{
    ExportDialog dialog(m_session, calendar, m_window);
    connect(&dialog, &ExportDialog::exported, this, &Steps::exported);
    dialog.exec();
}

void Steps::print(const std::vector<PaperWish> &papers)
{
    if (papers.empty())
        return;
    PaperDialog dialog(m_session, papers, m_window);
    connect(&dialog, &PaperDialog::told, this, &Steps::said);
    dialog.exec();
}

void Steps::showHistory()
{
    HistoryDialog(m_session, m_window).exec();
}

void Steps::setCurrency()
{
    CurrencyDialog(m_session, m_window).exec();
}

void Steps::showBackups()
{
    if (!m_session.backups())
        return;
    BackupsDialog dialog(m_session, m_window);
    dialog.exec();
    if (dialog.choice() == BackupsDialog::Choice::Open)
        emit backupWanted(dialog.path());
    else if (dialog.choice() == BackupsDialog::Choice::Restore)
        emit restoreWanted(dialog.path());
}

void Steps::showFirstSteps()
{
    FirstStepsDialog(m_session, m_window).exec();
}

void Steps::showVendor(Id<Vendor> vendor, std::optional<Id<Trial>> trial)
{
    emit vendorWanted(vendor, trial);
}

void Steps::showRound(Id<Round> round)
{
    emit roundWanted(round);
}

void Steps::say(const QString &text)
{
    emit said(text);
}

void Steps::undo()
{
    tell(m_session.undo());
}

void Steps::redo()
{
    tell(m_session.redo());
}

void Steps::ask(const Command &command)
{
    tell(m_session.ask(command));
}

void Steps::tell(const Performance &performance)
{
    if (const std::optional<QString> reason = whyNot(performance))
        emit said(*reason);
}

} // namespace proven
