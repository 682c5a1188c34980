#include "exchange/table_guesses.h"

#include "exchange/column_forms.h"
#include "rules/words.h"

#include <utility>

namespace proven {

namespace {

QString orderInWords(DateOrder order)
{
    switch (order) {
    case DateOrder::YearMonthDay:
        return Words::tr("the year first");
    case DateOrder::DayMonthYear:
        return Words::tr("the day first");
    case DateOrder::MonthDayYear:
        return Words::tr("the month first");
    }
    Q_UNREACHABLE();
}

} // namespace

TableGuesses::TableGuesses(const SourceFile &file, const OpenTable &table, const ImportOptions &options,
                           const ReadingProgress &progress)
    : m_file(file), m_table(table), m_options(options), m_progress(progress), m_forms(formsOf(table.kind))
{
}

std::optional<DateOrder> TableGuesses::dateOrder()
{
    if (m_options.dates)
        return m_options.dates;
    look();
    return m_dates.order();
}

QChar TableGuesses::decimal()
{
    if (m_options.decimal)
        return *m_options.decimal;
    look();
    // Where no number tells: who separates cells by semicolons does so because the comma is taken.
    return m_decimals.decimal().value_or(m_table.shape.separator == ';' ? u',' : u'.');
}

QStringList TableGuesses::told(const CellReader &cells) const
{
    QStringList told;
    const bool usual = cells.firstMonthName().isEmpty() && !cells.sawNumbers();
    if (!usual && !cells.firstYearFirst().isEmpty())
        told += Words::tr("%1: dates begin with the year, as in %2.").arg(m_file.name(), cells.firstYearFirst());
    if (!cells.firstMonthName().isEmpty())
        told += Words::tr("%1: dates name the month, as in %2.").arg(m_file.name(), cells.firstMonthName());
    if (cells.sawNumbers() && !m_options.dates) {
        if (const auto order = m_dates.order())
            told += Words::tr("%1: dates say %2, as %3.").arg(m_file.name(), orderInWords(*order), tellingInWords());
    }
    if (m_looked && !m_options.decimal && !m_table.isOurs) {
        const QString telling = m_decimals.tellingNumber();
        const bool comma = m_decimals.decimal() == QChar(u',');
        if (!telling.isEmpty())
            told += Words::tr("%1: the decimal sign is the %2, as in %3.")
                        .arg(m_file.name(), comma ? Words::tr("comma") : Words::tr("point"), telling);
    }
    return told;
}

std::optional<Guessed<std::optional<DateOrder>>> TableGuesses::dates(const CellReader &cells) const
{
    using Order = Guessed<std::optional<DateOrder>>;
    if (!cells.sawNumbers())
        return std::nullopt;
    if (m_options.dates)
        return Order{m_options.dates, Sureness::Said, {}};
    const auto order = m_dates.order();
    if (!order)
        return Order{order, Sureness::Open, Words::tr("the dates can be read in two ways")};
    return Order{order, m_dates.tellingDate().isEmpty() ? Sureness::Likely : Sureness::Sure, tellingInWords()};
}

std::optional<Guessed<QChar>> TableGuesses::decimalSign() const
{
    if (m_options.decimal)
        return Guessed<QChar>{*m_options.decimal, Sureness::Said, {}};
    if (!m_looked)
        return std::nullopt;
    const QString telling = m_decimals.tellingNumber();
    const QChar sign = m_decimals.decimal().value_or(m_table.shape.separator == ';' ? u',' : u'.');
    if (telling.isEmpty())
        return Guessed<QChar>{sign, Sureness::Likely, Words::tr("no number tells")};
    return Guessed<QChar>{sign, Sureness::Sure, Words::tr("%1 can only be read so").arg(telling)};
}

void TableGuesses::look()
{
    if (std::exchange(m_looked, true))
        return;
    bool header = m_table.shape.header;
    const auto seeRow = [&](const TableRow &row) {
        if (!std::exchange(header, false))
            see(row);
        return true;
    };
    // A fault in the file stops the reading itself, and is told there.
    (void)readRows(m_file, m_table.shape, seeRow, m_progress);
}

void TableGuesses::see(const TableRow &row)
{
    for (std::size_t place = 0; place < m_forms.size(); ++place) {
        const int column = m_table.sources[place].column;
        if (column < 0 || m_forms[place] == CellForm::Other)
            continue;
        const auto at = static_cast<std::size_t>(column);
        if (m_forms[place] == CellForm::Date) {
            const QString text = row.text(at);
            m_dates.see(dateText(text), text);
        } else if (row.cell(at).find_first_of(".,") != std::string_view::npos) {
            m_decimals.see(row.text(at));
        }
    }
}

QString TableGuesses::tellingInWords() const
{
    const QString telling = m_dates.tellingDate();
    return telling.isEmpty() ? Words::tr("is usual for dates with points")
                             : Words::tr("%1 can only be read so").arg(telling);
}

} // namespace proven
