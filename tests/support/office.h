#pragma once

#include "session.h"
#include "support/book_builder.h"
#include "support/temporary_book.h"

#include <gtest/gtest.h>

#include <functional>
#include <memory>
#include <optional>

namespace proven::test {

/// A machine whose clock stands still at that time; `firstBits` tells its ids from those of other machines.
[[nodiscard]] Machine machineAt(const QDateTime &now, quint32 firstBits = 0);

/// An owner at work on a book in a file of its own: a session whose day a test sets.
class Office {
public:
    explicit Office(QDate today);

    [[nodiscard]] Session &session() { return *m_session; }
    /// For a window that takes the session as its own.
    [[nodiscard]] std::unique_ptr<Session> takeSession() { return std::move(m_session); }
    [[nodiscard]] const Book &book() const { return m_session->book(); }
    [[nodiscard]] QDate today() const { return *m_today; }
    void setToday(QDate today);

    /// Asks for what the law allows; fails the test where it is refused.
    void must(const Command &command);
    Id<Round> round(const QString &name);
    Id<Trial> vendor(const QString &name, Id<Round> round);
    /// Two hours, every week.
    Id<Task> task(const QString &name);
    /// A job due a week after its start; delivered on its due day where `isDelivered`.
    Id<Engagement> job(Id<Trial> trial, const QString &title, QDate start, bool isDelivered);
    /// Given on its start day; the book's day becomes that day.
    Id<Engagement> give(Id<Trial> trial, const QString &title, QDate start, std::optional<QDate> due,
                        const std::function<void(EngagementDetails &)> &adjust = {});
    /// The book's day becomes that day.
    void deliver(Id<Engagement> job, QDate on, int quality = 4, int liked = 5);
    void decide(Id<Trial> trial, DecisionKind kind, const QString &reason = {});

private:
    Id<Engagement> log(Id<Trial> trial, const EngagementDetails &details, const Outcome &outcome);

    TemporaryBook m_place;
    std::shared_ptr<QDate> m_today;
    std::unique_ptr<Session> m_session;
};

} // namespace proven::test
