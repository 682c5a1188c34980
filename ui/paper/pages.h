#pragma once

#include "paper/pieces.h"

#include <QSizeF>

#include <vector>

class QPainter;

namespace proven::paper {

/// A paper laid out on pages of one size: what belongs together stays together, a table says its heads again on each
/// page, and each page says at its foot what it is of and which one it is.
class Pages {
public:
    /// `em`: the size of its letters, in the units of `size`.
    Pages(const Paper &paper, QSizeF size, double em);
    Q_DISABLE_COPY_MOVE(Pages)

    [[nodiscard]] int count() const { return static_cast<int>(m_pages.size()); }
    /// Counted from 0. The painter's origin is the page's top left.
    void paint(QPainter &painter, int page) const;

private:
    struct Placed {
        const Piece *piece;
        double top;
    };
    using Page = std::vector<Placed>;

    void paginate(double height);
    void paintFoot(QPainter &painter, int page) const;

    Letters m_letters;
    QSizeF m_size;
    Pieces m_pieces;
    Lines m_foot;
    std::vector<Page> m_pages;
};

} // namespace proven::paper
