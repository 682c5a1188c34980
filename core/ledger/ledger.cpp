#include "ledger/ledger.h"

#include "ledger/open_book.h"
#include "ledger/reversal.h"
#include "rules/decide.h"
#include "rules/laws.h"
#include "rules/wording.h"
#include "rules/words.h"
#include "store/kept_name.h"

#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace proven {

namespace {

constexpr int impatience = 40;

int milliseconds(Ledger::Waiting waiting)
{
    return waiting == Ledger::Waiting::Patient ? patience : impatience;
}

HistoryEntry toldAs(const StoredEntry &entry)
{
    return {.number = entry.number,
            .statedDay = entry.statedDay,
            .enteredAt = entry.enteredAt,
            .title = entry.title,
            .kind = entry.kind,
            .reverses = entry.reverses,
            .machineDay = entry.machineDay};
}

/// Here ends what is thrown about files: from here on it is a value.
template <class Result, class Act>
Result orTrouble(Act act)
{
    try {
        return act();
    } catch (const FileTrouble &trouble) {
        return trouble.trouble();
    }
}
template <class Act>
std::optional<Trouble> troubleOf(Act act)
{
    return orTrouble<std::optional<Trouble>>([&]() -> std::optional<Trouble> {
        act();
        return std::nullopt;
    });
}

/// A new book of all that.
std::optional<Trouble> beginBook(const QString &path, const Changes &everything, StoredEntry entry)
{
    entry.bar = Bar::Beginning;
    entry.lastId = lastIdOf(everything);
    return troubleOf([&] { BookStore::create(path, everything, entry); });
}

} // namespace

Ledger::Ledger(std::unique_ptr<BookStore> store, const Machine &machine, Waiting waiting)
    : m_open(std::make_unique<OpenBook>(std::move(store), machine,
                                        [this](const Changes &changes) { emit changed(changes); })),
      m_waiting(waiting)
{
}

Ledger::~Ledger() = default;

Ledger::Opened Ledger::open(const QString &path, const Machine &machine, Waiting waiting)
{
    return orTrouble<Opened>([&] {
        return std::unique_ptr<Ledger>(new Ledger(BookStore::open(path, milliseconds(waiting)), machine, waiting));
    });
}

Ledger::Opened Ledger::openToRead(const QString &path, const Machine &machine, Waiting waiting)
{
    return orTrouble<Opened>([&] {
        return std::unique_ptr<Ledger>(
            new Ledger(BookStore::openToRead(path, milliseconds(waiting)), machine, waiting));
    });
}

Ledger::Opened Ledger::openDamaged(const QString &path, const Machine &machine, Waiting waiting)
{
    return orTrouble<Opened>([&] {
        return std::unique_ptr<Ledger>(
            new Ledger(BookStore::openDamaged(path, milliseconds(waiting)), machine, waiting));
    });
}

Ledger::Opened Ledger::create(const QString &path, const QString &currency, QDate today, const Machine &machine,
                              Waiting waiting)
{
    const StoredEntry entry = newEntry(machine, today, Words::tr("Began the book"), EntryKind::Done);
    if (const auto trouble = beginBook(path, emptyBook(currency), entry))
        return *trouble;
    return open(path, machine, waiting);
}

const Book &Ledger::book() const
{
    return m_open->book();
}

QString Ledger::path() const
{
    return m_open->store().path();
}

std::optional<Trouble> Ledger::readOnly() const
{
    return m_open->store().readOnly();
}

std::optional<Ledger::Damage> Ledger::damage() const
{
    const auto &salvage = m_open->store().salvage();
    return salvage ? std::optional(Damage{salvage->lost, salvage->doubt}) : std::nullopt;
}

Ledger::Opened Ledger::saveAs(const QString &path, QDate today) const
{
    const auto opened = [&] { return open(path, m_open->machine(), m_waiting); };
    try {
        if (!m_open->store().salvage()) {
            m_open->store().rescueTo(path);
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
    const QString title = Words::tr("Saved what could be read of %1").arg(QFileInfo(this->path()).fileName());
    return beginBook(path, Book::difference(Book(), m_open->book()),
                     newEntry(m_open->machine(), today, title, EntryKind::Done));
}

std::optional<QString> Ledger::copyBeforeUpgrade() const
{
    return m_open->store().copyBeforeUpgrade();
}

std::variant<QString, Trouble> Ledger::keepCopy(const QString &why) const
{
    QString kept = keptNameBeside(path(), why);
    if (const auto trouble = copyTo(kept))
        return *trouble;
    return kept;
}

std::optional<Trouble> Ledger::copyTo(const QString &target) const
{
    return troubleOf([&] { m_open->store().copyTo(target); });
}

const Machine &Ledger::machine() const
{
    return m_open->machine();
}

Performance Ledger::perform(const Command &command, QDate today)
{
    return m_open->write([&](BookStore::Writing &writing) { return m_open->perform(writing, command, today); });
}

Performance Ledger::undo(QDate today)
{
    return m_open->write([&](BookStore::Writing &writing) -> Performance {
        const auto entry = m_open->newestStanding();
        if (!entry)
            return refusal(Words::tr("There is nothing to take back."));
        if (entry->bar)
            return refusalOf(*entry->bar, entry->title);
        Reversal reversal = takingBack(m_open->book(), *entry, m_open->store().history());
        if (auto *refused = std::get_if<Refusal>(&reversal))
            return std::move(*refused);
        return m_open->reverse(writing, {{*entry, std::get<Changes>(std::move(reversal))}}, EntryKind::Undone, today);
    });
}

Performance Ledger::redo(QDate today)
{
    return m_open->write([&](BookStore::Writing &writing) -> Performance {
        const auto entry = m_open->timeline().nextRedo();
        if (!entry)
            return refusal(Words::tr("There is nothing to do again."));
        Reversal reversal = doingAgain(m_open->book(), *entry, m_open->store().history());
        if (auto *refused = std::get_if<Refusal>(&reversal))
            return std::move(*refused);
        return m_open->reverse(writing, {{*entry, std::get<Changes>(std::move(reversal))}}, EntryKind::Redone, today);
    });
}

Performance Ledger::undoTo(qint64 entry, QDate today)
{
    return m_open->write([&](BookStore::Writing &writing) -> Performance {
        auto standing = m_open->standingDownTo(entry);
        if (auto *refused = std::get_if<Refusal>(&standing))
            return std::move(*refused);
        OpenBook::Steps steps;
        Book state = m_open->book();
        for (const StoredEntry &each : std::get<std::vector<StoredEntry>>(standing)) {
            Reversal reversal = takingBack(state, each, m_open->store().history());
            if (auto *refused = std::get_if<Refusal>(&reversal))
                return std::move(*refused);
            state.apply(std::get<Changes>(reversal));
            steps.push_back({each, std::get<Changes>(std::move(reversal))});
        }
        return m_open->reverse(writing, steps, EntryKind::Undone, today);
    });
}

std::vector<HistoryEntry> Ledger::takenBackBy(qint64 entry) const
{
    std::vector<HistoryEntry> taken;
    try {
        const auto standing = m_open->standingDownTo(entry);
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
        return m_open->store().history().changesOf(entry).changes;
    } catch (const FileTrouble &) {
        return std::nullopt;
    }
}

std::optional<QString> Ledger::nextUndo() const
{
    try {
        const auto entry = m_open->newestStanding();
        return entry && !entry->bar ? std::optional(entry->title) : std::nullopt;
    } catch (const FileTrouble &) {
        return std::nullopt;
    }
}

std::optional<QString> Ledger::nextRedo() const
{
    try {
        const auto entry = m_open->timeline().nextRedo();
        return entry ? std::optional(entry->title) : std::nullopt;
    } catch (const FileTrouble &) {
        return std::nullopt;
    }
}

std::vector<HistoryEntry> Ledger::history(int limit) const
{
    std::vector<HistoryEntry> entries;
    try {
        const std::vector<StoredEntry> newest = m_open->timeline().newest(limit);
        std::transform(newest.begin(), newest.end(), std::back_inserter(entries), toldAs);
    } catch (const FileTrouble &) {
        // historyTrouble() tells.
    }
    return entries;
}

std::vector<HistoryEntry> Ledger::enteredAhead() const
{
    std::vector<HistoryEntry> entries;
    try {
        const std::vector<StoredEntry> ahead = m_open->store().history().enteredAhead();
        std::transform(ahead.begin(), ahead.end(), std::back_inserter(entries), toldAs);
    } catch (const FileTrouble &) {
        // historyTrouble() tells.
    }
    return entries;
}

std::optional<Trouble> Ledger::historyTrouble() const
{
    return troubleOf([&] {
        static_cast<void>(m_open->timeline().newest(0));
        static_cast<void>(m_open->store().history().enteredAhead());
    });
}

QString Ledger::identity() const
{
    try {
        const auto first = m_open->timeline().first();
        return first ? QString::fromLatin1(first->uid.toHex()) : QString();
    } catch (const FileTrouble &) {
        return {};
    }
}

QDateTime Ledger::savedAt() const
{
    try {
        const auto last = m_open->timeline().last();
        return last ? last->enteredAt : QDateTime();
    } catch (const FileTrouble &) {
        return {};
    }
}

std::optional<Trouble> Ledger::refresh()
{
    return troubleOf([&] {
        if (const auto before = m_open->takeOver())
            m_open->announce(Book::difference(*before, m_open->book()));
    });
}

Ledger::Examination Ledger::examine() const
{
    Examination examination;
    try {
        examination.fileTrouble = m_open->store().examine();
        if (!m_open->store().readsAs(m_open->book()))
            examination.fileTrouble += Words::tr("The file does not read as the book that is open.");
    } catch (const FileTrouble &trouble) {
        examination.fileTrouble += trouble.trouble().text;
    }
    examination.brokenLaws = proven::brokenLaws(m_open->book());
    return examination;
}

} // namespace proven
