#pragma once

#include "disk_shim.h"

#include <QByteArray>
#include <QMap>
#include <QString>

#include <random>
#include <vector>

namespace proven::faults {

/// What a disk holds after the power was cut: of all that was told to it and not yet secured, anything may be there or
/// not, sector by sector, and so may the names in its folder.
class SimulatedDisk {
public:
    /// The files that are there, secured, before anything happens.
    explicit SimulatedDisk(QMap<QByteArray, QByteArray> files) : m_before(std::move(files)) {}

    void happened(const DiskShim::Event &event) { m_events.push_back(event); }
    [[nodiscard]] std::size_t events() const { return m_events.size(); }

    /// What the disk keeps its promises about; an honest one both.
    struct Honesty {
        bool secures = true;       ///< what was synced is there
        bool securesFolder = true; ///< so is that a file was deleted
    };
    /// What lies there where the power is cut after so many events.
    [[nodiscard]] QMap<QByteArray, QByteArray> after(std::size_t events, std::mt19937 &chance, Honesty honesty) const;

private:
    QMap<QByteArray, QByteArray> m_before;
    std::vector<DiskShim::Event> m_events;
};

} // namespace proven::faults
