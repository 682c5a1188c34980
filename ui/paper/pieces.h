#pragma once

#include "paper/lines.h"
#include "paper/paper.h"

#include <QPointF>

#include <functional>
#include <optional>
#include <vector>

namespace proven::paper {

/// The smallest part of a paper: a line of text, a line of a table's row, a picture.
struct Piece {
    double before = 0; ///< room above it, none at the top of a page
    double height = 0;
    int group = 0;                        ///< pieces of one group stay on one page where they fit on one
    std::optional<std::size_t> head = {}; ///< what is said again above it where it begins a page
    std::function<void(QPainter &painter, QPointF topLeft)> paint;
};

struct Pieces {
    std::vector<Piece> all;
    std::vector<Piece> heads; ///< of tables, by `head`
};

/// A paper taken apart, for a page of that width.
[[nodiscard]] Pieces piecesOf(const Paper &paper, const Letters &letters, double width);

} // namespace proven::paper
