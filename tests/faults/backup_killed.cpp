// F30 and the restoring half of F1: whoever makes backups or restores one is killed at any moment. Only whole backups
// have names, the list knows nothing that is not there, and in the book's place lies a whole book, the old or the new.

#include "child.h"
#include "ledger/backups.h"
#include "operations.h"
#include "rehearsal.h"
#include "support/temporary_book.h"

#include <QCoreApplication>
#include <QDir>

#include <functional>
#include <random>

namespace proven::faults {

namespace {

using test::bytesOf;
using test::TemporaryBook;
using test::writeBytes;

constexpr int vendors = 150;

/// A machine whose every look at the clock is a minute later.
Machine restlessMachine()
{
    return {.now = [minutes = qint64(
                        0)]() mutable { return QDateTime(today, QTime(12, 0), Qt::UTC).addSecs(60 * ++minutes); },
            .randomBits = [seed = 1U]() mutable { return seed = seed * 1664525U + 1013904223U; }};
}

/// Lets `work` run again and again in a process of its own, and kills that at a random moment after it has begun.
class Killer {
public:
    explicit Killer(unsigned seed) : m_random(seed) {}
    void killDuring(const std::function<void()> &work)
    {
        Child child([&](int pipe) {
            static_cast<void>(Child::tell(pipe, 'x'));
            for (;;)
                work();
        });
        static_cast<void>(child.heard<char>());
        constexpr int longest = 20'000;
        child.killAfter(std::chrono::microseconds(std::uniform_int_distribution(0, longest)(m_random)));
    }

private:
    std::mt19937 m_random;
};

/// What is wrong with a file that should be a whole book and one of these.
QStringList wrongWith(const QString &path, const std::vector<Book> &acceptable)
{
    const Ledger::Opened opened = Ledger::openToRead(path, restlessMachine(), Ledger::Waiting::Impatient);
    if (const auto *trouble = std::get_if<Trouble>(&opened))
        return {trouble->text};
    const Ledger &ledger = *std::get<std::unique_ptr<Ledger>>(opened);
    QStringList wrong = ledger.examine().fileTrouble;
    for (const Book &each : acceptable) {
        if (ledger.book() == each)
            return wrong;
    }
    return wrong << path + QStringLiteral(": is a whole book, but none that it may be");
}

QStringList names(const QString &folder, const QString &pattern)
{
    return QDir(folder).entryList({pattern}, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
}

void killBackups(Rehearsal &rehearsal, Killer &killer, const QString &path, const QString &root)
{
    // No child inherits an open book.
    const auto [book, backups] = [&] {
        const auto ledger = ledgerOf(Ledger::open(path, restlessMachine(), Ledger::Waiting::Impatient));
        return std::pair(ledger->book(), Backups(root, *ledger));
    }();
    for (int run = rehearsal.times(25, 500); run > 0; --run) {
        killer.killDuring([&backups = backups] { static_cast<void>(backups.make(BackupReason::Asked)); });
        QStringList lost;
        const QStringList named = names(backups.folder(), QStringLiteral("[!.]*.proven"));
        for (const QString &name : named)
            lost += wrongWith(backups.folder() + u'/' + name, {book});
        const auto listed = backups.examine();
        if (const auto *found = std::get_if<std::vector<Backup>>(&listed)) {
            for (const Backup &each : *found) {
                if (each.state != BackupEntry::State::Verified)
                    lost += each.name + QStringLiteral(": is listed and not as it was verified");
            }
        }
        if (std::holds_alternative<Trouble>(backups.make(BackupReason::Asked)))
            lost += QStringLiteral("the next run could not make one");
        if (backups.list().size()
            != static_cast<std::size_t>(names(backups.folder(), QStringLiteral("[!.]*.proven")).size()))
            lost += QStringLiteral("a backup with a name is not listed by the next run");
        if (!names(backups.folder(), QStringLiteral(".*")).isEmpty())
            lost += QStringLiteral("the next run left half a file");
        rehearsal.tried(QStringLiteral("backup"), lost);
        QDir(backups.folder()).removeRecursively();
    }
}

void killRestores(Rehearsal &rehearsal, Killer &killer, const QString &path, const std::vector<QString> &backups,
                  const std::vector<Book> &books)
{
    const QString folder = QFileInfo(path).path();
    for (int run = rehearsal.times(25, 500); run > 0; --run) {
        killer.killDuring([&] {
            for (const QString &backup : backups)
                static_cast<void>(restore(backup, path));
        });
        QStringList lost = wrongWith(path, books);
        const QStringList kept = names(folder, QStringLiteral("*(before restore*"));
        for (const QString &name : kept)
            lost += wrongWith(folder + u'/' + name, books);
        const auto again = restore(backups.front(), path);
        if (std::holds_alternative<Trouble>(again))
            lost += std::get<Trouble>(again).text;
        if (!names(folder, QStringLiteral(".*")).isEmpty())
            lost += QStringLiteral("the next run left half a file");
        for (const QString &name : names(folder, QStringLiteral("*(before restore*")))
            QFile::remove(folder + u'/' + name);
        rehearsal.tried(QStringLiteral("restore"), lost);
    }
}

/// A copy as many programs make it: straight under its name, a piece at a time.
void controlNaiveCopy(Rehearsal &rehearsal, Killer &killer, const QString &path, const QString &target)
{
    const QByteArray bytes = bytesOf(path);
    const Book book = ledgerOf(Ledger::open(path, restlessMachine(), Ledger::Waiting::Impatient))->book();
    bool isCaught = false;
    for (int run = 0; run < 100 && !isCaught; ++run) {
        killer.killDuring([&] {
            constexpr qsizetype piece = 512;
            QFile file(target);
            if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
                return;
            for (qsizetype at = 0; at < bytes.size(); at += piece)
                file.write(bytes.mid(at, piece));
        });
        isCaught = !wrongWith(target, {book}).isEmpty();
    }
    rehearsal.control("a copy straight under its name", isCaught);
}

} // namespace

} // namespace proven::faults

int main(int argc, char **argv)
{
    using namespace proven;
    using namespace proven::faults;
    const QCoreApplication application(argc, argv);
    Rehearsal rehearsal("backup_killed", argc, argv);
    Killer killer(rehearsal.seed());
    const TemporaryBook place;
    const QString early = place.in(QStringLiteral("early.proven"));
    const QString late = place.in(QStringLiteral("late.proven"));
    std::vector<Book> books;
    {
        const auto ledger = ledgerOf(
            Ledger::create(place.path(), QStringLiteral("EUR"), today, restlessMachine(), Ledger::Waiting::Impatient));
        for (int vendor = 0; vendor < vendors; ++vendor) {
            VendorDetails details;
            details.name = QStringLiteral("Vendor %1").arg(vendor);
            done(ledger->perform(command::AddVendor{details, std::nullopt}, today));
            if (vendor == vendors / 2 || vendor == vendors - 1) {
                if (ledger->copyTo(books.empty() ? early : late))
                    qFatal("no copy");
                books.push_back(ledger->book());
            }
        }
    }
    killBackups(rehearsal, killer, place.path(), place.in(QStringLiteral("backups")));
    killRestores(rehearsal, killer, place.path(), {early, late}, books);
    controlNaiveCopy(rehearsal, killer, place.path(), place.in(QStringLiteral("naive.proven")));
    return rehearsal.result();
}
