#pragma once

#include <QFont>
#include <QPointF>
#include <QString>

#include <memory>

class QPainter;
class QTextLayout;

namespace proven::paper {

/// Text broken into lines of a width. A word that is wider is broken, too: nothing is cut off.
class Lines {
public:
    Lines(const QString &text, const QFont &font, double width, Qt::Alignment side = Qt::AlignLeft);

    [[nodiscard]] int count() const;
    [[nodiscard]] double lineHeight() const { return m_lineHeight; }
    [[nodiscard]] double height() const { return count() * m_lineHeight; }
    /// Paints one line with the painter's pen, its top left at that point; none where there is no such line.
    void paint(QPainter &painter, int line, QPointF topLeft) const;

private:
    std::shared_ptr<QTextLayout> m_layout;
    double m_lineHeight;
};

/// Fonts and sizes of a paper, all from one em.
class Letters {
public:
    /// `em`: the size of the letters of plain text, in the units that are painted in.
    explicit Letters(double em) : m_em(em) {}

    [[nodiscard]] double em() const { return m_em; }
    [[nodiscard]] QFont font(double size = 1, QFont::Weight weight = QFont::Normal) const;
    [[nodiscard]] QFont small(QFont::Weight weight = QFont::Normal) const { return font(0.9, weight); }

private:
    double m_em;
};

/// How wide a text is in one line.
[[nodiscard]] double widthOf(const QString &text, const QFont &font);

} // namespace proven::paper
