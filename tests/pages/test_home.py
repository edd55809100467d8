"""The start page: the ways in, and what is new."""

from __future__ import annotations

from datetime import date

AGREEMENT = "titel: {title}\ntyp: unga\nkommuner: [Åmål]\nundertecknad: {signed}\nslutdatum: {end}\n"


def agreement(title: str, signed: str, end: str) -> str:
    return AGREEMENT.format(title=title, signed=signed, end=end)


def test_a_site_without_content_still_leads_to_every_municipality_and_county(build):
    site = build({})
    links = site.links("/")
    assert links["Å"] == "kommuner/#bokstav-aa"
    assert links["Västra Götaland"] == "lan/vastra-gotaland/"
    assert sum(href.startswith("lan/") for href in links.values()) == 21
    assert "None" not in site.text("/")
    over_nothing = {"Siffror i korthet", "Upphör snart", "Senast undertecknade överenskommelser", "Nyheter", "Kalender"}
    assert over_nothing.isdisjoint(site.headings("/"))


def test_every_letter_leads_to_an_anchor_of_the_list(build):
    site = build({})
    ids = {one.get("id") for one in site.page("/kommuner/").iter()}
    letters = [href.partition("#")[2] for href in site.links("/").values() if href.startswith("kommuner/#")]
    assert len(letters) >= 20
    assert set(letters) <= ids


def test_the_form_works_without_a_script(build):
    forms = list(build({}).main("/").iter("form"))
    assert [(form.get("action"), form.get("method", "get")) for form in forms] == [("./sok/", "get")]
    assert [field.get("name") for field in forms[0].iter("input")] == ["q"]


def test_agreements_that_end_soon_and_the_newest_are_shown(build):
    files = {
        "agreements/a.yaml": agreement("Exempel A", "2018-01-01", "2019-03-01"),
        "agreements/b.yaml": agreement("Exempel B", "2018-02-01", "2025-01-01"),
    }
    headings = build(files, as_of=date(2018, 12, 1)).headings("/")
    soon = headings.index("Upphör snart")
    newest = headings.index("Senast undertecknade överenskommelser")
    assert headings[soon + 1] == "Exempel A"
    assert headings[newest + 1 : newest + 3] == ["Exempel B", "Exempel A"]


def test_events_to_come_are_shown_and_past_ones_are_not(build):
    files = {
        "events/a.yaml": "titel: Kommande exempel\nstart: 2018-06-01\n",
        "events/b.yaml": "titel: Gammalt exempel\nstart: 2017-06-01\n",
    }
    headings = build(files, as_of=date(2018, 1, 1)).headings("/")
    assert "Kommande exempel" in headings
    assert "Gammalt exempel" not in headings


def test_the_page_says_who_runs_the_site_and_that_it_is_no_authority(build):
    whole = " ".join("".join(build({}).page("/").itertext()).split())
    assert "drivs inte av en myndighet" in whole
