#pragma once

#include "models/row_table.h"

#include "domain/book.h"
#include "rules/probation.h"

#include <QCoreApplication>

#include <optional>
#include <utility>
#include <variant>

namespace proven {

class Session;

/// One thing that happened with a vendor.
struct HappenedRow {
    using Source = std::variant<Id<Engagement>, Id<Touchpoint>, Id<Decision>>;
    Source source;
    QDate date;
    QString day;
    QString what;
    QString detail;
    std::optional<Tone> tone;
    [[nodiscard]] std::pair<std::size_t, qint64> key() const;
    bool operator==(const HappenedRow &) const = default;
};

/// Jobs, contacts and decisions of one vendor in one round, newest first.
class TimeLine : public RowTable<HappenedRow> {
    Q_DECLARE_TR_FUNCTIONS(TimeLine)

public:
    TimeLine(const Session &session, QObject *parent);
    void show(std::optional<Id<Vendor>> vendor, std::optional<Id<Trial>> trial);
    void readAgain();

private:
    void addJobs(std::vector<HappenedRow> &rows) const;
    void addContacts(std::vector<HappenedRow> &rows) const;
    void addDecisions(std::vector<HappenedRow> &rows) const;

    const Session &m_session;
    std::optional<Id<Vendor>> m_vendor;
    std::optional<Id<Trial>> m_trial;
};

} // namespace proven
