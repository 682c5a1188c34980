#include "store/told_history.h"

#include "domain/overloaded.h"
#include "store/both_ends.h"
#include "store/chain.h"
#include "store/history_table.h"
#include "store/seal.h"
#include "store/stored_changes.h"
#include "store/trouble.h"
#include "store/trouble_words.h"

namespace proven {

namespace {

void hear(ToldHistory &history, const StoredChanges &stored, const StoredEntry &entry, const ChainLink &link)
{
    // The images of an erasure, and those that it wrote anew, lack what the table keeps, such as the titles of jobs.
    const bool isErased = entry.bar == Bar::Erased || entry.bar == Bar::Erasure || link.salt.isEmpty();
    const auto note = [&]<class Record>(Id<Record> id, std::optional<Record> image, bool isRemoved) {
        std::get<Told<Record>>(history.told).words[id.number()] = {std::move(image), isRemoved, entry.number, isErased};
    };
    stored.changes.eachKind([&]<class Record>(const std::vector<Change<Record>> &list) {
        for (const Change<Record> &change : list) {
            std::visit(Overloaded{[&](const Added<Record> &added) {
                                      note(added.record.id, std::optional(added.record), false);
                                  },
                                  [&](const Removed<Record> &removed) {
                                      note(removed.record.id, std::optional<Record>(), true);
                                  },
                                  [&](const Revised<Record> &revised) {
                                      note(revised.after.id, std::optional(revised.after), false);
                                  }},
                       change);
        }
    });
    const auto noteIds = [&]<class Record>(const IdList<Record> &ids) {
        for (const Id<Record> id : ids)
            note(id, std::optional<Record>(), false);
    };
    std::apply([&](const auto &...lists) { (noteIds(lists), ...); }, stored.addedIds);
}

/// False as well where nobody can tell.
bool endsWhereItShould(Database &database, qint64 lastEntry)
{
    try {
        return keptLastEntry(database) == lastEntry;
    } catch (const FileTrouble &) {
        return false;
    }
}

} // namespace

ToldHistory toldHistory(Database &database)
{
    ToldHistory history;
    std::map<qint64, HistoryTable::Row> rows;
    const auto lose = [&](qint64 number) {
        history.lost += TroubleWords::tr("Entry %1 of the history can't be read.").arg(number);
    };
    HistoryTable table(database);
    const auto gap = table.eachReadableRow(
        [&](HistoryTable::Row row) {
            rows.insert({row.entry.number, std::move(row)});
        },
        lose);
    if (gap)
        history.lost += TroubleWords::tr("A part of the history can't be read (%1).").arg(*gap);

    const bool isChained = isSealed(database);
    QByteArray before;
    qint64 expected = 1;
    for (const auto &[number, row] : rows) {
        const bool follows = number == expected && (!isChained || followsUpon(before, row.link, row.entry));
        if (!follows)
            history.lost += TroubleWords::tr("Before entry %1 of the history something is missing.").arg(number);
        before = row.link.chain;
        expected = number + 1;
        const auto stored = fromBytes(row.images, row.format);
        if (!stored || (isChained && !holdsWhatWasWritten(row.link, row.entry, row.format, row.images)))
            lose(number);
        else
            hear(history, *stored, row.entry, row.link);
    }
    if (isChained && !endsWhereItShould(database, expected - 1))
        history.lost += TroubleWords::tr("The history should go on after entry %1.").arg(expected - 1);
    // Without a chain nothing is proved.
    history.isWhole = isChained && history.lost.isEmpty() && !rows.empty();
    return history;
}

} // namespace proven
