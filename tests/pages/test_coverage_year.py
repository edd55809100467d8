"""One year's end: how many municipalities had an agreement, who says so, and which ones we know of."""

from __future__ import annotations

import gzip
from datetime import date

FILES = {
    "sources.yaml": "exempelkalla:\n  titel: Exempelkälla\nannan:\n  titel: Annan exempelkälla\n",
    "agreements/a.yaml": (
        "titel: Exempelavtal\ntyp: unga\nkommuner: [Åmål]\nstartdatum: 2016-01-01\nslutdatum: 2018-06-30\n"
    ),
    "agreements/b.yaml": "titel: Odaterat exempel\ntyp: unga\nkommuner: [Arboga]\n",
    "municipalities/taby.yaml": "kommun: Täby\navstått:\n  - {typ: unga, datum: 2017, källa: [exempelkalla]}\n",
    "figures/x.yaml": (
        "titel: Exempelenkät\nkälla: [exempelkalla]\nsiffror:\n"
        "  - {id: en, mått: kommuner-med-någon-överenskommelse, värde: 289, enhet: kommuner, datum: 2017}\n"
        "  - {id: tva, mått: kommuner-med-överenskommelse-unga, värde: 250, enhet: kommuner, datum: 2017-10}\n"
        "  - {id: tre, mått: kommuner-med-överenskommelse-unga, värde: 240, enhet: kommuner, datum: 2017-02,"
        " källa: [annan]}\n"
    ),
}


def site_of(build):
    return build(FILES, as_of=date(2018, 12, 31))


def table(main, id_: str) -> list[list[str]]:
    found = next(one for one in main.iter("table") if one.find("caption").get("id") == id_)
    return [[" ".join("".join(cell.itertext()).split()) for cell in row] for row in found.iter("tr")]


def test_the_answer_is_in_the_lead_with_its_source(build):
    text = site_of(build).text("/tackning/2017/")
    assert "Kommuner med någon överenskommelse: 289 kommuner, enligt Exempelkälla." in text
    assert "Vi själva kan visa 1 kommun som hade tecknat en då." in text
    assert "För 1 kommun till finns en överenskommelse utan datum." in text


def test_all_that_sources_said_of_the_year_is_told_the_latest_first(build):
    rows = table(site_of(build).main("/tackning/2017/"), "kallorna")[1:]
    assert [(row[1], row[2]) for row in rows] == [
        ("289 kommuner", "Exempelkälla"), ("250 kommuner", "Exempelkälla"), ("240 kommuner", "Annan exempelkälla"),
    ]  # fmt: skip


def test_why_they_differ_is_told(build):
    text = site_of(build).text("/tackning/2017/")
    assert "Här finns 2 överenskommelser" in text
    assert "Uppgifterna gäller olika tider." in text


def test_a_year_without_figures_says_so_and_leads_to_the_nearest(build):
    site = site_of(build)
    text = site.text("/tackning/2016/")
    assert "Ingen källa här säger hur många de var 2016. Närmaste år med uppgifter: 2017." in text
    assert site.links("/tackning/2016/")["2017"] in ("../2017/", "../2017/#svar")


def test_every_known_municipality_stands_in_the_table_with_what_shows_it(build):
    main = site_of(build).main("/tackning/2017/")
    assert table(main, "laget")[1:] == [
        ["Arboga Västmanlands län", "Känd, men utan datum", "okänt", "Odaterat exempel"],
        ["Täby Stockholms län", "Avstod", "2017", "Exempelkälla"],
        ["Åmål Västra Götalands län", "Överenskommelse i kraft", "1 januari 2016 – 30 juni 2018", "Exempelavtal"],
    ]
    areas = {link.find("title").text for link in main.iterfind(".//svg/g/a")}
    assert len(areas) == 290
    assert {"Åmål: Överenskommelse i kraft", "Täby: Avstod", "Arboga: Känd, men utan datum"} <= areas


def test_what_ended_and_what_will_end_is_told(build):
    site = site_of(build)
    before, year = site.headings("/tackning/2017/"), site.headings("/tackning/2018/")
    assert before[before.index("Upphör 2018") + 1] == "Exempelavtal"
    assert year[year.index("Upphörde 2018") + 1] == "Exempelavtal"
    assert "Ingen överenskommelse här har ett slutdatum 2017." in site.text("/tackning/2017/")


def test_the_years_beside_are_a_link_away(build):
    site = site_of(build)
    assert site.links("/tackning/2017/")["Föregående år: 2016"] == "../2016/"
    assert site.links("/tackning/2017/")["Nästa år: 2018"] == "../2018/"
    assert not [text for text in site.links("/tackning/2018/") if text.startswith("Nästa")]


def test_the_running_year_is_told_up_to_the_sites_day(build):
    site = build(FILES, as_of=date(2018, 3, 4))
    assert site.headings("/tackning/2018/")[0] == "Överenskommelser den 4 mars 2018"
    assert ["Åmål Västra Götalands län", "Överenskommelse i kraft"] in [
        row[:2] for row in table(site.main("/tackning/2018/"), "laget")
    ]


def test_pages_of_years_ahead_of_the_day_have_not_vanished(build):
    files = {**FILES, "addresses.txt": "/\n/tackning/\n/tackning/2018/\n/tackning/2019/\n"}
    codes = {one.code for one in build(files, as_of=date(2018, 3, 4)).prepared.problems}
    assert "address-vanished" not in codes


def test_the_real_answer_for_2018(project):
    text = project.text("/tackning/2018/").replace("\u00ad", "")
    assert "Kommuner med någon överenskommelse: 289 kommuner, enligt Dua-dagen 2018 (bildspel)." in text
    assert len(gzip.compress(project.source("/tackning/2018/").encode())) < 40_000
