#include "paper/pages.h"

#include "paper/parts.h"

#include "look/palette.h"

#include <QPainter>

namespace proven::paper {

namespace {

constexpr double footShare = 0.75; ///< of the width; the rest says which page it is
constexpr double aboveFoot = 1;    ///< in em

} // namespace

Pages::Pages(const Paper &paper, QSizeF size, double em)
    : m_letters(em), m_size(size), m_pieces(piecesOf(paper, m_letters, size.width())),
      m_foot(paper.foot, m_letters.small(), size.width() * footShare)
{
    paginate(size.height() - m_foot.height() - aboveFoot * em);
}

void Pages::paginate(double height)
{
    const std::vector<Piece> &all = m_pieces.all;
    m_pages.emplace_back();
    double bottom = 0;
    const auto headAbove = [&](const Piece &piece) { return piece.head ? m_pieces.heads[*piece.head].height : 0; };
    const auto turn = [&](const Piece &piece) {
        m_pages.emplace_back();
        bottom = 0;
        if (piece.head) {
            m_pages.back().push_back({&m_pieces.heads[*piece.head], 0});
            bottom = headAbove(piece);
        }
    };
    for (std::size_t first = 0; first < all.size();) {
        std::size_t end = first;
        double needed = 0;
        for (; end < all.size() && all[end].group == all[first].group; ++end)
            needed += all[end].before + all[end].height;
        const bool fitsOnOne = needed - all[first].before + headAbove(all[first]) <= height;
        if (fitsOnOne && bottom + needed > height && !m_pages.back().empty())
            turn(all[first]);
        for (; first < end; ++first) {
            const Piece &piece = all[first];
            if (bottom + piece.before + piece.height > height && !m_pages.back().empty())
                turn(piece);
            const bool isOnTop = m_pages.back().empty() || bottom == headAbove(piece);
            bottom += isOnTop ? 0 : piece.before;
            m_pages.back().push_back({&piece, bottom});
            bottom += piece.height;
        }
    }
}

void Pages::paint(QPainter &painter, int page) const
{
    for (const Placed &placed : m_pages[static_cast<std::size_t>(page)]) {
        painter.save();
        placed.piece->paint(painter, QPointF(0, placed.top));
        painter.restore();
    }
    paintFoot(painter, page);
}

void Pages::paintFoot(QPainter &painter, int page) const
{
    painter.save();
    const QPalette palette = lightPalette();
    const double top = m_size.height() - m_foot.height();
    painter.setPen(palette.color(QPalette::PlaceholderText));
    for (int line = 0; line < m_foot.count(); ++line)
        m_foot.paint(painter, line, QPointF(0, top + line * m_foot.lineHeight()));
    const Lines number(PaperWords::tr("Page %1 of %2").arg(page + 1).arg(count()), m_letters.small(),
                       m_size.width() * (1 - footShare), Qt::AlignRight);
    number.paint(painter, 0, QPointF(m_size.width() * footShare, top));
    painter.restore();
}

} // namespace proven::paper
