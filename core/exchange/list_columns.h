#pragma once

#include "exchange/import_reader.h"
#include "exchange/table_reader.h"

#include <variant>
#include <vector>

namespace proven {

/// Which column of a list is what. -1: none.
struct ListColumns {
    TableShape shape;
    QStringList header;     ///< the columns' names; their numbers where there is no header
    std::vector<int> label; ///< put together with a blank between them; empty where none can be told
    int row = -1;
    int result = -1;
    int on = -1;
    QStringList guesses;
};
/// A list to work through, or a sheet of it that came back: only there does a column called status tell of a result.
enum class ListKind { List, Sheet };
/// By their names where the first row has such, else the first column that is filled and different in every row.
/// `label`: the columns that the labels come from, where they are known.
[[nodiscard]] std::variant<ListColumns, Refusal> columnsOfList(const SourceFile &file, const ImportOptions &options,
                                                               const std::vector<int> &label, ListKind kind);

} // namespace proven
