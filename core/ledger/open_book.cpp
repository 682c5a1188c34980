#include "ledger/open_book.h"

#include "ledger/erasure.h"
#include "ledger/reversal.h"
#include "ledger/storable.h"
#include "rules/decide.h"
#include "rules/laws.h"
#include "rules/wording.h"
#include "rules/words.h"

#include <algorithm>
#include <utility>

namespace proven {

namespace {

/// From this many records on, an entry that only adds keeps their ids instead of a second copy of them.
constexpr std::size_t largeAddition = 1000;

/// Every change, and what the history keeps of it.
StoredChanges keptOf(const Changes &changes, bool isImport)
{
    bool onlyAdds = true;
    changes.eachKind([&]<class Record>(const std::vector<Change<Record>> &list) {
        onlyAdds = onlyAdds && std::all_of(list.begin(), list.end(), [](const Change<Record> &change) {
                       return std::holds_alternative<Added<Record>>(change);
                   });
    });
    return isImport || (onlyAdds && changes.size() >= largeAddition) ? withAddedAsIds(changes)
                                                                     : StoredChanges{changes, {}};
}

} // namespace

StoredEntry newEntry(const Machine &machine, QDate today, const QString &title, EntryKind kind)
{
    StoredEntry entry;
    for (int quarter = 0; quarter < 4; ++quarter) {
        const quint32 bits = machine.randomBits();
        entry.uid.append(reinterpret_cast<const char *>(&bits), sizeof bits);
    }
    const QDateTime now = machine.now();
    entry.statedDay = today;
    entry.machineDay = now.toLocalTime().date();
    entry.enteredAt = now.toUTC();
    entry.title = title;
    entry.kind = kind;
    return entry;
}

Refusal refusal(const QString &text)
{
    Refusal refusal;
    refusal.text = text;
    return refusal;
}

OpenBook::OpenBook(std::unique_ptr<BookStore> store, const Machine &machine, Notice notice)
    : m_store(std::move(store)), m_machine(machine), m_notice(std::move(notice)), m_timeline(m_store->history()),
      m_book(m_store->load())
{
    // A history that can't be read is found out when the book is opened, not when something is to be saved. A newer
    // book, which is only shown, may keep its own otherwise.
    const auto &readOnly = m_store->readOnly();
    const bool isNewer = readOnly && readOnly->kind == Trouble::Kind::Newer;
    if (!m_store->salvage() && !isNewer)
        (void)m_timeline.last();
}

std::optional<Book> OpenBook::takeOver()
{
    if (!m_store->changedElsewhere())
        return std::nullopt;
    Book fresh = m_store->load();
    m_timeline.forget();
    return std::exchange(m_book, std::move(fresh));
}

void OpenBook::announce(const Changes &changes)
{
    if (!changes.empty())
        m_notice(changes);
}

qint64 OpenBook::lastId()
{
    const auto last = m_timeline.last();
    return std::max(m_book.lastId(), last ? last->lastId : 0);
}

qint64 OpenBook::append(BookStore::Writing &writing, StoredEntry entry, const Changes &changes,
                        const StoredChanges &kept)
{
    entry.lastId = std::max(lastId(), lastIdOf(changes));
    entry.number = writing.append(entry, kept);
    m_timeline.append(entry);
    return entry.number;
}

Performance OpenBook::perform(BookStore::Writing &writing, const Command &command, QDate today)
{
    IdSource ids([this] { return m_machine.now().toMSecsSinceEpoch(); }, m_machine.randomBits);
    ids.continueAfter(lastId());
    Answer answer = decide(m_book, command, today, ids);
    if (auto *refused = std::get_if<Refusal>(&answer))
        return std::move(*refused);
    auto &decided = std::get<Decided>(answer);
    if (decided.changes.empty())
        return Performed{{}, decided.title, 0};

    Changes changes = std::move(decided.changes);
    const bool mended = makeStorable(changes);
    StoredEntry entry = newEntry(m_machine, today, decided.title, EntryKind::Done);
    StoredChanges kept = keptOf(changes, std::holds_alternative<command::Import>(command));
    if (const auto *erasure = std::get_if<command::EraseVendor>(&command)) {
        entry.bar = Bar::Erasure;
        kept = {withoutPersonalText(m_book, changes, erasure->id), {}};
        eraseFromHistory(writing, m_store->history(), m_book, changes, erasure->id);
        m_timeline.forget();
    }
    writing.save(changes);
    const qint64 number = append(writing, entry, changes, kept);
    writing.commit();
    if (decided.after && !mended)
        m_book = std::move(*decided.after);
    else
        m_book.apply(changes);
    return Performed{std::move(changes), decided.title, number};
}

Performance OpenBook::reverse(BookStore::Writing &writing, const Steps &steps, EntryKind kind, QDate today)
{
    Book after = m_book;
    for (const Step &step : steps)
        after.apply(step.changes);
    const Changes net = steps.size() == 1 ? steps.front().changes : Book::difference(m_book, after);
    if (auto broken = brokenLaw(after, net)) {
        broken->text = (kind == EntryKind::Undone ? Words::tr("%1 can't be taken back. %2")
                                                  : Words::tr("%1 can't be done again. %2"))
                           .arg(wording::quoted(steps.back().entry.title), broken->text);
        return *broken;
    }
    Performed performed{net, {}, 0};
    for (const Step &step : steps) {
        performed.title =
            (kind == EntryKind::Undone ? Words::tr("Took back: %1") : Words::tr("Did again: %1")).arg(step.entry.title);
        StoredEntry entry = newEntry(m_machine, today, performed.title, kind);
        entry.reverses = step.entry.number;
        writing.save(step.changes);
        const StoredChanges kept = kind == EntryKind::Redone ? keptOf(step.changes, false)
                                                             : StoredChanges{step.changes, {}};
        performed.entry = append(writing, entry, step.changes, kept);
    }
    if (steps.size() > 1)
        performed.title = Words::tr("Took back %1 changes").arg(steps.size());
    writing.commit();
    m_book = std::move(after);
    return performed;
}

std::optional<StoredEntry> OpenBook::newestStanding()
{
    std::optional<StoredEntry> newest;
    m_timeline.eachStanding([&](const StoredEntry &entry) {
        newest = entry;
        return false;
    });
    return newest;
}

std::variant<std::vector<StoredEntry>, Refusal> OpenBook::standingDownTo(qint64 number)
{
    std::vector<StoredEntry> entries;
    std::optional<Refusal> refused = refusal(
        Words::tr("Entry %1 of the history is no change that stands: there is nothing to take back.").arg(number));
    m_timeline.eachStanding([&](const StoredEntry &entry) {
        if (entry.number < number)
            return false;
        if (entry.bar && (entry.bar != Bar::Erasure || entry.number == number)) {
            refused = refusalOf(*entry.bar, entry.title);
            return false;
        }
        if (!entry.bar)
            entries.push_back(entry);
        if (entry.number == number)
            refused.reset();
        return entry.number > number;
    });
    if (refused)
        return *refused;
    return entries;
}

} // namespace proven
