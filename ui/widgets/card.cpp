#include "widgets/card.h"

#include "look/space.h"
#include "widgets/labels.h"

#include <QLabel>
#include <QVBoxLayout>

namespace proven {

Card::Card(const QString &title, QWidget *parent)
    : QFrame(parent), m_title(sectionLabel(title, this)), m_contents(new QVBoxLayout(this))
{
    setFrameShape(NoFrame);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    const Space space(*this);
    Space::in(*m_contents, space.page(), space.unit());
    m_contents->addWidget(m_title);
    setTitle(title);
}

void Card::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
}

void clearLayout(QLayout &layout)
{
    while (QLayoutItem *item = layout.takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            // It may be the sender of the signal that is being answered.
            widget->hide();
            widget->deleteLater();
        }
        if (QLayout *inner = item->layout())
            clearLayout(*inner);
        delete item;
    }
}

} // namespace proven
