"""Reads an iCalendar file with a library that has nothing to do with the one that wrote it, and says as JSON what is in it.

read_ics.py FILE prints {"calendar": {property: value}, "events": [{property: value, "alarms": [...]}]}.
"""
import json
import sys

import icalendar


def said(component):
    found = {}
    for name, value in component.property_items(recursive=False):
        if name in ("BEGIN", "END"):
            continue
        day = getattr(value, "dt", None)
        if day is not None and hasattr(day, "isoformat"):
            found[name] = day.isoformat()
        elif day is not None:
            found[name] = day.total_seconds()
        else:
            found[name] = int(value) if name == "SEQUENCE" else str(value)
    return found


calendar = icalendar.Calendar.from_ical(open(sys.argv[1], "rb").read())
events = []
for event in calendar.walk("VEVENT"):
    found = said(event)
    found["alarms"] = [said(alarm) for alarm in event.walk("VALARM")]
    events.append(found)
json.dump({"calendar": said(calendar), "events": events}, sys.stdout)
