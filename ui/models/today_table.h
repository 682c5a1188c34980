#pragma once

#include "models/row_table.h"

#include "rules/attention.h"

#include <QCoreApplication>

#include <utility>

namespace proven {

class Session;

/// One row of what needs the owner today: a vendor, a round or the book.
struct TodayRow {
    Attention attention;
    QString who;
    QString what; ///< the most urgent reason, and how many stand behind it
    QString all;  ///< every reason, a line each
    [[nodiscard]] std::pair<int, qint64> key() const;
    bool operator==(const TodayRow &other) const;
};

/// L8 as a table, most urgent first.
class TodayTable : public RowTable<TodayRow> {
    Q_DECLARE_TR_FUNCTIONS(TodayTable)

public:
    enum ColumnPlace { Who, What, NextStep };

    TodayTable(const Session &session, QObject *parent);
    void readAgain();

private:
    [[nodiscard]] TodayRow rowFor(const Attention &attention) const;

    const Session &m_session;
};

} // namespace proven
