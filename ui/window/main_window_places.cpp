#include "window/main_window.h"

#include "dialogs/command_palette.h"
#include "dialogs/draft_form.h"
#include "dialogs/form_dialog.h"
#include "domain/overloaded.h"
#include "pages/jobs_page.h"
#include "pages/tasks_page.h"
#include "rules/attention.h"
#include "widgets/message_bar.h"
#include "widgets/search_field.h"
#include "window/today_in_brief.h"

#include <QApplication>
#include <QDir>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QUrl>

#include <algorithm>

namespace proven {

void MainWindow::search(const QString &typed)
{
    // A quick hand types on before the palette has the keyboard.
    if (auto *open = findChild<CommandPalette *>(); open && open->isVisible()) {
        open->activateWindow();
        open->typeOn(typed);
        return;
    }
    auto *palette = new CommandPalette(Finder(m_session->book(), m_actions), this);
    palette->setAttribute(Qt::WA_DeleteOnClose);
    connect(palette, &CommandPalette::chosen, this, &MainWindow::goTo);
    // As if the search field had opened out.
    const QPoint corner = m_search->mapToGlobal(m_search->rect().topRight());
    palette->move(corner - QPoint(palette->width(), 0));
    palette->show();
    palette->activateWindow();
    palette->type(typed);
}

void MainWindow::goTo(const Found &found)
{
    const Book &book = m_session->book();
    // Another program may have taken out meanwhile what the list still showed.
    std::visit(Overloaded{[](QAction *action) { action->trigger(); },
                          [&](Id<Vendor> id) {
                              if (book.find(id))
                                  m_steps.showVendor(id, std::nullopt);
                          },
                          [&](Id<Round> id) {
                              if (book.find(id))
                                  m_steps.showRound(id);
                          },
                          [&](Id<Task> id) {
                              showPage(PagePlace::Tasks);
                              m_pages->tasks().show(id);
                          },
                          [&](Id<Engagement> id) {
                              showPage(PagePlace::Jobs);
                              m_pages->jobs().show(id);
                          }},
               found.what);
}

std::vector<PaperWish> MainWindow::papers() const
{
    const Book &book = m_session->book();
    const Page::Chosen chosen = currentPage().chosen();
    std::vector<PaperWish> papers;
    if (chosen.job)
        papers.emplace_back(BriefWish{*chosen.job});
    if (chosen.trial) {
        papers.emplace_back(ScorecardWish{*chosen.trial});
        papers.emplace_back(LetterWish{*chosen.trial});
    }
    if (chosen.round) {
        const bool isAboutTheRound = m_pages->place() == PagePlace::Round;
        papers.insert(isAboutTheRound ? papers.begin() : papers.end(), ComparisonWish{*chosen.round});
    }
    // Another program may have taken out meanwhile what the page still shows.
    std::erase_if(papers, [&](const PaperWish &wish) { return !canBeMade(wish, book); });
    return papers;
}

void MainWindow::comeForward()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
    if (QWidget *dialog = QApplication::activeModalWidget()) {
        dialog->raise();
        dialog->activateWindow();
    }
}

void MainWindow::remember() const
{
    // To no other is there a way back.
    if (m_kind != BookKind::Own)
        return;
    rememberWhereabouts(m_session->ledger().path(), m_pages->whereabouts());
}

void MainWindow::returnToWhereabouts()
{
    const Whereabouts was = m_kind == BookKind::Own ? whereaboutsIn(m_session->ledger().path(), m_session->book())
                                                    : Whereabouts();
    m_pages->comeFrom(was);
    const bool isPage = was.page > 0 && was.page < m_pages->count();
    showPage(isPage ? static_cast<PagePlace>(was.page) : PagePlace::Today);
}

void MainWindow::offerDraft(const Draft &draft)
{
    const auto goOn = [this, draft] {
        FormDialog *form = formOf(draft, *m_session, this);
        if (!form) {
            forgetDraft(m_session->ledger().identity());
            m_messages->say(tr("What you were writing about is not in the book any more."));
            return;
        }
        form->setAttribute(Qt::WA_DeleteOnClose);
        form->open();
    };
    m_messages->insist(tr("The program was stopped while you were writing in “%1”. Nothing of it is in the book yet.")
                           .arg(draft.title),
                       tr("Go on with it"), goOn);
}

void MainWindow::sayRestored(const QString &replaced)
{
    m_messages->insist(tr("Restored. The book as it was before is kept: %1").arg(QDir::toNativeSeparators(replaced)),
                       tr("Undo"), [this, replaced] { emit restoreWanted(replaced); });
}

void MainWindow::sayBackup(const QString &book)
{
    m_messages->insist(tr("This is a backup. Look round in it; nothing here can be changed."), tr("Back to my book"),
                       [this, book] { emit namedBookWanted(book); });
}

void MainWindow::sayWhatIsNew()
{
    const Ledger &ledger = m_session->ledger();
    if (const std::optional<Trouble> trouble = ledger.readOnly()) {
        insistOn(*trouble);
        return;
    }
    if (m_session->keepsDrafts()) {
        if (const std::optional<Draft> draft = keptDraft(ledger.identity())) {
            offerDraft(*draft);
            return;
        }
    }
    if (const std::optional<QString> copy = ledger.copyBeforeUpgrade()) {
        insist(tr("This book was written by an older version and has been brought up to date. As it was before, it "
                  "lies beside it: %1")
                   .arg(QDir::toNativeSeparators(*copy)));
        return;
    }
    const QString today = todayInBrief(needsToday(m_session->book(), m_session->today()));
    if (today.isEmpty())
        return;
    const bool isShown = m_pages->place() == PagePlace::Today;
    say(today, isShown ? QString() : tr("Show"), [this] { showPage(PagePlace::Today); });
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (std::any_of(urls.begin(), urls.end(), [](const QUrl &url) { return url.isLocalFile(); }))
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    QStringList paths;
    for (const QUrl &url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            paths += url.toLocalFile();
    }
    if (paths.isEmpty())
        return;
    event->acceptProposedAction();
    // Whoever drags waits until this returns: what opens a window of its own does so afterwards.
    QMetaObject::invokeMethod(
        this,
        [this, paths] {
            if (paths.size() == 1 && paths.front().endsWith(QStringLiteral(".proven"), Qt::CaseInsensitive))
                emit namedBookWanted(paths.front());
            else
                m_steps.importTables(currentPage().chosen().round, paths);
        },
        Qt::QueuedConnection);
}

} // namespace proven
