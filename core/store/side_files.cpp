#include "store/side_files.h"

#include "store/disk.h"
#include "store/trouble.h"
#include "store/trouble_words.h"

#include <QFile>
#include <QtEndian>

#include <algorithm>
#include <optional>

#include <fcntl.h>

namespace proven {

namespace {

/// https://sqlite.org/fileformat2.html, "The Rollback Journal" and "The Database Header".
constexpr qint64 journalHeaderSize = 28;
constexpr qsizetype recordsAt = 8;
constexpr qsizetype sectorSizeAt = 20;
constexpr qsizetype pageSizeAt = 24;
constexpr qint64 aroundAPage = 8; ///< its number and its check sum
constexpr qsizetype headerSize = 100;
constexpr qsizetype changeCounterAt = 24;
constexpr qsizetype applicationIdAt = 68;

QByteArray journalMagic()
{
    return QByteArray::fromHex("d9d505f920a163d7");
}

quint32 numberIn(const QByteArray &bytes, qsizetype at)
{
    return qFromBigEndian<quint32>(bytes.constData() + at);
}

/// What a journal says of the book that it was begun for.
struct Journal {
    QByteArray beginning;  ///< its own header, with a number by chance in it
    QByteArray bookHeader; ///< as it was before; empty where the first page is not among what was kept
    bool operator==(const Journal &) const = default;
};

/// Nothing where there is no journal, or none that SQLite would take back.
std::optional<Journal> journalAt(const QString &path)
{
    QFile file;
    const int number = ::open(nativeName(path).constData(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
    if (number < 0 || !file.open(number, QIODevice::ReadOnly | QIODevice::Unbuffered, QFileDevice::AutoCloseHandle))
        return std::nullopt;
    Journal journal{file.read(journalHeaderSize), {}};
    if (journal.beginning.size() != journalHeaderSize || !journal.beginning.startsWith(journalMagic()))
        return std::nullopt;
    const qint64 sector = numberIn(journal.beginning, sectorSizeAt);
    const qint64 page = numberIn(journal.beginning, pageSizeAt);
    const qint64 step = page + aroundAPage;
    const qint64 records = std::min<qint64>(numberIn(journal.beginning, recordsAt), (file.size() - sector) / step);
    for (qint64 record = 0; record < records; ++record) {
        if (!file.seek(sector + record * step))
            break;
        const QByteArray start = file.read(4 + headerSize);
        if (start.size() == 4 + headerSize && numberIn(start, 0) == 1) {
            journal.bookHeader = start.sliced(4);
            break;
        }
    }
    return journal;
}

/// A change moves the counter on by one, and writes it with the first page.
bool belongsTo(const QByteArray &header, const Journal &journal)
{
    if (journal.bookHeader.isEmpty())
        return true;
    const quint32 before = numberIn(journal.bookHeader, changeCounterAt);
    const quint32 now = numberIn(header, changeCounterAt);
    return numberIn(journal.bookHeader, applicationIdAt) == numberIn(header, applicationIdAt)
           && (now == before + 1 || header == journal.bookHeader);
}

FileTrouble foreign(const QString &path, const QString &side)
{
    return {Trouble::Kind::Other,
            TroubleWords::tr(
                "%1 was not opened: beside it lies %2, which does not belong to it and would be taken for a "
                "part of it. Nothing was changed. Move %2 to another folder, then open the book again.")
                .arg(quotedPath(path), quotedPath(side))};
}

} // namespace

void requireOwnSideFiles(const QString &path, const std::function<QByteArray()> &header)
{
    const QString log = path + QStringLiteral("-wal");
    if (statusOf(log))
        throw foreign(path, log);
    const QString side = path + QStringLiteral("-journal");
    // Another program may be writing: only what stays the same around a look at the book says something about it.
    constexpr int looks = 5;
    for (int look = 0; look < looks; ++look) {
        const auto state = statusOf(side);
        if (!state)
            return;
        if (!S_ISREG(state->st_mode))
            throw foreign(path, side);
        const auto before = journalAt(side);
        if (!before || belongsTo(header(), *before))
            return;
        if (journalAt(side) == before)
            throw foreign(path, side);
    }
}

} // namespace proven
