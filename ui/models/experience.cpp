#include "models/experience.h"

#include "rules/assignment.h"
#include "rules/words.h"

#include <QCoreApplication>

namespace proven {

namespace {

struct ExperienceWords {
    Q_DECLARE_TR_FUNCTIONS(Experience)
};

} // namespace

QStringList handledInWords(const Book &book, Id<Vendor> vendor, QDate today)
{
    QStringList tasks;
    for (const HandledTask &handled : handledTasks(book, vendor, today)) {
        const QString times = handled.times == 1 ? ExperienceWords::tr("once")
                                                 : ExperienceWords::tr("%1 times").arg(handled.times);
        tasks += ExperienceWords::tr("%1: %2").arg(book.get(handled.task).name, times);
    }
    return tasks;
}

QString callsInWords(const Book &book, Id<Vendor> vendor, QDate today)
{
    int calls = 0;
    int counted = 0;
    int asked = 0;
    int reached = 0;
    for (const Touchpoint *contact : book.touchpointsOf(vendor)) {
        if (contact->date > today)
            continue;
        if (contact->calls) {
            calls += *contact->calls;
            ++counted;
        }
        if (contact->reached) {
            ++asked;
            reached += *contact->reached ? 1 : 0;
        }
    }
    QStringList said;
    if (counted > 0) {
        const QString average = localeOfWords().toString(static_cast<double>(calls) / counted, 'f', 1);
        said += counted == 1 ? ExperienceWords::tr("%1 the one time it was counted.").arg(calls)
                             : ExperienceWords::tr("%1 on average, counted %2 times.").arg(average).arg(counted);
    }
    if (asked > 0)
        said += ExperienceWords::tr("Reached %1 of %2 times.").arg(reached).arg(asked);
    return said.join(u' ');
}

} // namespace proven
