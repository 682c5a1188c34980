#pragma once

#include "models/row_table.h"

#include "domain/book.h"
#include "rules/standing.h"

#include <QCoreApplication>

#include <map>
#include <optional>

namespace proven {

class Session;

/// One of the ten places of a round: a vendor's trial, or a place that is free.
struct PlaceRow {
    struct Share {
        QString words;
        std::optional<Interval> range;
        QString sentence;
        bool operator==(const Share &) const = default;
    };

    std::optional<Id<Trial>> trial;
    int freePlace = 0; ///< counted from 1 where it is free
    QString vendor;
    QString stage;
    std::optional<Tone> tone;
    QString why; ///< the standing's sentences
    Share kept;
    Share liked;
    QString clock;
    std::optional<Ring> ring;
    int leftDays = 0;
    QString leastCertain;

    [[nodiscard]] qint64 key() const { return trial ? trial->number() : -freePlace; }
    bool operator==(const PlaceRow &) const = default;
};

/// The ten places of one round. After a change only the trials it touched are read anew.
class RoundTable : public RowTable<PlaceRow> {
    Q_DECLARE_TR_FUNCTIONS(RoundTable)

public:
    enum ColumnPlace { VendorName, StageColumn, Kept, ClockColumn, LeastCertain, LikedColumn };

    RoundTable(const Session &session, QObject *parent);

    void show(std::optional<Id<Round>> round);
    void follow(const Changes &changes);
    void readAgain();

    /// The readings behind the rows, by trial.
    [[nodiscard]] const std::map<Id<Trial>, TrialReading> &readings() const { return m_readings; }

private:
    void sayColumns();
    void arrange();
    [[nodiscard]] PlaceRow rowFor(const TrialReading &reading) const;

    const Session &m_session;
    std::optional<Id<Round>> m_round;
    std::map<Id<Trial>, TrialReading> m_readings;
};

} // namespace proven
