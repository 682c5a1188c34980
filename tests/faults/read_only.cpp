// Files, folders and disks that may not be read or written, from the beginning or from one moment to the next: the book
// is read where that is possible, it is said why it can't be changed, and nothing is tried.

#include "operations.h"
#include "rehearsal.h"
#include "support/temporary_book.h"
#include "traces.h"
#include "whole_book.h"

#include <QCoreApplication>

#include <sys/mount.h>
#include <sys/stat.h>
#include <unistd.h>

namespace proven::faults {

namespace {

constexpr unsigned nobody = 65534;

void allow(const QString &path, unsigned mode)
{
    if (::chmod(QFile::encodeName(path).constData(), mode) != 0)
        std::abort();
}

/// Root may write everywhere: for as long as this lives the program is nobody in particular.
class AsAnybody {
public:
    AsAnybody() : m_isRoot(::geteuid() == 0)
    {
        if (m_isRoot && ::setresuid(nobody, nobody, 0) != 0)
            std::abort();
    }
    ~AsAnybody()
    {
        if (m_isRoot && ::setresuid(0, 0, 0) != 0)
            std::abort();
    }
    AsAnybody(const AsAnybody &) = delete;
    AsAnybody &operator=(const AsAnybody &) = delete;

private:
    bool m_isRoot;
};

/// A whole book in a folder of its own, both of them anybody's.
class Place {
public:
    explicit Place(const QByteArray &book)
    {
        test::writeBytes(m_place.path(), book);
        if (::geteuid() != 0)
            return;
        for (const QString &path : {m_place.folder(), m_place.path()}) {
            if (::chown(QFile::encodeName(path).constData(), nobody, nobody) != 0)
                std::abort();
        }
    }
    ~Place()
    {
        allow(m_place.folder(), 0700);
        allow(m_place.path(), 0600);
    }
    Place(const Place &) = delete;
    Place &operator=(const Place &) = delete;
    [[nodiscard]] QString path() const { return m_place.path(); }
    [[nodiscard]] QString folder() const { return m_place.folder(); }

private:
    test::TemporaryBook m_place;
};

QStringList refusedInWords(const Performance &performance)
{
    const auto *trouble = std::get_if<Trouble>(&performance);
    if (!trouble)
        return {QStringLiteral("not refused")};
    if (trouble->text.isEmpty())
        return {QStringLiteral("refused without a word")};
    return {};
}

QStringList writeAttempts(Ledger &ledger)
{
    QStringList wrong = refusedInWords(addRound(ledger, QStringLiteral("One more")));
    wrong += refusedInWords(ledger.undo(today));
    return wrong;
}

/// Opened for reading: the whole book, the reason, and no write.
QStringList readAndNotWritten(const QString &path, const QString &folder, const Acceptable &whole)
{
    const QStringList before = tracesOf(folder);
    QStringList wrong;
    const Ledger::Opened opened = Ledger::open(path, steadyMachine(), Ledger::Waiting::Impatient);
    if (const auto *trouble = std::get_if<Trouble>(&opened))
        return {QStringLiteral("not opened: ") + trouble->text};
    Ledger &ledger = *std::get<std::unique_ptr<Ledger>>(opened);
    if (!ledger.readOnly() || ledger.readOnly()->text.isEmpty())
        wrong += QStringLiteral("opened without a reason");
    if (!(ledger.book() == whole.book) || ledger.history().size() != whole.entries)
        wrong += QStringLiteral("another book was read");
    const Ledger::Examination found = ledger.examine();
    wrong += found.fileTrouble + found.brokenLaws;
    wrong += writeAttempts(ledger);
    if (tracesOf(folder) != before)
        wrong += QStringLiteral("files were touched");
    return wrong;
}

struct Modes {
    const char *name;
    unsigned file;
    unsigned folder;
};

void tryModes(Rehearsal &rehearsal, const QByteArray &book, const Acceptable &whole)
{
    for (const Modes &modes :
         {Modes{"a file that may only be read", 0400, 0700}, Modes{"a folder that may only be read", 0600, 0500},
          Modes{"a file and a folder that may only be read", 0400, 0500}}) {
        const Place place(book);
        allow(place.path(), modes.file);
        allow(place.folder(), modes.folder);
        const AsAnybody anybody;
        rehearsal.tried(QString::fromLatin1(modes.name), readAndNotWritten(place.path(), place.folder(), whole));
    }
    for (const Modes &modes :
         {Modes{"a file that may not be read", 0000, 0700}, Modes{"a file that may only be written", 0200, 0700},
          Modes{"a folder that may not be entered", 0600, 0000}}) {
        const Place place(book);
        allow(place.path(), modes.file);
        allow(place.folder(), modes.folder);
        const AsAnybody anybody;
        QStringList wrong;
        const Ledger::Opened opened = Ledger::open(place.path(), steadyMachine(), Ledger::Waiting::Impatient);
        const auto *trouble = std::get_if<Trouble>(&opened);
        if (!trouble || trouble->text.isEmpty())
            wrong += QStringLiteral("opened, or refused without a word");
        rehearsal.tried(QString::fromLatin1(modes.name), wrong);
    }
}

/// What was allowed when the book was opened is not any more, and then it is again.
void tryWithdrawn(Rehearsal &rehearsal, const QByteArray &book)
{
    const Place place(book);
    const AsAnybody anybody;
    QStringList wrong;
    Acceptable told;
    {
        const auto ledger = openLedger(place.path());
        done(addRound(*ledger, QStringLiteral("Acknowledged")));
        told = {ledger->book(), ledger->history().size()};
        allow(place.folder(), 0500);
        allow(place.path(), 0400);
        const QStringList before = tracesOf(place.folder());
        wrong += writeAttempts(*ledger);
        if (const auto trouble = ledger->refresh())
            wrong += QStringLiteral("not read any more: ") + trouble->text;
        if (tracesOf(place.folder()) != before)
            wrong += QStringLiteral("files were touched");
        if (!(ledger->book() == told.book))
            wrong += QStringLiteral("shows what is not saved");
        allow(place.path(), 0600);
        allow(place.folder(), 0700);
        if (!std::holds_alternative<Performed>(addRound(*ledger, QStringLiteral("Allowed again"))))
            wrong += QStringLiteral("allowed again, nothing can be changed");
        told = {ledger->book(), ledger->history().size()};
    }
    wrong += losses(place.path(), {told});
    rehearsal.tried(QStringLiteral("a folder that may not be written any more"), wrong);
}

/// Where a book is to be made or copied to, and nothing may be.
void tryMaking(Rehearsal &rehearsal, const QByteArray &book)
{
    const Place place(book);
    allow(place.folder(), 0500);
    const AsAnybody anybody;
    const QStringList before = tracesOf(place.folder());
    QStringList wrong;
    const Ledger::Opened made = Ledger::create(place.folder() + QStringLiteral("/new.proven"), QStringLiteral("EUR"),
                                               today, steadyMachine(), Ledger::Waiting::Impatient);
    if (!std::holds_alternative<Trouble>(made) || std::get<Trouble>(made).text.isEmpty())
        wrong += QStringLiteral("made, or refused without a word");
    const auto copy = openLedger(place.path())->keepCopy(QStringLiteral("before import"));
    if (!std::holds_alternative<Trouble>(copy) || std::get<Trouble>(copy).text.isEmpty())
        wrong += QStringLiteral("copied, or refused without a word");
    if (tracesOf(place.folder()) != before)
        wrong += QStringLiteral("files were touched");
    rehearsal.tried(QStringLiteral("a folder in which nothing may be made"), wrong);
}

/// A disk of its own, that is made read-only, as a card with its switch on.
void tryDisk(Rehearsal &rehearsal, const QByteArray &book, const Acceptable &whole)
{
    const test::TemporaryBook mountPoint;
    const QByteArray folder = QFile::encodeName(mountPoint.folder());
    if (::mount("proven", folder.constData(), "tmpfs", MS_NOSUID | MS_NODEV, "size=8m") != 0) {
        rehearsal.skipped(QStringLiteral("a disk that may only be read: nothing may be mounted here"));
        return;
    }
    test::writeBytes(mountPoint.path(), book);
    if (::mount(nullptr, folder.constData(), nullptr, MS_REMOUNT | MS_RDONLY | MS_NOSUID | MS_NODEV, nullptr) == 0)
        rehearsal.tried(QStringLiteral("a disk that may only be read"),
                        readAndNotWritten(mountPoint.path(), mountPoint.folder(), whole));
    else
        rehearsal.skipped(QStringLiteral("a disk that may only be read: none can be made so here"));
    ::umount(folder.constData());
}

/// The same judge of a book that may be written must not be content.
bool noticesABookThatIsWritten(const QByteArray &book, const Acceptable &whole)
{
    const Place place(book);
    return !readAndNotWritten(place.path(), place.folder(), whole).isEmpty();
}

} // namespace

} // namespace proven::faults

int main(int argc, char **argv)
{
    using namespace proven::faults;
    const QCoreApplication application(argc, argv);
    Rehearsal rehearsal("read_only", argc, argv);
    QByteArray book;
    Acceptable whole;
    {
        const proven::test::TemporaryBook place;
        makeBook(place.path());
        book = proven::test::bytesOf(place.path());
        whole = asItIs(place.path());
    }
    tryModes(rehearsal, book, whole);
    tryWithdrawn(rehearsal, book);
    tryMaking(rehearsal, book);
    tryDisk(rehearsal, book, whole);
    rehearsal.control("a book that may be written", noticesABookThatIsWritten(book, whole));
    return rehearsal.result();
}
