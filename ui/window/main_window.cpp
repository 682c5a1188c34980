#include "window/main_window.h"

#include "files/automatic_backup.h"
#include "files/calendar_file.h"
#include "files/save_elsewhere.h"
#include "look/icons.h"
#include "look/space.h"
#include "pages/round_page.h"
#include "pages/vendor_page.h"
#include "rules/wording.h"
#include "widgets/marked_line.h"
#include "widgets/message_bar.h"
#include "widgets/search_field.h"

#include <QCloseEvent>
#include <QDesktopServices>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QMenuBar>
#include <QScreen>
#include <QSettings>
#include <QStatusBar>
#include <QTimer>
#include <QToolBar>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

#include <chrono>

namespace proven {

namespace {

constexpr QSize smallest(900, 600);
constexpr QSize usual(1180, 740);
constexpr std::chrono::seconds betweenLooks{1};
constexpr std::chrono::minutes justNowLasts{1};

struct NavigationEntry {
    const char *words;
    const char *icon;
};
constexpr std::array navigation{
    NavigationEntry{QT_TRANSLATE_NOOP("proven::MainWindow", "Today"), "go-home"},
    NavigationEntry{QT_TRANSLATE_NOOP("proven::MainWindow", "Round"), "view-list-details"},
    NavigationEntry{QT_TRANSLATE_NOOP("proven::MainWindow", "Vendor"), "user-identity"},
    NavigationEntry{QT_TRANSLATE_NOOP("proven::MainWindow", "Jobs"), "view-task"},
    NavigationEntry{QT_TRANSLATE_NOOP("proven::MainWindow", "Tasks"), "format-list-unordered"},
};
static_assert(navigation.size() == allPages.size());

} // namespace

MainWindow::MainWindow(std::unique_ptr<Session> session, BookKind kind)
    : m_session(std::move(session)), m_kind(kind), m_actions({tr("&Book"), tr("&Edit"), tr("&Job"), tr("&Vendor"),
                                                              tr("&Round"), tr("&Task"), tr("V&iew"), tr("&Help")},
                                                             this),
      m_steps(*m_session, this), m_calendar(new CalendarFile(*m_session, this)), m_navigation(new QListWidget(this)),
      m_pages(new PageStack(*m_session, m_steps, this)), m_messages(new MessageBar(this)),
      m_search(new SearchField(this)), m_saved(new QLabel(this)), m_backup(new QToolButton(this)),
      m_notSaved(new MarkedLine(Tone::NeedsALook, tr("The last change could not be saved"), {}, this)),
      m_readOnly(new QLabel(tr("Read only: nothing in this book can be changed"), this)), m_savedTimer(new QTimer(this))
{
    m_session->setKeepsDrafts(kind == BookKind::Own);
    nameWindow();
    buildActions();
    layOut();
    listen();
    returnToWhereabouts();
    updateUndo();
    saySaved(false);
    sayBackedUp();
    sayWhatIsNew();
}

void MainWindow::nameWindow()
{
    const QString book = QFileInfo(m_session->ledger().path()).completeBaseName();
    setWindowTitle(m_kind == BookKind::Sample    ? tr("Sample book – Proven")
                   : m_kind == BookKind::Damaged ? tr("%1, damaged – Proven").arg(book)
                   : m_kind == BookKind::Backup  ? tr("Backup %1 – Proven").arg(book)
                                                 : tr("%1 – Proven").arg(book));
}

MainWindow::~MainWindow()
{
    // It writes what is still to be written, and the pages hear the session until they are gone.
    delete m_calendar;
    delete takeCentralWidget();
}

void MainWindow::layOut()
{
    const Space space(*this);
    setMinimumSize(smallest);
    setAcceptDrops(true);
    resize(usual);
    restoreGeometry(QSettings().value(QStringLiteral("window")).toByteArray());
    layOutToolBar();
    m_actions.fill(*menuBar());

    m_navigation->setAccessibleName(tr("Pages"));
    m_navigation->setObjectName(QStringLiteral("navigation"));
    m_navigation->setFrameShape(QFrame::NoFrame);
    m_navigation->setIconSize(QSize(space.em * 4 / 3, space.em * 4 / 3));
    m_navigation->setFixedWidth(space.em * 12);
    for (const NavigationEntry &entry : navigation) {
        auto *item = new QListWidgetItem(tr(entry.words), m_navigation);
        item->setSizeHint(QSize(space.em * 10, space.em * 3));
    }
    dressNavigation();

    auto *middle = new QWidget(this);
    auto *column = new QVBoxLayout;
    Space::in(*column, 0, 0);
    column->addWidget(m_pages, 1);
    column->addWidget(m_messages);
    auto *row = new QHBoxLayout(middle);
    Space::in(*row, 0, 0);
    row->addWidget(m_navigation);
    row->addLayout(column, 1);
    setCentralWidget(middle);
    layOutStatusBar();
}

void MainWindow::layOutToolBar()
{
    auto *toolBar = addToolBar(tr("Tools"));
    toolBar->setObjectName(QStringLiteral("tools"));
    toolBar->setMovable(false);
    toolBar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    toolBar->setContextMenuPolicy(Qt::PreventContextMenu);
    m_actions.fill(*toolBar);
    for (QObject *child : toolBar->children()) {
        if (auto *button = qobject_cast<QWidget *>(child); button && button->inherits("QToolButton"))
            button->setFocusPolicy(Qt::TabFocus);
    }
    auto *between = new QWidget(toolBar);
    between->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    toolBar->addWidget(between);
    toolBar->addWidget(m_search);
}

void MainWindow::layOutStatusBar()
{
    const Space space(*this);
    statusBar()->setContentsMargins(space.unit(), 0, space.unit(), 0);
    statusBar()->addWidget(m_saved);
    statusBar()->addWidget(m_backup);
    m_backup->setObjectName(QStringLiteral("backup"));
    m_backup->setAutoRaise(true);
    m_backup->setFocusPolicy(Qt::TabFocus);
    m_backup->setToolTip(tr("Show the backups of this book"));
    m_backup->setVisible(m_session->backups());
    statusBar()->addWidget(m_notSaved, 1);
    m_saved->setObjectName(QStringLiteral("saved"));
    m_notSaved->setObjectName(QStringLiteral("notSaved"));
    m_notSaved->hide();
    m_readOnly->setObjectName(QStringLiteral("readOnly"));
    statusBar()->addPermanentWidget(m_readOnly);
    showReadOnly();
}

void MainWindow::showReadOnly()
{
    const std::optional<Trouble> trouble = m_session->ledger().readOnly();
    m_readOnly->setVisible(trouble.has_value());
    m_readOnly->setToolTip(trouble ? trouble->text : QString());
}

void MainWindow::dressNavigation()
{
    for (int place = 0; place < m_navigation->count(); ++place) {
        const QString name = QLatin1String(navigation[static_cast<std::size_t>(place)].icon);
        m_navigation->item(place)->setIcon(iconNamed(name, palette()));
    }
}

void MainWindow::listen()
{
    connect(m_navigation, &QListWidget::currentRowChanged, this,
            [this](int place) { showPage(static_cast<PagePlace>(std::max(0, place))); });
    connect(m_pages, &PageStack::chosenChanged, this, &MainWindow::updateActions);

    connect(&m_steps, &Steps::said, m_messages, [this](const QString &text) { m_messages->say(text); });
    connect(&m_steps, &Steps::exported, this, [this](const QString &text, const QString &folder) {
        say(text, tr("Open the folder"), [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
    });
    connect(m_calendar, &CalendarFile::failed, m_messages, [this](const QString &text) { m_messages->say(text); });
    connect(&m_steps, &Steps::vendorWanted, this, [this](Id<Vendor> vendor, std::optional<Id<Trial>> trial) {
        m_pages->vendor().show(vendor, trial);
        showPage(PagePlace::Vendor);
    });
    connect(&m_steps, &Steps::roundWanted, this, [this](Id<Round> round) {
        m_pages->round().show(round);
        showPage(PagePlace::Round);
    });

    connect(m_session.get(), &Session::did, this, &MainWindow::sayDone);
    connect(m_session.get(), &Session::tookBack, this, &MainWindow::sayTakenBack);
    connect(m_session.get(), &Session::noticed, m_messages, [this](const QString &text) { m_messages->say(text); });
    connect(m_session.get(), &Session::endangered, this, &MainWindow::insistOn);
    connect(m_session.get(), &Session::moved, this, [this] {
        // Whatever it was before, this file is the owner's.
        m_kind = BookKind::Own;
        m_session->setKeepsDrafts(true);
        nameWindow();
        showReadOnly();
        updateUndo();
        updateActions();
        saySaved(true);
        emit bookMoved();
        m_backup->setVisible(m_session->backups());
        m_backups->setEnabled(m_session->backups());
        sayBackedUp();
    });
    connect(m_session.get(), &Session::changed, this, [this] {
        updateUndo();
        updateActions();
        saySaved(true);
    });
    connect(m_backup, &QToolButton::clicked, &m_steps, &Steps::showBackups);
    connect(m_session.get(), &Session::backedUp, this, &MainWindow::sayBackedUp);
    connect(&m_steps, &Steps::backupWanted, this, &MainWindow::backupWanted);
    connect(&m_steps, &Steps::restoreWanted, this, &MainWindow::restoreWanted);
    connect(m_session.get(), &Session::notSaved, this, &MainWindow::sayNotSaved);
    connect(m_session.get(), &Session::dayTurned, this, [this] {
        updateActions();
        saySaved(false);
        sayBackedUp();
    });
    connect(m_search, &SearchField::wanted, this, &MainWindow::search);

    m_savedTimer->setSingleShot(true);
    m_savedTimer->setInterval(justNowLasts);
    connect(m_savedTimer, &QTimer::timeout, this, [this] { saySaved(false); });
    auto *look = new QTimer(this);
    look->setInterval(betweenLooks);
    connect(look, &QTimer::timeout, m_session.get(), &Session::refresh);
    look->start();
}

void MainWindow::showPage(PagePlace place)
{
    m_pages->turnTo(place);
    m_navigation->setCurrentRow(static_cast<int>(place));
    updateActions();
}

Page &MainWindow::currentPage() const
{
    return m_pages->current();
}

void MainWindow::sayDone(const QString &title)
{
    // An erasure can't be undone.
    const bool mayBeUndone = m_session->ledger().nextUndo().has_value();
    say(tr("%1.").arg(title), mayBeUndone ? tr("Undo") : QString(), [this] { m_steps.undo(); });
}

void MainWindow::sayTakenBack(const QString &title)
{
    say(tr("Taken back: %1.").arg(title), tr("Do it again"), [this] { m_steps.redo(); });
}

void MainWindow::say(const QString &text, const QString &button, std::function<void()> act)
{
    m_messages->say(text, button, std::move(act));
}

void MainWindow::insist(const QString &text)
{
    m_messages->insist(text);
}

void MainWindow::insistOn(const Trouble &trouble)
{
    m_messages->insist(trouble.text, tr("Save as…"), [this] { static_cast<void>(saveElsewhere(*m_session, this)); });
}

void MainWindow::saySaved(bool justNow)
{
    // That something was not saved stands until something was.
    if (justNow) {
        m_notSaved->hide();
        m_saved->show();
    }
    const QDateTime at = m_session->ledger().savedAt().toLocalTime();
    if (!at.isValid())
        m_saved->clear();
    else if (justNow)
        m_saved->setText(tr("Saved just now"));
    else if (at.date() == m_session->today())
        m_saved->setText(tr("Saved at %1").arg(at.toString(QStringLiteral("HH:mm"))));
    else
        m_saved->setText(tr("Saved on %1").arg(wording::day(at.date(), m_session->today())));
    if (justNow)
        m_savedTimer->start();
}

void MainWindow::sayBackedUp()
{
    const AutomaticBackup *backups = m_session->backups();
    if (!backups)
        return;
    QString text = tr("No backup yet");
    if (backups->failure()) {
        text = tr("The last backup failed");
    } else if (const std::optional<Backup> &newest = backups->newest()) {
        const QDateTime at = newest->madeAt.toLocalTime();
        const QString time = at.toString(QStringLiteral("HH:mm"));
        const QDate today = m_session->today();
        text = at.date() == today ? tr("Last backup today %1").arg(time)
                                  : tr("Last backup on %1").arg(wording::day(at.date(), today));
    }
    m_backup->setText(text);
    m_backup->setAccessibleName(text);
    m_backup->setToolTip(backups->failure() ? backups->failure()->text : tr("Show the backups of this book"));
}

void MainWindow::sayNotSaved(const Trouble &trouble)
{
    m_saved->hide();
    m_notSaved->setToolTip(trouble.text);
    m_notSaved->setAccessibleDescription(trouble.text);
    m_notSaved->show();
}

void MainWindow::goToPane(int step)
{
    // The places a keyboard wants to reach quickly, in the order in which the eye does.
    const std::array<QWidget *, 4> panes{m_navigation, m_pages, m_messages, m_search};
    constexpr int count = static_cast<int>(panes.size());
    const QWidget *focus = focusWidget();
    int now = 0;
    for (int pane = 0; pane < count; ++pane) {
        const QWidget *there = panes[static_cast<std::size_t>(pane)];
        if (focus && (focus == there || there->isAncestorOf(focus)))
            now = pane;
    }
    for (int steps = 1; steps <= count; ++steps) {
        QWidget *pane = panes[static_cast<std::size_t>((now + step * steps + count * count) % count)];
        if (!pane->isVisible())
            continue;
        if (pane->focusPolicy() != Qt::NoFocus) {
            pane->setFocus(Qt::ShortcutFocusReason);
            return;
        }
        for (QWidget *next = pane->nextInFocusChain(); next != pane; next = next->nextInFocusChain()) {
            if (pane->isAncestorOf(next) && next->isVisible() && next->isEnabled()
                && next->focusPolicy() & Qt::TabFocus) {
                next->setFocus(Qt::ShortcutFocusReason);
                return;
            }
        }
    }
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        m_actions.dress(palette());
        dressNavigation();
    }
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    QSettings().setValue(QStringLiteral("window"), saveGeometry());
    remember();
    if (AutomaticBackup *backups = m_session->backups())
        backups->makeAtTheEnd();
    QMainWindow::closeEvent(event);
}

} // namespace proven
