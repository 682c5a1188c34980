#include "program.h"

#include "default_book.h"
#include "dialogs/start_dialog.h"
#include "palette.h"
#include "sample_book.h"

#include <QApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QMessageBox>
#include <QSettings>

#include <utility>

namespace proven {

namespace {

constexpr auto lastBookKey = "book";

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
}

Program::~Program() = default;

bool Program::begin(const std::optional<QString> &book)
{
    if (book)
        return open(QFileInfo(*book).absoluteFilePath());
    const QString last = QSettings().value(QLatin1String(lastBookKey)).toString();
    if (!last.isEmpty() && QFileInfo::exists(last))
        return open(last) || start();
    if (QFileInfo::exists(defaultBookPath()))
        return open(defaultBookPath()) || start();
    return start();
}

bool Program::start()
{
    for (;;) {
        StartDialog dialog;
        dialog.exec();
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
        if (isOpen)
            return true;
    }
}

bool Program::open(const QString &path)
{
    return showOpened(Ledger::open(path, systemMachine(), Ledger::Waiting::Impatient), MainWindow::BookKind::Own);
}

bool Program::makeOwnBook(const QString &path)
{
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

void Program::show(std::unique_ptr<Ledger> ledger, MainWindow::BookKind kind)
{
    if (kind == MainWindow::BookKind::Own)
        QSettings().setValue(QLatin1String(lastBookKey), ledger->path());
    auto window = std::make_unique<MainWindow>(std::make_unique<Session>(std::move(ledger), m_today), kind);
    connect(window.get(), &MainWindow::newBookWanted, this, &Program::chooseNewBook);
    connect(window.get(), &MainWindow::openBookWanted, this, [this] { static_cast<void>(chooseBook()); });
    connect(window.get(), &MainWindow::sampleBookWanted, this, [this] { static_cast<void>(makeSample()); });
    connect(window.get(), &MainWindow::lookWanted, this, [](Look look) {
        keepLook(look);
        dress(*qApp, look);
    });
    window->show();
    // The old window may be answering the very click that asked for the new one.
    if (m_window) {
        m_window->hide();
        m_window.release()->deleteLater();
    }
    m_window = std::move(window);
}

} // namespace proven
