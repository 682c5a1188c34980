// Files that something happened to: flipped bits, zeroed sectors, swapped pages, another book's pages, cut and
// lengthened files. Each is noticed, or it is harmless: what is read is what was written. None crashes, and none is
// changed by opening it.

#include "operations.h"
#include "rehearsal.h"
#include "support/temporary_book.h"

#include <QCoreApplication>

#include <sqlite3.h>

#include <algorithm>
#include <functional>
#include <random>

namespace proven::faults {

namespace {

constexpr int filesShort = 100;
constexpr int filesFull = 500;
constexpr qsizetype sector = 512;
constexpr qsizetype page = 4096;

using Chance = std::mt19937;

qsizetype below(Chance &chance, qsizetype end)
{
    return std::uniform_int_distribution<qsizetype>(0, end - 1)(chance);
}

/// One way in which a file is damaged. `other` is another book.
struct Damage {
    const char *name;
    std::function<void(QByteArray &file, const QByteArray &other, Chance &chance)> apply;
};

const std::vector<Damage> &damages()
{
    static const std::vector<Damage> all = {
        {"a flipped bit",
         [](QByteArray &file, const QByteArray &, Chance &chance) {
             const qsizetype at = below(chance, file.size());
             file[at] = static_cast<char>(file[at] ^ (1 << below(chance, 8)));
         }},
        {"another byte",
         [](QByteArray &file, const QByteArray &, Chance &chance) {
             const qsizetype at = below(chance, file.size());
             file[at] = static_cast<char>(file[at] + 1 + below(chance, 255));
         }},
        {"a zeroed sector",
         [](QByteArray &file, const QByteArray &, Chance &chance) {
             file.replace(below(chance, file.size() / sector) * sector, sector, QByteArray(sector, '\0'));
         }},
        {"two pages swapped",
         [](QByteArray &file, const QByteArray &, Chance &chance) {
             const qsizetype one = below(chance, file.size() / page) * page;
             const qsizetype two = below(chance, file.size() / page) * page;
             const QByteArray kept = file.mid(one, page);
             file.replace(one, page, file.mid(two, page));
             file.replace(two, page, kept);
         }},
        {"a page of another book",
         [](QByteArray &file, const QByteArray &other, Chance &chance) {
             const qsizetype at = below(chance, std::min(file.size(), other.size()) / page) * page;
             file.replace(at, page, other.mid(at, page));
         }},
        {"cut off",
         [](QByteArray &file, const QByteArray &, Chance &chance) { file.truncate(below(chance, file.size())); }},
        {"lengthened",
         [](QByteArray &file, const QByteArray &, Chance &chance) {
             file.append(QByteArray(1 + below(chance, 2 * page), static_cast<char>(chance())));
         }},
        {"a stretch of noise",
         [](QByteArray &file, const QByteArray &, Chance &chance) {
             const qsizetype at = below(chance, file.size() - sector);
             for (qsizetype byte = 0; byte < sector / 2; ++byte)
                 file[at + byte] = static_cast<char>(chance());
         }},
    };
    return all;
}

/// Everything that a book says: its records and its history, with what each entry changed.
struct Said {
    Book book;
    std::vector<std::pair<QString, std::optional<Changes>>> history;
    bool operator==(const Said &) const = default;
};

Said saidBy(const Ledger &ledger)
{
    Said said{ledger.book(), {}};
    for (const HistoryEntry &entry : ledger.history())
        said.history.emplace_back(entry.title, ledger.changesOf(entry.number));
    return said;
}

/// Nothing where the damage was noticed or does no harm.
QStringList losses(const QString &path, const QByteArray &damaged, const Said &whole)
{
    test::writeBytes(path, damaged);
    QStringList wrong;
    {
        const Ledger::Opened opened = Ledger::open(path, steadyMachine(), Ledger::Waiting::Impatient);
        if (const auto *trouble = std::get_if<Trouble>(&opened)) {
            if (trouble->text.isEmpty())
                wrong += QStringLiteral("trouble without a word");
        } else if (!(saidBy(*std::get<std::unique_ptr<Ledger>>(opened)) == whole)) {
            wrong += QStringLiteral("opened as if it were whole, and says something else");
        }
        // What can be read is read without harm, whatever it is.
        const Ledger::Opened found = Ledger::openDamaged(path, steadyMachine(), Ledger::Waiting::Impatient);
        if (const auto *ledger = std::get_if<std::unique_ptr<Ledger>>(&found)) {
            const Ledger::Damage damage = *(*ledger)->damage();
            if (damage.lost.isEmpty() && damage.doubt.isEmpty() && !((*ledger)->book() == whole.book))
                wrong += QStringLiteral("salvaged as something else without a word");
        }
    }
    if (test::bytesOf(path) != damaged)
        wrong += QStringLiteral("opening changed the file");
    return wrong;
}

/// Does SQLite alone find something wrong with it?
bool isNoticedBySqlite(const QString &path, const QByteArray &damaged)
{
    test::writeBytes(path, damaged);
    sqlite3 *database = nullptr;
    sqlite3_stmt *statement = nullptr;
    bool noticed = sqlite3_open_v2(path.toUtf8().constData(), &database, SQLITE_OPEN_READONLY, nullptr) != SQLITE_OK
                   || sqlite3_prepare_v2(database, "PRAGMA integrity_check", -1, &statement, nullptr) != SQLITE_OK
                   || sqlite3_step(statement) != SQLITE_ROW;
    noticed = noticed || qstrcmp(reinterpret_cast<const char *>(sqlite3_column_text(statement, 0)), "ok") != 0;
    sqlite3_finalize(statement);
    sqlite3_close(database);
    return noticed;
}

/// Is what can be read of it another book, or in doubt of itself?
bool readsOtherwise(const QString &path, const Book &whole)
{
    const Ledger::Opened found = Ledger::openDamaged(path, steadyMachine(), Ledger::Waiting::Impatient);
    const auto *ledger = std::get_if<std::unique_ptr<Ledger>>(&found);
    return ledger && (!((*ledger)->damage()->doubt.isEmpty()) || !((*ledger)->book() == whole));
}

} // namespace

} // namespace proven::faults

int main(int argc, char **argv)
{
    using namespace proven::faults;
    const QCoreApplication application(argc, argv);
    Rehearsal rehearsal("damaged", argc, argv);
    Chance chance(rehearsal.seed());
    const proven::test::TemporaryBook place;
    const QString otherPath = place.in(QStringLiteral("other.proven"));
    makeBook(place.path());
    makeBook(otherPath);
    done(operationNamed(QStringLiteral("import a table")).run(*openLedger(otherPath)));
    {
        const auto ledger = openLedger(place.path());
        for (const char *name : {"record how it went", "erase a vendor"})
            done(operationNamed(QString::fromLatin1(name)).run(*ledger));
    }
    const QByteArray whole = proven::test::bytesOf(place.path());
    const QByteArray other = proven::test::bytesOf(otherPath);
    const Said said = saidBy(*openLedger(place.path()));

    for (const Damage &damage : damages()) {
        for (int file = 0; file < rehearsal.times(filesShort, filesFull); ++file) {
            QByteArray damaged = whole;
            damage.apply(damaged, other, chance);
            rehearsal.tried(QStringLiteral("%1, %2").arg(QString::fromLatin1(damage.name)).arg(file),
                            losses(place.path(), damaged, said));
        }
    }

    // The judge of the control is content with a book that nothing happened to.
    rehearsal.tried(QStringLiteral("no damage at all"),
                    readsOtherwise(
                        [&] {
                            proven::test::writeBytes(place.path(), whole);
                            return place.path();
                        }(),
                        said.book)
                        ? QStringList{QStringLiteral("is salvaged as something else")}
                        : QStringList());
    // What SQLite's own examination lets pass although the book says something else.
    constexpr int flips = 300;
    int passed = 0;
    for (int flip = 0; flip < flips; ++flip) {
        QByteArray damaged = whole;
        damages().front().apply(damaged, other, chance);
        if (!isNoticedBySqlite(place.path(), damaged) && readsOtherwise(place.path(), said.book))
            ++passed;
    }
    std::printf("of %d flipped bits %d changed what the book says and passed SQLite's own examination\n", flips,
                passed);
    rehearsal.control("without a seal nothing passes", passed > 0);
    return rehearsal.result();
}
