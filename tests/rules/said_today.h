#pragma once

#include "rules/attention.h"

#include <QStringList>

#include <algorithm>

namespace proven::test {

/// What Today says of that kind, in front or behind, in the order in which it is told.
[[nodiscard]] inline QStringList saidToday(const Book &book, QDate today, AttentionKind kind)
{
    QStringList texts;
    const auto look = [&](const Attention &one) {
        if (one.kind == kind)
            texts += one.text;
    };
    for (const Attention &row : needsToday(book, today)) {
        look(row);
        std::for_each(row.behind.begin(), row.behind.end(), look);
    }
    return texts;
}
[[nodiscard]] inline bool isShownToday(const Book &book, QDate today, AttentionKind kind)
{
    return !saidToday(book, today, kind).isEmpty();
}

} // namespace proven::test
