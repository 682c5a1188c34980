#include "ledger/backups.h"

#include "rules/words.h"
#include "store/backup_folder.h"

#include <algorithm>

namespace proven {

namespace {

std::vector<Backup> withPaths(const std::vector<BackupEntry> &entries, const QString &folder)
{
    std::vector<Backup> backups;
    backups.reserve(entries.size());
    for (const BackupEntry &entry : entries)
        backups.push_back({entry, folder + u'/' + entry.name});
    return backups;
}

} // namespace

Backups::Backups(const QString &root, const Ledger &ledger)
    : m_root(root), m_bookPath(ledger.path()), m_identity(ledger.identity()), m_now(ledger.machine().now)
{
}

QString Backups::folder() const
{
    return BackupFolder(m_root, m_bookPath, m_identity).path();
}

std::vector<Backup> Backups::list() const
{
    const BackupFolder folder(m_root, m_bookPath, m_identity);
    return withPaths(folder.entries(), folder.path());
}

std::variant<std::vector<Backup>, Trouble> Backups::examine() const
{
    try {
        const BackupFolder folder(m_root, m_bookPath, m_identity);
        return withPaths(folder.examined(), folder.path());
    } catch (const FileTrouble &trouble) {
        return trouble.trouble();
    }
}

std::optional<Backup> Backups::newest() const
{
    const std::vector<Backup> all = list();
    const auto found = std::find_if(all.begin(), all.end(), [&](const Backup &each) {
        return each.state == BackupEntry::State::Verified && each.from == m_bookPath;
    });
    return found == all.end() ? std::nullopt : std::optional(*found);
}

std::variant<Backup, Trouble> Backups::make(BackupReason why) const
{
    if (m_identity.isEmpty())
        return Trouble{Trouble::Kind::Damaged,
                       Words::tr(
                           "No backup was made: the history of this book can't be read. The earlier ones are kept.")};
    try {
        const BackupFolder folder(m_root, m_bookPath, m_identity);
        return withPaths({folder.add(why, m_now())}, folder.path()).front();
    } catch (const FileTrouble &trouble) {
        return trouble.trouble();
    }
}

std::variant<Backup, Trouble> Backups::makeIfNeeded(BackupReason why, qint64 lastEntry) const
{
    const std::optional<Backup> last = newest();
    if (last && last->lastEntry == lastEntry)
        return *last;
    return make(why);
}

QString inWords(BackupReason why)
{
    switch (why) {
    case BackupReason::Daily:
        return Words::tr("by itself");
    case BackupReason::BeforeImport:
        return Words::tr("before an import");
    case BackupReason::BeforeRestore:
        return Words::tr("before a restore");
    case BackupReason::Asked:
        return Words::tr("asked for");
    }
    Q_UNREACHABLE();
}

qint64 lastEntryOf(const Ledger &ledger)
{
    const std::vector<HistoryEntry> newest = ledger.history(1);
    return newest.empty() ? 0 : newest.front().number;
}

std::variant<Restored, Trouble> restore(const QString &backup, const QString &path)
{
    try {
        return restoreBook(backup, path);
    } catch (const FileTrouble &trouble) {
        return trouble.trouble();
    }
}

} // namespace proven
