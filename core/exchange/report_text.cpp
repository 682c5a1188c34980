#include "exchange/report_reading.h"
#include "exchange/text_columns.h"
#include "rules/probation.h"
#include "rules/wording.h"
#include "rules/words.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace proven {

namespace {

QString inPercent(double share)
{
    return QString::number(static_cast<int>(std::floor(share * 100)));
}

/// "18 of 19, 82-97%": what was kept, and between what the truth lies.
QString figuresInBrief(const Figures &figures)
{
    if (figures.n == 0)
        return wording::kept(figures);
    return QStringLiteral("%1, %2-%3%").arg(wording::kept(figures), inPercent(figures.low), inPercent(figures.high));
}

QString roundHeading(const RoundReading &reading)
{
    const Round &round = *reading.round;
    const QString work = round.work.isEmpty() || foldedName(round.work) == foldedName(round.name) ? QString() : QStringLiteral(" (%1)").arg(round.work);
    return Words::tr("%1%2: %3 of ten places used, %4 meant to be tried, %5 of probation, %6")
        .arg(round.name, work)
        .arg(reading.trials.size())
        .arg(round.meant)
        .arg(wording::months(round.probationMonths), round.open ? Words::tr("open") : Words::tr("closed"));
}

QString jobsInBrief(const EngagementCounts &counts)
{
    QString text = Words::tr("%1, %2 open").arg(counts.all).arg(counts.open);
    if (counts.overdue > 0)
        text += Words::tr(", %1 overdue").arg(counts.overdue);
    return text;
}

QStringList historyCells(const HistoryRow &row)
{
    return {QString::number(row.entry), row.statedDay.toString(Qt::ISODate),
            row.enteredAt.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm 'UTC'")), row.what};
}

QStringList historyHeader()
{
    return {Words::tr("Entry"), Words::tr("Day"), Words::tr("Entered at"), Words::tr("What")};
}

QStringList inFoldedOrder(QStringList names)
{
    std::sort(names.begin(), names.end(), [](const QString &a, const QString &b) { return foldedName(a) < foldedName(b); });
    return names;
}

} // namespace

QString reportText(const Book &book, std::optional<Id<Round>> round, QDate today, const std::vector<HistoryRow> &enteredAhead)
{
    QString text = Words::tr("As of %1").arg(today.toString(Qt::ISODate)) + u'\n';
    for (const RoundReading &reading : readRounds(book, round, today)) {
        text += u'\n' + roundHeading(reading) + u'\n';
        TextColumns columns({Words::tr("Vendor"), Words::tr("Stage"), Words::tr("Probation"), Words::tr("Jobs"), Words::tr("On time"),
                             Words::tr("Directions"), Words::tr("Good work"), Words::tr("Liked"), Words::tr("Standing"), Words::tr("Score")});
        for (const TrialReading &trial : reading.trials) {
            QString score = Words::tr("none");
            if (trial.score)
                score = Words::tr("%1 (%2)").arg(trial.score->value).arg(wording::of(trial.score->weakest));
            columns.row({vendorName(book, trial.trial), wording::of(trial.state.stage), wording::clockInBrief(trial.state, today),
                         jobsInBrief(trial.engagements), figuresInBrief(trial.record[Criterion::OnTime]),
                         figuresInBrief(trial.record[Criterion::Directions]), figuresInBrief(trial.record[Criterion::GoodWork]),
                         figuresInBrief(trial.record[Criterion::Liked]), wording::of(trial.standing), score});
            for (const QString &reason : trial.reasons)
                columns.note(reason);
            if (trial.engagements.againstTheRule > 0)
                columns.note(counted(trial.engagements.againstTheRule, Words::tr("1 job against the rule."), Words::tr("%1 jobs against the rule.")));
        }
        text += columns.isEmpty() ? Words::tr("No vendor is listed yet.") + u'\n' : columns.text();
    }
    if (!enteredAhead.empty()) {
        text += u'\n' + Words::tr("Entered for a day that had not come yet:") + u'\n';
        TextColumns columns(historyHeader());
        for (const HistoryRow &row : enteredAhead)
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
            text += QStringLiteral("    %1 (%2): %3\n").arg(vendorName(book, taker.trial), wording::of(taker.verdict.level), taker.reasons.join(QStringLiteral("; ")));
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
    TextColumns columns({Words::tr("Ref"), Words::tr("Round"), Words::tr("Vendor"), Words::tr("Job"), Words::tr("Start"), Words::tr("How it went")});
    std::map<Id<Trial>, TrialState> states;
    for (const Engagement *engagement : engagements) {
        auto state = states.find(engagement->trial);
        if (state == states.end())
            state = states.emplace(engagement->trial, trialState(book, engagement->trial, today)).first;
        columns.row({engagement->ref, roundName(book, engagement->trial), vendorName(book, engagement->trial), engagement->title.simplified(),
                     engagement->start.toString(Qt::ISODate), wording::engagementInBrief(*engagement, state->second, today)});
    }
    return columns.text();
}

QString historyText(const std::vector<HistoryRow> &history)
{
    if (history.empty())
        return Words::tr("Nothing has been done in this book yet.") + u'\n';
    TextColumns columns(historyHeader());
    for (const HistoryRow &row : history)
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
            places += Words::tr("%1 (%2)").arg(book.get(trial->round).name, wording::of(trialState(book, trial->id, today).stage));
        const QString name = vendor->archived ? Words::tr("%1 (archived)").arg(vendor->name) : vendor->name;
        columns.row({name, inFoldedOrder(places).join(QStringLiteral(", ")), vendor->phone, vendor->email});
    }
    return columns.text();
}

} // namespace proven
