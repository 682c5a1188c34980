#include "foreign_files.h"

#include "support/other_program.h"
#include "support/temporary_book.h"

#include <QDir>

#include <cstring>

#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

namespace proven::faults {

namespace {

using Answer = ForeignFile::Answer;

QString inside(const QString &folder, const QString &name = QStringLiteral("book.proven"))
{
    return folder + u'/' + name;
}

QByteArray encoded(const QString &path)
{
    return QFile::encodeName(path);
}

ForeignFile ofBytes(const QString &name, const QByteArray &bytes)
{
    return {name, [bytes](const QString &folder, const QByteArray &) {
                test::writeBytes(inside(folder), bytes);
                return inside(folder);
            }};
}

/// A whole book, after another program was at it.
ForeignFile altered(const QString &name, const QByteArray &sql, Answer answer = Answer::Refused)
{
    return {name,
            [sql](const QString &folder, const QByteArray &book) {
                test::writeBytes(inside(folder), book);
                return test::OtherProgram(inside(folder)).does(sql) ? inside(folder) : QString();
            },
            answer};
}

ForeignFile withByte(const QString &name, qsizetype place, char byte)
{
    return {name, [place, byte](const QString &folder, const QByteArray &book) {
                QByteArray bytes = book;
                bytes[place] = byte;
                test::writeBytes(inside(folder), bytes);
                return inside(folder);
            }};
}

/// Something beside a whole book, where SQLite looks for a change that was not written to its end.
ForeignFile beside(const QString &name, const QString &suffix, const std::function<bool(const QString &path)> &make,
                   Answer answer = Answer::Refused)
{
    return {name,
            [suffix, make](const QString &folder, const QByteArray &book) {
                test::writeBytes(inside(folder), book);
                return make(inside(folder) + suffix) ? inside(folder) : QString();
            },
            answer};
}

bool makePipe(const QString &path)
{
    return ::mkfifo(encoded(path).constData(), 0600) == 0;
}

bool makeLink(const QString &path, const QString &target)
{
    return ::symlink(encoded(target).constData(), encoded(path).constData()) == 0;
}

bool makeSocket(const QString &path)
{
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    const QByteArray name = encoded(path);
    if (name.size() >= static_cast<qsizetype>(sizeof address.sun_path))
        return false;
    std::memcpy(address.sun_path, name.constData(), static_cast<std::size_t>(name.size()));
    const int socket = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const bool bound = ::bind(socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0;
    ::close(socket);
    return bound;
}

/// What lies beside another book while another program changes it, as a crash would leave it.
QByteArray sideFileOfAnother(const QByteArray &book, const QByteArray &mode, const QString &suffix)
{
    const test::TemporaryBook place;
    test::writeBytes(place.path(), book);
    const test::OtherProgram other(place.path());
    // Small, so that the journal is on the disk long before the end.
    other.does("PRAGMA cache_size = 1; PRAGMA foreign_keys = OFF; PRAGMA journal_mode = " + mode);
    other.does("UPDATE vendor SET notes = 'Of another book.', remember = hex(randomblob(2000))");
    other.does("BEGIN IMMEDIATE");
    other.does("UPDATE vendor SET notes = 'Of another change.', remember = hex(randomblob(2000))");
    return test::bytesOf(place.path() + suffix);
}

ForeignFile sideFile(const QString &name, const QByteArray &mode, const QString &suffix)
{
    return {name, [mode, suffix](const QString &folder, const QByteArray &book) {
                const QByteArray side = sideFileOfAnother(book, mode, suffix);
                if (side.isEmpty())
                    return QString();
                test::writeBytes(inside(folder), book);
                test::writeBytes(inside(folder) + suffix, side);
                return inside(folder);
            }};
}

std::vector<ForeignFile> otherFormats()
{
    constexpr qsizetype writeVersionAt = 18;
    constexpr qsizetype readVersionAt = 19;
    constexpr char writeAheadLog = 2;
    return {
        ofBytes(QStringLiteral("a picture"),
                QByteArray::fromHex("89504e470d0a1a0a0000000d49484452") + QByteArray(900, 'x')),
        ofBytes(QStringLiteral("a text"), QByteArray("Vendors that I like:\n").repeated(50)),
        ofBytes(QStringLiteral("an empty file"), {}),
        ofBytes(QStringLiteral("the first words of a database alone"), QByteArray("SQLite format 3\0", 16)),
        {QStringLiteral("another program's database"),
         [](const QString &folder, const QByteArray &) {
             const bool made =
                 test::OtherProgram(inside(folder)).does("CREATE TABLE vendor (id INTEGER PRIMARY KEY, name TEXT)");
             return made ? inside(folder) : QString();
         }},
        altered(QStringLiteral("a book marked as another program's"), "PRAGMA application_id = 252006675"),
        altered(QStringLiteral("a book of no version"), "PRAGMA user_version = 0"),
        altered(QStringLiteral("a book of a version below nothing"), "PRAGMA user_version = -1"),
        withByte(QStringLiteral("a book to be written with a write-ahead log"), writeVersionAt, writeAheadLog),
        withByte(QStringLiteral("a book to be read with a write-ahead log"), readVersionAt, writeAheadLog),
    };
}

std::vector<ForeignFile> noOrdinaryFiles()
{
    return {
        {QStringLiteral("a folder"),
         [](const QString &folder, const QByteArray &) {
             return QDir(folder).mkdir(QStringLiteral("book.proven")) ? inside(folder) : QString();
         }},
        {QStringLiteral("a pipe"),
         [](const QString &folder, const QByteArray &) {
             return makePipe(inside(folder)) ? inside(folder) : QString();
         }},
        {QStringLiteral("a socket"),
         [](const QString &folder, const QByteArray &) {
             return makeSocket(inside(folder)) ? inside(folder) : QString();
         }},
        {QStringLiteral("a device"), [](const QString &, const QByteArray &) { return QStringLiteral("/dev/zero"); }},
        {QStringLiteral("a link to a book"),
         [](const QString &folder, const QByteArray &book) {
             test::writeBytes(inside(folder, QStringLiteral("real.proven")), book);
             return makeLink(inside(folder), inside(folder, QStringLiteral("real.proven"))) ? inside(folder)
                                                                                            : QString();
         }},
        {QStringLiteral("a link to nothing"),
         [](const QString &folder, const QByteArray &) {
             return makeLink(inside(folder), inside(folder, QStringLiteral("gone.proven"))) ? inside(folder)
                                                                                            : QString();
         }},
        {QStringLiteral("a link to itself"),
         [](const QString &folder, const QByteArray &) {
             return makeLink(inside(folder), inside(folder)) ? inside(folder) : QString();
         }},
        {QStringLiteral("a file that may not be read"),
         [](const QString &folder, const QByteArray &book) {
             test::writeBytes(inside(folder), book);
             return QFile::setPermissions(inside(folder), {}) && ::geteuid() != 0 ? inside(folder) : QString();
         }},
        {QStringLiteral("no file at all"), [](const QString &folder, const QByteArray &) { return inside(folder); }},
        {QStringLiteral("a file in no folder"),
         [](const QString &folder, const QByteArray &) { return inside(folder, QStringLiteral("gone/book.proven")); }},
        {QStringLiteral("a file below a file"),
         [](const QString &folder, const QByteArray &book) {
             test::writeBytes(inside(folder), book);
             return inside(folder, QStringLiteral("book.proven/book.proven"));
         }},
    };
}

std::vector<ForeignFile> otherSchemas()
{
    return {
        altered(QStringLiteral("a newer book with the same tables"), "PRAGMA user_version = 1000", Answer::Read),
        altered(QStringLiteral("a newer book with one more table"),
                "CREATE TABLE invoice (id INTEGER PRIMARY KEY) STRICT; PRAGMA user_version = 1000", Answer::Read),
        altered(QStringLiteral("a newer book with one more column"),
                "ALTER TABLE vendor ADD COLUMN stars INTEGER; PRAGMA user_version = 1000", Answer::Either),
        altered(
            QStringLiteral("a newer book that bars its changes by a word of its own"),
            "PRAGMA ignore_check_constraints = ON; UPDATE history SET barred = 'merged'; PRAGMA user_version = 1000",
            Answer::Read),
        altered(QStringLiteral("a newer book with a table missing"),
                "PRAGMA foreign_keys = OFF; DROP TABLE touchpoint; PRAGMA user_version = 1000"),
        altered(
            QStringLiteral("a newer book with a trigger"),
            "CREATE TRIGGER planted AFTER INSERT ON vendor BEGIN DELETE FROM vendor; END; PRAGMA user_version = 1000",
            Answer::Read),
        altered(QStringLiteral("a planted trigger"),
                "CREATE TRIGGER planted AFTER INSERT ON vendor BEGIN DELETE FROM vendor; END"),
        altered(QStringLiteral("a planted view"), "CREATE VIEW planted AS SELECT * FROM vendor"),
        altered(
            QStringLiteral("a view in a table's place"),
            "PRAGMA foreign_keys = OFF; ALTER TABLE touchpoint RENAME TO kept; CREATE VIEW touchpoint AS SELECT * FROM kept"),
        altered(QStringLiteral("a planted table of a module"), "CREATE VIRTUAL TABLE planted USING fts5(words)"),
        altered(QStringLiteral("a planted column that is reckoned"),
                "ALTER TABLE vendor ADD COLUMN planted TEXT AS (upper(name)) VIRTUAL"),
        altered(QStringLiteral("a planted index over an expression"), "CREATE INDEX planted ON vendor (abs(id))"),
        altered(QStringLiteral("a planted table"), "CREATE TABLE planted (number INTEGER)"),
        altered(QStringLiteral("a table without its rules"),
                "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = replace(sql, ' STRICT', '') WHERE name = "
                "'vendor'; PRAGMA writable_schema = RESET"),
        altered(QStringLiteral("a row written by another program"), "UPDATE vendor SET notes = 'Planted.'"),
    };
}

std::vector<ForeignFile> sideFiles()
{
    const QString journal = QStringLiteral("-journal");
    const QString log = QStringLiteral("-wal");
    return {
        sideFile(QStringLiteral("the journal of another book"), "DELETE", journal),
        sideFile(QStringLiteral("the write-ahead log of another book"), "WAL", log),
        beside(QStringLiteral("a pipe for a journal"), journal, makePipe),
        beside(QStringLiteral("a socket for a journal"), journal, makeSocket),
        beside(QStringLiteral("a folder for a journal"), journal,
               [](const QString &path) { return QDir().mkdir(path); }),
        beside(QStringLiteral("a link to nothing for a journal"), journal,
               [](const QString &path) { return makeLink(path, path + QStringLiteral(".gone")); }),
        beside(QStringLiteral("a link to a file for a journal"), journal,
               [](const QString &path) {
                   test::writeBytes(path + QStringLiteral(".real"), QByteArray("What an owner wrote.\n").repeated(100));
                   return makeLink(path, path + QStringLiteral(".real"));
               }),
        beside(QStringLiteral("a pipe for a write-ahead log"), log, makePipe),
    };
}

} // namespace

const std::vector<ForeignFile> &foreignFiles()
{
    static const std::vector<ForeignFile> all = [] {
        std::vector<ForeignFile> files;
        for (const std::vector<ForeignFile> &some : {otherFormats(), noOrdinaryFiles(), otherSchemas(), sideFiles()})
            files.insert(files.end(), some.begin(), some.end());
        return files;
    }();
    return all;
}

} // namespace proven::faults
