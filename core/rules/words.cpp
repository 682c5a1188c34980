#include "rules/words.h"

#include <QDir>

namespace proven {

QLocale localeOfWords()
{
    //: The ISO 639-1 code of the language of these translations: de, es and so on.
    return QLocale(Words::tr("en", "code of the language"));
}

QStringList languagesOfWords()
{
    QStringList codes{QStringLiteral("en")};
    for (const QString &name :
         QDir(translationsFolder).entryList({QStringLiteral("proven_*.qm")}, QDir::Files, QDir::Name))
        codes += name.section(u'_', 1).section(u'.', 0, 0);
    return codes;
}

QString numberInWords(qint64 number)
{
    switch (number) {
    case 1:
        return Words::tr("one");
    case 2:
        return Words::tr("two");
    case 3:
        return Words::tr("three");
    case 4:
        return Words::tr("four");
    case 5:
        return Words::tr("five");
    case 6:
        return Words::tr("six");
    case 7:
        return Words::tr("seven");
    case 8:
        return Words::tr("eight");
    case 9:
        return Words::tr("nine");
    case 10:
        return Words::tr("ten");
    case 11:
        return Words::tr("eleven");
    case 12:
        return Words::tr("twelve");
    default:
        return QString::number(number);
    }
}

QString capitalised(QString sentence)
{
    if (!sentence.isEmpty())
        sentence[0] = sentence[0].toUpper();
    return sentence;
}

QString uncapitalised(QString sentence)
{
    // German nouns have their capital wherever they stand, and what is said of something often begins with one.
    if (!sentence.isEmpty() && localeOfWords().language() != QLocale::German)
        sentence[0] = sentence[0].toLower();
    return sentence;
}

} // namespace proven
