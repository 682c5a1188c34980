#include "rules/import.h"

#include "rules/import_parts.h"
#include "rules/laws.h"
#include "rules/wording.h"
#include "rules/words.h"

#include <algorithm>

namespace proven {

namespace importing {

Import::Import(const Book &book, const ImportedTables &tables, QDate today, IdSource &ids)
    : m_book(book), m_tables(tables), m_today(today), m_ids(ids),
      m_asRecorded(tables.book && book.all<Round>().empty() && book.all<Vendor>().empty() && book.all<Task>().empty()),
      m_after(book), m_rounds(book), m_vendors(book), m_tasks(book)
{
    for (const Trial &trial : book.all<Trial>())
        m_trials.insert({trial.round.number(), trial.vendor.number()}, trial.id);
}

Answer Import::decide()
{
    takeBook();
    takeNames();
    if (auto refused = takeTrials())
        return *refused;
    // From here on every row's round, vendor and trial must be there.
    if (!m_rejected.empty())
        return refusal();
    takeDecisions();
    takeEngagements();
    takeTouchpoints();
    takeUnits();
    takeSnoozes();
    enterDecisions();
    if (m_rejected.empty())
        judgeDecisions();
    if (m_rejected.empty() && !m_asRecorded)
        judgeWork();
    if (!m_rejected.empty())
        return refusal();

    Decided decided{Book::difference(m_book, m_after), title()};
    if (auto broken = brokenLaw(m_after, decided.changes))
        return *broken;
    decided.after = std::move(m_after);
    return decided;
}

void Import::reject(const RowPlace &at, const QString &column, const QString &value, const QString &reason,
                    Refusal::Ground ground)
{
    m_badInput = m_badInput || ground == Refusal::Ground::Input;
    m_rejected.push_back({at, column, value, reason});
}

void Import::conflict(const RowPlace &at, const QString &column, const QString &value, const QString &known)
{
    reject(at, column, value,
           known.isEmpty() ? Words::tr("conflicts with the book, which says nothing there")
                           : Words::tr("conflicts with the book, which says %1").arg(wording::quoted(known)),
           Refusal::Ground::Input);
}

Refusal Import::refusal() const
{
    Refusal refusal;
    refusal.ground = m_badInput ? Refusal::Ground::Input : Refusal::Ground::Law;
    std::set<std::pair<QString, qint64>> rows;
    for (const RejectedRow &rejected : m_rejected)
        rows.emplace(rejected.at.file, rejected.at.row);
    const auto count = static_cast<qint64>(rows.size());
    refusal.text = Words::tr("Nothing was imported from %1: %2 can't be taken.")
                       .arg(m_tables.source, counted(count, Words::tr("1 row"), Words::tr("%1 rows")));
    refusal.instead = {Words::tr(
        "Mend them and import again, or take the good rows only and have the others written to a file (--skip-bad).")};
    refusal.rows = m_rejected;
    return refusal;
}

namespace {

struct Noun {
    QString one;
    QString many;
};

QString countedInWords(qsizetype count, const Noun &noun)
{
    return QStringLiteral("%1 %2").arg(wording::grouped(count), count == 1 ? noun.one : noun.many);
}

template <class Record>
qsizetype added(const Book &before, const Book &after)
{
    return static_cast<qsizetype>(after.all<Record>().size()) - static_cast<qsizetype>(before.all<Record>().size());
}

} // namespace

QString Import::title() const
{
    if (!m_tables.title.isEmpty())
        return m_tables.title;
    QStringList parts;
    const auto say = [&](bool asked, qsizetype count, const Noun &noun) {
        if (asked && count > 0)
            parts += countedInWords(count, noun);
    };
    say(!m_tables.engagements.empty(), added<Engagement>(m_book, m_after), {Words::tr("job"), Words::tr("jobs")});
    say(!m_tables.rounds.empty(), added<Round>(m_book, m_after), {Words::tr("round"), Words::tr("rounds")});
    say(!m_tables.vendors.empty(), added<Vendor>(m_book, m_after), {Words::tr("vendor"), Words::tr("vendors")});
    say(!m_tables.tasks.empty(), added<Task>(m_book, m_after), {Words::tr("task"), Words::tr("tasks")});
    say(!m_tables.decisions.empty(), static_cast<qsizetype>(m_newDecisions.size()),
        {Words::tr("decision"), Words::tr("decisions")});
    say(!m_tables.touchpoints.empty(), added<Touchpoint>(m_book, m_after),
        {Words::tr("contact"), Words::tr("contacts")});
    say(!m_tables.units.empty(), added<Unit>(m_book, m_after),
        {Words::tr("row of a list"), Words::tr("rows of lists")});
    say(!m_tables.snoozes.empty(), added<Snooze>(m_book, m_after),
        {Words::tr("reminder put off"), Words::tr("reminders put off")});
    if (parts.isEmpty())
        return Words::tr("Imported %1").arg(m_tables.source);
    return Words::tr("Imported %1 from %2").arg(wording::list(parts), m_tables.source);
}

} // namespace importing

Answer decideImport(const Book &book, const command::Import &import, QDate today, IdSource &ids)
{
    return importing::Import(book, import.tables, today, ids).decide();
}

} // namespace proven
