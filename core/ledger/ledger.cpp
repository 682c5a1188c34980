#include "ledger/ledger.h"

#include "ledger/erasure.h"
#include "ledger/reversal.h"
#include "ledger/storable.h"
#include "ledger/timeline.h"
#include "rules/decide.h"
#include "rules/wording.h"
#include "rules/words.h"
#include "store/book_store.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace proven {

namespace {

constexpr int patientMilliseconds = 3000;
constexpr int impatientMilliseconds = 40;
/// From this many records on, an entry that only adds keeps their ids instead of a second copy of them.
constexpr std::size_t largeAddition = 1000;

int milliseconds(Ledger::Waiting waiting)
{
    return waiting == Ledger::Waiting::Patient ? patientMilliseconds : impatientMilliseconds;
}

/// A new entry as the machine sees it; its number comes from the store.
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

HistoryEntry::Kind kindFrom(EntryKind kind)
{
    switch (kind) {
    case EntryKind::Done:
        return HistoryEntry::Kind::Done;
    case EntryKind::Undone:
        return HistoryEntry::Kind::Undone;
    case EntryKind::Redone:
        return HistoryEntry::Kind::Redone;
    }
    Q_UNREACHABLE();
}

HistoryEntry toldAs(const StoredEntry &entry)
{
    return {.number = entry.number,
            .statedDay = entry.statedDay,
            .enteredAt = entry.enteredAt,
            .title = entry.title,
            .kind = kindFrom(entry.kind),
            .reverses = entry.reverses,
            .canBeUndoneTo = false,
            .machineDay = entry.machineDay};
}

Refusal refusal(const QString &text)
{
    Refusal refusal;
    refusal.text = text;
    return refusal;
}

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

class Ledger::Private {
public:
    Private(Ledger &ledger, std::unique_ptr<BookStore> bookStore, const Machine &itsMachine, Waiting itsWaiting)
        : q(ledger), store(std::move(bookStore)), machine(itsMachine), waiting(itsWaiting), timeline(store->history()),
          book(store->load())
    {
        if (!store->salvage())
            (void)timeline.last();
    }

    /// One step of taking back or doing again.
    struct Step {
        StoredEntry entry; ///< the Done entry it is about
        Changes changes;
    };
    using Steps = std::vector<Step>;

    /// Does one writing: gets the right to write, takes over what others wrote, lets `act(writing)` answer, and says
    /// changed() after all that, once.
    template <class Act>
    Performance write(Act act)
    {
        std::optional<Book> before;
        Performance performance = [&]() -> Performance {
            try {
                BookStore::Writing writing(*store);
                before = takeOver();
                // A newer program may have upgraded the file meanwhile.
                if (store->readOnly())
                    return *store->readOnly();
                return act(writing);
            } catch (const FileTrouble &trouble) {
                // The cache may be ahead of a file that rolled back.
                timeline.forget();
                return trouble.trouble();
            }
        }();
        const auto *performed = std::get_if<Performed>(&performance);
        if (before)
            announce(Book::difference(*before, book));
        else if (performed)
            announce(performed->changes);
        return performance;
    }

    /// Reads the book again where another program wrote to it; the book before, then.
    std::optional<Book> takeOver()
    {
        if (!store->changedElsewhere())
            return std::nullopt;
        Book fresh = store->load();
        timeline.forget();
        return std::exchange(book, std::move(fresh));
    }
    void announce(const Changes &changes)
    {
        if (!changes.empty())
            emit q.changed(changes);
    }

    [[nodiscard]] qint64 lastId()
    {
        const auto last = timeline.last();
        return std::max(book.lastId(), last ? last->lastId : 0);
    }
    qint64 append(BookStore::Writing &writing, StoredEntry entry, const Changes &changes, const StoredChanges &kept)
    {
        entry.lastId = std::max(lastId(), lastIdOf(changes));
        entry.number = writing.append(entry, kept);
        timeline.append(entry);
        return entry.number;
    }

    Performance perform(BookStore::Writing &writing, const Command &command, QDate today)
    {
        IdSource ids([this] { return machine.now().toMSecsSinceEpoch(); }, machine.randomBits);
        ids.continueAfter(lastId());
        Answer answer = decide(book, command, today, ids);
        if (auto *refused = std::get_if<Refusal>(&answer))
            return std::move(*refused);
        auto &decided = std::get<Decided>(answer);
        if (decided.changes.empty())
            return Performed{{}, decided.title, 0};

        Changes changes = std::move(decided.changes);
        const bool mended = makeStorable(changes);
        StoredEntry entry = newEntry(machine, today, decided.title, EntryKind::Done);
        StoredChanges kept = keptOf(changes, std::holds_alternative<command::Import>(command));
        if (const auto *erasure = std::get_if<command::EraseVendor>(&command)) {
            entry.bar = Bar::Erasure;
            kept = {withoutPersonalText(book, changes, erasure->id), {}};
            eraseFromHistory(writing, store->history(), book, changes, erasure->id);
            timeline.forget();
        }
        writing.save(changes);
        const qint64 number = append(writing, entry, changes, kept);
        writing.commit();
        if (decided.after && !mended)
            book = std::move(*decided.after);
        else
            book.apply(changes);
        return Performed{std::move(changes), decided.title, number};
    }

    /// Writes steps that belong together, each with an entry of its own, if the laws hold at the end.
    Performance write(BookStore::Writing &writing, const Steps &steps, EntryKind kind, QDate today)
    {
        Book after = book;
        for (const Step &step : steps)
            after.apply(step.changes);
        const Changes net = steps.size() == 1 ? steps.front().changes : Book::difference(book, after);
        if (auto broken = brokenLaw(after, net)) {
            broken->text = (kind == EntryKind::Undone ? Words::tr("%1 can't be taken back. %2")
                                                      : Words::tr("%1 can't be done again. %2"))
                               .arg(wording::quoted(steps.back().entry.title), broken->text);
            return *broken;
        }
        Performed performed{net, {}, 0};
        for (const Step &step : steps) {
            performed.title = (kind == EntryKind::Undone ? Words::tr("Took back: %1") : Words::tr("Did again: %1"))
                                  .arg(step.entry.title);
            StoredEntry entry = newEntry(machine, today, performed.title, kind);
            entry.reverses = step.entry.number;
            writing.save(step.changes);
            const StoredChanges kept = kind == EntryKind::Redone ? keptOf(step.changes, false)
                                                                 : StoredChanges{step.changes, {}};
            performed.entry = append(writing, entry, step.changes, kept);
        }
        if (steps.size() > 1)
            performed.title = Words::tr("Took back %1 changes").arg(steps.size());
        writing.commit();
        book = std::move(after);
        return performed;
    }

    /// The newest change that stands; its undoing may be refused for good.
    std::optional<StoredEntry> newestStanding()
    {
        std::optional<StoredEntry> newest;
        timeline.eachStanding([&](const StoredEntry &entry) {
            newest = entry;
            return false;
        });
        return newest;
    }

    /// What taking back to before an entry takes back, the newest first: every change that stands down to it, erasures
    /// aside. A refusal where one of them can't be taken back, or the entry does not stand.
    std::variant<std::vector<StoredEntry>, Refusal> standingDownTo(qint64 number)
    {
        std::vector<StoredEntry> entries;
        std::optional<Refusal> refused = refusal(
            Words::tr("Entry %1 of the history is no change that stands: there is nothing to take back.").arg(number));
        timeline.eachStanding([&](const StoredEntry &entry) {
            if (entry.number < number)
                return false;
            if (entry.bar && (entry.bar != Bar::Erasure || entry.number == number)) {
                refused = refusedForGood(entry);
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

    Ledger &q;
    std::unique_ptr<BookStore> store;
    Machine machine;
    Waiting waiting;
    Timeline timeline;
    Book book;
};

Ledger::Ledger(std::unique_ptr<BookStore> store, const Machine &machine, Waiting waiting)
    : d(std::make_unique<Private>(*this, std::move(store), machine, waiting))
{
}

Ledger::~Ledger() = default;

Ledger::Opened Ledger::open(const QString &path, const Machine &machine, Waiting waiting)
{
    try {
        return std::unique_ptr<Ledger>(new Ledger(BookStore::open(path, milliseconds(waiting)), machine, waiting));
    } catch (const FileTrouble &trouble) {
        return trouble.trouble();
    }
}

Ledger::Opened Ledger::openToRead(const QString &path, const Machine &machine, Waiting waiting)
{
    try {
        return std::unique_ptr<Ledger>(
            new Ledger(BookStore::openToRead(path, milliseconds(waiting)), machine, waiting));
    } catch (const FileTrouble &trouble) {
        return trouble.trouble();
    }
}

Ledger::Opened Ledger::openDamaged(const QString &path, const Machine &machine, Waiting waiting)
{
    try {
        return std::unique_ptr<Ledger>(
            new Ledger(BookStore::openDamaged(path, milliseconds(waiting)), machine, waiting));
    } catch (const FileTrouble &trouble) {
        return trouble.trouble();
    }
}

Ledger::Opened Ledger::create(const QString &path, const QString &currency, QDate today, const Machine &machine,
                              Waiting waiting)
{
    try {
        const Changes beginning = emptyBook(currency);
        StoredEntry entry = newEntry(machine, today, Words::tr("Began the book"), EntryKind::Done);
        entry.bar = Bar::Beginning;
        entry.lastId = lastIdOf(beginning);
        BookStore::create(path, beginning, entry);
    } catch (const FileTrouble &trouble) {
        return trouble.trouble();
    }
    return open(path, machine, waiting);
}

const Book &Ledger::book() const
{
    return d->book;
}

QString Ledger::path() const
{
    return d->store->path();
}

std::optional<Trouble> Ledger::readOnly() const
{
    return d->store->readOnly();
}

std::optional<Ledger::Damage> Ledger::damage() const
{
    const auto &salvage = d->store->salvage();
    return salvage ? std::optional(Damage{salvage->lost, salvage->doubt}) : std::nullopt;
}

Ledger::Opened Ledger::saveAs(const QString &path, QDate today) const
{
    const auto opened = [&] { return open(path, d->machine, d->waiting); };
    try {
        if (!d->store->salvage()) {
            d->store->rescueTo(path);
            return opened();
        }
    } catch (const FileTrouble &trouble) {
        // What is wrong with the new place is told, and what a moment's patience mends; what is wrong with the old one
        // is why this is asked.
        const Trouble::Kind kind = trouble.trouble().kind;
        if (kind == Trouble::Kind::Locked || kind == Trouble::Kind::Full || QFileInfo::exists(path)
            || !QFileInfo(QFileInfo(path).path()).isWritable())
            return trouble.trouble();
    }
    if (const auto trouble = salvageTo(path, today))
        return *trouble;
    return opened();
}

std::optional<Trouble> Ledger::salvageTo(const QString &path, QDate today) const
{
    try {
        const Changes everything = Book::difference(Book(), d->book);
        StoredEntry entry =
            newEntry(d->machine, today,
                     Words::tr("Saved what could be read of %1").arg(QFileInfo(this->path()).fileName()),
                     EntryKind::Done);
        entry.bar = Bar::Beginning;
        entry.lastId = lastIdOf(everything);
        BookStore::create(path, everything, entry);
        return std::nullopt;
    } catch (const FileTrouble &trouble) {
        return trouble.trouble();
    }
}

std::optional<QString> Ledger::copyBeforeUpgrade() const
{
    return d->store->copyBeforeUpgrade();
}

std::variant<QString, Trouble> Ledger::keepCopy(const QString &why) const
{
    const QFileInfo file(path());
    const auto named = [&](int number) {
        const QString numbered = number == 1 ? why : QStringLiteral("%1, %2").arg(why).arg(number);
        return file.dir().filePath(QStringLiteral("%1 (%2).%3").arg(file.completeBaseName(), numbered, file.suffix()));
    };
    int number = 1;
    // A link to nothing holds its name as well.
    while (QFileInfo::exists(named(number)) || QFileInfo(named(number)).isSymLink())
        ++number;
    try {
        d->store->copyTo(named(number));
        return named(number);
    } catch (const FileTrouble &trouble) {
        return trouble.trouble();
    }
}

std::optional<Trouble> Ledger::copyTo(const QString &target) const
{
    try {
        d->store->copyTo(target);
        return std::nullopt;
    } catch (const FileTrouble &trouble) {
        return trouble.trouble();
    }
}

const Machine &Ledger::machine() const
{
    return d->machine;
}

Performance Ledger::perform(const Command &command, QDate today)
{
    return d->write([&](BookStore::Writing &writing) { return d->perform(writing, command, today); });
}

Performance Ledger::undo(QDate today)
{
    return d->write([&](BookStore::Writing &writing) -> Performance {
        const auto entry = d->newestStanding();
        if (!entry || entry->bar)
            return entry ? *refusedForGood(*entry) : refusal(Words::tr("There is nothing to take back."));
        Reversal reversal = takingBack(d->book, *entry, d->store->history());
        if (auto *refused = std::get_if<Refusal>(&reversal))
            return std::move(*refused);
        return d->write(writing, {{*entry, std::get<Changes>(std::move(reversal))}}, EntryKind::Undone, today);
    });
}

Performance Ledger::redo(QDate today)
{
    return d->write([&](BookStore::Writing &writing) -> Performance {
        const auto entry = d->timeline.nextRedo();
        if (!entry)
            return refusal(Words::tr("There is nothing to do again."));
        Reversal reversal = doingAgain(d->book, *entry, d->store->history());
        if (auto *refused = std::get_if<Refusal>(&reversal))
            return std::move(*refused);
        return d->write(writing, {{*entry, std::get<Changes>(std::move(reversal))}}, EntryKind::Redone, today);
    });
}

Performance Ledger::undoTo(qint64 entry, QDate today)
{
    return d->write([&](BookStore::Writing &writing) -> Performance {
        auto standing = d->standingDownTo(entry);
        if (auto *refused = std::get_if<Refusal>(&standing))
            return std::move(*refused);
        Private::Steps steps;
        Book state = d->book;
        for (const StoredEntry &each : std::get<std::vector<StoredEntry>>(standing)) {
            Reversal reversal = takingBack(state, each, d->store->history());
            if (auto *refused = std::get_if<Refusal>(&reversal))
                return std::move(*refused);
            state.apply(std::get<Changes>(reversal));
            steps.push_back({each, std::get<Changes>(std::move(reversal))});
        }
        return d->write(writing, steps, EntryKind::Undone, today);
    });
}

std::vector<HistoryEntry> Ledger::takenBackBy(qint64 entry) const
{
    std::vector<HistoryEntry> taken;
    try {
        const auto standing = d->standingDownTo(entry);
        if (const auto *entries = std::get_if<std::vector<StoredEntry>>(&standing))
            std::transform(entries->begin(), entries->end(), std::back_inserter(taken), toldAs);
    } catch (const FileTrouble &) {
        // Nothing to show; whoever goes on to undo is told.
    }
    return taken;
}

std::optional<Changes> Ledger::changesOf(qint64 entry) const
{
    try {
        return d->store->history().changesOf(entry).changes;
    } catch (const FileTrouble &) {
        return std::nullopt;
    }
}

std::optional<QString> Ledger::nextUndo() const
{
    try {
        const auto entry = d->newestStanding();
        return entry && !entry->bar ? std::optional(entry->title) : std::nullopt;
    } catch (const FileTrouble &) {
        return std::nullopt;
    }
}

std::optional<QString> Ledger::nextRedo() const
{
    try {
        const auto entry = d->timeline.nextRedo();
        return entry ? std::optional(entry->title) : std::nullopt;
    } catch (const FileTrouble &) {
        return std::nullopt;
    }
}

std::vector<HistoryEntry> Ledger::history(int limit) const
{
    std::vector<HistoryEntry> entries;
    try {
        const std::vector<StoredEntry> newest = d->timeline.newest(limit);
        std::transform(newest.begin(), newest.end(), std::back_inserter(entries), toldAs);
        auto place = entries.begin();
        d->timeline.eachStanding([&](const StoredEntry &entry) {
            place = std::find_if(place, entries.end(),
                                 [&](const HistoryEntry &each) { return each.number == entry.number; });
            if (place == entries.end() || (entry.bar && entry.bar != Bar::Erasure))
                return false;
            place->canBeUndoneTo = !entry.bar;
            return true;
        });
    } catch (const FileTrouble &) {
        // What could be read is shown.
    }
    return entries;
}

std::vector<HistoryEntry> Ledger::enteredAhead() const
{
    std::vector<HistoryEntry> entries;
    try {
        const std::vector<StoredEntry> ahead = d->store->history().enteredAhead();
        std::transform(ahead.begin(), ahead.end(), std::back_inserter(entries), toldAs);
    } catch (const FileTrouble &) {
        // The examination of the file tells why.
    }
    return entries;
}

QString Ledger::identity() const
{
    try {
        const auto first = d->timeline.first();
        return first ? QString::fromLatin1(first->uid.toHex()) : QString();
    } catch (const FileTrouble &) {
        return {};
    }
}

QDateTime Ledger::savedAt() const
{
    try {
        const auto last = d->timeline.last();
        return last ? last->enteredAt : QDateTime();
    } catch (const FileTrouble &) {
        return {};
    }
}

std::optional<Trouble> Ledger::refresh()
{
    try {
        if (const auto before = d->takeOver())
            d->announce(Book::difference(*before, d->book));
        return std::nullopt;
    } catch (const FileTrouble &trouble) {
        return trouble.trouble();
    }
}

Ledger::Examination Ledger::examine() const
{
    Examination examination;
    try {
        examination.fileTrouble = d->store->examine();
        if (!d->store->readsAs(d->book))
            examination.fileTrouble += Words::tr("The file does not read as the book that is open.");
    } catch (const FileTrouble &trouble) {
        examination.fileTrouble += trouble.trouble().text;
    }
    examination.brokenLaws = proven::brokenLaws(d->book);
    return examination;
}

} // namespace proven
