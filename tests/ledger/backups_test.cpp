#include "ledger/backups.h"

#include "open_ledger.h"
#include "store/backup_manifest.h"
#include "support/meddling.h"

#include <gtest/gtest.h>

#include <sys/stat.h>
#include <unistd.h>

namespace proven {

using namespace test;

namespace {

QDateTime noonOf(QDate day)
{
    return {day, QTime(12, 0), Qt::UTC};
}

/// A book, and a folder for its backups.
class BackupsOfABook : public testing::Test {
protected:
    BackupsOfABook() { done(ledger->perform(addRound(QStringLiteral("Call centre")), today)); }

    [[nodiscard]] Backups backups() const { return {place.in(QStringLiteral("backups")), *ledger}; }
    Backup make(BackupReason why = BackupReason::Daily) const
    {
        auto made = backups().make(why);
        if (const auto *trouble = std::get_if<Trouble>(&made)) {
            ADD_FAILURE() << trouble->text.toStdString();
            return {};
        }
        return std::get<Backup>(std::move(made));
    }
    /// From now on the machine says that it is this day.
    void goTo(QDate day)
    {
        ledger.reset();
        ledger = openLedger(place.path(), machineAt(noonOf(day)));
    }
    [[nodiscard]] QStringList files() const
    {
        return QDir(backups().folder()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
    }

    TemporaryBook place;
    std::unique_ptr<Ledger> ledger = newLedger(place.path());
};

} // namespace

TEST_F(BackupsOfABook, AreBooksThatOpenLikeAnyOtherAndHoldAllOfIt)
{
    const Backup backup = make();
    EXPECT_EQ(backup.state, BackupEntry::State::Verified);
    EXPECT_EQ(backup.lastEntry, 2);
    const auto copy = openLedger(backup.path);
    EXPECT_EQ(copy->book(), ledger->book());
    EXPECT_EQ(copy->identity(), ledger->identity());
    EXPECT_TRUE(copy->examine().fileTrouble.isEmpty());
    ASSERT_EQ(backups().list().size(), 1U);
    EXPECT_EQ(backups().list().front().path, backup.path);
    EXPECT_EQ(backups().newest()->sha256, backup.sha256);
}

TEST_F(BackupsOfABook, MayBeReadByTheirOwnerAlone)
{
    const mode_t before = ::umask(0);
    const Backup backup = make();
    ::umask(before);
    const auto modeOf = [](const QString &path) {
        struct stat status = {};
        EXPECT_EQ(::lstat(QFile::encodeName(path).constData(), &status), 0);
        return status.st_mode & 0777;
    };
    EXPECT_EQ(modeOf(backup.path), 0600U);
    EXPECT_EQ(modeOf(backups().folder() + QStringLiteral("/backups.json")), 0600U);
    EXPECT_EQ(modeOf(backups().folder()), 0700U);
}

TEST_F(BackupsOfABook, AreFoundAgainWhenTheBookWasMovedAndRenamed)
{
    make();
    const QString folder = backups().folder();
    ledger.reset();
    ASSERT_TRUE(QDir(place.folder()).mkdir(QStringLiteral("elsewhere")));
    const QString moved = place.in(QStringLiteral("elsewhere/Other name.proven"));
    ASSERT_TRUE(QFile::rename(place.path(), moved));
    ledger = openLedger(moved);
    EXPECT_EQ(backups().folder(), folder);
    EXPECT_EQ(backups().list().size(), 1U);
    EXPECT_FALSE(backups().newest()) << "whether the moved one was copied too nobody can tell";
}

TEST_F(BackupsOfABook, OfAnotherBookOfTheSameNameLieElsewhere)
{
    make();
    const TemporaryBook elsewhere;
    const auto other = opened(Ledger::create(elsewhere.path(), QStringLiteral("EUR"), today,
                                             {.now = steadyMachine().now, .randomBits = [] { return 7U; }},
                                             Ledger::Waiting::Impatient));
    const Backups others(place.in(QStringLiteral("backups")), *other);
    EXPECT_NE(others.folder(), backups().folder());
    EXPECT_TRUE(others.list().empty());
}

TEST_F(BackupsOfABook, AreMadeOnlyWhereSomethingChangedSince)
{
    const Backup first = make();
    const auto again = backups().makeIfNeeded(BackupReason::BeforeImport, lastEntryOf(*ledger));
    EXPECT_EQ(std::get<Backup>(again).path, first.path);
    done(ledger->perform(addRound(QStringLiteral("Books")), today));
    const auto second = backups().makeIfNeeded(BackupReason::BeforeImport, lastEntryOf(*ledger));
    EXPECT_NE(std::get<Backup>(second).path, first.path);
    EXPECT_EQ(backups().list().size(), 2U);
}

TEST_F(BackupsOfABook, NoticeThatOneWasDamagedSince)
{
    const Backup backup = make();
    QByteArray bytes = bytesOf(backup.path);
    bytes[bytes.size() - 10] = static_cast<char>(bytes[bytes.size() - 10] ^ 1);
    writeBytes(backup.path, bytes);
    const auto found = std::get<std::vector<Backup>>(backups().examine());
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found.front().state, BackupEntry::State::Damaged);
    EXPECT_FALSE(backups().newest());
    EXPECT_TRUE(QFile::exists(backup.path));
}

TEST_F(BackupsOfABook, AreThinnedAndNothingElseInTheirFolderIsTouched)
{
    goTo(QDate(2026, 1, 1));
    make();
    const QString folder = backups().folder();
    const QString notOurs = folder + QStringLiteral("/book 2026-01-02 12.00.00.proven");
    writeBytes(notOurs, "not ours");
    writeBytes(folder + QStringLiteral("/notes.txt"), "not ours");
    for (int day = 1; day <= 60; ++day) {
        goTo(QDate(2026, 1, 1).addDays(day));
        make();
    }
    EXPECT_EQ(backups().list().size(), 10U);
    EXPECT_EQ(bytesOf(notOurs), "not ours");
    EXPECT_EQ(files().size(), 10 + 3) << files().join(u'\n').toStdString();
    for (const Backup &each : backups().list())
        EXPECT_TRUE(openLedger(each.path)->examine().fileTrouble.isEmpty());
}

TEST_F(BackupsOfABook, AreNeverDeletedThroughALinkNorOutsideTheirFolder)
{
    goTo(QDate(2026, 1, 1));
    const Backup old = make();
    const QString outside = place.in(QStringLiteral("outside.proven"));
    ASSERT_TRUE(QFile::rename(old.path, outside));
    ASSERT_TRUE(QFile::link(outside, old.path));
    const QString folder = backups().folder();
    // A manifest that somebody wrote who wants our thinning to delete for him.
    BackupManifest manifest = readBackupManifest(folder).value();
    BackupEntry planted = manifest.entries.front();
    planted.name = QStringLiteral("../../outside 2026-01-01 12.00.00.proven");
    writeBytes(place.in(QStringLiteral("outside 2026-01-01 12.00.00.proven")), "mine");
    manifest.entries.push_back(planted);
    writeBackupManifest(folder, manifest);
    for (int day = 1; day <= 40; ++day) {
        goTo(QDate(2026, 1, 1).addDays(day));
        make();
    }
    EXPECT_TRUE(QFile::exists(outside));
    EXPECT_TRUE(QFileInfo(old.path).isSymLink());
    EXPECT_EQ(bytesOf(place.in(QStringLiteral("outside 2026-01-01 12.00.00.proven"))), "mine");
}

TEST_F(BackupsOfABook, OfACopyDoNotPushOutThoseOfTheOriginal)
{
    const Backup original = make();
    const QString twin = place.in(QStringLiteral("twin.proven"));
    ASSERT_FALSE(ledger->copyTo(twin));
    ledger.reset();
    for (int day = 1; day <= 60; ++day) {
        ledger = openLedger(twin, machineAt(noonOf(today.addDays(day))));
        make();
    }
    EXPECT_TRUE(QFile::exists(original.path));
}

TEST_F(BackupsOfABook, SweepUpAKilledRunAndKeepWhatItVerified)
{
    const Backup whole = make();
    const QString folder = backups().folder();
    // Killed before the copy had its name, and, another time, before the manifest said that it has one.
    BackupManifest manifest = readBackupManifest(folder).value();
    BackupEntry began = manifest.entries.front();
    began.state = BackupEntry::State::Began;
    began.name = QStringLiteral("book 2026-11-24 12.00.00.proven");
    manifest.entries.push_back(began);
    began.name = QStringLiteral("book 2026-11-25 12.00.00.proven");
    manifest.entries.push_back(began);
    writeBackupManifest(folder, manifest);
    ASSERT_TRUE(QFile::copy(whole.path, folder + u'/' + began.name));
    writeBytes(folder + QStringLiteral("/.book 2026-11-24 12.00.00.proven.3xyz.new"), "half");
    writeBytes(folder + QStringLiteral("/.book 2026-11-24 12.00.00.proven.3xyz.new-journal"), "half");
    writeBytes(folder + QStringLiteral("/.backups.json.1k.new"), "{");
    EXPECT_EQ(backups().list().size(), 1U);
    make();
    EXPECT_EQ(backups().list().size(), 3U);
    EXPECT_EQ(files().size(), 4) << files().join(u'\n').toStdString();
}

TEST_F(BackupsOfABook, AreListedAnewWhereTheirListCantBeRead)
{
    make();
    goTo(today.addDays(1));
    make();
    const QString folder = backups().folder();
    writeBytes(folder + QStringLiteral("/backups.json"), "{ \"format\": \"proven.ba");
    writeBytes(folder + QStringLiteral("/book 2026-11-20 12.00.00.proven"), "no backup of it");
    EXPECT_TRUE(backups().list().empty());
    goTo(today.addDays(2));
    make();
    EXPECT_EQ(backups().list().size(), 3U);
    EXPECT_EQ(bytesOf(folder + QStringLiteral("/book 2026-11-20 12.00.00.proven")), "no backup of it");
    // Perhaps one of them is of a copy elsewhere, which knows no newer one.
    for (int day = 3; day <= 60; ++day) {
        goTo(today.addDays(day));
        make();
    }
    for (const char *kept : {"/book 2026-11-23 12.00.00.proven", "/book 2026-11-24 12.00.00.proven"})
        EXPECT_TRUE(QFile::exists(folder + QLatin1String(kept))) << kept;
}

TEST_F(BackupsOfABook, AreNotMadeOfADamagedBookNorOfAnotherOneInItsPlace)
{
    const Backups its = backups();
    make();
    ledger.reset();
    const QByteArray whole = bytesOf(place.path());
    meddle(place.path(), "DELETE FROM round");
    EXPECT_EQ(std::get<Trouble>(its.make(BackupReason::Daily)).kind, Trouble::Kind::Damaged);
    ASSERT_TRUE(QFile::remove(place.path()));
    ASSERT_TRUE(std::holds_alternative<std::unique_ptr<Ledger>>(
        Ledger::create(place.path(), QStringLiteral("EUR"), today,
                       {.now = steadyMachine().now, .randomBits = [] { return 7U; }}, Ledger::Waiting::Impatient)));
    EXPECT_EQ(std::get<Trouble>(its.make(BackupReason::Daily)).kind, Trouble::Kind::Replaced);
    ASSERT_EQ(its.list().size(), 1U);
    EXPECT_EQ(QDir(its.folder()).entryList(QDir::Files | QDir::Hidden).size(), 2);
}

TEST_F(BackupsOfABook, AreRefusedInWordsWhereTheirFolderCannotBeMade)
{
    writeBytes(place.in(QStringLiteral("backups")), "a file");
    const auto made = backups().make(BackupReason::Daily);
    ASSERT_TRUE(std::holds_alternative<Trouble>(made));
    EXPECT_TRUE(std::get<Trouble>(made).text.contains(QStringLiteral("No backup was made")));
}

TEST_F(BackupsOfABook, OpenForReadingAloneWithoutAByteChanged)
{
    const Backup backup = make();
    const QByteArray before = bytesOf(backup.path);
    {
        const auto copy = opened(Ledger::openToRead(backup.path, steadyMachine(), Ledger::Waiting::Impatient));
        EXPECT_EQ(copy->book(), ledger->book());
        ASSERT_TRUE(copy->readOnly());
        EXPECT_EQ(troubleOf(copy->perform(addRound(QStringLiteral("Books")), today))->kind, Trouble::Kind::ReadOnly);
    }
    EXPECT_EQ(bytesOf(backup.path), before);
}

} // namespace proven
