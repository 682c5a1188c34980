#pragma once

#include "models/corners.h"
#include "models/row_table.h"

#include <QCoreApplication>

namespace proven {

class Session;

/// The vendors of one round by reliable x liked: the same as the picture of it, as a table, and what the picture says.
class CornersTable : public RowTable<CornerRow> {
    Q_DECLARE_TR_FUNCTIONS(CornersTable)

public:
    CornersTable(const Session &session, QObject *parent);
    void show(const Readings &readings);
    [[nodiscard]] const Corners &corners() const { return m_corners; }

private:
    const Session &m_session;
    Corners m_corners;
};

} // namespace proven
