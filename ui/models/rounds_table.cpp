#include "models/rounds_table.h"

#include "rules/probation.h"
#include "rules/wording.h"
#include "session.h"

#include <map>

namespace proven {

RoundsTable::RoundsTable(const Session &session, QObject *parent) : RowTable(parent), m_session(session)
{
    setColumns({
        Column(tr("Round"), [](const RoundRow &row) { return row.name; }).with([](const RoundRow &, int role) {
            return role == EmphasisRole ? QVariant(true) : QVariant();
        }),
        Column(tr("Kind of work"), [](const RoundRow &row) { return row.work; }),
        Column(tr("Places"), [](const RoundRow &row) { return row.places; }),
        Column(tr("Vendors"), [](const RoundRow &row) { return row.stages; }),
    });
}

void RoundsTable::readAgain()
{
    const Book &book = m_session.book();
    std::vector<RoundRow> rows;
    for (const bool open : {true, false}) {
        for (const Round &round : book.all<Round>()) {
            if (round.open != open)
                continue;
            rows.push_back({.id = round.id,
                            .name = open ? round.name : tr("%1 (closed)").arg(round.name),
                            .work = round.work.isEmpty() ? round.name : round.work,
                            .places = placesInWords(book, round.id),
                            .stages = stagesInWords(book, round.id, m_session.today())});
        }
    }
    become(rows);
}

QString placesInWords(const Book &book, Id<Round> round)
{
    return QCoreApplication::translate("RoundsTable", "%1 of %2 places used")
        .arg(placesTaken(book, round))
        .arg(placesPerRound);
}

QString stagesInWords(const Book &book, Id<Round> round, QDate today)
{
    std::map<Stage, int> counts;
    for (const Trial *trial : book.trialsOf(round))
        ++counts[trialState(book, trial->id, today).stage];
    QStringList parts;
    for (const Stage stage :
         {Stage::Promoted, Stage::OnTrial, Stage::Paused, Stage::Candidate, Stage::LetGo, Stage::Left}) {
        const int count = counts[stage];
        if (count == 0)
            continue;
        const QString word = stage == Stage::Candidate && count > 1
                                 ? QCoreApplication::translate("RoundsTable", "candidates")
                                 : wording::of(stage);
        parts += QStringLiteral("%1 %2").arg(count).arg(word);
    }
    return parts.isEmpty() ? QCoreApplication::translate("RoundsTable", "nobody yet")
                           : parts.join(QStringLiteral(", "));
}

} // namespace proven
