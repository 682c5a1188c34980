// What is no book of ours, or one that another program altered, or a newer one: opened by the program and by the
// command line, read and written. It is refused or read, in words and at once, and not a byte around it changes.

#include "foreign_files.h"
#include "operations.h"
#include "rehearsal.h"
#include "support/shell.h"
#include "support/temporary_book.h"
#include "traces.h"
#include "whole_book.h"

#include <QCoreApplication>

#include <sqlite3.h>

namespace proven::faults {

namespace {

constexpr int done = 0;
constexpr int fileTrouble = 4;

QStringList changedSince(const QStringList &before, const QStringList &after)
{
    if (before == after)
        return {};
    QStringList changed;
    for (const QString &trace : after) {
        if (!before.contains(trace))
            changed += QStringLiteral("touched: ") + trace;
    }
    return changed.isEmpty() ? QStringList(QStringLiteral("a file is gone")) : changed;
}

QStringList wrongInProgram(const ForeignFile &file, const QString &path)
{
    QStringList wrong;
    const Ledger::Opened opened = Ledger::open(path, steadyMachine(), Ledger::Waiting::Impatient);
    if (const auto *trouble = std::get_if<Trouble>(&opened)) {
        if (trouble->text.isEmpty())
            wrong += QStringLiteral("refused without a word");
        if (file.answer == ForeignFile::Answer::Read)
            wrong += QStringLiteral("refused: ") + trouble->text;
        return wrong;
    }
    Ledger &ledger = *std::get<std::unique_ptr<Ledger>>(opened);
    if (file.answer == ForeignFile::Answer::Refused)
        wrong += QStringLiteral("opened");
    if (!ledger.readOnly() || ledger.readOnly()->text.isEmpty())
        wrong += QStringLiteral("opened for writing");
    if (!std::holds_alternative<Trouble>(addRound(ledger, QStringLiteral("Written"))))
        wrong += QStringLiteral("written to");
    return wrong;
}

/// Opened as damaged it may be read, but never written.
QStringList wrongInSalvage(const QString &path)
{
    const Ledger::Opened opened = Ledger::openDamaged(path, steadyMachine(), Ledger::Waiting::Impatient);
    const auto *ledger = std::get_if<std::unique_ptr<Ledger>>(&opened);
    if (!ledger)
        return {};
    static_cast<void>((*ledger)->history());
    static_cast<void>((*ledger)->examine());
    if (!std::holds_alternative<Trouble>(addRound(**ledger, QStringLiteral("Written"))))
        return {QStringLiteral("written to as a damaged book")};
    return {};
}

QStringList wrongInCommand(const test::Shell &shell, const ForeignFile &file, const QString &path,
                           const QStringList &words, int expected)
{
    const test::Ran ran = shell.run(QStringList{QStringLiteral("--book"), path} + words);
    QStringList wrong;
    if (ran.exitCode != expected && file.answer != ForeignFile::Answer::Either)
        wrong += QStringLiteral("%1 ended with %2 instead of %3: %4")
                     .arg(words.join(u' '))
                     .arg(ran.exitCode)
                     .arg(expected)
                     .arg(ran.err);
    if (ran.exitCode == fileTrouble && ran.err.trimmed().isEmpty())
        wrong += QStringLiteral("refused without a word");
    if (ran.exitCode != done && !ran.out.isEmpty())
        wrong += QStringLiteral("refused, and answered all the same");
    return wrong;
}

void tryFile(Rehearsal &rehearsal, const ForeignFile &file, const QByteArray &book)
{
    const test::Shell shell;
    const QString path = file.make(shell.folder(), book);
    if (path.isEmpty()) {
        rehearsal.skipped(file.name);
        return;
    }
    const auto traces = [&] { return tracesOf(shell.folder()) + QStringList(traceOf(path)); };
    const QStringList before = traces();
    QStringList wrong = wrongInProgram(file, path);
    wrong += wrongInSalvage(path);
    const int reading = file.answer == ForeignFile::Answer::Read ? done : fileTrouble;
    wrong += wrongInCommand(shell, file, path, {QStringLiteral("vendor"), QStringLiteral("list")}, reading);
    wrong += wrongInCommand(shell, file, path,
                            {QStringLiteral("vendor"), QStringLiteral("add"), QStringLiteral("Written")}, fileTrouble);
    wrong += wrongInCommand(shell, file, path, {QStringLiteral("undo")}, fileTrouble);
    if (file.answer == ForeignFile::Answer::Refused) {
        wrong += wrongInCommand(shell, file, path, {QStringLiteral("backup"), QStringLiteral("copy.proven")},
                                fileTrouble);
        wrong += wrongInCommand(shell, file, path, {QStringLiteral("restore"), path, QStringLiteral("back.proven")},
                                fileTrouble);
    }
    wrong += changedSince(before, traces());
    rehearsal.tried(file.name, wrong);
}

/// Names that a database library might read as addresses, a shell as options, a file system as too long.
QStringList oddNames()
{
    constexpr qsizetype longestName = 255;
    const QString suffix = QStringLiteral(".proven");
    QStringList names = {QStringLiteral("file:book.proven"),
                         QStringLiteral("file:book.proven?mode=memory"),
                         QStringLiteral("book.proven?immutable=1&vfs=unix-none"),
                         QStringLiteral(":memory:"),
                         QStringLiteral("half#way.proven"),
                         QStringLiteral("100%41%00.proven"),
                         QStringLiteral("new\nline.proven"),
                         QStringLiteral("quo\"te'; DROP TABLE vendor.proven"),
                         QStringLiteral("-rf.proven"),
                         QStringLiteral(" "),
                         QStringLiteral("$HOME`id`.proven"),
                         QString::fromUtf8("Büro 日本 \xf0\x9f\x93\x92.proven")};
    for (const qsizetype shorter : {0, 4, 8, 9, 24})
        names += QString(longestName - suffix.size() - shorter, u'x') + suffix;
    return names;
}

/// A whole book of that name is written to and no other file, or it is said that it can't be.
void tryName(Rehearsal &rehearsal, const QString &name, const QByteArray &book)
{
    const test::Shell shell;
    const QString path = shell.folder() + u'/' + name;
    test::writeBytes(path, book);
    const QStringList before = tracesOf(shell.folder());
    const std::size_t entries = asItIs(path).entries;
    const test::Ran ran = shell.run({QStringLiteral("--book=") + (name.startsWith(u':') ? path : name),
                                     QStringLiteral("vendor"), QStringLiteral("add"), QStringLiteral("Written")});
    QStringList wrong;
    if (tracesOf(shell.folder()).size() != 1)
        wrong += QStringLiteral("there are other files now");
    if (ran.exitCode == done && asItIs(path).entries != entries + 1)
        wrong += QStringLiteral("told as done, and not done");
    if (ran.exitCode != done)
        wrong += changedSince(before, tracesOf(shell.folder()));
    if (ran.exitCode != done && (ran.exitCode != fileTrouble || ran.err.trimmed().isEmpty()))
        wrong += QStringLiteral("ended with %1: %2").arg(ran.exitCode).arg(ran.err);
    // Its journal must have a name too.
    constexpr qsizetype longestWithJournal = 255 - 8;
    if (name.size() <= longestWithJournal && ran.exitCode != done)
        wrong += QStringLiteral("not written: ") + ran.err;
    rehearsal.tried(QStringLiteral("a book called ") + name.left(40), wrong);
}

/// What plain SQLite makes of an empty file and of a write, so that the traces are known to show it.
bool showsWhatSqliteDoes(const QString &name, const QByteArray &book)
{
    const test::Shell shell;
    for (const ForeignFile &file : foreignFiles()) {
        if (file.name != name)
            continue;
        const QString path = file.make(shell.folder(), book);
        const QStringList before = tracesOf(shell.folder());
        sqlite3 *database = nullptr;
        sqlite3_open(QFile::encodeName(path).constData(), &database);
        sqlite3_exec(database, "CREATE TABLE written (number INTEGER)", nullptr, nullptr, nullptr);
        sqlite3_close(database);
        return !changedSince(before, tracesOf(shell.folder())).isEmpty();
    }
    return false;
}

} // namespace

} // namespace proven::faults

int main(int argc, char **argv)
{
    using namespace proven::faults;
    const QCoreApplication application(argc, argv);
    Rehearsal rehearsal("foreign", argc, argv);
    QByteArray book;
    {
        const proven::test::TemporaryBook place;
        makeBook(place.path());
        book = proven::test::bytesOf(place.path());
    }
    for (const ForeignFile &file : foreignFiles())
        tryFile(rehearsal, file, book);
    for (const QString &name : oddNames())
        tryName(rehearsal, name, book);
    rehearsal.control("an empty file that SQLite takes for a new database",
                      showsWhatSqliteDoes(QStringLiteral("an empty file"), book));
    rehearsal.control("a database of another program that SQLite writes to",
                      showsWhatSqliteDoes(QStringLiteral("another program's database"), book));
    return rehearsal.result();
}
