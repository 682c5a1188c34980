#pragma once

#include <QByteArray>
#include <QLatin1String>
#include <QString>
#include <QStringList>

#include <optional>

namespace proven {

/// Writes JSON in the order in which it is told; QJsonObject would sort the keys, and hold a whole book in memory.
class JsonText {
public:
    void beginObject();
    void endObject();
    void beginArray();
    void endArray();
    void key(QLatin1String name);

    void text(const QString &value);
    /// UTF-8 that is known to be text of the program or of a book.
    void text(QByteArrayView utf8);
    void whole(qint64 value);
    void yesNo(bool value);
    /// Six decimals.
    void figure(double value);
    /// A number that is already written as JSON has it.
    void number(const QByteArray &digits);
    void null();

    // A key and its value.
    void entry(QLatin1String name, const QString &value);
    void entry(QLatin1String name, QLatin1String value);
    void entry(QLatin1String name, const QStringList &values);
    void entry(QLatin1String name, int value);
    void entry(QLatin1String name, qint64 value);
    void entry(QLatin1String name, bool value);
    void figureEntry(QLatin1String name, double value);
    void nullEntry(QLatin1String name);

    /// The whole text with a line break at its end.
    [[nodiscard]] QByteArray take();

private:
    void separate();

    QByteArray m_json;
    QByteArray m_open; ///< the brackets that are open
    bool m_first = true;
};

} // namespace proven
