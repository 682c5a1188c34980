#include "pictures.h"

#include "clock.h"
#include "dialogs/away_dialog.h"
#include "dialogs/close_round_dialog.h"
#include "dialogs/command_palette.h"
#include "dialogs/contact_dialog.h"
#include "dialogs/decision_dialog.h"
#include "dialogs/due_dialog.h"
#include "dialogs/first_steps_dialog.h"
#include "dialogs/handover_dialog.h"
#include "dialogs/history_dialog.h"
#include "dialogs/job_dialog.h"
#include "dialogs/outcome_dialog.h"
#include "dialogs/round_dialog.h"
#include "dialogs/start_dialog.h"
#include "dialogs/talk_dialog.h"
#include "dialogs/task_dialog.h"
#include "dialogs/vendor_dialog.h"
#include "main_window.h"
#include "palette.h"
#include "rules/standing.h"
#include "sample_book.h"
#include "shortcut_list.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QScrollArea>
#include <QTemporaryDir>

#include <algorithm>

namespace proven {

namespace {

/// The pictures so far, and where they lie.
class Album {
public:
    explicit Album(const QString &folder) : m_folder(folder) {}

    void add(QWidget &widget, const QString &name)
    {
        widget.show();
        // Twice: what is laid out late changes sizes once more.
        QApplication::processEvents();
        QApplication::processEvents();
        const QString file = name + QStringLiteral(".png");
        if (widget.grab().save(m_folder.filePath(file)))
            m_files += file;
        else
            m_failed += file;
    }
    [[nodiscard]] std::optional<QString> finish()
    {
        QString html = QStringLiteral(
            "<!doctype html>\n<meta charset=\"utf-8\">\n<title>Proven in pictures</title>\n"
            "<style>body{font-family:sans-serif;background:#888}img{max-width:100%;margin:0 0 2em}"
            "</style>\n");
        for (const QString &file : std::as_const(m_files))
            html += QStringLiteral("<h2>%1</h2>\n<img src=\"%1\" alt=\"%1\">\n").arg(file);
        QFile index(m_folder.filePath(QStringLiteral("index.html")));
        const QByteArray bytes = html.toUtf8();
        if (!index.open(QIODevice::WriteOnly) || index.write(bytes) != bytes.size())
            m_failed += QStringLiteral("index.html");
        if (m_failed.isEmpty())
            return std::nullopt;
        return QObject::tr("These could not be written to %1: %2")
            .arg(m_folder.path(), m_failed.join(QStringLiteral(", ")));
    }

private:
    QDir m_folder;
    QStringList m_files;
    QStringList m_failed;
};

/// The first trial that is in that stage, else any.
std::optional<Id<Trial>> trialIn(const Session &session, Stage stage)
{
    const Book &book = session.book();
    std::optional<Id<Trial>> any;
    for (const Trial &trial : book.all<Trial>()) {
        any = any.value_or(trial.id);
        if (trialState(book, trial.id, session.today()).stage == stage)
            return trial.id;
    }
    return any;
}

std::optional<Id<Trial>> slippingTrial(const Session &session)
{
    for (const Trial &trial : session.book().all<Trial>()) {
        const TrialReading reading = readTrial(session.book(), trial.id, session.today());
        if (reading.standing == Standing::Slipping && reading.state.stage != Stage::LetGo
            && reading.state.stage != Stage::Left)
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

void drawPages(Album &album, MainWindow &window, const QString &look)
{
    const std::array names{QStringLiteral("today"), QStringLiteral("round"), QStringLiteral("vendor"),
                           QStringLiteral("jobs"), QStringLiteral("tasks")};
    for (const MainWindow::PagePlace place : MainWindow::allPages) {
        window.showPage(place);
        album.add(window, QStringLiteral("%1-%2").arg(names[static_cast<std::size_t>(place)], look));
    }
}

/// The vendor page is longer than a window: the whole of it.
void drawWholeVendor(Album &album, MainWindow &window, Stage stage, const QString &name)
{
    const std::optional<Id<Trial>> trial = trialIn(window.session(), stage);
    if (!trial)
        return;
    emit window.steps().vendorWanted(window.session().book().get(*trial).vendor, trial);
    const QSize size = window.size();
    QApplication::processEvents();
    const auto *scroll = window.findChild<QScrollArea *>(QStringLiteral("vendorScroll"));
    const int hidden = scroll ? scroll->widget()->sizeHint().height() - scroll->viewport()->height() : 0;
    window.resize(size.width(), size.height() + std::max(0, hidden));
    album.add(window, name);
    window.resize(size);
}

void drawDialogs(Album &album, Session &session, const QString &look, const Actions &actions)
{
    const auto named = [&](const char *name) { return QStringLiteral("dialog-%1-%2").arg(QLatin1String(name), look); };
    const auto draw = [&](const char *name, auto &&dialog) { album.add(dialog, named(name)); };
    const auto onTrial = trialIn(session, Stage::OnTrial);
    const auto left = trialIn(session, Stage::Left);
    const auto job = openJob(session.book());
    draw("start", StartDialog(nullptr));
    draw("first-steps", FirstStepsDialog(session, nullptr));
    draw("give", JobDialog(session, JobDialog::Purpose::Give, onTrial, std::nullopt, nullptr));
    draw("record-past", JobDialog(session, JobDialog::Purpose::RecordPast, onTrial, std::nullopt, nullptr));
    if (job) {
        draw("edit-job", JobDialog(session, *job, nullptr));
        draw("how-it-went", OutcomeDialog(session, *job, nullptr));
        draw("later-due-day", DueDialog(session, *job, nullptr));
    }
    if (onTrial) {
        const Id<Vendor> vendor = session.book().get(*onTrial).vendor;
        draw("promote", DecisionDialog(session, *onTrial, DecisionKind::Promoted, nullptr));
        draw("extend", DecisionDialog(session, *onTrial, DecisionKind::Extended, nullptr));
        draw("let-go", DecisionDialog(session, *onTrial, DecisionKind::LetGo, nullptr));
        draw("vendor", VendorDialog(session, vendor, std::nullopt, nullptr));
        draw("contact", ContactDialog(session, vendor, std::nullopt, nullptr));
        draw("away", AwayDialog(session, vendor, nullptr));
        draw("close-round", CloseRoundDialog(session, session.book().get(*onTrial).round, nullptr));
    }
    if (const auto slipping = slippingTrial(session))
        draw("talk", TalkDialog(session, session.book().get(*slipping).vendor, slipping, nullptr));
    if (const auto promoted = trialIn(session, Stage::Promoted);
        promoted && withdrawable(session.book(), *promoted, session.today()))
        draw("take-back", DecisionDialog(session, *promoted, DecisionKind::Withdrawn, nullptr));
    if (left)
        draw("handover", HandoverDialog(session, *left, nullptr));
    draw("round", RoundDialog(session, std::nullopt, nullptr));
    draw("task", TaskDialog(session, std::nullopt, nullptr));
    draw("history", HistoryDialog(session, nullptr));
    draw("search", CommandPalette(Finder(session.book(), actions), nullptr));
    draw("shortcuts", ShortcutList(actions, nullptr));
}

} // namespace

std::optional<QString> drawPictures(const QString &folder, QDate today)
{
    if (!QDir().mkpath(folder))
        return QObject::tr("The folder %1 can't be made.").arg(folder);
    const QTemporaryDir books;
    const auto day = [today] { return today; };
    Ledger::Opened sample = makeSampleBook(books.filePath(QStringLiteral("Sample book.proven")), today, systemMachine(),
                                           Ledger::Waiting::Impatient);
    Ledger::Opened empty = Ledger::create(books.filePath(QStringLiteral("My book.proven")), QStringLiteral("EUR"),
                                          today, systemMachine(), Ledger::Waiting::Impatient);
    for (const Ledger::Opened *opened : {&sample, &empty}) {
        if (const auto *trouble = std::get_if<Trouble>(opened))
            return trouble->text;
    }
    Album album(folder);
    MainWindow window(std::make_unique<Session>(std::get<std::unique_ptr<Ledger>>(std::move(sample)), day),
                      MainWindow::BookKind::Sample);
    MainWindow emptyWindow(std::make_unique<Session>(std::get<std::unique_ptr<Ledger>>(std::move(empty)), day),
                           MainWindow::BookKind::Own);
    for (const Look look : {Look::Light, Look::Dark}) {
        const QString lookName = look == Look::Light ? QStringLiteral("light") : QStringLiteral("dark");
        dress(*qApp, look);
        drawPages(album, window, lookName);
        drawWholeVendor(album, window, Stage::OnTrial, QStringLiteral("vendor-on-trial-%1").arg(lookName));
        drawWholeVendor(album, window, Stage::Promoted, QStringLiteral("vendor-proven-%1").arg(lookName));
        drawDialogs(album, window.session(), lookName, window.actionRegistry());
        drawPages(album, emptyWindow, QStringLiteral("empty-%1").arg(lookName));
    }
    return album.finish();
}

} // namespace proven
