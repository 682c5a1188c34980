#include "models/read_list_table.h"

namespace proven {

ReadListTable::ReadListTable(QObject *parent) : RowTable(parent)
{
    setColumns({
        Column(tr("Whom or what"), [](const ReadListRow &row) { return row.label; })
            .with([](const ReadListRow &, int role) { return role == EmphasisRole ? QVariant(true) : QVariant(); }),
        Column(tr("Result"), [](const ReadListRow &row) { return row.result; }),
    });
}

void ReadListTable::show(const std::vector<Unit> &rows, int most)
{
    std::vector<ReadListRow> first;
    for (const Unit &row : rows) {
        if (static_cast<int>(first.size()) == most)
            break;
        first.push_back({.place = static_cast<int>(first.size()), .label = row.label, .result = row.result});
    }
    become(first);
}

} // namespace proven
