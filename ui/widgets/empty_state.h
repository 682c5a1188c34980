#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace proven {

/// What a page shows while it has nothing: one sentence and the one button that fills it.
class EmptyState : public QWidget {
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);
    void say(const QString &sentence, const QString &button);

signals:
    void pressed();

private:
    QLabel *m_sentence;
    QPushButton *m_button;
};

} // namespace proven
