#pragma once

#include <QString>

namespace proven {

/// A name inside a button's words: its ampersands are no mnemonics.
[[nodiscard]] inline QString inButton(QString name)
{
    return name.replace(u'&', QStringLiteral("&&"));
}

} // namespace proven
