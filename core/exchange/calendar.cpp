#include "exchange/calendar.h"

#include "rules/days_ahead.h"
#include "rules/words.h"

#include <algorithm>
#include <limits>
#include <memory>

#include <libical/ical.h>

namespace proven {

namespace {

/// Text as iCalendar can hold it: no control characters but the break between lines.
QByteArray calendarText(QString text)
{
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    for (QChar &sign : text) {
        if (sign == u'\r')
            sign = u'\n';
        else if (sign != u'\n' && sign.category() == QChar::Other_Control)
            sign = u' ';
    }
    return text.toUtf8();
}

icaltimetype asDay(QDate date)
{
    icaltimetype day = icaltime_null_date();
    day.year = date.year();
    day.month = date.month();
    day.day = date.day();
    return day;
}

icaltimetype asMoment(const QDateTime &moment)
{
    const QDateTime utc = moment.toUTC();
    icaltimetype time = asDay(utc.date());
    time.is_date = 0;
    time.hour = utc.time().hour();
    time.minute = utc.time().minute();
    time.second = utc.time().second();
    icaltime_set_timezone(&time, icaltimezone_get_utc_timezone());
    return time;
}

QLatin1String nameOfKind(DayAhead::Kind kind)
{
    switch (kind) {
    case DayAhead::Kind::ProbationEnds:
        return QLatin1String("probation");
    case DayAhead::Kind::Due:
        return QLatin1String("due");
    case DayAhead::Kind::InTouch:
        return QLatin1String("in-touch");
    }
    Q_UNREACHABLE();
}

icalproperty *named(const char *name, const QByteArray &value)
{
    icalproperty *property = icalproperty_new_x(value.constData());
    icalproperty_set_x_name(property, name);
    return property;
}

/// At nine in the morning, two weeks before the day.
icalcomponent *reminder(const QByteArray &text)
{
    icaltriggertype trigger = {};
    trigger.time = icaltime_null_time();
    trigger.duration.is_neg = 1;
    trigger.duration.days = 13;
    trigger.duration.hours = 15;
    return icalcomponent_vanew(ICAL_VALARM_COMPONENT, icalproperty_new_action(ICAL_ACTION_DISPLAY),
                               icalproperty_new_description(text.constData()), icalproperty_new_trigger(trigger),
                               static_cast<void *>(nullptr));
}

icalcomponent *event(const DayAhead &ahead, const CalendarOrigin &origin)
{
    const QByteArray uid =
        QStringLiteral("%1-%2@%3").arg(nameOfKind(ahead.kind)).arg(ahead.id).arg(origin.identity).toUtf8();
    const QByteArray title = calendarText(ahead.title.simplified());
    const QByteArray about = calendarText(ahead.about.join(u'\n'));
    const icaltimetype changed = asMoment(origin.changedAt);
    const auto sequence = static_cast<int>(std::min<qint64>(origin.entry, std::numeric_limits<int>::max()));
    icalcomponent *component = icalcomponent_vanew(ICAL_VEVENT_COMPONENT, icalproperty_new_uid(uid.constData()),
                                                   icalproperty_new_dtstamp(changed),
                                                   icalproperty_new_lastmodified(changed),
                                                   icalproperty_new_sequence(sequence),
                                                   icalproperty_new_dtstart(asDay(ahead.day)),
                                                   icalproperty_new_dtend(asDay(ahead.day.addDays(1))),
                                                   icalproperty_new_summary(title.constData()),
                                                   icalproperty_new_description(about.constData()),
                                                   icalproperty_new_transp(ICAL_TRANSP_TRANSPARENT),
                                                   static_cast<void *>(nullptr));
    if (ahead.kind == DayAhead::Kind::ProbationEnds)
        icalcomponent_add_component(component, reminder(title));
    return component;
}

} // namespace

QByteArray bookAsCalendar(const Book &book, const CalendarOrigin &origin, QDate today)
{
    const QByteArray name = calendarText(Words::tr("%1 (Proven)").arg(origin.name));
    icaldurationtype halfADay = icaldurationtype_null_duration();
    halfADay.hours = 12;
    const std::unique_ptr<icalcomponent, decltype(&icalcomponent_free)>
        calendar(icalcomponent_vanew(ICAL_VCALENDAR_COMPONENT, icalproperty_new_prodid("-//Proven//Proven//EN"),
                                     icalproperty_new_version("2.0"), icalproperty_new_method(ICAL_METHOD_PUBLISH),
                                     named("X-WR-CALNAME", name), icalproperty_new_name(name.constData()),
                                     icalproperty_new_refreshinterval(halfADay), static_cast<void *>(nullptr)),
                 icalcomponent_free);
    for (const DayAhead &ahead : daysAhead(book, today))
        icalcomponent_add_component(calendar.get(), event(ahead, origin));
    const std::unique_ptr<char, decltype(&icalmemory_free_buffer)> text(icalcomponent_as_ical_string_r(calendar.get()),
                                                                        [](void *buffer) {
                                                                            icalmemory_free_buffer(buffer);
                                                                        });
    return text.get();
}

} // namespace proven
