#include "widgets/card.h"

#include "space.h"
#include "widgets/labels.h"

#include <QVBoxLayout>

namespace proven {

Card::Card(const QString &title, QWidget *parent) : QFrame(parent), m_contents(new QVBoxLayout(this))
{
    setFrameShape(NoFrame);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    const Space space(*this);
    Space::in(*m_contents, space.page(), space.unit());
    if (!title.isEmpty())
        m_contents->addWidget(sectionLabel(title, this));
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
