// The command line is started with its input, output or place for messages closed, in every combination: what it says
// lands in no file, and what it did is what the book holds.

#include "operations.h"
#include "rehearsal.h"
#include "standard_streams.h"
#include "support/shell.h"
#include "support/temporary_book.h"

#include <QCoreApplication>
#include <QDir>

#include <cstring>

#include <fcntl.h>
#include <unistd.h>

namespace proven::faults {

namespace {

constexpr int allStreams = 8; ///< a bit for each that is closed
constexpr int outputClosed = 1 << STDOUT_FILENO;
constexpr int outputDidNotArrive = 4;

struct Errand {
    QStringList words;
    bool answers = true; ///< on standard output
};

const std::vector<Errand> &errands()
{
    static const QString book = QStringLiteral("--book=book.proven");
    static const std::vector<Errand> all = {
        {{QStringLiteral("new"), QStringLiteral("second.proven")}},
        {{book, QStringLiteral("vendor"), QStringLiteral("add"), QStringLiteral("Nimble Numbers")}},
        {{book, QStringLiteral("vendor"), QStringLiteral("add"), QStringLiteral("Bright Calls")}, false},
        {{book, QStringLiteral("undo")}},
        {{book, QStringLiteral("report")}},
        {{book, QStringLiteral("export"), QStringLiteral("tables"), QStringLiteral("--format=csv")}},
        {{book, QStringLiteral("import"), QStringLiteral("missing.csv")}, false},
        {{QStringLiteral("--book=missing.proven"), QStringLiteral("vendor"), QStringLiteral("list")}, false},
    };
    return all;
}

QString closing(int streams)
{
    QString redirections;
    for (int stream = STDIN_FILENO; stream <= STDERR_FILENO; ++stream) {
        if (streams & (1 << stream))
            redirections += QStringLiteral(" %1>&-").arg(stream);
    }
    return redirections;
}

/// What one errand left behind: its exit code, and every file with what it holds.
struct Left {
    int exitCode = 0;
    QStringList files;
};

/// Books by what they hold, for no two have the same ids; other files by their bytes.
QStringList filesIn(const QString &folder)
{
    QStringList files;
    const QDir here(folder);
    for (const QFileInfo &file : here.entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)) {
        if (file.isDir()) {
            files += filesIn(file.filePath());
        } else if (file.suffix() == QLatin1String("proven")) {
            const auto ledger = openLedger(file.filePath());
            const Ledger::Examination found = ledger->examine();
            QStringList entries;
            for (const HistoryEntry &entry : ledger->history())
                entries += entry.title;
            files += file.fileName() + u' ' + (found.fileTrouble + found.brokenLaws + entries).join(u'|');
        } else {
            files += file.fileName() + u' ' + QString::fromUtf8(test::bytesOf(file.filePath()));
        }
    }
    return files;
}

Left leftBy(const Errand &errand, int closed, const QByteArray &book)
{
    const test::Shell shell;
    test::writeBytes(shell.in(QStringLiteral("book.proven")), book);
    const QString command = QStringLiteral("exec \"$0\" --today=2026-11-23 \"$@\"") + closing(closed);
    const test::Ran ran = shell.runProgram(QStringLiteral("sh"),
                                           QStringList{QStringLiteral("-c"), command, QStringLiteral(PROVEN_CLI)}
                                               + errand.words);
    return {ran.exitCode, filesIn(shell.folder())};
}

/// A file that this program opens for writing while its place for messages is closed, and a message after that. Run as
/// a program of its own, for it needs streams of its own.
int openAndComplain(const char *guarded, const char *path)
{
    ::close(STDERR_FILENO);
    if (std::strcmp(guarded, "guarded") == 0 && !keepStandardStreams())
        return EXIT_FAILURE;
    const int file = ::open(path, O_RDWR | O_CLOEXEC);
    std::fputs("This is only a message.", stderr);
    return file >= 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}

bool isWrittenOver(const char *guarded)
{
    const test::Shell shell;
    const QString path = shell.in(QStringLiteral("book.proven"));
    const QByteArray bytes = "What an owner wrote.";
    test::writeBytes(path, bytes);
    static_cast<void>(shell.runProgram(QCoreApplication::applicationFilePath(),
                                       {QStringLiteral("--complain"), QString::fromLatin1(guarded), path}));
    return test::bytesOf(path) != bytes;
}

void rehearse(Rehearsal &rehearsal)
{
    const test::TemporaryBook place;
    makeBook(place.path());
    const QByteArray book = test::bytesOf(place.path());
    for (const Errand &errand : errands()) {
        const Left usual = leftBy(errand, 0, book);
        for (int closed = 1; closed < allStreams; ++closed) {
            const Left left = leftBy(errand, closed, book);
            const int expected = (closed & outputClosed) != 0 && errand.answers ? outputDidNotArrive : usual.exitCode;
            QStringList losses;
            if (left.exitCode != expected)
                losses += QStringLiteral("ended with %1 instead of %2").arg(left.exitCode).arg(expected);
            if (left.files != usual.files)
                losses += QStringLiteral("the files differ: ") + left.files.join(QStringLiteral(", "));
            rehearsal.tried(errand.words.join(u' ') + closing(closed), losses);
        }
    }
    rehearsal.tried(QStringLiteral("a message after a file was opened"),
                    isWrittenOver("guarded") ? QStringList(QStringLiteral("it was written over the file"))
                                             : QStringList());
    rehearsal.control("a message where nothing was put in the closed stream's place", isWrittenOver("unguarded"));
}

} // namespace

} // namespace proven::faults

int main(int argc, char **argv)
{
    using namespace proven::faults;
    if (argc == 4 && std::strcmp(argv[1], "--complain") == 0)
        return openAndComplain(argv[2], argv[3]);
    const QCoreApplication application(argc, argv);
    Rehearsal rehearsal("closed_streams", argc, argv);
    rehearse(rehearsal);
    return rehearsal.result();
}
