#include "single_instance.h"

#include "support/book_builder.h"

#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QSysInfo>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <atomic>
#include <thread>

namespace proven::test {
namespace {

const QString screen = QStringLiteral("screen");

/// A runtime folder with a program that listens in it.
class RunningProgram : public testing::Test {
protected:
    RunningProgram()
    {
        QObject::connect(&m_first, &SingleInstance::wished, [this](const StartWish &wish) { wishes.push_back(wish); });
    }

    /// What a second start does, in a thread of its own, because it waits for the answer of this one.
    [[nodiscard]] bool handOver(const StartWish &wish, const QString &itsScreen = screen)
    {
        std::atomic<bool> isDone = false;
        bool isTaken = false;
        std::thread second([&] {
            SingleInstance start(folder.path(), itsScreen);
            isTaken = start.handOver(wish);
            isDone = true;
        });
        while (!isDone)
            QCoreApplication::processEvents(QEventLoop::AllEvents);
        second.join();
        return isTaken;
    }
    [[nodiscard]] QString socketPath() const
    {
        const QDir here(folder.path());
        const QStringList sockets = here.entryList({QStringLiteral("proven-*")}, QDir::System);
        return sockets.isEmpty() ? QString() : here.filePath(sockets.first());
    }
    /// What the running program answers to these bytes; it hangs up at once where they are nonsense.
    [[nodiscard]] QByteArray answerTo(const QByteArray &bytes)
    {
        QLocalSocket socket;
        QSignalSpy gone(&socket, &QLocalSocket::disconnected);
        socket.connectToServer(socketPath());
        EXPECT_TRUE(socket.waitForConnected());
        socket.write(bytes);
        EXPECT_TRUE(gone.count() > 0 || gone.wait());
        return socket.readAll();
    }

    QTemporaryDir folder;
    std::vector<StartWish> wishes;
    SingleInstance m_first{folder.path(), screen};
};

TEST_F(RunningProgram, TakesTheBookThatALaterStartNames)
{
    m_first.listen(std::nullopt);
    const StartWish wish{.book = QStringLiteral("/books/Déjà vu \"two\".proven"), .today = std::nullopt};
    EXPECT_TRUE(handOver(wish));
    EXPECT_EQ(wishes, std::vector{wish});
    EXPECT_TRUE(handOver({}));
    EXPECT_EQ(wishes.back(), StartWish());
}

TEST_F(RunningProgram, TakesAStartThatWantsToGiveAJob)
{
    m_first.listen(std::nullopt);
    const StartWish wish{.book = std::nullopt, .today = std::nullopt, .givesJob = true};
    EXPECT_TRUE(handOver(wish));
    EXPECT_EQ(wishes, std::vector{wish});
}

TEST_F(RunningProgram, LeavesAStartAloneThatLivesInAnotherDay)
{
    m_first.listen(std::nullopt);
    const StartWish stated{.book = std::nullopt, .today = day("2027-05-23")};
    EXPECT_FALSE(handOver(stated));
    EXPECT_TRUE(wishes.empty());
}

TEST_F(RunningProgram, TakesAStartInItsOwnStatedDay)
{
    const StartWish stated{.book = std::nullopt, .today = day("2027-05-23")};
    m_first.listen(stated.today);
    EXPECT_TRUE(handOver(stated));
    EXPECT_FALSE(handOver({}));
    EXPECT_EQ(wishes, std::vector{stated});
}

TEST_F(RunningProgram, IsNoneOnAnotherScreenOrBeforeItListens)
{
    EXPECT_FALSE(handOver({}));
    m_first.listen(std::nullopt);
    EXPECT_FALSE(handOver({}, QStringLiteral("another screen")));
    EXPECT_TRUE(wishes.empty());
}

TEST_F(RunningProgram, TakesThePlaceOfOneThatEndedWithoutTidyingUp)
{
    {
        SingleInstance before(folder.path(), screen);
        before.listen(std::nullopt);
    }
    // What a crash leaves: a lock of a process that is no more, and a socket that nobody listens on.
    m_first.listen(std::nullopt);
    const QString path = socketPath();
    ASSERT_FALSE(path.isEmpty());
    QTemporaryDir other;
    QFile lock(other.filePath(QFileInfo(path).fileName() + QStringLiteral(".lock")));
    ASSERT_TRUE(lock.open(QIODevice::WriteOnly));
    lock.write("999999999\nproven\n" + QSysInfo::machineHostName().toLocal8Bit() + "\n");
    lock.close();
    QFile dead(other.filePath(QFileInfo(path).fileName()));
    ASSERT_TRUE(dead.open(QIODevice::WriteOnly));
    dead.close();

    SingleInstance next(other.path(), screen);
    EXPECT_FALSE(next.handOver({}));
    QSignalSpy wished(&next, &SingleInstance::wished);
    next.listen(std::nullopt);
    QLocalSocket socket;
    socket.connectToServer(dead.fileName());
    ASSERT_TRUE(socket.waitForConnected());
    socket.write("{}\n");
    EXPECT_TRUE(wished.count() > 0 || wished.wait());
}

TEST_F(RunningProgram, KeepsThePlaceThatItHas)
{
    m_first.listen(std::nullopt);
    SingleInstance second(folder.path(), screen);
    second.listen(std::nullopt);
    EXPECT_TRUE(handOver({}));
    EXPECT_EQ(wishes.size(), 1U);
}

TEST_F(RunningProgram, HangsUpOnNonsenseAndGoesOnListening)
{
    m_first.listen(std::nullopt);
    EXPECT_EQ(answerTo("open everything!\n"), QByteArray());
    EXPECT_EQ(answerTo("[1, 2]\n"), QByteArray());
    EXPECT_EQ(answerTo("{\"book\": 7}\n"), QByteArray());
    EXPECT_EQ(answerTo("{\"today\": \"soon\"}\n"), QByteArray());
    EXPECT_EQ(answerTo(QByteArray(SingleInstance::longestWish * 2, 'a')), QByteArray());
    EXPECT_TRUE(wishes.empty());
    EXPECT_EQ(answerTo("{}\n"), QByteArray("taken\n"));
    EXPECT_EQ(wishes.size(), 1U);
}

TEST_F(RunningProgram, LetsNobodyElseUseItsSocket)
{
    m_first.listen(std::nullopt);
    const QFileInfo socket(socketPath());
    ASSERT_TRUE(socket.exists());
    EXPECT_FALSE(socket.permissions() & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther));
}

} // namespace
} // namespace proven::test
