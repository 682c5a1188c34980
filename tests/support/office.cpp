#include "support/office.h"

#include <QTimeZone>

namespace proven::test {

Machine machineAt(const QDateTime &now, quint32 firstBits)
{
    return {.now = [now] { return now; }, .randomBits = [bits = firstBits]() mutable { return ++bits; }};
}

Office::Office(QDate today) : m_today(std::make_shared<QDate>(today))
{
    const Machine machine{.now = [day = m_today] { return QDateTime(*day, QTime(9, 0), QTimeZone::utc()); },
                          .randomBits = [bits = quint32{0}]() mutable { return ++bits; }};
    Ledger::Opened opened = Ledger::create(m_place.path(), QStringLiteral("EUR"), today, machine,
                                           Ledger::Waiting::Impatient);
    if (const auto *trouble = std::get_if<Trouble>(&opened))
        qFatal("%s", qPrintable(trouble->text));
    m_session = std::make_unique<Session>(std::get<std::unique_ptr<Ledger>>(std::move(opened)),
                                          [day = m_today] { return *day; });
}

void Office::setToday(QDate today)
{
    *m_today = today;
    if (m_session)
        m_session->turnDay();
}

void Office::must(const Command &command)
{
    const Performance performance = m_session->ask(command);
    if (const auto *refusal = std::get_if<Refusal>(&performance))
        ADD_FAILURE() << "refused: " << refusal->text.toStdString();
    else if (const auto *trouble = std::get_if<Trouble>(&performance))
        ADD_FAILURE() << "trouble: " << trouble->text.toStdString();
}

Id<Round> Office::round(const QString &name)
{
    RoundDetails details;
    details.name = name;
    must(command::AddRound{details});
    return book().roundNamed(name)->id;
}

Id<Trial> Office::vendor(const QString &name, Id<Round> round)
{
    VendorDetails details;
    details.name = name;
    must(command::AddVendor{details, round});
    return book().trialOf(round, book().vendorNamed(name)->id)->id;
}

Id<Task> Office::task(const QString &name)
{
    TaskDetails details;
    details.name = name;
    details.hours = Hours::of(2);
    details.often = HowOften::Weekly;
    must(command::AddTask{details});
    return book().taskNamed(name)->id;
}

Id<Engagement> Office::log(Id<Trial> trial, const EngagementDetails &details, const Outcome &outcome)
{
    must(command::LogEngagement{.trial = trial,
                                .engagement = details,
                                .outcome = outcome,
                                .given = true,
                                .accept = false,
                                .ref = {}});
    return book().engagementsOf(trial).back()->id;
}

Id<Engagement> Office::job(Id<Trial> trial, const QString &title, QDate start, bool isDelivered)
{
    EngagementDetails details;
    details.title = title;
    details.start = start;
    details.due = start.addDays(7);
    details.hours = Hours::of(1);
    Outcome outcome = Open{};
    if (isDelivered)
        outcome = Delivered{start.addDays(7), {}, true, Rating::of(4), Rating::of(5)};
    return log(trial, details, outcome);
}

Id<Engagement> Office::give(Id<Trial> trial, const QString &title, QDate start, std::optional<QDate> due,
                            const std::function<void(EngagementDetails &)> &adjust)
{
    setToday(start);
    EngagementDetails details;
    details.title = title;
    details.start = start;
    details.due = due;
    if (adjust)
        adjust(details);
    return log(trial, details, Open{});
}

void Office::deliver(Id<Engagement> job, QDate on, int quality, int liked)
{
    setToday(on);
    must(command::RecordOutcome{.id = job,
                                .before = book().get(job).outcome,
                                .after = Delivered{on, {}, true, Rating::of(quality), Rating::of(liked)},
                                .unitsDone = {},
                                .note = {}});
}

void Office::decide(Id<Trial> trial, DecisionKind kind, const QString &reason)
{
    must(command::Decide{.trial = trial, .kind = kind, .on = today(), .months = {}, .reason = reason});
}

} // namespace proven::test
