#pragma once

#include <QString>

#include <exception>
#include <utility>

namespace proven {

/// Something is wrong with the file: what, what was kept, what to do.
struct Trouble {
    enum class Kind { Missing, Exists, NotABook, Newer, Damaged, Locked, ReadOnly, Replaced, Full, Other };
    Kind kind = Kind::Other;
    QString text;
};

/// How the store tells of trouble. The ledger catches it and returns the trouble as a value.
class FileTrouble : public std::exception {
public:
    explicit FileTrouble(Trouble trouble) : m_trouble(std::move(trouble)) {}
    FileTrouble(Trouble::Kind kind, const QString &text) : m_trouble{kind, text} {}
    [[nodiscard]] const Trouble &trouble() const { return m_trouble; }
    [[nodiscard]] const char *what() const noexcept override { return "trouble with a book's file"; }

private:
    Trouble m_trouble;
};

/// The trouble behind a result code of SQLite's, in words about the file at `path`. `detail` is what SQLite says of it.
[[nodiscard]] Trouble troubleFromCode(int code, const QString &path, const QString &detail);
/// Something in the file at `path` that this program would never have written: `what` names it in a sentence.
[[nodiscard]] FileTrouble damage(const QString &path, const QString &what);

/// A path as people read it: in quotes.
[[nodiscard]] QString quotedPath(const QString &path);

} // namespace proven
