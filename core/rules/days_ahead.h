#pragma once

#include "domain/book.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <vector>

namespace proven {

/// A day that an owner may want in a calendar, about the trial, job or vendor of that id.
struct DayAhead {
    enum class Kind {
        ProbationEnds, ///< of a vendor on trial; the end of a paused probation is not known
        Due,           ///< of an open job, one that is only planned too: the day that counts
        InTouch        ///< the day by which a proven vendor should hear from the owner, or the one it was put off to
    };
    Kind kind;
    qint64 id;
    QDate day;
    QString title;     ///< one line
    QStringList about; ///< sentences and lines that say more
};

/// All of them as seen on `today`, in the order of their days. Those that have passed are among them for as long as
/// nobody has dealt with them.
[[nodiscard]] std::vector<DayAhead> daysAhead(const Book &book, QDate today);

} // namespace proven
