#include "rules/split_list.h"

#include "rules/decide_parts.h"
#include "rules/probation.h"
#include "rules/unit_list.h"
#include "rules/wording.h"
#include "rules/words.h"

#include <algorithm>

namespace proven {

namespace {

/// What falls on the first `part` of `rows` rows. Both factors stay far below what a whole number holds.
qint64 shareOf(qint64 whole, qint64 part, qint64 rows)
{
    return whole / rows * part + whole % rows * part / rows;
}
template <class Amount>
std::optional<Amount> shareOf(std::optional<Amount> whole, qint64 begin, qint64 end, qint64 rows)
{
    if (!whole)
        return std::nullopt;
    const qint64 count = whole->tenThousandths();
    return Amount::ofTenThousandths(shareOf(count, end, rows) - shareOf(count, begin, rows));
}

/// How many of the first rows stay within `room`; nothing where either is not known.
template <class Amount>
std::optional<qint64> rowsWithin(std::optional<Amount> room, std::optional<Amount> whole, qint64 rows)
{
    if (!room || !whole)
        return std::nullopt;
    qint64 fit = 0;
    for (qint64 step = rows; step > 0; step /= 2) {
        while (fit + step <= rows && shareOf(whole->tenThousandths(), fit + step, rows) <= room->tenThousandths())
            fit += step;
    }
    return fit;
}

QString rowsInWords(const std::vector<const Unit *> &rows)
{
    const QString first = wording::grouped(rows.front()->row);
    return rows.size() == 1 ? Words::tr("row %1").arg(first)
                            : Words::tr("rows %1-%2").arg(first, wording::grouped(rows.back()->row));
}

QString unitsInWords(qint64 units)
{
    return units == 1 ? Words::tr("one unit of work") : Words::tr("%1 units of work").arg(wording::grouped(units));
}

/// Cuts one list, step by step.
class Split {
public:
    Split(const deciding::Asked &asked, const command::SplitList &command, const Engagement &known)
        : m_asked(asked), m_command(command), m_known(known), m_rows(listOf(asked.book, known.id)),
          m_count(static_cast<qint64>(m_rows.size())), m_title(wording::quoted(known.title)),
          m_promised(known.moved ? std::optional(known.moved->to) : known.due),
          m_firstDue(command.firstDue.value_or(usualFirstDue()))
    {
    }

    [[nodiscard]] std::variant<std::vector<Slice>, Refusal> plan()
    {
        if (auto refusal = whyNot())
            return *refusal;
        if (auto refusal = sizeFirst())
            return *refusal;
        if (auto refusal = whyNotSoLarge())
            return *refusal;
        return cut();
    }

private:
    [[nodiscard]] std::optional<Refusal> whyNot() const
    {
        using deciding::badInput;
        if (!isOpen(m_known.outcome))
            return badInput(Words::tr("%1 is over: there is nothing left of it to split.").arg(m_title));
        if (m_rows.empty())
            return badInput(Words::tr("%1 has no list.").arg(m_title), {Words::tr("Attach its list first.")});
        if (m_known.units != m_count)
            return badInput(Words::tr("%1 has %2, and its list %3.")
                                .arg(m_title, unitsInWords(m_known.units.value_or(0)), wording::rows(m_count)),
                            {Words::tr("Attach the whole list first.")});
        if (const qint64 listed = std::count_if(m_rows.begin(), m_rows.end(),
                                                [](const Unit *row) { return isDone(*row); });
            listed < m_known.unitsDone)
            return badInput(Words::tr("%1 of %2 units of %3 are done, and its list does not say which: it has %4.")
                                .arg(wording::grouped(m_known.unitsDone), wording::grouped(m_count), m_title,
                                     counted(listed, Words::tr("one result"), Words::tr("%1 results"))),
                            {Words::tr("Record in the list what came back, then split it.")});
        if (m_known.repeats != Repeats::No)
            return badInput(Words::tr("%1 comes again, and a list is worked through once.").arg(m_title),
                            {Words::tr("Say of the job that it does not repeat, then split it.")});
        if (m_command.perWeek < 1)
            return badInput(Words::tr("A week takes at least 1 row, not %1.").arg(m_command.perWeek));
        if (m_command.first && *m_command.first < 1)
            return badInput(Words::tr("The first slice has at least 1 row, not %1.").arg(*m_command.first));
        if (auto refusal = wouldHideDelay())
            return refusal;
        if (m_firstDue < std::max(m_asked.today, m_known.start))
            return badInput(Words::tr("The first slice can't be due on %1, before %2.")
                                .arg(wording::day(m_firstDue, m_asked.today),
                                     m_firstDue < m_asked.today ? Words::tr("today") : Words::tr("it starts")));
        return std::nullopt;
    }

    /// The other slices are new jobs with days of their own: none of them would show that the list is late, or that its
    /// day was moved after it had passed.
    [[nodiscard]] std::optional<Refusal> wouldHideDelay() const
    {
        const auto inWords = [&](QDate date) { return wording::day(date, m_asked.today); };
        if (const std::optional<QDate> due = isMovedAfterwards(m_known) ? m_known.due : m_promised;
            due && *due < m_asked.today)
            return deciding::
                badInput(Words::tr(
                             "%1 was due on %2: splitting it now would give it new days and hide that it is late.")
                             .arg(m_title, inWords(*due)),
                         {Words::tr("Record how it went, and give what is left as another job.")});
        if (dueHasPassed() && m_firstDue > *m_promised)
            return deciding::badInput(
                Words::tr(
                    "%1 was due on %2, and you asked for %3 in time: a still later day would count as moved afterwards.")
                    .arg(m_title, inWords(*m_known.due), inWords(*m_promised)),
                {Words::tr("Let the first slice be due on %1, or before.").arg(inWords(*m_promised))});
        return std::nullopt;
    }
    [[nodiscard]] bool dueHasPassed() const { return m_known.due && *m_known.due < m_asked.today; }
    /// A week for the first slice, but no day that would count as moved afterwards.
    [[nodiscard]] QDate usualFirstDue() const
    {
        const QDate inAWeek = std::max(m_asked.today, m_known.start).addDays(daysPerSlice);
        return dueHasPassed() ? std::min(inAWeek, *m_promised) : inAWeek;
    }

    /// The rows of the first slice: said, or as many as the cap leaves a stranger.
    [[nodiscard]] std::optional<Refusal> sizeFirst()
    {
        m_perWeek = std::min(m_command.perWeek, m_count);
        m_first = std::min(m_command.first.value_or(m_perWeek), m_count);
        if (m_command.first)
            return std::nullopt;
        const auto cap = firstCommitment(m_asked.book, m_known.trial, m_asked.today, m_known.id);
        if (!cap)
            return std::nullopt;
        const auto byHours = rowsWithin(cap->hours, m_known.hours, m_count);
        const auto byPrice = rowsWithin(cap->amount, m_known.price, m_count);
        if (!byHours && !byPrice)
            return deciding::badInput(
                Words::tr(
                    "A stranger's first slice stays within the first-commitment cap, and it is not known what a row of %1 takes.")
                    .arg(m_title),
                {Words::tr("Say how many rows the first slice has, or what the whole job takes in hours or money.")});
        m_first = std::min({m_first, byHours.value_or(m_first), byPrice.value_or(m_first)});
        if (m_first > 0)
            return std::nullopt;
        return deciding::
            badInput(Words::tr("What is left of the first-commitment cap, %1, is less than one row of %2 takes.")
                         .arg(leftInWords(*cap), m_title),
                     {Words::tr("Wait until what is open is delivered, or say how many rows the first slice has.")});
    }
    [[nodiscard]] QString leftInWords(const FirstCommitment &cap) const
    {
        QStringList left;
        if (cap.hours)
            left += wording::hours(*cap.hours);
        if (cap.amount)
            left += wording::money(*cap.amount, m_asked.book.currency());
        return wording::list(left);
    }

    [[nodiscard]] std::optional<Refusal> whyNotSoLarge()
    {
        if (m_first >= m_count)
            return deciding::badInput(
                Words::tr("The whole list of %1, %2, is in the first slice: there is nothing to split.")
                    .arg(m_title, wording::rows(m_count)));
        const qint64 left = m_count - m_first;
        m_slices = 1 + left / m_perWeek + (left % m_perWeek > 0 ? 1 : 0);
        if (m_slices > mostSlices)
            return deciding::
                badInput(Words::tr("%1 a week would make %2 jobs of %3, and two years of weeks are the most: %4.")
                             .arg(capitalised(wording::rows(m_perWeek)), wording::grouped(m_slices), m_title,
                                  wording::grouped(mostSlices)),
                         {Words::tr("Take more rows a week.")});
        for (qint64 place = m_count - 1; place >= m_first; --place) {
            const Unit &unit = *m_rows[static_cast<std::size_t>(place)];
            if (isDone(unit))
                return deciding::
                    badInput(Words::tr("Row %1, %2, has a result already, and lies beyond the first slice of %3.")
                                 .arg(wording::grouped(unit.row), wording::quoted(unit.label), wording::rows(m_first)),
                             {Words::tr("Let the first slice reach it: %1 rows or more.")
                                  .arg(wording::grouped(place + 1))});
        }
        return std::nullopt;
    }

    [[nodiscard]] std::variant<std::vector<Slice>, Refusal> cut() const
    {
        std::vector<Slice> slices;
        Book book = m_asked.book;
        for (qint64 number = 0; number < m_slices; ++number) {
            const deciding::Asked asked{book, m_asked.today, m_asked.ids};
            Slice slice = sliceOf(number, asked);
            slice.verdict = mayBeGiven(book, m_known.trial, workOf(slice.job), m_asked.today, slice.job.id);
            // As with an edit: a job that was given against the rule keeps its mark and may be made smaller.
            const bool toleratedFact = number == 0 && !m_known.againstTheRule.isEmpty();
            if (!toleratedFact) {
                if (auto refusal = deciding::judgedAsPlan(asked, m_known.trial, slice.job, slice.job.id))
                    return *refusal;
            }
            Changes changes;
            if (number == 0)
                changes.revise(m_known, slice.job);
            else
                changes.add(slice.job);
            book.apply(changes);
            slices.push_back(std::move(slice));
        }
        return slices;
    }

    [[nodiscard]] Slice sliceOf(qint64 number, const deciding::Asked &asked) const
    {
        const qint64 begin = number == 0 ? 0 : m_first + (number - 1) * m_perWeek;
        const qint64 end = number == 0 ? m_first : std::min(begin + m_perWeek, m_count);
        Slice slice{m_known, {m_rows.begin() + begin, m_rows.begin() + end}, {}};
        Engagement &job = slice.job;
        job.title = Words::tr("%1, %2 of %3: %4")
                        .arg(m_known.title, wording::grouped(number + 1), wording::grouped(m_slices),
                             rowsInWords(slice.rows));
        job.units = end - begin;
        job.unitsDone = std::count_if(slice.rows.begin(), slice.rows.end(),
                                      [](const Unit *unit) { return isDone(*unit); });
        job.hours = shareOf(m_known.hours, begin, end, m_count);
        job.price = shareOf(m_known.price, begin, end, m_count);
        job.cost = shareOf(m_known.cost, begin, end, m_count);
        if (number == 0) {
            promise(job);
            return slice;
        }
        job.id = asked.ids.next<Engagement>();
        job.ref = asked.book.freshEngagementRef(asked.today);
        job.start = dueOf(number - 1).addDays(1);
        job.due = dueOf(number);
        job.moved.reset();
        job.expected.reset();
        job.remembered = false;
        job.againstTheRule.clear();
        job.note.clear();
        return slice;
    }
    [[nodiscard]] QDate dueOf(qint64 number) const { return m_firstDue.addDays(daysPerSlice * number); }
    /// L6: a later day than the one agreed is the owner's move of it, and both stay visible.
    void promise(Engagement &job) const
    {
        if (!job.due || m_firstDue <= *job.due) {
            job.due = m_firstDue;
            job.moved.reset();
        } else if (job.moved && m_firstDue <= job.moved->to) {
            job.moved->to = m_firstDue;
        } else {
            job.moved = DueMove{m_firstDue, m_asked.today, Words::tr("The list was split into slices.")};
        }
    }

    const deciding::Asked &m_asked;
    const command::SplitList &m_command;
    const Engagement &m_known;
    std::vector<const Unit *> m_rows;
    qint64 m_count;
    QString m_title;
    std::optional<QDate> m_promised; ///< the due day that counts
    QDate m_firstDue;
    qint64 m_perWeek = 0; ///< no more than there are rows
    qint64 m_first = 0;
    qint64 m_slices = 0;
};

std::variant<std::vector<Slice>, Refusal> planned(const deciding::Asked &asked, const command::SplitList &command)
{
    const Engagement *known = asked.book.find(command.id);
    if (!known)
        return deciding::notInTheBook(Words::tr("That job"));
    if (auto refusal = deciding::beforeLatestEvent(asked, known->trial))
        return *refusal;
    return Split(asked, command, *known).plan();
}

} // namespace

std::variant<std::vector<Slice>, Refusal> planSplit(const Book &book, const command::SplitList &split, QDate today)
{
    // Ids of jobs that are only shown.
    IdSource ids([] { return qint64{0}; }, [] { return quint32{0}; });
    ids.continueAfter(book.lastId());
    return planned({book, today, ids}, split);
}

Answer deciding::answer(const Asked &asked, const command::SplitList &command)
{
    auto plan = planned(asked, command);
    if (auto *refusal = std::get_if<Refusal>(&plan))
        return std::move(*refusal);
    const auto &slices = std::get<std::vector<Slice>>(plan);
    const Engagement &known = asked.book.get(command.id);
    Decided decided{{},
                    Words::tr("Split %1 into %2 jobs, %3 first")
                        .arg(wording::quoted(known.title), wording::grouped(static_cast<qint64>(slices.size())),
                             wording::rows(slices.front().job.units.value_or(0)))};
    decided.changes.revise(known, slices.front().job);
    for (auto slice = slices.begin() + 1; slice != slices.end(); ++slice) {
        for (const Unit *unit : slice->rows) {
            Unit moved = *unit;
            moved.engagement = slice->job.id;
            decided.changes.revise(*unit, moved);
        }
        decided.changes.add(slice->job);
    }
    return ifLawful(asked, std::move(decided));
}

} // namespace proven
