#pragma once

#include "domain/book.h"
#include "rules/command.h"
#include "rules/refusal.h"

#include <QDate>
#include <QString>

#include <optional>
#include <variant>
#include <vector>

namespace proven {

/// What a command leads to: the changes, and how the history calls them.
struct Decided {
    Changes changes;                ///< empty where the book already says so
    QString title;                  ///< such as "Gave Test calls to Bright Calls"
    std::optional<Book> after = {}; ///< the book with the changes, where the law had to look at it
};
using Answer = std::variant<Decided, Refusal>;

/// The whole law in one pure function: what `command`, asked on `today`, does to `book`.
/// New records get their ids from `ids`.
[[nodiscard]] Answer decide(const Book &book, const Command &command, QDate today, IdSource &ids);

/// Vendors of the book that may be the same as `vendor`: by name, phone or e-mail.
[[nodiscard]] std::vector<const Vendor *> likelyMatches(const Book &book, const VendorDetails &vendor);

/// A book with nothing in it but its currency.
[[nodiscard]] Changes emptyBook(const QString &currency);

} // namespace proven
