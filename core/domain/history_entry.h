#pragma once

#include "domain/names.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>

namespace proven {

enum class EntryKind { Done, Undone, Redone };
template <>
struct NamesOf<EntryKind> {
    static constexpr QLatin1String list[] = {QLatin1String("done"), QLatin1String("undone"), QLatin1String("redone")};
};

/// One line of a book's history.
struct HistoryEntry {
    qint64 number;       ///< 1, 2, 3, ...
    QDate statedDay;     ///< what `today` was said to be
    QDateTime enteredAt; ///< what the machine said, UTC
    QString title;       ///< a whole sentence, also for what was taken back or done again
    EntryKind kind = EntryKind::Done;
    std::optional<qint64> reverses = {}; ///< of Undone and Redone: the entry it is about
    QDate machineDay = {};               ///< the machine's own day when it was entered
};

} // namespace proven
