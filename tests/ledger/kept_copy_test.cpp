#include "open_ledger.h"

#include <QFile>
#include <QFileInfo>

#include <gtest/gtest.h>

namespace proven {

using namespace test;

namespace {

QString pathOf(const std::variant<QString, Trouble> &kept)
{
    if (const auto *trouble = std::get_if<Trouble>(&kept))
        ADD_FAILURE() << trouble->text.toStdString();
    const auto *path = std::get_if<QString>(&kept);
    return path ? *path : QString();
}

} // namespace

TEST(KeptCopy, IsTheBookAsItIsNowAndStaysSo)
{
    const TemporaryBook place;
    const std::unique_ptr<Ledger> ledger = newLedger(place.path());
    done(ledger->perform(addRound(QStringLiteral("Call centre")), today));
    const Book before = ledger->book();
    const QString copy = pathOf(ledger->keepCopy(QStringLiteral("before import")));
    done(ledger->perform(addVendor(QStringLiteral("Bright Calls")), today));
    const std::unique_ptr<Ledger> kept = openLedger(copy);
    EXPECT_EQ(kept->book(), before);
    EXPECT_EQ(kept->history().size(), 2U) << "undo goes with it";
    EXPECT_EQ(QFileInfo(copy).fileName(),
              QFileInfo(place.path()).completeBaseName() + QStringLiteral(" (before import).proven"));
    EXPECT_EQ(QFile::permissions(copy) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

TEST(KeptCopy, NeverReplacesAnEarlierOne)
{
    const TemporaryBook place;
    const std::unique_ptr<Ledger> ledger = newLedger(place.path());
    const QString first = pathOf(ledger->keepCopy(QStringLiteral("before import")));
    const QByteArray bytes = bytesOf(first);
    done(ledger->perform(addRound(QStringLiteral("Call centre")), today));
    const QString second = pathOf(ledger->keepCopy(QStringLiteral("before import")));
    EXPECT_NE(first, second);
    EXPECT_TRUE(second.endsWith(QStringLiteral("(before import, 2).proven"))) << second.toStdString();
    EXPECT_EQ(bytesOf(first), bytes);
}

TEST(KeptCopy, IsRefusedWithTheReasonWhereTheBookIsNoLongerThere)
{
    const TemporaryBook place;
    const std::unique_ptr<Ledger> ledger = newLedger(place.path());
    ASSERT_TRUE(QFile::rename(place.path(), place.path() + QStringLiteral(".moved")));
    const auto kept = ledger->keepCopy(QStringLiteral("before import"));
    ASSERT_TRUE(std::holds_alternative<Trouble>(kept));
    EXPECT_TRUE(std::get<Trouble>(kept).text.contains(QStringLiteral("moved")));
}

} // namespace proven
