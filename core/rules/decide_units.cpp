#include "rules/decide_parts.h"
#include "rules/unit_list.h"
#include "rules/wording.h"
#include "rules/words.h"

#include <QHash>

#include <algorithm>
#include <iterator>
#include <map>

namespace proven::deciding {

namespace {

QString rowInWords(const Unit &unit)
{
    return Words::tr("row %1, %2").arg(wording::grouped(unit.row), wording::quoted(unit.label));
}

/// All that is wrong with what came of a list, as one refusal.
Refusal rejected(const QString &title, std::vector<RejectedRow> rows)
{
    Refusal refusal = badInput(counted(static_cast<qint64>(rows.size()),
                                       Words::tr("One row of the list of %2 can't be taken. Nothing was changed."),
                                       Words::tr("%1 rows of the list of %2 can't be taken. Nothing was changed."))
                                   .arg(title));
    refusal.rows = std::move(rows);
    return refusal;
}

/// A row by itself: its label, and a day that belongs to a result and is not after today.
std::optional<RejectedRow> impossible(const Unit &unit, const RowPlace &at, QDate today)
{
    if (unit.label.trimmed().isEmpty())
        return RejectedRow{at,
                           QStringLiteral("label"),
                           {},
                           Words::tr("is missing: every row says whom or what it is about")};
    if (unit.on && unit.result.isEmpty())
        return RejectedRow{at, QStringLiteral("on"), unit.on->toString(Qt::ISODate),
                           Words::tr("is a day without a result")};
    if (unit.on && *unit.on > today)
        return RejectedRow{at, QStringLiteral("on"), unit.on->toString(Qt::ISODate),
                           Words::tr("a result can't lie after today, %1").arg(wording::fullDay(today))};
    return std::nullopt;
}

/// Rows of the list so far whose result the new one does not hold: the same label with the same result, and no other
/// day. New rows that hold one without saying its day are given it.
std::vector<const Unit *> resultsLost(const std::vector<const Unit *> &known, std::vector<Unit> &rows)
{
    const auto keyOf = [](const Unit &unit) { return unit.label.simplified() + u'\n' + unit.result; };
    const auto keyOnDay = [&](const Unit &unit, const std::optional<QDate> &on) {
        return keyOf(unit) + u'\n' + (on ? on->toString(Qt::ISODate) : QString());
    };
    QHash<QString, int> held;
    QHash<QString, std::vector<Unit *>> onDay;
    for (auto unit = rows.rbegin(); unit != rows.rend(); ++unit) {
        ++held[keyOf(*unit)];
        onDay[keyOnDay(*unit, unit->on)].push_back(&*unit);
    }
    const auto meets = [&](const Unit &unit, const std::optional<QDate> &on) {
        std::vector<Unit *> &same = onDay[keyOnDay(unit, on)];
        if (same.empty())
            return false;
        same.back()->on = unit.on;
        same.pop_back();
        --held[keyOf(unit)];
        return true;
    };
    std::vector<const Unit *> left;
    std::copy_if(known.begin(), known.end(), std::back_inserter(left), [](const Unit *unit) { return isDone(*unit); });
    const auto allBut = [&](const auto &isHeld) {
        std::vector<const Unit *> others;
        for (const Unit *unit : left) {
            if (!isHeld(*unit))
                others.push_back(unit);
        }
        left = std::move(others);
    };
    // The most telling first: none takes the row that another needs.
    allBut([&](const Unit &unit) { return unit.on && meets(unit, unit.on); });
    allBut([&](const Unit &unit) { return unit.on && meets(unit, std::nullopt); });
    allBut([&](const Unit &unit) { return !unit.on && --held[keyOf(unit)] >= 0; });
    return left;
}

QString resultInWords(const Unit &unit)
{
    return unit.on ? Words::tr("%1 on %2").arg(unit.result, wording::fullDay(*unit.on)) : unit.result;
}

} // namespace

std::optional<Refusal> unlikeItsList(const Book &book, const Engagement &known, const EngagementDetails &after)
{
    if (after.units == known.units && after.unitsDone == known.unitsDone)
        return std::nullopt;
    const auto rows = static_cast<qint64>(book.unitsOf(known.id).size());
    if (rows == 0)
        return std::nullopt;
    const QString title = wording::quoted(known.title);
    const std::optional<qint64> listed = doneOfWholeList(book, known);
    if (after.units.value_or(0) < rows || (listed && after.units != known.units))
        return badInput(Words::tr("The list of %1 has %2: that is how many units it is.")
                            .arg(title, wording::rows(rows)),
                        {Words::tr("Attach another list, and the units follow it.")});
    if (listed && after.unitsDone != *listed)
        return badInput(Words::tr("By its list, %1 units of %2 are done.").arg(wording::doneOf(*listed, rows), title),
                        {Words::tr("Record the results in the list, and the units done follow them.")});
    return std::nullopt;
}

Answer answer(const Asked &asked, const command::SetUnits &command)
{
    const Engagement *known = asked.book.find(command.id);
    if (!known)
        return notInTheBook(Words::tr("That job"));
    const QString title = wording::quoted(known->title);
    if (command.rows.empty())
        return badInput(Words::tr("The list has no rows."));
    if (!isOpen(known->outcome))
        return badInput(Words::tr("%1 is over: its list stays as it was worked through.").arg(title),
                        {Words::tr("Take back how it went first, or attach the list to another job.")});
    if (auto refusal = beforeLatestEvent(asked, known->trial))
        return *refusal;
    const std::vector<const Unit *> listed = listOf(asked.book, known->id);
    std::vector<Unit> rows = command.rows;
    if (const auto lost = resultsLost(listed, rows); !lost.empty() && !command.dropResults)
        return badInput(Words::tr(
                            "The list of %1 holds %2 that the new one does not, such as %3: %4. Nothing was changed.")
                            .arg(title,
                                 counted(static_cast<qint64>(lost.size()), Words::tr("one result"),
                                         Words::tr("%1 results")),
                                 rowInWords(*lost.front()), resultInWords(*lost.front())),
                        {Words::tr("Read results into the list that is there, instead of attaching it again."),
                         Words::tr("Or say that the list is to be replaced, results and all: it can be taken back.")});
    Decided decided{{},
                    Words::tr("Attached a list of %1 to %2")
                        .arg(wording::grouped(static_cast<qint64>(command.rows.size())), title)};
    for (const Unit *unit : listed)
        decided.changes.remove(*unit);
    Engagement after = *known;
    after.units = static_cast<qint64>(command.rows.size());
    after.unitsDone = 0;
    int row = 0;
    std::vector<RejectedRow> bad;
    for (Unit &unit : rows) {
        unit.id = asked.ids.next<Unit>();
        unit.engagement = known->id;
        unit.row = ++row;
        if (auto fault = impossible(unit, {{}, row}, asked.today))
            bad.push_back(std::move(*fault));
        after.unitsDone += isDone(unit) ? 1 : 0;
        decided.changes.add(std::move(unit));
    }
    if (!bad.empty())
        return rejected(title, std::move(bad));
    if (after.unitsDone < known->unitsDone && !command.dropResults)
        return badInput(Words::tr("%1 units of %2 are done, and the new list has %3. Nothing was changed.")
                            .arg(wording::doneOf(known->unitsDone, known->units.value_or(0)), title,
                                 counted(after.unitsDone, Words::tr("one result"), Words::tr("%1 results"))),
                        {Words::tr("Attach the list with all its results."),
                         Words::tr("Or say that results may go, and the new list counts: it can be taken back.")});
    if (after.units != known->units) {
        if (auto refusal = judgedAsPlan(asked, known->trial, after, known->id);
            refusal && known->againstTheRule.isEmpty())
            return *refusal;
    }
    decided.changes.revise(*known, after);
    return ifLawful(asked, std::move(decided));
}

namespace {

/// The same label, also where a spreadsheet took a phone number for a number and dropped its plus sign and zeros.
bool isSameLabel(const QString &one, const QString &other)
{
    const auto digits = [](const QString &label) {
        QString found;
        for (const QChar sign : label) {
            if (sign.isLetter())
                return QString();
            if (sign.isDigit() && (sign != u'0' || !found.isEmpty()))
                found += sign;
        }
        return found;
    };
    return foldedName(one) == foldedName(other) || (!digits(one).isEmpty() && digits(one) == digits(other));
}

/// Puts results into one list row by row, and keeps every row that can't be taken.
class Returned {
public:
    Returned(const std::vector<const Unit *> &list, QDate today, bool overwrite)
        : m_list(list), m_today(today), m_overwrite(overwrite)
    {
        for (const Unit *unit : list)
            m_byRow.insert(unit->row, unit);
    }

    void take(const command::RecordUnits::Row &row)
    {
        const Unit *known = meant(row);
        if (!known)
            return;
        Said said = m_said[known->id];
        const bool otherResult = said.result && row.result && foldedName(*said.result) != foldedName(*row.result);
        if (otherResult || (said.on && row.on && said.on != row.on)) {
            reject(row, otherResult ? QStringLiteral("result") : QStringLiteral("on"),
                   otherResult ? *row.result : row.on->toString(Qt::ISODate),
                   Words::tr("is in the table twice with different content: %1").arg(rowInWords(*known)));
            return;
        }
        said = {said.result ? said.result : row.result, said.on ? said.on : row.on};
        // A row without an opinion conflicts with nothing.
        if (!said.result && !said.on)
            return;
        Unit after = follow(*known, said);
        if (auto fault = impossible(after, row.at, m_today)) {
            m_bad.push_back(std::move(*fault));
            return;
        }
        if (!m_overwrite && !mayFollow(row, *known, after))
            return;
        m_said.insert_or_assign(known->id, std::move(said));
        m_after.insert_or_assign(known->id, std::move(after));
    }

    [[nodiscard]] std::vector<RejectedRow> &bad() { return m_bad; }
    [[nodiscard]] const std::map<Id<Unit>, Unit> &after() const { return m_after; }

private:
    /// What the table has said so far about one row of the list; nothing: no opinion.
    struct Said {
        std::optional<QString> result;
        std::optional<QDate> on;
    };
    [[nodiscard]] Unit follow(const Unit &known, const Said &said) const
    {
        Unit after = known;
        if (said.result) {
            // A spreadsheet's capitals or blanks make no other result.
            const bool same = !m_overwrite && foldedName(*said.result) == foldedName(known.result);
            after.result = same ? known.result : said.result->trimmed();
            if (after.result != known.result)
                after.on.reset();
        }
        if (said.on)
            after.on = said.on;
        return after;
    }
    void reject(const command::RecordUnits::Row &row, const QString &column, const QString &value,
                const QString &reason)
    {
        m_bad.push_back({row.at, column, value, reason});
    }
    /// The row of the list that is meant; nothing where none is, which is told then.
    const Unit *meant(const command::RecordUnits::Row &row)
    {
        const QString label = foldedName(row.label);
        if (row.row > 0) {
            const Unit *known = m_byRow.value(row.row);
            if (!known)
                reject(row, QStringLiteral("row"), QString::number(row.row), Words::tr("the list has no such row"));
            else if (!label.isEmpty() && !isSameLabel(row.label, known->label)) {
                reject(row, QStringLiteral("label"), row.label,
                       Words::tr("is not what the list says there: %1").arg(rowInWords(*known)));
                return nullptr;
            }
            return known;
        }
        if (label.isEmpty()) {
            reject(row, QStringLiteral("label"), {}, Words::tr("is missing, and so is the number of the row"));
            return nullptr;
        }
        // Most sheets name rows by number: labels are looked at only once one does not.
        if (m_byLabel.isEmpty()) {
            for (const Unit *unit : m_list)
                m_byLabel[foldedName(unit->label)].push_back(unit);
        }
        const auto known = m_byLabel.constFind(label);
        if (known == m_byLabel.constEnd()) {
            reject(row, QStringLiteral("label"), row.label, Words::tr("is not in the list"));
            return nullptr;
        }
        if (known->size() > 1) {
            reject(row, QStringLiteral("label"), row.label,
                   Words::tr("is in the list %1 times: say the number of the row").arg(known->size()));
            return nullptr;
        }
        return known->front();
    }
    /// What is there already stays, unless the owner says otherwise.
    bool mayFollow(const command::RecordUnits::Row &row, const Unit &known, const Unit &after)
    {
        if (!isDone(known))
            return true;
        if (known.result != after.result) {
            reject(row, QStringLiteral("result"), after.result,
                   Words::tr("is %1 in the list already").arg(wording::quoted(known.result)));
            return false;
        }
        if (known.on && known.on != after.on) {
            reject(row, QStringLiteral("on"), after.on->toString(Qt::ISODate),
                   Words::tr("is %1 in the list already").arg(wording::fullDay(*known.on)));
            return false;
        }
        return true;
    }

    const std::vector<const Unit *> &m_list;
    QDate m_today;
    bool m_overwrite;
    QHash<int, const Unit *> m_byRow;
    QHash<QString, std::vector<const Unit *>> m_byLabel;
    std::map<Id<Unit>, Said> m_said;
    std::map<Id<Unit>, Unit> m_after;
    std::vector<RejectedRow> m_bad;
};

} // namespace

Answer answer(const Asked &asked, const command::RecordUnits &command)
{
    const Engagement *known = asked.book.find(command.id);
    if (!known)
        return notInTheBook(Words::tr("That job"));
    const QString title = wording::quoted(known->title);
    const std::vector<const Unit *> list = listOf(asked.book, known->id);
    if (list.empty())
        return badInput(Words::tr("%1 has no list.").arg(title), {Words::tr("Attach its list first.")});
    if (auto refusal = beforeLatestEvent(asked, known->trial))
        return *refusal;
    Returned returned(list, asked.today, command.overwrite);
    for (const command::RecordUnits::Row &row : command.rows)
        returned.take(row);
    if (!returned.bad().empty())
        return rejected(title, std::move(returned.bad()));

    Decided decided;
    qint64 newlyDone = 0;
    for (const auto &[id, unit] : returned.after()) {
        const Unit &before = asked.book.get(id);
        newlyDone += (isDone(unit) ? 1 : 0) - (isDone(before) ? 1 : 0);
        decided.changes.revise(before, unit);
    }
    const std::optional<qint64> listed = doneOfWholeList(asked.book, *known);
    Engagement after = *known;
    // A list that holds only some of the units tells of these alone, and one that tells of fewer than were accepted or
    // told takes none of them back.
    const qint64 done = std::clamp(listed.value_or(known->unitsDone) + newlyDone, qint64{0}, known->units.value_or(0));
    const bool agreed = !listed || *listed == known->unitsDone;
    after.unitsDone = agreed ? done : std::max(known->unitsDone, done);
    const auto changed = static_cast<qint64>(decided.changes.size());
    decided.title = Words::tr("Recorded %1 in the list of %2: %3 done")
                        .arg(changed == 1 ? Words::tr("one result")
                                          : Words::tr("%1 results").arg(wording::grouped(changed)),
                             title, wording::doneOf(after.unitsDone, after.units.value_or(0)));
    if (!decided.changes.empty())
        decided.changes.revise(*known, after);
    return ifLawful(asked, std::move(decided));
}

} // namespace proven::deciding
