#pragma once

#include "exchange/import_reader.h"
#include "rules/decide.h"
#include "support/book_builder.h"

#include <QByteArray>
#include <QString>

#include <utility>
#include <vector>

namespace proven::test {

inline IdSource countingIds(qint64 from = 1'000'000)
{
    return IdSource([from] { return from; }, [] { return 0U; });
}

/// Files as a person would give them: a name and its bytes.
inline std::vector<SourceFile> filesOf(std::vector<std::pair<const char *, QByteArray>> files)
{
    std::vector<SourceFile> sources;
    for (auto &[name, bytes] : files)
        sources.push_back(SourceFile::inMemory(QLatin1String(name), bytes));
    return sources;
}

inline ReadTables readOne(const char *name, const QByteArray &bytes, const ImportOptions &options = {},
                          const Book &book = BookBuilder().book())
{
    return readTables(filesOf({{name, bytes}}), options, book);
}

/// A table read and taken in, on a day; what was refused changes nothing.
class Importing {
public:
    explicit Importing(QDate today) : m_today(today) { m_book.apply(emptyBook(QStringLiteral("EUR"))); }

    Answer take(const std::vector<SourceFile> &files, const ImportOptions &options = {})
    {
        ReadTables read = readTables(files, options, m_book);
        if (read.refusal)
            return *read.refusal;
        if (!read.rejected.empty()) {
            Refusal refusal;
            refusal.ground = Refusal::Ground::Input;
            refusal.rows = read.rejected;
            return refusal;
        }
        m_ids.continueAfter(m_book.lastId());
        Answer answer = decide(m_book, command::Import{std::move(read.tables)}, m_today, m_ids);
        if (const auto *decided = std::get_if<Decided>(&answer))
            m_book.apply(decided->changes);
        return answer;
    }
    Answer take(const char *name, const QByteArray &bytes, const ImportOptions &options = {})
    {
        return take(filesOf({{name, bytes}}), options);
    }

    [[nodiscard]] const Book &book() const { return m_book; }
    void setToday(QDate today) { m_today = today; }

private:
    QDate m_today;
    Book m_book;
    IdSource m_ids = countingIds();
};

/// What an answer says, for a failing test to show.
inline std::string told(const Answer &answer)
{
    if (const auto *decided = std::get_if<Decided>(&answer))
        return decided->title.toStdString();
    const Refusal &refusal = std::get<Refusal>(answer);
    QString text = QStringLiteral("refused: ") + refusal.text;
    constexpr std::size_t shown = 5;
    for (std::size_t place = 0; place < std::min(refusal.rows.size(), shown); ++place) {
        const RejectedRow &row = refusal.rows[place];
        text += QStringLiteral(" [%1 row %2 %3 '%4': %5]")
                    .arg(row.at.file)
                    .arg(row.at.row)
                    .arg(row.column, row.value, row.reason);
    }
    return text.toStdString();
}
inline bool isDone(const Answer &answer)
{
    return std::holds_alternative<Decided>(answer);
}

} // namespace proven::test
