#include "domain/quantity.h"

#include <algorithm>

namespace proven {

bool isCurrencyCode(QStringView text)
{
    return text.size() == 3
           && std::all_of(text.begin(), text.end(), [](QChar sign) { return sign >= u'A' && sign <= u'Z'; });
}

std::optional<qint64> tenThousandthsFromText(QStringView text, QChar decimal)
{
    constexpr int places = 4;
    constexpr int mostWholeDigits = 11;
    qint64 count = 0;
    int wholeDigits = 0;
    int decimals = -1; // -1: the decimal sign has not been met
    for (const QChar sign : text) {
        if (sign == decimal && decimals < 0 && wholeDigits > 0) {
            decimals = 0;
            continue;
        }
        if (sign < u'0' || sign > u'9')
            return std::nullopt;
        if (decimals < 0 ? ++wholeDigits > mostWholeDigits : ++decimals > places)
            return std::nullopt;
        count = count * 10 + (sign.unicode() - u'0');
    }
    if (wholeDigits == 0 || decimals == 0)
        return std::nullopt;
    for (int place = std::max(decimals, 0); place < places; ++place)
        count *= 10;
    return count;
}

QByteArray tenThousandthsToText(qint64 count)
{
    constexpr qint64 perOne = Hours::perOne;
    QByteArray text = QByteArray::number(count / perOne);
    if (const qint64 rest = count % perOne; rest != 0) {
        text += '.';
        text += QByteArray::number(perOne + rest).sliced(1);
        while (text.endsWith('0'))
            text.chop(1);
    }
    return text;
}

} // namespace proven
