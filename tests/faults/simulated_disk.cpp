#include "simulated_disk.h"

#include <algorithm>

namespace proven::faults {

namespace {

using Event = DiskShim::Event;

constexpr qsizetype sector = 512;

bool survives(std::mt19937 &chance)
{
    return std::bernoulli_distribution(0.5)(chance);
}

void writeInto(QByteArray &content, qsizetype at, const QByteArray &bytes)
{
    if (content.size() < at + bytes.size())
        content.append(QByteArray(at + bytes.size() - content.size(), '\0'));
    content.replace(at, bytes.size(), bytes);
}

/// One file's content: what is secured, and what is not yet, in its order.
struct Content {
    QByteArray secured;
    std::vector<Event> pending;

    void secure()
    {
        for (const Event &event : pending)
            apply(event, secured);
        pending.clear();
    }
    [[nodiscard]] QByteArray whatSurvives(std::mt19937 &chance) const
    {
        QByteArray content = secured;
        for (const Event &event : pending) {
            if (event.kind == Event::Kind::Truncated) {
                if (survives(chance))
                    apply(event, content);
                continue;
            }
            // Sectors are what a disk writes whole.
            for (qsizetype at = 0; at < event.bytes.size();) {
                const qsizetype end = std::min(event.bytes.size(), ((event.at + at) / sector + 1) * sector - event.at);
                if (survives(chance))
                    writeInto(content, event.at + at, event.bytes.mid(at, end - at));
                at = end;
            }
        }
        return content;
    }

private:
    static void apply(const Event &event, QByteArray &content)
    {
        if (event.kind == Event::Kind::Truncated)
            content.truncate(event.at);
        else
            writeInto(content, event.at, event.bytes);
    }
};

/// A name that was made or taken away, and not secured yet.
struct NameChange {
    QByteArray path;
    int content; ///< -1 where it was taken away
};

} // namespace

QMap<QByteArray, QByteArray> SimulatedDisk::after(std::size_t events, std::mt19937 &chance, Honesty honesty) const
{
    std::vector<Content> contents;
    QMap<QByteArray, int> names;   // as the program sees them
    QMap<QByteArray, int> secured; // as they are on the disk for certain
    std::vector<NameChange> pending;
    const auto secureNames = [&] {
        for (const NameChange &change : pending) {
            if (change.content < 0)
                secured.remove(change.path);
            else
                secured[change.path] = change.content;
        }
        pending.clear();
    };
    for (auto file = m_before.begin(); file != m_before.end(); ++file) {
        names[file.key()] = secured[file.key()] = static_cast<int>(contents.size());
        contents.push_back({file.value(), {}});
    }
    for (std::size_t place = 0; place < events; ++place) {
        const Event &event = m_events[place];
        switch (event.kind) {
        case Event::Kind::Opened:
            if (event.isNew || !names.contains(event.path)) {
                names[event.path] = static_cast<int>(contents.size());
                pending.push_back({event.path, names[event.path]});
                contents.push_back({});
            }
            break;
        case Event::Kind::Written:
        case Event::Kind::Truncated:
            contents[static_cast<std::size_t>(names.value(event.path))].pending.push_back(event);
            break;
        case Event::Kind::Synced:
            if (!honesty.secures)
                break;
            contents[static_cast<std::size_t>(names.value(event.path))].secure();
            // SQLite syncs the folder together with a new file's first sync.
            if (std::any_of(pending.begin(), pending.end(),
                            [&](const NameChange &change) { return change.path == event.path && change.content >= 0; }))
                secureNames();
            break;
        case Event::Kind::Deleted:
            pending.push_back({event.path, -1});
            names.remove(event.path);
            if (event.isSynced && honesty.secures && honesty.securesFolder)
                secureNames();
            break;
        }
    }
    for (const NameChange &change : pending) {
        if (!survives(chance))
            continue;
        if (change.content < 0)
            secured.remove(change.path);
        else
            secured[change.path] = change.content;
    }
    QMap<QByteArray, QByteArray> files;
    for (auto name = secured.begin(); name != secured.end(); ++name)
        files[name.key()] = contents[static_cast<std::size_t>(name.value())].whatSurvives(chance);
    return files;
}

} // namespace proven::faults
