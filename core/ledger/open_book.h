#pragma once

#include "ledger/ledger.h"
#include "ledger/timeline.h"
#include "store/book_store.h"

#include <functional>
#include <memory>
#include <optional>
#include <variant>
#include <vector>

namespace proven {

/// A new entry as the machine sees it; its number comes from the store.
[[nodiscard]] StoredEntry newEntry(const Machine &machine, QDate today, const QString &title, EntryKind kind);
/// A refusal by the law, and nothing is possible instead.
[[nodiscard]] Refusal refusal(const QString &text);

/// An open book as the ledger writes it: the file, its history and the book in memory, which change together or not at
/// all.
class OpenBook {
public:
    /// What hears of every change that was saved.
    using Notice = std::function<void(const Changes &)>;
    /// Reads the book. Throws FileTrouble.
    OpenBook(std::unique_ptr<BookStore> store, const Machine &machine, Notice notice);

    [[nodiscard]] BookStore &store() const { return *m_store; }
    [[nodiscard]] const Machine &machine() const { return m_machine; }
    [[nodiscard]] Timeline &timeline() { return m_timeline; }
    [[nodiscard]] const Book &book() const { return m_book; }

    /// One step of taking back or doing again.
    struct Step {
        StoredEntry entry; ///< the Done entry it is about
        Changes changes;
    };
    using Steps = std::vector<Step>;

    /// Does one writing: gets the right to write, takes over what others wrote, lets `act(writing)` answer, and says
    /// changed() after all that, once.
    template <class Act>
    Performance write(Act act)
    {
        std::optional<Book> before;
        Performance performance = [&]() -> Performance {
            try {
                BookStore::Writing writing(*m_store);
                before = takeOver();
                // A newer program may have upgraded the file meanwhile.
                if (m_store->readOnly())
                    return *m_store->readOnly();
                return act(writing);
            } catch (const FileTrouble &trouble) {
                // The cache may be ahead of a file that rolled back.
                m_timeline.forget();
                return trouble.trouble();
            }
        }();
        const auto *performed = std::get_if<Performed>(&performance);
        if (before)
            announce(Book::difference(*before, m_book));
        else if (performed)
            announce(performed->changes);
        return performance;
    }

    /// Reads the book again where another program wrote to it; the book before, then.
    [[nodiscard]] std::optional<Book> takeOver();
    void announce(const Changes &changes);

    // Within a writing:
    [[nodiscard]] Performance perform(BookStore::Writing &writing, const Command &command, QDate today);
    /// Writes steps that belong together, each with an entry of its own, if the laws hold at the end.
    [[nodiscard]] Performance reverse(BookStore::Writing &writing, const Steps &steps, EntryKind kind, QDate today);

    /// The newest change that stands; its undoing may be refused for good.
    [[nodiscard]] std::optional<StoredEntry> newestStanding();
    /// What taking back to before an entry takes back, the newest first: every change that stands down to it, erasures
    /// aside. A refusal where one of them can't be taken back, or the entry does not stand.
    [[nodiscard]] std::variant<std::vector<StoredEntry>, Refusal> standingDownTo(qint64 number);

private:
    [[nodiscard]] qint64 lastId();
    qint64 append(BookStore::Writing &writing, StoredEntry entry, const Changes &changes, const StoredChanges &kept);

    std::unique_ptr<BookStore> m_store;
    Machine m_machine;
    Notice m_notice;
    Timeline m_timeline;
    Book m_book;
};

} // namespace proven
