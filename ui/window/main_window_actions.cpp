#include "window/main_window.h"

#include "dialogs/shortcut_list.h"
#include "files/save_elsewhere.h"
#include "guide/guide.h"
#include "look/button_text.h"
#include "look/language_choice.h"
#include "pages/jobs_page.h"
#include "pages/today_page.h"
#include "pages/vendor_page.h"
#include "rules/probation.h"
#include "rules/words.h"

#include <QActionGroup>
#include <QApplication>
#include <QMessageBox>

#include <algorithm>

namespace proven {

namespace {

QString textOf(PagePlace place)
{
    switch (place) {
    case PagePlace::Today:
        return MainWindow::tr("&Today");
    case PagePlace::Round:
        return MainWindow::tr("&Round");
    case PagePlace::Vendor:
        return MainWindow::tr("&Vendor");
    case PagePlace::Jobs:
        return MainWindow::tr("&Jobs");
    case PagePlace::Tasks:
        return MainWindow::tr("T&asks");
    }
    Q_UNREACHABLE();
}

} // namespace

template <class Act>
QAction *MainWindow::addAct(const QString &menu, const QString &name, const QString &text, const QKeySequence &shortcut,
                            const QString &iconName, Act act, Actions::Bar bar)
{
    QAction *action = m_actions.add(menu, name, text, shortcut, iconName, bar);
    connect(action, &QAction::triggered, this, act);
    return action;
}

QAction *MainWindow::writing(QAction *action)
{
    m_writing.push_back(action);
    return action;
}

void MainWindow::buildActions()
{
    buildBookActions();
    buildJobActions();
    buildVendorActions();
    buildPaperActions();
    buildViewActions();
    m_actions.dress(palette());
}

void MainWindow::buildBookActions()
{
    const QString book = tr("&Book");
    addAct(book, QStringLiteral("newBook"), tr("&New book…"), QKeySequence(tr("Ctrl+Alt+N")),
           QStringLiteral("document-new"), [this] { emit newBookWanted(); });
    addAct(book, QStringLiteral("openBook"), tr("&Open a book…"), QKeySequence(tr("Ctrl+O")),
           QStringLiteral("document-open"), [this] { emit openBookWanted(); });
    addAct(book, QStringLiteral("sampleBook"), tr("&Look round a sample"), QKeySequence(tr("Ctrl+Alt+S")), {},
           [this] { emit sampleBookWanted(); });
    addAct(book, QStringLiteral("saveAs"), tr("Save &as…"), QKeySequence(tr("Ctrl+Alt+F")),
           QStringLiteral("document-save-as"), [this] { static_cast<void>(saveElsewhere(*m_session, this)); });
    m_actions.separate(book);
    addAct(book, QStringLiteral("importTables"), tr("&Import a table…"), QKeySequence(tr("Ctrl+I")),
           QStringLiteral("document-import"), [this] { m_steps.importTables(currentPage().chosen().round); });
    addAct(book, QStringLiteral("exportBook"), tr("&Export…"), QKeySequence(tr("Ctrl+Shift+X")),
           QStringLiteral("document-export"), [this] { m_steps.exportBook(*m_calendar); });
    m_backups = addAct(book, QStringLiteral("backups"), tr("&Backups…"), QKeySequence(tr("Ctrl+B")), {},
                       [this] { m_steps.showBackups(); });
    m_backups->setEnabled(m_session->backups());
    writing(addAct(book, QStringLiteral("currency"), tr("&Currency…"), QKeySequence(tr("Ctrl+Shift+M")), {},
                   [this] { m_steps.setCurrency(); }));
    m_printFitting = addAct(book, QStringLiteral("print"), tr("&Print…"), QKeySequence(tr("Ctrl+P")),
                            QStringLiteral("document-print"), [this] { m_steps.print(papers()); });
    m_actions.separate(book);
    addAct(book, QStringLiteral("quit"), tr("&Quit"), QKeySequence(tr("Ctrl+Q")), QStringLiteral("application-exit"),
           [this] { close(); });

    // Registered before undo and redo: the toolbar shows them in this order.
    const QString job = tr("&Job");
    writing(addAct(
        job, QStringLiteral("giveJob"), tr("&Give a job"), QKeySequence(tr("Ctrl+N")), QStringLiteral("list-add"),
        [this] {
            const Page::Chosen chosen = currentPage().chosen();
            m_steps.giveJob(chosen.trial, chosen.task);
        },
        Actions::Bar::ToolbarToo));
    writing(addAct(
        job, QStringLiteral("recordPastJob"), tr("&Record a past job"), QKeySequence(tr("Ctrl+Shift+N")),
        QStringLiteral("view-history"), [this] { m_steps.recordPastJob(currentPage().chosen().trial); },
        Actions::Bar::ToolbarToo));

    const QString edit = tr("&Edit");
    m_undo = addAct(
        edit, QStringLiteral("undo"), tr("&Undo"), QKeySequence(tr("Ctrl+Z")), QStringLiteral("edit-undo"),
        [this] { m_steps.undo(); }, Actions::Bar::ToolbarToo);
    m_redo = addAct(
        edit, QStringLiteral("redo"), tr("&Redo"), QKeySequence(tr("Ctrl+Shift+Z")), QStringLiteral("edit-redo"),
        [this] { m_steps.redo(); }, Actions::Bar::ToolbarToo);
    addAct(edit, QStringLiteral("history"), tr("&History…"), QKeySequence(tr("Ctrl+H")), QStringLiteral("view-history"),
           [this] { m_steps.showHistory(); });
    m_actions.separate(edit);
    addAct(edit, QStringLiteral("search"), tr("&Search or run a command…"), QKeySequence(tr("Ctrl+K")),
           QStringLiteral("edit-find"), [this] { search(); });
}

void MainWindow::buildJobActions()
{
    const QString job = tr("&Job");
    m_actions.separate(job);
    const auto onJob = [&](const QString &name, const QString &text, const QString &keys, const QString &icon,
                           void (Steps::*step)(Id<Engagement>)) {
        m_needJob.push_back(addAct(job, name, text, QKeySequence(keys), icon, [this, step] {
            if (const auto id = currentPage().chosen().job)
                (m_steps.*step)(*id);
        }));
        return m_needJob.back();
    };
    writing(onJob(QStringLiteral("howItWent"), tr("&How it went…"), tr("Ctrl+E"), QStringLiteral("checkbox"),
                  &Steps::howItWent));
    addAct(job, QStringLiteral("catchUp"), tr("&Catch up on how jobs went"), QKeySequence(tr("Ctrl+U")), {}, [this] {
        showPage(PagePlace::Today);
        m_pages->today().catchUp();
    });
    writing(onJob(QStringLiteral("editJob"), tr("&Edit the job…"), tr("Ctrl+Shift+E"), QStringLiteral("document-edit"),
                  &Steps::editJob));
    m_laterDueDay = writing(
        onJob(QStringLiteral("laterDueDay"), tr("&Later due day…"), tr("Ctrl+L"), {}, &Steps::laterDueDay));
    onJob(QStringLiteral("list"), tr("The l&ist of the job…"), tr("Ctrl+Shift+J"), {}, &Steps::showList);

    const QString task = tr("&Task");
    writing(addAct(task, QStringLiteral("newTask"), tr("&New task…"), QKeySequence(tr("Ctrl+Shift+T")), {},
                   [this] { m_steps.addTask(); }));
    m_needTask.push_back(writing(
        addAct(task, QStringLiteral("editTask"), tr("&Edit the task…"), QKeySequence(tr("Ctrl+Alt+T")), {}, [this] {
            if (const auto id = currentPage().chosen().task)
                m_steps.editTask(*id);
        })));
}

void MainWindow::buildVendorActions()
{
    const QString round = tr("&Round");
    writing(addAct(round, QStringLiteral("newRound"), tr("&New round…"), QKeySequence(tr("Ctrl+Shift+R")), {},
                   [this] { m_steps.addRound(); }));
    m_needRound.push_back(writing(
        addAct(round, QStringLiteral("editRound"), tr("&Edit the round…"), QKeySequence(tr("Ctrl+Alt+R")), {}, [this] {
            if (const auto id = currentPage().chosen().round)
                m_steps.editRound(*id);
        })));
    m_closeRound = addAct(round, QStringLiteral("closeRound"), tr("&Close the round…"), QKeySequence(tr("Ctrl+Alt+C")),
                          {}, [this] {
                              const auto id = currentPage().chosen().round;
                              if (id && m_session->book().get(*id).open)
                                  m_steps.closeRound(*id);
                              else if (id)
                                  m_steps.openRoundAgain(*id);
                          });
    m_needRound.push_back(writing(m_closeRound));

    const QString vendor = tr("&Vendor");
    writing(addAct(vendor, QStringLiteral("addVendor"), tr("&Add a vendor…"), QKeySequence(tr("Ctrl+Shift+V")),
                   QStringLiteral("list-add-user"), [this] { m_steps.addVendor(currentPage().chosen().round); }));
    const auto onVendor = [&](const QString &name, const QString &text, const QString &keys, auto act) {
        QAction *action = addAct(vendor, name, text, QKeySequence(keys), {}, [this, act] {
            if (const auto id = currentPage().chosen().vendor)
                act(*id);
        });
        m_needVendor.push_back(action);
        return action;
    };
    onVendor(QStringLiteral("openVendor"), tr("&Open"), tr("Ctrl+Return"),
             [this](Id<Vendor> id) { m_steps.showVendor(id, currentPage().chosen().trial); });
    writing(onVendor(QStringLiteral("editVendor"), tr("&Edit…"), tr("Ctrl+Alt+V"),
                     [this](Id<Vendor> id) { m_steps.editVendor(id); }));
    writing(onVendor(QStringLiteral("recordContact"), tr("Record a &contact…"), tr("Ctrl+T"),
                     [this](Id<Vendor> id) { m_steps.recordContact(id); }));
    onVendor(QStringLiteral("talkTo"), tr("&Talk to them…"), tr("Ctrl+Shift+K"),
             [this](Id<Vendor> id) { m_steps.talkTo(id, currentPage().chosen().trial); });
    writing(onVendor(QStringLiteral("away"), tr("A&way…"), tr("Ctrl+Shift+Y"),
                     [this](Id<Vendor> id) { m_steps.setAway(id); }));
    onVendor(QStringLiteral("vendorJobs"), tr("Show their &jobs"), tr("Ctrl+J"), [this](Id<Vendor> id) {
        m_pages->jobs().showVendor(id);
        showPage(PagePlace::Jobs);
    });
    m_archive = writing(
        onVendor(QStringLiteral("archiveVendor"), tr("A&rchive"), tr("Ctrl+Alt+A"),
                 [this](Id<Vendor> id) { m_steps.archiveVendor(id, !m_session->book().get(id).archived); }));

    writing(onVendor(QStringLiteral("eraseVendor"), tr("Erase for pri&vacy…"), tr("Ctrl+Shift+Del"),
                     [this](Id<Vendor> id) { m_steps.eraseVendor(id); }));

    const QString decide = vendor + u'/' + tr("&Decide");
    const auto decision = [&](DecisionKind kind, const QString &name, const QString &keys) {
        QAction *action = addAct(decide, name, VendorPage::decisionButton(kind), QKeySequence(keys), {}, [this, kind] {
            if (const auto trial = currentPage().chosen().trial)
                m_steps.decide(*trial, kind);
        });
        m_decisions.emplace_back(kind, writing(action));
    };
    decision(DecisionKind::Promoted, QStringLiteral("promote"), tr("Ctrl+Alt+P"));
    decision(DecisionKind::Extended, QStringLiteral("extend"), tr("Ctrl+Alt+X"));
    decision(DecisionKind::Paused, QStringLiteral("pause"), tr("Ctrl+Alt+U"));
    decision(DecisionKind::Resumed, QStringLiteral("resume"), tr("Ctrl+Alt+M"));
    decision(DecisionKind::LetGo, QStringLiteral("letGo"), tr("Ctrl+Alt+G"));
    decision(DecisionKind::Left, QStringLiteral("left"), tr("Ctrl+Alt+L"));
    decision(DecisionKind::Restarted, QStringLiteral("restart"), tr("Ctrl+Alt+B"));
    decision(DecisionKind::Reinstated, QStringLiteral("reinstate"), tr("Ctrl+Alt+I"));
    decision(DecisionKind::Withdrawn, QStringLiteral("withdraw"), tr("Ctrl+Alt+W"));
    m_handOver = writing(
        addAct(vendor, QStringLiteral("handOver"), tr("&Hand over…"), QKeySequence(tr("Ctrl+Alt+H")), {}, [this] {
            if (const auto trial = currentPage().chosen().trial)
                m_steps.handOver(*trial);
        }));
}

void MainWindow::buildPaperActions()
{
    const QString job = tr("&Job");
    const QString vendor = tr("&Vendor");
    const QString round = tr("&Round");
    const auto onTrial = [&](const QString &name, const QString &text, const QString &keys, auto wish) {
        m_needTrial.push_back(addAct(vendor, name, text, QKeySequence(keys), {}, [this, wish] {
            if (const auto trial = currentPage().chosen().trial)
                m_steps.print({wish(*trial)});
        }));
    };
    m_actions.separate(job);
    m_needJob.push_back(addAct(job, QStringLiteral("printBrief"), tr("&Print the brief…"),
                               QKeySequence(tr("Ctrl+Shift+B")), {}, [this] {
                                   if (const auto id = currentPage().chosen().job)
                                       m_steps.print({BriefWish{*id}});
                               }));
    m_actions.separate(vendor);
    onTrial(QStringLiteral("printScorecard"), tr("&Print the scorecard…"), tr("Ctrl+Shift+S"),
            [](Id<Trial> trial) { return ScorecardWish{trial}; });
    onTrial(QStringLiteral("printLetter"), tr("Print the &letter of promotion…"), tr("Ctrl+Shift+L"),
            [](Id<Trial> trial) { return LetterWish{trial}; });
    m_actions.separate(round);
    m_needRound.push_back(addAct(round, QStringLiteral("printComparison"), tr("&Print the comparison…"),
                                 QKeySequence(tr("Ctrl+Shift+C")), {}, [this] {
                                     if (const auto id = currentPage().chosen().round)
                                         m_steps.print({ComparisonWish{*id}});
                                 }));
}

void MainWindow::buildViewActions()
{
    const QString view = tr("V&iew");
    for (const PagePlace place : allPages) {
        addAct(view, QStringLiteral("show") + capitalised(nameOf(place)), textOf(place),
               QKeySequence(QStringLiteral("Ctrl+%1").arg(static_cast<int>(place) + 1)), {},
               [this, place] { showPage(place); });
    }
    m_actions.separate(view);
    addAct(view, QStringLiteral("nextPane"), tr("&Next part of the window"), QKeySequence(Qt::Key_F6), {},
           [this] { goToPane(1); });
    addAct(view, QStringLiteral("previousPane"), tr("&Previous part of the window"), QKeySequence(tr("Shift+F6")), {},
           [this] { goToPane(-1); });
    const QString look = view + u'/' + tr("&Colours");
    auto *looks = new QActionGroup(this);
    const auto addLook = [&](Look is, const QString &name, const QString &text, const QString &keys) {
        QAction *action = addAct(look, name, text, QKeySequence(keys), {}, [this, is] { emit lookWanted(is); });
        action->setCheckable(true);
        action->setChecked(chosenLook() == is);
        looks->addAction(action);
    };
    addLook(Look::System, QStringLiteral("lookSystem"), tr("As the &system"), tr("Ctrl+Alt+7"));
    addLook(Look::Light, QStringLiteral("lookLight"), tr("&Light"), tr("Ctrl+Alt+8"));
    addLook(Look::Dark, QStringLiteral("lookDark"), tr("&Dark"), tr("Ctrl+Alt+9"));

    addLanguages(view + u'/' + tr("Lan&guage"));

    const QString help = tr("&Help");
    addAct(help, QStringLiteral("guide"), tr("&Guide"), QKeySequence(Qt::Key_F1), QStringLiteral("help-contents"),
           [this] { Guide::openAt(nameOf(m_pages->place())); });
    addAct(help, QStringLiteral("firstSteps"), tr("&First steps…"), QKeySequence(tr("Shift+F1")), {},
           [this] { m_steps.showFirstSteps(); });
    addAct(help, QStringLiteral("shortcuts"), tr("&Keyboard shortcuts"), QKeySequence(tr("Ctrl+Alt+K")), {},
           [this] { ShortcutList(m_actions, this).exec(); });
    addAct(help, QStringLiteral("about"), tr("&About Proven"), QKeySequence(tr("Ctrl+F1")), {},
           [this] { showAbout(); });
}

void MainWindow::addLanguages(const QString &menu)
{
    const QStringList codes = languagesOfWords();
    if (codes.size() < 2)
        return; // nothing to choose
    auto *languages = new QActionGroup(this);
    const auto add = [&](const QString &code, const QString &text, int number) {
        QAction *action = addAct(menu, QStringLiteral("language-%1").arg(code), text,
                                 QKeySequence(QStringLiteral("Ctrl+Alt+Shift+%1").arg(number)), {}, [this, code, text] {
                                     keepLanguage(code);
                                     say(tr("Language: %1, from the next start on.").arg(wordsOf(text)), {}, {});
                                 });
        action->setCheckable(true);
        action->setChecked(chosenLanguage() == code);
        languages->addAction(action);
    };
    add({}, tr("As on the des&ktop"), 0);
    int number = 0;
    for (const QString &code : codes)
        add(code, ownNameOf(code), ++number);
}

void MainWindow::updateActions()
{
    const Page::Chosen chosen = currentPage().chosen();
    const bool mayWrite = !m_session->ledger().readOnly();
    const auto enableOne = [&](QAction *action, bool enabled) {
        const bool writes = std::find(m_writing.begin(), m_writing.end(), action) != m_writing.end();
        action->setEnabled(enabled && (mayWrite || !writes));
    };
    const auto enable = [&](const std::vector<QAction *> &actions, bool enabled) {
        for (QAction *action : actions)
            enableOne(action, enabled);
    };
    enable(m_writing, true);
    const Book &book = m_session->book();
    const Engagement *job = chosen.job ? book.find(*chosen.job) : nullptr;
    const Vendor *vendor = chosen.vendor ? book.find(*chosen.vendor) : nullptr;
    enable(m_needJob, job);
    enableOne(m_laterDueDay, job && hasOpenDueDay(*job));
    enable(m_needVendor, vendor);
    enable(m_needRound, chosen.round && book.find(*chosen.round));
    enable(m_needTask, chosen.task && book.find(*chosen.task));
    const Round *round = chosen.round ? book.find(*chosen.round) : nullptr;
    m_closeRound->setText(round && !round->open ? tr("&Open the round again") : tr("&Close the round…"));
    m_archive->setText(vendor && vendor->archived ? tr("Take out of the a&rchive") : tr("A&rchive"));

    const bool hasTrial = vendor && chosen.trial && book.find(*chosen.trial);
    const std::optional<Stage> stage = hasTrial
                                           ? std::optional(trialState(book, *chosen.trial, m_session->today()).stage)
                                           : std::nullopt;
    std::vector<DecisionKind> possible;
    if (stage)
        possible = possibleDecisions(*stage);
    if (stage && withdrawable(book, *chosen.trial, m_session->today()))
        possible.push_back(DecisionKind::Withdrawn);
    for (const auto &[kind, action] : m_decisions)
        enableOne(action, std::find(possible.begin(), possible.end(), kind) != possible.end());
    enable(m_needTrial, hasTrial);
    m_printFitting->setEnabled(!papers().empty());
    enableOne(m_handOver, stage && hasGone(*stage));
}

void MainWindow::updateUndo()
{
    const bool mayWrite = !m_session->ledger().readOnly();
    const auto say = [&](QAction *action, const QString &word, const QString &named,
                         const std::optional<QString> &title) {
        action->setEnabled(title && mayWrite);
        action->setText(title ? named.arg(*title).replace(u'\n', u' ') : word);
        // The toolbar keeps its width; what would be taken back is told by the menu and the tooltip.
        action->setIconText(wordsOf(word));
        action->setToolTip(wordsOf(action->text()));
    };
    const auto escaped = [](std::optional<QString> title) {
        if (title)
            title->replace(u'&', QStringLiteral("&&"));
        return title;
    };
    say(m_undo, tr("&Undo"), tr("&Undo: %1"), escaped(m_session->ledger().nextUndo()));
    say(m_redo, tr("&Redo"), tr("&Redo: %1"), escaped(m_session->ledger().nextRedo()));
}

void MainWindow::showAbout()
{
    QMessageBox::about(this, tr("About Proven"),
                       tr("<p><b>Proven %1</b></p><p>Try out up to ten vendors with small jobs before you rely on one. "
                          "Everything stays in a file of your own.</p>")
                           .arg(QApplication::applicationVersion()));
}

} // namespace proven
