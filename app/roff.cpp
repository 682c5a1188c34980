#include "roff.h"

namespace proven {

QString roffText(QString text)
{
    text.replace(u'\\', QStringLiteral("\\\\")).replace(u'-', QStringLiteral("\\-"));
    // A dot or quote at a line's beginning would be read as a request.
    return text.startsWith(u'.') || text.startsWith(u'\'') ? QStringLiteral("\\&") + text : text;
}

QString roffOption(const QString &name, const QString &value, const QString &says)
{
    return QStringLiteral(".TP\n\\fB\\-\\-%1\\fR%2\n%3\n")
        .arg(roffText(name), value.isEmpty() ? QString() : QStringLiteral(" \\fI%1\\fR").arg(roffText(value)),
             roffText(says));
}

} // namespace proven
