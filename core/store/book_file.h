#pragma once

#include <QString>

namespace proven {

/// Marks a file as a book in SQLite's application_id: "Prvn".
inline constexpr qint64 bookApplicationId = 0x5072766e;

/// Reads the first hundred bytes of a book before SQLite sees the file, and says which version its tables are of.
/// Throws FileTrouble for whatever is no book: no file, a link, a folder, a pipe, an empty file, another format,
/// another program's database, a book with side files that are not its own. Never waits and never writes.
[[nodiscard]] int versionOfBookFile(const QString &path);

/// Does a change lie beside the file that was not written to its end?
[[nodiscard]] bool hasJournal(const QString &path);

/// May the file be written, and its folder, where SQLite keeps its journal?
[[nodiscard]] bool mayBeWritten(const QString &path);

/// An empty file for its owner alone, under a name of its own beside `target`; taken away again unless moved into
/// place. Throws FileTrouble where it can't be made, or where something lies at `target` or where its journal would
/// lie.
class NewFile {
public:
    explicit NewFile(const QString &target);
    ~NewFile();
    NewFile(const NewFile &) = delete;
    NewFile &operator=(const NewFile &) = delete;

    [[nodiscard]] const QString &path() const { return m_path; }
    /// Gives it the name `target`, and never takes that name from another file. Nothing may have it open.
    void moveIntoPlace();

private:
    QString m_target;
    QString m_path;
};

} // namespace proven
