#include "exchange/table_mapping.h"
#include "exchange/table_reader.h"
#include "hostile.h"

#include <QDir>

#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

namespace proven {
namespace {

using test::FileOfPieces;
using test::HostileImport;
using test::placeOf;
using test::refusedFor;

const QByteArray header = "round,vendor,title,start\n";
const QByteArray goodRow = "Calls,A,fine,2026-05-02\n";

/// What is set up once is not laid at the file's door.
std::optional<test::Cost> costOfReading(const std::function<void()> &reading)
{
    (void)refusedFor(header + "Calls,A,first of all,no day\n");
    return test::costOf(reading);
}

/// A refusal of a large file at a place, at a cost that is small beside the file.
void expectStoppedAt(FileOfPieces &file, const char *place, const ImportOptions &options = {})
{
    const SourceFile source = file.source();
    RejectedRow fault;
    const auto cost = costOfReading([&] { fault = refusedFor({source}, options); });
    EXPECT_EQ(placeOf(fault), place) << fault.reason.toStdString();
    if (!cost) {
        testing::Test::RecordProperty("memory", "not measured here");
        return;
    }
    EXPECT_LT(cost->peakBytes, file.size() / 4);
    // Once to find the encoding out; whatever reads cells stops at the limit.
    EXPECT_LT(cost->readBytes, file.size() * 5 / 4);
}

TEST(HostileFile, WithACellOf100MBIsStoppedAtThatCell)
{
    for (const char *quote : {"", "\""}) {
        FileOfPieces file;
        file << header << goodRow << "Calls,A," << quote;
        file.repeat("x", 100 << 20) << quote << ",2026-05-01\n";
        expectStoppedAt(file, "row 3, title");
    }
}

TEST(HostileFile, WithAMillionColumnsIsStoppedAtTheFirstThatIsTooMany)
{
    FileOfPieces inARow;
    inARow << header << "Calls,A,wide,2026-05-01";
    inARow.repeat(",some filling of the file", 25'000'000) << "\n";
    expectStoppedAt(inARow, "row 2, column 1001");
    FileOfPieces inTheHeader;
    inTheHeader << "round,vendor,title,start";
    inTheHeader.repeat(",filler to widen the file", 25'000'000) << "\n" << goodRow;
    ImportOptions commas;
    commas.delimiter = u',';
    expectStoppedAt(inTheHeader, "row 1, column 1001", commas);
}

TEST(HostileFile, OfOneLineWithoutAnEndIsStoppedAtTheLimitOfARow)
{
    FileOfPieces file;
    file << header << "Calls,A,endless,2026-05-01";
    const QByteArray cell = ',' + QByteArray(1 << 19, 'y');
    file.repeat(cell, 100 << 20);
    expectStoppedAt(file, "row 2, column 20");
}

TEST(HostileFile, OfLineEndsAndBlanksOnlyCostsNoMemory)
{
    FileOfPieces file;
    file << header;
    file.repeat("\r\n", 2 << 20).repeat(" , , ,\n", 2 << 20) << "Calls,A,late,no day\n";
    const SourceFile source = file.source();
    RejectedRow fault;
    const auto cost = costOfReading([&] { fault = refusedFor({source}); });
    EXPECT_EQ(fault.at.row, 1 + (1 << 20) + (2 << 20) / 7 + 1) << "blank rows count as a spreadsheet counts them";
    EXPECT_EQ(fault.value, QStringLiteral("no day"));
    if (cost) {
        EXPECT_LT(cost->peakBytes, file.size() / 4);
    }
}

TEST(HostileFile, OfNothingButBadRowsIsGivenUpWithTheFirstOfThem)
{
    FileOfPieces file;
    file << header;
    file.repeat("Calls,A,bad,no day at all\n", 40 << 20);
    const SourceFile source = file.source();
    Answer answer = Refusal();
    const auto cost = costOfReading([&] { answer = HostileImport().take({source}); });
    ASSERT_FALSE(test::isDone(answer));
    const Refusal &refusal = std::get<Refusal>(answer);
    EXPECT_TRUE(refusal.text.contains(QStringLiteral("Too many cells of jobs.csv"))) << refusal.text.toStdString();
    ASSERT_EQ(refusal.rows.size(), 20U);
    EXPECT_EQ(placeOf(refusal.rows.front()), "row 2, start");
    if (cost) {
        EXPECT_LT(cost->peakBytes, file.size());
    }
}

TEST(HostileFile, WithAHoleOfTenGigabytesIsRefusedWhereTheHoleBegins)
{
    for (const bool hasGoodRows : {true, false}) {
        FileOfPieces file;
        if (hasGoodRows)
            file << header << goodRow;
        const SourceFile source = file.source();
        if (!file.file().resize(qint64{10} << 30))
            GTEST_SKIP() << "skipped: no sparse files here";
        ReadTables read;
        const auto cost = costOfReading([&] { read = readTables({source}, {}, test::BookBuilder().book()); });
        ASSERT_TRUE(read.refusal.has_value());
        ASSERT_EQ(read.refusal->rows.size(), 1U);
        if (hasGoodRows)
            EXPECT_EQ(placeOf(read.refusal->rows[0]), "row 3, round");
        else
            EXPECT_EQ(read.refusal->rows[0].at.row, 1);
        EXPECT_EQ(placeOf(refusedFor({source})), placeOf(read.refusal->rows[0]));
        if (cost) {
            EXPECT_LT(cost->peakBytes, 50 << 20);
            EXPECT_LT(cost->readBytes, 50 << 20);
        }
    }
}

TEST(HostileFile, WithAHeaderOfFiveMegabytesIsRefusedInAFewWords)
{
    QByteArray names;
    for (int column = 0; column < 10; ++column)
        names += ',' + QByteArray(500'000, static_cast<char>('a' + column));
    const Answer answer = HostileImport().take("round,vendor,title,start" + names + "\n" + goodRow);
    ASSERT_FALSE(test::isDone(answer));
    const Refusal &refusal = std::get<Refusal>(answer);
    ASSERT_EQ(refusal.rows.size(), 1U);
    EXPECT_EQ(placeOf(refusal.rows[0]), "row 1, column 5");
    EXPECT_LT(refusal.rows[0].value.size() + refusal.text.size(), 1000);
}

TEST(HostileFile, ThatIsNoFileIsRefusedAndNeverWaitedFor)
{
    QTemporaryDir folder;
    const QString pipe = folder.filePath(QStringLiteral("pipe.csv"));
    const QString link = folder.filePath(QStringLiteral("link.csv"));
    const QString loop = folder.filePath(QStringLiteral("loop.csv"));
    const QString dangling = folder.filePath(QStringLiteral("dangling.csv"));
    ASSERT_EQ(::mkfifo(QFile::encodeName(pipe).constData(), S_IRUSR | S_IWUSR), 0);
    ASSERT_TRUE(QFile::link(pipe, link));
    ASSERT_TRUE(QFile::link(loop, loop));
    ASSERT_TRUE(QFile::link(folder.filePath(QStringLiteral("nowhere")), dangling));
    const QString place = folder.filePath(QStringLiteral("socket.csv"));
    const int socket = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    qstrncpy(address.sun_path, QFile::encodeName(place).constData(), sizeof address.sun_path);
    const bool bound = ::bind(socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0;

    QStringList paths = {pipe,
                         link,
                         loop,
                         dangling,
                         folder.path(),
                         QStringLiteral("/dev/zero"),
                         QStringLiteral("/dev/null"),
                         QStringLiteral("/dev/tty")};
    if (bound)
        paths += place;
    for (const QString &path : paths) {
        const RejectedRow fault = refusedFor({SourceFile::onDisk(path)});
        EXPECT_TRUE(fault.reason.contains(QStringLiteral("can't be read")))
            << path.toStdString() << ": " << fault.reason.toStdString();
    }
    ::close(socket);
}

TEST(HostileFile, ThatALinkLeadsToIsReadAsItself)
{
    FileOfPieces file;
    file << header << goodRow;
    const QString path = file.source().path();
    QTemporaryDir folder;
    const QString link = folder.filePath(QStringLiteral("link.csv"));
    ASSERT_TRUE(QFile::link(path, link));
    HostileImport into;
    EXPECT_TRUE(test::isDone(into.take({SourceFile::onDisk(link)})));
    EXPECT_EQ(test::newTitles(into.book()), QStringList(QStringLiteral("fine")));
}

TEST(HostileFile, ThatFailsWhileItIsReadIsNotTakenForAShortOne)
{
    // An ordinary file whose bytes can't be read from the first on.
    const SourceFile file = SourceFile::onDisk(QStringLiteral("/proc/self/mem"));
    if (!file.open())
        GTEST_SKIP() << "skipped: no such file here";
    const TableShape shape{.encoding = {.name = QStringLiteral("utf-8"), .guessedFrom = {}}};
    const auto fault = readRows(file, shape, [](const TableRow &) { return true; });
    ASSERT_TRUE(fault.has_value());
    EXPECT_TRUE(fault->reason.contains(QStringLiteral("can't be read on"))) << fault->reason.toStdString();
}

/// Reads a file that something befalls at its first row.
std::optional<RejectedRow> faultWhere(FileOfPieces &file, const std::function<void()> &befalls)
{
    file << header << goodRow << goodRow;
    const SourceFile source = file.source();
    const auto opened = openTable(source, {}, test::BookBuilder().book());
    if (!std::holds_alternative<OpenTable>(opened)) {
        ADD_FAILURE() << std::get<Refusal>(opened).text.toStdString();
        return std::nullopt;
    }
    bool isFirst = true;
    return readRows(source, std::get<OpenTable>(opened).shape, [&](const TableRow &) {
        if (std::exchange(isFirst, false))
            befalls();
        return true;
    });
}

TEST(HostileFile, ThatGrowsShrinksGoesOrIsReplacedWhileItIsReadIsRefused)
{
    FileOfPieces untouched;
    EXPECT_FALSE(faultWhere(untouched, [] {}).has_value());
    FileOfPieces growing;
    FileOfPieces shrinking;
    FileOfPieces going;
    FileOfPieces replaced;
    const std::pair<FileOfPieces *, std::function<void()>> cases[] =
        {{&growing,
          [&] {
              growing << "Calls,A,late,2026-05-03\n";
              (void)growing.source();
          }},
         {&shrinking, [&] { EXPECT_TRUE(shrinking.file().resize(30)); }},
         {&going, [&] { EXPECT_TRUE(going.file().remove()); }},
         {&replaced, [&] {
              EXPECT_TRUE(QFile::copy(replaced.path(), replaced.path() + QStringLiteral(".new")));
              EXPECT_EQ(::rename(QFile::encodeName(replaced.path() + QStringLiteral(".new")).constData(),
                                 QFile::encodeName(replaced.path()).constData()),
                        0);
          }}};
    for (const auto &[file, befalls] : cases) {
        const auto fault = faultWhere(*file, befalls);
        ASSERT_TRUE(fault.has_value());
        EXPECT_TRUE(fault->reason.contains(QStringLiteral("another program changed it")))
            << fault->reason.toStdString();
    }
}

TEST(HostileFile, ThatIsGoneBetweenTheGuessAndTheReadingIsRefused)
{
    FileOfPieces file;
    file << header << goodRow;
    const SourceFile source = file.source();
    const auto opened = openTable(source, {}, test::BookBuilder().book());
    ASSERT_TRUE(std::holds_alternative<OpenTable>(opened));
    ASSERT_TRUE(file.file().remove());
    EXPECT_TRUE(readRows(source, std::get<OpenTable>(opened).shape, [](const TableRow &) { return true; }).has_value());
}

TEST(HostileFile, OfTheSameNameAsAnotherIsCalledByItsFolderToo)
{
    QTemporaryDir folder;
    QStringList paths;
    for (const char *place : {"/2025", "/2026", "/2026/late"}) {
        ASSERT_TRUE(QDir().mkpath(folder.path() + QLatin1String(place)));
        paths += folder.path() + QLatin1String(place) + QStringLiteral("/jobs.csv");
        QFile file(paths.last());
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(header + "Calls,A," + QByteArray(place).sliced(1)
                   + (paths.size() == 2 ? ",no day\n" : ",2026-05-01\n"));
    }
    QStringList names;
    for (const SourceFile &file :
         filesOnDisk(paths + QStringList{paths.first(), folder.filePath(QStringLiteral("vendors.csv"))}))
        names += file.name();
    EXPECT_EQ(names, (QStringList{QStringLiteral("2025/jobs.csv"), QStringLiteral("2026/jobs.csv"),
                                  QStringLiteral("late/jobs.csv"), QStringLiteral("vendors.csv")}));
    const std::vector<SourceFile> files = filesOnDisk(paths);
    const ReadTables read = readTables(files, {}, test::BookBuilder().book());
    ASSERT_EQ(read.rejected.size(), 1U);
    EXPECT_EQ(withoutRows(read.tables, read.rejected).engagements.size(), 2U)
        << "the second rows of the other files are good";
    EXPECT_TRUE(rejectedTable(files[0], {}, read.rejected).isEmpty());
    EXPECT_FALSE(rejectedTable(files[1], {}, read.rejected).isEmpty());
}

} // namespace
} // namespace proven
