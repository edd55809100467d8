from __future__ import annotations

RICH = """\
titel: Exempeldagen
start: 2018-10-24 09:00
slut: 2018-10-24 16:30
plats: Exempelsalen
kommun: Åmål
slag: konferens
beskrivning: |
  En dag med **exempel**. Se [modellen](/modellen/).
länk: https://exempel.example/dagen
"""
MODEL = "---\ntitel: Modellen\n---\nText.\n"


def test_an_event_says_when_and_where_it_is(build):
    site = build({"events/exempel.yaml": RICH, "pages/modellen.md": MODEL})
    text, links = site.text("/kalender/exempel/"), site.links("/kalender/exempel/")
    for said in ("24 oktober 2018 kl. 09.00", "24 oktober 2018 kl. 16.30", "Exempelsalen", "Konferens", "med exempel"):
        assert said in text
    assert links["Åmål"] == "../../kommuner/amal/"
    assert links["modellen"] == "../../modellen/"
    assert links["https://exempel.example/dagen"] == "https://exempel.example/dagen"


def test_a_title_and_a_vague_start_are_enough(build):
    text = build({"events/exempel.yaml": "titel: Exempeldagen\nstart: hösten 2018\n"}).text("/kalender/exempel/")
    assert "hösten 2018" in text.lower()
    assert "None" not in text


def test_a_cancelled_event_says_so_first(build):
    site = build({"events/exempel.yaml": "titel: Exempeldagen\nstart: 2018\ninställt: ja\n"})
    assert site.text("/kalender/exempel/").startswith("Inställt Exempeldagen")


def test_an_event_may_not_end_before_it_starts(build):
    site = build({"events/exempel.yaml": "titel: Exempel\nstart: 2018-05-02\nslut: 2018-05-01\n"})
    assert ("end-before-start", "events/exempel.yaml", 3) in site.codes


def test_an_address_that_is_no_web_address_never_becomes_a_link(build):
    site = build({"events/exempel.yaml": "titel: Exempel\nstart: 2018\nlänk: 'javascript:alert(1)'\n"})
    assert [code for code, _, _ in site.codes] == ["invalid-link"]
