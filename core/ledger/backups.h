#pragma once

#include "ledger/ledger.h"
#include "store/backup_manifest.h"
#include "store/restore.h"

#include <QDateTime>
#include <QString>

#include <functional>
#include <optional>
#include <variant>
#include <vector>

namespace proven {

/// One backup of a book: a book file of its own.
struct Backup : BackupEntry {
    QString path;
};

/// The backups of one book. Works on the files alone, never on the open ledger: may be used in a thread of its own, and
/// outlive the ledger.
class Backups {
public:
    /// `root` is the folder that holds a folder for each book.
    Backups(const QString &root, const Ledger &ledger);

    [[nodiscard]] QString folder() const;
    /// The newest first. Quick: what is listed was verified when it was made.
    [[nodiscard]] std::vector<Backup> list() const;
    /// The same after every file was read again: one that has other bytes by now is damaged.
    [[nodiscard]] std::variant<std::vector<Backup>, Trouble> examine() const;
    /// The newest whole one that was made of this file; a copy of the book elsewhere has its own.
    [[nodiscard]] std::optional<Backup> newest() const;
    /// Copies the book as it is now, opens the copy again, examines and counts it, and lets those go that are needed no
    /// more.
    [[nodiscard]] std::variant<Backup, Trouble> make(BackupReason why) const;
    /// The same, unless the newest one holds this history to its last entry already: that one, then.
    [[nodiscard]] std::variant<Backup, Trouble> makeIfNeeded(BackupReason why, qint64 lastEntry) const;
    /// The machine's time, by which their age is told.
    [[nodiscard]] QDateTime now() const { return m_now(); }

private:
    QString m_root;
    QString m_bookPath;
    QString m_identity;
    std::function<QDateTime()> m_now;
};

/// "by itself", "before an import".
[[nodiscard]] QString inWords(BackupReason why);

/// The number of the newest entry of a book's history.
[[nodiscard]] qint64 lastEntryOf(const Ledger &ledger);

/// See restoreBook in store/restore.h.
[[nodiscard]] std::variant<Restored, Trouble> restore(const QString &backup, const QString &path);

} // namespace proven
