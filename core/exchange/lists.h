#pragma once

#include "exchange/import_reader.h"
#include "exchange/source_file.h"
#include "rules/command.h"
#include "rules/refusal.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace proven {

/// How a list is to be read. What is left out is guessed.
struct ListOptions {
    ImportOptions table;           ///< encoding, delimiter, header, dates; the rest means nothing here
    std::vector<int> labelColumns; ///< from 0; several are put together with a blank between them
};

/// A list as a file of any origin has it: names, phone numbers, whatever a job works through.
struct ReadList {
    std::vector<Unit> rows;            ///< for `command::SetUnits`: their ids and engagement mean nothing
    std::vector<int> labelColumns;     ///< where the labels came from
    QStringList header;                ///< the columns' names; their numbers where there is no header
    bool hasHeader = false;            ///< the first row names the columns
    QStringList guesses;               ///< a sentence each
    std::vector<RejectedRow> rejected; ///< rows that can't be taken
    std::optional<Refusal> refusal;    ///< nothing could be read
};
/// Labels are kept as they are written, with every leading zero and plus sign.
[[nodiscard]] ReadList readList(const SourceFile &file, const ListOptions &options);

/// The list as a sheet to hand out: CSV with the columns row, label, result, on, none of which a spreadsheet would run.
[[nodiscard]] QByteArray listSheet(const std::vector<const Unit *> &rows);

/// A sheet as it came back, also when a spreadsheet has saved it in its own way. Rows without a result say nothing.
struct ReadSheet {
    std::vector<command::RecordUnits::Row> rows;
    QStringList guesses;
    std::vector<RejectedRow> rejected;
    std::optional<Refusal> refusal;
};
[[nodiscard]] ReadSheet readSheet(const SourceFile &file, const ListOptions &options);

} // namespace proven
