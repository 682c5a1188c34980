#include "models/choices.h"

namespace proven {

Choices::Choices(QObject *parent) : RowTable(parent)
{
    setColumns({{.title = {}, .words = [](const Choice &choice) { return choice.words; }}});
}

} // namespace proven
