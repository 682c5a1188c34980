#include "paper/pieces.h"

#include "paper/rows.h"

#include "domain/overloaded.h"
#include "look/palette.h"
#include "widgets/painting.h"
#include "widgets/probation_strip.h"
#include "widgets/quadrant.h"

#include <QPainter>

#include <algorithm>

namespace proven::paper {

namespace {

// Sizes and distances in em.
constexpr double titleSize = 1.7;
constexpr double sectionSize = 1.15;
constexpr double aboveSection = 1.5;
constexpr double aboveBlock = 0.5;
constexpr double markWidth = 1.4;
constexpr double pictureHeight = 27;
constexpr double aboveSignature = 4;
constexpr double signatureShare = 0.45;
constexpr double emOnScreen = 13; ///< in points of a screen: the thinnest line is one of them

/// Puts the pieces of a paper together from top to bottom.
class Typesetter {
public:
    Typesetter(const Letters &letters, double width) : m_letters(letters), m_width(width) {}

    void setTitle(const Paper &paper)
    {
        setLines(paper.kind, m_letters.small(), quiet(), {});
        m_before = 0.1 * em();
        keepWithNext();
        setLines(paper.title, m_letters.font(titleSize, QFont::DemiBold), text(), {});
        m_before = 0.2 * em();
        keepWithNext();
        setLines(paper.subtitle, m_letters.font(), quiet(), {});
        m_before = aboveSection * em();
    }
    void setSection(const Section &section)
    {
        m_before = aboveSection * em();
        if (!section.title.isEmpty()) {
            setLines(section.title, m_letters.font(sectionSize, QFont::DemiBold), text(), {});
            m_before = aboveBlock * em();
            keepWithNext();
        }
        for (const Block &block : section.blocks) {
            std::visit([this](const auto &each) { set(each); }, block);
            m_before = aboveBlock * em();
        }
    }
    [[nodiscard]] Pieces takePieces() { return std::move(m_pieces); }

private:
    void set(const Paragraph &paragraph)
    {
        const bool isQuiet = paragraph.voice == Voice::Quiet;
        const QFont font = isQuiet
                               ? m_letters.small()
                               : m_letters.font(1, paragraph.voice == Voice::Strong ? QFont::DemiBold : QFont::Normal);
        setLines(paragraph.text, font, isQuiet ? quiet() : text(), paragraph.tone);
    }
    void set(const Facts &facts)
    {
        const Rows rows(facts, m_letters, m_width);
        setRows(rows, std::nullopt);
    }
    void set(const Table &table)
    {
        const Rows rows(table, m_letters, m_width);
        std::optional<std::size_t> head;
        if (table.hasHeads) {
            beginGroup();
            Piece piece = rows.head();
            add(piece);
            keepWithNext();
            head = m_pieces.heads.size();
            m_pieces.heads.push_back(piece);
        }
        setRows(rows, head);
    }
    void setRows(const Rows &rows, std::optional<std::size_t> head)
    {
        for (int row = 0; row < rows.count(); ++row) {
            // The last row of a longer table takes the one before it along to the next page.
            if (row == 0 || row < rows.count() - 1 || rows.count() < 3)
                beginGroup();
            for (Piece piece : rows.pieces(row)) {
                piece.head = head;
                add(std::move(piece));
            }
        }
    }
    void set(const Strip &strip)
    {
        beginGroup();
        const double size = em() * 0.9;
        const QSizeF area(m_width, size * probationStripHeight);
        const QFont font = m_letters.small();
        add({.height = area.height(), .paint = [=](QPainter &painter, QPointF at) {
                 painter.setFont(font);
                 paintProbationStrip(painter, {at, area}, strip.line, lightPalette(), size, size / emOnScreen);
             }});
        keepWithNext();
    }
    void set(const Picture &picture)
    {
        beginGroup();
        const QSizeF area(m_width, std::min(em() * pictureHeight, m_width * 0.7));
        const QFont font = m_letters.small();
        add({.height = area.height(), .paint = [=](QPainter &painter, QPointF at) {
                 painter.setFont(font);
                 paintQuadrant(painter, {at, area}, picture.contents, lightPalette());
             }});
        keepWithNext();
    }
    void set(const Signature &signature)
    {
        beginGroup();
        const Lines who(signature.who, m_letters.small(), m_width);
        const double above = aboveSignature * em();
        const double length = m_width * signatureShare;
        const double thin = em() / emOnScreen;
        const double below = em() * 0.25;
        add({.height = above + below + who.height(), .paint = [=](QPainter &painter, QPointF at) {
                 const QPointF left = at + QPointF(0, above);
                 painter.setPen(QPen(quiet(), thin));
                 painter.drawLine(left, left + QPointF(length, 0));
                 for (int line = 0; line < who.count(); ++line)
                     who.paint(painter, line, left + QPointF(0, below + line * who.lineHeight()));
             }});
    }

    /// A piece a line. Neither the first nor the last line of a paragraph stands alone on a page.
    void setLines(const QString &words, const QFont &font, const QColor &color, std::optional<Tone> tone)
    {
        const double indent = tone ? markWidth * em() : 0;
        const Lines lines(words, font, m_width - indent);
        const int count = lines.count();
        for (int line = 0; line < count; ++line) {
            const bool staysWithTheOneBefore = line == 1 || (line > 0 && line == count - 1);
            if (!staysWithTheOneBefore)
                beginGroup();
            add({.height = lines.lineHeight(), .paint = [=](QPainter &painter, QPointF at) {
                     if (tone && line == 0) {
                         const double side = indent * 0.75;
                         painting::mark(painter, {at + QPointF(0, (lines.lineHeight() - side) / 2), QSizeF(side, side)},
                                        *tone, toneColor(*tone, lightPalette()));
                     }
                     painter.setPen(color);
                     lines.paint(painter, line, at + QPointF(indent, 0));
                 }});
        }
    }

    void beginGroup()
    {
        if (!m_keepsWithNext)
            ++m_group;
        m_keepsWithNext = false;
    }
    /// What comes next stays on the page of what came last.
    void keepWithNext() { m_keepsWithNext = true; }
    void add(Piece piece)
    {
        piece.before = m_pieces.all.empty() ? 0 : m_before;
        piece.group = m_group;
        m_before = 0;
        m_pieces.all.push_back(std::move(piece));
    }

    [[nodiscard]] double em() const { return m_letters.em(); }
    [[nodiscard]] static QColor text() { return lightPalette().color(QPalette::Text); }
    [[nodiscard]] static QColor quiet() { return lightPalette().color(QPalette::PlaceholderText); }

    Letters m_letters;
    double m_width;
    Pieces m_pieces;
    double m_before = 0;
    int m_group = 0;
    bool m_keepsWithNext = false;
};

} // namespace

Pieces piecesOf(const Paper &paper, const Letters &letters, double width)
{
    Typesetter typesetter(letters, width);
    typesetter.setTitle(paper);
    for (const Section &section : paper.sections)
        typesetter.setSection(section);
    return typesetter.takePieces();
}

} // namespace proven::paper
