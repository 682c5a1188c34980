#include "widgets/probation_strip.h"

#include "look/palette.h"
#include "look/space.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace proven {

namespace {

/// Where days lie on the line.
struct DayScale {
    QRectF line;
    QDate start;
    double days;

    [[nodiscard]] double x(QDate day) const
    {
        const double share = static_cast<double>(start.daysTo(day)) / days;
        return line.left() + std::clamp(share, 0.0, 1.0) * line.width();
    }
    [[nodiscard]] QRectF span(QDate from, QDate to) const
    {
        return {QPointF(x(from), line.top()), QPointF(x(to), line.bottom())};
    }
};

void paintServed(QPainter &painter, const DayScale &scale, const Clock &clock, const QPalette &palette, double em)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(trackColor(palette));
    painter.drawRoundedRect(scale.span(clock.start, clock.end), em * 0.25, em * 0.25);
    QColor faint = toneColor(clock.over ? Tone::Proven : Tone::OnTrial, palette);
    faint.setAlphaF(0.55F);
    painter.setBrush(faint);
    painter.drawRoundedRect(scale.span(clock.start, std::min(clock.asOf, clock.end)), em * 0.25, em * 0.25);
}

void paintPauses(QPainter &painter, const DayScale &scale, const Clock &clock, const QPalette &palette, double em,
                 double grain)
{
    // Hatched and framed, as high as the dots reach: a pause is seen however short it is.
    painter.setPen(QPen(palette.color(QPalette::Text), grain));
    QBrush hatched(palette.color(QPalette::Text), Qt::BDiagPattern);
    if (grain > 1)
        hatched.setTransform(QTransform::fromScale(grain, grain));
    painter.setBrush(hatched);
    for (const Pause &pause : clock.pauses) {
        QRectF paused = scale.span(std::max(pause.from, clock.start), pause.until.value_or(clock.asOf));
        paused.setWidth(std::max(paused.width(), em * 0.3));
        painter.drawRect(paused);
    }
}

void paintJobs(QPainter &painter, const DayScale &scale, const ProbationLine &line, const QPalette &palette, double em)
{
    // Good ones above the line and full, the others below it and hollow: told apart without colour.
    for (const ProbationLine::Dot &job : line.jobs) {
        const QPointF at(scale.x(job.on), job.good ? scale.line.top() - em * 0.45 : scale.line.bottom() + em * 0.45);
        const QColor color = toneColor(job.good ? Tone::OnTrial : Tone::NeedsALook, palette);
        painter.setPen(QPen(color, em * 0.12));
        painter.setBrush(job.good ? QBrush(color) : QBrush(Qt::NoBrush));
        painter.drawEllipse(at, em * 0.22, em * 0.22);
    }
}

void paintDays(QPainter &painter, const QRectF &area, const DayScale &scale, const ProbationLine &line, double em)
{
    const double now = scale.x(line.now);
    painter.drawLine(QPointF(now, scale.line.top() - em * 0.8), QPointF(now, scale.line.bottom() + em * 0.8));
    // The end is where the clock ends, which may be before today; its words keep clear of those of the start.
    const double end = scale.x(line.clock.end);
    painter.drawLine(QPointF(end, scale.line.top() - em * 0.2), QPointF(end, scale.line.bottom() + em * 0.2));
    const QFontMetricsF metrics(painter.font(), painter.device());
    const double fromWidth = metrics.horizontalAdvance(line.from);
    const double untilWidth = metrics.horizontalAdvance(line.until);
    const QRectF words(area.left(), area.top() + em * 3.6, area.width(), em * 1.4);
    const int inOneLine = Qt::TextSingleLine | Qt::TextDontClip;
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter | inOneLine, line.from);
    const double untilLeft = std::clamp(end - untilWidth / 2,
                                        area.left() + std::min(fromWidth + em, area.width() - untilWidth),
                                        area.right() - untilWidth);
    painter.drawText(QRectF(untilLeft, words.top(), untilWidth, words.height()), Qt::AlignCenter | inOneLine,
                     line.until);
    const double nowWidth = metrics.horizontalAdvance(line.nowInWords);
    const double nowLeft = std::clamp(now - nowWidth / 2, area.left(), area.right() - nowWidth);
    painter.drawText(QRectF(nowLeft, area.top(), nowWidth, em * 1.4), Qt::AlignCenter | inOneLine, line.nowInWords);
}

} // namespace

void paintProbationStrip(QPainter &painter, const QRectF &area, const ProbationLine &line, const QPalette &palette,
                         double em, double grain)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const Clock &clock = line.clock;
    // Jobs may end after the clock does: the strip reaches as far as there is something to show.
    const QDate last = std::max(clock.end, std::min(line.now, clock.end.addMonths(1)));
    const DayScale scale{.line = QRectF(area.left() + em / 2, area.top() + em * 2.3, area.width() - em, em * 0.5),
                         .start = clock.start,
                         .days = std::max<double>(1, static_cast<double>(clock.start.daysTo(last)))};
    paintServed(painter, scale, clock, palette, em);
    paintPauses(painter, scale, clock, palette, em, grain);
    paintJobs(painter, scale, line, palette, em);
    painter.setPen(QPen(palette.color(QPalette::Text), em * 0.12));
    paintDays(painter, area, scale, line, em);
    painter.restore();
}

ProbationStrip::ProbationStrip(QWidget *parent) : Chart(tr("Probation"), parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ProbationStrip::show(const std::optional<ProbationLine> &line)
{
    m_line = line;
    say(line ? line->sentence : QString());
    setVisible(line.has_value());
    update();
}

QSize ProbationStrip::sizeHint() const
{
    const int em = Space(*this).em;
    return {em * 24, static_cast<int>(em * probationStripHeight)};
}

void ProbationStrip::paintEvent(QPaintEvent *)
{
    if (!m_line)
        return;
    QPainter painter(this);
    paintProbationStrip(painter, rect(), *m_line, palette(), Space(*this).em);
}

} // namespace proven
