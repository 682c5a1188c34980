#include "rules/field_words.h"

#include <QHash>

namespace proven::wording {

QString fieldNamed(const char *column)
{
    static const QHash<QByteArray, QString> words = {
        {"name", Words::tr("name")},
        {"work", Words::tr("kind of work")},
        {"probation_months", Words::tr("months of probation")},
        {"first_commitment_hours", Words::tr("most hours of a first job")},
        {"first_commitment_amount", Words::tr("most money for a first job")},
        {"meant", Words::tr("how many to try")},
        {"open", Words::tr("open for new vendors")},
        {"kind", Words::tr("kind")},
        {"contact", Words::tr("contact person")},
        {"email", Words::tr("e-mail")},
        {"phone", Words::tr("phone")},
        {"website", Words::tr("website")},
        {"links", Words::tr("links")},
        {"found_through", Words::tr("found through")},
        {"specialties", Words::tr("specialties")},
        {"hourly_rate", Words::tr("rate an hour")},
        {"notes", Words::tr("notes")},
        {"remember", Words::tr("to remember")},
        {"holds", Words::tr("what they hold of yours")},
        {"away_from", Words::tr("away from")},
        {"away_until", Words::tr("away until")},
        {"archived", Words::tr("put away")},
        {"round", Words::tr("round")},
        {"critical", Words::tr("critical")},
        {"time_sensitive", Words::tr("time-sensitive")},
        {"directions", Words::tr("directions")},
        {"repetitive", Words::tr("repetitive")},
        {"hours", Words::tr("hours")},
        {"often", Words::tr("how often")},
        {"keeps_from", Words::tr("what it keeps you from")},
        {"task", Words::tr("task")},
        {"title", Words::tr("title")},
        {"start", Words::tr("start")},
        {"due", Words::tr("due day")},
        {"due_hour", Words::tr("due hour")},
        {"moved_to", Words::tr("later due day")},
        {"moved_on", Words::tr("asked for on")},
        {"moved_because", Words::tr("asked for because")},
        {"expected", Words::tr("expected day")},
        {"price", Words::tr("price")},
        {"cost", Words::tr("paid")},
        {"units", Words::tr("units of work")},
        {"units_done", Words::tr("units done")},
        {"done_by", Words::tr("done by")},
        {"repeats", Words::tr("repeats")},
        {"remembered", Words::tr("told from memory")},
        {"outcome", Words::tr("how it went")},
        {"ended_on", Words::tr("over on")},
        {"by_the_hour", Words::tr("by the agreed hour")},
        {"followed_directions", Words::tr("directions followed")},
        {"quality", Words::tr("quality")},
        {"liked", Words::tr("liked")},
        {"brief", Words::tr("directions given")},
        {"note", Words::tr("note")},
        {"date", Words::tr("day")},
        {"whom", Words::tr("with whom")},
        {"calls", Words::tr("calls it took")},
        {"reached", Words::tr("reached")},
    };
    return words.value(column, QString::fromLatin1(column));
}

} // namespace proven::wording
