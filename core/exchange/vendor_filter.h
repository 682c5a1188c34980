#pragma once

#include "exchange/import_reader.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <map>
#include <vector>

namespace proven {

/// Which rows are read where only some vendors are asked for; counts the rows of each.
class VendorFilter {
public:
    explicit VendorFilter(const QStringList &names)
    {
        for (const QString &name : names)
            m_wanted.insert(foldedName(name), name);
    }
    [[nodiscard]] bool takes(const QString &vendor)
    {
        auto known = m_known.find(vendor);
        if (known == m_known.end()) {
            const QString folded = foldedName(vendor);
            m_met.insert(folded);
            known = m_known.insert(vendor, {m_wanted.isEmpty() || m_wanted.contains(folded), 0});
        }
        ++known->rows;
        return known->isWanted;
    }
    [[nodiscard]] QStringList neverMet() const
    {
        QStringList names;
        for (auto wanted = m_wanted.begin(); wanted != m_wanted.end(); ++wanted) {
            if (!m_met.contains(wanted.key()))
                names += wanted.value();
        }
        return names;
    }
    /// Those with the most rows first, then by name; a name written in several ways counts once, as it is written most.
    [[nodiscard]] std::vector<ReadTables::VendorRows> counted() const
    {
        std::map<QString, ReadTables::VendorRows> byName;
        std::map<QString, qint64> mostWritten;
        for (auto known = m_known.begin(); known != m_known.end(); ++known) {
            const QString folded = foldedName(known.key());
            if (folded.isEmpty())
                continue;
            ReadTables::VendorRows &vendor = byName[folded];
            vendor.rows += known->rows;
            if (known->rows > mostWritten[folded]) {
                mostWritten[folded] = known->rows;
                vendor.name = known.key().simplified();
            }
        }
        std::vector<ReadTables::VendorRows> counted;
        for (auto &[folded, vendor] : byName)
            counted.push_back(std::move(vendor));
        std::stable_sort(counted.begin(), counted.end(), [](const auto &a, const auto &b) { return a.rows > b.rows; });
        return counted;
    }

private:
    struct Known {
        bool isWanted = false;
        qint64 rows = 0;
    };
    QHash<QString, QString> m_wanted; ///< by folded name, as it was given
    QHash<QString, Known> m_known;    ///< by the name as the table has it
    QSet<QString> m_met;
};

} // namespace proven
