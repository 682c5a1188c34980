#include "dialogs/catch_up_card.h"

#include "exchange/date_entry.h"
#include "look/space.h"
#include "rules/words.h"
#include "session.h"
#include "widgets/labels.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace proven {

namespace {

constexpr int mostJobsShown = 12;
constexpr QChar wholeForm(u'f');
constexpr QChar anotherDay(u'd');

bool beginsADay(QChar key)
{
    return key.isDigit() || key == u'-' || key == u'+';
}

} // namespace

CatchUpView::CatchUpView(CatchUpTable &jobs, QWidget *parent)
    : TableView(tr("Jobs that wait for how they went"), QStringLiteral("columns/catchUp"), parent)
{
    // The cell is what a key answers, so it is the cell that is seen chosen.
    setSelectionBehavior(SelectItems);
    setModel(&jobs);
    setShares({18, 15, 9, 12, 9, 11, 11});
    fitHeightToRows(mostJobsShown);
}

void CatchUpView::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex index = currentIndex();
    const bool isPlain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (index.isValid() && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        emit rowEntered(index);
    else if (index.isValid() && isPlain && event->text().size() == 1 && event->text().front().isPrint())
        emit keyTyped(index, event->text().front().toLower());
    else
        TableView::keyPressEvent(event);
}

void CatchUpView::keyboardSearch(const QString &)
{
    // Letters answer here.
}

void CatchUpView::mouseReleaseEvent(QMouseEvent *event)
{
    TableView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && index.isValid())
        emit choicesWanted(index);
}

void CatchUpView::focusOutEvent(QFocusEvent *event)
{
    TableView::focusOutEvent(event);
    // A menu or another window is not leaving; nor is the day's own field.
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason
        && event->reason() != Qt::OtherFocusReason && currentIndex().isValid())
        emit rowLeft(currentIndex().row());
}

void CatchUpView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    TableView::currentChanged(current, previous);
    if (previous.isValid() && current.isValid() && previous.row() != current.row())
        emit rowLeft(previous.row());
}

CatchUpCard::CatchUpCard(Session &session, QWidget *parent)
    : Card({}, parent), m_session(session), m_jobs(session, this), m_table(new CatchUpView(m_jobs, this)),
      m_day(new QLineEdit(this)), m_keys(noteLabel({}, this))
{
    const Space space(*this);
    m_day->setAccessibleName(tr("Delivered on"));
    m_day->setPlaceholderText(tr("fri, 12.3, -2"));
    m_day->hide();
    m_keys->setObjectName(QStringLiteral("catchUpKeys"));
    auto *form = new QPushButton(tr("Whole form…"), this);
    auto *next = new QPushButton(tr("Record and next"), this);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space.unit());
    buttons->addWidget(m_keys, 1);
    buttons->addWidget(form);
    buttons->addWidget(next);
    setFocusProxy(m_table);
    contents().addWidget(m_table);
    contents().addLayout(buttons);

    connect(m_table, &CatchUpView::keyTyped, this, &CatchUpCard::take);
    connect(m_table, &CatchUpView::rowEntered, this, &CatchUpCard::finish);
    connect(m_table, &CatchUpView::choicesWanted, this, &CatchUpCard::offer);
    connect(m_table, &CatchUpView::rowLeft, this, [this](int row) {
        // Not while the table is still on its way to another row: recording takes this one out.
        QMetaObject::invokeMethod(
            this, [this, job = m_jobs.at(row).job] { record(job); }, Qt::QueuedConnection);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] { sayKeys(); });
    connect(m_day, &QLineEdit::returnPressed, this, [this] {
        const std::optional<int> row = takeDay();
        if (!row)
            return;
        m_table->setFocus(Qt::OtherFocusReason);
        goOn(m_jobs.index(*row, CatchUpTable::Ended));
    });
    // Left by Tab or by a click it is taken as well, and what is no day stays to be mended.
    connect(m_day, &QLineEdit::editingFinished, this, [this] {
        if (!m_day->isHidden())
            takeDay();
    });
    auto *giveUp = new QShortcut(QKeySequence(QKeySequence::Cancel), m_day);
    giveUp->setContext(Qt::WidgetShortcut);
    connect(giveUp, &QShortcut::activated, this, [this] {
        m_day->hide();
        m_table->setFocus(Qt::OtherFocusReason);
        sayKeys();
    });
    connect(form, &QPushButton::clicked, this, [this] {
        if (const QModelIndex index = m_table->currentIndex(); index.isValid())
            emit formWanted(m_jobs.at(index.row()).job);
    });
    connect(next, &QPushButton::clicked, this, [this] {
        if (const QModelIndex index = m_table->currentIndex(); index.isValid())
            finish(index);
    });
}

void CatchUpCard::readAgain()
{
    m_jobs.readAgain();
    sayTitle();
    if (!m_table->currentIndex().isValid() && m_jobs.rowCount() > 0)
        m_table->setCurrentIndex(m_jobs.index(0, CatchUpTable::firstAnswer));
    sayKeys();
}

void CatchUpCard::sayTitle()
{
    setTitle(m_isAboutDelivered ? tr("The latest jobs, as they were delivered: how did they go?")
                                : tr("Catch up: %1")
                                      .arg(counted(m_jobs.rowCount(), tr("1 job waits for how it went"),
                                                   tr("%1 jobs wait for how they went"))));
}

void CatchUpCard::showDelivered(const std::vector<Id<Engagement>> &jobs)
{
    m_isAboutDelivered = true;
    m_jobs.showDelivered(jobs);
    sayTitle();
    // When they were delivered is known: what is asked stands behind it.
    m_table->setCurrentIndex(m_jobs.index(0, CatchUpTable::Followed));
    sayKeys();
}

void CatchUpCard::begin()
{
    if (m_jobs.rowCount() > 0)
        m_table->setCurrentIndex(m_jobs.index(0, CatchUpTable::firstAnswer));
    m_table->setFocus(Qt::ShortcutFocusReason);
}

void CatchUpCard::hideEvent(QHideEvent *event)
{
    // Another page, or the end of the day: what is answered is not lost.
    if (const QModelIndex index = m_table->currentIndex(); index.isValid())
        record(m_jobs.at(index.row()).job);
    Card::hideEvent(event);
}

void CatchUpCard::take(const QModelIndex &index, QChar key)
{
    const CatchUpRow row = m_jobs.at(index.row());
    if (key == wholeForm || (row.needsTheForm && index.column() == CatchUpTable::Ended)) {
        emit formWanted(row.job);
        return;
    }
    if (index.column() == CatchUpTable::Ended && (beginsADay(key) || key == anotherDay))
        typeDay(index, beginsADay(key) ? QString(key) : QString());
    else if (m_jobs.answer(index, key))
        goOn(index);
    else
        sayKeys();
}

void CatchUpCard::goOn(const QModelIndex &index)
{
    const std::optional<Outcome> outcome = m_jobs.outcomeOf(index.row());
    // What was never delivered has no directions, work or liking to tell of.
    const bool asksMore = !outcome || std::holds_alternative<Delivered>(*outcome);
    if (asksMore && index.column() < CatchUpTable::lastAnswer)
        m_table->setCurrentIndex(index.siblingAtColumn(index.column() + 1));
    sayKeys();
}

void CatchUpCard::offer(const QModelIndex &index)
{
    QMenu menu(this);
    const CatchUpRow row = m_jobs.at(index.row());
    if (!row.needsTheForm || index.column() != CatchUpTable::Ended) {
        for (const CatchUpTable::Answer &answer : m_jobs.answersFor(index))
            menu.addAction(capitalised(answer.words), this, [this, index, key = answer.key] { take(index, key); });
    }
    if (index.column() == CatchUpTable::Ended && !row.needsTheForm)
        menu.addAction(tr("Another day…"), this, [this, index] { typeDay(index, {}); });
    if (menu.isEmpty() && index.column() < CatchUpTable::firstAnswer)
        return;
    menu.addAction(tr("Whole form…"), this, [this, job = row.job] { emit formWanted(job); });
    menu.exec(m_table->viewport()->mapToGlobal(m_table->visualRect(index).bottomLeft()));
}

void CatchUpCard::typeDay(const QModelIndex &index, const QString &begun)
{
    m_dayOf = m_jobs.at(index.row()).job;
    // Not a child of the table: what it does not want of a key, Enter above all, the table would take for its own.
    const QRect cell = m_table->visualRect(index);
    m_day->setGeometry(QRect(m_table->viewport()->mapTo(this, cell.topLeft()), cell.size()));
    m_day->setText(begun);
    m_day->show();
    m_day->raise();
    m_day->setFocus(Qt::OtherFocusReason);
    sayKeys(tr("Type the day and press Enter: today, fri, 12.3, -2."));
}

std::optional<int> CatchUpCard::takeDay()
{
    const int row = m_dayOf ? m_jobs.rowOf(m_dayOf->number()) : -1;
    const QString typed = m_day->text().trimmed();
    if (row < 0 || typed.isEmpty()) {
        m_day->hide();
        return row < 0 ? std::nullopt : std::optional(row);
    }
    const DateEntry entry = readDateEntry(typed, m_session.today(), DateLean::Back, QLocale());
    if (!entry.date) {
        sayKeys(entry.problem);
        return std::nullopt;
    }
    m_day->hide();
    m_jobs.deliveredOn(row, *entry.date);
    return row;
}

void CatchUpCard::finish(const QModelIndex &index)
{
    const CatchUpRow row = m_jobs.at(index.row());
    if (row.needsTheForm) {
        emit formWanted(row.job);
        return;
    }
    if (!m_jobs.outcomeOf(index.row())) {
        m_table->setCurrentIndex(index.siblingAtColumn(CatchUpTable::Ended));
        sayKeys(tr("Not recorded yet: say first when it was delivered, or that it was cancelled or abandoned."));
        return;
    }
    const int next = index.row() + 1 < m_jobs.rowCount() ? index.row() + 1 : index.row() - 1;
    const std::optional<Id<Engagement>> nextJob = next >= 0 ? std::optional(m_jobs.at(next).job) : std::nullopt;
    if (!record(row.job) || !nextJob)
        return;
    const int first = m_isAboutDelivered ? static_cast<int>(CatchUpTable::Followed) : CatchUpTable::firstAnswer;
    if (const int place = m_jobs.rowOf(nextJob->number()); place >= 0)
        m_table->setCurrentIndex(m_jobs.index(place, first));
}

bool CatchUpCard::record(Id<Engagement> job)
{
    const int row = m_jobs.rowOf(job.number());
    const std::optional<Outcome> outcome = row < 0 ? std::nullopt : m_jobs.outcomeOf(row);
    if (!outcome)
        return false;
    const Performance performance = m_session.ask(command::RecordOutcome{.id = job,
                                                                         .before = m_session.book().get(job).outcome,
                                                                         .after = *outcome,
                                                                         .unitsDone = {},
                                                                         .note = {},
                                                                         .accept = false});
    if (const std::optional<QString> reason = whyNot(performance)) {
        sayKeys(*reason);
        return false;
    }
    m_jobs.forget(job);
    return true;
}

void CatchUpCard::sayKeys(const QString &problem)
{
    if (!problem.isEmpty()) {
        m_keys->setText(problem);
        return;
    }
    const QModelIndex index = m_table->currentIndex();
    QStringList keys;
    if (index.isValid() && m_jobs.at(index.row()).needsTheForm && index.column() == CatchUpTable::Ended) {
        m_keys->setText(tr("This one is counted in units: Enter opens the whole form."));
        return;
    }
    for (const CatchUpTable::Answer &answer :
         index.isValid() ? m_jobs.answersFor(index) : std::vector<CatchUpTable::Answer>()) {
        const QString key = answer.key == u' ' ? tr("Space") : answer.key.toUpper();
        keys += tr("%1 %2").arg(key, answer.words);
    }
    if (index.isValid() && index.column() == CatchUpTable::Ended)
        keys += tr("D or a number another day");
    keys += tr("F whole form (late because of us? it asks)");
    keys += tr("Enter record, next job");
    m_keys->setText(keys.join(QStringLiteral(" · ")));
}

} // namespace proven
