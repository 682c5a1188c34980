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

/// The words of a button, label or menu without the mark of its mnemonic.
[[nodiscard]] inline QString wordsOf(const QString &text)
{
    QString words;
    for (qsizetype place = 0; place < text.size(); ++place) {
        // "&&" stands for one "&".
        if (text[place] == u'&' && place + 1 < text.size())
            ++place;
        words += text[place];
    }
    return words;
}

} // namespace proven
