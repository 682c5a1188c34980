#pragma once

#include "domain/change.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace proven {

/// Where a row stood, for messages: the table's file and its row there, the header being row 1.
struct RowPlace {
    QString file;
    qint64 row = 0;
};

/// One row of a table, read and typed, its names not yet looked up.
template <class Record>
struct ImportedRow {
    RowPlace at;
    Record record;     ///< ids in it mean nothing; a column that is not in `given` has no opinion
    QStringList given; ///< names of eachField whose cells were filled, in the order of the table
    QString round;     ///< the name of the round; of a task: empty for none
    QString vendor;    ///< the name of the vendor
    QString task;      ///< the name of the task; of an engagement: empty for none
    QString ref;       ///< of a unit: the ref of its engagement
};

template <class Record>
using ImportedList = std::vector<ImportedRow<Record>>;

/// Several files given together: one import.
struct ImportedTables {
    std::optional<ImportedRow<Settings>> book; ///< given by a full export only
    ImportedList<Round> rounds;
    ImportedList<Vendor> vendors;
    ImportedList<Task> tasks;
    ImportedList<Decision> decisions;
    ImportedList<Engagement> engagements;
    ImportedList<Touchpoint> touchpoints;
    ImportedList<Unit> units;
    ImportedList<Snooze> snoozes;
    QString source; ///< what the history calls it: the files' names
    QString title;  ///< what the history says of the whole import; empty: what came in, counted
};

/// A row that can't be taken: everything a person needs to mend it.
struct RejectedRow {
    RowPlace at;
    QString column; ///< empty: the row as a whole
    QString value;
    QString reason;
};

} // namespace proven
