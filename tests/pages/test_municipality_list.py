from __future__ import annotations


def test_municipalities_stand_in_swedish_order_with_å_ä_ö_last(build):
    page = build({}).page("/kommuner/")
    names = [link.text for link in page.iter("a") if link.get("class") == "municipality-name"]
    assert len(names) == 290
    assert names[0] == "Ale"
    assert names[-1] == "Övertorneå"
    assert names.index("Åmål") < names.index("Älmhult") < names.index("Öckerö")
    assert names.index("Ystad") < names.index("Åmål")


def test_each_letter_can_be_jumped_to(build):
    page = build({}).page("/kommuner/")
    anchors = {one.get("href") for one in page.iter("a")}
    ids = {one.get("id") for one in page.iter()}
    assert {"#bokstav-a", "#bokstav-aa", "#bokstav-ae", "#bokstav-oe"} <= anchors
    assert {"bokstav-a", "bokstav-aa", "bokstav-ae", "bokstav-oe"} <= ids


def test_where_nothing_is_known_the_words_stand_alone_and_where_something_is_with_a_sign(build):
    files = {"agreements/exempel.yaml": "titel: Exempelavtal\ntyp: unga\nkommuner: [Ale]\nundertecknad: 2018\n"}
    rows = [one for one in build(files).page("/kommuner/").iter("li") if one.get("class") == "municipality"]
    signs = {" ".join("".join(one.itertext()).split()): one.find(".//svg") is not None for one in rows}
    assert signs["Aneby Ingen känd överenskommelse"] is False
    assert next(has for row, has in signs.items() if row.startswith("Ale Okänt om den gäller")) is True
    assert sum(signs.values()) == 1
