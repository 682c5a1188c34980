#pragma once

#include <QFrame>
#include <QTimer>

class QLabel;
class QPushButton;
class QToolButton;

namespace proven {

/// A sentence at the foot of the window about what has just happened, with one thing to do about it. It goes by itself
/// after ten seconds, later while the pointer or the keyboard is on it.
class MessageBar : public QFrame {
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    /// `button` is empty where there is nothing to do about it.
    void say(const QString &text, const QString &button = {});
    /// The same, but it stays until it is closed or its button pressed.
    void insist(const QString &text, const QString &button = {});
    [[nodiscard]] QString text() const;
    /// Whether it will go by itself if left alone.
    [[nodiscard]] bool isLeaving() const { return m_leave.isActive(); }

signals:
    void pressed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void show(const QString &text, const QString &button);
    void stayOrLeave();

    QLabel *m_text;
    QPushButton *m_button;
    QToolButton *m_close;
    QTimer m_leave;
    bool m_insists = false;
    bool m_hovered = false;
};

} // namespace proven
