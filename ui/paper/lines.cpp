#include "paper/lines.h"

#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace proven::paper {

Lines::Lines(const QString &text, const QFont &font, double width, Qt::Alignment side)
    : m_layout(std::make_shared<QTextLayout>(QString(text).replace(u'\n', QChar::LineSeparator), font)),
      m_lineHeight(QFontMetricsF(font).lineSpacing())
{
    QTextOption option(side);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout->setTextOption(option);
    if (text.isEmpty())
        return;
    m_layout->beginLayout();
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        line.setLineWidth(std::max(width, 1.0));
        // Letters of another script may stand higher than those of the font that was asked for.
        m_lineHeight = std::max(m_lineHeight, line.height());
    }
    m_layout->endLayout();
}

int Lines::count() const
{
    return m_layout->lineCount();
}

void Lines::paint(QPainter &painter, int line, QPointF topLeft) const
{
    if (line < count())
        m_layout->lineAt(line).draw(&painter, topLeft);
}

QFont Letters::font(double size, QFont::Weight weight) const
{
    QFont font = QGuiApplication::font();
    font.setPixelSize(std::max(1, qRound(m_em * size)));
    font.setWeight(weight);
    // Lines break on paper where they break in the preview.
    font.setHintingPreference(QFont::PreferNoHinting);
    // Spaced letters, however little, are not drawn as one: who searches a PDF for "first" finds it.
    constexpr double unseen = 1.0 / 64;
    font.setLetterSpacing(QFont::AbsoluteSpacing, unseen);
    return font;
}

double widthOf(const QString &text, const QFont &font)
{
    return QFontMetricsF(font).horizontalAdvance(text);
}

} // namespace proven::paper
