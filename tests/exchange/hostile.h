#pragma once

#include "reading.h"

#include <QFile>
#include <QTemporaryDir>
#include <gtest/gtest.h>

#include <functional>

namespace proven::test {

/// A table that is in the book before anything hostile comes.
inline const QByteArray keptJobs = "ref,round,vendor,title,start\nkept-1,Calls,Kept,first job,2026-05-01\n";
inline const QDate hostileDay = QDate(2026, 11, 23);

/// Takes hostile files into a book that holds something already, and sees to it that a refusal changes nothing of it
/// and gives a reason.
class HostileImport {
public:
    HostileImport() { EXPECT_TRUE(isDone(m_importing.take("kept.csv", keptJobs))); }

    Answer take(const std::vector<SourceFile> &files, const ImportOptions &options = {})
    {
        const Book before = m_importing.book();
        Answer answer = m_importing.take(files, options);
        if (const auto *refusal = std::get_if<Refusal>(&answer)) {
            EXPECT_TRUE(m_importing.book() == before) << "a refusal changed the book";
            EXPECT_FALSE(refusal->text.isEmpty() && refusal->rows.empty()) << "a refusal without a word";
            for (const RejectedRow &row : refusal->rows)
                EXPECT_FALSE(row.reason.isEmpty());
        }
        return answer;
    }
    Answer take(const QByteArray &bytes, const ImportOptions &options = {})
    {
        return take(filesOf({{"jobs.csv", bytes}}), options);
    }
    [[nodiscard]] const Book &book() const { return m_importing.book(); }

private:
    Importing m_importing{hostileDay};
};

/// The first reason why files are refused; where no row is to blame, the sentence alone.
inline RejectedRow refusedFor(const std::vector<SourceFile> &files, const ImportOptions &options = {})
{
    const Answer answer = HostileImport().take(files, options);
    const auto *refusal = std::get_if<Refusal>(&answer);
    if (!refusal) {
        ADD_FAILURE() << "taken: " << told(answer);
        return {};
    }
    return refusal->rows.empty() ? RejectedRow{.at = {}, .column = {}, .value = {}, .reason = refusal->text}
                                 : refusal->rows.front();
}
inline RejectedRow refusedFor(const QByteArray &bytes, const ImportOptions &options = {})
{
    return refusedFor(filesOf({{"jobs.csv", bytes}}), options);
}

/// Where somebody is told to look: "row 3, title".
inline std::string placeOf(const RejectedRow &row)
{
    return QStringLiteral("row %1, %2").arg(row.at.row).arg(row.column).toStdString();
}

/// The titles of the jobs that came in beside the kept one.
inline QStringList newTitles(const Book &book)
{
    QStringList titles;
    for (const Engagement &engagement : book.all<Engagement>()) {
        if (engagement.ref != u"kept-1")
            titles += engagement.title;
    }
    return titles;
}

/// A file in a folder of its own, written piece by piece and gone with it.
class FileOfPieces {
public:
    FileOfPieces() : m_file(m_folder.filePath(QStringLiteral("jobs.csv")))
    {
        EXPECT_TRUE(m_file.open(QIODevice::WriteOnly));
    }
    FileOfPieces &operator<<(const QByteArray &piece)
    {
        EXPECT_EQ(m_file.write(piece), piece.size());
        return *this;
    }
    /// The same piece so often that this many bytes come of it.
    FileOfPieces &repeat(const QByteArray &piece, qint64 bytes)
    {
        const QByteArray block = piece.repeated(std::max<qsizetype>(1, (1 << 16) / piece.size()));
        for (qint64 done = 0; done < bytes; done += block.size())
            *this << block.first(std::min<qsizetype>(block.size(), bytes - done));
        return *this;
    }
    SourceFile source()
    {
        EXPECT_TRUE(m_file.flush());
        return SourceFile::onDisk(m_file.fileName());
    }
    [[nodiscard]] qint64 size() const { return m_file.size(); }
    [[nodiscard]] QString path() const { return m_file.fileName(); }
    QFile &file() { return m_file; }

private:
    QTemporaryDir m_folder;
    QFile m_file;
};

/// A figure of this process as the machine counts it, such as "VmHWM:" of status; nothing where it counts none.
inline std::optional<qint64> figureOfProcess(const char *file, const QByteArray &name)
{
    QFile figures(QStringLiteral("/proc/self/") + QLatin1String(file));
    if (!figures.open(QIODevice::ReadOnly))
        return std::nullopt;
    for (const QByteArray &line : figures.readAll().split('\n')) {
        if (line.startsWith(name))
            return line.sliced(name.size()).simplified().split(' ').front().toLongLong();
    }
    return std::nullopt;
}

/// What an action cost at most: memory beyond what was in use before, and bytes asked of files.
struct Cost {
    qint64 peakBytes = 0;
    qint64 readBytes = 0;
};
/// Nothing where the machine does not tell, or where something else than the program takes the memory.
inline std::optional<Cost> costOf(const std::function<void()> &action)
{
#ifdef __SANITIZE_ADDRESS__
    action();
    return std::nullopt;
#else
    constexpr qint64 perKilobyte = 1024;
    // Writing 5 there sets the highest mark back to what is in use now.
    QFile marks(QStringLiteral("/proc/self/clear_refs"));
    const bool isReset = marks.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && marks.write("5") == 1;
    const auto memoryBefore = figureOfProcess("status", "VmHWM:");
    const auto readBefore = figureOfProcess("io", "rchar:");
    action();
    const auto memoryAfter = figureOfProcess("status", "VmHWM:");
    const auto readAfter = figureOfProcess("io", "rchar:");
    if (!isReset || !memoryBefore || !memoryAfter || !readBefore || !readAfter)
        return std::nullopt;
    return Cost{(*memoryAfter - *memoryBefore) * perKilobyte, *readAfter - *readBefore};
#endif
}

} // namespace proven::test
