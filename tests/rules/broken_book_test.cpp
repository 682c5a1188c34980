// What the laws of the whole book say of one that another program put together, or of changes that would leave it so.
#include "rules/laws.h"
#include "support/book_builder.h"

#include <gtest/gtest.h>

using namespace proven;
using namespace proven::test;

namespace {

const QDate start = day("2026-01-05");
const QString because = QStringLiteral("because");

/// A lawful book of one vendor in one round, which each test breaks.
struct BrokenBook : ::testing::Test {
    BookBuilder builder;
    Id<Round> round = builder.round(QStringLiteral("Call centre"));
    Id<Vendor> vendor = builder.vendor(QStringLiteral("Bright Calls"));
    Id<Trial> trial = builder.trial(round, vendor, start);
    const Id<Round> noRound{4711};
    const Id<Vendor> noVendor{4712};
    const Id<Trial> noTrial{4713};
    const Id<Task> noTask{4714};

    /// What is said of the book, which was lawful before.
    [[nodiscard]] QString breach() const { return brokenLaws(builder.book()).join(u'\n'); }
    void expectBreach(const char *words) const
    {
        EXPECT_TRUE(breach().contains(QString::fromUtf8(words))) << words << "\nis not in\n" << breach().toStdString();
    }
    /// The book without a record that others refer to.
    template <class Record>
    [[nodiscard]] QString saidOfRemoving(Id<Record> id) const
    {
        Changes changes;
        changes.remove(builder.book().get(id));
        Book after = builder.book();
        after.apply(changes);
        const auto refused = brokenLaw(after, changes);
        return refused ? refused->text : QString();
    }
    void jobStarts() { builder.engagement(trial, start); }
};
using RemovingWhatIsNeeded = BrokenBook;

} // namespace

TEST_F(BrokenBook, IsNoneAsItStands)
{
    jobStarts();
    EXPECT_EQ(breach(), QString());
}

TEST_F(BrokenBook, HasACurrencyThatIsNoCode)
{
    builder.put(Settings{.currency = QStringLiteral("Euro")});
    expectBreach("The currency “Euro” is not a code of three letters.");
}

TEST_F(BrokenBook, HasARoundThatCantBe)
{
    Round five = builder.book().get(round);
    five.probationMonths = 5;
    builder.put(five);
    expectBreach("Probation takes 6 to 24 months, not 5.");
}

TEST_F(BrokenBook, HasNamesThatAreMissingOrTaken)
{
    builder.vendor(QStringLiteral(" "));
    expectBreach("A name is missing.");
    builder.vendor(QStringLiteral("bright  CALLS"));
    builder.round(QStringLiteral("call centre"));
    builder.task(QStringLiteral("Calls"));
    builder.task(QStringLiteral("calls"));
    expectBreach("Two vendors are called “Bright Calls”.");
    expectBreach("Two rounds are called “Call centre”.");
    expectBreach("Two tasks are called “Calls”.");
}

TEST_F(BrokenBook, HasElevenVendorsInARound)
{
    for (int place = 2; place <= placesPerRound + 1; ++place)
        builder.trial(round, builder.vendor(QStringLiteral("Vendor %1").arg(place)), start);
    expectBreach("Call centre has more than ten vendors listed.");
    expectBreach("Call centre has used its ten tries");
}

TEST_F(BrokenBook, ListsAVendorTwiceInARound)
{
    builder.trial(round, vendor, start);
    expectBreach("Bright Calls is listed twice in Call centre.");
}

TEST_F(BrokenBook, RefersToWhatIsNotThere)
{
    Task task{{}, builder.fresh<Task>()};
    task.name = QStringLiteral("Ring back");
    task.round = noRound;
    builder.put(task);
    expectBreach("The task “Ring back” belongs to a round that is not in the book.");
    for (const Trial &lost :
         {Trial{builder.fresh<Trial>(), noRound, vendor}, Trial{builder.fresh<Trial>(), round, noVendor}}) {
        BookBuilder broken = builder;
        broken.put(lost);
        EXPECT_TRUE(
            brokenLaws(broken.book()).contains(QStringLiteral("A trial's round or vendor is not in the book.")));
    }
    builder.decide(noTrial, DecisionKind::Listed, start);
    expectBreach("A decision's trial is not in the book.");
    const auto lost = builder.engagement(noTrial, start);
    const auto idle = builder.engagement(trial, start, [&](Engagement &job) { job.task = noTask; });
    for (const Id<Engagement> job : {lost, idle})
        EXPECT_TRUE(breach().contains(
            QStringLiteral("The trial or task of “%1” is not in the book.").arg(builder.book().get(job).title)));
    builder.unit(Id<Engagement>(4715), 1, QStringLiteral("Row one"));
    expectBreach("The job of “Row one” is not in the book.");
    builder.touchpoint(noVendor, start);
    expectBreach("A contact's vendor is not in the book.");
    for (const auto &[in, whose] : {std::pair(noRound, vendor), std::pair(round, noVendor)}) {
        BookBuilder broken = builder;
        broken.put(Snooze{broken.fresh<Snooze>(), AttentionKind::Quiet, in, whose, start});
        EXPECT_TRUE(
            brokenLaws(broken.book()).contains(QStringLiteral("A reminder's round or vendor is not in the book.")));
    }
}

TEST_F(BrokenBook, HasJobsAndContactsThatCantBe)
{
    builder.engagement(trial, start, [](Engagement &job) { job.due = job.start.addDays(-1); });
    expectBreach("would be due on");
    Touchpoint contact = builder.book().get(builder.touchpoint(vendor, start));
    contact.calls = 0;
    builder.put(contact);
    expectBreach("How many calls it took is 1 or more, not 0.");
}

TEST_F(BrokenBook, HasTwoJobsOrContactsOfOneRef)
{
    for (int twice = 0; twice < 2; ++twice) {
        builder.engagement(trial, start, [](Engagement &job) { job.ref = QStringLiteral("260105-1"); });
        Touchpoint contact = builder.book().get(builder.touchpoint(vendor, start));
        contact.ref = QStringLiteral("c260105-1");
        builder.put(contact);
    }
    expectBreach("Two jobs have the ref 260105-1.");
    expectBreach("Two contacts have the ref c260105-1.");
}

TEST_F(BrokenBook, HasATrialThatDoesNotBeginWithBeingListed)
{
    const auto other = builder.vendor(QStringLiteral("Second Ring"));
    builder.put(Trial{builder.fresh<Trial>(), round, other});
    expectBreach("The trial of Second Ring in Call centre does not begin with being listed.");
    const Id<Trial> third = builder.put(
        Trial{builder.fresh<Trial>(), round, builder.vendor(QStringLiteral("Third Bell"))});
    builder.decide(third, DecisionKind::LetGo, start, because);
    expectBreach("The trial of Third Bell in Call centre does not begin with being listed.");
}

TEST_F(BrokenBook, ListsTheSameTrialAgain)
{
    builder.decide(trial, DecisionKind::Listed, start.addDays(1));
    expectBreach("A vendor is listed once, first of all.");
}

TEST_F(BrokenBook, LetsGoWithoutAReason)
{
    builder.decide(trial, DecisionKind::LetGo, start);
    expectBreach("It needs a reason.");
}

TEST_F(BrokenBook, ExtendsByNoOrTooManyMonths)
{
    jobStarts();
    for (const std::optional<int> months : {std::optional<int>(), std::optional(0), std::optional(13)}) {
        BookBuilder extended = builder;
        extended.decide(trial, DecisionKind::Extended, start.addDays(2), because, months);
        EXPECT_TRUE(
            brokenLaws(extended.book()).join(u'\n').contains(QStringLiteral("An extension takes 1 to 12 months.")))
            << months.value_or(-1);
    }
}

TEST_F(BrokenBook, PromotesWithNeitherARecordNorAReason)
{
    jobStarts();
    const auto promoted = builder.decide(trial, DecisionKind::Promoted, start.addMonths(7));
    expectBreach("The record did not support the promotion, and no reason is written.");
    Decision supported = builder.book().get(promoted);
    supported.supported = true;
    builder.put(supported);
    EXPECT_EQ(breach(), QString());
}

TEST_F(BrokenBook, TakesBackADecisionWhereNoneIsLeft)
{
    builder.decide(trial, DecisionKind::Withdrawn, start, because);
    expectBreach("No decision is left to take back.");
}

TEST_F(RemovingWhatIsNeeded, IsSaidOfWhateverStillRefersToIt)
{
    EXPECT_EQ(saidOfRemoving(round), QStringLiteral("Call centre still has vendors or tasks."));
    EXPECT_EQ(saidOfRemoving(vendor), QStringLiteral("Bright Calls still has a trial or contacts."));
    EXPECT_EQ(saidOfRemoving(trial), QStringLiteral("Bright Calls still has jobs or decisions in this round."));
    EXPECT_EQ(saidOfRemoving(Id<Settings>(Settings::onlyId)), QStringLiteral("A book has one currency."));
}

TEST_F(RemovingWhatIsNeeded, IsSaidOfWhatOnlyTasksContactsOrListsReferTo)
{
    const auto empty = builder.round(QStringLiteral("Bookkeeping"));
    Task task = builder.book().get(builder.task(QStringLiteral("Payroll")));
    task.round = empty;
    builder.put(task);
    EXPECT_EQ(saidOfRemoving(empty), QStringLiteral("Bookkeeping still has vendors or tasks."));
    const auto stranger = builder.vendor(QStringLiteral("Second Ring"));
    builder.touchpoint(stranger, start);
    EXPECT_EQ(saidOfRemoving(stranger), QStringLiteral("Second Ring still has a trial or contacts."));
    const auto job = builder.engagement(trial, start, [&](Engagement &each) { each.task = task.id; });
    EXPECT_EQ(saidOfRemoving(task.id), QStringLiteral("Jobs still refer to the task “Payroll”."));
    builder.unit(job, 1, QStringLiteral("Row one"));
    EXPECT_EQ(saidOfRemoving(job), QStringLiteral("“%1” still has its list.").arg(builder.book().get(job).title));
}

TEST_F(RemovingWhatIsNeeded, IsNothingWhereNobodyRefersToIt)
{
    const auto idle = builder.round(QStringLiteral("Bookkeeping"));
    const auto stranger = builder.vendor(QStringLiteral("Second Ring"));
    const auto task = builder.task(QStringLiteral("Payroll"));
    const auto job = builder.engagement(trial, start);
    const auto contact = builder.touchpoint(vendor, start);
    const auto row = builder.unit(builder.engagement(trial, start), 1, QStringLiteral("Row one"));
    const auto snooze = builder.put(Snooze{builder.fresh<Snooze>(), AttentionKind::Quiet, round, {}, start});
    for (const QString &said :
         {saidOfRemoving(idle), saidOfRemoving(stranger), saidOfRemoving(task), saidOfRemoving(job),
          saidOfRemoving(contact), saidOfRemoving(row), saidOfRemoving(snooze)})
        EXPECT_EQ(said, QString());
}

TEST_F(RemovingWhatIsNeeded, LooksAtTheTrialOfADecisionThatGoes)
{
    const Decision listed = *builder.book().decisionsOf(trial).front();
    EXPECT_TRUE(saidOfRemoving(listed.id).contains(QStringLiteral("does not begin with being listed")));
}
