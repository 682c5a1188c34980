#include "exchange/table_mapping.h"

#include "exchange/number_text.h"
#include "rules/words.h"

#include <algorithm>

namespace proven {

namespace {

constexpr std::size_t sampledRows = 100;
constexpr qsizetype longestColumnName = 200;
constexpr char separators[] = {',', ';', '\t', '|'};

QString separatorInWords(char separator)
{
    switch (separator) {
    case ',':
        return Words::tr("commas");
    case ';':
        return Words::tr("semicolons");
    case '\t':
        return Words::tr("tabs");
    default:
        return Words::tr("the sign %1").arg(QLatin1Char(separator));
    }
}

QString lineEndsInWords(LineEnds ends)
{
    switch (ends) {
    case LineEnds::LineFeed:
        return Words::tr("LF");
    case LineEnds::CarriageReturn:
        return Words::tr("bare CR");
    case LineEnds::Both:
        return Words::tr("CRLF");
    case LineEnds::Unknown:
        return Words::tr("the end of the file");
    }
    Q_UNREACHABLE();
}

/// How many rows of a sample have as many cells as the first.
std::size_t likeTheFirst(const TableSample &sample)
{
    return static_cast<std::size_t>(std::count_if(sample.rows.begin(), sample.rows.end(), [&](const QStringList &row) {
        return row.size() == sample.rows.front().size();
    }));
}

struct Separated {
    char separator = ',';
    TableSample sample;
    QString guessedFrom;
    Sureness sureness = Sureness::Open;
};

Separated guessSeparator(const SourceFile &file, TableShape shape)
{
    Separated best;
    double bestShare = 0;
    for (const char separator : separators) {
        shape.separator = separator;
        TableSample sample = sampleRows(file, shape, sampledRows);
        if (separator == best.separator)
            best.sample = sample;
        if (sample.rows.empty() || sample.rows.front().size() < 2)
            continue;
        const double share = static_cast<double>(likeTheFirst(sample)) / static_cast<double>(sample.rows.size());
        const bool wider = best.sample.rows.empty() || sample.rows.front().size() > best.sample.rows.front().size();
        if (share > bestShare || (share == bestShare && wider)) {
            bestShare = share;
            best = {separator, std::move(sample), {}, Sureness::Open};
        }
    }
    const std::size_t rows = best.sample.rows.size();
    if (rows > 0 && bestShare > 0)
        best.sureness = bestShare == 1 ? Sureness::Sure : Sureness::Likely;
    if (rows == 0 || bestShare == 0)
        best.guessedFrom = Words::tr("no row has a second cell");
    else if (rows == 1)
        best.guessedFrom = Words::tr("the only row has %1 cells").arg(best.sample.rows.front().size());
    else
        best.guessedFrom = Words::tr("%1 of the first %2 rows have %3 cells")
                               .arg(likeTheFirst(best.sample))
                               .arg(rows)
                               .arg(best.sample.rows.front().size());
    return best;
}

bool looksLikeData(const QString &cell)
{
    return !cell.trimmed().isEmpty()
           && (dateText(cell).form != DateText::Form::None || plainNumber(cell, u'.') || plainNumber(cell, u','));
}

/// The header's names, or the reason why it can't be one.
std::optional<Refusal> fillHeader(const SourceFile &file, SeenTable &seen)
{
    const QStringList first = seen.sample.rows.empty() ? QStringList() : seen.sample.rows.front();
    for (qsizetype place = 0; place < first.size(); ++place) {
        const QString name = seen.shape.header ? first[place].simplified() : QString::number(place + 1);
        if (name.size() > longestColumnName) {
            Refusal refusal = unreadable(
                Words::tr("%1 has no header that could be one; nothing was read.").arg(file.name()));
            refusal.rows.push_back(
                {.at = {file.name(), seen.sample.numbers.front()},
                 .column = Words::tr("column %1").arg(place + 1),
                 .value = name.first(longestColumnName) + QStringLiteral(" ..."),
                 .reason = Words::tr("is longer than %1 letters: is a quote left open?").arg(longestColumnName)});
            return refusal;
        }
        const qsizetype before = name.isEmpty() ? -1 : placeOfColumn(seen.header, name);
        if (before >= 0) {
            Refusal refusal =
                unreadable(Words::tr("%1 has two columns called %2, columns %3 and %4; nothing was read.")
                               .arg(file.name(), name, QString::number(before + 1), QString::number(place + 1)),
                           {Words::tr("Rename one of them, or say --no-header and name columns by their number.")});
            refusal.rows.push_back({.at = {file.name(), seen.sample.numbers.front()},
                                    .column = name,
                                    .value = name,
                                    .reason = Words::tr("is there twice")});
            return refusal;
        }
        seen.header += name;
    }
    return std::nullopt;
}

/// What an owner may take for a table and is none, told by its first bytes: what to do about it.
QString otherFormat(QIODevice &bytes)
{
    const QByteArray beginning = bytes.peek(8);
    if (beginning.startsWith("PK\x03\x04") || beginning.startsWith("\xd0\xcf\x11\xe0"))
        return Words::tr(
            "it is a spreadsheet's own file. Open it there and save the sheet as CSV, or copy the rows and paste them here");
    if (beginning.startsWith("%PDF"))
        return Words::tr("it is a PDF: a picture of a table, not the table. Ask for it as CSV or as a spreadsheet");
    if (beginning.startsWith("SQLite f"))
        return Words::tr("it is a database. A book of this program is opened, not imported");
    return {};
}

} // namespace

qsizetype placeOfColumn(const QStringList &header, const QString &name)
{
    const auto found = std::find_if(header.begin(), header.end(), [&](const QString &column) {
        return column.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == header.end() ? -1 : found - header.begin();
}

Refusal unreadable(const QString &text, const QStringList &instead)
{
    return {.ground = Refusal::Ground::Input, .text = text, .instead = instead, .rows = {}};
}

std::vector<QStringList> SeenTable::dataRows() const
{
    const bool skipsFirst = shape.header && !sample.rows.empty();
    std::vector<QStringList> rows(sample.rows.begin() + (skipsFirst ? 1 : 0), sample.rows.end());
    // What stands beyond the header belongs to no column; it is told when the rows are read.
    for (QStringList &row : rows)
        row = row.first(std::min(row.size(), header.size()));
    return rows;
}

std::variant<SeenTable, Refusal> seeTable(const SourceFile &file, const ImportOptions &options,
                                          const ReadingProgress &progress)
{
    const std::unique_ptr<QIODevice> bytes = file.open();
    if (!bytes)
        return unreadable(
            Words::tr("%1 can't be read: there is no such file, or reading it is not allowed.").arg(file.name()));
    if (const QString other = otherFormat(*bytes); !other.isEmpty())
        return unreadable(Words::tr("%1 is no table that can be read: %2.").arg(file.name(), other));
    SeenTable seen;
    seen.shape.lineEnds = options.lineEnds.value_or(LineEnds::Unknown);
    seen.shape.seen = file.state();
    if (options.encoding.isEmpty()) {
        seen.shape.encoding = guessEncoding(*bytes, progress);
        seen.guesses += Words::tr("%1: the encoding is %2, from %3.")
                            .arg(file.name(), seen.shape.encoding.name, seen.shape.encoding.guessedFrom);
    } else if (const auto named = encodingNamed(options.encoding, *bytes)) {
        seen.shape.encoding = *named;
    } else {
        return unreadable(Words::tr("There is no encoding called %1 here.").arg(options.encoding),
                          {Words::tr(
                              "Known are utf-8, utf-16, utf-16le, utf-16be, windows-1252, iso-8859-1 and others.")});
    }

    seen.found.encoding = {seen.shape.encoding.name, seen.shape.encoding.sureness, seen.shape.encoding.guessedFrom};

    if (options.delimiter) {
        if (options.delimiter->unicode() >= 0x80 || *options.delimiter == u'"' || *options.delimiter == u'\r'
            || *options.delimiter == u'\n')
            return unreadable(Words::tr("%1 can't separate cells.").arg(*options.delimiter),
                              {Words::tr("Take one of , ; | or a tab.")});
        seen.shape.separator = options.delimiter->toLatin1();
        seen.found.separator = {*options.delimiter, Sureness::Said, {}};
        seen.sample = sampleRows(file, seen.shape, sampledRows);
    } else {
        Separated separated = guessSeparator(file, seen.shape);
        seen.shape.separator = separated.separator;
        seen.found.separator = {QLatin1Char(separated.separator), separated.sureness, separated.guessedFrom};
        seen.sample = std::move(separated.sample);
        seen.guesses += Words::tr("%1: cells are separated by %2: %3.")
                            .arg(file.name(), separatorInWords(separated.separator), separated.guessedFrom);
    }
    seen.found.lineEnds = options.lineEnds && *options.lineEnds != LineEnds::Unknown
                              ? Guessed<LineEnds>{*options.lineEnds, Sureness::Said, {}}
                              : Guessed<LineEnds>{seen.sample.lineEnds, Sureness::Sure,
                                                  Words::tr("the first row ends so")};
    seen.guesses += Words::tr("%1: rows end with %2, as the first one does.")
                        .arg(file.name(), lineEndsInWords(seen.sample.lineEnds));

    if (options.header) {
        seen.shape.header = *options.header;
        seen.found.header = {*options.header, Sureness::Said, {}};
    } else if (!seen.sample.rows.empty()) {
        const QStringList &first = seen.sample.rows.front();
        const auto data = std::find_if(first.begin(), first.end(), looksLikeData);
        seen.shape.header = data == first.end();
        seen.found.header = seen.shape.header
                                ? Guessed<bool>{true, Sureness::Likely, Words::tr("it holds no number and no date")}
                                : Guessed<bool>{false, Sureness::Likely,
                                                Words::tr("the first row holds %1").arg(data->trimmed())};
        seen.guesses +=
            seen.shape.header
                ? Words::tr("%1: the first row is the header: it holds no number and no date.").arg(file.name())
                : Words::tr("%1: there is no header: the first row holds %2.").arg(file.name(), data->trimmed());
    }
    if (auto refusal = fillHeader(file, seen))
        return *refusal;
    return seen;
}

} // namespace proven
