#pragma once

#include "exchange/cell_reader.h"
#include "exchange/import_reader.h"
#include "exchange/number_text.h"
#include "exchange/table_mapping.h"

#include <QChar>
#include <QStringList>

#include <optional>
#include <vector>

namespace proven {

/// The order of dates and the decimal sign of one table: looked for in all its rows, but only once a cell needs it.
class TableGuesses {
public:
    TableGuesses(const SourceFile &file, const OpenTable &table, const ImportOptions &options,
                 const ReadingProgress &progress);

    [[nodiscard]] std::optional<DateOrder> dateOrder();
    [[nodiscard]] QChar decimal();
    /// What was guessed and from what, once the rows were read.
    [[nodiscard]] QStringList told(const CellReader &cells) const;
    /// The order of dates made of numbers; nothing where there are none.
    [[nodiscard]] std::optional<Guessed<std::optional<DateOrder>>> dates(const CellReader &cells) const;
    /// The decimal sign; nothing where no number was read that has one.
    [[nodiscard]] std::optional<Guessed<QChar>> decimalSign() const;

private:
    void look();
    void see(const TableRow &row);
    [[nodiscard]] QString tellingInWords() const;

    const SourceFile &m_file;
    const OpenTable &m_table;
    const ImportOptions &m_options;
    const ReadingProgress &m_progress;
    std::vector<CellForm> m_forms;
    DateOrderGuess m_dates;
    DecimalGuess m_decimals;
    bool m_looked = false;
};

} // namespace proven
