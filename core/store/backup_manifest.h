#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace proven {

/// Why a backup was made.
enum class BackupReason { Daily, BeforeImport, BeforeRestore, Asked };

/// What the manifest says of one backup of a book.
struct BackupEntry {
    QString name; ///< of the file, in the manifest's folder
    QString from; ///< the path of the book; empty where the manifest that knew it can't be read
    QDateTime madeAt;
    BackupReason why = BackupReason::Asked;
    /// Began is written before the file has its name and becomes Verified after it was opened again, examined and
    /// counted; Damaged is what was found to have other bytes than then.
    enum class State { Began, Verified, Damaged };
    State state = State::Began;
    qint64 lastEntry = 0; ///< the number of its newest history entry
    qint64 jobs = 0;
    qint64 size = 0;
    QByteArray sha256;
};

/// The backups of one book as they stand in the folder's manifest.
struct BackupManifest {
    QString identity; ///< see Ledger::identity
    std::vector<BackupEntry> entries;
};

/// Is it the name of a backup, and nothing that leads out of the folder?
[[nodiscard]] bool isBackupName(const QString &name);

/// What lies in that folder says of itself: an empty one where there is no manifest, nothing where there is one that
/// can't be read. Entries that this program would not have written are left out.
[[nodiscard]] std::optional<BackupManifest> readBackupManifest(const QString &folder);
/// Puts another one in its place, whole or not at all. Throws FileTrouble.
void writeBackupManifest(const QString &folder, const BackupManifest &manifest);

/// Does the name belong to a file that this program began to write here and never finished?
[[nodiscard]] bool isUnfinishedName(const QString &name);

} // namespace proven
