#include "look/language_choice.h"

#include "rules/words.h"

#include <QLocale>
#include <QSettings>

namespace proven {

namespace {

constexpr QLatin1String languageKey("language");

} // namespace

QString chosenLanguage()
{
    return QSettings().value(languageKey).toString();
}

void keepLanguage(const QString &code)
{
    QSettings().setValue(languageKey, code);
}

QString ownNameOf(const QString &code)
{
    // Without the country that Qt takes for the usual one: "español de España".
    return code == QLatin1String("en") ? QStringLiteral("English")
                                       : capitalised(QLocale(code).nativeLanguageName().section(u' ', 0, 0));
}

} // namespace proven
