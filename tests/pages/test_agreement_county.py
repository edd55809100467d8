"""A list of agreements that is too long for one page: divided by county, with ways between the parts."""

from __future__ import annotations

import gzip
from typing import Any

import pytest

from benchmarks.budgets import KB
from overens.pages.long_lists import LONGEST
from overens.register import COUNTIES, MUNICIPALITIES

HALLAND = [one.name for one in MUNICIPALITIES if one.county_code == "13"]
AGREEMENT = "titel: Exempelavtal {number}\ntyp: unga\nkommuner: [{town}]\n{more}"
SUMMARY = "sammanfattning: Ett påhittat avtal om unga, med en mening som är så lång som de brukar vara i listan.\n"


def agreements(number: int, towns: list[str], more: str = "") -> dict[str, str]:
    return {
        f"agreements/exempel-{place}.yaml": AGREEMENT.format(number=place, town=towns[place % len(towns)], more=more)
        for place in range(number)
    }


@pytest.fixture
def long(build: Any) -> Any:
    """A site with one agreement more than a page holds, all in Halland but one."""
    files = agreements(LONGEST, HALLAND, f"undertecknad: 2018\ntillsvidare: ja\n{SUMMARY}")
    files["agreements/norrut.yaml"] = AGREEMENT.format(number="norrut", town="Kiruna", more="slutdatum: 2017\n")
    return build(files)


def test_up_to_the_limit_nothing_changes(build: Any) -> None:
    site = build(agreements(LONGEST, HALLAND))
    assert not [one for one in site.addresses if one.startswith("/overenskommelser/lan/")]
    assert site.headings("/overenskommelser/").count("Exempelavtal 7") == 1
    assert len(site.headings("/overenskommelser/")) == LONGEST + 2


def test_above_the_limit_the_list_leads_to_every_county(long: Any) -> None:
    links = long.links("/overenskommelser/")
    assert [links[one.official_name] for one in COUNTIES] == [f"lan/{one.slug}/" for one in COUNTIES]
    table = long.main("/overenskommelser/").find(".//tbody")
    rows = {" ".join(row[0].itertext()).strip(): [cell.text for cell in row[1:]] for row in table}
    assert rows["Hallands län"] == ["100", "100"]
    assert rows["Norrbottens län"] == ["1", "0"]
    assert rows["Gotlands län"] == ["0", "0"]


def test_the_whole_list_can_be_fetched_as_a_table(long: Any) -> None:
    (href,) = [href for text, href in long.links("/overenskommelser/").items() if text == "Hämta hela listan"]
    assert href == "../oppna-data/overenskommelser.csv"
    assert "/oppna-data/overenskommelser/" in long.addresses


def test_every_agreement_stands_in_its_county_once(long: Any) -> None:
    headings = long.headings("/overenskommelser/lan/halland/")
    assert headings[0] == "Överenskommelser i Hallands län"
    assert sorted(headings[1:]) == sorted(f"Exempelavtal {number}" for number in range(LONGEST))
    assert long.links("/overenskommelser/lan/halland/")["Exempelavtal 7"] == "../../exempel-7/"
    assert long.headings("/overenskommelser/lan/norrbotten/") == [
        "Överenskommelser i Norrbottens län",
        "Exempelavtal norrut",
    ]
    assert "Ingen överenskommelse är känd i länet." in long.text("/overenskommelser/lan/gotland/")


def test_agreements_stand_by_municipality(long: Any) -> None:
    places = [
        one.text for one in long.main("/overenskommelser/lan/halland/").iter("p") if one.get("class") == "entry-kicker"
    ]
    assert places == sorted(places)
    assert len(set(places)) == len(HALLAND)


def test_there_are_ways_between_the_counties_and_back(long: Any) -> None:
    page = long.main("/overenskommelser/lan/halland/")
    ways = {one.get("rel"): (one.text, one.get("href")) for one in page.iter("a") if one.get("rel")}
    assert ways == {"prev": ("Gävleborgs län", "../gavleborg/"), "next": ("Jämtlands län", "../jamtland/")}
    counties = next(one for one in page.iter("nav") if one.get("class") == "facets").findall(".//a")
    assert len(counties) == len(COUNTIES)
    assert [one.text for one in counties if one.get("aria-current")] == ["Hallands län"]
    crumbs = {one.text: one.get("href") for one in long.page("/overenskommelser/lan/halland/").iter("a")}
    assert crumbs["Överenskommelser"] == "../../"
    assert long.links("/overenskommelser/lan/halland/")["Allt om Hallands län"] == "../../../lan/halland/"


def test_a_county_with_too_many_has_several_pages(build: Any) -> None:
    site = build(agreements(LONGEST + 1, HALLAND))
    assert "/overenskommelser/lan/halland/2/" in site.addresses
    first, second = site.headings("/overenskommelser/lan/halland/"), site.headings("/overenskommelser/lan/halland/2/")
    assert (first[0], second[0]) == (
        "Överenskommelser i Hallands län, sida 1 av 2", "Överenskommelser i Hallands län, sida 2 av 2",
    )  # fmt: skip
    assert (len(first), len(second)) == (LONGEST + 1, 2)
    assert not set(first) & set(second)
    assert site.links("/overenskommelser/lan/halland/2/")["Sida 1"] == "../"
    assert site.links("/overenskommelser/lan/halland/")["Sida 2"] == "2/"


def test_the_parts_are_there_in_english(long: Any) -> None:
    assert long.headings("/en/overenskommelser/lan/halland/")[0] == "Agreements in Halland County"
    assert long.links("/en/overenskommelser/")["Halland County"] == "lan/halland/"


def test_no_page_of_a_long_list_is_heavy(long: Any) -> None:
    for address in ("/overenskommelser/", "/overenskommelser/lan/halland/"):
        assert len(gzip.compress(long.written(address).encode())) < 25 * KB


def test_a_countys_own_page_shows_the_newest_and_leads_to_all(long: Any) -> None:
    links = long.links("/lan/halland/")
    assert links["Här är de senaste. Se alla 100 överenskommelser i länet"] == "../../overenskommelser/lan/halland/"
    assert len([text for text in links if text.startswith("Exempelavtal")]) == 10
    assert "Exempelavtal norrut" in long.links("/lan/norrbotten/")
    assert "Se alla" not in long.text("/lan/norrbotten/")
