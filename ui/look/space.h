#pragma once

#include <QFontInfo>
#include <QLayout>
#include <QWidget>

namespace proven {

/// All distances on a screen, from the size of its letters.
struct Space {
    explicit Space(const QWidget &widget) : em(QFontInfo(widget.font()).pixelSize()) {}

    int em;
    [[nodiscard]] int unit() const { return em / 2; }
    [[nodiscard]] int page() const { return 3 * unit(); }
    [[nodiscard]] int betweenCards() const { return 2 * unit(); }
    [[nodiscard]] int toField() const { return unit(); }
    [[nodiscard]] int row() const { return em * 23 / 10; }

    /// Margins on all sides and one distance between the items.
    static void in(QLayout &layout, int margin, int between)
    {
        layout.setContentsMargins(margin, margin, margin, margin);
        layout.setSpacing(between);
    }
};

} // namespace proven
