#pragma once

#include "exchange/date_text.h"
#include "exchange/guess.h"
#include "exchange/source_file.h"
#include "exchange/table_reader.h"
#include "exchange/tables.h"
#include "rules/imported_rows.h"
#include "rules/refusal.h"

#include <QString>
#include <QStringList>

#include <map>
#include <optional>
#include <set>
#include <utility>
#include <vector>

namespace proven {

/// What a person says about tables to be read. What is left out is guessed.
struct ImportOptions {
    std::optional<TableKind> kind;
    std::vector<std::pair<QString, QString>> map; ///< field, column: by its header, or by its number from 1
    std::vector<std::pair<QString, QString>> set; ///< field, value: the same for every row
    std::optional<DateOrder> dates;
    std::optional<QChar> delimiter;   ///< one ASCII sign
    std::optional<QChar> decimal;     ///< . or ,
    QString encoding;                 ///< such as "utf-8" or "windows-1252"; empty: guessed
    std::optional<bool> header;       ///< false: the first row is data, columns go by their number
    std::optional<LineEnds> lineEnds; ///< what ends a row; each of them where not said
    QStringList vendors;              ///< only these vendors' rows are read; empty: all
    /// A person looks at the guesses before anything is taken: what is likely is guessed as well as what is sure, and
    /// what has no name is guessed by what it holds. Otherwise columns without a header are ours, in our order.
    bool isAssisted = false;
    /// A person has seen what is read from where: what `map` and `set` do not say is not read, whatever it is called.
    bool isWholeMapping = false;

    // What a person changed row by row: of the first file alone.
    std::map<std::pair<qint64, int>, QString>
        mended;                        ///< by row and column (from 0) of the file: what stands there instead
    std::set<qint64> leftOut;          ///< rows that are not read
    std::map<QString, QString> readAs; ///< by folded name: the vendor that a name means

    bool operator==(const ImportOptions &) const = default;
};

/// The names in one CSV row, as `--vendors` takes it.
[[nodiscard]] QStringList namesInRow(const QString &csvRow);

/// What was read of tables: rows for `command::Import`, what was guessed, and what can't be taken.
struct ReadTables {
    ImportedTables tables;
    QStringList guesses;               ///< a sentence each, with what it was guessed from
    std::vector<RejectedRow> rejected; ///< bad cells and rows; the rows are not in `tables`
    std::optional<Refusal> refusal;    ///< nothing could be read: a broken file, an unknown column
    qint64 rowsRead = 0;               ///< rows in `tables`
    qint64 rowsLeftOut = 0;            ///< rows of vendors that were not asked for
    bool stopped = false;              ///< the person stopped the reading; nothing of it is here

    /// Whom the rows are about, those with the most rows first: of all rows, also of those that were not asked for.
    struct VendorRows {
        QString name;
        qint64 rows = 0;
    };
    std::vector<VendorRows> vendors;
    // Of the last file; nothing where no cell asks for it.
    std::optional<Guessed<std::optional<DateOrder>>> dates;
    std::optional<Guessed<QChar>> decimal;
};

/// Reads tables of any origin. Nothing is looked up in `book` but the names it knows: a misspelt vendor to be read is
/// told, and a table without a column for the round means the book's only one.
[[nodiscard]] ReadTables readTables(const std::vector<SourceFile> &files, const ImportOptions &options,
                                    const Book &book, const ReadingProgress &progress = {});

/// How a file falls into cells, as far as that was said or guessed.
struct ShapeGuesses {
    Guessed<QString> encoding{QStringLiteral("utf-8"), Sureness::Open, {}};
    Guessed<QChar> separator{u',', Sureness::Open, {}};
    Guessed<LineEnds> lineEnds{LineEnds::Unknown, Sureness::Open, {}};
    Guessed<bool> header{true, Sureness::Open, {}};
};

/// The beginning of one file as it would be read, for a person who maps its columns.
struct TablePreview {
    ShapeGuesses shape;
    QStringList header;                     ///< the columns' names; their numbers where there is no header
    std::vector<QStringList> rows;          ///< the first rows, as text, without the header
    std::vector<qint64> numbers;            ///< where each of them stands in the file
    std::optional<Guessed<TableKind>> kind; ///< what it looks like
    bool isOurs = false;                    ///< recognised by our own header

    /// What one column of ours is read from.
    struct Source {
        QString field;
        int column = -1;                 ///< in the file, from 0; -1: the constant, or nothing
        std::optional<QString> constant; ///< the same for every row
        Sureness sureness = Sureness::Said;
        QString because;
    };
    std::vector<Source> sources; ///< by column of our table
    QStringList missing;         ///< required columns of ours that nothing is read into
    QStringList guesses;
    std::optional<Refusal> refusal;
};
[[nodiscard]] TablePreview previewTable(const SourceFile &file, const ImportOptions &options, const Book &book,
                                        int mostRows, const ReadingProgress &progress = {});

/// Rows of one file as they stand there, by their number: for a person who mends them.
[[nodiscard]] std::map<qint64, QStringList> rowsAsTheyStand(const SourceFile &file, const ImportOptions &options,
                                                            const std::set<qint64> &numbers);

/// The tables without the rows that were rejected, for an owner who takes the good ones only.
[[nodiscard]] ImportedTables withoutRows(ImportedTables tables, const std::vector<RejectedRow> &rejected);
/// The rejected rows of one file as they stood there, each with its row, column, value and reason: to be mended and
/// imported again. Empty where none is of this file.
[[nodiscard]] QByteArray rejectedTable(const SourceFile &file, const ImportOptions &options,
                                       const std::vector<RejectedRow> &rejected);
/// How many different rows they are.
[[nodiscard]] qint64 rejectedRowsIn(const std::vector<RejectedRow> &rejected);
/// Where those go: NAME.rejected.csv beside NAME.csv, or with a number where there is one already.
[[nodiscard]] QString rejectedPath(const QString &path);

} // namespace proven
