#pragma once

#include <QString>

#include <vector>

namespace proven::simulation {

/// A mean with its standard error; a share is the mean of noughts and ones.
struct Estimate {
    double value = 0;
    double error = 0;
    int count = 0; ///< what it is the mean of: vendors, mostly
};
[[nodiscard]] Estimate shareOf(int hits, int count);
[[nodiscard]] Estimate meanOf(const std::vector<double> &values);

/// One figure of one table. Texts have no comma and no bar in them.
struct Cell {
    QString table;
    QString row;
    QString column;
    Estimate estimate;
};

/// What a run gave, table by table, each row and column where it was first named.
class Cells {
public:
    void add(const QString &table, const QString &row, const QString &column, const Estimate &estimate);
    [[nodiscard]] const std::vector<Cell> &all() const { return m_cells; }
    /// The cell, or null where there is none.
    [[nodiscard]] const Cell *find(const QString &table, const QString &row, const QString &column) const;
    [[nodiscard]] std::vector<QString> tables() const;

    /// One table as Markdown, shares with two decimals, with their largest standard error below it.
    [[nodiscard]] QString asMarkdown(const QString &table) const;
    /// As text of comma separated values with a header, and read from it again. Nothing where the text is none.
    [[nodiscard]] QString asCsv() const;
    [[nodiscard]] static Cells fromCsv(const QString &text);

private:
    std::vector<Cell> m_cells;
};

} // namespace proven::simulation
