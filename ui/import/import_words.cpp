#include "import/import_words.h"

#include <QCoreApplication>

#include <array>

namespace proven {

namespace {

struct ImportWords {
    Q_DECLARE_TR_FUNCTIONS(ImportWords)
};

struct FieldWords {
    const char *field;
    const char *words;
};
// What the columns of all tables are called on a screen; the same word means the same in each.
constexpr std::array fieldWords{
    FieldWords{"ref", QT_TRANSLATE_NOOP("ImportWords", "Reference")},
    FieldWords{"round", QT_TRANSLATE_NOOP("ImportWords", "Round")},
    FieldWords{"vendor", QT_TRANSLATE_NOOP("ImportWords", "Vendor")},
    FieldWords{"name", QT_TRANSLATE_NOOP("ImportWords", "Name")},
    FieldWords{"task", QT_TRANSLATE_NOOP("ImportWords", "Task")},
    FieldWords{"title", QT_TRANSLATE_NOOP("ImportWords", "What")},
    FieldWords{"start", QT_TRANSLATE_NOOP("ImportWords", "Starts")},
    FieldWords{"due", QT_TRANSLATE_NOOP("ImportWords", "Due")},
    FieldWords{"due_hour", QT_TRANSLATE_NOOP("ImportWords", "Due hour")},
    FieldWords{"moved_to", QT_TRANSLATE_NOOP("ImportWords", "Later due day")},
    FieldWords{"moved_on", QT_TRANSLATE_NOOP("ImportWords", "Later day asked for on")},
    FieldWords{"moved_because", QT_TRANSLATE_NOOP("ImportWords", "Why later")},
    FieldWords{"expected", QT_TRANSLATE_NOOP("ImportWords", "Expected by them")},
    FieldWords{"hours", QT_TRANSLATE_NOOP("ImportWords", "Hours")},
    FieldWords{"price", QT_TRANSLATE_NOOP("ImportWords", "Price agreed")},
    FieldWords{"cost", QT_TRANSLATE_NOOP("ImportWords", "Paid")},
    FieldWords{"critical", QT_TRANSLATE_NOOP("ImportWords", "Critical")},
    FieldWords{"time_sensitive", QT_TRANSLATE_NOOP("ImportWords", "Time-sensitive")},
    FieldWords{"directions", QT_TRANSLATE_NOOP("ImportWords", "Directions")},
    FieldWords{"repetitive", QT_TRANSLATE_NOOP("ImportWords", "Repetitive")},
    FieldWords{"units", QT_TRANSLATE_NOOP("ImportWords", "Units of work")},
    FieldWords{"units_done", QT_TRANSLATE_NOOP("ImportWords", "Units done")},
    FieldWords{"done_by", QT_TRANSLATE_NOOP("ImportWords", "Who does it there")},
    FieldWords{"repeats", QT_TRANSLATE_NOOP("ImportWords", "Repeats")},
    FieldWords{"remembered", QT_TRANSLATE_NOOP("ImportWords", "From memory")},
    FieldWords{"outcome", QT_TRANSLATE_NOOP("ImportWords", "How it ended")},
    FieldWords{"ended_on", QT_TRANSLATE_NOOP("ImportWords", "Delivered on")},
    FieldWords{"by_the_hour", QT_TRANSLATE_NOOP("ImportWords", "By the hour")},
    FieldWords{"followed_directions", QT_TRANSLATE_NOOP("ImportWords", "Directions followed")},
    FieldWords{"quality", QT_TRANSLATE_NOOP("ImportWords", "Work, 1 to 5")},
    FieldWords{"liked", QT_TRANSLATE_NOOP("ImportWords", "Liked, 1 to 5")},
    FieldWords{"brief", QT_TRANSLATE_NOOP("ImportWords", "Brief")},
    FieldWords{"links", QT_TRANSLATE_NOOP("ImportWords", "Links")},
    FieldWords{"note", QT_TRANSLATE_NOOP("ImportWords", "Note")},
    FieldWords{"notes", QT_TRANSLATE_NOOP("ImportWords", "Notes")},
    FieldWords{"kind", QT_TRANSLATE_NOOP("ImportWords", "Kind")},
    FieldWords{"contact", QT_TRANSLATE_NOOP("ImportWords", "Contact person")},
    FieldWords{"email", QT_TRANSLATE_NOOP("ImportWords", "E-mail")},
    FieldWords{"phone", QT_TRANSLATE_NOOP("ImportWords", "Phone")},
    FieldWords{"website", QT_TRANSLATE_NOOP("ImportWords", "Website")},
    FieldWords{"found_through", QT_TRANSLATE_NOOP("ImportWords", "Found through")},
    FieldWords{"specialties", QT_TRANSLATE_NOOP("ImportWords", "Specialties")},
    FieldWords{"hourly_rate", QT_TRANSLATE_NOOP("ImportWords", "Hourly rate")},
    FieldWords{"remember", QT_TRANSLATE_NOOP("ImportWords", "Remember about them")},
    FieldWords{"holds", QT_TRANSLATE_NOOP("ImportWords", "They hold of ours")},
    FieldWords{"away_from", QT_TRANSLATE_NOOP("ImportWords", "Away from")},
    FieldWords{"away_until", QT_TRANSLATE_NOOP("ImportWords", "Away until")},
    FieldWords{"archived", QT_TRANSLATE_NOOP("ImportWords", "Archived")},
    FieldWords{"date", QT_TRANSLATE_NOOP("ImportWords", "Day")},
    FieldWords{"whom", QT_TRANSLATE_NOOP("ImportWords", "With whom")},
    FieldWords{"calls", QT_TRANSLATE_NOOP("ImportWords", "Calls it took")},
    FieldWords{"reached", QT_TRANSLATE_NOOP("ImportWords", "Reached")},
    FieldWords{"decision", QT_TRANSLATE_NOOP("ImportWords", "Decision")},
    FieldWords{"months", QT_TRANSLATE_NOOP("ImportWords", "Months")},
    FieldWords{"reason", QT_TRANSLATE_NOOP("ImportWords", "Reason")},
    FieldWords{"work", QT_TRANSLATE_NOOP("ImportWords", "Kind of work")},
    FieldWords{"probation_months", QT_TRANSLATE_NOOP("ImportWords", "Months of probation")},
    FieldWords{"first_commitment_hours", QT_TRANSLATE_NOOP("ImportWords", "First commitment, hours")},
    FieldWords{"first_commitment_amount", QT_TRANSLATE_NOOP("ImportWords", "First commitment, amount")},
    FieldWords{"meant", QT_TRANSLATE_NOOP("ImportWords", "Meant to be tried")},
    FieldWords{"open", QT_TRANSLATE_NOOP("ImportWords", "Open")},
    FieldWords{"often", QT_TRANSLATE_NOOP("ImportWords", "How often")},
    FieldWords{"keeps_from", QT_TRANSLATE_NOOP("ImportWords", "Keeps you from")},
    FieldWords{"row", QT_TRANSLATE_NOOP("ImportWords", "Row of the list")},
    FieldWords{"label", QT_TRANSLATE_NOOP("ImportWords", "Label")},
    FieldWords{"result", QT_TRANSLATE_NOOP("ImportWords", "Result")},
    FieldWords{"on", QT_TRANSLATE_NOOP("ImportWords", "Done on")},
    FieldWords{"until", QT_TRANSLATE_NOOP("ImportWords", "Until")},
    FieldWords{"currency", QT_TRANSLATE_NOOP("ImportWords", "Currency")},
};

} // namespace

namespace importwords {

QString of(TableKind kind)
{
    switch (kind) {
    case TableKind::Book:
        return ImportWords::tr("a whole book");
    case TableKind::Rounds:
        return ImportWords::tr("rounds");
    case TableKind::Vendors:
        return ImportWords::tr("vendors");
    case TableKind::Tasks:
        return ImportWords::tr("tasks");
    case TableKind::Decisions:
        return ImportWords::tr("decisions");
    case TableKind::Engagements:
        return ImportWords::tr("jobs");
    case TableKind::Touchpoints:
        return ImportWords::tr("contacts");
    case TableKind::Units:
        return ImportWords::tr("lists of jobs");
    case TableKind::Snoozes:
        return ImportWords::tr("reminders put off");
    case TableKind::History:
        return ImportWords::tr("history");
    }
    Q_UNREACHABLE();
}

QString ofField(const QString &field)
{
    for (const FieldWords &known : fieldWords) {
        if (field == QLatin1String(known.field))
            return ImportWords::tr(known.words);
    }
    return field;
}

QString of(Sureness sureness)
{
    switch (sureness) {
    case Sureness::Said:
        return {};
    case Sureness::Sure:
        return ImportWords::tr("sure");
    case Sureness::Likely:
        return ImportWords::tr("likely");
    case Sureness::Open:
        return ImportWords::tr("please look");
    }
    Q_UNREACHABLE();
}

QString ofSeparator(QChar separator)
{
    switch (separator.unicode()) {
    case u',':
        return ImportWords::tr("comma");
    case u';':
        return ImportWords::tr("semicolon");
    case u'\t':
        return ImportWords::tr("tab");
    case u'|':
        return ImportWords::tr("upright line |");
    default:
        return QString(separator);
    }
}

QString of(const RejectedRow &row)
{
    if (row.at.row <= 0)
        return row.reason;
    if (row.column.isEmpty())
        return ImportWords::tr("Row %1: %2").arg(row.at.row).arg(row.reason);
    return ImportWords::tr("Row %1, %2 “%3”: %4").arg(row.at.row).arg(row.column, row.value, row.reason);
}

} // namespace importwords

bool isTheLaws(const QString &field)
{
    for (const char *law : {"against_the_rule", "overruled_because", "supported", "entered_on"}) {
        if (field == QLatin1String(law))
            return true;
    }
    return false;
}

} // namespace proven
