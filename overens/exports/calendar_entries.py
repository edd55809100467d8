"""The entries of calendar files, and the files themselves, by the icalendar library.

Apart from `calendars`, which imports this only where there is something to write: the library takes longer to load
than most commands take to run.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from icalendar import Calendar, Component, Timezone, TimezoneDaylight, TimezoneStandard
from icalendar import Event as Entry

from overens.catalogue import AgreementRecord
from overens.exports.exported import Exported
from overens.models import Event, Moment
from overens.pages.parts import place_text
from overens.reading import Record
from overens.swedish.dates import format_date

PROGRAM = "-//Överens//Överens//SV"
STOCKHOLM = "Europe/Stockholm"
_ZONE = ZoneInfo(STOCKHOLM)


def event_entry(site: Exported, record: Record[Event]) -> Entry:
    """An event whose first day is known."""
    facts, texts = record.facts, site.texts["sv"]
    title = texts("follow.calendar.cancelled", title=facts.title) if facts.cancelled else facts.title
    entry = _entry(site, record, title, facts.start.date.first)
    start, end = _span(facts)
    entry.add("dtstart", start)
    if end is not None:
        entry.add("dtend", end)
    places = [facts.place, place_text([facts.municipality]) if facts.municipality else None]
    # `Stadshuset, Åmål` says already that it is in Åmål.
    where = [one for number, one in enumerate(places) if one and not (number and one in (places[0] or ""))]
    if where:
        entry.add("location", ", ".join(where))
    prose = record.text("beskrivning")
    said = [*_not_shown(site, facts, start), *([prose.text] if prose else []), *([facts.link] if facts.link else [])]
    if said:
        entry.add("description", "\n\n".join(said))
    entry.add("status", "CANCELLED" if facts.cancelled else "CONFIRMED")
    return entry


def _entry(site: Exported, record: Record[Any], title: str, day: date) -> Entry:
    """What is alike in all entries. The stamp is when the facts were reviewed: the same content, the same bytes."""
    reviewed = record.facts.reviewed
    stamp = datetime.combine(reviewed.first if reviewed else day, time(), UTC)
    address = site.plan.address(record.kind, record.id)
    entry = Entry()
    entry.add("uid", f"{record.id}.{record.kind}@{urlsplit(site.config.address).hostname}")
    entry.add("dtstamp", stamp)
    entry.add("summary", title)
    entry.add("url", f"{site.config.address}{address}")
    return entry


def _span(facts: Event) -> tuple[date | datetime, date | datetime | None]:
    """Beginning and end as calendars count: the end of whole days is the day after the last.

    An end of which the day is not known is left out. Where only the beginning of several days has a time, they are
    shown whole, and the text tells the time.
    """
    first, last = facts.start.date.first, _last(facts)
    if facts.start.time and facts.end and facts.end.time and last:
        return _at(facts.start), _at(facts.end)
    if facts.start.time and last in (None, first):
        return _at(facts.start), None
    return first, (last or first) + timedelta(days=1)


def _last(facts: Event) -> date | None:
    end = facts.end
    return end.date.first if end and end.date.precision == "day" else None


def _at(moment: Moment) -> datetime:
    return datetime.combine(moment.date.first, moment.time or time(), _ZONE)


def _not_shown(site: Exported, facts: Event, start: date | datetime) -> Iterator[str]:
    """What is known of beginning and end but does not stand in the calendar's own fields."""
    texts, end = site.texts["sv"], facts.end
    if facts.start.time and not isinstance(start, datetime):
        yield texts("follow.calendar.begins", moment=_moment(site, facts.start))
    if end and (end.date.precision != "day" or (end.time and not isinstance(start, datetime))):
        yield texts("follow.calendar.ends", moment=_moment(site, end))


def _moment(site: Exported, moment: Moment) -> str:
    day = format_date(moment.date, "sv")
    clock = moment.time and moment.time.strftime("%H.%M")
    return site.texts["sv"]("pages.event.at", date=day, time=clock) if clock else day


def ending_entry(site: Exported, record: AgreementRecord, end: date) -> Entry:
    """The last day of an agreement."""
    texts = site.texts["sv"]
    entry = _entry(site, record, texts("follow.calendar.last-day", title=record.facts.title), end)
    entry.add("dtstart", end)
    entry.add("dtend", end + timedelta(days=1))
    entry.add("location", place_text(record.facts.municipalities))
    entry.add("description", texts("follow.calendar.last-day-text"))
    entry.add("transp", "TRANSPARENT")
    return entry


def calendar_file(name: str, entries: Iterable[Entry]) -> bytes:
    """A file of entries; with the rules of the time zone where an entry has a time of day."""
    entries = tuple(entries)
    calendar = Calendar()
    calendar.add("version", "2.0")
    calendar.add("prodid", PROGRAM)
    calendar.add("method", "PUBLISH")
    if name:
        calendar.add("x-wr-calname", name)
        calendar.add("x-wr-timezone", STOCKHOLM)
    if any(isinstance(entry.DTSTART, datetime) for entry in entries):
        calendar.add_component(_stockholm())
    for entry in entries:
        calendar.add_component(entry)
    content: bytes = calendar.to_ical()
    return content


def _stockholm() -> Timezone:
    """Swedish time since 1996, written out: the machine's own tables would differ from one to another."""
    zone = Timezone()
    zone.add("tzid", STOCKHOLM)
    zone.add_component(_change(TimezoneDaylight(), "CEST", datetime(1996, 3, 31, 2), 1, 2))  # noqa: DTZ001 - RFC 5545 3.6.5
    zone.add_component(_change(TimezoneStandard(), "CET", datetime(1996, 10, 27, 3), 2, 1))  # noqa: DTZ001 - wants local time
    return zone


def _change(change: Component, name: str, since: datetime, before: int, after: int) -> Component:
    """The change to summer or winter time, on the last Sunday of a month."""
    change.add("dtstart", since)
    change.add("rrule", {"freq": "yearly", "bymonth": since.month, "byday": "-1SU"})
    change.add("tzoffsetfrom", timedelta(hours=before))
    change.add("tzoffsetto", timedelta(hours=after))
    change.add("tzname", name)
    return change
