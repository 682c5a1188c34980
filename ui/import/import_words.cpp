#include "import/import_words.h"

#include <QCoreApplication>

namespace proven {

namespace {

struct ImportWords {
    Q_DECLARE_TR_FUNCTIONS(ImportWords)
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
