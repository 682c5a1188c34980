#include "exchange/spreadsheet_text.h"

#include "rules/words.h"

#include <algorithm>

namespace proven {

namespace {

bool isHex(QChar sign)
{
    return (sign >= u'0' && sign <= u'9') || (sign >= u'a' && sign <= u'f') || (sign >= u'A' && sign <= u'F');
}

/// Whether a reader would take what stands here for a spelled character: _x000A_.
bool looksSpelled(QStringView text)
{
    constexpr qsizetype length = 7;
    return text.size() >= length && text[0] == u'_' && text[1] == u'x' && text[length - 1] == u'_'
           && std::ranges::all_of(text.sliced(2, 4), isHex);
}

bool isNoCharacter(QChar sign)
{
    return sign == QChar(0xFFFE) || sign == QChar(0xFFFF);
}

} // namespace

SpreadsheetText asSpreadsheetText(const QString &text)
{
    const QString more = Words::tr(" ... (cut here: the rest is too long for a cell)");
    QString spelled;
    qsizetype cutAt = 0;       // in spelled
    qsizetype lettersKept = 0; // of text
    for (qsizetype place = 0; place < text.size(); ++place) {
        const bool isBetweenCharacters = !text[place].isLowSurrogate();
        if (isBetweenCharacters && spelled.size() <= mostInACell - more.size()) {
            cutAt = spelled.size();
            lettersKept = place;
        }
        if (looksSpelled(QStringView(text).sliced(place)))
            spelled += QStringLiteral("_x005F_");
        else if (isNoCharacter(text[place]))
            spelled += QStringLiteral("_x") + QString::number(text[place].unicode(), 16).toUpper() + u'_';
        else
            spelled += text[place];
    }
    if (spelled.size() <= mostInACell)
        return {spelled.toUtf8(), 0};
    return {(spelled.left(cutAt) + more).toUtf8(), text.size() - lettersKept};
}

} // namespace proven
