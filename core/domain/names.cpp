#include "domain/names.h"

namespace proven {

OutcomeKind kindOf(const Outcome &outcome)
{
    return static_cast<OutcomeKind>(outcome.index());
}

QString asName(const QString &text)
{
    QString name = text.simplified().toLower();
    name.replace(u' ', u'_');
    name.replace(u'-', u'_');
    return name;
}

} // namespace proven
