#pragma once

#include "exchange/guess.h"
#include "exchange/source_file.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QStringDecoder>

#include <functional>
#include <optional>

namespace proven {

/// How the bytes of a table are to be read as text.
struct TextEncoding {
    QString name;             ///< as QStringDecoder takes it
    qsizetype markLength = 0; ///< bytes of a byte order mark, to be left out
    bool sound = false;       ///< UTF-8 that was found valid throughout: need not be looked at again
    QString guessedFrom;      ///< why it was taken for this; empty where it was given
    Sureness sureness = Sureness::Said;
};

/// Guesses from a byte order mark, else from all bytes: UTF-8 where they are, else windows-1252. Text that is UTF-8 but
/// for a few bytes is taken for damaged UTF-8, so that reading it names the place.
/// `goOn` is told how many bytes of how many were looked at; false stops the looking, and the guess rests on those.
[[nodiscard]] TextEncoding guessEncoding(QIODevice &bytes, const std::function<bool(qint64, qint64)> &goOn = {});
/// The encoding of that name; nothing where this program knows none.
[[nodiscard]] std::optional<TextEncoding> encodingNamed(const QString &name, QIODevice &bytes);

/// Turns the bytes of a table into UTF-8, piece by piece.
class TextDecoder {
public:
    explicit TextDecoder(const TextEncoding &encoding);

    struct Piece {
        QByteArray utf8;
        QString fault; ///< why what comes after `utf8` can't be read; empty where all is well
    };
    [[nodiscard]] Piece decode(const QByteArray &bytes);
    /// Once all pieces were given: why the last sign can't be read; empty where all is well.
    [[nodiscard]] QString faultAtEnd();

private:
    [[nodiscard]] Piece untilFault(const QString &text);

    QStringDecoder m_decoder;
    QString m_name;
    bool m_isUtf8;
    qint64 m_unit;         ///< bytes that every sign is a multiple of
    qint64 m_size = 0;     ///< bytes given so far
    QChar m_openSurrogate; ///< the first half of a pair whose second half is in the next piece
};

} // namespace proven
