// Opens a book in the real window and does what an owner does on every page: shows it, scrolls, chooses, sorts,
// filters, gives a job, takes it back, opens dialogs, searches. A heartbeat in the event loop says how long each kept
// the window from answering.
//
//     stall_bench BOOK
//
// Prints JSON: for each act the longest stall in milliseconds. The book is changed.
#include "clock.h"
#include "look/palette.h"
#include "pages/steps.h"
#include "session.h"
#include "window/main_window.h"

#include <QApplication>
#include <QComboBox>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QScrollBar>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTimer>

#include <algorithm>

using namespace proven;

namespace {

const QDate today(2026, 11, 23);
/// So long nothing has to happen before an act is over.
constexpr qint64 quietMilliseconds = 60;
/// So long a dialog stands open.
constexpr int openMilliseconds = 100;

/// Ticks in the event loop; the longest time between two ticks is how long the loop was kept.
class Heartbeat {
public:
    Heartbeat()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
            m_longest = std::max(m_longest, m_since.nsecsElapsed());
            m_since.start();
        });
        m_timer.start(1);
    }
    /// The longest stall, in milliseconds, from an act to the end of all it brought about.
    double longestDuring(const std::function<void()> &act)
    {
        m_longest = 0;
        m_since.start();
        act();
        QElapsedTimer quiet;
        quiet.start();
        qint64 longest = m_longest;
        while (quiet.elapsed() < quietMilliseconds) {
            QApplication::processEvents(QEventLoop::AllEvents);
            if (m_longest > longest) {
                longest = m_longest;
                quiet.start();
            }
        }
        return static_cast<double>(m_longest) / 1e6;
    }

private:
    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_longest = 0;
};

template <class Widget>
QList<Widget *> seen(const QWidget &parent)
{
    QList<Widget *> widgets = parent.findChildren<Widget *>();
    erase_if(widgets, [](const Widget *widget) { return !widget->isVisible(); });
    return widgets;
}

class Owner {
public:
    explicit Owner(MainWindow &window) : m_window(window) {}

    void lookRound()
    {
        for (const auto place : MainWindow::allPages) {
            m_page = QString(nameOf(place));
            act("show", [&] { m_window.showPage(place); });
            for (QTableView *table : seen<QTableView>(m_window.currentPage()))
                useTable(*table);
            for (QComboBox *choice : seen<QComboBox>(m_window.currentPage())) {
                for (int row = 0; row < std::min(3, choice->count()); ++row)
                    act("choose", [&] { choice->setCurrentIndex(row); });
            }
            for (QLineEdit *line : seen<QLineEdit>(m_window.currentPage())) {
                for (const QString &typed :
                     {QStringLiteral("L"), QStringLiteral("Li"), QStringLiteral("List 99"), QString()})
                    act("filter", [&] { line->setText(typed); });
            }
        }
    }
    void change()
    {
        Session &session = m_window.session();
        for (const auto place : MainWindow::allPages) {
            m_page = QStringLiteral("on page %1").arg(static_cast<int>(place));
            m_window.showPage(place);
            EngagementDetails job;
            job.title = QStringLiteral("One more list");
            job.start = today;
            job.due = today.addDays(7);
            const Id<Trial> trial = session.book().all<Trial>().begin()->id;
            act("give a job", [&] {
                if (!std::holds_alternative<Performed>(
                        session.ask(command::LogEngagement{trial, job, Open{}, false, false, {}})))
                    qFatal("the job was refused");
            });
            act("take it back", [&] { static_cast<void>(session.undo()); });
        }
    }
    /// Opens the dialogs of a vendor with a hundredth or more of the jobs, lets them stand, and closes them.
    void openDialogs()
    {
        m_page = QStringLiteral("dialog");
        Steps &steps = m_window.steps();
        const Book &book = m_window.session().book();
        const Trial trial = *book.all<Trial>().begin();
        const Id<Engagement> job = book.engagementsOf(trial.id).front()->id;
        open("give a job", [&] { steps.giveJob(trial.id); });
        open("how it went", [&] { steps.howItWent(job); });
        open("edit a job", [&] { steps.editJob(job); });
        open("later due day", [&] { steps.laterDueDay(job); });
        open("decide", [&] { steps.decide(trial.id, DecisionKind::Extended); });
        open("hand over", [&] { steps.handOver(trial.id); });
        open("edit a vendor", [&] { steps.editVendor(trial.vendor); });
        open("talk", [&] { steps.talkTo(trial.vendor, trial.id); });
        open("away", [&] { steps.setAway(trial.vendor); });
        open("record a contact", [&] { steps.recordContact(trial.vendor); });
        open("close a round", [&] { steps.closeRound(trial.round); });
        open("add a task", [&] { steps.addTask(); });
        open("history", [&] { steps.showHistory(); });
    }
    void search()
    {
        m_page = QStringLiteral("palette");
        act("search", [&] { m_window.search(QStringLiteral("list 99")); });
        if (QWidget *palette = QApplication::activeModalWidget())
            palette->close();
    }
    [[nodiscard]] const QJsonObject &stalls() const { return m_stalls; }

private:
    void useTable(QTableView &table)
    {
        act("scroll to the end", [&] { table.verticalScrollBar()->setValue(table.verticalScrollBar()->maximum()); });
        act("scroll back", [&] { table.verticalScrollBar()->setValue(0); });
        if (!table.model() || table.model()->rowCount() == 0)
            return;
        act("choose a row", [&] { table.setCurrentIndex(table.model()->index(table.model()->rowCount() - 1, 0)); });
        if (!table.isSortingEnabled())
            return;
        for (int column = 0; column < table.model()->columnCount(); ++column)
            act("sort", [&] { table.sortByColumn(column, column % 2 ? Qt::AscendingOrder : Qt::DescendingOrder); });
    }
    void open(const char *what, const std::function<void()> &step)
    {
        act(what, [&] {
            QTimer::singleShot(openMilliseconds, [] {
                if (QWidget *dialog = QApplication::activeModalWidget())
                    dialog->close();
            });
            step();
        });
    }
    void act(const char *what, const std::function<void()> &does)
    {
        const QString name = m_page + u' ' + QLatin1String(what);
        const double stall = m_heartbeat.longestDuring(does);
        m_stalls.insert(name, std::max(stall, m_stalls.value(name).toDouble()));
    }

    MainWindow &m_window;
    Heartbeat m_heartbeat;
    QString m_page;
    QJsonObject m_stalls;
};

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("proven-stalls"));
    const QTemporaryDir settings;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings.path());
    if (argc != 2)
        qFatal("say which BOOK");
    auto opened = Ledger::open(QFile::decodeName(argv[1]), systemMachine(), Ledger::Waiting::Impatient);
    if (const auto *trouble = std::get_if<Trouble>(&opened))
        qFatal("%s", qPrintable(trouble->text));
    dress(application, Look::Light, false);
    MainWindow window(std::make_unique<Session>(std::get<std::unique_ptr<Ledger>>(std::move(opened)),
                                                [] { return today; }),
                      MainWindow::BookKind::Own);
    window.show();
    QApplication::processEvents();
    Owner owner(window);
    owner.lookRound();
    owner.change();
    owner.openDialogs();
    owner.search();
    QTextStream(stdout) << QJsonDocument(owner.stalls()).toJson();
    return EXIT_SUCCESS;
}
