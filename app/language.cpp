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
