#pragma once

#include "domain/book.h"
#include "domain/history_entry.h"
#include "rules/command.h"
#include "rules/refusal.h"
#include "store/trouble.h"

#include <QDate>
#include <QDateTime>
#include <QObject>
#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <variant>
#include <vector>

namespace proven {

class BookStore;
class OpenBook;

/// Where the machine's time and chance come from; only app/clock knows the real ones.
struct Machine {
    std::function<QDateTime()> now;
    std::function<quint32()> randomBits;
};

/// What was done, as the answer to a command, an undo or a redo.
struct Performed {
    Changes changes;
    QString title;
    qint64 entry; ///< the number of its history entry, 0 where nothing changed
};
using Performance = std::variant<Performed, Refusal, Trouble>;

/// The front door: one open book, the only way to change it, and its history.
class Ledger : public QObject {
    Q_OBJECT

public:
    enum class Waiting {
        Patient,  ///< a locked file is waited for: the command line
        Impatient ///< a locked file is told at once, so that a window never freezes; ask again by timer
    };
    using Opened = std::variant<std::unique_ptr<Ledger>, Trouble>;
    /// Opens an existing book; an older one is copied beside itself and upgraded.
    [[nodiscard]] static Opened open(const QString &path, const Machine &machine, Waiting waiting);
    /// Opens a whole book for reading alone, such as a backup.
    [[nodiscard]] static Opened openToRead(const QString &path, const Machine &machine, Waiting waiting);
    /// Opens a damaged book for reading what can be read of it, see damage().
    [[nodiscard]] static Opened openDamaged(const QString &path, const Machine &machine, Waiting waiting);
    /// Makes a new book, its beginning the first entry of its history; never touches a file that is there.
    [[nodiscard]] static Opened create(const QString &path, const QString &currency, QDate today,
                                       const Machine &machine, Waiting waiting);
    ~Ledger() override;

    [[nodiscard]] const Book &book() const;
    [[nodiscard]] QString path() const;
    /// What tells this book from every other for as long as it lives, also after it was copied, moved or restored: as
    /// text of small letters and figures. Empty where its history can't be read.
    [[nodiscard]] QString identity() const;
    /// Why nothing can be written (a newer or read-only file); nothing where it can.
    [[nodiscard]] std::optional<Trouble> readOnly() const;
    /// What a damaged book lost and where its own records disagree, one sentence each; nothing where it is whole.
    struct Damage {
        QStringList lost;  ///< not in book()
        QStringList doubt; ///< in book(), but should be looked at
    };
    [[nodiscard]] std::optional<Damage> damage() const;
    /// A copy at `path`, which is free, opened: of the whole file, also where it was moved, replaced or deleted since
    /// it was opened; where it can't be read any more, a new book of what book() holds, which has another identity().
    [[nodiscard]] Opened saveAs(const QString &path, QDate today) const;
    /// Makes a new book at `path` of all that book() holds now. Its history begins anew; this book's file is left as it
    /// is. Nothing where it went well.
    [[nodiscard]] std::optional<Trouble> salvageTo(const QString &path, QDate today) const;

    /// Where the copy lies that opening a book of an older version made before it was upgraded.
    [[nodiscard]] std::optional<QString> copyBeforeUpgrade() const;

    /// Keeps a verified copy of the file as it is now beside it, named after `why` and with a number where that is
    /// taken: "NAME (before import).proven". The path of the copy.
    [[nodiscard]] std::variant<QString, Trouble> keepCopy(const QString &why) const;
    /// Makes a verified copy of the file as it is now at a path that is free. Nothing where it went well.
    [[nodiscard]] std::optional<Trouble> copyTo(const QString &target) const;
    /// The machine that says what time it is.
    [[nodiscard]] const Machine &machine() const;

    /// Does what is asked where the laws allow it: what was done (entry 0 where the book says so already), else why
    /// not, or what is wrong with the file; then nothing has changed. changed() is said before it returns.
    [[nodiscard]] Performance perform(const Command &command, QDate today);
    /// Takes the last change back / does it again. A Refusal where there is none.
    [[nodiscard]] Performance undo(QDate today);
    [[nodiscard]] Performance redo(QDate today);
    /// Takes back everything since before that entry, in one step. An erasure in between stays.
    [[nodiscard]] Performance undoTo(qint64 entry, QDate today);
    /// What undoTo would take back, the newest first; empty where it can't.
    [[nodiscard]] std::vector<HistoryEntry> takenBackBy(qint64 entry) const;
    /// The records that an entry was about, before and after; of a large import without those it added. Nothing where
    /// they can't be read.
    [[nodiscard]] std::optional<Changes> changesOf(qint64 entry) const;
    /// Titles for the menu: nothing where there is nothing to undo or redo.
    [[nodiscard]] std::optional<QString> nextUndo() const;
    [[nodiscard]] std::optional<QString> nextRedo() const;
    /// The newest first; 0 for all. Empty where it can't be read: historyTrouble() says why.
    [[nodiscard]] std::vector<HistoryEntry> history(int limit = 0) const;
    /// Entries whose stated day lies after the machine's day when they were made (L4).
    [[nodiscard]] std::vector<HistoryEntry> enteredAhead() const;
    /// Why history() and enteredAhead() can't be read, for whoever hands them on as the whole; nothing where they can.
    [[nodiscard]] std::optional<Trouble> historyTrouble() const;
    /// When the last change was saved; null before the first.
    [[nodiscard]] QDateTime savedAt() const;

    /// Looks whether another program wrote to the file and, if so, takes it over and says changed(). Cheap.
    [[nodiscard]] std::optional<Trouble> refresh();
    /// Examines the file and the laws inside it; every finding in words, of the file and of the laws.
    struct Examination {
        QStringList fileTrouble;
        QStringList brokenLaws;
    };
    [[nodiscard]] Examination examine() const;

signals:
    /// Said once after every change that was saved, whoever made it. The book already shows it.
    void changed(const proven::Changes &changes);

private:
    Ledger(std::unique_ptr<BookStore> store, const Machine &machine, Waiting waiting);

    std::unique_ptr<OpenBook> m_open;
    Waiting m_waiting;
};

} // namespace proven
