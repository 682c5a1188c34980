#include "support/desk.h"

#include <algorithm>

namespace proven::test {

Desk::Desk(QDate today) : m_today(today)
{
    m_book.apply(emptyBook(QStringLiteral("EUR")));
}

Desk::Desk(QDate today, const Book &book) : m_today(today), m_book(book) {}

Answer Desk::ask(const Command &command)
{
    Answer answer = decide(m_book, command, m_today, m_ids);
    if (const auto *decided = std::get_if<Decided>(&answer))
        m_book.apply(decided->changes);
    return answer;
}

std::optional<Refusal> Desk::refusal(const Command &command)
{
    const Answer answer = ask(command);
    const auto *refused = std::get_if<Refusal>(&answer);
    return refused ? std::optional(*refused) : std::nullopt;
}

Id<Round> Desk::round(const RoundDetails &details)
{
    must(command::AddRound{details});
    return m_book.roundNamed(details.name)->id;
}

Id<Round> Desk::round(const QString &name)
{
    RoundDetails details;
    details.name = name;
    return round(details);
}

Id<Trial> Desk::vendor(const QString &name, Id<Round> round)
{
    VendorDetails details;
    details.name = name;
    must(command::AddVendor{details, round});
    return m_book.trialOf(round, m_book.vendorNamed(name)->id)->id;
}

Id<Task> Desk::task(const QString &name, const Profile &profile)
{
    TaskDetails details;
    details.name = name;
    details.profile = profile;
    must(command::AddTask{details});
    return m_book.taskNamed(name)->id;
}

EngagementDetails Desk::job(const QString &title) const
{
    EngagementDetails details;
    details.title = title;
    details.start = m_today;
    details.due = m_today.addDays(7);
    details.hours = Hours::of(1);
    return details;
}

std::optional<Refusal> Desk::give(Id<Trial> trial, const EngagementDetails &details, bool given)
{
    return refusal(command::LogEngagement{trial, details, Open{}, given, false, {}});
}

Id<Engagement> Desk::open(Id<Trial> trial, const EngagementDetails &details)
{
    must(command::LogEngagement{trial, details, Open{}, false, false, {}});
    return lastJob().id;
}

void Desk::goodJob(Id<Trial> trial)
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

void Desk::lateJob(Id<Trial> trial)
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

std::optional<Refusal> Desk::decides(Id<Trial> trial, DecisionKind kind, const QString &reason, std::optional<QDate> on,
                                     std::optional<int> months)
{
    return refusal(command::Decide{trial, kind, on.value_or(m_today), months, reason});
}

const Engagement &Desk::lastJob() const
{
    const Engagement *last = nullptr;
    for (const Engagement &engagement : m_book.all<Engagement>())
        last = &engagement;
    return *last;
}

void Desk::must(const Command &command)
{
    if (const auto refused = refusal(command))
        qFatal("refused: %s", qUtf8Printable(refused->text));
}

void Desk::workWell(Id<Trial> trial, QDate until, int every)
{
    while (m_today < until) {
        goodJob(trial);
        m_today = std::min(m_today.addDays(every), until);
    }
}

FullReading Desk::reading(Id<Trial> trial) const
{
    return readInFull(m_book, trial, m_today);
}

Stage Desk::stage(Id<Trial> trial) const
{
    return trialState(m_book, trial, m_today).stage;
}

} // namespace proven::test
