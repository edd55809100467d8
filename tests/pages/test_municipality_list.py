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
