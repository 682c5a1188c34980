#include "exchange/number_text.h"

#include <QRegularExpression>

#include <algorithm>

namespace proven {

namespace {

constexpr qsizetype groupLength = 3;

/// Blanks (also those that do not break) and apostrophes only ever group by threes. Text that has them elsewhere stays
/// as it is, and is no number then.
QString withoutBlankGroups(const QString &text)
{
    static const QRegularExpression grouped(QStringLiteral(R"(^[0-9]{1,3}(?:[\s\x{2019}'][0-9]{3})+(?![0-9]))"),
                                            QRegularExpression::UseUnicodePropertiesOption);
    const auto match = grouped.match(text);
    if (!match.hasMatch())
        return text;
    QString whole = match.captured();
    whole.removeIf([](QChar sign) { return !sign.isDigit(); });
    return whole + text.sliced(match.capturedEnd());
}

/// The digits with their signs, without white space and without the currency before or behind them.
QString bareNumber(QStringView text)
{
    static const QRegularExpression currency(QStringLiteral(R"(^(?:\p{Sc}|[A-Z]{3}\b)|(?:\p{Sc}|\b[A-Z]{3})$)"));
    QString bare = text.trimmed().toString();
    const bool plain = std::all_of(bare.cbegin(), bare.cend(), [](QChar sign) {
        return (sign >= u'0' && sign <= u'9') || sign == u'.' || sign == u',';
    });
    if (plain)
        return bare;
    bare.remove(currency);
    return withoutBlankGroups(bare.trimmed());
}

bool isDigits(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar sign) { return sign >= u'0' && sign <= u'9'; });
}

} // namespace

std::optional<QString> plainNumber(QStringView text, QChar decimal)
{
    QString bare = bareNumber(text);
    const QChar grouping = decimal == u'.' ? u',' : u'.';
    qsizetype point = bare.indexOf(decimal);
    if (bare.indexOf(grouping) >= 0) {
        const QString whole = point < 0 ? bare : bare.first(point);
        const QStringList groups = whole.split(grouping);
        for (qsizetype place = 0; place < groups.size(); ++place) {
            const qsizetype length = groups[place].size();
            if (place == 0 ? length < 1 || length > groupLength : length != groupLength)
                return std::nullopt;
        }
        bare = groups.join(QString()) + (point < 0 ? QString() : bare.sliced(point));
        point = bare.indexOf(decimal);
    }
    QString decimals;
    if (point >= 0) {
        decimals = bare.sliced(point + 1);
        bare.truncate(point);
        if (decimals.isEmpty())
            return std::nullopt;
    }
    if (bare.isEmpty() || !isDigits(bare) || !isDigits(decimals))
        return std::nullopt;
    while (decimals.endsWith(u'0'))
        decimals.chop(1);
    while (bare.size() > 1 && bare.startsWith(u'0'))
        bare.remove(0, 1);
    return decimals.isEmpty() ? bare : bare + u'.' + decimals;
}

namespace {

/// What the number says whichever way it is read: its decimal sign; nothing where it can be read in both or in none.
std::optional<QChar> tellingSign(QStringView text)
{
    const auto isSign = [](QChar sign) { return sign == u'.' || sign == u','; };
    const auto sign = std::find_if(text.begin(), text.end(), isSign);
    if (sign == text.end())
        return std::nullopt;
    // Most are like 1.5: one sign among digits, and no group of three behind it.
    const QStringView whole(text.begin(), sign);
    const QStringView decimals(sign + 1, text.end());
    if (!whole.isEmpty() && isDigits(whole) && !decimals.isEmpty() && isDigits(decimals)
        && decimals.size() != groupLength)
        return *sign;
    const QString bare = bareNumber(text);
    const bool isPoint = plainNumber(bare, u'.').has_value();
    // "1,234" reads both ways: it tells nothing.
    if (isPoint == plainNumber(bare, u',').has_value())
        return std::nullopt;
    return isPoint ? u'.' : u',';
}

} // namespace

void DecimalGuess::see(QStringView text)
{
    const std::optional<QChar> sign = tellingSign(text);
    if (!sign)
        return;
    const bool isPoint = *sign == u'.';
    ++(isPoint ? m_points : m_commas);
    QString &telling = isPoint ? m_tellingPoint : m_tellingComma;
    if (telling.isEmpty())
        telling = text.trimmed().toString();
}

std::optional<QChar> DecimalGuess::decimal() const
{
    if (m_points == m_commas)
        return std::nullopt;
    return m_points > m_commas ? u'.' : u',';
}

QString DecimalGuess::tellingNumber() const
{
    const auto found = decimal();
    return !found ? QString() : *found == u'.' ? m_tellingPoint : m_tellingComma;
}

} // namespace proven
