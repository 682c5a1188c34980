#include "widgets/marked_line.h"

#include "look/space.h"
#include "widgets/labels.h"
#include "widgets/painting.h"

#include <QPainter>
#include <QVBoxLayout>

namespace proven {

MarkedLine::MarkedLine(std::optional<Tone> tone, const QString &sentence, const QString &remark, QWidget *parent)
    : QWidget(parent), m_tone(tone), m_sentence(sentenceLabel(sentence, this))
{
    const Space space(*this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(tone ? space.em * 7 / 4 : 0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_sentence);
    if (!remark.isEmpty())
        column->addWidget(noteLabel(remark, this));
}

void MarkedLine::paintEvent(QPaintEvent *)
{
    if (!m_tone)
        return;
    QPainter painter(this);
    const int em = Space(*this).em;
    QRectF box(0, 0, em, em);
    box.moveTop(m_sentence->y() + (fontMetrics().height() - em) / 2.0);
    painting::mark(painter, box, *m_tone, toneColor(*m_tone, palette()));
}

} // namespace proven
