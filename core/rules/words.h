#pragma once

#include <QCoreApplication>
#include <QString>

namespace proven {

/// Marks the sentences of the rules for translation; the command line installs no translation and speaks English.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

/// "1 job", "3 jobs": `one` and `many` hold %1 where the number stands.
[[nodiscard]] inline QString counted(qint64 count, const QString &one, const QString &many)
{
    const QString &text = count == 1 ? one : many;
    return text.contains(QStringLiteral("%1")) ? text.arg(count) : text;
}
/// "one" to "twelve", then figures.
[[nodiscard]] QString numberInWords(qint64 number);
/// The same as the first word of a sentence.
[[nodiscard]] QString capitalised(QString sentence);

} // namespace proven
