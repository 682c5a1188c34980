#include "dialogs/talk_dialog.h"

#include "models/time_line.h"
#include "support/hands.h"
#include "support/office.h"

#include <QApplication>
#include <QClipboard>
#include <QPlainTextEdit>

namespace proven {

using namespace test;

namespace {

class TalkDialogs : public testing::Test {
protected:
    TalkDialogs() : bright(office.vendor(QStringLiteral("Bright Calls"), office.round(QStringLiteral("Call centre"))))
    {
        work(4, 0);
        work(2, 3);
        office.setToday(office.today().addDays(1));
    }

    /// Jobs a week apart, each delivered so many days after it was due.
    void work(int jobs, int daysLate)
    {
        for (int job = 0; job < jobs; ++job) {
            const QDate start = office.today().addDays(2);
            const Id<Engagement> given = office.give(bright, QStringLiteral("Calls"), start, start.addDays(4));
            office.deliver(given, start.addDays(4 + daysLate));
        }
    }
    [[nodiscard]] Id<Vendor> vendor() const { return office.book().get(bright).vendor; }
    [[nodiscard]] Happened latest() const
    {
        TimeLine line(const_cast<Office &>(office).session(), nullptr);
        line.show(vendor(), bright);
        for (int row = 0; row < line.rowCount(); ++row) {
            if (std::holds_alternative<Id<Touchpoint>>(line.at(row).source))
                return line.happened(line.at(row));
        }
        ADD_FAILURE() << "no contact on the time line";
        return {};
    }

    Office office{day("2026-05-04")};
    Id<Trial> bright;
};

} // namespace

TEST_F(TalkDialogs, ShowTheDatedFactsAndCopyThem)
{
    const TalkDialog dialog(office.session(), vendor(), bright);
    auto *facts = control<QPlainTextEdit>(dialog, QStringLiteral("The facts"));
    ASSERT_TRUE(facts);
    EXPECT_TRUE(facts->isReadOnly());
    EXPECT_TRUE(facts->toPlainText().contains(QStringLiteral("(3 days late)"))) << facts->toPlainText().toStdString();
    EXPECT_TRUE(facts->toPlainText().contains(QStringLiteral("4 of 4 on time before")));
    press(dialog, QStringLiteral("Copy the facts"));
    EXPECT_EQ(QApplication::clipboard()->text(), facts->toPlainText());
}

TEST_F(TalkDialogs, AreRecordedAsOneContactThatCanBeUndone)
{
    TalkDialog dialog(office.session(), vendor(), bright);
    type(dialog, QStringLiteral("Kind"), QStringLiteral("meeting"));
    type(dialog, QStringLiteral("What was agreed"), QStringLiteral("They ring on the day before"));
    press(dialog, QStringLiteral("Record the talk"));
    EXPECT_EQ(dialog.result(), QDialog::Accepted) << dialog.refusalText().toStdString();
    ASSERT_EQ(office.book().touchpointsOf(vendor()).size(), 1U);
    const Touchpoint &talk = *office.book().touchpointsOf(vendor()).front();
    EXPECT_EQ(talk.kind, TouchpointKind::Meeting);
    EXPECT_EQ(talk.date, office.today());
    EXPECT_EQ(talk.note, QStringLiteral("They ring on the day before"));
    EXPECT_TRUE(std::holds_alternative<Performed>(office.session().undo()));
    EXPECT_TRUE(office.book().touchpointsOf(vendor()).empty());
}

TEST_F(TalkDialogs, StandOnTheTimeLineWithBeforeAndAfter)
{
    TalkDialog dialog(office.session(), vendor(), bright);
    press(dialog, QStringLiteral("Record the talk"));
    EXPECT_EQ(latest().what, QStringLiteral("Talked about late jobs"));
    EXPECT_TRUE(latest().detail.startsWith(QStringLiteral("Before: 3 of 5 on time; since: none yet.")))
        << latest().detail.toStdString();
    EXPECT_EQ(latest().tone, Tone::OnTrial);
    work(2, 0);
    EXPECT_TRUE(latest().detail.contains(QStringLiteral("since: 2 of 2.")));
    EXPECT_EQ(latest().tone, Tone::Proven);
}

TEST_F(TalkDialogs, RefuseATalkInTheFuture)
{
    const Book before = office.book();
    TalkDialog dialog(office.session(), vendor(), bright);
    type(dialog, QStringLiteral("Day"), QStringLiteral("+3"));
    press(dialog, QStringLiteral("Record the talk"));
    EXPECT_NE(dialog.result(), QDialog::Accepted);
    EXPECT_TRUE(dialog.refusalText().contains(QStringLiteral("future")));
    EXPECT_EQ(office.book(), before);
}

} // namespace proven
