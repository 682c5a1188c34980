#include "hostile.h"

#include <QStringDecoder>
#include <QStringEncoder>

namespace proven {
namespace {

using test::HostileImport;
using test::placeOf;
using test::refusedFor;

const QString header = QStringLiteral("round,vendor,title,start\n");

QByteArray encoded(const QString &text, QStringEncoder::Encoding encoding)
{
    return QStringEncoder(encoding)(text);
}
ImportOptions inEncoding(const char *name)
{
    ImportOptions options;
    options.encoding = QLatin1String(name);
    return options;
}
/// The titles that a table's bytes come in with; the refusal where they do not.
QStringList titlesOf(const QByteArray &bytes, const ImportOptions &options = {})
{
    HostileImport into;
    const Answer answer = into.take(bytes, options);
    return test::isDone(answer) ? test::newTitles(into.book())
                                : QStringList(QString::fromStdString(test::told(answer)));
}

TEST(HostileText, ThatIsNoUtf8IsToldByItsCell)
{
    // So much good UTF-8 that the rest is damage.
    const QByteArray good =
        "round,vendor,title,start\nCalls,Zo\xc3\xab,caf\xc3\xa9 \xc3\xbc\xc3\xb6\xc3\xa4\xe2\x82\xac\xe2\x82\xac,2026-05-01\n";
    const char *const bad[] = {"\xff",                     // never in UTF-8
                               "\xc0\x80",                 // a zero written too long
                               "\xe0\x80\xaf",             // a slash written too long
                               "\xed\xa0\x80",             // half a pair
                               "\xed\xa0\xbd\xed\xb8\x80", // both halves, each by itself
                               "\xf4\x90\x80\x80",         // beyond the last sign there is
                               "\xf8\x88\x80\x80\x80",
                               "\xe2\x82", // cut
                               "\x80"};    // the end of nothing
    for (const char *bytes : bad) {
        EXPECT_EQ(placeOf(refusedFor(good + "Calls,B,b" + bytes + "d,2026-05-02\n")), "row 3, title")
            << QByteArray(bytes).toHex().constData();
        EXPECT_EQ(placeOf(refusedFor(good + "Calls,B,bad,2026-05-02,\n\nCalls,b" + bytes + ",x,2026-05-02\n",
                                     inEncoding("utf-8"))),
                  "row 5, vendor");
    }
}

TEST(HostileText, ThatIsCutInTheMiddleOfItsLastSignIsRefused)
{
    const QByteArray good = "round,vendor,start,title\nCalls,Zo\xc3\xab,2026-05-01,caf\xc3\xa9\nCalls,B,2026-05-02,caf";
    EXPECT_EQ(placeOf(refusedFor(good + "\xc3")), "row 3, title");
    EXPECT_EQ(placeOf(refusedFor(good + "\xe2\x82")), "row 3, title");
    EXPECT_EQ(titlesOf(good + "\xc3\xa9").last(), QStringLiteral("café"));

    const QString text = QStringLiteral("round,vendor,start,title\nCalls,A,2026-05-01,caf\u20ac");
    for (const auto encoding : {QStringEncoder::Utf16LE, QStringEncoder::Utf16BE}) {
        const QByteArray mark = encoding == QStringEncoder::Utf16LE ? QByteArray("\xff\xfe") : QByteArray("\xfe\xff");
        EXPECT_EQ(titlesOf(mark + encoded(text, encoding)), QStringList(QStringLiteral("caf\u20ac")));
        EXPECT_EQ(placeOf(refusedFor(mark + encoded(text, encoding).chopped(1))), "row 2, title");
        EXPECT_EQ(placeOf(refusedFor(mark + encoded(text + QString(QChar(0xd83d)), encoding))), "row 2, title");
    }
    EXPECT_EQ(placeOf(refusedFor(encoded(text, QStringEncoder::Utf32LE).chopped(2), inEncoding("utf-32le"))),
              "row 2, title");
}

TEST(HostileText, WithTheSignForDamageByRightsIsStillUtf8)
{
    EXPECT_EQ(titlesOf(header.toUtf8() + "Calls,A,odd \xef\xbf\xbd sign,2026-05-01\n"),
              QStringList(QStringLiteral("odd \ufffd sign")));
    EXPECT_EQ(titlesOf(
                  "\xff\xfe"
                  + encoded(header + QStringLiteral("Calls,A,odd \ufffd sign,2026-05-01\n"), QStringEncoder::Utf16LE)),
              QStringList(QStringLiteral("odd \ufffd sign")));
}

TEST(HostileText, InUtf16IsReadWithItsMarkOrWhenAskedAndElseToldWhatItMayBe)
{
    const QString text = header + QStringLiteral("Calls,Zoë,“日本” \U0001F600,2026-05-01\n");
    const struct {
        QStringEncoder::Encoding encoding;
        QByteArray mark;
        const char *name;
    } kinds[] = {{QStringEncoder::Utf16LE, "\xff\xfe", "utf-16le"}, {QStringEncoder::Utf16BE, "\xfe\xff", "utf-16be"}};
    for (const auto &kind : kinds) {
        const QByteArray bytes = encoded(text, kind.encoding);
        const QStringList titles(QStringLiteral("“日本” \U0001F600"));
        EXPECT_EQ(titlesOf(kind.mark + bytes), titles);
        EXPECT_EQ(titlesOf(bytes, inEncoding(kind.name)), titles);
        EXPECT_EQ(titlesOf(kind.mark + bytes, inEncoding(kind.name)), titles) << "a mark is no part of the first name";
        EXPECT_EQ(titlesOf(kind.mark + bytes, inEncoding("utf-16")), titles);
        const RejectedRow fault = refusedFor(bytes);
        EXPECT_EQ(placeOf(fault), "row 1, column 1");
        EXPECT_TRUE(fault.reason.contains(QLatin1String("--encoding ") + QLatin1String(kind.name)))
            << fault.reason.toStdString();
    }
}

TEST(HostileText, WithHalfASignInUtf16IsToldByItsCell)
{
    const std::u16string halves[] = {u"\xd83d", u"\xde00", u"\xde00\xd83d", u"\xd83d\xd83d\xde00"};
    for (const auto encoding : {QStringEncoder::Utf16LE, QStringEncoder::Utf16BE}) {
        const QByteArray mark = encoding == QStringEncoder::Utf16LE ? QByteArray("\xff\xfe") : QByteArray("\xfe\xff");
        for (const std::u16string &half : halves) {
            QByteArray bytes = mark;
            for (const QChar sign : header + QStringLiteral("Calls,A,x") + QString::fromStdU16String(half)
                                        + QStringLiteral("y,2026-05-01\n")) {
                const char low = static_cast<char>(sign.unicode() & 0xff);
                const char high = static_cast<char>(sign.unicode() >> 8);
                bytes.append(encoding == QStringEncoder::Utf16LE ? low : high)
                    .append(encoding == QStringEncoder::Utf16LE ? high : low);
            }
            EXPECT_EQ(placeOf(refusedFor(bytes)), "row 2, title");
        }
    }
}

TEST(HostileText, IsWholeWhereverThePiecesEndInWhichItIsRead)
{
    // Signs of two to four bytes lie across every border of a piece, whichever byte it falls on.
    for (int shift = 0; shift < 4; ++shift) {
        QString text = QStringLiteral("round,vendor,start,title\n");
        QStringList titles;
        constexpr int rows = 3;
        for (int row = 0; row < rows; ++row) {
            titles += QString(shift, u'x') + QStringLiteral("\U0001F600é€").repeated(9000) + QString::number(row);
            text += QStringLiteral("Calls,A,2026-05-01,") + titles.last() + u'\n';
        }
        EXPECT_EQ(titlesOf(text.toUtf8()), titles);
        EXPECT_EQ(titlesOf("\xff\xfe" + encoded(text, QStringEncoder::Utf16LE)), titles);
        EXPECT_EQ(titlesOf(QByteArray(shift, ' ') + text.toUtf8(), inEncoding("utf-8")), titles);
    }
}

TEST(HostileText, WithAZeroByteIsToldByItsCellInEveryEncoding)
{
    const QString text = header + QStringLiteral("Calls,A,ze") + QChar(u'\0') + QStringLiteral("ro,2026-05-01\n");
    EXPECT_EQ(placeOf(refusedFor(text.toUtf8())), "row 2, title");
    EXPECT_EQ(placeOf(refusedFor(text.toUtf8(), inEncoding("windows-1252"))), "row 2, title");
    EXPECT_EQ(placeOf(refusedFor("\xff\xfe" + encoded(text, QStringEncoder::Utf16LE))), "row 2, title");
    EXPECT_EQ(placeOf(refusedFor(QByteArray("round,ven\0dor,title,start\nCalls,A,x,2026-05-01\n", 46))),
              "row 1, column 2");
    EXPECT_EQ(placeOf(refusedFor(QByteArray("round,vendor,start,title\nCalls,A,2026-05-01,x\0", 46))), "row 2, title");
    EXPECT_EQ(placeOf(refusedFor(QByteArray("round,vendor,start,title\nCalls,\"A\0\",2026-05-01,x\n", 49))),
              "row 2, vendor");
}

TEST(HostileText, InWindows1252ComesInAsItWasWritten)
{
    EXPECT_EQ(titlesOf(header.toUtf8() + "Calls,A,\x80\x20\x93\xe9\xff\x94\xa0\x85,2026-05-01\n"),
              QStringList(QStringLiteral("€ “éÿ”\u00a0…")));
    // Five bytes mean nothing there: they come in as signs that nobody sees, and nothing is lost.
    EXPECT_EQ(titlesOf(header.toUtf8() + "Calls,A,\x81\xe9,2026-05-01\n").size(), 1);
}

TEST(HostileText, InAnEncodingOfSeveralBytesIsToldWhereItIsDamaged)
{
    if (!QStringDecoder("shift_jis").isValid())
        GTEST_SKIP() << "skipped: this machine knows no Shift-JIS";
    EXPECT_EQ(titlesOf(header.toUtf8() + "Calls,A,\x93\xfa\x96\x7b,2026-05-01\n", inEncoding("shift_jis")),
              QStringList(QStringLiteral("日本")));
    EXPECT_EQ(placeOf(refusedFor(header.toUtf8() + "Calls,A,\x93\xfa\x81\x20,2026-05-01\n", inEncoding("shift_jis"))),
              "row 2, title");
    EXPECT_EQ(placeOf(refusedFor("round,vendor,start,title\nCalls,A,2026-05-01,\x93\xfa\x96", inEncoding("shift_jis"))),
              "row 2, title");
}

} // namespace
} // namespace proven
