#include "program.h"

#include "default_book.h"
#include "dialogs/damaged_book_dialog.h"
#include "dialogs/form_dialog.h"
#include "dialogs/start_dialog.h"
#include "files/automatic_backup.h"
#include "look/palette.h"
#include "sample_book.h"
#include "window/whereabouts.h"

#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QMessageBox>
#include <QSettings>
#include <QThread>

#include <chrono>
#include <utility>

namespace proven {

namespace {

constexpr auto lastBookKey = "book";
constexpr std::chrono::milliseconds betweenLooksForDialogs{100};

/// The currency of the country that the machine is set to.
QString localCurrency()
{
    const QString code = QLocale::system().currencySymbol(QLocale::CurrencyIsoCode);
    return code.size() == 3 ? code : QStringLiteral("EUR");
}

QString bookFilter()
{
    return Program::tr("Books (*.proven)");
}

} // namespace

Program::Program(std::function<QDate()> today) : m_today(std::move(today)), m_dayWatch(m_today)
{
    connect(&m_dayWatch, &DayWatch::dayTurned, this, [this] {
        if (m_window)
            m_window->session().turnDay();
    });
    m_waitForDialogs.setSingleShot(true);
    m_waitForDialogs.setInterval(betweenLooksForDialogs);
    connect(&m_waitForDialogs, &QTimer::timeout, this, &Program::openWaiting);
}

Program::~Program() = default;

bool Program::begin(const std::optional<QString> &book)
{
    if (book)
        return open(QFileInfo(*book).absoluteFilePath());
    const QString last = QSettings().value(QLatin1String(lastBookKey)).toString();
    if (!last.isEmpty() && QFileInfo::exists(last))
        return open(last) || start();
    const bool isOpen = (QFileInfo::exists(defaultBookPath()) && open(defaultBookPath())) || start();
    if (isOpen && !last.isEmpty())
        tellMissing(last);
    return isOpen;
}

void Program::tellMissing(const QString &path)
{
    // Another book in the place of the usual one looks as if everything were lost.
    const QString here = QFileInfo(m_window->session().ledger().path()).fileName();
    m_window->insist(tr("The book that was open last is not where it was: %1. What you see is another one, %2. If the "
                        "first lies on a drive that is not plugged in, plug it in and open it with Book > Open.")
                         .arg(QDir::toNativeSeparators(path), here));
}

void Program::take(const std::optional<QString> &book)
{
    if (m_window)
        m_window->comeForward();
    else if (QWidget *dialog = QApplication::activeModalWidget())
        dialog->activateWindow();
    if (!book)
        return;
    m_waiting = QFileInfo(*book).absoluteFilePath();
    openWaiting();
}

void Program::giveJob()
{
    if (m_window && !QApplication::activeModalWidget())
        m_window->steps().giveJob();
}

void Program::prepareToEnd()
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        if (auto *form = qobject_cast<FormDialog *>(window); form && form->isVisible())
            form->keepDraft();
    }
    if (m_window)
        m_window->remember();
}

void Program::end()
{
    prepareToEnd();
    QApplication::exit(EXIT_SUCCESS);
}

void Program::openWaiting()
{
    if (!m_waiting)
        return;
    QWidget *dialog = QApplication::activeModalWidget();
    // Whoever waits in a loop of their own, a dialog or a menu, goes on with this window afterwards.
    const bool isBusy = dialog || QThread::currentThread()->loopLevel() > 1;
    if (m_window && isBusy) {
        m_waitForDialogs.start();
        return;
    }
    const QString path = *std::exchange(m_waiting, std::nullopt);
    const bool isFirst = !m_window;
    // The first screen of all asks which book: this answers it.
    if (!isOpen(path) && open(path) && isFirst && dialog)
        dialog->close();
}

bool Program::isOpen(const QString &path) const
{
    return m_window
           && QFileInfo(m_window->session().ledger().path()).canonicalFilePath() == QFileInfo(path).canonicalFilePath();
}

bool Program::start()
{
    for (;;) {
        StartDialog dialog;
        dialog.exec();
        // A later start may have named a book meanwhile.
        if (m_window)
            return true;
        bool isOpen = false;
        switch (dialog.choice()) {
        case StartDialog::Choice::None:
            return false;
        case StartDialog::Choice::OwnBook:
            isOpen = QFileInfo::exists(defaultBookPath()) ? open(defaultBookPath())
                                                          : makeDefaultBookFolder() && makeOwnBook(defaultBookPath());
            break;
        case StartDialog::Choice::OpenBook:
            isOpen = chooseBook();
            break;
        case StartDialog::Choice::SampleBook:
            isOpen = makeSample();
            break;
        }
        if (isOpen || m_window)
            return true;
    }
}

bool Program::open(const QString &path)
{
    if (isOpen(path)) {
        m_window->comeForward();
        return true;
    }
    Ledger::Opened opened = Ledger::open(path, systemMachine(), Ledger::Waiting::Impatient);
    if (const auto *trouble = std::get_if<Trouble>(&opened); trouble && trouble->kind == Trouble::Kind::Damaged)
        return openDamaged(path, *trouble);
    return showOpened(std::move(opened), MainWindow::BookKind::Own);
}

bool Program::openDamaged(const QString &path, const Trouble &trouble)
{
    Ledger::Opened opened = Ledger::openDamaged(path, systemMachine(), Ledger::Waiting::Impatient);
    if (std::holds_alternative<Trouble>(opened))
        return showOpened(trouble, MainWindow::BookKind::Own);
    const Ledger &found = *std::get<std::unique_ptr<Ledger>>(opened);
    DamagedBookDialog dialog(trouble, found, m_window.get());
    dialog.exec();
    switch (dialog.choice()) {
    case DamagedBookDialog::Choice::None:
        return false;
    case DamagedBookDialog::Choice::Look:
        return showOpened(std::move(opened), MainWindow::BookKind::Damaged);
    case DamagedBookDialog::Choice::SaveNew:
        return saveSalvaged(found);
    case DamagedBookDialog::Choice::FromBackup:
        return replaceDamaged(found);
    }
    Q_UNREACHABLE();
}

bool Program::saveSalvaged(const Ledger &found)
{
    const QFileInfo file(found.path());
    QString path = QFileDialog::getSaveFileName(m_window.get(), tr("Save what could be read as a new book"),
                                                file.dir().filePath(
                                                    tr("%1 (saved).proven").arg(file.completeBaseName())),
                                                bookFilter(), nullptr, QFileDialog::DontConfirmOverwrite);
    if (path.isEmpty())
        return false;
    if (QFileInfo(path).suffix().isEmpty())
        path += QStringLiteral(".proven");
    if (const auto trouble = found.salvageTo(path, m_today()))
        return showOpened(*trouble, MainWindow::BookKind::Own);
    if (!open(path))
        return false;
    m_window->insist(
        tr("This new book holds what could be read of %1, which was left as it is. Its history begins here.")
            .arg(QDir::toNativeSeparators(found.path())));
    return true;
}

bool Program::makeOwnBook(const QString &path)
{
    if (!QFileInfo::exists(path))
        forgetWhereabouts(path);
    const bool made = showOpened(Ledger::create(path, localCurrency(), m_today(), systemMachine(),
                                                Ledger::Waiting::Impatient),
                                 MainWindow::BookKind::Own);
    if (made)
        QMetaObject::invokeMethod(
            m_window.get(), [window = m_window.get()] { window->steps().showFirstSteps(); }, Qt::QueuedConnection);
    return made;
}

bool Program::makeSample()
{
    // Made anew each time: it is dated back from today, and what is tried out in it need not be tidied up.
    m_sampleFolder = std::make_unique<QTemporaryDir>();
    const QString path = m_sampleFolder->filePath(QStringLiteral("Sample book.proven"));
    return showOpened(makeSampleBook(path, m_today(), systemMachine(), Ledger::Waiting::Impatient),
                      MainWindow::BookKind::Sample);
}

bool Program::chooseBook()
{
    const QString path = QFileDialog::getOpenFileName(m_window.get(), tr("Open a book"),
                                                      QFileInfo(defaultBookPath()).absolutePath(), bookFilter());
    return !path.isEmpty() && open(path);
}

void Program::chooseNewBook()
{
    QString path = QFileDialog::getSaveFileName(m_window.get(), tr("New book"),
                                                QFileInfo(defaultBookPath()).absolutePath(), bookFilter(), nullptr,
                                                QFileDialog::DontConfirmOverwrite);
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += QStringLiteral(".proven");
    // A file that is there is told about, never touched.
    static_cast<void>(makeOwnBook(path));
}

bool Program::showOpened(Ledger::Opened opened, MainWindow::BookKind kind)
{
    if (const auto *trouble = std::get_if<Trouble>(&opened)) {
        QMessageBox::warning(m_window.get(), tr("Proven"), trouble->text);
        return false;
    }
    show(std::get<std::unique_ptr<Ledger>>(std::move(opened)), kind);
    return true;
}

bool Program::replaceDamaged(const Ledger &found)
{
    const QString path = found.path();
    const QString backups = found.identity().isEmpty() ? backupsFolder() : Backups(backupsFolder(), found).folder();
    const QString backup = QFileDialog::getOpenFileName(m_window.get(), tr("Go on with a backup"),
                                                        QFileInfo::exists(backups) ? backups : backupsFolder(),
                                                        bookFilter());
    if (backup.isEmpty())
        return false;
    const auto result = restore(backup, path);
    if (const auto *trouble = std::get_if<Trouble>(&result))
        return showOpened(*trouble, MainWindow::BookKind::Own);
    if (!showOpened(Ledger::open(path, systemMachine(), Ledger::Waiting::Impatient), MainWindow::BookKind::Own))
        return false;
    // Nothing was, where somebody took the damaged file away meanwhile.
    if (const std::optional<QString> &kept = std::get<Restored>(result).replaced)
        m_window->insist(tr("Restored. The damaged book is kept: %1").arg(QDir::toNativeSeparators(*kept)));
    return true;
}

void Program::openBackup(const QString &path)
{
    const QString book = m_window->session().ledger().path();
    if (showOpened(Ledger::openToRead(path, systemMachine(), Ledger::Waiting::Impatient), MainWindow::BookKind::Backup))
        m_window->sayBackup(book);
}

void Program::restoreFrom(const QString &backup)
{
    const QString path = m_window->session().ledger().path();
    // The open window holds no lock while it waits, and does not look at the file before the restored book is open.
    if (AutomaticBackup *backups = m_window->session().backups())
        backups->finish();
    const auto result = restore(backup, path);
    if (const auto *trouble = std::get_if<Trouble>(&result)) {
        QMessageBox::warning(m_window.get(), tr("Proven"), trouble->text);
        return;
    }
    const std::optional<QString> replaced = std::get<Restored>(result).replaced;
    const bool isOpen = showOpened(Ledger::open(path, systemMachine(), Ledger::Waiting::Impatient),
                                   MainWindow::BookKind::Own);
    if (isOpen && replaced)
        m_window->sayRestored(*replaced);
}

void Program::show(std::unique_ptr<Ledger> ledger, MainWindow::BookKind kind)
{
    if (kind == MainWindow::BookKind::Own)
        QSettings().setValue(QLatin1String(lastBookKey), ledger->path());
    auto session = std::make_unique<Session>(std::move(ledger), m_today);
    if (kind == MainWindow::BookKind::Own && !session->ledger().readOnly())
        session->keepBackupsIn(backupsFolder());
    auto window = std::make_unique<MainWindow>(std::move(session), kind);
    connect(window.get(), &MainWindow::newBookWanted, this, &Program::chooseNewBook);
    connect(window.get(), &MainWindow::openBookWanted, this, [this] { static_cast<void>(chooseBook()); });
    connect(window.get(), &MainWindow::namedBookWanted, this,
            [this](const QString &path) { static_cast<void>(open(path)); });
    connect(window.get(), &MainWindow::sampleBookWanted, this, [this] { static_cast<void>(makeSample()); });
    connect(window.get(), &MainWindow::backupWanted, this, &Program::openBackup);
    connect(window.get(), &MainWindow::restoreWanted, this, &Program::restoreFrom);
    connect(window.get(), &MainWindow::lookWanted, this, [this](Look look) {
        keepLook(look);
        emit dressWanted();
    });
    connect(window.get(), &MainWindow::bookMoved, this, [window = window.get()] {
        QSettings().setValue(QLatin1String(lastBookKey), window->session().ledger().path());
        if (!window->session().backups())
            window->session().keepBackupsIn(backupsFolder());
    });
    emit dressWanted();
    window->show();
    // The old window may be answering the very click that asked for the new one.
    if (m_window) {
        m_window->close();
        m_window.release()->deleteLater();
    }
    m_window = std::move(window);
}

} // namespace proven
