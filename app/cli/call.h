#pragma once

#include "ledger/ledger.h"
#include "lookup.h"
#include "option.h"
#include "values.h"

#include <QByteArray>
#include <QDate>
#include <QString>
#include <QStringList>

#include <map>
#include <memory>
#include <optional>

namespace proven::cli {

/// What was said for each option and argument, by its name.
using Given = std::map<QString, QStringList>;

/// Standard output and standard error, in UTF-8.
void say(const QString &line);
void write(const QByteArray &bytes);
void warn(const QString &line);
/// What goes on, where somebody sits and waits: nothing unless standard error is a terminal.
void progress(const QString &line);
/// False where what was written never arrived: a full disk, a closed pipe.
[[nodiscard]] bool outputArrived();

/// One command being run: what was said, the day, and the book.
class Call {
public:
    Call(const CommandEntry &entry, Given given, const QString &bookPath, bool bookNamed, QDate today);

    [[nodiscard]] const CommandEntry &entry() const { return m_entry; }
    [[nodiscard]] QDate today() const { return m_today; }

    [[nodiscard]] bool has(const QString &name) const { return m_given.contains(name); }
    /// What was said last; empty where nothing was.
    [[nodiscard]] QString text(const QString &name) const;
    /// All that was said, for what may be repeated.
    [[nodiscard]] QStringList texts(const QString &name) const;
    [[nodiscard]] bool flag(const QString &name) const { return has(name); }
    [[nodiscard]] bool asJson() const { return text(QStringLiteral("format")) == u"json"; }
    /// How messages call an option or argument: "--due", "VENDOR".
    [[nodiscard]] QString label(const QString &name) const;

    /// Takes over what was said, and leaves the value as it is where nothing was.
    template <class T>
    void take(const QString &name, T &into) const
    {
        if (!has(name))
            return;
        if constexpr (std::is_same_v<T, bool>) {
            if (isFlag(name)) {
                into = true;
                return;
            }
        }
        read(label(name), text(name), into);
    }
    template <class T>
    [[nodiscard]] std::optional<T> value(const QString &name) const
    {
        std::optional<T> value;
        take(name, value);
        return value;
    }
    [[nodiscard]] QDate dayOrToday(const QString &name) const { return value<QDate>(name).value_or(m_today); }

    /// Opens the book when it is first asked for. Stops where it can't be.
    [[nodiscard]] Ledger &ledger();
    [[nodiscard]] const Book &book() { return ledger().book(); }
    /// The round that --round names; without it the only one.
    [[nodiscard]] const Round &round() { return theRound(book(), value<QString>(QStringLiteral("round"))); }
    /// The round that --round names; nothing without it.
    [[nodiscard]] std::optional<Id<Round>> roundIfNamed();
    /// The trial of VENDOR in the round that --round names; without it in the only round, or the only one that knows
    /// them.
    [[nodiscard]] const Trial &trial();
    [[nodiscard]] const QString &bookPath() const { return m_bookPath; }
    /// Asks for a change; stops where it is refused.
    Performed perform(const Command &command);
    /// The same, and says in the history's words what was done.
    ExitCode performAndSay(const Command &command);

private:
    [[nodiscard]] bool knowsOption(const QString &name) const;
    [[nodiscard]] bool isFlag(const QString &name) const;

    const CommandEntry &m_entry;
    Given m_given;
    QString m_bookPath;
    bool m_bookNamed; ///< by the person, not the owner's default book
    QDate m_today;
    std::unique_ptr<Ledger> m_ledger;
};

/// What a refusal or trouble with the file means for the command that met it.
[[noreturn]] void stopFor(const Refusal &refusal);
[[noreturn]] void stopFor(const Trouble &trouble);
/// What was done; stops where it was not.
[[nodiscard]] Performed doneOrStop(Performance performance);
/// "orders.csv, row 12, due “30.02.2026”: is no day".
[[nodiscard]] QString inWords(const RejectedRow &row);

} // namespace proven::cli
