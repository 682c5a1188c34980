#pragma once

#include "rules/words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

namespace proven::test {

/// As long as it lives the application speaks that language.
class Speaking {
public:
    explicit Speaking(const QString &code)
    {
        if (code == QLatin1String("en"))
            return;
        QLocale::setDefault(QLocale(code));
        if (!m_words.load(QStringLiteral("proven_%1").arg(code), translationsFolder))
            qFatal("no words in %s", qPrintable(code));
        QCoreApplication::installTranslator(&m_words);
    }
    ~Speaking()
    {
        QCoreApplication::removeTranslator(&m_words);
        QLocale::setDefault(m_before);
    }
    Q_DISABLE_COPY_MOVE(Speaking)

private:
    QLocale m_before;
    QTranslator m_words;
};

} // namespace proven::test
