#include "widgets/search_field.h"

#include "look/icons.h"
#include "look/space.h"

#include <QAction>
#include <QKeyEvent>

namespace proven {

namespace {

constexpr int widthInEm = 24;

} // namespace

SearchField::SearchField(QWidget *parent) : QLineEdit(parent), m_glass(addAction(QIcon(), QLineEdit::LeadingPosition))
{
    setObjectName(QStringLiteral("search"));
    setReadOnly(true);
    setPlaceholderText(tr("Search or run a command (Ctrl+K)"));
    setAccessibleName(tr("Search or run a command"));
    setContextMenuPolicy(Qt::NoContextMenu);
    setCursor(Qt::ArrowCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_glass, &QAction::triggered, this, [this] { emit wanted({}); });
    dress();
}

void SearchField::dress()
{
    m_glass->setIcon(iconNamed(QStringLiteral("edit-find"), palette()));
}

QSize SearchField::sizeHint() const
{
    return {Space(*this).em * widthInEm, QLineEdit::sizeHint().height()};
}

void SearchField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    // Its own palette has changed by now; that of the window changes before those of what is in it.
    if (event->type() == QEvent::PaletteChange)
        dress();
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    const bool opens = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Down;
    const QString typed = event->text();
    const bool types = !typed.isEmpty() && typed.front().isPrint()
                       && !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (opens || types)
        emit wanted(types ? typed.trimmed() : QString());
    else
        QLineEdit::keyPressEvent(event);
}

void SearchField::mousePressEvent(QMouseEvent *)
{
    emit wanted({});
}

} // namespace proven
