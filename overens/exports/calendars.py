"""Days for the reader's own calendar (iCalendar, RFC 5545): each event, all events, and when agreements end.

A calendar knows nothing but exact days. An event of which only the month or the year is known is left out: an
all-day entry over the whole month would say that it goes on all the time, and any one day would be invented. The
event's page says so. A file that would be empty is not written, as the format forbids it.
"""

from __future__ import annotations

from datetime import date, time

from overens.catalogue import AgreementRecord
from overens.exports.exported import Exported
from overens.files import FileSet
from overens.pages.following import ENDINGS, EVENTS, ends_on_a_day, event_file, is_on_a_day

MOST = 200
"""Last days in the calendar, the nearest; the others come into it by themselves."""


def calendars(site: Exported) -> FileSet:
    """Every calendar file."""
    return FileSet(_events(site) | _endings(site))


def _events(site: Exported) -> dict[str, bytes]:
    """Each event by itself, and all of them by day."""
    events = [one for one in site.catalogue.events.values() if is_on_a_day(one.facts)]
    if not events:
        return {}
    from overens.exports.calendar_entries import calendar_file, event_entry

    events.sort(key=lambda one: (one.facts.start.date.first, one.facts.start.time or time(), one.id))
    entries = {one.id: event_entry(site, one) for one in events}
    plan, name = site.plan, f"{site.texts['sv']('nav.events')} – {site.config.name}"
    files = {
        f"{_folder(plan.address('events', id_))}{event_file(id_)}": calendar_file("", [entry])
        for id_, entry in entries.items()
    }
    return {**files, f"{_folder(plan.address('events'))}{EVENTS}": calendar_file(name, entries.values())}


def _endings(site: Exported) -> dict[str, bytes]:
    """The last days of agreements."""
    ending = _ending(site)
    if not ending:
        return {}
    from overens.exports.calendar_entries import calendar_file, ending_entry

    name = f"{site.texts['sv']('follow.calendar.endings-name')} – {site.config.name}"
    days = [ending_entry(site, record, end) for end, record in ending]
    return {f"{_folder(site.plan.address('agreements'))}{ENDINGS}": calendar_file(name, days)}


def _ending(site: Exported) -> list[tuple[date, AgreementRecord]]:
    """The last days that are still to come, in order; where all have passed the latest, so that the file stays."""
    catalogue = site.catalogue
    found = [
        (one.facts.end.last, one)
        for one in catalogue.agreements.values()
        if one.facts.end and ends_on_a_day(catalogue, one)
    ]
    found.sort(key=lambda one: (one[0], one[1].id))
    ahead = [one for one in found if one[0] >= catalogue.as_of]
    return ahead[:MOST] or found[-1:]


def _folder(address: str | None) -> str:
    return (address or "").lstrip("/")
