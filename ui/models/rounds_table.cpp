#include "models/rounds_table.h"

#include "rules/probation.h"
#include "rules/wording.h"
#include "rules/words.h"
#include "session.h"

#include <map>

namespace proven {

namespace {

/// "3 on trial". A language may have the word of a stage otherwise for several.
QString vendorsAt(Stage stage, int count)
{
    switch (stage) {
    case Stage::Promoted:
        return counted(count, RoundsTable::tr("%1 proven", "one vendor"),
                       RoundsTable::tr("%1 proven", "several vendors"));
    case Stage::OnTrial:
        return counted(count, RoundsTable::tr("%1 on trial", "one vendor"),
                       RoundsTable::tr("%1 on trial", "several vendors"));
    case Stage::Paused:
        return counted(count, RoundsTable::tr("%1 paused", "one vendor"),
                       RoundsTable::tr("%1 paused", "several vendors"));
    case Stage::Candidate:
        return counted(count, RoundsTable::tr("%1 candidate"), RoundsTable::tr("%1 candidates"));
    case Stage::LetGo:
        return counted(count, RoundsTable::tr("%1 let go", "one vendor"),
                       RoundsTable::tr("%1 let go", "several vendors"));
    case Stage::Left:
        return counted(count, RoundsTable::tr("%1 left", "one vendor"), RoundsTable::tr("%1 left", "several vendors"));
    }
    Q_UNREACHABLE();
}

} // namespace

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
        if (const int count = counts[stage]; count > 0)
            parts += vendorsAt(stage, count);
    }
    return parts.isEmpty() ? QCoreApplication::translate("RoundsTable", "nobody yet")
                           : parts.join(QStringLiteral(", "));
}

} // namespace proven
