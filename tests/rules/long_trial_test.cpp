#include "rules/in_touch.h"
#include "rules/standing.h"
#include "support/book_builder.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <random>
#include <set>

// Of a long trial only the end is read, and only the first of its jobs looked at for the clock. Here every job is.
namespace proven {
namespace {

using test::BookBuilder;
using test::day;

const QDate firstDay(2023, 3, 14);

/// A trial over years, lawful in its days: now dense, now sparse, with everything a job can be. The draws come from
/// one seed: a thousand RapidCheck values a case would take too long.
class LongTrial {
public:
    LongTrial(unsigned seed, int jobs) : m_random(seed)
    {
        m_trial = m_builder.trial(m_builder.round(QStringLiteral("Calls")), m_vendor, firstDay);
        const int denseness = 1 + below(12);
        const bool rates = below(4) > 0;
        QDate start = firstDay;
        for (int job = 0; job < jobs; ++job) {
            start = start.addDays(below(denseness) == 0 ? below(12) : below(2));
            if (below(60) == 0)
                start = start.addDays(below(120));
            m_builder.engagement(m_trial, start.addDays(-std::min<qint64>(below(9), firstDay.daysTo(start))),
                                 [&](Engagement &engagement) { live(engagement, rates); });
        }
        m_lastDay = start;
        for (int contact = below(30); contact > 0; --contact)
            m_builder.touchpoint(m_vendor, anyDay(), TouchpointKind::Call, Rating::of(below(6)));
    }

    void decide(DecisionKind kind, QDate date) { m_builder.decide(m_trial, kind, date, QStringLiteral("because")); }
    [[nodiscard]] const Book &book() const { return m_builder.book(); }
    [[nodiscard]] Id<Trial> trial() const { return m_trial; }
    [[nodiscard]] QDate lastDay() const { return m_lastDay; }
    [[nodiscard]] QDate anyDay() { return firstDay.addDays(below(static_cast<int>(firstDay.daysTo(m_lastDay)) + 30)); }
    [[nodiscard]] int below(int most) { return static_cast<int>(m_random() % static_cast<unsigned>(most)); }

private:
    void live(Engagement &engagement, bool rates)
    {
        const QDate start = engagement.start;
        if (below(6) > 0)
            engagement.due = start.addDays(below(15));
        // Now and then something goes on for months.
        const QDate over = start.addDays(below(25) == 0 ? below(300) : below(18));
        if (engagement.due && below(9) == 0)
            engagement.moved = DueMove{engagement.due->addDays(1 + below(40)), start.addDays(below(30)), {}};
        switch (below(12)) {
        case 0:
            engagement.outcome = CancelledByOwner{below(2) == 0 ? start : over};
            break;
        case 1:
            engagement.outcome = Abandoned{over};
            break;
        case 2:
            break;
        default:
            engagement.outcome = Delivered{over, maybe(), maybe(), rates ? Rating::of(1 + below(5)) : std::nullopt,
                                           rates ? Rating::of(below(7)) : std::nullopt};
        }
    }
    std::optional<bool> maybe()
    {
        const int draw = below(7);
        return draw == 0 ? std::nullopt : std::optional(draw > 1);
    }

    std::mt19937 m_random;
    BookBuilder m_builder;
    Id<Vendor> m_vendor = m_builder.vendor(QStringLiteral("Bright Data"));
    Id<Trial> m_trial{1};
    QDate m_lastDay;
};

/// The record from the whole of every series.
Record recordOfEverything(const Book &book, Id<Trial> trial, const TrialState &state)
{
    Record record;
    for (const Criterion criterion : allCriteria)
        record.figures[static_cast<std::size_t>(criterion)] = figuresFor(criterion,
                                                                         seriesOf(book, trial, state, criterion),
                                                                         state.readOn);
    std::set<std::pair<int, int>> months;
    for (const SeriesEntry &entry : seriesOf(book, trial, state, Criterion::OnTime)) {
        if (entry.date >= state.readOn.addMonths(-windowMonths))
            months.emplace(entry.date.year(), entry.date.month());
    }
    record.activeMonths = static_cast<int>(months.size());
    return record;
}

bool alike(const Figures &a, const Figures &b)
{
    return a.n == b.n && a.good == b.good && a.slipping == b.slipping && a.badLately == b.badLately
           && a.toClear == b.toClear && a.more == b.more;
}

std::optional<QDate> latestEventOfEverything(const Book &book, Id<Trial> trial, QDate today)
{
    std::optional<QDate> latest;
    const auto see = [&](QDate date) { latest = latest ? std::max(*latest, date) : date; };
    for (const Decision *decision : book.decisionsOf(trial))
        see(decision->date);
    for (const Engagement *engagement : book.engagementsOf(trial)) {
        if (const auto ended = endedOn(engagement->outcome))
            see(*ended);
        if (engagement->start <= today && !neverBegan(*engagement))
            see(engagement->start);
    }
    for (const Touchpoint *touchpoint : book.touchpointsOf(book.get(trial).vendor)) {
        if (touchpoint->liked)
            see(touchpoint->date);
    }
    return latest;
}

std::vector<const Engagement *> openOfAll(const Book &book, Id<Trial> trial, const TrialState &state)
{
    std::vector<const Engagement *> open = book.engagementsOf(trial);
    std::erase_if(open, [&](const Engagement *engagement) {
        const bool isToCome = engagement->start > state.readOn && endedOn(engagement->outcome);
        return isToCome || !isOpen(seenOutcome(*engagement, state));
    });
    return open;
}

QDate lastHeardOfAll(const Book &book, const Trial &trial, const TrialState &state, QDate today)
{
    QDate last = state.since;
    for (const Touchpoint *touchpoint : book.touchpointsOf(trial.vendor))
        last = touchpoint->date <= today ? std::max(last, touchpoint->date) : last;
    for (const Engagement *engagement : book.engagementsOf(trial.id)) {
        if (const auto ended = endedOn(engagement->outcome); ended && *ended <= today)
            last = std::max(last, *ended);
    }
    return last;
}

} // namespace

RC_GTEST_PROP(LongTrial, KnowsWhatIsOpenAndTheLastWordWithoutReadingAll, ())
{
    LongTrial old(*rc::gen::arbitrary<unsigned>(), *rc::gen::inRange(1, 700));
    if (old.below(4) == 0)
        old.decide(old.below(2) == 0 ? DecisionKind::LetGo : DecisionKind::Left, old.anyDay());
    for (const QDate today : {old.lastDay(), old.anyDay(), old.lastDay().addDays(old.below(400))}) {
        const TrialState state = trialState(old.book(), old.trial(), today);
        RC_ASSERT(openEngagements(old.book(), old.trial(), state, today) == openOfAll(old.book(), old.trial(), state));
        const Trial &trial = old.book().get(old.trial());
        RC_ASSERT(lastHeardOf(old.book(), trial, state, today) == lastHeardOfAll(old.book(), trial, state, today));
    }
}

RC_GTEST_PROP(LongTrial, ReadsFromItsEndAsItWouldFromTheWhole, ())
{
    LongTrial old(*rc::gen::arbitrary<unsigned>(), *rc::gen::inRange(1, 700));
    if (old.below(3) == 0)
        old.decide(old.below(2) == 0 ? DecisionKind::LetGo : DecisionKind::Left, old.anyDay());
    else if (old.below(3) == 0)
        old.decide(DecisionKind::Restarted, old.anyDay());
    for (const QDate today : {old.lastDay(), old.anyDay(), old.lastDay().addDays(old.below(400))}) {
        const TrialState state = trialState(old.book(), old.trial(), today);
        const Record read = recordOf(old.book(), old.trial(), state);
        const Record whole = recordOfEverything(old.book(), old.trial(), state);
        RC_ASSERT(read.activeMonths == whole.activeMonths);
        for (const Criterion criterion : allCriteria)
            RC_ASSERT(alike(read[criterion], whole[criterion]));
        RC_ASSERT(latestEvent(old.book(), old.trial(), today)
                  == latestEventOfEverything(old.book(), old.trial(), today));
    }
}

TEST(LongTrial, StaysSlippingHoweverLongAgoTheLatchWasSetWhileNothingClearedIt)
{
    // One bad in every five neither sets the latch nor clears it: only the two at the very beginning did.
    BookBuilder builder;
    const auto vendor = builder.vendor(QStringLiteral("One in Five"));
    const auto trial = builder.trial(builder.round(QStringLiteral("Calls")), vendor, firstDay);
    for (int job = 0; job < 1000; ++job) {
        const QDate start = firstDay.addDays(job);
        const bool late = job == 0 || job % 5 == 1;
        builder.delivered(trial, start, start.addDays(1), start.addDays(late ? 3 : 1));
    }
    const QDate today = firstDay.addDays(1010);
    const TrialReading reading = readTrial(builder.book(), trial, today);
    EXPECT_TRUE(reading.record[Criterion::OnTime].slipping);
    EXPECT_EQ(reading.record.activeMonths, 13);
}

TEST(LongTrial, CountsAMonthWhoseOnlyOutcomeIsOfWorkThatWentOnAfterIt)
{
    BookBuilder builder;
    const auto vendor = builder.vendor(QStringLiteral("Slow Once"));
    const auto trial = builder.trial(builder.round(QStringLiteral("Calls")), vendor, firstDay);
    // Due in May, delivered in August: its outcome is May's. Everything else is of July and August.
    builder.delivered(trial, day("2023-05-02"), day("2023-05-05"), day("2023-08-20"));
    for (int job = 0; job < 200; ++job) {
        const QDate start = day("2023-07-01").addDays(job % 40);
        builder.delivered(trial, start, start.addDays(1), start.addDays(1));
    }
    EXPECT_EQ(readTrial(builder.book(), trial, day("2023-08-31")).record.activeMonths, 3);
}

} // namespace proven
