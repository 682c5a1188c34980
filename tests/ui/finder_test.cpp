#include "models/finder.h"

#include "models/actions.h"
#include "models/found_list.h"
#include "support/office.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QPalette>

#include <gtest/gtest.h>

namespace proven::test {
namespace {

const QDate today = day("2026-11-23");

/// A window's commands in little, and a book to find names in.
class Finding : public testing::Test {
protected:
    Finding()
    {
        give = actions.add(QStringLiteral("&Job"), QStringLiteral("give"), QStringLiteral("&Give a job"),
                           QKeySequence(QStringLiteral("Ctrl+N")));
        actions.separate(QStringLiteral("&Job"));
        edit = actions.add(QStringLiteral("&Job"), QStringLiteral("edit"), QStringLiteral("&Edit the job…"),
                           QKeySequence(QStringLiteral("Ctrl+E")));
        edit->setEnabled(false);
    }

    [[nodiscard]] Finder::Answer find(const QString &words) { return Finder(office.book(), actions).find(words); }
    [[nodiscard]] QStringList wordsFor(const QString &words)
    {
        QStringList found;
        for (const Found &one : find(words).found)
            found += one.words;
        return found;
    }

    Office office{today};
    Actions actions{{QStringLiteral("&Job")}, nullptr};
    QAction *give;
    QAction *edit;
    Id<Round> round = office.round(QStringLiteral("Call centre"));
};

TEST_F(Finding, FindsAVendorByPiecesOfItsNameInAnyOrder)
{
    office.vendor(QStringLiteral("Harbour Hum Telephone"), round);
    office.vendor(QStringLiteral("Bright Calls"), round);
    EXPECT_EQ(wordsFor(QStringLiteral("tele harb")), QStringList(QStringLiteral("Harbour Hum Telephone")));
    EXPECT_EQ(wordsFor(QStringLiteral("harb bright")), QStringList());
}

TEST_F(Finding, MindsNeitherCaseNorAccents)
{
    office.vendor(QStringLiteral("Café Ünal"), round);
    EXPECT_EQ(wordsFor(QStringLiteral("CAFE unal")), QStringList(QStringLiteral("Café Ünal")));
    office.vendor(QStringLiteral("Plain Zebra"), round);
    EXPECT_EQ(wordsFor(QStringLiteral("zébra")), QStringList(QStringLiteral("Plain Zebra")));
}

TEST_F(Finding, PutsTheBeginningsOfWordsBeforeTheirMiddles)
{
    office.vendor(QStringLiteral("Overlook"), round);
    office.vendor(QStringLiteral("Better Looks"), round);
    office.vendor(QStringLiteral("Look Here"), round);
    EXPECT_EQ(wordsFor(QStringLiteral("look")),
              (QStringList{QStringLiteral("Look Here"), QStringLiteral("Better Looks"), QStringLiteral("Overlook")}));
}

TEST_F(Finding, PutsCommandsAndVendorsBeforeJobsThatFitAsWell)
{
    const Id<Trial> trial = office.vendor(QStringLiteral("Giverny"), round);
    office.job(trial, QStringLiteral("Give out leaflets"), today.addDays(-9), true);
    EXPECT_EQ(wordsFor(QStringLiteral("give")), (QStringList{QStringLiteral("Give a job"), QStringLiteral("Giverny"),
                                                             QStringLiteral("Give out leaflets")}));
}

TEST_F(Finding, FindsAJobByItsTitleItsVendorAndItsRefTheLatestFirst)
{
    const Id<Trial> trial = office.vendor(QStringLiteral("Bright Calls"), round);
    const Id<Engagement> late = office.job(trial, QStringLiteral("Leaflets"), today.addDays(-10), true);
    const Id<Engagement> early = office.job(trial, QStringLiteral("Leaflets"), today.addDays(-30), true);
    std::vector<Id<Engagement>> found;
    for (const Found &one : find(QStringLiteral("bright leaflets")).found)
        found.push_back(std::get<Id<Engagement>>(one.what));
    EXPECT_EQ(found, (std::vector{late, early}));
    EXPECT_EQ(find(office.book().get(early).ref).found.size(), 1U);
}

TEST_F(Finding, TellsWhatCannotBeDoneNowLastAndKeepsItFromBeingChosen)
{
    FoundList list(QApplication::palette(), nullptr);
    const QAbstractItemModelTester tester(&list, QAbstractItemModelTester::FailureReportingMode::Fatal);
    list.show(find({}).found);
    const QModelIndex first = list.index(0);
    EXPECT_EQ(first.data().toString(), QStringLiteral("Give a job"));
    const QString spoken = first.data(Qt::AccessibleTextRole).toString();
    EXPECT_TRUE(spoken.contains(QStringLiteral("Command")) && spoken.contains(QStringLiteral("Ctrl+N")));
    const QModelIndex last = list.index(list.rowCount() - 1);
    EXPECT_EQ(last.data().toString(), QStringLiteral("Edit the job…"));
    EXPECT_FALSE(last.flags() & Qt::ItemIsEnabled);
    EXPECT_TRUE(last.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("not possible now")));
}

TEST_F(Finding, ShowsTheBestFiftyOfManyJobsAndSaysThatThereAreMore)
{
    const Id<Trial> trial = office.vendor(QStringLiteral("Bright Calls"), round);
    for (int job = 0; job < 60; ++job)
        office.job(trial, QStringLiteral("List %1").arg(job), today.addDays(-100 + job), true);
    const Finder::Answer answer = find(QStringLiteral("list"));
    ASSERT_EQ(answer.found.size(), Finder::mostNames);
    EXPECT_EQ(answer.found.front().words, QStringLiteral("List 59"));
    EXPECT_TRUE(answer.hasMore);
    EXPECT_FALSE(find(QStringLiteral("list 59")).hasMore);
}

TEST_F(Finding, ReadsManyJobsBesideTheWindowAndFindsThemWhenItIsDone)
{
    const Id<Trial> trial = office.vendor(QStringLiteral("Bright Calls"), round);
    office.job(trial, QStringLiteral("List of April"), today, false);
    Finder finder(office.book(), actions, 1);
    Finder::Answer answer = finder.find(QStringLiteral("april"));
    while (answer.isReading) {
        EXPECT_TRUE(answer.found.empty());
        answer = finder.find(QStringLiteral("april"));
    }
    ASSERT_EQ(answer.found.size(), 1U);
    EXPECT_EQ(answer.found.front().words, QStringLiteral("List of April"));
}

} // namespace
} // namespace proven::test
