#pragma once

#include <QByteArray>
#include <QString>

#include <optional>
#include <sys/stat.h>

namespace proven {

/// What the store asks of the disk itself, by paths as Qt has them. Links are never followed. A function that answers
/// with a number answers with that of the error (errno), 0 where it went well.

/// A file descriptor that closes itself.
class Descriptor {
public:
    explicit Descriptor(int number) : m_number(number) {}
    ~Descriptor();
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    /// Below 0 where it could not be opened; errno says why.
    [[nodiscard]] int number() const { return m_number; }

private:
    int m_number;
};

/// The path as the system takes it.
[[nodiscard]] QByteArray nativeName(const QString &path);
/// What a person reads of an error.
[[nodiscard]] QString systemError(int number);

/// What lies at a path; nothing where there is nothing or it can't be looked at.
[[nodiscard]] std::optional<struct stat> statusOf(const QString &path);
[[nodiscard]] bool isRegularFile(const QString &path);
[[nodiscard]] bool isFolder(const QString &path);

/// A path of no other file, hidden beside `path` (on the same disk, so that it can be moved there), which ends in
/// `ending`.
[[nodiscard]] QString unusedNameBeside(const QString &path, const QString &ending);

/// Never waits, also where a pipe lies there.
[[nodiscard]] Descriptor openToRead(const QString &path);
/// A new empty file for its owner alone. EEXIST where anything lies at the path.
[[nodiscard]] Descriptor openNew(const QString &path);

/// Takes the name `to` from whatever has it.
[[nodiscard]] int moveOver(const QString &from, const QString &to);
/// Takes the name `to` from nobody: EEXIST where something has it.
[[nodiscard]] int moveToFree(const QString &from, const QString &to);
/// What can't be removed stays, without a word.
void removeIfPossible(const QString &path);

/// Puts the names in the folder of `path` on the disk, without which they might not survive a power cut.
[[nodiscard]] int syncFolderOf(const QString &path);

} // namespace proven
