#pragma once

#include <QScrollArea>

namespace proven {

/// What a page scrolls when it is longer than the window, and sideways where large letters leave no other way: no
/// frame, no paper of its own, and no stop for the keyboard; what gets the keyboard is brought into sight.
class PageScroll : public QScrollArea {
    Q_OBJECT

public:
    explicit PageScroll(QWidget *parent = nullptr);
    /// Takes the widget that holds everything.
    void hold(QWidget *body);
};

} // namespace proven
