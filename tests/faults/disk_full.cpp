// The disk is full, with a little more room each time until the change goes through; and files may not grow beyond a
// limit.

#include "support/temporary_book.h"
#include "told_and_held.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTemporaryDir>

#include <fcntl.h>
#include <sched.h>
#include <signal.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/statvfs.h>
#include <unistd.h>

namespace proven::faults {

namespace {

constexpr qint64 page = 4096;
constexpr qint64 diskSize = 1024 * 1024;

/// A small disk in memory of this program's own; false where the machine does not allow it.
bool mountSmallDisk(const QString &folder)
{
    const uid_t user = ::getuid();
    const int spaces = CLONE_NEWNS | (user == 0 ? 0 : CLONE_NEWUSER);
    if (::unshare(spaces) != 0)
        return false;
    if (user != 0)
        test::writeBytes(QStringLiteral("/proc/self/uid_map"), QByteArray("0 ") + QByteArray::number(user) + " 1");
    const QByteArray options = "size=" + QByteArray::number(diskSize);
    return ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0
           && ::mount("tmpfs", QFile::encodeName(folder).constData(), "tmpfs", 0, options.constData()) == 0;
}

/// All room but some is taken up by another file.
class FullDisk : public Breakage {
public:
    FullDisk(const QString &folder, qint64 room) : m_filler(folder + QStringLiteral("/filler")), m_room(room) {}
    ~FullDisk() override { QFile::remove(m_filler); }
    void begin() override
    {
        QFile file(m_filler);
        static_cast<void>(file.open(QIODevice::WriteOnly));
        const QByteArray block(page, 'x');
        while (freeRoom() > m_room && file.write(block) == block.size() && file.flush()) {
        }
    }
    void lift() override
    {
        // A change that used up what was left met the full disk.
        m_hit = freeRoom() == 0 || m_room == 0;
        QFile::remove(m_filler);
    }
    [[nodiscard]] bool hit() const override { return m_hit; }

private:
    [[nodiscard]] qint64 freeRoom() const
    {
        struct statvfs status = {};
        const QByteArray folder = QFile::encodeName(QFileInfo(m_filler).path());
        return ::statvfs(folder.constData(), &status) == 0
                   ? static_cast<qint64>(status.f_bavail) * static_cast<qint64>(status.f_bsize)
                   : 0;
    }
    QString m_filler;
    qint64 m_room;
    bool m_hit = false;
};

/// Whether a file wanted to grow beyond the limit, which a signal tells.
volatile sig_atomic_t wantedToGrow = 0;

void noteThatAFileWantedToGrow(int)
{
    wantedToGrow = 1;
}

/// No file of this program may grow beyond a size.
class SizeLimit : public Breakage {
public:
    explicit SizeLimit(qint64 size) : m_size(size) {}
    void begin() override
    {
        wantedToGrow = 0;
        limitTo(static_cast<rlim_t>(m_size));
    }
    void lift() override { limitTo(RLIM_INFINITY); }
    [[nodiscard]] bool hit() const override { return wantedToGrow != 0; }

private:
    static void limitTo(rlim_t size)
    {
        struct rlimit limit = {};
        ::getrlimit(RLIMIT_FSIZE, &limit);
        limit.rlim_cur = size;
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    qint64 m_size;
};

} // namespace

} // namespace proven::faults

int main(int argc, char **argv)
{
    using namespace proven::faults;
    // A file that may not grow answers with an error then, and does not end the program.
    ::signal(SIGXFSZ, noteThatAFileWantedToGrow);
    const QCoreApplication application(argc, argv);
    Rehearsal rehearsal("disk_full", argc, argv);
    const QTemporaryDir folder;
    bool isMet = false;
    if (mountSmallDisk(folder.path())) {
        const QString path = folder.filePath(QStringLiteral("book.proven"));
        ToldAndHeld book(rehearsal, path);
        for (std::size_t each = 0; each < operations().size(); ++each) {
            qint64 room = 0;
            for (;; room += page) {
                FullDisk full(folder.path(), room);
                if (!book.operation(each, QStringLiteral("%1 bytes of room").arg(room), full))
                    break;
                isMet = true;
            }
        }
        if (!isMet)
            rehearsal.tried(QStringLiteral("all"), {QStringLiteral("the disk was never full")});
        ::umount2(QFile::encodeName(folder.path()).constData(), MNT_DETACH);
    } else {
        rehearsal.skipped(QStringLiteral("a full disk: this machine lets nobody mount one"));
    }

    const proven::test::TemporaryBook place;
    ToldAndHeld book(rehearsal, place.path());
    const qint64 size = QFileInfo(place.path()).size();
    for (std::size_t each = 0; each < operations().size(); ++each) {
        bool isLimited = false;
        for (qint64 limit = 0; limit < size + 40 * page; limit += page) {
            SizeLimit breakage(limit);
            isLimited = book.operation(each, QStringLiteral("files end at %1 bytes").arg(limit), breakage) || isLimited;
        }
        if (!isLimited)
            rehearsal.tried(QString::fromLatin1(operations()[each].name),
                            {QStringLiteral("it never came to a file that may not grow")});
    }

    // That the limit is one.
    book.putBack();
    const auto ledger = openLedger(place.path());
    SizeLimit nothing(0);
    nothing.begin();
    const auto performance = operations().front().run(*ledger);
    nothing.lift();
    rehearsal.control("nothing can be saved where no file may grow",
                      nothing.hit() && std::holds_alternative<proven::Trouble>(performance));
    return rehearsal.result();
}
