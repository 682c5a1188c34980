#include "models/choices.h"

namespace proven {

Choices::Choices(QObject *parent) : RowTable(parent)
{
    setColumns({Column(QString(), [](const Choice &choice) { return choice.words; })});
}

} // namespace proven
