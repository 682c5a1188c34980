#pragma once

#include "models/quadrant_contents.h"
#include "models/row_table.h"

#include "domain/book.h"
#include "rules/corner.h"

#include <QCoreApplication>

#include <map>

namespace proven {

class Session;

/// One vendor of reliable x liked.
struct CornerRow {
    Id<Trial> trial;
    QString vendor;
    QString corner; ///< "Reliable and liked", with "not sure yet" where a range reaches across its bar
    QString weakest, reliable, liked;
    Interval reliableRange, likedRange;
    int outcomes = 0;
    Tone tone = Tone::OnTrial;
    QString sentence;
    [[nodiscard]] qint64 key() const { return trial.number(); }
    bool operator==(const CornerRow &) const = default;
};

/// The vendors of one round by reliable x liked: the same as the picture of it, as a table, and what the picture says.
class CornersTable : public RowTable<CornerRow> {
    Q_DECLARE_TR_FUNCTIONS(CornersTable)

public:
    CornersTable(const Session &session, QObject *parent);
    void show(const std::map<Id<Trial>, TrialReading> &readings);

    [[nodiscard]] bool isWorthAPicture() const { return rowCount() >= fewestInCorners; }
    [[nodiscard]] QuadrantContents picture() const;
    /// What is seen, a sentence a corner, and who is not in it yet.
    [[nodiscard]] QStringList saying() const { return m_saying; }

private:
    [[nodiscard]] CornerRow rowFor(const TrialReading &reading, const CornerReading &corner) const;
    [[nodiscard]] QStringList cornersInWords(const std::map<Id<Trial>, TrialReading> &readings) const;

    const Session &m_session;
    QStringList m_saying;
};

} // namespace proven
