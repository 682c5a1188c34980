#include "widgets/probation_strip.h"

#include "palette.h"
#include "space.h"

#include <QPainter>

#include <algorithm>

namespace proven {

ProbationStrip::ProbationStrip(QWidget *parent) : Chart(tr("Probation"), parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ProbationStrip::show(const std::optional<Contents> &contents)
{
    m_contents = contents;
    const QString sentence = contents ? contents->sentence : QString();
    say(sentence);
    setVisible(contents.has_value());
    update();
}

QSize ProbationStrip::sizeHint() const
{
    const Space space(*this);
    return {space.em * 24, space.em * 9 / 2};
}

void ProbationStrip::paintEvent(QPaintEvent *)
{
    if (!m_contents)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int em = Space(*this).em;
    const Clock &clock = m_contents->clock;
    // Jobs may end after the clock does: the strip reaches as far as there is something to show.
    const QDate last = std::max(clock.end, std::min(m_contents->today, clock.end.addMonths(1)));
    const double days = std::max<double>(1, static_cast<double>(clock.start.daysTo(last)));
    const QRectF line(em / 2.0, em * 1.8, width() - em, em * 0.5);
    const auto x = [&](QDate day) {
        const double share = static_cast<double>(clock.start.daysTo(day)) / days;
        return line.left() + std::clamp(share, 0.0, 1.0) * line.width();
    };
    const auto span = [&](QDate from, QDate to) {
        return QRectF(QPointF(x(from), line.top()), QPointF(x(to), line.bottom()));
    };

    painter.setPen(Qt::NoPen);
    painter.setBrush(trackColor(palette()));
    painter.drawRoundedRect(span(clock.start, clock.end), em * 0.25, em * 0.25);
    const QColor served = toneColor(clock.over ? Tone::Proven : Tone::OnTrial, palette());
    QColor faint = served;
    faint.setAlphaF(0.55F);
    painter.setBrush(faint);
    painter.drawRoundedRect(span(clock.start, std::min(clock.asOf, clock.end)), em * 0.25, em * 0.25);
    // Hatched and framed, as high as the dots reach: a pause is seen however short it is.
    painter.setPen(QPen(palette().color(QPalette::Text), 1));
    painter.setBrush(QBrush(palette().color(QPalette::Text), Qt::BDiagPattern));
    for (const Pause &pause : clock.pauses) {
        QRectF paused = span(std::max(pause.from, clock.start), pause.until.value_or(clock.asOf));
        paused.setWidth(std::max(paused.width(), em * 0.3));
        painter.drawRect(paused);
    }

    // Good ones above the line and full, the others below it and hollow: told apart without colour.
    for (const Dot &job : m_contents->jobs) {
        const QPointF at(x(job.on), job.good ? line.top() - em * 0.45 : line.bottom() + em * 0.45);
        const QColor color = toneColor(job.good ? Tone::OnTrial : Tone::NeedsALook, palette());
        painter.setPen(QPen(color, em * 0.12));
        painter.setBrush(job.good ? QBrush(color) : QBrush(Qt::NoBrush));
        painter.drawEllipse(at, em * 0.22, em * 0.22);
    }

    const QColor text = palette().color(QPalette::Text);
    painter.setPen(QPen(text, em * 0.12));
    const double now = x(m_contents->today);
    painter.drawLine(QPointF(now, line.top() - em * 0.8), QPointF(now, line.bottom() + em * 0.8));
    // The end is where the clock ends, which may be before today; its words keep clear of those of the start.
    const double end = x(clock.end);
    painter.drawLine(QPointF(end, line.top() - em * 0.2), QPointF(end, line.bottom() + em * 0.2));
    const QFontMetrics metrics = painter.fontMetrics();
    const double fromWidth = metrics.horizontalAdvance(m_contents->from);
    const double untilWidth = metrics.horizontalAdvance(m_contents->until);
    const QRectF words(0, em * 3.1, width(), em * 1.4);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter, m_contents->from);
    const double untilLeft = std::clamp(end - untilWidth / 2, std::min(fromWidth + em, width() - untilWidth),
                                        width() - untilWidth);
    painter.drawText(QRectF(untilLeft, words.top(), untilWidth, words.height()), Qt::AlignCenter, m_contents->until);
    const double wordsWidth = painter.fontMetrics().horizontalAdvance(tr("today"));
    painter.drawText(QRectF(std::clamp(now - wordsWidth / 2, 0.0, width() - wordsWidth), 0, wordsWidth, em * 1.1),
                     Qt::AlignCenter, tr("today"));
}

} // namespace proven
