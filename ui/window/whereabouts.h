#pragma once

#include "domain/book.h"

#include <QString>

#include <optional>

namespace proven {

/// Where the owner was in a book when its window closed: the page, and what was chosen on each.
struct Whereabouts {
    int page = 0;
    std::optional<Id<Round>> round = {};
    std::optional<Id<Vendor>> vendor = {};
    std::optional<Id<Trial>> trial = {};
    std::optional<Id<Engagement>> job = {};
    std::optional<Id<Task>> task = {};
    bool operator==(const Whereabouts &) const = default;
};

/// What is remembered of the book in that file, without what the book does not hold any more.
[[nodiscard]] Whereabouts whereaboutsIn(const QString &path, const Book &book);
void rememberWhereabouts(const QString &path, const Whereabouts &whereabouts);
/// For a new book where another one lay.
void forgetWhereabouts(const QString &path);

} // namespace proven
