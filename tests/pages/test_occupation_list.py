from __future__ import annotations

SOURCES = "exempelkalla:\n  titel: Exempelkälla\n"


def test_occupations_stand_in_swedish_order_with_their_number_of_tracks(build):
    names = "[ångare, zonare, örare, ärare, {namn: éare}]"
    text = f"titel: Exempelspår\nkommuner: [Åmål]\nkälla: [exempelkalla]\nyrken: {names}\n"
    site = build({"sources.yaml": SOURCES, "job-tracks/a.yaml": text})
    links = [name for name in site.links("/yrken/") if name in ("Ångare", "Zonare", "Örare", "Ärare", "Éare")]
    assert links == ["Éare", "Zonare", "Ångare", "Ärare", "Örare"]
    assert site.links("/yrken/")["Ångare"] == "angare/"
    assert "1 spår" in site.text("/yrken/")


def test_a_list_without_occupations_says_so(build):
    assert "Här finns ingenting ännu" in build({}).text("/yrken/")
