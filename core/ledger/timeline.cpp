#include "ledger/timeline.h"

#include <QHash>

#include <limits>

namespace proven {

namespace {

constexpr int readAtOnce = 200;

} // namespace

const StoredEntry *Timeline::at(std::size_t place)
{
    while (place >= m_entries.size() && !m_isWhole) {
        const qint64 below = m_entries.empty() ? std::numeric_limits<qint64>::max() : m_entries.back().number;
        const std::vector<StoredEntry> older = m_table.before(below, readAtOnce);
        m_entries.insert(m_entries.end(), older.begin(), older.end());
        m_isWhole = older.size() < static_cast<std::size_t>(readAtOnce);
    }
    return place < m_entries.size() ? &m_entries[place] : nullptr;
}

std::optional<StoredEntry> Timeline::last()
{
    const StoredEntry *entry = at(0);
    return entry ? std::optional(*entry) : std::nullopt;
}

std::optional<StoredEntry> Timeline::first()
{
    constexpr qint64 second = 2;
    const std::vector<StoredEntry> entries = m_table.before(second, 1);
    return entries.empty() ? std::nullopt : std::optional(entries.front());
}

void Timeline::eachStanding(const std::function<bool(const StoredEntry &)> &visit)
{
    // Of what was taken back and done again by turns the newest turn holds, and it comes first.
    QHash<qint64, bool> stands;
    for (std::size_t place = 0; const StoredEntry *entry = at(place); ++place) {
        if (entry->kind == EntryKind::Done) {
            if (stands.value(entry->number, true) && !visit(*entry))
                return;
        } else if (!stands.contains(*entry->reverses)) {
            stands.insert(*entry->reverses, entry->kind == EntryKind::Redone);
        }
    }
}

std::optional<StoredEntry> Timeline::nextRedo()
{
    QHash<qint64, bool> stands;
    std::size_t place = 0;
    for (const StoredEntry *entry = at(place); entry && entry->kind != EntryKind::Done; entry = at(++place)) {
        if (!stands.contains(*entry->reverses))
            stands.insert(*entry->reverses, entry->kind == EntryKind::Redone);
    }
    qint64 earliest = std::numeric_limits<qint64>::max();
    for (auto taken = stands.cbegin(); taken != stands.cend(); ++taken) {
        if (!taken.value())
            earliest = std::min(earliest, taken.key());
    }
    for (const StoredEntry *entry = at(place); entry && entry->number >= earliest; entry = at(++place)) {
        if (entry->number == earliest)
            return *entry;
    }
    return std::nullopt;
}

std::vector<StoredEntry> Timeline::newest(int limit)
{
    std::vector<StoredEntry> entries;
    for (std::size_t place = 0; limit <= 0 || place < static_cast<std::size_t>(limit); ++place) {
        const StoredEntry *entry = at(place);
        if (!entry)
            break;
        entries.push_back(*entry);
    }
    return entries;
}

void Timeline::append(const StoredEntry &entry)
{
    m_entries.push_front(entry);
}

void Timeline::forget()
{
    m_entries.clear();
    m_isWhole = false;
}

} // namespace proven
