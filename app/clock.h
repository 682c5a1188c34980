#pragma once

#include "ledger/ledger.h"

#include <QDate>
#include <QObject>
#include <QTimer>

#include <functional>

namespace proven {

/// The machine's time and chance. This file is the only place that asks for them.
[[nodiscard]] Machine systemMachine();
/// The day it is where the owner is.
[[nodiscard]] QDate localDay();

/// Tells a window when a new day begins: at local midnight, and soon after the machine wakes up or its clock is set.
class DayWatch : public QObject {
    Q_OBJECT

public:
    explicit DayWatch(std::function<QDate()> day = localDay, QObject *parent = nullptr);

    [[nodiscard]] QDate day() const { return m_day; }

public slots:
    /// Looks at the day at once, where there is reason to think that it turned.
    void look();

signals:
    void dayTurned(QDate day);

private:
    std::function<QDate()> m_askDay;
    QDate m_day;
    QTimer m_timer;
};

} // namespace proven
