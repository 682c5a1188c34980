#pragma once

#include "models/row_table.h"

#include "domain/book.h"

#include <QCoreApplication>

namespace proven {

class Session;

/// One round at a glance.
struct RoundRow {
    Id<Round> id;
    QString name;
    QString work;
    QString places;
    QString stages;
    [[nodiscard]] Id<Round> key() const { return id; }
    bool operator==(const RoundRow &) const = default;
};

/// All rounds, the open ones first.
class RoundsTable : public RowTable<RoundRow> {
    Q_DECLARE_TR_FUNCTIONS(RoundsTable)

public:
    RoundsTable(const Session &session, QObject *parent);
    void readAgain();

private:
    const Session &m_session;
};

/// "7 of 10 places used".
[[nodiscard]] QString placesInWords(const Book &book, Id<Round> round);
/// "2 proven, 3 on trial, 1 candidate": how many trials of a round are in which stage.
[[nodiscard]] QString stagesInWords(const Book &book, Id<Round> round, QDate today);

} // namespace proven
