#include "exchange/text_decoder.h"

#include "rules/words.h"

#include <QStringEncoder>

namespace proven {

namespace {

constexpr qsizetype pieceSize = 1 << 18;

constexpr QLatin1String utf8Name("utf-8");

struct Mark {
    QByteArrayView bytes;
    QLatin1String encoding;
};
constexpr char utf8Mark[] = {'\xef', '\xbb', '\xbf'};
constexpr char littleEndianMark[] = {'\xff', '\xfe'};
constexpr char bigEndianMark[] = {'\xfe', '\xff'};

std::optional<Mark> markOf(QByteArrayView beginning)
{
    for (const Mark &mark : {Mark{QByteArrayView(utf8Mark, 3), utf8Name},
                             Mark{QByteArrayView(littleEndianMark, 2), QLatin1String("utf-16le")},
                             Mark{QByteArrayView(bigEndianMark, 2), QLatin1String("utf-16be")}}) {
        if (beginning.startsWith(mark.bytes))
            return mark;
    }
    return std::nullopt;
}

QString zeroByteFault()
{
    return Words::tr("there is a zero byte: this is no text, or it is UTF-16 without its mark (then say --encoding utf-16le)");
}

} // namespace

TextEncoding guessEncoding(QIODevice &bytes, const std::function<bool(qint64, qint64)> &goOn)
{
    if (const auto mark = markOf(bytes.peek(3)))
        return {.name = mark->encoding, .markLength = mark->bytes.size(), .guessedFrom = Words::tr("its byte order mark"), .sureness = Sureness::Sure};

    QStringDecoder decoder(QStringDecoder::Utf8);
    qint64 beyondAscii = 0;
    qint64 damaged = 0;
    while (!bytes.atEnd()) {
        const QByteArray piece = bytes.read(pieceSize);
        // A zero byte stops the reading at its place anyhow, and a file of nothing else can be endless.
        if (piece.isEmpty() || piece.contains('\0'))
            break;
        if (goOn && !goOn(bytes.pos(), bytes.size()))
            break;
        const QString text = decoder(piece);
        for (const QChar sign : text) {
            if (sign == QChar::ReplacementCharacter)
                ++damaged;
            else if (sign.unicode() >= 0x80)
                ++beyondAscii;
        }
    }
    if (damaged == 0)
        return {.name = utf8Name,
                .sound = true,
                .guessedFrom = beyondAscii > 0 ? Words::tr("all its bytes") : Words::tr("all its bytes: nothing but ASCII"),
                .sureness = Sureness::Sure};
    if (damaged < beyondAscii)
        return {.name = utf8Name, .guessedFrom = Words::tr("nearly all its bytes"), .sureness = Sureness::Likely};
    return {.name = QStringLiteral("windows-1252"), .guessedFrom = Words::tr("bytes that are not UTF-8"), .sureness = Sureness::Likely};
}

std::optional<TextEncoding> encodingNamed(const QString &name, QIODevice &bytes)
{
    const QByteArray known = name.trimmed().toLatin1();
    if (!QStringDecoder(known.constData()).isValid())
        return std::nullopt;
    // The decoder leaves a mark of UTF-16 out itself; UTF-8 goes past it.
    if (QStringConverter::encodingForName(known.constData()) != QStringConverter::Utf8)
        return TextEncoding{.name = name.trimmed(), .guessedFrom = {}};
    const auto mark = markOf(bytes.peek(3));
    const bool marked = mark && mark->encoding == utf8Name;
    return TextEncoding{.name = utf8Name, .markLength = marked ? mark->bytes.size() : 0, .guessedFrom = {}};
}

TextDecoder::TextDecoder(const TextEncoding &encoding)
    : m_decoder(encoding.name.toLatin1().constData()),
      m_name(encoding.name), m_isUtf8(encoding.name == utf8Name)
{
}

TextDecoder::Piece TextDecoder::decode(const QByteArray &bytes)
{
    // UTF-8 goes on as it is; whoever splits it into cells looks whether each is valid, and so knows its place.
    if (!m_isUtf8)
        return untilFault(m_decoder(bytes));
    const qsizetype zero = bytes.indexOf('\0');
    if (zero < 0)
        return {bytes, {}};
    return {bytes.first(zero), zeroByteFault()};
}

TextDecoder::Piece TextDecoder::untilFault(const QString &text)
{
    QString whole = m_openSurrogate.isNull() ? text : m_openSurrogate + text;
    m_openSurrogate = QChar();
    for (qsizetype place = 0; place < whole.size(); ++place) {
        const QChar sign = whole[place];
        if (sign == QChar::ReplacementCharacter && m_decoder.hasError())
            return {whole.first(place).toUtf8(), Words::tr("there are bytes that are not %1").arg(m_name)};
        if (sign.isNull())
            return {whole.first(place).toUtf8(), zeroByteFault()};
        if (!sign.isSurrogate())
            continue;
        if (sign.isHighSurrogate() && place + 1 == whole.size()) {
            m_openSurrogate = sign;
            whole.chop(1);
            break;
        }
        if (!sign.isHighSurrogate() || !whole[place + 1].isLowSurrogate())
            return {whole.first(place).toUtf8(), Words::tr("there is half a sign (a lone surrogate): the text is damaged")};
        ++place;
    }
    return {whole.toUtf8(), {}};
}

} // namespace proven
