#pragma once

#include "domain/book.h"

#include <set>

namespace proven {

/// The trials whose reading may be another after these changes; those still in the book only.
[[nodiscard]] std::set<Id<Trial>> touchedTrials(const Book &book, const Changes &changes);

/// Calls `act(record)` for each record of one kind that the changes brought, took or revised (then as it is now).
template <class Record, class Act>
void eachTouched(const Changes &changes, Act act)
{
    for (const Change<Record> &change : changes.of<Record>()) {
        if (const auto *added = std::get_if<Added<Record>>(&change))
            act(added->record);
        else if (const auto *removed = std::get_if<Removed<Record>>(&change))
            act(removed->record);
        else
            act(std::get<Revised<Record>>(change).after);
    }
}

} // namespace proven
