// A session that lasts for ever: tens of thousands of changes, some of them taken back, through one open book. Neither
// memory nor open files grow with it, but for the book and its history themselves.

#include "operations.h"
#include "rehearsal.h"
#include "support/temporary_book.h"
#include "whole_book.h"

#include <QCoreApplication>
#include <QFile>

#include <filesystem>
#include <unistd.h>

namespace proven::faults {

namespace {

constexpr int editsShort = 3000;
constexpr int editsFull = 100'000;
/// A line of the history in memory, and what the allocator makes of it.
constexpr double mostBytesAnEdit = 1500;

qint64 residentBytes()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    static_cast<void>(file.open(QIODevice::ReadOnly));
    return file.readAll().split(' ').value(1).toLongLong() * ::sysconf(_SC_PAGESIZE);
}

std::ptrdiff_t openFiles()
{
    return std::distance(std::filesystem::directory_iterator("/proc/self/fd"), std::filesystem::directory_iterator());
}

/// Edits one vendor over and over, takes some of it back and looks at what others did.
void work(Ledger &ledger, int edits)
{
    const Id<Vendor> vendor = ledger.book().all<Vendor>().begin()->id;
    for (int edit = 0; edit < edits; ++edit) {
        const VendorDetails before = ledger.book().get(vendor);
        VendorDetails after = before;
        after.notes = QStringLiteral("Note %1").arg(edit);
        done(ledger.perform(command::EditVendor{vendor, before, after}, today));
        if (edit % 7 == 0)
            done(ledger.undo(today));
        if (edit % 14 == 0)
            done(ledger.redo(today));
        if (edit % 10 == 0)
            static_cast<void>(ledger.refresh());
    }
}

} // namespace

} // namespace proven::faults

int main(int argc, char **argv)
{
    using namespace proven::faults;
    const QCoreApplication application(argc, argv);
    Rehearsal rehearsal("long_session", argc, argv);
    const proven::test::TemporaryBook place;
    makeBook(place.path());
    const auto ledger = openLedger(place.path());
    const int half = rehearsal.times(editsShort, editsFull) / 2;
    work(*ledger, half);
    const qint64 memory = residentBytes();
    const auto files = openFiles();
    work(*ledger, half);
    const double grown = static_cast<double>(residentBytes() - memory) / half;
    QStringList wrong;
    if (openFiles() != files)
        wrong += QStringLiteral("%1 files are open, %2 were").arg(openFiles()).arg(files);
    if (grown > mostBytesAnEdit)
        wrong += QStringLiteral("every edit costs %1 bytes of memory").arg(grown);
    wrong += losses(place.path(), {{ledger->book(), ledger->history().size()}});
    std::printf("%.0f bytes of memory an edit in the second half\n", grown);
    rehearsal.tried(QStringLiteral("%1 edits").arg(2 * half), wrong);

    const auto before = openFiles();
    const auto another = openLedger(place.path());
    rehearsal.control("a book that stays open is counted", openFiles() > before);
    return rehearsal.result();
}
