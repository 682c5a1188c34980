#include "every_view.h"

#include "clock.h"
#include "dialogs/attach_list_dialog.h"
#include "dialogs/away_dialog.h"
#include "dialogs/backups_dialog.h"
#include "dialogs/clash_dialog.h"
#include "dialogs/close_round_dialog.h"
#include "dialogs/command_palette.h"
#include "dialogs/contact_dialog.h"
#include "dialogs/currency_dialog.h"
#include "dialogs/damaged_book_dialog.h"
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
#include "dialogs/returned_sheet_dialog.h"
#include "dialogs/round_dialog.h"
#include "dialogs/shortcut_list.h"
#include "dialogs/split_list_dialog.h"
#include "dialogs/start_dialog.h"
#include "dialogs/talk_dialog.h"
#include "dialogs/task_dialog.h"
#include "dialogs/unit_list_dialog.h"
#include "dialogs/vendor_dialog.h"
#include "files/automatic_backup.h"
#include "files/calendar_file.h"
#include "guide/guide.h"
#include "import/answers_dialog.h"
#include "import/import_done_dialog.h"
#include "rules/standing.h"
#include "rules/unanswered.h"
#include "sample_book.h"
#include "window/main_window.h"

#include <QApplication>
#include <QFile>
#include <QPushButton>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QToolButton>

#include <array>

namespace proven {

namespace {

struct StageName {
    Stage stage;
    const char *name;
};
constexpr std::array stages{StageName{Stage::Candidate, "candidate"}, StageName{Stage::OnTrial, "on-trial"},
                            StageName{Stage::Paused, "paused"},       StageName{Stage::Promoted, "proven"},
                            StageName{Stage::LetGo, "let-go"},        StageName{Stage::Left, "left"}};

std::optional<Id<Trial>> trialIn(const Session &session, Stage stage)
{
    for (const Trial &trial : session.book().all<Trial>()) {
        if (trialState(session.book(), trial.id, session.today()).stage == stage)
            return trial.id;
    }
    return std::nullopt;
}

/// One who slips, to be talked to.
std::optional<Id<Trial>> slippingTrial(const Session &session)
{
    for (const Trial &trial : session.book().all<Trial>()) {
        const TrialReading reading = readTrial(session.book(), trial.id, session.today());
        if (reading.standing == Standing::Slipping && reading.state.stage == Stage::OnTrial)
            return trial.id;
    }
    return std::nullopt;
}

std::optional<Id<Engagement>> openJob(const Book &book)
{
    for (const Engagement &job : book.all<Engagement>()) {
        if (isOpen(job.outcome) && job.due)
            return job.id;
    }
    return std::nullopt;
}

/// Shows one dialog after another under the name "dialog-...".
class Dialogs {
public:
    explicit Dialogs(const SeeView &see) : m_see(see) {}

    template <class Dialog>
    void show(const char *name, Dialog &&dialog) const
    {
        dialog.show();
        settle();
        m_see(dialog, QStringLiteral("dialog-%1").arg(QLatin1String(name)));
    }
    /// Once as it comes and once with its fold open.
    template <class Dialog>
    void showFolded(const char *name, Dialog &&dialog) const
    {
        show(name, dialog);
        for (QToolButton *button : dialog.template findChildren<QToolButton *>()) {
            if (button->isCheckable())
                button->setChecked(true);
        }
        show(qPrintable(QLatin1String(name) + QStringLiteral("-unfolded")), dialog);
    }

private:
    const SeeView &m_see;
};

/// A job with a list, and one without.
void showLists(const Dialogs &dialogs, Session &session)
{
    const Book &book = session.book();
    const auto file = [](const char *bytes) { return SourceFile::inMemory(QStringLiteral("people.csv"), bytes); };
    std::optional<Id<Engagement>> listed, without;
    for (const Engagement &job : book.all<Engagement>()) {
        if (!isOpen(job.outcome))
            continue;
        std::optional<Id<Engagement>> &kind = book.unitsOf(job.id).empty() ? without : listed;
        kind = kind.value_or(job.id);
    }
    if (without) {
        dialogs.show("list-none", UnitListDialog(session, *without, nullptr));
        dialogs.show("list-attach",
                     AttachListDialog(session, *without, file("Name;Phone\nAnn Ash;+49 171 1\nBen Birch;+49 171 2\n"),
                                      nullptr));
    }
    if (listed) {
        dialogs.show("list", UnitListDialog(session, *listed, nullptr));
        dialogs.show("list-split", SplitListDialog(session, *listed, nullptr));
        dialogs.show("list-returned",
                     ReturnedSheetDialog(session, *listed, file("row,result\n1,reached\n9999,refused\n"), nullptr));
    }
}

void showDecisions(const Dialogs &dialogs, Session &session)
{
    const auto decide = [&](const char *name, Stage stage, DecisionKind kind) {
        if (const auto trial = trialIn(session, stage))
            dialogs.show(name, DecisionDialog(session, *trial, kind, nullptr));
    };
    decide("promote", Stage::OnTrial, DecisionKind::Promoted);
    decide("extend", Stage::OnTrial, DecisionKind::Extended);
    decide("pause", Stage::OnTrial, DecisionKind::Paused);
    decide("resume", Stage::Paused, DecisionKind::Resumed);
    decide("let-go", Stage::OnTrial, DecisionKind::LetGo);
    decide("they-left", Stage::OnTrial, DecisionKind::Left);
    decide("restart", Stage::Promoted, DecisionKind::Restarted);
    decide("reinstate", Stage::Left, DecisionKind::Reinstated);
    decide("withdraw", Stage::Promoted, DecisionKind::Withdrawn);
    if (const auto left = trialIn(session, Stage::Left))
        dialogs.show("handover", HandoverDialog(session, *left, nullptr));
}

/// A table as somebody else wrote it, with what an owner meets: other names, a day that is none, somebody known.
constexpr char foreignTable[] =
    "Auftragsnummer;Lieferant;Bezeichnung;F\xc3\xa4llig am;Geliefert am;Betrag;Bemerkung\n"
    "A-1;Clearbrook-Callers;Kundenliste anrufen, erster Teil;12.05.2026;11.05.2026;40,50;gern wieder\n"
    "A-2;Helle Anrufe;Kundenliste anrufen, zweiter Teil;19.05.2026;31.06.2026;38,00;\n"
    "A-3;Helle Anrufe;R\xc3\xbc"
    "ckrufe der Woche;26.05.2026;26.05.2026;zwanzig;\n"
    "A-4;Delta;R\xc3\xbc"
    "ckrufe der Woche;02.06.2026;05.06.2026;22,00;sp\xc3\xa4t\n";

/// What is said and asked after an import: one is made for it, and taken back.
void showImported(const Dialogs &dialogs, MainWindow &window, const QTemporaryDir &folder)
{
    Session &session = window.session();
    QFile file(folder.filePath(QStringLiteral("Filing.csv")));
    const QByteArray days = session.today().addDays(-9).toString(Qt::ISODate).toLatin1();
    if (!file.open(QIODevice::WriteOnly)
        || file.write("Round,Vendor,What,Due,Delivered on\nFiling,Oak and Paper,File the letters," + days + ',' + days
                      + "\nFiling,Oak and Paper,File the bills," + days + ',' + days + "\n")
               < 0)
        return;
    file.close();
    ImportDialog import(session, std::nullopt, nullptr);
    import.take({file.fileName()});
    while (import.isLooking())
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    for (QPushButton *button : import.findChildren<QPushButton *>()) {
        if (button->isDefault())
            button->click();
    }
    const Imported &done = import.imported();
    dialogs.show("import-done", ImportDoneDialog(session, done, nullptr));
    dialogs.show("answers",
                 AnswersDialog(session, answered(session.book(), done.jobs, session.today()).latest, nullptr));
    static_cast<void>(session.undo());
}

void showImport(const Dialogs &dialogs, MainWindow &window)
{
    Session &session = window.session();
    dialogs.show("import-empty", ImportDialog(session, std::nullopt, nullptr));
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("Anrufe.csv")));
    if (!file.open(QIODevice::WriteOnly) || file.write(foreignTable) < 0)
        return;
    file.close();
    ImportDialog import(session, std::nullopt, nullptr);
    import.take({file.fileName()});
    while (import.isLooking())
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    for (const char *tab : {"import", "import-rejected", "import-alike", "import-vendors"}) {
        dialogs.show(tab, import);
        QTabWidget *tabs = import.findChild<QTabWidget *>();
        tabs->setCurrentIndex(tabs->currentIndex() + 1);
    }
    showImported(dialogs, window, folder);
}

/// Two who changed the same vendor at once.
void showClash(const Dialogs &dialogs, const Session &session)
{
    if (session.book().all<Vendor>().empty())
        return;
    const Vendor &vendor = *session.book().all<Vendor>().begin();
    VendorDetails before = detailsOf(vendor);
    before.phone = QStringLiteral("555 0100");
    before.contact.clear();
    VendorDetails mine = before;
    mine.phone = QStringLiteral("555 0142");
    mine.notes = QStringLiteral("Rings back in the afternoon.");
    if (const auto clash = clashOf(session.book(), command::EditVendor{vendor.id, before, mine}, session.today()))
        dialogs.show("clash",
                     ClashDialog(QStringLiteral("%1 was changed meanwhile, in another window or by another program. "
                                                "Nothing was overwritten.")
                                     .arg(vendor.name),
                                 *clash, nullptr));
}

/// What a damaged book looks like: one that another program cut off.
void showDamaged(const Dialogs &dialogs, const Session &session)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("My book.proven"));
    if (std::holds_alternative<Trouble>(
            makeSampleBook(path, session.today(), systemMachine(), Ledger::Waiting::Impatient)))
        return;
    QFile file(path);
    constexpr qint64 page = 4096;
    constexpr qint64 lost = 3 * page;
    if (!file.open(QIODevice::ReadWrite) || !file.seek(file.size() - 10 * page)
        || file.write(QByteArray(lost, 'x')) != lost)
        return;
    file.close();
    const Ledger::Opened whole = Ledger::open(path, systemMachine(), Ledger::Waiting::Impatient);
    const Ledger::Opened found = Ledger::openDamaged(path, systemMachine(), Ledger::Waiting::Impatient);
    if (std::holds_alternative<Trouble>(whole) && !std::holds_alternative<Trouble>(found))
        dialogs.show("damaged",
                     DamagedBookDialog(std::get<Trouble>(whole), *std::get<std::unique_ptr<Ledger>>(found), nullptr));
}

void showBackups(const Dialogs &dialogs, Session &session)
{
    AutomaticBackup *backups = session.backups();
    if (!backups)
        return;
    backups->makeIfDue();
    backups->finish();
    BackupsDialog dialog(session, nullptr);
    backups->finish();
    dialogs.show("backups", dialog);
}

void showPapers(const Dialogs &dialogs, Session &session)
{
    const auto show = [&](const char *name, const PaperWish &wish) {
        dialogs.show(name, PaperDialog(session, {wish}, nullptr));
    };
    if (const auto onTrial = trialIn(session, Stage::OnTrial)) {
        show("print-scorecard", ScorecardWish{*onTrial});
        show("print-comparison", ComparisonWish{session.book().get(*onTrial).round});
        show("print-no-letter", LetterWish{*onTrial});
    }
    if (const auto job = openJob(session.book()))
        show("print-brief", BriefWish{*job});
    if (const auto proven = trialIn(session, Stage::Promoted))
        show("print-letter", LetterWish{*proven});
}

} // namespace

void settle()
{
    // Twice: what is laid out late changes sizes once more.
    QApplication::processEvents();
    QApplication::processEvents();
}

void showEveryPage(MainWindow &window, const SeeView &see)
{
    window.show();
    for (const MainWindow::PagePlace place : MainWindow::allPages) {
        window.showPage(place);
        settle();
        see(window, nameOf(place));
    }
    for (const auto &[stage, name] : stages) {
        const std::optional<Id<Trial>> trial = trialIn(window.session(), stage);
        if (!trial)
            continue;
        window.steps().showVendor(window.session().book().get(*trial).vendor, trial);
        settle();
        see(window, QStringLiteral("vendor-%1").arg(QLatin1String(name)));
    }
}

void showEveryDialog(MainWindow &window, const SeeView &see)
{
    Session &session = window.session();
    const Dialogs dialogs(see);
    const auto onTrial = trialIn(session, Stage::OnTrial);
    dialogs.show("start", StartDialog(nullptr));
    showDamaged(dialogs, session);
    showClash(dialogs, session);
    dialogs.show("first-steps", FirstStepsDialog(session, nullptr));
    if (!session.book().all<Round>().empty()) {
        dialogs.showFolded("give", JobDialog(session, JobDialog::Purpose::Give, onTrial, std::nullopt, nullptr));
        dialogs.showFolded("record-past",
                           JobDialog(session, JobDialog::Purpose::RecordPast, onTrial, std::nullopt, nullptr));
    }
    if (const auto job = openJob(session.book())) {
        dialogs.showFolded("edit-job", JobDialog(session, *job, nullptr));
        dialogs.show("how-it-went", OutcomeDialog(session, *job, nullptr));
        dialogs.show("later-due-day", DueDialog(session, *job, nullptr));
    }
    showLists(dialogs, session);
    showDecisions(dialogs, session);
    if (onTrial) {
        const Id<Vendor> vendor = session.book().get(*onTrial).vendor;
        dialogs.showFolded("edit-vendor", VendorDialog(session, vendor, std::nullopt, nullptr));
        dialogs.show("contact", ContactDialog(session, vendor, std::nullopt, nullptr));
        dialogs.show("away", AwayDialog(session, vendor, nullptr));
        dialogs.show("erase", EraseDialog(session, vendor, nullptr));
        dialogs.show("close-round", CloseRoundDialog(session, session.book().get(*onTrial).round, nullptr));
    }
    showPapers(dialogs, session);
    if (const auto slipping = slippingTrial(session))
        dialogs.show("talk", TalkDialog(session, session.book().get(*slipping).vendor, slipping, nullptr));
    dialogs.show("vendor", VendorDialog(session, std::nullopt, std::nullopt, nullptr));
    dialogs.show("round", RoundDialog(session, std::nullopt, nullptr));
    dialogs.show("currency", CurrencyDialog(session, nullptr));
    dialogs.show("task", TaskDialog(session, std::nullopt, nullptr));
    dialogs.show("history", HistoryDialog(session, nullptr));
    showBackups(dialogs, session);
    CalendarFile calendar(session);
    dialogs.show("export", ExportDialog(session, calendar, nullptr));
    showImport(dialogs, window);
    dialogs.show("search", CommandPalette(Finder(session.book(), window.actionRegistry()), nullptr));
    Guide guide;
    guide.showPage(QStringLiteral("giving-a-job"));
    dialogs.show("guide", guide);
    dialogs.show("shortcuts", ShortcutList(window.actionRegistry(), nullptr));
}

} // namespace proven
