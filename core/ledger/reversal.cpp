#include "ledger/reversal.h"

#include "domain/overloaded.h"
#include "rules/wording.h"
#include "rules/words.h"

namespace proven {

namespace {

Refusal changedSince(const QString &text)
{
    return {.ground = Refusal::Ground::Outdated,
            .text = text,
            .instead = {Words::tr("Correct the record itself; every earlier change stays in the history.")},
            .overridable = false,
            .rows = {}};
}

/// Does the book hold what these changes start from?
bool startsFrom(const Book &book, const Changes &changes)
{
    bool matches = true;
    changes.eachKind([&]<class Record>(const std::vector<Change<Record>> &list) {
        const auto holds = [&](const Record &record) {
            const Record *found = book.find(record.id);
            return found && *found == record;
        };
        for (const Change<Record> &change : list) {
            matches = matches
                      && std::visit(Overloaded{[&](const Added<Record> &added) { return !book.find(added.record.id); },
                                               [&](const Removed<Record> &removed) { return holds(removed.record); },
                                               [&](const Revised<Record> &revised) { return holds(revised.before); }},
                                    change);
        }
    });
    return matches;
}

/// Removes from the book what an import added; false where some of it is not there any more.
bool removeAdded(const Book &book, const StoredChanges &stored, Changes &changes)
{
    bool allThere = true;
    const auto remove = [&]<class Record>(const std::vector<Id<Record>> &ids) {
        auto &list = changes.of<Record>();
        list.reserve(list.size() + ids.size());
        for (const Id<Record> id : ids) {
            if (const Record *record = book.find(id))
                list.push_back(Removed<Record>{*record});
            else
                allThere = false;
        }
    };
    std::apply([&](const auto &...ids) { (remove(ids), ...); }, stored.addedIds);
    return allThere;
}

} // namespace

Reversal takingBack(const Book &book, const StoredEntry &entry, HistoryTable &history)
{
    const StoredChanges stored = history.changesOf(entry.number);
    Changes changes = stored.changes.reversed();
    const bool allThere = removeAdded(book, stored, changes);
    if (!allThere || !startsFrom(book, changes))
        return changedSince(Words::tr("%1 can't be taken back: what it changed reads otherwise by now.")
                                .arg(wording::quoted(entry.title)));
    return changes;
}

Reversal doingAgain(const Book &book, const StoredEntry &entry, HistoryTable &history)
{
    const auto taken = history.latestAbout(entry.number, EntryKind::Undone);
    // The entry that took it back keeps every record whole, an import's as well.
    Changes changes = taken ? history.changesOf(*taken).changes.reversed() : Changes();
    if (changes.empty() || !startsFrom(book, changes))
        return changedSince(Words::tr("%1 can't be done again: what it changed reads otherwise by now.")
                                .arg(wording::quoted(entry.title)));
    return changes;
}

Refusal refusalOf(Bar bar, const QString &title)
{
    Refusal refusal;
    switch (bar) {
    case Bar::Beginning:
        refusal.text = Words::tr("There is nothing to take back: the book begins here.");
        return refusal;
    case Bar::Erasure:
        refusal.text = Words::tr("%1 can't be taken back: what was erased for privacy is kept nowhere in this book.")
                           .arg(wording::quoted(title));
        refusal.instead = {
            Words::tr("Changes before it that are about other vendors can be taken back from the history.")};
        return refusal;
    case Bar::Erased:
        refusal.text = Words::tr(
                           "%1 can't be taken back: it is about a vendor whose personal text was erased since, in "
                           "the history as well.")
                           .arg(wording::quoted(title));
        return refusal;
    }
    Q_UNREACHABLE();
}

} // namespace proven
