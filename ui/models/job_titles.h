#pragma once

#include "domain/book.h"

#include <future>
#include <vector>

namespace proven {

/// All jobs of a book in the order of their titles as the owner's language has it, equal ones as they were entered. To
/// compare a hundred thousand texts so takes longer than a click may: it is done beside the window, before anybody
/// asks, and kept up with each change.
class JobTitles {
public:
    struct Entry {
        QString title;
        Id<Engagement> id;
        bool operator==(const Entry &) const = default;
    };

    explicit JobTitles(const Book &book) { takeAnew(book); }
    void takeAnew(const Book &book);
    /// Takes over what was done to the book.
    void follow(const Changes &changes);
    /// Waits where they are not in order yet.
    [[nodiscard]] const std::vector<Entry> &inOrder();

    [[nodiscard]] static bool comesBefore(const Entry &left, const Entry &right);

private:
    std::future<std::vector<Entry>> m_sorting;
    std::vector<Entry> m_entries;
};

} // namespace proven
