"""The tables of coverage in time, as files that a Swedish Excel opens by a click."""

from __future__ import annotations

import csv
from datetime import date
from io import StringIO

from overens.exports.coverage import coverage

FILES = {
    "sources.yaml": "exempelkalla:\n  titel: Exempelkälla\n",
    "agreements/a.yaml": "titel: Exempelavtal\ntyp: unga\nkommuner: [Åmål]\nundertecknad: 2015-10\n",
    "figures/x.yaml": (
        "titel: Exempelenkät\nkälla: [exempelkalla]\nsiffror:\n"
        "  - {id: en, mått: kommuner-med-någon-överenskommelse, värde: 1289, gräns: över, enhet: kommuner,"
        " datum: 2016}\n"
    ),
}


def read(content: bytes) -> list[list[str]]:
    return list(csv.reader(StringIO(content.decode("utf-8-sig"), newline=""), delimiter=";"))


def test_the_years_are_told_with_what_sources_said(build):
    content = coverage(build(FILES, as_of=date(2016, 5, 1)).exported)["tackning/tackning.csv"]
    assert content.startswith(b"\xef\xbb\xbf")
    assert b"\r\n" in content
    head, first, second = read(content)
    assert head[:4] == ["år", "dag", "Överenskommelse i kraft", "Tecknad, slutdatum okänt"]
    assert first[:4] == ["2015", "2015-12-31", "0", "1"]
    assert first[-1] == ""
    assert second[:2] == ["2016", "2016-05-01"]
    assert second[-1].replace("\u00a0", " ") == (
        "Kommuner med någon överenskommelse: över 1 289 kommuner (Exempelkälla, 2016)"
    )


def test_every_municipality_has_a_row_and_every_year_a_column(build):
    head, *rows = read(coverage(build(FILES, as_of=date(2016, 5, 1)).exported)["tackning/kommuner.csv"])
    assert head == ["kommunkod", "kommun", "län", "2015-12-31", "2016-05-01"]
    assert len(rows) == 290
    assert ["1492", "Åmål", "Västra Götalands län", "Tecknad, slutdatum okänt", "Tecknad, slutdatum okänt"] in rows
    assert [row[1] for row in rows][-1] == "Övertorneå"


def test_without_dates_there_are_no_files(build):
    site = build({"agreements/a.yaml": "titel: Exempelavtal\ntyp: okänd\nkommuner: [Åmål]\n"})
    assert list(coverage(site.exported)) == []


def test_the_files_lie_beside_their_page(project):
    assert {"tackning/index.html", "tackning/tackning.csv", "tackning/kommuner.csv"} <= set(project.files)
