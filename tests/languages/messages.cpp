#include "messages.h"

#include <QFile>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

namespace proven::test {

QString translationPath(const QString &language)
{
    return QStringLiteral(PROVEN_SOURCE_DIR "/resources/translations/proven_%1.ts").arg(language);
}

std::vector<Message> messagesIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    std::vector<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name")
            context = xml.readElementText();
        else if (xml.name() == u"message")
            messages.push_back({context, {}, {}});
        else if (xml.name() == u"source")
            messages.back().source = xml.readElementText();
        else if (xml.name() == u"translation") {
            messages.back().isFinished = !xml.attributes().hasAttribute(QStringLiteral("type"));
            messages.back().translation = xml.readElementText();
        }
    }
    EXPECT_FALSE(xml.hasError()) << qPrintable(path);
    return messages;
}

} // namespace proven::test
