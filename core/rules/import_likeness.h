#pragma once

#include "domain/book.h"
#include "rules/imported_rows.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace proven {

/// A row that looks like something that is there already, and is not the same: to be shown, never skipped by itself.
struct Likeness {
    enum class Kind { Job, Contact, VendorName };
    Kind kind;
    RowPlace at;   ///< the row; of a vendor's name the first that has it
    QString name;  ///< what the row is about: a job's title, a vendor's name
    QString like;  ///< what it looks like, in words
    QString meant; ///< of a vendor's name: the one that may be meant
};

/// What among the rows of an import looks like a job, a contact or a vendor of the book, or like an earlier row.
/// `changes`: what the import would do to `before`; rows that are there already to the letter are not told.
[[nodiscard]] std::vector<Likeness> likenesses(const Book &before, const Changes &changes,
                                               const ImportedTables &tables);

/// Which of these names look like one another or like a vendor of the book and are not the same: for a table that has
/// more names than can come in. Of a long list only the first are looked at.
[[nodiscard]] std::vector<Likeness> alikeNames(const Book &book, const QStringList &names);

} // namespace proven
