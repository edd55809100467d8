from __future__ import annotations


def test_the_21_counties_stand_in_swedish_order(build):
    page = build({}).page("/lan/")
    names = [row.find(".//a").text for row in page.iter("tr") if row.find(".//a") is not None]
    assert len(names) == 21
    assert names[0] == "Blekinge län"
    assert names[-2:] == ["Örebro län", "Östergötlands län"]


def test_municipalities_with_an_agreement_are_counted_once(build):
    files = {f"agreements/exempel-{n}.yaml": "titel: Exempelavtal\ntyp: unga\nkommuner: [Åmål]\n" for n in (1, 2)}
    page = build(files).page("/lan/")
    row = next(row for row in page.iter("tr") if "Västra Götalands län" in "".join(row.itertext()))
    assert [cell.text for cell in row.iter("td")] == ["49", "1", "0"]
