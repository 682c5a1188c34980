#include "rules/clash.h"
#include "rules/wording.h"
#include "support/desk.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace proven {

namespace {

const QDate today = test::day("2026-11-23");

struct Vendors {
    test::BookBuilder builder;
    Id<Vendor> id = builder.vendor(QStringLiteral("Bright Calls"));
    VendorDetails before = builder.book().get(id);

    /// The book after the other one saved.
    Book savedBy(const VendorDetails &theirs)
    {
        Book book = builder.book();
        Changes changes;
        changes.revise(book.get(id), Vendor{theirs, id});
        book.apply(changes);
        return book;
    }
};

const VendorDetails &afterOf(const Command &edit)
{
    return std::get<command::EditVendor>(edit).after;
}

/// One of three texts, so that two people often write the same.
QString anyWord()
{
    return *rc::gen::element(QString(), QStringLiteral("a"), QStringLiteral("b"));
}

} // namespace

TEST(Clash, IsNoneWhereNobodyElseChangedTheRecord)
{
    Vendors vendors;
    VendorDetails mine = vendors.before;
    mine.phone = QStringLiteral("555");
    EXPECT_FALSE(clashOf(vendors.builder.book(), command::EditVendor{vendors.id, vendors.before, mine}, today));
}

TEST(Clash, NamesWhatBothChangedAndWhatTheOtherChangedAlone)
{
    Vendors vendors;
    VendorDetails mine = vendors.before;
    mine.phone = QStringLiteral("555");
    mine.email = QStringLiteral("mine@example.com");
    VendorDetails theirs = vendors.before;
    theirs.phone = QStringLiteral("777");
    theirs.awayFrom = test::day("2026-12-24");
    const auto clash = clashOf(vendors.savedBy(theirs), command::EditVendor{vendors.id, vendors.before, mine}, today);
    ASSERT_TRUE(clash);
    EXPECT_EQ(clash->both, (std::vector<Clash::Field>{{QStringLiteral("Phone"), QStringLiteral("nothing"),
                                                       QStringLiteral("555"), QStringLiteral("777")}}));
    EXPECT_EQ(clash->others, (std::vector<Clash::Field>{{QStringLiteral("Away from"), QStringLiteral("nothing"),
                                                         QStringLiteral("nothing"), QStringLiteral("24 December")}}));
    VendorDetails merged = theirs;
    merged.email = mine.email;
    EXPECT_EQ(afterOf(clash->theirs), merged);
    merged.phone = mine.phone;
    EXPECT_EQ(afterOf(clash->mine), merged);
}

RC_GTEST_PROP(Clash, LosesNothingThatOnlyOneChangedAndIsNotOutdatedAnyMore, ())
{
    Vendors vendors;
    const auto anyVersion = [&] {
        VendorDetails version = vendors.before;
        for (QString *field : {&version.contact, &version.email, &version.phone, &version.notes})
            *field = anyWord();
        version.archived = *rc::gen::arbitrary<bool>();
        return version;
    };
    const VendorDetails mine = anyVersion();
    const VendorDetails theirs = anyVersion();
    RC_PRE(!(theirs == vendors.before));
    const Book book = vendors.savedBy(theirs);
    const auto clash = clashOf(book, command::EditVendor{vendors.id, vendors.before, mine}, today);
    RC_ASSERT(clash.has_value());
    const auto check = [&](auto field) {
        const auto &was = field(vendors.before);
        const auto &my = field(mine);
        const auto &other = field(theirs);
        RC_ASSERT(field(afterOf(clash->mine)) == (my == was ? other : my));
        RC_ASSERT(field(afterOf(clash->theirs)) == (other == was ? my : other));
    };
    check([](const VendorDetails &each) { return each.contact; });
    check([](const VendorDetails &each) { return each.email; });
    check([](const VendorDetails &each) { return each.phone; });
    check([](const VendorDetails &each) { return each.notes; });
    check([](const VendorDetails &each) { return each.archived; });
    for (const Command &edit : {clash->mine, clash->theirs}) {
        IdSource ids([] { return qint64(1); }, [] { return quint32(1); });
        const Answer answer = decide(book, edit, today, ids);
        RC_ASSERT(std::holds_alternative<Decided>(answer));
    }
}

TEST(Clash, OfHowAJobWentIsOneWhole)
{
    test::BookBuilder builder;
    const auto trial = builder.trial(builder.round(QStringLiteral("Call centre")),
                                     builder.vendor(QStringLiteral("Bright Calls")), test::day("2026-10-20"));
    const auto job = builder.delivered(trial, test::day("2026-10-23"), test::day("2026-10-30"),
                                       test::day("2026-10-29"));
    const Outcome theirs = builder.book().get(job).outcome;
    const command::RecordOutcome mine{.id = job,
                                      .before = Open{},
                                      .after = Abandoned{test::day("2026-11-01")},
                                      .unitsDone = {},
                                      .note = QStringLiteral("Never heard of again")};
    const auto clash = clashOf(builder.book(), mine, today);
    ASSERT_TRUE(clash);
    ASSERT_FALSE(clash->both.empty());
    EXPECT_EQ(clash->both.front().word, QStringLiteral("How it ended"));
    EXPECT_EQ(clash->both.front().mine, wording::of(OutcomeKind::Abandoned));
    EXPECT_EQ(clash->both.front().theirs, wording::of(OutcomeKind::Delivered));
    EXPECT_EQ(std::get<command::RecordOutcome>(clash->mine).before, theirs);
    EXPECT_EQ(std::get<command::RecordOutcome>(clash->mine).after, mine.after);
    IdSource ids([] { return qint64(1); }, [] { return quint32(1); });
    const Answer nothing = decide(builder.book(), clash->theirs, today, ids);
    ASSERT_TRUE(std::holds_alternative<Decided>(nothing));
    EXPECT_TRUE(std::get<Decided>(nothing).changes.empty());
}

TEST(Clash, OfHowAListWentKeepsTheUnitsThatTheOtherCounted)
{
    test::BookBuilder builder;
    const auto trial = builder.trial(builder.round(QStringLiteral("Calls")),
                                     builder.vendor(QStringLiteral("Bright Calls")), today.addDays(-30));
    const auto job = builder.engagement(trial, today.addDays(-20), [](Engagement &each) {
        each.units = 10;
        each.unitsDone = 7;
        each.outcome = Delivered{today, {}, true, {}, {}};
    });
    const command::RecordOutcome mine{job, Open{}, Abandoned{today}, 3, {}};
    const auto clash = clashOf(builder.book(), mine, today);
    ASSERT_TRUE(clash);
    EXPECT_EQ(std::get<command::RecordOutcome>(clash->theirs).unitsDone, 7);
    EXPECT_EQ(std::get<command::RecordOutcome>(clash->mine).unitsDone, 3);
    EXPECT_FALSE(
        clashOf(builder.book(), command::RecordOutcome{job, builder.book().get(job).outcome, Open{}, {}, {}}, today))
        << "nobody else said how it went";
}

TEST(Clash, IsToldOfEveryKindOfRecordAndOfNoOtherCommand)
{
    test::BookBuilder builder;
    const auto round = builder.round(QStringLiteral("Call centre"));
    const auto vendor = builder.vendor(QStringLiteral("Bright Calls"));
    const auto task = builder.task(QStringLiteral("Payroll"));
    const auto contact = builder.touchpoint(vendor, today);
    const auto wordOf = [&](const Command &edit) {
        const auto clash = clashOf(builder.book(), edit, today);
        return clash && !clash->both.empty() ? clash->both.front().word : QString();
    };
    RoundDetails otherRound = builder.book().get(round);
    otherRound.meant = 3;
    RoundDetails myRound = otherRound;
    myRound.meant = 4;
    EXPECT_EQ(wordOf(command::EditRound{round, otherRound, myRound}), QStringLiteral("Meant to be tried"));
    TaskDetails otherTask = builder.book().get(task);
    otherTask.notes = QStringLiteral("by hand");
    TaskDetails myTask = otherTask;
    myTask.notes = QStringLiteral("by letter");
    EXPECT_EQ(wordOf(command::EditTask{task, otherTask, myTask}), QStringLiteral("Notes"));
    TouchpointDetails otherContact = builder.book().get(contact);
    otherContact.whom = QStringLiteral("Cleo");
    TouchpointDetails myContact = otherContact;
    myContact.whom = QStringLiteral("Marta");
    EXPECT_EQ(wordOf(command::EditTouchpoint{contact, otherContact, myContact}), QStringLiteral("With whom"));
    const auto job = builder.engagement(builder.trial(round, vendor, today), today);
    EngagementDetails otherJob = builder.book().get(job);
    otherJob.title = QStringLiteral("Their calls");
    EngagementDetails myJob = otherJob;
    myJob.title = QStringLiteral("My calls");
    EXPECT_EQ(wordOf(command::EditEngagement{job, otherJob, myJob}), QStringLiteral("What"));
    EXPECT_FALSE(clashOf(builder.book(), command::SetCurrency{QStringLiteral("USD")}, today));
    EXPECT_FALSE(clashOf(builder.book(), command::EditRound{Id<Round>(4711), otherRound, myRound}, today))
        << "what is gone can't be told apart";
}

TEST(Clash, IsNoneOfWhatIsGoneAndTheOutcomeIsRefusedBecauseTheJobIsNotThere)
{
    test::Desk desk(test::day("2026-05-04"));
    const auto trial = desk.vendor(QStringLiteral("Bright Calls"), desk.round(QStringLiteral("Call centre")));
    ASSERT_FALSE(desk.give(trial, desk.job()));
    const command::RecordOutcome late{desk.lastJob().id, Open{}, Abandoned{desk.today()}, {}, {}};
    Book without = desk.book();
    Changes gone;
    gone.remove(desk.lastJob());
    without.apply(gone);
    EXPECT_FALSE(clashOf(without, late, desk.today()));

    test::Desk other(desk.today(), without);
    const auto refused = other.refusal(late);
    ASSERT_TRUE(refused);
    EXPECT_EQ(refused->ground, Refusal::Ground::Input);
    EXPECT_TRUE(refused->text.contains(QStringLiteral("is not in the book (any more).")));
    EXPECT_TRUE(other.book() == without);
}

} // namespace proven
