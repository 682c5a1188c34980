#pragma once

#include <QString>

namespace proven {

/// A name inside a button's words: its ampersands are no mnemonics, and a very long one is known by how it begins. The
/// whole of it belongs into the accessible name and the tooltip.
[[nodiscard]] inline QString inButton(QString name)
{
    constexpr int mostLetters = 22;
    if (name.size() > mostLetters)
        name = name.left(mostLetters - 1).trimmed() + QChar(0x2026);
    return name.replace(u'&', QStringLiteral("&&"));
}

} // namespace proven
