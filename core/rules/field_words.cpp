#include "rules/field_words.h"

#include <array>

namespace proven::wording {

namespace {

struct FieldWords {
    const char *column;
    const char *words;
};
constexpr std::array fieldWords{
    FieldWords{"ref", QT_TRANSLATE_NOOP("Words", "Reference")},
    FieldWords{"round", QT_TRANSLATE_NOOP("Words", "Round")},
    FieldWords{"vendor", QT_TRANSLATE_NOOP("Words", "Vendor")},
    FieldWords{"name", QT_TRANSLATE_NOOP("Words", "Name")},
    FieldWords{"task", QT_TRANSLATE_NOOP("Words", "Task")},
    FieldWords{"title", QT_TRANSLATE_NOOP("Words", "What")},
    FieldWords{"start", QT_TRANSLATE_NOOP("Words", "Starts")},
    FieldWords{"due", QT_TRANSLATE_NOOP("Words", "Due")},
    FieldWords{"due_hour", QT_TRANSLATE_NOOP("Words", "Due hour")},
    FieldWords{"moved_to", QT_TRANSLATE_NOOP("Words", "Later due day")},
    FieldWords{"moved_on", QT_TRANSLATE_NOOP("Words", "Later day asked for on")},
    FieldWords{"moved_because", QT_TRANSLATE_NOOP("Words", "Why later")},
    FieldWords{"expected", QT_TRANSLATE_NOOP("Words", "Expected by them")},
    FieldWords{"hours", QT_TRANSLATE_NOOP("Words", "Hours")},
    FieldWords{"price", QT_TRANSLATE_NOOP("Words", "Price agreed")},
    FieldWords{"cost", QT_TRANSLATE_NOOP("Words", "Paid")},
    FieldWords{"critical", QT_TRANSLATE_NOOP("Words", "Critical")},
    FieldWords{"time_sensitive", QT_TRANSLATE_NOOP("Words", "Time-sensitive")},
    FieldWords{"directions", QT_TRANSLATE_NOOP("Words", "Directions")},
    FieldWords{"repetitive", QT_TRANSLATE_NOOP("Words", "Repetitive")},
    FieldWords{"units", QT_TRANSLATE_NOOP("Words", "Units of work")},
    FieldWords{"units_done", QT_TRANSLATE_NOOP("Words", "Units done")},
    FieldWords{"done_by", QT_TRANSLATE_NOOP("Words", "Who does it there")},
    FieldWords{"repeats", QT_TRANSLATE_NOOP("Words", "Repeats")},
    FieldWords{"remembered", QT_TRANSLATE_NOOP("Words", "From memory")},
    FieldWords{"outcome", QT_TRANSLATE_NOOP("Words", "How it ended")},
    FieldWords{"ended_on", QT_TRANSLATE_NOOP("Words", "Ended on")},
    FieldWords{"by_the_hour", QT_TRANSLATE_NOOP("Words", "By the hour")},
    FieldWords{"followed_directions", QT_TRANSLATE_NOOP("Words", "Directions followed")},
    FieldWords{"quality", QT_TRANSLATE_NOOP("Words", "Work, 1 to 5")},
    FieldWords{"liked", QT_TRANSLATE_NOOP("Words", "Liked, 1 to 5")},
    FieldWords{"brief", QT_TRANSLATE_NOOP("Words", "Brief")},
    FieldWords{"links", QT_TRANSLATE_NOOP("Words", "Links")},
    FieldWords{"note", QT_TRANSLATE_NOOP("Words", "Note")},
    FieldWords{"notes", QT_TRANSLATE_NOOP("Words", "Notes")},
    FieldWords{"kind", QT_TRANSLATE_NOOP("Words", "Kind")},
    FieldWords{"contact", QT_TRANSLATE_NOOP("Words", "Contact person")},
    FieldWords{"email", QT_TRANSLATE_NOOP("Words", "E-mail")},
    FieldWords{"phone", QT_TRANSLATE_NOOP("Words", "Phone")},
    FieldWords{"website", QT_TRANSLATE_NOOP("Words", "Website")},
    FieldWords{"found_through", QT_TRANSLATE_NOOP("Words", "Found through")},
    FieldWords{"specialties", QT_TRANSLATE_NOOP("Words", "Specialties")},
    FieldWords{"hourly_rate", QT_TRANSLATE_NOOP("Words", "Hourly rate")},
    FieldWords{"remember", QT_TRANSLATE_NOOP("Words", "Remember about them")},
    FieldWords{"holds", QT_TRANSLATE_NOOP("Words", "They hold of ours")},
    FieldWords{"away_from", QT_TRANSLATE_NOOP("Words", "Away from")},
    FieldWords{"away_until", QT_TRANSLATE_NOOP("Words", "Away until")},
    FieldWords{"archived", QT_TRANSLATE_NOOP("Words", "Archived")},
    FieldWords{"date", QT_TRANSLATE_NOOP("Words", "Day")},
    FieldWords{"whom", QT_TRANSLATE_NOOP("Words", "With whom")},
    FieldWords{"calls", QT_TRANSLATE_NOOP("Words", "Calls it took")},
    FieldWords{"reached", QT_TRANSLATE_NOOP("Words", "Reached")},
    FieldWords{"decision", QT_TRANSLATE_NOOP("Words", "Decision")},
    FieldWords{"months", QT_TRANSLATE_NOOP("Words", "Months")},
    FieldWords{"reason", QT_TRANSLATE_NOOP("Words", "Reason")},
    FieldWords{"work", QT_TRANSLATE_NOOP("Words", "Kind of work")},
    FieldWords{"probation_months", QT_TRANSLATE_NOOP("Words", "Months of probation")},
    FieldWords{"first_commitment_hours", QT_TRANSLATE_NOOP("Words", "First commitment, hours")},
    FieldWords{"first_commitment_amount", QT_TRANSLATE_NOOP("Words", "First commitment, amount")},
    FieldWords{"meant", QT_TRANSLATE_NOOP("Words", "Meant to be tried")},
    FieldWords{"open", QT_TRANSLATE_NOOP("Words", "Open")},
    FieldWords{"often", QT_TRANSLATE_NOOP("Words", "How often")},
    FieldWords{"keeps_from", QT_TRANSLATE_NOOP("Words", "Keeps you from")},
    FieldWords{"row", QT_TRANSLATE_NOOP("Words", "Row of the list")},
    FieldWords{"label", QT_TRANSLATE_NOOP("Words", "Label")},
    FieldWords{"result", QT_TRANSLATE_NOOP("Words", "Result")},
    FieldWords{"on", QT_TRANSLATE_NOOP("Words", "Done on")},
    FieldWords{"until", QT_TRANSLATE_NOOP("Words", "Until")},
    FieldWords{"currency", QT_TRANSLATE_NOOP("Words", "Currency")},
};

} // namespace

QString fieldNamed(const QString &column)
{
    for (const FieldWords &known : fieldWords) {
        if (column == QLatin1String(known.column))
            return Words::tr(known.words);
    }
    return column;
}

} // namespace proven::wording
