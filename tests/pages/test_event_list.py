from __future__ import annotations

from datetime import date


def event(title: str, start: str, more: str = "") -> str:
    return f"titel: {title}\nstart: {start}\n{more}"


EVENTS = {
    "events/a.yaml": event("Snart", "2018-05-02"),
    "events/b.yaml": event("Senare", "2018-06"),
    "events/c.yaml": event("Förr", "2018-04-30", "plats: Exempelsalen\n"),
    "events/d.yaml": event("Pågår", "2018-04-29", "slut: 2018-05-01\n"),
}


def test_what_is_to_come_stands_first_the_next_one_on_top(build):
    headings = build(EVENTS, as_of=date(2018, 5, 1)).headings("/kalender/")
    assert headings == ["Kalender", "Kommande", "Pågår", "Snart", "Senare", "Tidigare", "Förr"]


def test_the_day_decides_what_has_been(build):
    site = build(EVENTS, as_of=date(2019, 1, 1))
    assert site.headings("/kalender/") == ["Kalender", "Kommande", "Tidigare", "Senare", "Snart", "Förr", "Pågår"]
    assert "Inget kommande är känt." in site.text("/kalender/")
    assert site.links("/kalender/")["Förr"] == "c/"
    assert "Exempelsalen" in site.text("/kalender/")


def test_an_empty_calendar_looks_finished(build):
    assert build({}).headings("/kalender/") == ["Kalender", "Kommande"]
