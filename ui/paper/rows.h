#pragma once

#include "paper/pieces.h"

#include <vector>

namespace proven::paper {

/// The rows of a table, or of names and values, for a width: each cell broken into lines, each row one piece a line.
class Rows {
public:
    Rows(const Table &table, const Letters &letters, double width);
    Rows(const Facts &facts, const Letters &letters, double width);

    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }
    /// The names of the columns.
    [[nodiscard]] Piece head() const;
    [[nodiscard]] std::vector<Piece> pieces(int row) const;

private:
    struct Column {
        double left, width;
        double scale; ///< how much of the width its cells give to dot and interval
        Qt::Alignment side;
    };
    struct Laid {
        Lines lines;
        double indent; ///< of the words in their column
        Cell cell;
    };
    struct Row {
        std::vector<Laid> cells;
        int lines = 1;
        double lineHeight = 0;
    };

    void placeColumns(const Table &table, const Letters &letters, double width);
    [[nodiscard]] Row layOut(const std::vector<Cell> &cells, const Letters &letters) const;

    double m_em;
    double m_width;
    bool m_isRuled = true;
    std::vector<Column> m_columns;
    Row m_head;
    std::vector<Row> m_rows;
};

} // namespace proven::paper
