#pragma once

#include "models/row_table.h"

#include "domain/book.h"
#include "rules/probation.h"
#include "rules/talk.h"

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
    [[nodiscard]] std::pair<std::size_t, qint64> key() const;
    bool operator==(const HappenedRow &) const = default;
};

/// What a time line says of it.
struct Happened {
    QString what;
    QString detail;
    std::optional<Tone> tone;
};

/// Jobs, contacts and decisions of one vendor in one round, newest first. Words are made when a line is shown: a vendor
/// of many years has thousands of them.
class TimeLine : public RowTable<HappenedRow> {
    Q_DECLARE_TR_FUNCTIONS(TimeLine)

public:
    TimeLine(const Session &session, QObject *parent);
    void show(std::optional<Id<Vendor>> vendor, std::optional<Id<Trial>> trial);
    void readAgain();
    /// Nothing for a line whose record has gone from the book and that is about to go as well.
    [[nodiscard]] Happened happened(const HappenedRow &row) const;

private:
    [[nodiscard]] std::vector<HappenedRow> read() const;
    [[nodiscard]] Happened of(const Engagement &job) const;
    [[nodiscard]] Happened of(const Touchpoint &contact) const;
    [[nodiscard]] Happened of(const Decision &decision) const;

    const Session &m_session;
    std::optional<Id<Vendor>> m_vendor;
    std::optional<Id<Trial>> m_trial;
    /// Of the trial, as of the last reading.
    std::optional<TrialState> m_state;
    std::vector<Id<Decision>> m_standing;
    mutable std::optional<GateSeries> m_series; ///< made for the first contact that is shown
};

} // namespace proven
