"""The agreements of a county side by side: every one once, so that the pages grow with the agreements."""

from __future__ import annotations

from datetime import date

import pytest

from overens.pages.comparison_groups import groups_of, place_of

TOWNS = ("Borås", "Mark", "Åmål", "Mellerud", "Skara", "Lidköping", "Falköping", "Tibro", "Töreboda", "Orust", "Tjörn",
         "Lerum", "Alingsås", "Kungälv")  # fmt: skip


TEXT = "titel: Exempelavtal {place}\ntyp: {kind}\nkommuner: [{town}]\n"


def agreements(number, **kinds):
    """So many agreements in one county, about the young where nothing else is said of the town."""
    return {
        f"agreements/avtal-{place}.yaml": TEXT.format(place=place, kind=kinds.get(town, "unga"), town=town)
        for place, town in enumerate(TOWNS[:number])
    }


def test_groups_are_of_two_or_three_and_hold_each_once():
    for number in range(2, 60):
        records = tuple(object() for _ in range(number))
        groups = groups_of(records)
        assert {len(group) for group in groups} <= {2, 3}
        assert tuple(one for group in groups for one in group) == records
        assert all(records[place] in groups[place_of(records[place], records)[1]] for place in range(number))
    assert groups_of(()) == ()


def test_those_of_one_type_stand_together(build):
    site = build(agreements(4, Borås="samlad", Skara="samlad", Åmål="samlad"))
    heads = [one for one in site.headings("/jamfor/lan/vastra-gotaland/") if " och " in one]
    assert heads == ["Mark och Mellerud", "Borås och Åmål"]


def test_many_are_divided_into_pages_and_each_agreement_leads_to_its_own(build):
    site = build(agreements(14))
    first, second = "/jamfor/lan/vastra-gotaland/", "/jamfor/lan/vastra-gotaland/2/"
    assert [one for one in site.addresses if one.startswith(first)] == [first, second]
    assert site.links(first)["Sida 2"] == "2/"
    assert "sida 2 av 2" in site.text(second)
    shown = []
    for address in (first, second):
        ids = {one.get("id") for one in site.main(address).iter()}
        for place in range(14):
            link = site.links(f"/overenskommelser/avtal-{place}/")
            way = link["Jämför med andra överenskommelser i Västra Götalands län"]
            page, _, group = way.removeprefix("../..").partition("#")
            if page == address:
                assert group in ids
                shown.append(place)
    assert sorted(shown) == list(range(14))


@pytest.mark.parametrize(("number", "said"), [(0, "ingen överenskommelse känd"), (1, "bara en överenskommelse känd")])
def test_a_county_with_too_few_says_so_and_keeps_its_address(build, number, said):
    site = build(agreements(number))
    address = "/jamfor/lan/vastra-gotaland/"
    assert said in site.text(address)
    assert 'content="noindex"' in site.source(address)
    assert list(site.main(address).iter("table")) == []
    assert address not in {f"/jamfor/{way}" for way in site.links("/jamfor/").values()}


def test_the_county_page_leads_to_it(build):
    site = build(agreements(2))
    assert site.links("/lan/vastra-gotaland/")["Jämför länets överenskommelser"] == "../../jamfor/lan/vastra-gotaland/"


def test_the_status_is_that_of_the_day(build):
    files = agreements(2)
    files["agreements/avtal-0.yaml"] += "startdatum: 2018-02-01\nslutdatum: 2020-12-31\n"
    assert "Gäller sedan 1 februari 2018" in build(files, as_of=date(2019, 1, 1)).text("/jamfor/lan/vastra-gotaland/")
    assert "Har upphört" in build(files, as_of=date(2021, 1, 1)).text("/jamfor/lan/vastra-gotaland/")


def test_markup_in_a_field_is_shown_and_not_run(build):
    files = agreements(2)
    files["agreements/avtal-0.yaml"] += "kommunanmärkning: 'med <script>alert(1)</script> & fler'\n"
    source = build(files).source("/jamfor/lan/vastra-gotaland/")
    assert "<script>alert" not in source
    assert "&lt;script&gt;alert(1)&lt;/script&gt; &amp; fler" in source
