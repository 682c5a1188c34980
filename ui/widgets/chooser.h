#pragma once

class QComboBox;

namespace proven {

/// Lets a drop-down of names, however long, be as narrow as its place asks; the chosen one stands in the tooltip, too.
void letShrink(QComboBox &chooser);

} // namespace proven
