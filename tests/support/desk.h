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
    explicit Desk(QDate today) : m_today(today) { m_book.apply(emptyBook(QStringLiteral("EUR"))); }
    Desk(QDate today, const Book &book) : m_today(today), m_book(book) {}

    [[nodiscard]] const Book &book() const { return m_book; }
    [[nodiscard]] QDate today() const { return m_today; }
    void setToday(QDate today) { m_today = today; }
    void wait(int days) { m_today = m_today.addDays(days); }

    Answer ask(const Command &command)
    {
        Answer answer = decide(m_book, command, m_today, m_ids);
        if (const auto *decided = std::get_if<Decided>(&answer))
            m_book.apply(decided->changes);
        return answer;
    }
    /// Nothing where it was done, else why not.
    std::optional<Refusal> refusal(const Command &command)
    {
        const Answer answer = ask(command);
        const auto *refused = std::get_if<Refusal>(&answer);
        return refused ? std::optional(*refused) : std::nullopt;
    }

    Id<Round> round(const RoundDetails &details)
    {
        must(command::AddRound{details});
        return m_book.roundNamed(details.name)->id;
    }
    Id<Round> round(const QString &name)
    {
        RoundDetails details;
        details.name = name;
        return round(details);
    }
    Id<Trial> vendor(const QString &name, Id<Round> round)
    {
        VendorDetails details;
        details.name = name;
        must(command::AddVendor{details, round});
        return m_book.trialOf(round, m_book.vendorNamed(name)->id)->id;
    }
    Id<Task> task(const QString &name, const Profile &profile = {})
    {
        TaskDetails details;
        details.name = name;
        details.profile = profile;
        must(command::AddTask{details});
        return m_book.taskNamed(name)->id;
    }
    /// A job that starts today, due in a week, one hour.
    [[nodiscard]] EngagementDetails job(const QString &title = QStringLiteral("Test calls")) const
    {
        EngagementDetails details;
        details.title = title;
        details.start = m_today;
        details.due = m_today.addDays(7);
        details.hours = Hours::of(1);
        return details;
    }
    /// The answer to giving a job.
    std::optional<Refusal> give(Id<Trial> trial, const EngagementDetails &details, bool given = false)
    {
        return refusal(command::LogEngagement{trial, details, Open{}, given, false, {}});
    }
    /// A job delivered today as promised, everything about it good.
    void goodJob(Id<Trial> trial)
    {
        EngagementDetails details = job();
        details.due = m_today;
        must(command::LogEngagement{trial,
                                    details,
                                    Delivered{m_today, {}, true, Rating::of(4), Rating::of(5)},
                                    false,
                                    false,
                                    {}});
    }
    void lateJob(Id<Trial> trial)
    {
        EngagementDetails details = job();
        details.start = m_today.addDays(-1);
        details.due = m_today.addDays(-1);
        must(command::LogEngagement{trial,
                                    details,
                                    Delivered{m_today, {}, true, Rating::of(4), Rating::of(5)},
                                    false,
                                    false,
                                    {}});
    }
    std::optional<Refusal> decides(Id<Trial> trial, DecisionKind kind, const QString &reason = {},
                                   std::optional<QDate> on = {}, std::optional<int> months = {})
    {
        return refusal(command::Decide{trial, kind, on.value_or(m_today), months, reason});
    }
    [[nodiscard]] FullReading reading(Id<Trial> trial) const { return readInFull(m_book, trial, m_today); }
    [[nodiscard]] Stage stage(Id<Trial> trial) const { return trialState(m_book, trial, m_today).stage; }
    /// The engagement added last.
    [[nodiscard]] const Engagement &lastJob() const
    {
        const Engagement *last = nullptr;
        for (const Engagement &engagement : m_book.all<Engagement>())
            last = &engagement;
        return *last;
    }

    /// Does what is lawful for sure; stops the test's program otherwise.
    void must(const Command &command)
    {
        if (const auto refused = refusal(command))
            qFatal("refused: %s", qUtf8Printable(refused->text));
    }
    /// Good work every `every` days until the day `until`; today is that day then.
    void workWell(Id<Trial> trial, QDate until, int every = 7)
    {
        while (m_today < until) {
            goodJob(trial);
            m_today = std::min(m_today.addDays(every), until);
        }
    }

private:
    QDate m_today;
    Book m_book;
    qint64 m_now = 1'700'000'000'000;
    IdSource m_ids{[this] { return ++m_now; }, [] { return 7U; }};
};

} // namespace proven::test
