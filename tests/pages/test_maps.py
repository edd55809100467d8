"""Maps: every municipality a link with its answer in its name, and a list that says the same."""

from __future__ import annotations

import gzip

import pytest

FILES = {
    "sources.yaml": "exempelkalla:\n  titel: Exempelkälla\n",
    "agreements/a.yaml": "titel: Exempelavtal\ntyp: unga\nkommuner: [Åmål]\nstartdatum: 2018-01-01\ntillsvidare: ja\n",
    "municipalities/arboga.yaml": "kommun: Arboga\navstått:\n  - {typ: unga, datum: 2016, källa: [exempelkalla]}\n",
}


def areas(site, address):
    """Name -> address of every area of the map at an address."""
    links = site.main(address).iterfind(".//svg/g/a")
    return {link.find("title").text: link.get("href") for link in links}


@pytest.mark.parametrize(("address", "number"), [("/", 290), ("/kommuner/", 290), ("/lan/vastmanland/", 10)])
def test_every_municipality_is_a_link_with_its_answer_in_its_name(build, address, number):
    site = build(FILES)
    found = areas(site, address)
    assert len(found) == number
    assert found["Arboga: Har avstått"].endswith("arboga/")


def test_answers_have_patterns_of_their_own_and_are_counted(build):
    main = build(FILES).main("/kommuner/")
    groups = {group.get("class"): group for group in main.iterfind(".//svg/g")}
    assert set(groups) == {"map-in-force", "map-declined", "map-nothing"}
    ids = {pattern.get("id") for pattern in main.iter("pattern")}
    assert groups["map-declined"].get("fill") == "url(#map-declined)"
    assert ids == {"map-declined"}
    legend = [" ".join("".join(row.itertext()).split()) for row in main.iterfind(".//figcaption/ul/li")]
    assert legend == ["Har överenskommelse 1", "Har avstått 1", "Ingen känd överenskommelse 288"]


def test_the_list_beside_says_the_same_as_the_map(build):
    site = build(FILES)
    main = site.main("/kommuner/")
    inside = set(main.iterfind(".//svg/g/a"))
    listed = {link.get("href") for link in main.iter("a") if link not in inside}
    assert set(areas(site, "/kommuner/").values()) <= listed


def test_the_map_can_be_passed_by(build):
    for address in ("/", "/kommuner/", "/lan/vastmanland/"):
        main = build(FILES).main(address)
        skip = main.find(".//p[@class='map-skip']/a").get("href")[1:]
        assert skip in {one.get("id") for one in main.iter()}


def test_the_start_page_is_light(build):
    page = build(FILES).source("/")
    assert len(gzip.compress(page.encode())) < 40_000
