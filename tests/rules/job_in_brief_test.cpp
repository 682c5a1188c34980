// What is said of a job in a few words: how it stands and how many of its units are done.
#include "domain/fields.h"
#include "rules/unit_list.h"
#include "rules/wording.h"
#include "support/desk.h"

#include <gtest/gtest.h>

using namespace proven;
using namespace proven::test;

TEST(JobsInBrief, SayHowTheyStand)
{
    Desk desk(day("2026-05-04"));
    const auto trial = desk.vendor(QStringLiteral("Bright Calls"), desk.round(QStringLiteral("Call centre")));
    const auto brief = [&](const Outcome &outcome, bool due) {
        EngagementDetails job = desk.job();
        if (!due)
            job.due.reset();
        desk.must(command::LogEngagement{trial, job, outcome, false, false, {}});
        const Engagement &last = desk.lastJob();
        return wording::engagementInBrief(last, trialState(desk.book(), trial, desk.today()), desk.today());
    };
    EXPECT_EQ(brief(Open{}, false), QStringLiteral("open, no due day"));
    EXPECT_EQ(brief(Open{}, true), QStringLiteral("open, due on 11 May"));
    EXPECT_EQ(brief(CancelledByOwner{desk.today()}, true), QStringLiteral("cancelled by us on 4 May"));
    EXPECT_EQ(brief(Abandoned{desk.today()}, true), QStringLiteral("abandoned by the vendor on 4 May"));
}

TEST(UnitsInBrief, AreSaidUnlessThereAreNoneOrTheJobCameBackWhole)
{
    const Delivered over{day("2026-03-09"), {}, true, {}, {}};
    const struct {
        std::optional<qint64> units;
        qint64 done;
        Outcome outcome;
        const char *said;
    } cases[] = {
        {{}, 0, Open{}, ""},
        {{}, 0, over, ""},
        {3000, 2140, Open{}, "2,140 of 3,000 done, "},
        {6, 6, Open{}, "6 of 6 done, "},
        {6, 4, over, "4 of 6 done, "},
        {6, 6, over, ""},
    };
    for (const auto &each : cases) {
        Engagement job = blankRecord<Engagement>();
        job.units = each.units;
        job.unitsDone = each.done;
        job.outcome = each.outcome;
        EXPECT_EQ(wording::unitsInBrief(job), QLatin1String(each.said))
            << each.done << " of " << each.units.value_or(0);
    }
}
