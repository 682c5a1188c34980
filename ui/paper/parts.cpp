#include "paper/parts.h"

#include "models/readings.h"
#include "rules/wording.h"
#include "rules/words.h"

#include <cmath>

namespace proven::paper {

QString weekdayInFull(QDate date)
{
    return PaperWords::tr("%1, %2").arg(localeOfWords().dayName(date.dayOfWeek()), wording::fullDay(date));
}

QString rangeInWords(const Figures &figures)
{
    if (figures.n == 0)
        return PaperWords::tr("nothing known yet");
    return PaperWords::tr("at least %1%, at most %2%")
        .arg(static_cast<int>(std::floor(figures.low * 100)))
        .arg(static_cast<int>(std::floor(figures.high * 100)));
}

Table criteriaTable(const Record &record)
{
    Table table;
    table.columns = {
        {.head = {}, .share = 14},
        {.head = PaperWords::tr("0 to 100%"), .share = 36, .inMessage = {}, .hasRanges = true},
        {.head = PaperWords::tr("Good"), .share = 10, .side = Column::Side::Right},
        {.head = PaperWords::tr("9 to 1 sure it is"), .share = 28, .inMessage = PaperWords::tr("9 to 1 sure it is %1")},
    };
    for (const Criterion criterion : allCriteria) {
        const Figures &figures = record[criterion];
        table.rows.push_back({Cell{.text = capitalised(wording::of(criterion)), .voice = Voice::Strong},
                              Cell{.text = {}, .range = rangeOf(figures)}, Cell{.text = wording::kept(figures)},
                              Cell{.text = figures.n > 0 ? rangeInWords(figures) : QString()}});
    }
    return table;
}

Paragraph howToRead()
{
    return {.text = PaperWords::tr("The dot is the likely share, the band where it lies: 9 to 1 sure on either side. "
                                   "Counted are the last 24 outcomes of the last twelve months."),
            .voice = Voice::Quiet};
}

void addFact(Facts &facts, const QString &name, const QString &value, Voice voice)
{
    if (!value.trimmed().isEmpty())
        facts.lines.push_back({.name = name, .value = value.trimmed(), .voice = voice});
}

QString inFileName(QString name)
{
    for (QChar &letter : name) {
        if (letter < u' ' || QStringLiteral("/\\:*?\"<>|").contains(letter))
            letter = u' ';
    }
    constexpr int mostLetters = 60;
    return name.simplified().left(mostLetters).trimmed();
}

} // namespace proven::paper
