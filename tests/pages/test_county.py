from __future__ import annotations


def test_a_county_lists_its_municipalities_and_their_agreements(build):
    site = build({"agreements/exempelavtal.yaml": "titel: Exempelavtal\ntyp: unga\nkommuner: [Habo, Nässjö]\n"})
    links = site.links("/lan/jonkoping/")
    assert links["Habo"] == "../../kommuner/habo-jonkopings-lan/"
    assert links["Exempelavtal"] == "../../overenskommelser/exempelavtal/"
    assert "13 kommuner" in site.text("/lan/jonkoping/")


def test_a_county_where_nothing_is_known_looks_finished(build):
    text = build({}).text("/lan/gotland/")
    assert "Ingen överenskommelse är känd i länet." in text
    assert "None" not in text


def test_one_municipality_and_one_track_are_told_in_the_singular(build):
    track = "titel: Exempelspår\nkommuner: [Gotland]\nkälla: [k]\n"
    site = build({"sources.yaml": "k: {titel: Källa}\n", "job-tracks/a.yaml": track})
    told = "Gotlands län har en kommun. Ingen överenskommelse är känd, och ett jobbspår är känt i länet."
    assert told in site.text("/lan/gotland/")
    assert "Kalmar län har 12 kommuner. Ingen överenskommelse är känd" in site.text("/lan/kalmar/")
