#pragma once

#include "store/backup_manifest.h"

#include <QString>

#include <vector>

namespace proven {

/// The backups of one book: plain book files in a folder of their own below `root`, named after the book and the first
/// signs of its identity, so that they are found again when the book was moved or renamed. Throws FileTrouble.
class BackupFolder {
public:
    BackupFolder(const QString &root, const QString &bookPath, const QString &identity);

    /// Where it is, or would be.
    [[nodiscard]] const QString &path() const { return m_path; }
    /// What the manifest says, the newest first; what is not there any more is left out.
    [[nodiscard]] std::vector<BackupEntry> entries() const;
    /// The same after reading every file again: one that has other bytes than when it was verified is damaged.
    [[nodiscard]] std::vector<BackupEntry> examined() const;
    /// Copies the book, opens the copy again, examines and counts it, and enters it into the manifest; then lets those
    /// go that thinning needs no more. `now` is the machine's time.
    BackupEntry add(BackupReason why, const QDateTime &now) const;

private:
    [[nodiscard]] QString filePath(const QString &name) const;
    void make() const;
    void sweep() const;
    [[nodiscard]] BackupManifest knownOrFound() const;
    void settle(BackupManifest &manifest) const;
    void thin(BackupManifest &manifest, const QDateTime &now) const;
    [[nodiscard]] QString freeName(const QDateTime &now) const;
    void take(BackupEntry &entry) const;

    QString m_path;
    QString m_bookPath;
    QString m_identity;
};

} // namespace proven
