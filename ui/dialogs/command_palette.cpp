#include "dialogs/command_palette.h"

#include "look/space.h"
#include "models/found_list.h"
#include "widgets/empty_state.h"
#include "widgets/found_cell.h"
#include "widgets/labels.h"

#include <QFrame>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace proven {

namespace {

constexpr int widthInEm = 46;
constexpr int heightInRows = 13;
constexpr int lookAgainMilliseconds = 20;

} // namespace

CommandPalette::CommandPalette(Finder finder, QWidget *parent)
    : Dialog(parent, Qt::Dialog | Qt::FramelessWindowHint), m_finder(std::move(finder)),
      m_found(new FoundList(palette(), this)), m_line(new QLineEdit(this)), m_list(new QListView(this)),
      m_nothing(new EmptyState(this)), m_stack(new QStackedWidget(this)), m_more(noteLabel({}, this)),
      m_again(new QTimer(this))
{
    setObjectName(QStringLiteral("palette"));
    setWindowTitle(tr("Search or run a command"));
    m_line->setAccessibleName(tr("Commands and names"));
    m_line->setPlaceholderText(tr("A command, vendor, job, task or round"));
    m_line->setClearButtonEnabled(true);
    m_line->installEventFilter(this);
    m_list->setAccessibleName(tr("Results"));
    m_list->setModel(m_found);
    m_list->setItemDelegate(new FoundCell(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // The keys stay with the line: one goes on typing wherever one is in the list.
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFocusProxy(m_line);
    m_more->setText(tr("These are the best %1. One more word brings up others.").arg(Finder::mostNames));
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_nothing);

    auto *frame = new QFrame(this);
    frame->setFrameShape(QFrame::StyledPanel);
    auto *around = new QVBoxLayout(this);
    Space::in(*around, 0, 0);
    around->addWidget(frame);
    const Space space(*this);
    auto *column = new QVBoxLayout(frame);
    Space::in(*column, space.unit(), space.unit());
    column->addWidget(m_line);
    column->addWidget(m_stack, 1);
    column->addWidget(m_more);
    resize(space.em * widthInEm, space.row() * heightInRows);

    connect(m_line, &QLineEdit::textChanged, this, &CommandPalette::find);
    connect(m_list, &QAbstractItemView::clicked, this, &CommandPalette::choose);
    connect(m_nothing, &EmptyState::pressed, this, [this] {
        m_line->clear();
        m_line->setFocus();
    });
    m_again->setSingleShot(true);
    m_again->setInterval(lookAgainMilliseconds);
    connect(m_again, &QTimer::timeout, this, [this] { find(m_line->text()); });
    find({});
    m_line->setFocus();
}

void CommandPalette::type(const QString &text)
{
    m_line->setText(text);
}

void CommandPalette::typeOn(const QString &text)
{
    m_line->setText(m_line->text() + text);
}

void CommandPalette::find(const QString &text)
{
    Finder::Answer answer = m_finder.find(text);
    m_more->setVisible(answer.hasMore);
    m_found->show(std::move(answer.found));
    m_nothing->say(answer.isReading ? tr("Looking through the jobs…") : tr("No match for “%1”.").arg(text.trimmed()),
                   tr("Clear"));
    if (answer.isReading)
        m_again->start();
    const bool hasSome = m_found->rowCount() > 0;
    m_stack->setCurrentWidget(hasSome ? static_cast<QWidget *>(m_list) : m_nothing);
    if (hasSome && m_found->at(0).isPossible)
        m_list->setCurrentIndex(m_found->index(0));
}

void CommandPalette::choose(const QModelIndex &index)
{
    if (!index.isValid() || !m_found->at(index.row()).isPossible)
        return;
    const Found found = m_found->at(index.row());
    close();
    emit chosen(found);
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        QCoreApplication::sendEvent(m_list, event);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(m_list->currentIndex());
        return true;
    default:
        return QDialog::eventFilter(watched, event);
    }
}

bool CommandPalette::event(QEvent *event)
{
    if (event->type() == QEvent::WindowDeactivate)
        close();
    return QDialog::event(event);
}

} // namespace proven
