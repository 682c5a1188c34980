#include "exchange/report_wording.h"
#include "exchange/text_columns.h"
#include "rules/probation.h"
#include "rules/wording.h"
#include "rules/words.h"

#include <algorithm>
#include <map>

namespace proven {

namespace {

QString roundHeading(const RoundReading &reading)
{
    return QStringLiteral("%1: %2").arg(roundTitle(*reading.round), roundInBrief(reading));
}

QString scoreInBrief(const std::optional<Score> &score)
{
    return score ? Words::tr("%1 (%2)").arg(score->value).arg(wording::of(score->weakest)) : Words::tr("none");
}

QStringList inFoldedOrder(QStringList names)
{
    std::sort(names.begin(), names.end(),
              [](const QString &a, const QString &b) { return foldedName(a) < foldedName(b); });
    return names;
}

} // namespace

QString reportText(const Book &book, std::optional<Id<Round>> round, QDate today,
                   const std::vector<HistoryEntry> &enteredAhead)
{
    QString text = Words::tr("As of %1").arg(today.toString(Qt::ISODate)) + u'\n';
    for (const RoundReading &reading : readRounds(book, round, today)) {
        text += u'\n' + roundHeading(reading) + u'\n';
        TextColumns columns(trialHeader() + QStringList{Words::tr("Score")});
        for (const FullReading &trial : reading.trials) {
            columns.row(
                {book.vendorOf(trial.trial).name, wording::of(trial.state.stage),
                 wording::clockInBrief(trial.state, today), jobsInBrief(trial.engagements),
                 figuresInBrief(trial.record[Criterion::OnTime]), figuresInBrief(trial.record[Criterion::Directions]),
                 figuresInBrief(trial.record[Criterion::GoodWork]), figuresInBrief(trial.record[Criterion::Liked]),
                 wording::of(trial.standing), scoreInBrief(trial.score)});
            for (const QString &reason : reasonsInFull(trial))
                columns.note(reason);
        }
        text += columns.isEmpty() ? Words::tr("No vendor is listed yet.") + u'\n' : columns.text();
    }
    if (!enteredAhead.empty()) {
        text += u'\n' + Words::tr("Entered for a day that had not come yet:") + u'\n';
        TextColumns columns(historyHeader());
        for (const HistoryEntry &row : enteredAhead)
            columns.row(historyCells(row));
        text += columns.text();
    }
    return text;
}

QString todayText(const Book &book, const std::vector<Attention> &items)
{
    if (items.empty())
        return Words::tr("Nothing needs you today.") + u'\n';
    QString text;
    for (const Attention &item : items) {
        const Vendor *vendor = item.vendor ? book.find(*item.vendor) : nullptr;
        const Round *round = item.round ? book.find(*item.round) : nullptr;
        QStringList about;
        if (vendor)
            about += vendor->name;
        if (round)
            about += round->name;
        const QString whom = about.isEmpty() ? QString() : QStringLiteral("%1: ").arg(about.join(QStringLiteral(", ")));
        text += QStringLiteral("%1%2 [%3]\n").arg(whom, item.text, item.action);
        for (const Attention &behind : item.behind)
            text += QStringLiteral("    %1\n").arg(behind.text);
    }
    return text;
}

QString canText(const Verdict &verdict)
{
    QString text = capitalised(wording::of(verdict.level)) + u'\n';
    for (const QString &reason : verdict.reasons)
        text += QStringLiteral("    %1\n").arg(reason);
    if (!verdict.instead.isEmpty())
        text += Words::tr("Instead:") + u'\n';
    for (const QString &way : verdict.instead)
        text += QStringLiteral("    %1\n").arg(way);
    if (verdict.overridable)
        text += Words::tr("It may be overruled with a written reason.") + u'\n';
    return text;
}

QString adviceText(const Book &book, const std::vector<TaskAdvice> &advice)
{
    if (advice.empty())
        return Words::tr("There is no task in the book yet.") + u'\n';
    QString text;
    for (const TaskAdvice &task : advice) {
        text += QStringLiteral("%1: %2\n").arg(book.get(task.task).name, wording::of(task.advice));
        for (const QString &reason : task.reasons)
            text += QStringLiteral("    %1\n").arg(reason);
        for (const Taker &taker : task.takers) {
            text += QStringLiteral("    %1 (%2): %3\n")
                        .arg(book.vendorOf(taker.trial).name, wording::of(taker.verdict.level),
                             taker.reasons.join(QStringLiteral("; ")));
            if (taker.verdict.level == VerdictLevel::Go)
                continue;
            for (const QString &reason : taker.verdict.reasons)
                text += QStringLiteral("        %1\n").arg(reason);
        }
    }
    return text;
}

QString listText(const Book &book, const std::vector<const Engagement *> &engagements, QDate today)
{
    if (engagements.empty())
        return Words::tr("No jobs.") + u'\n';
    TextColumns columns({Words::tr("Ref"), Words::tr("Round"), Words::tr("Vendor"), Words::tr("Job"),
                         Words::tr("Start"), Words::tr("How it went")});
    std::map<Id<Trial>, TrialState> states;
    for (const Engagement *engagement : engagements) {
        auto state = states.find(engagement->trial);
        if (state == states.end())
            state = states.emplace(engagement->trial, trialState(book, engagement->trial, today)).first;
        columns.row({engagement->ref, book.roundOf(engagement->trial).name, book.vendorOf(engagement->trial).name,
                     engagement->title.simplified(), engagement->start.toString(Qt::ISODate),
                     wording::engagementInBrief(*engagement, state->second, today)});
    }
    return columns.text();
}

QString historyText(const std::vector<HistoryEntry> &history)
{
    if (history.empty())
        return Words::tr("Nothing has been done in this book yet.") + u'\n';
    TextColumns columns(historyHeader());
    for (const HistoryEntry &row : history)
        columns.row(historyCells(row));
    return columns.text();
}

QString roundsText(const Book &book, QDate today)
{
    QString text;
    for (const RoundReading &reading : readRounds(book, std::nullopt, today))
        text += roundHeading(reading) + u'\n';
    return text.isEmpty() ? Words::tr("There is no round in the book yet.") + u'\n' : text;
}

QString vendorsText(const Book &book, QDate today)
{
    std::map<QString, const Vendor *> vendors;
    for (const Vendor &vendor : book.all<Vendor>())
        vendors.emplace(foldedName(vendor.name), &vendor);
    if (vendors.empty())
        return Words::tr("There is no vendor in the book yet.") + u'\n';
    TextColumns columns({Words::tr("Vendor"), Words::tr("Rounds"), Words::tr("Phone"), Words::tr("E-mail")});
    for (const auto &[folded, vendor] : vendors) {
        QStringList places;
        for (const Trial *trial : book.trialsOf(vendor->id))
            places += Words::tr("%1 (%2)").arg(book.get(trial->round).name,
                                               wording::of(trialState(book, trial->id, today).stage));
        const QString name = vendor->archived ? Words::tr("%1 (archived)").arg(vendor->name) : vendor->name;
        columns.row({name, inFoldedOrder(places).join(QStringLiteral(", ")), vendor->phone, vendor->email});
    }
    return columns.text();
}

} // namespace proven
