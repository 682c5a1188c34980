#include "import_window.h"
#include "support/real_input.h"

namespace proven {

using namespace test;

TEST_F(ImportWindow, TheTenWithTheMostRowsAreChosenAndCanBeChangedButNeverEleven)
{
    QByteArray bytes = "Vendor,What,Due\n";
    for (int vendor = 1; vendor <= 12; ++vendor) {
        for (int row = 0; row < vendor; ++row)
            bytes += "Number " + QByteArray::number(vendor) + " Ltd,job " + QByteArray::number(row) + ",2026-05-"
                     + QByteArray::number(10 + row) + "\n";
    }
    open(file(QStringLiteral("many.csv"), bytes));
    QAbstractItemModel &vendors = table(QStringLiteral("Vendors of the table"));
    ASSERT_EQ(vendors.rowCount(), 12);
    EXPECT_EQ(vendors.index(0, 0).data().toString(), QStringLiteral("Number 12 Ltd"));
    EXPECT_EQ(vendors.index(9, 0).data(Qt::CheckStateRole).toInt(), Qt::Checked);
    EXPECT_EQ(vendors.index(10, 0).data(Qt::CheckStateRole).toInt(), Qt::Unchecked);
    EXPECT_TRUE(importButton().isEnabled()) << dialog.problem().toStdString();

    vendors.setData(vendors.index(10, 0), Qt::Checked, Qt::CheckStateRole);
    look();
    EXPECT_FALSE(importButton().isEnabled()) << "eleven are too many";
    EXPECT_TRUE(dialog.problem().contains(QStringLiteral("ten places"))) << dialog.problem().toStdString();
    vendors.setData(vendors.index(0, 0), Qt::Unchecked, Qt::CheckStateRole);
    look();
    bringIn();
    EXPECT_EQ(office.book().all<Trial>().size(), 10U);
    EXPECT_FALSE(office.book().vendorNamed(u"Number 12 Ltd"));
    EXPECT_TRUE(office.book().vendorNamed(u"Number 2 Ltd"));
}

TEST_F(ImportWindow, AVendorSpelledInTwoWaysIsReadAsOneWhereTheOwnerSaysSo)
{
    QByteArray bytes = "Vendor,What,Due\n";
    for (const char *name : {"Alder Desk", "Birch Calls", "Cedar Works", "Dune Talk", "Elm Books", "Fjord Data",
                             "Grove Mail", "Heath Copy", "Iris Lines", "Juniper IT"})
        bytes += QByteArray(name) + ",one," + "2026-05-10\n" + name + ",two," + "2026-05-11\n";
    bytes += "Birch-Calls Ltd,three,2026-05-12\n";
    open(file(QStringLiteral("eleven.csv"), bytes));
    QAbstractItemModel &alike = table(QStringLiteral("Rows that look like something that is there"));
    ASSERT_EQ(alike.rowCount(), 1);
    EXPECT_EQ(alike.index(0, LikenessTable::Act).data().toString(), QStringLiteral("Same vendor"));
    emit control<QTableView>(dialog, QStringLiteral("Rows that look like something that is there"))
        ->activated(alike.index(0, LikenessTable::Act));
    look();
    bringIn();
    EXPECT_EQ(office.book().all<Engagement>().size(), 21U) << "no row stays out";
    EXPECT_EQ(office.book().all<Trial>().size(), 10U);
}

TEST_F(ImportWindow, ARowWithoutAVendorCanBeMendedEvenWhereOnlySomeAreChosen)
{
    QByteArray bytes = "Vendor,What,Due\n,nameless,2026-05-12\n";
    for (int vendor = 1; vendor <= 11; ++vendor)
        bytes += "Number " + QByteArray::number(vendor) + " Ltd,job,2026-05-10\n";
    open(file(QStringLiteral("many.csv"), bytes));
    QAbstractItemModel &rejected = table(QStringLiteral("Rows that can't be taken"));
    ASSERT_EQ(rejected.rowCount(), 1);
    ASSERT_TRUE(
        rejected.setData(rejected.index(0, RejectionTable::Value), QStringLiteral("Number 1 Ltd"), Qt::EditRole));
    look();
    bringIn();
    EXPECT_EQ(office.book().all<Engagement>().size(), 11U);
}

TEST_F(ImportWindow, WhoHasAPlaceAlreadyTakesNoOther)
{
    const Id<Round> round = office.round(QStringLiteral("Calls"));
    for (int vendor = 1; vendor <= 9; ++vendor)
        office.vendor(QStringLiteral("Known %1 Ltd").arg(vendor), round);
    open(file(
        QStringLiteral("jobs.csv"),
        "Vendor,What,Due\nKnown 3 Ltd,one,2026-05-10\nNew One,two,2026-05-10\nNew One,three,2026-05-11\nAnother,four,2026-05-12\n"));
    QAbstractItemModel &vendors = table(QStringLiteral("Vendors of the table"));
    QStringList chosen;
    for (int row = 0; row < vendors.rowCount(); ++row) {
        if (vendors.index(row, 0).data(Qt::CheckStateRole).toInt() == Qt::Checked)
            chosen += vendors.index(row, 0).data().toString();
    }
    EXPECT_EQ(chosen, (QStringList{QStringLiteral("New One"), QStringLiteral("Known 3 Ltd (has a place already)")}));
    bringIn();
    EXPECT_EQ(office.book().trialsOf(round).size(), 10U);
}

TEST_F(ImportWindow, WhatLooksLikeSomethingInTheBookIsShownAndLeftOutOnlyWhenTheOwnerSaysSo)
{
    const Id<Trial> trial = office.vendor(QStringLiteral("Bright Calls"), office.round(QStringLiteral("Calls")));
    office.give(trial, QStringLiteral("Call the list"), day("2026-11-23"), day("2026-11-30"));
    open(file(
        QStringLiteral("jobs.csv"),
        "Vendor,What,Given,Total\nBright Calls,Call the list,2026-11-23,40\nBright-Calls,Another list,2026-11-20,20\n"));
    QAbstractItemModel &alike = table(QStringLiteral("Rows that look like something that is there"));
    ASSERT_EQ(alike.rowCount(), 2);
    EXPECT_TRUE(importButton().isEnabled()) << "shown, not refused";
    auto *view = control<QTableView>(dialog, QStringLiteral("Rows that look like something that is there"));
    for (int row = alike.rowCount() - 1; row >= 0; --row) {
        emit view->activated(alike.index(row, LikenessTable::Act));
        look();
    }
    EXPECT_EQ(alike.rowCount(), 0);
    bringIn();
    EXPECT_EQ(office.book().all<Engagement>().size(), 2U) << "the row that was the same stayed out";
    EXPECT_EQ(office.book().all<Vendor>().size(), 1U) << "the other way to write the name was read as the vendor";
}

TEST_F(ImportWindow, TheRealDeliveriesNeedNothingButTheImportButton)
{
    const QString path = realInput();
    if (!QFileInfo::exists(path))
        GTEST_SKIP() << "skipped: no real input here";
    open(path);
    EXPECT_EQ(table(QStringLiteral("Vendors of the table")).rowCount(), 73);
    bringIn();
    EXPECT_EQ(office.book().all<Trial>().size(), 10U);
    EXPECT_GT(office.book().all<Engagement>().size(), 7'000U);
    ImportDoneDialog done(office.session(), dialog.imported());
    EXPECT_TRUE(says(done, QStringLiteral("older than twelve months"))) << wordsOf(done).toStdString();
}

} // namespace proven
