#include "widgets/notice.h"

#include "look/space.h"
#include "widgets/labels.h"
#include "widgets/painting.h"

#include <QAccessible>
#include <QPainter>
#include <QVBoxLayout>

namespace proven {

Notice::Notice(QWidget *parent) : QWidget(parent), m_sentence(sectionLabel({}, this)), m_below(sentenceLabel({}, this))
{
    auto *column = new QVBoxLayout(this);
    const Space space(*this);
    column->setContentsMargins(space.em * 7 / 4, 0, 0, 0);
    column->setSpacing(space.unit() / 2);
    column->addWidget(m_sentence);
    column->addWidget(m_below);
    for (QLabel *label : {m_sentence, m_below})
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    clear();
}

void Notice::say(Tone tone, const QString &sentence, const QStringList &below)
{
    const QString before = text();
    m_tone = tone;
    m_sentence->setText(sentence);
    m_below->setText(below.join(u'\n'));
    m_below->setVisible(!below.isEmpty());
    setVisible(true);
    update();
    setAccessibleName(text());
    if (text() != before) {
        QAccessibleEvent event(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

bool Notice::sayWhyNot(const Performance &performance)
{
    if (const auto *refusal = std::get_if<Refusal>(&performance))
        say(Tone::NeedsALook, refusal->text, refusal->instead);
    else if (const auto *trouble = std::get_if<Trouble>(&performance))
        say(Tone::NeedsALook, trouble->text);
    return !std::holds_alternative<Performed>(performance);
}

void Notice::clear()
{
    m_sentence->clear();
    m_below->clear();
    setVisible(false);
}

QString Notice::text() const
{
    const QString below = m_below->text();
    return below.isEmpty() ? m_sentence->text() : m_sentence->text() + u'\n' + below;
}

void Notice::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int em = Space(*this).em;
    QRectF box(0, 0, em, em);
    box.moveTop(m_sentence->y() + (fontMetrics().height() - em) / 2.0);
    painting::mark(painter, box, m_tone, toneColor(m_tone, palette()));
}

} // namespace proven
