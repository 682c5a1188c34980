#include "clock.h"

#include <QRandomGenerator>

#include <chrono>

namespace proven {

namespace {

// A timer does not run while the machine sleeps, so that one set to midnight would come too late; a look each minute
// costs nothing that can be measured.
constexpr std::chrono::minutes betweenLooks{1};

} // namespace

Machine systemMachine()
{
    return {.now = [] { return QDateTime::currentDateTimeUtc(); },
            .randomBits = [] { return QRandomGenerator::system()->generate(); }};
}

QDate localDay()
{
    return QDate::currentDate();
}

DayWatch::DayWatch(std::function<QDate()> day, QObject *parent)
    : QObject(parent), m_askDay(std::move(day)), m_day(m_askDay())
{
    m_timer.setTimerType(Qt::VeryCoarseTimer);
    m_timer.setInterval(betweenLooks);
    connect(&m_timer, &QTimer::timeout, this, &DayWatch::look);
    m_timer.start();
}

void DayWatch::look()
{
    const QDate day = m_askDay();
    if (day == m_day)
        return;
    m_day = day;
    emit dayTurned(day);
}

} // namespace proven
