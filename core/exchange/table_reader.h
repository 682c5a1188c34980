#pragma once

#include "domain/names.h"
#include "exchange/text_decoder.h"
#include "rules/imported_rows.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace proven {

/// The most that one table may hold, so that no file fills the memory.
inline constexpr std::size_t mostBytesInACell = std::size_t{1} << 20;
inline constexpr std::size_t mostBytesInARow = std::size_t{1} << 23;
inline constexpr std::size_t mostColumns = 1000;

/// How a table's rows end.
enum class LineEnds {
    Unknown, ///< seen: no row has ended yet; asked for: each of them
    LineFeed,
    CarriageReturn,
    Both
};
template <>
struct NamesOf<LineEnds> {
    static constexpr QLatin1String list[] = {QLatin1String("any"), QLatin1String("lf"), QLatin1String("cr"),
                                             QLatin1String("crlf")};
};

/// How the bytes of a table fall into cells.
struct TableShape {
    TextEncoding encoding;
    char separator = ',';
    bool header = true;
    LineEnds lineEnds = LineEnds::Unknown; ///< what ends a row; the other sign is then one like any other
    std::optional<FileState> seen;         ///< of the file that this was found out of: another state of it is not read
};

/// Told how many bytes of how many are read; false stops the reading.
using ReadingProgress = std::function<bool(qint64 read, qint64 whole)>;

/// One row as it stands in a file: valid only while it is handed over.
class TableRow {
public:
    [[nodiscard]] qint64 number() const { return m_number; } ///< from 1, blank rows counted
    [[nodiscard]] std::size_t size() const { return m_ends.size(); }
    /// UTF-8; empty beyond the row's end.
    [[nodiscard]] std::string_view cell(std::size_t place) const
    {
        if (place >= m_ends.size())
            return {};
        const std::size_t begin = place == 0 ? 0 : m_ends[place - 1];
        return std::string_view(m_text).substr(begin, m_ends[place] - begin);
    }
    [[nodiscard]] QString text(std::size_t place) const;
    /// Nothing in it but white space.
    [[nodiscard]] bool isBlank() const;
    /// Another text in one cell, as a person mended it; cells up to there come to be where the row is shorter.
    void mend(std::size_t place, const QString &text);

private:
    friend class TableParser;
    qint64 m_number = 0;
    std::string m_text;
    std::vector<std::size_t> m_ends;
};

/// Reads a table row by row, blank rows skipped, in memory bounded by its longest row. `onRow` returns false to stop.
/// The answer is what stopped the reading, with its row and column; nothing where all went well, or where `onRow` or
/// `progress` stopped it.
[[nodiscard]] std::optional<RejectedRow> readRows(const SourceFile &file, const TableShape &shape,
                                                  const std::function<bool(const TableRow &)> &onRow,
                                                  const ReadingProgress &progress = {});

/// The first rows of a table, for guessing; a row that the end of the sample cuts is left out.
struct TableSample {
    std::vector<QStringList> rows;
    std::vector<qint64> numbers; ///< where each stands, from 1
    LineEnds lineEnds = LineEnds::Unknown;
};
[[nodiscard]] TableSample sampleRows(const SourceFile &file, const TableShape &shape, std::size_t mostRows);

} // namespace proven
