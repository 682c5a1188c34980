#include "store/backup_folder.h"

#include "store/backup_thinning.h"
#include "store/book_file.h"
#include "store/database.h"
#include "store/disk.h"
#include "store/trouble.h"
#include "store/trouble_words.h"
#include "store/verified_copy.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <map>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace proven {

namespace {

constexpr qsizetype shownOfIdentity = 8;
constexpr qsizetype longestName = 60;

FileTrouble cannotKeep(const QString &path, int number)
{
    return {number == ENOSPC || number == EDQUOT ? Trouble::Kind::Full : Trouble::Kind::Other,
            TroubleWords::tr("No backup was made: the folder %1 can't be made or written (%2). Your book was not "
                             "touched. See whether its disk has room and may be written.")
                .arg(quotedPath(path), systemError(number))};
}

/// What tells whether a backup is still as it was when it was verified.
QByteArray digestOf(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!isRegularFile(path) || !file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return {};
    return hash.result();
}

/// What can't be read is not as it was.
bool isAsItWas(const QString &path, const BackupEntry &entry)
{
    const QByteArray digest = digestOf(path);
    return !digest.isEmpty() && digest == entry.sha256;
}

QString identityIn(Database &database)
{
    Statement statement(database.handle(), "SELECT uid FROM history WHERE number = 1");
    Rows rows(statement);
    return rows.next() ? QString::fromLatin1(rows.blob(0).value_or(QByteArrayView()).toByteArray().toHex()) : QString();
}

/// The right to change a folder of backups: two programs take turns. Needs no file of its own, and ends with the
/// program whatever becomes of it.
class Turn {
public:
    explicit Turn(const QString &folder)
        : m_folder(::open(nativeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC))
    {
        if (m_folder.number() < 0)
            throw cannotKeep(folder, errno);
        // Where a disk knows no locks the names are still never taken twice.
        while (::flock(m_folder.number(), LOCK_EX) != 0 && errno == EINTR) {
        }
    }

private:
    Descriptor m_folder;
};

/// A folder that bears the identity in its name and its manifest, or one that is free.
QString folderOf(const QString &root, const QString &bookPath, const QString &identity)
{
    const QString mark = u' ' + identity.left(shownOfIdentity);
    const QStringList names = QDir(root).entryList(QDir::Dirs | QDir::NoSymLinks | QDir::NoDotAndDotDot | QDir::Hidden);
    for (const QString &name : names) {
        QString path = root + u'/' + name;
        if (!name.endsWith(mark))
            continue;
        // Where its list can't be read, each backup is asked whose it is.
        const std::optional<BackupManifest> manifest = readBackupManifest(path);
        if (!manifest || manifest->identity == identity)
            return path;
    }
    return root + u'/' + QFileInfo(bookPath).completeBaseName().left(longestName) + mark;
}

} // namespace

BackupFolder::BackupFolder(const QString &root, const QString &bookPath, const QString &identity)
    : m_path(folderOf(root, bookPath, identity)), m_bookPath(bookPath), m_identity(identity)
{
}

QString BackupFolder::filePath(const QString &name) const
{
    return m_path + u'/' + name;
}

std::vector<BackupEntry> BackupFolder::entries() const
{
    std::vector<BackupEntry> entries = readBackupManifest(m_path).value_or(BackupManifest{}).entries;
    std::erase_if(entries, [&](const BackupEntry &entry) {
        return entry.state == BackupEntry::State::Began || !isRegularFile(filePath(entry.name));
    });
    std::stable_sort(entries.begin(), entries.end(),
                     [](const BackupEntry &one, const BackupEntry &other) { return one.madeAt > other.madeAt; });
    return entries;
}

std::vector<BackupEntry> BackupFolder::examined() const
{
    std::vector<BackupEntry> found = entries();
    bool anyDamaged = false;
    for (BackupEntry &entry : found) {
        if (entry.state == BackupEntry::State::Damaged || isAsItWas(filePath(entry.name), entry))
            continue;
        entry.state = BackupEntry::State::Damaged;
        anyDamaged = true;
    }
    if (anyDamaged) {
        // Kept in mind: thinning must not count on it.
        const Turn turn(m_path);
        BackupManifest manifest = knownOrFound();
        for (BackupEntry &entry : manifest.entries) {
            const auto same = std::find_if(found.begin(), found.end(),
                                           [&](const BackupEntry &each) { return each.name == entry.name; });
            if (same != found.end())
                entry.state = same->state;
        }
        writeBackupManifest(m_path, manifest);
    }
    return found;
}

void BackupFolder::make() const
{
    if (!QDir().mkpath(QFileInfo(m_path).path()))
        throw cannotKeep(m_path, errno);
    if (::mkdir(nativeName(m_path).constData(), S_IRWXU) == 0) {
        if (const int failure = syncFolderOf(m_path))
            throw cannotKeep(m_path, failure);
    } else if (errno != EEXIST) {
        throw cannotKeep(m_path, errno);
    } else if (!isFolder(m_path)) {
        throw cannotKeep(m_path, ENOTDIR);
    }
}

void BackupFolder::sweep() const
{
    for (const QString &name : QDir(m_path).entryList(QDir::Files | QDir::Hidden | QDir::NoSymLinks)) {
        if (isUnfinishedName(name) && isRegularFile(filePath(name)))
            removeIfPossible(filePath(name));
    }
}

/// Where the list can't be read, what lies in the folder is listed anew, to be settled like what a killed run began. Of
/// which file each was made nobody can tell any more: none of them is ever let go.
BackupManifest BackupFolder::knownOrFound() const
{
    if (auto known = readBackupManifest(m_path))
        return *std::move(known);
    BackupManifest found;
    for (const QFileInfo &file : QDir(m_path).entryInfoList(QDir::Files | QDir::NoSymLinks)) {
        if (!isBackupName(file.fileName()))
            continue;
        BackupEntry entry;
        entry.name = file.fileName();
        entry.madeAt = file.lastModified().toUTC();
        found.entries.push_back(entry);
    }
    return found;
}

/// Reads from a copy what the manifest says of it. Throws where it is not what it should be.
void BackupFolder::take(BackupEntry &entry) const
{
    const QString path = filePath(entry.name);
    {
        Database copy(path, Access::ReadOnly, patience);
        if (identityIn(copy) != m_identity)
            throw FileTrouble(Trouble::Kind::Replaced,
                              TroubleWords::tr("No backup was made: at %1 lies another book by now. Open it anew.")
                                  .arg(quotedPath(m_bookPath)));
        entry.lastEntry = copy.number("SELECT max(number) FROM history");
        entry.jobs = copy.number("SELECT count(*) FROM engagement");
    }
    entry.size = QFileInfo(path).size();
    entry.sha256 = digestOf(path);
    if (entry.sha256.isEmpty())
        throw cannotKeep(path, EIO);
    entry.state = BackupEntry::State::Verified;
}

/// What a run that was killed began: a file that got its name was verified before, another one never was.
void BackupFolder::settle(BackupManifest &manifest) const
{
    std::erase_if(manifest.entries, [&](BackupEntry &entry) {
        const QString path = filePath(entry.name);
        if (entry.state != BackupEntry::State::Began)
            return !isRegularFile(path);
        try {
            {
                // Somebody else may have put it there meanwhile.
                static_cast<void>(versionOfBookFile(path));
                Database copy(path, Access::ReadOnly, patience);
                if (!integrityTrouble(copy).isEmpty())
                    return true;
            }
            take(entry);
            return false;
        } catch (const FileTrouble &) {
            return true;
        }
    });
}

QString BackupFolder::freeName(const QDateTime &now) const
{
    QString book = QFileInfo(m_bookPath).completeBaseName().left(longestName);
    if (book.isEmpty() || book.startsWith(u'.'))
        book.prepend(u'_');
    const QString moment = now.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH.mm.ss"));
    for (int number = 1;; ++number) {
        QString name = number == 1 ? QStringLiteral("%1 %2.proven").arg(book, moment)
                                   : QStringLiteral("%1 %2 %3.proven").arg(book, moment).arg(number);
        if (!statusOf(filePath(name)))
            return name;
    }
}

void BackupFolder::thin(BackupManifest &manifest, const QDateTime &now) const
{
    // Two copies of one book live on as two books: neither may push out the other's.
    std::map<QString, std::vector<std::size_t>> byBook;
    for (std::size_t place = 0; place < manifest.entries.size(); ++place) {
        if (!manifest.entries[place].from.isEmpty())
            byBook[manifest.entries[place].from].push_back(place);
    }
    std::vector<QString> gone;
    for (const auto &[from, places] : byBook) {
        std::vector<DatedBackup> dated;
        for (const std::size_t place : places)
            dated.push_back(
                {manifest.entries[place].madeAt, manifest.entries[place].state == BackupEntry::State::Verified});
        for (const std::size_t each : superfluous(dated, now))
            gone.push_back(manifest.entries[places[each]].name);
    }
    for (const QString &name : gone) {
        if (isRegularFile(filePath(name)) && ::unlink(nativeName(filePath(name)).constData()) != 0)
            continue; // It stays in the manifest, and the next run tries again.
        std::erase_if(manifest.entries, [&](const BackupEntry &entry) { return entry.name == name; });
    }
    if (!gone.empty())
        writeBackupManifest(m_path, manifest);
}

BackupEntry BackupFolder::add(BackupReason why, const QDateTime &now) const
{
    make();
    const Turn turn(m_path);
    sweep();
    BackupManifest manifest = knownOrFound();
    manifest.identity = m_identity;
    settle(manifest);
    BackupEntry entry;
    entry.name = freeName(now);
    entry.from = m_bookPath;
    entry.madeAt = now.toUTC();
    entry.why = why;
    manifest.entries.push_back(entry);
    writeBackupManifest(m_path, manifest);
    bool isMade = false;
    try {
        // Opened through SQLite alone: whoever has the book open in this program would lose its locks otherwise.
        Database book(m_bookPath, Access::ReadOnly, patience);
        makeVerifiedCopy(book, filePath(entry.name));
        isMade = true;
        take(entry);
    } catch (const FileTrouble &) {
        if (isMade)
            removeIfPossible(filePath(entry.name));
        // What lies there all the same is looked at by the next run.
        if (!isRegularFile(filePath(entry.name))) {
            manifest.entries.pop_back();
            writeBackupManifest(m_path, manifest);
        }
        throw;
    }
    manifest.entries.back() = entry;
    writeBackupManifest(m_path, manifest);
    thin(manifest, now);
    return entry;
}

} // namespace proven
