#pragma once

#include "domain/book.h"
#include "rules/command.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace proven {

/// An edit that came too late: somebody else changed the same record since it was looked at. Nothing of it was saved.
struct Clash {
    struct Field {
        QString word;   ///< what a screen calls it
        QString before; ///< as both saw it first
        QString mine;
        QString theirs;
        bool operator==(const Field &) const = default;
    };
    std::vector<Field> both;   ///< changed by both, each to something else
    std::vector<Field> others; ///< changed by the other alone; `mine` is as before
    Command mine;              ///< what I changed over what the other made of the rest
    Command theirs;            ///< the same, but the other's where both changed something
};

/// What an edit that is refused as outdated and the book have against each other; nothing where it is no edit of fields
/// or not outdated. How a job went is one whole: mine or theirs.
[[nodiscard]] std::optional<Clash> clashOf(const Book &book, const Command &edit, QDate today);

} // namespace proven
