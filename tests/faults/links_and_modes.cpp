// Everything that the program writes is for its owner alone, whatever the umask says; and where a link was planted
// under a name that it would write to, what the link leads to stays as it is.

#include "disk_shim.h"
#include "operations.h"
#include "rehearsal.h"
#include "support/shell.h"
#include "traces.h"
#include "whole_book.h"

#include <QCoreApplication>
#include <QDirIterator>

#include <sys/stat.h>

namespace proven::faults {

namespace {

constexpr unsigned permissions = 07777;
constexpr unsigned ownerAlone = 0600;

/// One thing that the command line writes, and the names of it.
struct Errand {
    QStringList words;
    QStringList written; ///< in the folder
    bool replaces = false;
};

const std::vector<Errand> &errands()
{
    static const QString book = QStringLiteral("--book=book.proven");
    static const auto exportOf = [](const QString &target, const QString &format) {
        return QStringList{book, QStringLiteral("export"), target, QStringLiteral("--format=") + format};
    };
    static const auto replacing = [](QStringList words) { return words << QStringLiteral("--replace"); };
    static const std::vector<Errand> all = {
        {{QStringLiteral("new"), QStringLiteral("new.proven")}, {QStringLiteral("new.proven")}},
        {{QStringLiteral("sample"), QStringLiteral("sample.proven")}, {QStringLiteral("sample.proven")}},
        {{QStringLiteral("--book=damaged.proven"), QStringLiteral("salvage"), QStringLiteral("saved.proven")},
         {QStringLiteral("saved.proven")}},
        {{book, QStringLiteral("backup"), QStringLiteral("copy.proven")}, {QStringLiteral("copy.proven")}},
        {{QStringLiteral("restore"), QStringLiteral("spare.proven"), QStringLiteral("back.proven")},
         {QStringLiteral("back.proven")}},
        {{QStringLiteral("restore"), QStringLiteral("spare.proven"), QStringLiteral("book.proven")},
         {QStringLiteral("book (before restore).proven")}},
        {exportOf(QStringLiteral("book.json"), QStringLiteral("json")), {QStringLiteral("book.json")}},
        {exportOf(QStringLiteral("book.xlsx"), QStringLiteral("xlsx")), {QStringLiteral("book.xlsx")}},
        {exportOf(QStringLiteral("book.ics"), QStringLiteral("ics")), {QStringLiteral("book.ics")}},
        {exportOf(QStringLiteral("tables"), QStringLiteral("csv")), {QStringLiteral("tables/vendors.csv")}},
        {replacing(exportOf(QStringLiteral("book.json"), QStringLiteral("json"))), {QStringLiteral("book.json")}, true},
        {replacing(exportOf(QStringLiteral("book.xlsx"), QStringLiteral("xlsx"))), {QStringLiteral("book.xlsx")}, true},
        {replacing(exportOf(QStringLiteral("book.ics"), QStringLiteral("ics"))), {QStringLiteral("book.ics")}, true},
        {replacing(exportOf(QStringLiteral("tables"), QStringLiteral("csv"))),
         {QStringLiteral("tables/vendors.csv")},
         true},
        {{QStringLiteral("--book=old.proven"), QStringLiteral("vendor"), QStringLiteral("list")},
         {QStringLiteral("old (version 1).proven")}},
    };
    return all;
}

/// A terminal in a folder with a book, a spare one, a damaged one, and one of the first version.
class Folder {
public:
    explicit Folder(const QByteArray &book)
    {
        for (const char *name : {"book.proven", "spare.proven"})
            test::writeBytes(m_shell.in(QString::fromLatin1(name)), book);
        QByteArray damaged = book;
        test::writeBytes(m_shell.in(QStringLiteral("damaged.proven")), damaged.replace("Rang back", "Rang bock"));
        const QString first = QStringLiteral(PROVEN_SOURCE_DIR "/tests/store/data/version-1.proven");
        test::writeBytes(m_shell.in(QStringLiteral("old.proven")), test::bytesOf(first));
        for (const char *name : {"book.proven", "spare.proven", "damaged.proven", "old.proven"})
            ::chmod(QFile::encodeName(m_shell.in(QString::fromLatin1(name))).constData(), ownerAlone);
    }
    [[nodiscard]] test::Ran run(const QStringList &words, const QString &umask) const
    {
        return m_shell.runProgram(QStringLiteral("sh"),
                                  QStringList{QStringLiteral("-c"),
                                              QStringLiteral("umask %1; exec \"$0\" \"$@\"").arg(umask),
                                              QStringLiteral(PROVEN_CLI)}
                                      + words);
    }
    [[nodiscard]] const test::Shell &shell() const { return m_shell; }

private:
    test::Shell m_shell;
};

/// The files in a folder that others may read, or that their owner may not.
QStringList openToOthers(const QString &folder)
{
    QStringList open;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        struct stat status = {};
        const QString path = files.next();
        if (::stat(QFile::encodeName(path).constData(), &status) != 0 || (status.st_mode & permissions) != ownerAlone)
            open += QStringLiteral("%1 has mode %2").arg(path, QString::number(status.st_mode & permissions, 8));
    }
    return open;
}

void tryUmasks(Rehearsal &rehearsal, const QByteArray &book)
{
    for (const char *umask : {"000", "022", "077"}) {
        for (const Errand &errand : errands()) {
            const Folder folder(book);
            const test::Ran ran = folder.run(errand.words, QString::fromLatin1(umask));
            QStringList wrong = openToOthers(folder.shell().folder());
            if (ran.exitCode != 0)
                wrong += ran.err;
            for (const QString &name : errand.written) {
                if (!QFile::exists(folder.shell().in(name)))
                    wrong += name + QStringLiteral(" was not written");
            }
            rehearsal.tried(QStringLiteral("umask %1: %2").arg(QString::fromLatin1(umask), errand.words.join(u' ')),
                            wrong);
        }
    }
}

/// Every file that is there while a change is being written, its journal above all.
void tryWriting(Rehearsal &rehearsal)
{
    for (const unsigned umask : {0000U, 0022U, 0077U}) {
        const auto before = ::umask(umask);
        const test::TemporaryBook place;
        makeBook(place.path());
        QStringList wrong;
        bool journalSeen = false;
        const auto ledger = openLedger(place.path());
        DiskShim::installed().fault = [&](DiskShim::Call call, const QByteArray &path) {
            if (call == DiskShim::Call::Sync) {
                journalSeen = journalSeen || path.endsWith("-journal");
                wrong += openToOthers(place.folder());
            }
            return 0;
        };
        done(addRound(*ledger, QStringLiteral("One more")));
        const auto copy = ledger->keepCopy(QStringLiteral("before import"));
        DiskShim::installed().fault = nullptr;
        if (!std::holds_alternative<QString>(copy))
            wrong += QStringLiteral("no copy was kept");
        wrong += openToOthers(place.folder());
        if (!journalSeen)
            wrong += QStringLiteral("no journal was seen");
        ::umask(before);
        wrong.removeDuplicates();
        rehearsal.tried(QStringLiteral("a change and a copy with umask %1").arg(umask, 3, 8, QLatin1Char('0')), wrong);
    }
}

void plant(const QString &at, const QString &target)
{
    QDir().mkpath(QFileInfo(at).path());
    if (!QFile::link(target, at))
        std::abort();
}

/// With a file of the owner's at the link's end, and with nothing there.
void tryLinks(Rehearsal &rehearsal, const QByteArray &book)
{
    for (const Errand &errand : errands()) {
        for (const bool leadsToAFile : {true, false}) {
            const Folder folder(book);
            const test::TemporaryBook elsewhere;
            const QString target = elsewhere.in(QStringLiteral("precious.txt"));
            if (leadsToAFile)
                test::writeBytes(target, "What an owner wrote.");
            for (const QString &name : errand.written)
                plant(folder.shell().in(name), target);
            const QStringList before = tracesOf(elsewhere.folder());
            const test::Ran ran = folder.run(errand.words, QStringLiteral("022"));
            QStringList wrong;
            if (tracesOf(elsewhere.folder()) != before)
                wrong += QStringLiteral("the link was followed");
            for (const QString &name : errand.written) {
                if (!QFileInfo(folder.shell().in(name)).isSymLink() && !errand.replaces)
                    wrong += name + QStringLiteral(" is no link any more");
            }
            if (ran.exitCode != 0 && ran.err.trimmed().isEmpty())
                wrong += QStringLiteral("refused without a word");
            rehearsal.tried(QStringLiteral("a link to %1: %2")
                                .arg(leadsToAFile ? u"a file" : u"nothing", errand.words.join(u' ')),
                            wrong);
        }
    }
}

/// Planted while the book is open, where its journal or a copy would be written.
void tryLinksUnderAnOpenBook(Rehearsal &rehearsal)
{
    for (const char *name : {"book.proven-journal", "book.proven-wal", "book (before import).proven"}) {
        for (const bool leadsToAFile : {true, false}) {
            const test::TemporaryBook place;
            const test::TemporaryBook elsewhere;
            const QString target = elsewhere.in(QStringLiteral("precious.txt"));
            if (leadsToAFile)
                test::writeBytes(target, "What an owner wrote.");
            makeBook(place.path());
            QStringList wrong;
            Acceptable told;
            {
                const auto ledger = openLedger(place.path());
                told.entries = ledger->history().size();
                plant(place.in(QString::fromLatin1(name)), target);
                const QStringList before = tracesOf(elsewhere.folder());
                const Performance performance = addRound(*ledger, QStringLiteral("One more"));
                if (std::holds_alternative<Trouble>(performance) && std::get<Trouble>(performance).text.isEmpty())
                    wrong += QStringLiteral("refused without a word");
                const auto copy = ledger->keepCopy(QStringLiteral("before import"));
                if (std::holds_alternative<Performed>(performance) && !std::holds_alternative<QString>(copy))
                    wrong += std::get<Trouble>(copy).text;
                if (tracesOf(elsewhere.folder()) != before)
                    wrong += QStringLiteral("the link was followed");
                told.book = ledger->book();
                told.entries += std::holds_alternative<Performed>(performance) ? 1 : 0;
            }
            QFile::remove(place.in(QString::fromLatin1(name)));
            wrong += losses(place.path(), {told});
            rehearsal.tried(QStringLiteral("a link to %1 at %2 of an open book")
                                .arg(leadsToAFile ? u"a file" : u"nothing", QString::fromLatin1(name)),
                            wrong);
        }
    }
}

bool noticesAFileForEveryone()
{
    const test::Shell shell;
    static_cast<void>(shell.runProgram(QStringLiteral("sh"),
                                       {QStringLiteral("-c"), QStringLiteral("umask 022; echo open > book.json")}));
    return !openToOthers(shell.folder()).isEmpty();
}

bool noticesAFollowedLink()
{
    const test::Shell shell;
    test::writeBytes(shell.in(QStringLiteral("precious.txt")), "What an owner wrote.");
    plant(shell.in(QStringLiteral("book.json")), shell.in(QStringLiteral("precious.txt")));
    const QStringList before = tracesOf(shell.folder());
    static_cast<void>(
        shell.runProgram(QStringLiteral("sh"), {QStringLiteral("-c"), QStringLiteral("echo written > book.json")}));
    return tracesOf(shell.folder()) != before;
}

} // namespace

} // namespace proven::faults

int main(int argc, char **argv)
{
    using namespace proven::faults;
    const QCoreApplication application(argc, argv);
    Rehearsal rehearsal("links_and_modes", argc, argv);
    static_cast<void>(DiskShim::installed());
    QByteArray book;
    {
        const proven::test::TemporaryBook place;
        makeBook(place.path());
        book = proven::test::bytesOf(place.path());
    }
    tryUmasks(rehearsal, book);
    tryWriting(rehearsal);
    tryLinks(rehearsal, book);
    tryLinksUnderAnOpenBook(rehearsal);
    rehearsal.control("a file that everybody may read", noticesAFileForEveryone());
    rehearsal.control("a program that follows links", noticesAFollowedLink());
    return rehearsal.result();
}
