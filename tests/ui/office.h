#pragma once

#include "session.h"
#include "support/book_builder.h"
#include "support/temporary_book.h"

#include <gtest/gtest.h>

#include <memory>
#include <optional>

namespace proven::test {

/// An owner at work on a book in a file of its own: a session whose day a test sets.
class Office {
public:
    explicit Office(QDate today) : m_today(std::make_shared<QDate>(today))
    {
        Ledger::Opened opened = Ledger::create(m_place.path(), QStringLiteral("EUR"), today, machine(),
                                               Ledger::Waiting::Impatient);
        if (const auto *trouble = std::get_if<Trouble>(&opened))
            qFatal("%s", qPrintable(trouble->text));
        m_session = std::make_unique<Session>(std::get<std::unique_ptr<Ledger>>(std::move(opened)),
                                              [today = m_today] { return *today; });
    }

    [[nodiscard]] Session &session() { return *m_session; }
    /// For a window that takes the session as its own.
    [[nodiscard]] std::unique_ptr<Session> takeSession() { return std::move(m_session); }
    [[nodiscard]] const Book &book() const { return m_session->book(); }
    [[nodiscard]] QDate today() const { return *m_today; }
    void setToday(QDate today)
    {
        *m_today = today;
        if (m_session)
            m_session->turnDay();
    }

    /// Asks for what the law allows.
    void must(const Command &command)
    {
        const Performance performance = m_session->ask(command);
        if (const auto *refusal = std::get_if<Refusal>(&performance))
            ADD_FAILURE() << "refused: " << refusal->text.toStdString();
        else if (const auto *trouble = std::get_if<Trouble>(&performance))
            ADD_FAILURE() << "trouble: " << trouble->text.toStdString();
    }
    Id<Round> round(const QString &name)
    {
        RoundDetails details;
        details.name = name;
        must(command::AddRound{details});
        return book().roundNamed(name)->id;
    }
    Id<Trial> vendor(const QString &name, Id<Round> round)
    {
        VendorDetails details;
        details.name = name;
        must(command::AddVendor{details, round});
        return book().trialOf(round, book().vendorNamed(name)->id)->id;
    }
    Id<Task> task(const QString &name)
    {
        TaskDetails details;
        details.name = name;
        details.hours = Hours::of(2);
        details.often = HowOften::Weekly;
        must(command::AddTask{details});
        return book().taskNamed(name)->id;
    }
    /// A job due a week after its start; delivered on its due day where `isDelivered`.
    Id<Engagement> job(Id<Trial> trial, const QString &title, QDate start, bool isDelivered)
    {
        EngagementDetails details;
        details.title = title;
        details.start = start;
        details.due = start.addDays(7);
        details.hours = Hours::of(1);
        Outcome outcome = Open{};
        if (isDelivered)
            outcome = Delivered{start.addDays(7), {}, true, Rating::of(4), Rating::of(5)};
        must(command::LogEngagement{.trial = trial,
                                    .engagement = details,
                                    .outcome = outcome,
                                    .given = true,
                                    .accept = false,
                                    .ref = {}});
        return book().engagementsOf(trial).back()->id;
    }

private:
    static Machine machine()
    {
        return {.now = [] { return QDateTime(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC); },
                .randomBits = [bits = quint32(0)]() mutable { return ++bits; }};
    }

    TemporaryBook m_place;
    std::shared_ptr<QDate> m_today;
    std::unique_ptr<Session> m_session;
};

} // namespace proven::test
