#include "session.h"

#include "files/automatic_backup.h"

#include <QEventLoop>
#include <QScopedValueRollback>
#include <QTimer>

#include <chrono>
#include <utility>

namespace proven {

namespace {

constexpr int triesWhileLocked = 20;
constexpr std::chrono::milliseconds betweenTries{150};

bool isLocked(const Performance &performance)
{
    const Trouble *trouble = std::get_if<Trouble>(&performance);
    return trouble && trouble->kind == Trouble::Kind::Locked;
}

/// The window goes on painting, but takes no second order while the first one waits.
void waitAMoment()
{
    QEventLoop loop;
    QTimer::singleShot(betweenTries, &loop, &QEventLoop::quit);
    loop.exec(QEventLoop::ExcludeUserInputEvents);
}

const Performed *changedSomething(const Performance &performance)
{
    const Performed *performed = std::get_if<Performed>(&performance);
    return performed && performed->entry != 0 ? performed : nullptr;
}

} // namespace

Session::Session(std::unique_ptr<Ledger> ledger, std::function<QDate()> today, QObject *parent)
    : QObject(parent), m_ledger(std::move(ledger)), m_today(std::move(today))
{
    listen();
}

void Session::listen()
{
    connect(m_ledger.get(), &Ledger::changed, this, [this](const Changes &changes) {
        emit changed(changes);
        if (!m_asking)
            emit noticed(tr("Another program changed this book. You see it as it is now."));
    });
}

Session::~Session() = default;

const Book &Session::book() const
{
    return m_ledger->book();
}

QDate Session::today() const
{
    return m_today();
}

Ledger &Session::ledger()
{
    return *m_ledger;
}

void Session::keepBackupsIn(const QString &root)
{
    delete m_backups;
    m_backupsRoot = root;
    m_backups = new AutomaticBackup(*this, root, this);
    connect(m_backups, &AutomaticBackup::changed, this, &Session::backedUp);
}

Performance Session::patiently(const Attempt &attempt)
{
    const QScopedValueRollback asking(m_asking, true);
    Performance performance = attempt();
    for (int tries = 1; tries < triesWhileLocked && isLocked(performance); ++tries) {
        waitAMoment();
        performance = attempt();
    }
    if (const Trouble *trouble = std::get_if<Trouble>(&performance))
        emit notSaved(*trouble);
    return performance;
}

Performance Session::ask(const Command &command)
{
    Performance performance = patiently([&] { return m_ledger->perform(command, today()); });
    if (const Performed *performed = changedSomething(performance))
        emit did(performed->title);
    return performance;
}

Performance Session::undo()
{
    const QString title = m_ledger->nextUndo().value_or(QString());
    Performance performance = patiently([&] { return m_ledger->undo(today()); });
    if (changedSomething(performance))
        emit tookBack(title);
    return performance;
}

Performance Session::redo()
{
    const QString title = m_ledger->nextRedo().value_or(QString());
    Performance performance = patiently([&] { return m_ledger->redo(today()); });
    if (changedSomething(performance))
        emit did(title);
    return performance;
}

Performance Session::undoTo(qint64 entry)
{
    Performance performance = patiently([&] { return m_ledger->undoTo(entry, today()); });
    if (const Performed *performed = changedSomething(performance))
        emit tookBack(performed->title);
    return performance;
}

void Session::goOnWith(std::unique_ptr<Ledger> ledger)
{
    if (m_backups)
        m_backups->finish();
    const Changes changes = Book::difference(book(), ledger->book());
    m_ledger = std::move(ledger);
    m_lastTrouble.clear();
    listen();
    if (m_backups)
        keepBackupsIn(m_backupsRoot);
    emit moved();
    if (!changes.empty())
        emit changed(changes);
}

void Session::turnDay()
{
    emit dayTurned(today());
}

void Session::refresh()
{
    if (m_asking)
        return;
    const std::optional<Trouble> trouble = m_ledger->refresh();
    const bool waits = trouble && trouble->kind == Trouble::Kind::Locked;
    const QString text = trouble && !waits ? trouble->text : QString();
    if (!text.isEmpty() && text != m_lastTrouble)
        emit endangered(*trouble);
    m_lastTrouble = text;
}

std::optional<QString> whyNot(const Performance &performance)
{
    if (const auto *refusal = std::get_if<Refusal>(&performance))
        return (QStringList{refusal->text} + refusal->instead).join(u' ');
    if (const auto *trouble = std::get_if<Trouble>(&performance))
        return trouble->text;
    return std::nullopt;
}

} // namespace proven
