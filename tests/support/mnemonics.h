#pragma once

#include <QAbstractButton>
#include <QGroupBox>
#include <QKeySequence>
#include <QLabel>

#include <map>

namespace proven::test {

/// Each key that is seen beside Alt in a window, with the words that claim it.
[[nodiscard]] inline std::map<QString, QStringList> claimedKeys(const QWidget &window)
{
    std::map<QString, QStringList> claims;
    const auto claim = [&](const QWidget &widget, const QString &words) {
        const QKeySequence key = QKeySequence::mnemonic(words);
        if (widget.isVisibleTo(&window) && !key.isEmpty())
            claims[key.toString()] += words;
    };
    for (const QLabel *label : window.findChildren<QLabel *>()) {
        if (label->buddy())
            claim(*label, label->text());
    }
    for (const QAbstractButton *button : window.findChildren<QAbstractButton *>())
        claim(*button, button->text());
    for (const QGroupBox *box : window.findChildren<QGroupBox *>())
        claim(*box, box->title());
    return claims;
}

/// What is wrong with them, a line for each key that is claimed more than once.
[[nodiscard]] inline QStringList sharedKeys(const QWidget &window)
{
    QStringList shared;
    for (const auto &[key, words] : claimedKeys(window)) {
        if (words.size() > 1)
            shared += key + QStringLiteral(": ") + words.join(QStringLiteral(" | "));
    }
    return shared;
}

} // namespace proven::test
