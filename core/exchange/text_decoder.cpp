#include "exchange/text_decoder.h"

#include "rules/words.h"

#include <utility>

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

/// The letters of most tables are of one byte: where UTF-16 puts the other tells which it is.
QString zeroByteFault(qint64 place)
{
    return Words::tr("there is a zero byte: this is no text, or it is UTF-16 without its mark (then say --encoding %1)")
        .arg(place % 2 == 0 ? QLatin1String("utf-16be") : QLatin1String("utf-16le"));
}

/// 1, 2 or 4.
qint64 unitOf(const QString &encoding)
{
    const auto known = QStringConverter::encodingForName(encoding.toLatin1().constData());
    if (!known)
        return 1;
    switch (*known) {
    case QStringConverter::Utf16:
    case QStringConverter::Utf16LE:
    case QStringConverter::Utf16BE:
        return 2;
    case QStringConverter::Utf32:
    case QStringConverter::Utf32LE:
    case QStringConverter::Utf32BE:
        return 4;
    case QStringConverter::Utf8:
    case QStringConverter::Latin1:
    case QStringConverter::System:
        return 1;
    }
    Q_UNREACHABLE();
}

QString halfASignFault()
{
    return Words::tr("there is half a sign (a lone surrogate): the text is damaged");
}

} // namespace

TextEncoding guessEncoding(QIODevice &bytes, const std::function<bool(qint64, qint64)> &goOn)
{
    if (const auto mark = markOf(bytes.peek(3)))
        return {.name = mark->encoding,
                .markLength = mark->bytes.size(),
                .guessedFrom = Words::tr("its byte order mark"),
                .sureness = Sureness::Sure};

    QStringDecoder decoder(QStringDecoder::Utf8);
    qint64 beyondAscii = 0;
    qint64 damaged = 0;
    const auto count = [&](const QString &text) {
        for (const QChar sign : text) {
            if (sign == QChar::ReplacementCharacter)
                ++damaged;
            else if (sign.unicode() >= 0x80)
                ++beyondAscii;
        }
    };
    qint64 size = 0;
    while (size <= mostBytesInATable) {
        const QByteArray piece = bytes.read(pieceSize);
        // A zero byte stops the reading at its place anyhow, and a file of nothing else can be endless.
        if (piece.isEmpty() || piece.contains('\0'))
            break;
        size += piece.size();
        if (goOn && !goOn(size, bytes.size()))
            break;
        count(decoder(piece));
    }
    // A sign that the end of the file cuts shows only when something comes behind it.
    count(decoder("\n"));
    // The sign that stands for damage may be in a text by rights.
    if (!decoder.hasError())
        return {.name = utf8Name,
                .sound = true,
                .guessedFrom = beyondAscii + damaged > 0 ? Words::tr("all its bytes")
                                                         : Words::tr("all its bytes: nothing but ASCII"),
                .sureness = Sureness::Sure};
    if (damaged < beyondAscii)
        return {.name = utf8Name, .guessedFrom = Words::tr("nearly all its bytes"), .sureness = Sureness::Likely};
    return {.name = QStringLiteral("windows-1252"),
            .guessedFrom = Words::tr("bytes that are not UTF-8"),
            .sureness = Sureness::Likely};
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
    : m_decoder(encoding.name.toLatin1().constData()), m_name(encoding.name), m_isUtf8(encoding.name == utf8Name),
      m_unit(unitOf(encoding.name))
{
}

TextDecoder::Piece TextDecoder::decode(const QByteArray &bytes)
{
    const qint64 before = std::exchange(m_size, m_size + bytes.size());
    // UTF-8 goes on as it is; whoever splits it into cells looks whether each is valid, and so knows its place.
    if (!m_isUtf8)
        return untilFault(m_decoder(bytes));
    const qsizetype zero = bytes.indexOf('\0');
    if (zero < 0)
        return {bytes, {}};
    return {bytes.first(zero), zeroByteFault(before + zero)};
}

QString TextDecoder::faultAtEnd()
{
    if (!m_openSurrogate.isNull())
        return halfASignFault();
    // A sign of several bytes that was begun shows only when something comes behind it.
    bool isCut = m_size % m_unit != 0;
    if (m_unit == 1 && !m_isUtf8) {
        const QString behind = m_decoder("\n");
        isCut = behind != u"\n";
    }
    return isCut ? Words::tr("the file ends in the middle of a sign: it is damaged") : QString();
}

TextDecoder::Piece TextDecoder::untilFault(const QString &text)
{
    QString whole = m_openSurrogate.isNull() ? text : m_openSurrogate + text;
    m_openSurrogate = QChar();
    for (qsizetype place = 0; place < whole.size(); ++place) {
        const QChar sign = whole[place];
        // Some decoders put another sign in the place of what they can't read.
        if ((sign == QChar::ReplacementCharacter || sign == u'\x1a') && m_decoder.hasError())
            return {whole.first(place).toUtf8(), Words::tr("there are bytes that are not %1").arg(m_name)};
        if (sign.isNull())
            return {whole.first(place).toUtf8(), Words::tr("there is a zero sign: this is no text")};
        if (!sign.isSurrogate())
            continue;
        if (sign.isHighSurrogate() && place + 1 == whole.size()) {
            m_openSurrogate = sign;
            whole.chop(1);
            break;
        }
        if (!sign.isHighSurrogate() || !whole[place + 1].isLowSurrogate())
            return {whole.first(place).toUtf8(), halfASignFault()};
        ++place;
    }
    return {whole.toUtf8(), {}};
}

} // namespace proven
