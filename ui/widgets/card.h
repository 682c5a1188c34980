#pragma once

#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace proven {

/// A part of a page on paper of its own, with a name.
class Card : public QFrame {
    Q_OBJECT

public:
    explicit Card(const QString &title, QWidget *parent = nullptr);
    void setTitle(const QString &title);
    /// Where its contents go, below the name.
    [[nodiscard]] QVBoxLayout &contents() { return *m_contents; }

private:
    QLabel *m_title;
    QVBoxLayout *m_contents;
};

/// Takes everything out of a layout and deletes it, so that it can be filled anew.
void clearLayout(QLayout &layout);

} // namespace proven
