#pragma once

#include <QCoreApplication>
#include <QLocale>
#include <QString>
#include <QStringList>

namespace proven {

/// Marks the sentences of the rules for translation; without a translation they are English.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

/// "1 job", "3 jobs": `one` and `many` hold %1 where the number stands.
[[nodiscard]] inline QString counted(qint64 count, const QString &one, const QString &many)
{
    const QString &text = count == 1 ? one : many;
    return text.contains(QStringLiteral("%1")) ? text.arg(count) : text;
}
/// The language that the words are in now, for the names of days and months and the signs of numbers between them.
[[nodiscard]] QLocale localeOfWords();
/// The codes (ISO 639-1) of the languages that there are words in: English, in which they are written, and those whose
/// translation the program has with it.
[[nodiscard]] QStringList languagesOfWords();
inline constexpr QLatin1String translationsFolder(":/translations");

/// "one" to "twelve", then figures.
[[nodiscard]] QString numberInWords(qint64 number);
/// The same as the first word of a sentence.
[[nodiscard]] QString capitalised(QString sentence);
/// The same in the middle of one.
[[nodiscard]] QString uncapitalised(QString sentence);

} // namespace proven
