"""Calendar files, read back as calendars read them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from icalendar import Calendar, Component

from overens.exports.calendars import calendars
from overens.files import FileSet

STOCKHOLM = ZoneInfo("Europe/Stockholm")

EVENT = """\
titel: Exempeldagen, del 1; med \\ och "citat"
start: 2018-10-24 09:00
slut: 2018-10-24 16:30
plats: Exempelsalen
kommun: Åmål
beskrivning: |
  En **dag** med exempel.

  Välkommen!
länk: https://exempel.example/dagen
granskad: 2026-11-01
"""


@pytest.fixture
def made(build) -> Callable[..., FileSet]:
    """The calendar files of a small site."""
    return lambda files, **said: calendars(build(files, **said).exported)


def only(content: bytes) -> Component:
    (entry,) = Calendar.from_ical(content).walk("VEVENT")
    return entry


def event(made, text: str) -> Component:
    return only(made({"events/exempel.yaml": f"titel: Exempeldagen\n{text}"})["kalender/exempel/exempel.ics"])


def test_an_event_with_times_says_when_where_and_what(made):
    content = made({"events/exempel.yaml": EVENT})["kalender/exempel/exempel.ics"]
    entry = only(content)
    assert entry["summary"] == 'Exempeldagen, del 1; med \\ och "citat"'
    assert entry["dtstart"].dt == datetime(2018, 10, 24, 9, tzinfo=STOCKHOLM)
    assert entry["dtend"].dt == datetime(2018, 10, 24, 16, 30, tzinfo=STOCKHOLM)
    assert entry["dtstart"].params["TZID"] == "Europe/Stockholm"
    assert entry["location"] == "Exempelsalen, Åmål"
    assert entry["description"] == "En dag med exempel.\n\nVälkommen!\n\nhttps://exempel.example/dagen"
    assert entry["url"] == "https://overens.example/kalender/exempel/"
    assert entry["uid"] == "exempel.events@overens.example"
    assert entry["status"] == "CONFIRMED"
    assert entry["dtstamp"].dt.date() == date(2026, 11, 1)
    assert entry.errors == []


def test_the_file_is_as_the_standard_wants_it(made):
    content = made({"events/exempel.yaml": EVENT})["kalender/exempel/exempel.ics"]
    lines = content.split(b"\r\n")
    assert b"\n" not in content.replace(b"\r\n", b"")
    assert max(len(line) for line in lines) <= 75
    assert lines[:2] == [b"BEGIN:VCALENDAR", b"VERSION:2.0"]
    assert lines[-2:] == [b"END:VCALENDAR", b""]


@pytest.mark.parametrize(
    ("month", "name", "hours"), [(1, "CET", 1), (3, "CET", 1), (4, "CEST", 2), (7, "CEST", 2), (11, "CET", 1)]
)
def test_the_time_zone_is_that_of_stockholm(made, month, name, hours):
    start = f"2026-{month:02}-15 09:00"
    files = made({"events/exempel.yaml": f"titel: Exempel\nstart: {start}\n"})
    (zone,) = Calendar.from_ical(files["kalender/exempel/exempel.ics"]).walk("VTIMEZONE")
    local = datetime(2026, month, 15, 9, tzinfo=zone.to_tz(lookup_tzid=False))
    assert (local.utcoffset(), local.tzname()) == (timedelta(hours=hours), name)
    assert local.utcoffset() == local.replace(tzinfo=STOCKHOLM).utcoffset()


@pytest.mark.parametrize(
    ("text", "start", "end", "said"),
    [
        ("start: 2018-10-24", date(2018, 10, 24), date(2018, 10, 25), None),
        ("start: 2018-10-24\nslut: 2018-10-26", date(2018, 10, 24), date(2018, 10, 27), None),
        ("start: 2018-10-24 09:00\nslut: 2018-10-26", date(2018, 10, 24), date(2018, 10, 27),
         "Börjar: 24 oktober 2018 kl. 09.00."),
        ("start: 2018-10-24\nslut: 2018-10-24 16:00", date(2018, 10, 24), date(2018, 10, 25),
         "Slutar: 24 oktober 2018 kl. 16.00."),
        ("start: 2018-10-24\nslut: november 2018", date(2018, 10, 24), date(2018, 10, 25), "Slutar: november 2018."),
        ("start: 2018-10-24 09:00", datetime(2018, 10, 24, 9, tzinfo=STOCKHOLM), None, None),
    ],
)  # fmt: skip
def test_no_day_and_no_time_is_invented(made, text, start, end, said):
    entry = event(made, text)
    assert entry["dtstart"].dt == start
    assert (entry["dtend"].dt if "dtend" in entry else None) == end
    assert entry.get("description") == said


@pytest.mark.parametrize("start", ["2018", "2018-10", "hösten 2018", "första kvartalet 2018"])
def test_an_event_without_a_known_day_has_no_file_and_its_page_says_so(build, start):
    site = build({"events/exempel.yaml": f"titel: Exempeldagen\nstart: {start}\n"})
    assert calendars(site.exported) == {}
    assert "eftersom dagen inte är känd" in site.text("/kalender/exempel/")
    assert not [href for href in site.links("/kalender/").values() if href.endswith(".ics")]


def test_a_cancelled_event_says_so(made):
    entry = event(made, "start: 2018-10-24\ninställt: ja\n")
    assert (entry["status"], entry["summary"]) == ("CANCELLED", "Inställt: Exempeldagen")


def test_all_events_stand_in_one_file_by_day(made):
    files = made(
        {
            "events/b.yaml": "titel: B\nstart: 2018-10-24\n",
            "events/a.yaml": EVENT,
            "events/c.yaml": "titel: C\nstart: 2017-10-24\n",
            "events/d.yaml": "titel: D\nstart: 2018\n",
        }
    )
    calendar = Calendar.from_ical(files["kalender/kalender.ics"])
    assert [entry["uid"].partition(".")[0] for entry in calendar.walk("VEVENT")] == ["c", "b", "a"]
    assert calendar["x-wr-calname"] == "Kalender – Överens"
    assert len(calendar.walk("VTIMEZONE")) == 1


ENDING = "titel: {title}\ntyp: unga\nkommuner: [Åmål]\nundertecknad: 2018\nslutdatum: {end}\n"


def test_the_last_days_of_agreements_are_a_calendar_of_their_own(made):
    files = made(
        {
            "agreements/sist.yaml": ENDING.format(title="Sist", end="2027-12-31"),
            "agreements/forst.yaml": ENDING.format(title="Först", end="2026-11-21"),
            "agreements/forbi.yaml": ENDING.format(title="Förbi", end="2026-11-20"),
            "agreements/vagt.yaml": ENDING.format(title="Vagt", end="2027"),
            "agreements/uppsagt.yaml": ENDING.format(title="Uppsagt", end="2027-12-31") + "uppsagd: 2019-01-01\n",
            "agreements/ersatt.yaml": ENDING.format(title="Ersatt", end="2027-12-31"),
            "agreements/ny.yaml": "titel: Ny\ntyp: unga\nkommuner: [Åmål]\nundertecknad: 2019\nersätter: [ersatt]\n",
        }
    )
    entries = Calendar.from_ical(files["overenskommelser/slutdatum.ics"]).walk("VEVENT")
    assert [entry["summary"] for entry in entries] == ["Sista dagen: Först", "Sista dagen: Sist"]
    assert entries[0]["dtstart"].dt == date(2026, 11, 21)
    assert entries[0]["dtend"].dt == date(2026, 11, 22)


def test_the_calendar_of_last_days_stays_when_all_have_passed(made):
    ends = {f"agreements/a{year}.yaml": ENDING.format(title=f"A {year}", end=f"{year}-12-31") for year in (2019, 2020)}
    assert only(made(ends)["overenskommelser/slutdatum.ics"])["summary"] == "Sista dagen: A 2020"


def test_the_same_content_gives_the_same_bytes_on_another_day(made):
    content = {"events/exempel.yaml": EVENT, "agreements/a.yaml": ENDING.format(title="A", end="2027-12-31")}
    assert dict(made(content, as_of=date(2026, 11, 21))) == dict(made(content, as_of=date(2026, 12, 1)))


def test_pages_lead_to_the_files(build):
    site = build({"events/exempel.yaml": EVENT, "agreements/a.yaml": ENDING.format(title="A", end="2027-12-31")})
    assert site.links("/kalender/exempel/")["Lägg dagen i din kalender"] == "exempel.ics"
    assert site.links("/kalender/")["Alla dagar för din kalender"] == "kalender.ics"
    assert site.links("/overenskommelser/")["Slutdatum för din kalender"] == "slutdatum.ics"
    assert "../kalender/kalender.ics" in site.links("/folj/").values()
