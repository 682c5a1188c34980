#include "import_window.h"

namespace proven {

using namespace test;

TEST_F(ImportWindow, AForeignTableComesInByItsGuessesOnceItsBadCellIsMended)
{
    open(file(QStringLiteral("meine_anrufe.csv"), germanJobs));
    EXPECT_EQ(choice(QStringLiteral("Vendor")), QStringLiteral("Lieferant"));
    EXPECT_EQ(choice(QStringLiteral("Due")), QStringLiteral("Fällig am"));
    EXPECT_EQ(choice(QStringLiteral("Separator")), QStringLiteral("semicolon"));
    EXPECT_EQ(choice(QStringLiteral("Numbers")), QStringLiteral("comma, 1,5"));
    ASSERT_EQ(table(QStringLiteral("Rows that can't be taken")).rowCount(), 1);
    EXPECT_EQ(cell(QStringLiteral("Rows that can't be taken"), 0, RejectionTable::Number), QStringLiteral("3"));
    EXPECT_EQ(cell(QStringLiteral("Rows that can't be taken"), 0, RejectionTable::ColumnName),
              QStringLiteral("Geliefert am"));
    EXPECT_TRUE(cell(QStringLiteral("Rows that can't be taken"), 0, RejectionTable::About)
                    .contains(QStringLiteral("Helle Anrufe")));

    QAbstractItemModel &rejected = table(QStringLiteral("Rows that can't be taken"));
    ASSERT_TRUE(rejected.setData(rejected.index(0, RejectionTable::Value), QStringLiteral("30.06.2026"), Qt::EditRole));
    look();
    EXPECT_EQ(rejected.rowCount(), 0);
    bringIn();
    EXPECT_EQ(office.book().all<Engagement>().size(), 3U);
    EXPECT_TRUE(office.book().roundNamed(u"Meine anrufe")) << "a book without a round gets one called after the file";
    EXPECT_EQ(*endedOn(office.book().engagementWithRef(QStringLiteral("A-2"))->outcome), day("2026-06-30"));
    EXPECT_EQ(office.book().engagementWithRef(QStringLiteral("A-1"))->cost, Money::ofTenThousandths(405'000));
    EXPECT_TRUE(dialog.imported().rejectedPath.isEmpty());
}

TEST_F(ImportWindow, WhatIsNotMendedIsWrittenBesideTheFileAndTheRestComesInAsOneStep)
{
    const QString path = file(QStringLiteral("jobs.csv"), germanJobs);
    open(path);
    bringIn();
    EXPECT_EQ(office.book().all<Engagement>().size(), 2U);
    EXPECT_EQ(dialog.imported().rejectedRows, 1);
    QFile rejected(QFileInfo(path).absolutePath() + QStringLiteral("/jobs.rejected.csv"));
    ASSERT_TRUE(rejected.open(QIODevice::ReadOnly));
    const QByteArray bytes = rejected.readAll();
    EXPECT_TRUE(bytes.contains("A-2") && bytes.contains("is a day that no calendar has")) << bytes.toStdString();
    ASSERT_TRUE(std::holds_alternative<Performed>(office.session().undo()));
    EXPECT_TRUE(office.book().all<Engagement>().empty());
    EXPECT_TRUE(office.book().all<Vendor>().empty()) << "one undo takes all of it back";
}

TEST_F(ImportWindow, NothingComesInWhileRowsCantBeTakenAndAreNotToBeLeftOut)
{
    open(file(QStringLiteral("jobs.csv"), germanJobs));
    control<QCheckBox>(dialog, QStringLiteral("Leave out the rows that can't be taken, and write them to a file"))
        ->setChecked(false);
    look();
    EXPECT_FALSE(importButton().isEnabled());
    EXPECT_TRUE(dialog.problem().contains(QStringLiteral("1 row can't be taken"))) << dialog.problem().toStdString();
    EXPECT_TRUE(office.book().all<Engagement>().empty());
}

TEST_F(ImportWindow, WhatTheOwnerSaysIsNotInTheTableIsNotReadWhateverItsName)
{
    open(file(QStringLiteral("jobs.csv"),
              "Vendor,Task,Due,Note\nA,Books March,2026-05-10,private\nA,Books April,2026-05-11,private\n"));
    EXPECT_EQ(choice(QStringLiteral("What")), QStringLiteral("Task")) << "what was done is another thing in each row";
    EXPECT_EQ(choice(QStringLiteral("Task")), QStringLiteral("not in this table"));
    choose(QStringLiteral("Note"), QStringLiteral("not in this table"));
    bringIn();
    EXPECT_TRUE(office.book().all<Task>().empty());
    EXPECT_TRUE(office.book().all<Engagement>().begin()->note.isEmpty());
}

TEST_F(ImportWindow, ACopyOfTheBookIsKeptBefore)
{
    open(file(QStringLiteral("jobs.csv"), germanJobs));
    bringIn();
    const auto copy = Ledger::open(dialog.imported().copy, machineAt(QDateTime(day("2026-11-23"), QTime(9, 0))),
                                   Ledger::Waiting::Impatient);
    ASSERT_TRUE(std::holds_alternative<std::unique_ptr<Ledger>>(copy));
    EXPECT_TRUE(std::get<std::unique_ptr<Ledger>>(copy)->book().all<Engagement>().empty());
}

TEST_F(ImportWindow, WhatWasSaidAboutATableIsKnownForTheNextOneLikeIt)
{
    const QByteArray odd = "Alpha,Beta,Gamma,Delta\nBright Calls,Call the list,5/6/2026,7/6/2026\n";
    open(file(QStringLiteral("first.csv"), odd));
    EXPECT_FALSE(importButton().isEnabled());
    EXPECT_TRUE(dialog.problem().contains(QStringLiteral("Vendor"))) << dialog.problem().toStdString();
    choose(QStringLiteral("Vendor"), QStringLiteral("Alpha"));
    choose(QStringLiteral("What"), QStringLiteral("Beta"));
    choose(QStringLiteral("Due"), QStringLiteral("Gamma"));
    choose(QStringLiteral("Ended on"), QStringLiteral("Delta"));
    EXPECT_EQ(table(QStringLiteral("Rows that can't be taken")).rowCount(), 2) << "both days can be read in two ways";
    choose(QStringLiteral("Dates"), QStringLiteral("day, month, year"));
    bringIn();
    EXPECT_EQ(office.book().all<Engagement>().begin()->due, day("2026-06-05"));

    ImportDialog again(office.session(), std::nullopt);
    again.take(
        {file(QStringLiteral("second.csv"), "Alpha,Beta,Gamma,Delta\nBright Calls,Call the rest,8/6/2026,8/6/2026\n")});
    ASSERT_TRUE(QTest::qWaitFor([&] { return !again.isLooking(); }, 60'000));
    EXPECT_EQ(again.problem(), QString());
    EXPECT_TRUE(control<QPushButton>(again, QStringLiteral("Import"))->isEnabled());
    EXPECT_EQ(control<QComboBox>(again, QStringLiteral("Dates"))->currentText(), QStringLiteral("day, month, year"));
}

TEST_F(ImportWindow, BeginsWithOneThingToDoAndEnterDoesIt)
{
    dialog.show();
    auto *choose = control<QPushButton>(dialog, QStringLiteral("Choose a file…"));
    EXPECT_TRUE(choose->isDefault());
    EXPECT_FALSE(control<QComboBox>(dialog, QStringLiteral("Encoding"))->isVisible());
    open(file(QStringLiteral("jobs.csv"), germanJobs));
    EXPECT_FALSE(choose->isVisible());
    EXPECT_TRUE(importButton().isDefault());
}

TEST_F(ImportWindow, AFileThatIsNoTableIsToldInWordsAndCanBeLeft)
{
    open(file(QStringLiteral("picture.csv"), QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16)));
    EXPECT_FALSE(importButton().isEnabled());
    EXPECT_FALSE(dialog.problem().isEmpty());
    dialog.reject();
    EXPECT_TRUE(office.book().all<Engagement>().empty());
}

TEST_F(ImportWindow, RowsCopiedInASpreadsheetComeInWithoutAFile)
{
    dialog.paste(QStringLiteral("Vendor\tWhat\tDue\nBright Calls\tone\t2026-05-10\nBright Calls\ttwo\tsoon\n"));
    look();
    EXPECT_EQ(choice(QStringLiteral("Separator")), QStringLiteral("tab"));
    bringIn();
    EXPECT_EQ(office.book().all<Engagement>().size(), 1U);
    const QFileInfo rejected(dialog.imported().rejectedPath);
    EXPECT_TRUE(rejected.exists()) << "what could not be taken lies beside the book";
    EXPECT_EQ(rejected.absolutePath(), QFileInfo(office.session().ledger().path()).absolutePath());
}

TEST_F(ImportWindow, ASpreadsheetsOwnFileIsToldWithTheWayOn)
{
    open(file(QStringLiteral("jobs.xlsx"), QByteArray("PK\x03\x04\x14\0\x06\0rest", 12)));
    EXPECT_TRUE(dialog.problem().contains(QStringLiteral("save the sheet as CSV"))) << dialog.problem().toStdString();
}

TEST_F(ImportWindow, AnotherSeparatorFindsTheColumnsAnew)
{
    open(file(QStringLiteral("jobs.csv"),
              "Vendor;What;Due\nA, Ltd;one, two;2026-05-10\nB, Ltd;three, four;2026-05-11\n"));
    EXPECT_EQ(choice(QStringLiteral("Vendor")), QStringLiteral("Vendor"));
    choose(QStringLiteral("Separator"), QStringLiteral("comma"));
    EXPECT_FALSE(importButton().isEnabled());
    choose(QStringLiteral("Separator"), QStringLiteral("semicolon"));
    EXPECT_EQ(choice(QStringLiteral("Vendor")), QStringLiteral("Vendor"));
    bringIn();
    EXPECT_TRUE(office.book().vendorNamed(u"A, Ltd"));
}

TEST_F(ImportWindow, AnExportOfOursNeedsNoMapping)
{
    open(file(
        QStringLiteral("whoever.csv"),
        "name,kind,contact,email,phone,website,links,found_through,specialties,hourly_rate,notes,remember,holds,away_from,away_until,archived\n"
        "Bright Calls,company,,a@b.example,,,,stranger,,,,,,,,no\n"));
    EXPECT_EQ(choice(QStringLiteral("These are")), QStringLiteral("vendors"));
    bringIn();
    EXPECT_EQ(office.book().vendorNamed(u"Bright Calls")->email, QStringLiteral("a@b.example"));
}

TEST_F(ImportWindow, AfterwardsItIsSaidWhatNobodyHasAnsweredYet)
{
    open(file(QStringLiteral("jobs.csv"),
              "Vendor,What,Due,Delivered on\nA,one,2026-10-10,2026-10-09\nA,two,2026-10-17,2026-10-18\n"));
    bringIn();
    ImportDoneDialog done(office.session(), dialog.imported());
    EXPECT_TRUE(says(done, QStringLiteral("whether directions were followed (known for none)")))
        << wordsOf(done).toStdString();
    std::vector<Id<Engagement>> asked;
    QObject::connect(&done, &ImportDoneDialog::answersWanted, &done, [&](const auto &jobs) { asked = jobs; });
    press(done, QStringLiteral("Answer the last two…"));
    ASSERT_EQ(asked.size(), 2U);
    EXPECT_EQ(office.book().get(asked.front()).title, QStringLiteral("two")) << "the newest first";
}

TEST_F(ImportWindow, EveryRowIsAccountedForBeforeAndAfter)
{
    const QByteArray jobs = "Vendor,What,Due,Mobile\nA,one,2026-05-10,1\nA,two,2026-05-11,2\n";
    open(file(QStringLiteral("first.csv"), jobs));
    EXPECT_TRUE(says(dialog, QStringLiteral("Not read: Mobile."))) << wordsOf(dialog).toStdString();
    bringIn();
    ImportDialog again(office.session(), std::nullopt);
    again.take({file(QStringLiteral("second.csv"), jobs + "A,three,soon,3\nA,four,2026-05-12,4\n")});
    ASSERT_TRUE(QTest::qWaitFor([&] { return !again.isLooking(); }, 60'000));
    for (const char *words : {"1 job from second.csv", "1 row can't be taken and goes to a file.",
                              "2 rows are there already.", "No column says when each job began"})
        EXPECT_TRUE(says(again, QLatin1String(words))) << words << "\n" << wordsOf(again).toStdString();
}

TEST_F(ImportWindow, IsLeftWithoutATraceWhileItReads)
{
    QByteArray large = "Vendor,What,Due\n";
    for (int row = 0; row < 20'000; ++row)
        large += "A,job " + QByteArray::number(row) + ",2026-05-10\n";
    dialog.take({file(QStringLiteral("large.csv"), large)});
    ASSERT_TRUE(dialog.isLooking());
    const QStringList before = QDir(folder.path()).entryList(QDir::Files);
    dialog.reject();
    EXPECT_FALSE(dialog.isLooking());
    EXPECT_FALSE(importButton().isEnabled());
    EXPECT_TRUE(office.book().all<Vendor>().empty());
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files), before);
}

TEST_F(ImportWindow, ANewLookEndsTheOneBeforeAndOnlyTheLastIsShown)
{
    QByteArray large = "Vendor,What,Due\n";
    for (int row = 0; row < 20'000; ++row)
        large += "A,job " + QByteArray::number(row) + ",2026-05-10\n";
    dialog.take({file(QStringLiteral("large.csv"), large)});
    open(file(QStringLiteral("small.csv"), "Vendor,What,Due\nB,one,2026-05-10\n"));
    EXPECT_EQ(table(QStringLiteral("The first rows")).rowCount(), 1);
    bringIn();
    EXPECT_FALSE(office.book().vendorNamed(u"A"));
}

} // namespace proven
