#include "exchange/column_guess.h"

#include "exchange/column_forms.h"
#include "exchange/column_words.h"
#include "exchange/number_text.h"
#include "exchange/table_mapping.h"
#include "rules/words.h"

#include <QSet>

#include <algorithm>

namespace proven {

namespace {

constexpr double leastWeight = 0.5;
constexpr double sureWeight = 0.95;
constexpr double weightByContent = 0.5;
/// So many rows at least before what a column holds tells what it is.
constexpr int fewestTellingRows = 5;

/// What the first rows have in one column.
struct Holds {
    int filled = 0;
    int dates = 0;
    int numbers = 0;
    int mails = 0;
    int ratings = 0;
    int answers = 0; ///< yes or no
    qsizetype signs = 0;
    QSet<QString> texts;

    [[nodiscard]] double share(int count) const { return filled == 0 ? 0 : static_cast<double>(count) / filled; }
    [[nodiscard]] double distinct() const { return share(static_cast<int>(texts.size())); }
    [[nodiscard]] bool isText() const { return share(dates) < 0.2 && share(numbers) < 0.2; }
};

bool isNumber(const QString &text)
{
    return plainNumber(text, u'.') || plainNumber(text, u',');
}

std::vector<Holds> whatColumnsHold(const std::vector<QStringList> &rows)
{
    std::vector<Holds> columns;
    CellReader cells([] { return std::optional<DateOrder>(); }, [] { return QChar(u'.'); });
    for (const QStringList &row : rows) {
        if (columns.size() < static_cast<std::size_t>(row.size()))
            columns.resize(static_cast<std::size_t>(row.size()));
        for (qsizetype place = 0; place < row.size(); ++place) {
            const QString text = row[place].trimmed();
            if (text.isEmpty())
                continue;
            Holds &holds = columns[static_cast<std::size_t>(place)];
            bool answer = false;
            std::optional<Rating> rating;
            ++holds.filled;
            holds.dates += dateText(text).form != DateText::Form::None ? 1 : 0;
            holds.numbers += isNumber(text) ? 1 : 0;
            holds.mails += text.contains(u'@') && !text.contains(u' ') ? 1 : 0;
            holds.answers += cells.read(text, answer) ? 1 : 0;
            holds.ratings += cells.read(text, rating) ? 1 : 0;
            holds.signs += text.size();
            holds.texts.insert(text);
        }
    }
    return columns;
}

/// How many of a column's texts are words that a field knows.
template <class Enum>
double knownWords(const Holds &holds)
{
    CellReader cells([] { return std::optional<DateOrder>(); }, [] { return QChar(u'.'); });
    int known = 0;
    for (const QString &text : holds.texts) {
        Enum value{};
        known += cells.read(text, value) ? 1 : 0;
    }
    return holds.texts.isEmpty() ? 0 : static_cast<double>(known) / static_cast<double>(holds.texts.size());
}

/// What share of a column a field could read, as far as its cells can be told by their looks; 1 for any text.
double readableShare(TableKind kind, QLatin1String field, CellForm form, const Holds &holds)
{
    if (form == CellForm::Date)
        return holds.share(holds.dates);
    if (field == QLatin1String("quality") || field == QLatin1String("liked"))
        return holds.share(holds.ratings);
    if (form == CellForm::Number)
        return holds.share(holds.numbers);
    if (field == QLatin1String("outcome"))
        return knownWords<OutcomeKind>(holds);
    if (field == QLatin1String("decision"))
        return knownWords<DecisionKind>(holds);
    if (field == QLatin1String("kind"))
        return kind == TableKind::Touchpoints ? knownWords<TouchpointKind>(holds)
               : kind == TableKind::Vendors   ? knownWords<VendorKind>(holds)
                                              : 0;
    if (field == QLatin1String("found_through"))
        return knownWords<FoundThrough>(holds);
    if (field == QLatin1String("directions"))
        return knownWords<Directions>(holds);
    if (field == QLatin1String("often"))
        return knownWords<HowOften>(holds);
    if (field == QLatin1String("keeps_from"))
        return knownWords<KeepsFrom>(holds);
    if (field == QLatin1String("repeats"))
        return knownWords<Repeats>(holds);
    for (const char *answered : {"critical", "time_sensitive", "repetitive", "remembered", "by_the_hour",
                                 "followed_directions", "reached", "archived"}) {
        if (field == QLatin1String(answered))
            return holds.share(holds.answers);
    }
    // A name or a title that is a day or an amount throughout is none, and no text is a day throughout.
    const bool isName = field == QLatin1String("vendor") || field == QLatin1String("name")
                        || field == QLatin1String("title");
    return 1 - holds.share(isName ? std::max(holds.dates, holds.numbers) : holds.dates);
}

class ColumnGuess {
public:
    ColumnGuess(TableKind kind, const QStringList &header, const std::vector<QStringList> &rows)
        : m_kind(kind), m_columns(columnsOf(kind)), m_forms(formsOf(kind)), m_header(header),
          m_holds(whatColumnsHold(rows))
    {
        m_holds.resize(std::max(m_holds.size(), static_cast<std::size_t>(header.size())));
        m_isTaken.assign(m_holds.size(), false);
    }

    [[nodiscard]] std::vector<GuessedColumn> guess()
    {
        passOverReasons();
        takeByName();
        if (m_kind == TableKind::Engagements) {
            takeTaskForTitle();
            takeByContent();
        }
        std::sort(m_guessed.begin(), m_guessed.end(),
                  [](const GuessedColumn &a, const GuessedColumn &b) { return a.field < b.field; });
        return std::move(m_guessed);
    }

private:
    /// What this program wrote beside rejected rows is about them, not of them.
    void passOverReasons()
    {
        for (qsizetype column = 0; column < m_header.size(); ++column)
            m_isTaken[static_cast<std::size_t>(column)] = asName(m_header[column]).startsWith(u"rejected_");
    }
    /// Our own names before all others, then the best pairs; of equal ones the column that stands further left.
    void takeByName()
    {
        std::vector<GuessedColumn> pairs;
        for (qsizetype column = 0; column < m_header.size(); ++column) {
            const QStringList words = wordsOfColumn(m_header[column]);
            for (std::size_t field = 0; field < m_columns.size(); ++field) {
                const double named = nameWeight(field, m_header[column], words);
                if (named > 0)
                    consider(pairs, field, static_cast<int>(column), named);
            }
        }
        const auto isOurs = [&](const GuessedColumn &pair) { return isOurName(pair.field, m_header[pair.column]); };
        std::stable_sort(pairs.begin(), pairs.end(), [&](const GuessedColumn &a, const GuessedColumn &b) {
            return isOurs(a) != isOurs(b) ? isOurs(a) : a.weight > b.weight;
        });
        for (const GuessedColumn &pair : pairs)
            take(pair);
    }
    [[nodiscard]] bool isOurName(std::size_t field, const QString &name) const
    {
        return asName(name) == m_columns[field].name;
    }
    [[nodiscard]] double nameWeight(std::size_t field, const QString &name, const QStringList &words) const
    {
        if (isOurName(field, name))
            return 1;
        for (const ColumnWords &known : wordsForColumns(m_kind)) {
            if (m_columns[field].name == QLatin1String(known.field))
                return likeness(words, known);
        }
        return 0;
    }
    void consider(std::vector<GuessedColumn> &pairs, std::size_t field, int column, double named) const
    {
        // Our own name is meant, whatever stands below it: what can't be read there is told row by row.
        if (isOurName(field, m_header[column])) {
            pairs.push_back({field, column, 1, {m_columns[field].name, Sureness::Sure, Words::tr("its name says so")}});
            return;
        }
        const Holds &holds = m_holds[static_cast<std::size_t>(column)];
        // An empty column tells nothing against its name.
        const double readable = holds.filled == 0 ? 1
                                                  : readableShare(m_kind, m_columns[field].name, m_forms[field], holds);
        constexpr double leastReadable = 0.5;
        const double weight = readable < leastReadable ? 0 : named * (0.8 + 0.2 * readable);
        if (weight < leastWeight)
            return;
        const bool sure = weight >= sureWeight;
        const QString because = sure ? Words::tr("its name says so")
                                     : Words::tr("its name is close, and it holds what fits");
        pairs.push_back(
            {field, column, weight, {m_columns[field].name, sure ? Sureness::Sure : Sureness::Likely, because}});
    }

    /// A task is done again and again. Where each row has one of its own and none says what was done, that is what was
    /// done.
    void takeTaskForTitle()
    {
        const auto task = std::find_if(m_guessed.begin(), m_guessed.end(),
                                       [&](const GuessedColumn &guess) { return guess.field == placeOf("task"); });
        if (task == m_guessed.end() || isKnown("title")
            || m_holds[static_cast<std::size_t>(task->column)].distinct() <= 0.5)
            return;
        task->field = placeOf("title");
        task->weight = sureWeight - 0.1;
        task->told = {m_columns[task->field].name, Sureness::Likely,
                      Words::tr("no other column says what was done, and it is different in most rows")};
    }

    /// A table without names that help: the days, who is named again and again, and the longest texts.
    void takeByContent()
    {
        std::vector<int> days;
        int who = -1;
        int what = -1;
        for (std::size_t column = 0; column < m_holds.size(); ++column) {
            const Holds &holds = m_holds[column];
            if (m_isTaken[column] || holds.filled < fewestTellingRows)
                continue;
            const auto lengthOf = [&](int other) {
                return other < 0 ? 0 : m_holds[static_cast<std::size_t>(other)].signs;
            };
            constexpr double mostlyDays = 0.8;
            if (holds.share(holds.dates) >= mostlyDays)
                days.push_back(static_cast<int>(column));
            else if (holds.isText() && holds.distinct() <= 0.5
                     && (who < 0 || holds.distinct() > m_holds[static_cast<std::size_t>(who)].distinct()))
                who = static_cast<int>(column);
            else if (holds.isText() && holds.distinct() > 0.5 && holds.signs > lengthOf(what))
                what = static_cast<int>(column);
        }
        takeHeld("vendor", who, Words::tr("the same names come again and again"));
        takeHeld("title", what, Words::tr("it holds the longest texts"));
        const bool knowsADay = isKnown("start") || isKnown("due") || isKnown("ended_on");
        if (!knowsADay && !days.empty())
            takeHeld(days.size() > 1 ? "due" : "start", days.front(), Words::tr("it holds days"));
        if (!knowsADay && days.size() > 1)
            takeHeld("ended_on", days.back(), Words::tr("it holds days, later in the row"));
    }
    void takeHeld(const char *field, int column, const QString &because)
    {
        const std::size_t place = placeOf(field);
        if (column >= 0 && !isKnown(field))
            take({place, column, weightByContent, {m_columns[place].name, Sureness::Open, because}});
    }

    [[nodiscard]] std::size_t placeOf(const char *field) const
    {
        return static_cast<std::size_t>(placeOfColumn(m_kind, QString::fromLatin1(field)));
    }
    [[nodiscard]] bool isKnown(const char *field) const
    {
        const std::size_t place = placeOf(field);
        return std::any_of(m_guessed.begin(), m_guessed.end(),
                           [&](const GuessedColumn &guess) { return guess.field == place; });
    }
    void take(const GuessedColumn &pair)
    {
        const bool fieldIsKnown = std::any_of(m_guessed.begin(), m_guessed.end(),
                                              [&](const GuessedColumn &guess) { return guess.field == pair.field; });
        if (fieldIsKnown || m_isTaken[static_cast<std::size_t>(pair.column)])
            return;
        m_isTaken[static_cast<std::size_t>(pair.column)] = true;
        m_guessed.push_back(pair);
    }

    TableKind m_kind;
    std::span<const Column> m_columns;
    std::vector<CellForm> m_forms;
    const QStringList &m_header;
    std::vector<Holds> m_holds;
    std::vector<bool> m_isTaken;
    std::vector<GuessedColumn> m_guessed;
};

} // namespace

std::vector<GuessedColumn> guessColumns(TableKind kind, const QStringList &header, const std::vector<QStringList> &rows)
{
    return ColumnGuess(kind, header, rows).guess();
}

std::optional<Guessed<TableKind>> guessTable(const QStringList &header, const std::vector<QStringList> &rows)
{
    constexpr TableKind foreignKinds[] = {TableKind::Engagements, TableKind::Vendors,   TableKind::Touchpoints,
                                          TableKind::Tasks,       TableKind::Decisions, TableKind::Units};
    double most = 0;
    double second = 0;
    std::optional<TableKind> best;
    for (const TableKind kind : foreignKinds) {
        const std::vector<GuessedColumn> guessed = guessColumns(kind, header, rows);
        const auto isThere = [&](QLatin1String name) {
            return std::any_of(guessed.begin(), guessed.end(),
                               [&](const GuessedColumn &guess) { return columnsOf(kind)[guess.field].name == name; });
        };
        const auto columns = columnsOf(kind);
        const bool whole = std::all_of(columns.begin(), columns.end(), [&](const Column &column) {
            return !column.required || isThere(column.name) || column.name == QLatin1String("round");
        });
        const bool hasADay = kind != TableKind::Engagements || isThere(QLatin1String("start"))
                             || isThere(QLatin1String("due")) || isThere(QLatin1String("ended_on"));
        if (!whole || !hasADay)
            continue;
        double weight = 0;
        for (const GuessedColumn &guess : guessed)
            weight += guess.weight;
        second = std::max(second, std::min(most, weight));
        if (weight > most) {
            most = weight;
            best = kind;
        }
    }
    if (!best || most == second)
        return std::nullopt;
    return Guessed<TableKind>{*best, most - second >= 1 ? Sureness::Likely : Sureness::Open,
                              Words::tr("its columns fit best")};
}

} // namespace proven
