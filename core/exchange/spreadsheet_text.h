#pragma once

#include <QByteArray>
#include <QString>

namespace proven {

/// How many characters (of UTF-16) a cell of a spreadsheet holds.
inline constexpr qsizetype mostInACell = 32'767;

/// An owner's text as a cell of an XLSX file holds it.
struct SpreadsheetText {
    QByteArray utf8;
    qint64 lettersLeftOut = 0; ///< of a text too long for a cell; the cell says at its end that there was more
};

/// What XML can't hold, and what readers would take for such a thing, is spelled _xHHHH_: readers turn that back.
/// Control characters are left to libxlsxwriter, which does the same.
[[nodiscard]] SpreadsheetText asSpreadsheetText(const QString &text);

} // namespace proven
