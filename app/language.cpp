#include "language.h"

#include "rules/words.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace proven {

namespace {

QString codeOf(const QString &language)
{
    return language.section(u'-', 0, 0);
}

QString firstSpoken(const QStringList &wanted)
{
    const QStringList spoken = languagesOfWords();
    for (const QString &language : wanted) {
        if (spoken.contains(codeOf(language)))
            return codeOf(language);
    }
    return spoken.front();
}

void install(const QString &name, const QString &from)
{
    auto *translator = new QTranslator(QCoreApplication::instance());
    if (translator->load(name, from))
        QCoreApplication::installTranslator(translator);
    else
        delete translator; // English, and what Qt itself has no words for
}

} // namespace

std::optional<QString> languageAskedFor(const QStringList &arguments)
{
    const QString option = QStringLiteral("--") + languageOption;
    for (qsizetype place = 0; place < arguments.size(); ++place) {
        if (arguments[place] == option && place + 1 < arguments.size())
            return arguments[place + 1];
        if (arguments[place].startsWith(option + u'='))
            return arguments[place].sliced(option.size() + 1);
    }
    return std::nullopt;
}

std::optional<QString> unspoken(const std::optional<QString> &language)
{
    if (!language || language->isEmpty() || languagesOfWords().contains(*language))
        return std::nullopt;
    return Words::tr("Proven does not speak %1. It speaks: %2.")
        .arg(*language, languagesOfWords().join(QStringLiteral(", ")));
}

void speak(const QString &code)
{
    const QLocale desktop = QLocale::system();
    const QString language = code.isEmpty() ? firstSpoken(desktop.uiLanguages()) : code;
    // Days, numbers and paper are those of the desktop's country, unless a language of another one was asked for.
    if (!code.isEmpty() && QLocale(language).language() != desktop.language())
        QLocale::setDefault(QLocale(language));
    install(QStringLiteral("qtbase_%1").arg(language), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(QStringLiteral("proven_%1").arg(language), translationsFolder);
}

} // namespace proven
