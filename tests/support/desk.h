#pragma once

#include "rules/decide.h"
#include "rules/standing.h"
#include "support/book_builder.h"

#include <QDate>
#include <QString>

#include <optional>

namespace proven::test {

/// An owner at work on a book in memory: every change goes through the law, and what is refused changes nothing.
class Desk {
public:
    explicit Desk(QDate today);
    Desk(QDate today, const Book &book);

    [[nodiscard]] const Book &book() const { return m_book; }
    [[nodiscard]] QDate today() const { return m_today; }
    void setToday(QDate today) { m_today = today; }
    void wait(int days) { m_today = m_today.addDays(days); }

    Answer ask(const Command &command);
    /// Nothing where it was done, else why not.
    std::optional<Refusal> refusal(const Command &command);

    Id<Round> round(const RoundDetails &details);
    Id<Round> round(const QString &name);
    Id<Trial> vendor(const QString &name, Id<Round> round);
    Id<Task> task(const QString &name, const Profile &profile = {});
    /// A job that starts today, due in a week, one hour.
    [[nodiscard]] EngagementDetails job(const QString &title = QStringLiteral("Test calls")) const;
    /// The answer to giving a job.
    std::optional<Refusal> give(Id<Trial> trial, const EngagementDetails &details, bool given = false);
    /// The id of a job that is given, and is open.
    [[nodiscard]] Id<Engagement> open(Id<Trial> trial, const EngagementDetails &details);
    /// A job delivered today as promised, everything about it good.
    void goodJob(Id<Trial> trial);
    void lateJob(Id<Trial> trial);
    std::optional<Refusal> decides(Id<Trial> trial, DecisionKind kind, const QString &reason = {},
                                   std::optional<QDate> on = {}, std::optional<int> months = {});
    [[nodiscard]] FullReading reading(Id<Trial> trial) const;
    [[nodiscard]] Stage stage(Id<Trial> trial) const;
    /// The engagement added last.
    [[nodiscard]] const Engagement &lastJob() const;

    /// Does what is lawful for sure; stops the test's program otherwise.
    void must(const Command &command);
    /// Good work every `every` days until the day `until`; today is that day then.
    void workWell(Id<Trial> trial, QDate until, int every = 7);

private:
    QDate m_today;
    Book m_book;
    qint64 m_now = 1'700'000'000'000;
    IdSource m_ids{[this] { return ++m_now; }, [] { return 7U; }};
};

} // namespace proven::test
