#include "exchange/json_text.h"

namespace proven {

void JsonText::separate()
{
    if (!m_first)
        m_json += ',';
    m_first = false;
    // A line for each row of an array: people compare such files line by line.
    if (m_open.endsWith('['))
        m_json += '\n';
}

void JsonText::beginObject()
{
    separate();
    m_json += '{';
    m_open += '{';
    m_first = true;
}

void JsonText::endObject()
{
    m_json += '}';
    m_open.chop(1);
    m_first = false;
}

void JsonText::beginArray()
{
    if (m_open.endsWith('['))
        separate();
    m_json += '[';
    m_open += '[';
    m_first = true;
}

void JsonText::endArray()
{
    m_json += ']';
    m_open.chop(1);
    m_first = false;
}

void JsonText::key(QLatin1String name)
{
    separate();
    m_json += '"';
    m_json.append(name.data(), name.size());
    m_json += "\":";
    m_first = true;
}

void JsonText::text(const QString &value)
{
    text(QByteArrayView(value.toUtf8()));
}

void JsonText::text(QByteArrayView utf8)
{
    if (m_open.endsWith('['))
        separate();
    m_json += '"';
    for (const char sign : utf8) {
        switch (sign) {
        case '"':
            m_json += "\\\"";
            break;
        case '\\':
            m_json += "\\\\";
            break;
        case '\n':
            m_json += "\\n";
            break;
        case '\r':
            m_json += "\\r";
            break;
        case '\t':
            m_json += "\\t";
            break;
        default:
            if (static_cast<unsigned char>(sign) < 0x20)
                m_json += "\\u" + QByteArray::number(static_cast<unsigned char>(sign), 16).rightJustified(4, '0');
            else
                m_json += sign;
        }
    }
    m_json += '"';
    m_first = false;
}

void JsonText::number(const QByteArray &digits)
{
    if (m_open.endsWith('['))
        separate();
    m_json += digits;
    m_first = false;
}

void JsonText::whole(qint64 value)
{
    number(QByteArray::number(value));
}

void JsonText::yesNo(bool value)
{
    number(value ? QByteArrayLiteral("true") : QByteArrayLiteral("false"));
}

void JsonText::figure(double value)
{
    constexpr int decimals = 6;
    number(QByteArray::number(value, 'f', decimals));
}

void JsonText::null()
{
    number(QByteArrayLiteral("null"));
}

void JsonText::entry(QLatin1String name, const QString &value)
{
    key(name);
    text(value);
}

void JsonText::entry(QLatin1String name, QLatin1String value)
{
    key(name);
    text(QByteArrayView(value.data(), value.size()));
}

void JsonText::entry(QLatin1String name, const QStringList &values)
{
    key(name);
    beginArray();
    for (const QString &value : values)
        text(value);
    endArray();
}

void JsonText::entry(QLatin1String name, int value)
{
    entry(name, static_cast<qint64>(value));
}

void JsonText::entry(QLatin1String name, qint64 value)
{
    key(name);
    whole(value);
}

void JsonText::entry(QLatin1String name, bool value)
{
    key(name);
    yesNo(value);
}

void JsonText::figureEntry(QLatin1String name, double value)
{
    key(name);
    figure(value);
}

void JsonText::nullEntry(QLatin1String name)
{
    key(name);
    null();
}

QByteArray JsonText::take()
{
    m_json += '\n';
    return std::move(m_json);
}

} // namespace proven
