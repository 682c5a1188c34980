#pragma once

#include <QByteArray>

#include <functional>

namespace proven::faults {

/// Stands between SQLite and the disk, under every connection of this program: tells what goes to the disk, and lets
/// calls fail. There is one.
class DiskShim {
public:
    enum class Call { Read, Write, Sync, Truncate, Open, Delete, Lock, Size, Access };
    static constexpr Call allCalls[] = {Call::Read,   Call::Write, Call::Sync, Call::Truncate, Call::Open,
                                        Call::Delete, Call::Lock,  Call::Size, Call::Access};
    [[nodiscard]] static const char *nameOf(Call call);

    /// Something that changed, or secured, what lies on the disk.
    struct Event {
        enum class Kind { Opened, Written, Truncated, Synced, Deleted } kind;
        QByteArray path;
        qint64 at = 0;         ///< of what was written; the size that it was cut to
        QByteArray bytes;      ///< what was written
        bool isNew = false;    ///< Opened: the file was not there before
        bool isSynced = false; ///< Deleted: the folder was synced afterwards
    };

    /// Puts itself under every connection that is opened from now on.
    [[nodiscard]] static DiskShim &installed();

    /// Asked before each call; anything but SQLITE_OK is what SQLite hears instead. May be empty.
    std::function<int(Call, const QByteArray &path)> fault;
    /// The same after a write, sync, truncation or deletion that was carried out.
    std::function<int(Call, const QByteArray &path)> faultAfterwards;
    /// May be empty.
    std::function<void(Event)> record;
    /// Writes say that they went well and do nothing.
    bool swallowsWrites = false;
};

/// The error that SQLite hears of a disk where such a call fails.
[[nodiscard]] int errorOf(DiskShim::Call call);

} // namespace proven::faults
