#include "paper/rows.h"

#include "look/palette.h"
#include "widgets/painting.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace proven::paper {

namespace {

// In em.
constexpr double betweenColumns = 1;
constexpr double besideRow = 0.35; ///< above and below the words of a ruled row
constexpr double markWidth = 1.3;
constexpr double besideScale = 0.5;
constexpr double rule = 1.0 / 13;
constexpr double widestName = 0.35; ///< of the width, among names and values

Qt::Alignment alignmentOf(paper::Column::Side side)
{
    return side == paper::Column::Side::Right ? Qt::AlignRight : Qt::AlignLeft;
}

QFont fontOf(Voice voice, const Letters &letters)
{
    return letters.small(voice == Voice::Strong ? QFont::DemiBold : QFont::Normal);
}

QColor colorOf(Voice voice)
{
    return lightPalette().color(voice == Voice::Quiet ? QPalette::PlaceholderText : QPalette::Text);
}

/// How wide a column would be with each of its cells in one line, and its name in one where those are numbers or days.
double wishOf(const Table &table, std::size_t place, const Letters &letters)
{
    const paper::Column &column = table.columns[place];
    const bool keepsLine = column.side == paper::Column::Side::Right;
    double wish = 0;
    for (const QString &words : keepsLine ? QStringList{column.head} : column.head.split(u' '))
        wish = std::max(wish, widthOf(words, letters.small()));
    for (const std::vector<Cell> &cells : table.rows) {
        const Cell &cell = cells[place];
        const double mark = cell.tone ? markWidth * letters.em() : 0;
        wish = std::max(wish, widthOf(cell.text, fontOf(cell.voice, letters)) + mark);
    }
    return wish + 1;
}

/// Numbers and days get what they need; the others by their shares, and what one of them has to spare goes to those
/// that have too little.
std::vector<double> widthsOf(const Table &table, const Letters &letters, double free)
{
    std::vector<double> wishes;
    double shares = 0;
    double rest = free;
    for (std::size_t place = 0; place < table.columns.size(); ++place) {
        const paper::Column &column = table.columns[place];
        wishes.push_back(wishOf(table, place, letters));
        if (column.side == paper::Column::Side::Right)
            rest -= wishes.back();
        else
            shares += column.share;
    }
    std::vector<double> widths;
    std::vector<double> missing;
    double spare = 0;
    double wanted = 0;
    for (std::size_t place = 0; place < table.columns.size(); ++place) {
        const paper::Column &column = table.columns[place];
        const bool isFixed = column.side == paper::Column::Side::Right;
        widths.push_back(isFixed ? wishes[place] : rest * column.share / shares);
        missing.push_back(column.hasRanges ? 0 : wishes[place] - widths.back());
        (missing.back() > 0 ? wanted : spare) += std::abs(missing.back());
    }
    const double given = std::min(spare, wanted);
    for (std::size_t place = 0; given > 0 && place < widths.size(); ++place)
        widths[place] += given * missing[place] / (missing[place] > 0 ? wanted : spare);
    return widths;
}

} // namespace

Rows::Rows(const Table &table, const Letters &letters, double width) : m_em(letters.em()), m_width(width)
{
    placeColumns(table, letters, width);
    std::vector<Cell> heads;
    heads.reserve(table.columns.size());
    for (const paper::Column &column : table.columns)
        heads.push_back({.text = column.head, .voice = Voice::Quiet});
    m_head = layOut(heads, letters);
    for (const std::vector<Cell> &cells : table.rows)
        m_rows.push_back(layOut(cells, letters));
}

Rows::Rows(const Facts &facts, const Letters &letters, double width)
    : m_em(letters.em()), m_width(width), m_isRuled(false)
{
    double names = 0;
    for (const Facts::Line &line : facts.lines)
        names = std::max(names, widthOf(line.name, letters.small()));
    names = std::min(names + 1, width * widestName);
    const double values = names + betweenColumns * m_em;
    m_columns = {{.left = 0, .width = names, .scale = 0, .side = Qt::AlignLeft},
                 {.left = values, .width = width - values, .scale = 0, .side = Qt::AlignLeft}};
    for (const Facts::Line &line : facts.lines)
        m_rows.push_back(
            layOut({Cell{.text = line.name, .voice = Voice::Quiet}, Cell{.text = line.value, .voice = line.voice}},
                   letters));
}

void Rows::placeColumns(const Table &table, const Letters &letters, double width)
{
    const double between = betweenColumns * m_em;
    const std::vector<double> widths = widthsOf(table, letters,
                                                width - between * static_cast<double>(table.columns.size() - 1));
    double left = 0;
    for (std::size_t place = 0; place < table.columns.size(); ++place) {
        const paper::Column &column = table.columns[place];
        double words = 0;
        for (const std::vector<Cell> &cells : table.rows)
            words = std::max(words, widthOf(cells[place].text, letters.small()));
        // The words beside a scale stay in one line.
        const double scale = column.hasRanges
                                 ? std::max(0.0, widths[place] - (words > 0 ? words + besideScale * m_em + 1 : 0))
                                 : 0;
        m_columns.push_back({.left = left, .width = widths[place], .scale = scale, .side = alignmentOf(column.side)});
        left += widths[place] + between;
    }
}

Rows::Row Rows::layOut(const std::vector<Cell> &cells, const Letters &letters) const
{
    Row row;
    for (std::size_t place = 0; place < cells.size(); ++place) {
        const Cell &cell = cells[place];
        const Column &column = m_columns[place];
        const bool isBesideScale = column.scale > 0 && cell.voice != Voice::Quiet;
        const double indent = cell.tone ? markWidth * m_em : isBesideScale ? column.scale + besideScale * m_em : 0;
        const Lines lines(cell.text, fontOf(cell.voice, letters), column.width - indent, column.side);
        row.lines = std::max(row.lines, lines.count());
        row.lineHeight = std::max(row.lineHeight, lines.lineHeight());
        row.cells.push_back({.lines = lines, .indent = indent, .cell = cell});
    }
    return row;
}

Piece Rows::head() const
{
    const double beside = besideRow * m_em / 2;
    const double height = m_head.lines * m_head.lineHeight + 2 * beside;
    return {.height = height,
            .paint = [head = m_head, columns = m_columns, width = m_width, height, beside,
                      thick = 2 * rule * m_em](QPainter &painter, QPointF at) {
                painter.setPen(colorOf(Voice::Quiet));
                for (std::size_t place = 0; place < columns.size(); ++place) {
                    const Lines &lines = head.cells[place].lines;
                    // Names of one line stand where those of two end.
                    const double top = beside + (head.lines - lines.count()) * head.lineHeight;
                    for (int line = 0; line < lines.count(); ++line)
                        lines.paint(painter, line, at + QPointF(columns[place].left, top + line * head.lineHeight));
                }
                painter.setPen(QPen(colorOf(Voice::Quiet), thick));
                painter.drawLine(at + QPointF(0, height), at + QPointF(width, height));
            }};
}

std::vector<Piece> Rows::pieces(int place) const
{
    const Row &row = m_rows[static_cast<std::size_t>(place)];
    const double beside = m_isRuled ? besideRow * m_em : besideRow * m_em / 4;
    const double em = m_em;
    std::vector<Piece> pieces;
    for (int line = 0; line < row.lines; ++line) {
        const bool isFirst = line == 0;
        const bool isLast = line == row.lines - 1;
        const double top = isFirst ? beside : 0;
        const double height = top + row.lineHeight + (isLast ? beside : 0);
        const bool isRuled = m_isRuled && isLast;
        pieces.push_back(
            {.height = height,
             .paint = [row, columns = m_columns, width = m_width, line, isFirst, isRuled, top, height,
                       em](QPainter &painter, QPointF at) {
                 for (std::size_t cell = 0; cell < row.cells.size(); ++cell) {
                     const Laid &laid = row.cells[cell];
                     const Column &column = columns[cell];
                     const QPointF left = at + QPointF(column.left, top);
                     if (isFirst && column.scale > 0)
                         painting::interval(painter, {left, QSizeF(column.scale, row.lineHeight)},
                                            laid.cell.range ? &*laid.cell.range : nullptr,
                                            toneColor(Tone::OnTrial, lightPalette()), trackColor(lightPalette()));
                     if (isFirst && laid.cell.tone)
                         painting::mark(painter, {left + QPointF(0, (row.lineHeight - em) / 2), QSizeF(em, em)},
                                        *laid.cell.tone, toneColor(*laid.cell.tone, lightPalette()));
                     painter.setPen(colorOf(laid.cell.voice));
                     laid.lines.paint(painter, line, left + QPointF(laid.indent, 0));
                 }
                 if (isRuled) {
                     painter.setPen(QPen(trackColor(lightPalette()), em * rule));
                     painter.drawLine(at + QPointF(0, height), at + QPointF(width, height));
                 }
             }});
    }
    return pieces;
}

} // namespace proven::paper
