#pragma once

#include "domain/book.h"

#include <QString>
#include <QStringList>

namespace proven {

/// What the records of one kind are called in a book.
template <class Named>
[[nodiscard]] QStringList namesOf(const Book &book)
{
    QStringList names;
    for (const Named &record : book.all<Named>())
        names += record.name;
    return names;
}

/// Of `known`, those that a slip of the finger may have turned into `said`, the likeliest first; at most three.
[[nodiscard]] QStringList nearest(const QString &said, const QStringList &known);
/// "Did you mean A or B?"; empty where nothing is near.
[[nodiscard]] QStringList didYouMean(const QString &said, const QStringList &known);

} // namespace proven
