"""Coverage in time: small maps and a table of every year, our own counts beside what sources said."""

from __future__ import annotations

import gzip
from datetime import date

SOURCES = "exempelkalla:\n  titel: Exempelkälla\n"
FILES = {
    "sources.yaml": SOURCES,
    "agreements/a.yaml": "titel: Exempelavtal\ntyp: unga\nkommuner: [Åmål]\nundertecknad: 2015-10\n",
    "agreements/b.yaml": (
        "titel: Annat exempel\ntyp: unga\nkommuner: [Arboga]\nstartdatum: 2016-02-01\nslutdatum: 2016-12-31\n"
    ),
    "municipalities/taby.yaml": "kommun: Täby\navstått:\n  - {typ: unga, datum: 2016, källa: [exempelkalla]}\n",
    "figures/x.yaml": (
        "titel: Exempelenkät\nkälla: [exempelkalla]\nsiffror:\n"
        "  - {id: en, mått: kommuner-med-någon-överenskommelse, värde: 289, enhet: kommuner, datum: 2016}\n"
    ),
}


def site_of(build, **said):
    return build(FILES, **{"as_of": date(2017, 5, 2), **said})


def rows(main) -> list[list[str]]:
    return cells(main, 0)


def cells(main, number: int) -> list[list[str]]:
    table = list(main.iter("table"))[number]
    return [[" ".join("".join(cell.itertext()).split()) for cell in row] for row in table.iter("tr")]


def test_each_year_has_a_small_map_and_leads_to_its_page(build):
    main = site_of(build).main("/tackning/")
    years = [one for one in main.iter("li") if one.get("class") == "year"]
    assert [one.find("a").get("href") for one in years] == ["2015/", "2016/", "2017/"]
    drawn = [{path.get("class") for path in one.iter("path")} - {None} for one in years]
    assert drawn == [{"dot-unclear"}, {"dot-unclear", "dot-in-force", "dot-declined"}, {"dot-unclear", "dot-ended"}]
    assert len([one for one in main.iter("path") if one.get("id") == "land"]) == 1
    assert all(one.find(".//svg").get("aria-hidden") == "true" for one in years)


def test_the_table_counts_every_municipality_once_in_each_year(build):
    head, *years = rows(site_of(build).main("/tackning/"))
    assert head[1:] == [
        "Överenskommelse i kraft", "Tecknad, slutdatum okänt", "Avstod", "Har upphört", "Ingen känd överenskommelse",
    ]  # fmt: skip
    assert [row[0] for row in years] == ["2015", "2016", "2017 till 2 maj 2017"]
    assert [row[1:] for row in years] == [
        ["0", "1", "0", "0", "289"], ["1", "1", "1", "0", "287"], ["0", "1", "0", "1", "288"],
    ]  # fmt: skip
    assert all(sum(map(int, row[1:])) == 290 for row in years)


def test_what_sources_said_stands_after_our_own_counts_with_their_names(build):
    site = site_of(build)
    said = cells(site.main("/tackning/"), 1)
    assert said == [
        ["År", "Vad som räknas", "Uppgift", "Källa"],
        ["2016", "Kommuner med någon överenskommelse", "289 kommuner", "Exempelkälla"],
    ]
    assert site.links("/tackning/")["289 kommuner"] == "../siffror/x/#en"
    assert site.links("/tackning/")["Exempelkälla"] == "../kallor/exempelkalla/"
    assert "Saknas ett år har vi inte hittat någon uppgift om det." in site.text("/tackning/")


def test_where_no_source_said_anything_there_is_no_table_of_it(build):
    silent = {path: text for path, text in FILES.items() if not path.startswith("figures")}
    site = build(silent, as_of=date(2017, 5, 2))
    assert "Så säger källorna" not in site.headings("/tackning/")
    assert len(list(site.main("/tackning/").iter("table"))) == 1


def test_when_they_end_is_told(build):
    text = site_of(build).text("/tackning/")
    assert "1 har ett känt slutdatum. För 1 står det inte när den slutar gälla." in text


def test_a_site_without_dates_says_so(build):
    site = build({"agreements/a.yaml": "titel: Exempelavtal\ntyp: okänd\nkommuner: [Åmål]\n"})
    assert "Inget är känt med datum ännu" in site.headings("/tackning/")
    assert not [one for one in site.addresses if one.startswith("/tackning/2")]


def test_the_real_page_is_light(project):
    assert len(gzip.compress(project.source("/tackning/").encode())) < 15_000


def test_a_register_of_all_municipalities_stays_within_the_budget(build):
    from overens.register import MUNICIPALITIES

    text = "titel: Exempelavtal {code}\ntyp: unga\nkommuner: ['{code}']\nundertecknad: 2015-10\n"
    full = {f"agreements/x{one.code}.yaml": text.format(code=one.code) for one in MUNICIPALITIES}
    site = build(full)
    assert len(gzip.compress(site.source("/tackning/").encode())) < 45_000
    assert len(gzip.compress(site.source("/tackning/2018/").encode())) < 45_000
