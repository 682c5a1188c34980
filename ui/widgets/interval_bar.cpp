#include "widgets/interval_bar.h"

#include "look/space.h"
#include "widgets/painting.h"

#include <QPainter>

namespace proven {

IntervalBar::IntervalBar(QWidget *parent) : Chart({}, parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMinimumWidth(Space(*this).em * 6);
}

void IntervalBar::show(const std::optional<Interval> &interval, const QString &name, const QString &sentence)
{
    m_interval = interval;
    setAccessibleName(name);
    say(sentence);
    update();
}

QSize IntervalBar::sizeHint() const
{
    const Space space(*this);
    return {space.em * 12, space.em * 3 / 2};
}

void IntervalBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int line = Space(*this).em;
    QRectF area = rect();
    area.setHeight(line);
    area.moveCenter(QRectF(rect()).center());
    painting::interval(painter, area, m_interval ? &*m_interval : nullptr, toneColor(Tone::OnTrial, palette()),
                       trackColor(palette()));
}

} // namespace proven
