#pragma once

#include "session.h"
#include "support/temporary_book.h"

#include <QDialog>
#include <QLabel>
#include <QPushButton>

#include <gtest/gtest.h>

#include <functional>
#include <memory>

namespace proven::test {

/// "2026-05-23".
[[nodiscard]] QDate on(const char *iso);

/// An owner's desk: a real book in a folder of its own, and a day that the test turns.
class Desk {
public:
    explicit Desk(QDate today);

    [[nodiscard]] Session &session() { return *m_session; }
    [[nodiscard]] const Book &book() const { return m_session->book(); }
    [[nodiscard]] QDate today() const { return m_today; }
    void turnTo(QDate today) { m_today = today; }

    /// Asks, and fails the test where it is refused.
    void ask(const Command &command);
    Id<Round> round(const QString &name);
    Id<Trial> vendor(const QString &name, Id<Round> round);
    /// Given on its start day; the book's day becomes that day.
    Id<Engagement> give(Id<Trial> trial, const QString &title, QDate start, std::optional<QDate> due,
                        const std::function<void(EngagementDetails &)> &adjust = {});
    void deliver(Id<Engagement> job, QDate on, int quality = 4, int liked = 5);
    void decide(Id<Trial> trial, DecisionKind kind, const QString &reason = {});

private:
    TemporaryBook m_file;
    QDate m_today;
    std::unique_ptr<Session> m_session;
};

/// A control of that kind by the name that a screen reader says, or by its words.
template <class Control>
[[nodiscard]] Control *named(const QWidget &within, const QString &name)
{
    const auto plain = [](QString words) { return words.remove(u'&'); };
    for (Control *control : within.findChildren<Control *>()) {
        if (plain(control->accessibleName()) == name)
            return control;
        if constexpr (std::is_base_of_v<QAbstractButton, Control>) {
            if (plain(control->text()) == name)
                return control;
        }
    }
    ADD_FAILURE() << "no control is called " << name.toStdString();
    return nullptr;
}

/// Presses a button that can be seen and pressed.
void press(const QWidget &within, const QString &words);
/// The button of a row: "How good was the work?", "good".
void answer(const QWidget &within, const QString &question, const QString &words);
void type(const QWidget &within, const QString &field, const QString &text);
/// All that can be read in a window.
[[nodiscard]] QString wordsOf(const QWidget &window);
[[nodiscard]] bool says(const QWidget &window, const QString &words);

} // namespace proven::test
