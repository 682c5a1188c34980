#pragma once

#include <QFrame>
#include <QTimer>

#include <functional>
#include <vector>

class QLabel;
class QPushButton;
class QToolButton;

namespace proven {

/// A sentence at the foot of the window about what has just happened, with one thing to do about it. It goes by itself
/// after ten seconds, later while the pointer or the keyboard is on it. One that insists waits while another one
/// passes, and comes back after it.
class MessageBar : public QFrame {
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    /// What the button does.
    using Act = std::function<void()>;

    /// `button` is empty where there is nothing to do about it.
    void say(const QString &text, const QString &button = {}, Act act = {});
    /// The same, but it stays until it is closed or its button pressed.
    void insist(const QString &text, const QString &button = {}, Act act = {});
    [[nodiscard]] QString text() const;
    /// Whether it will go by itself if left alone.
    [[nodiscard]] bool isLeaving() const { return m_leave.isActive(); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    struct Message {
        QString text;
        QString button;
        Act act;
        bool insists = false;
    };
    void take(Message message);
    void show(Message message);
    void leave();
    void stayOrLeave();

    Message m_shown;
    std::vector<Message> m_waiting; ///< that insist, the next one last

    QLabel *m_text;
    QPushButton *m_button;
    QToolButton *m_close;
    QTimer m_leave;
    QTimer m_settle; ///< looks where the keyboard is once it is there
    bool m_hovered = false;
};

} // namespace proven
