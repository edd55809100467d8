from __future__ import annotations

PDF = b"%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n"
RICH = """\
titel: Exempelrapport
datum: 2018-10-26
utgivare: Exempelverket
beteckning: SOU 2023:7
slag: rapport
sammanfattning: En rapport med **exempel**.
länk: https://exempel.example/rapport
"""


def test_a_publication_shows_what_is_known_and_where_the_original_lies(build):
    site = build({"publications/exempel.yaml": RICH})
    text = site.text("/publikationer/exempel/")
    for said in ("26 oktober 2018", "Exempelverket", "SOU 2023:7", "Rapport", "En rapport med exempel."):
        assert said in text, said
    assert site.links("/publikationer/exempel/")["https://exempel.example/rapport"] == "https://exempel.example/rapport"


def test_its_own_file_is_published_beside_the_page(build):
    text = "titel: Exempelrapport\nfil: rapport.pdf\n"
    site = build({"publications/exempel.yaml": text, "publications/exempel/rapport.pdf": PDF})
    assert "rapport.pdf" in site.links("/publikationer/exempel/").values()
    assert site.files["publikationer/exempel/rapport.pdf"] == PDF


def test_a_file_that_is_missing_is_told_with_its_line(build):
    site = build({"publications/exempel.yaml": "titel: Exempelrapport\nfil: rapport.pdf\n"})
    assert ("missing-file", "publications/exempel.yaml", 2) in site.codes


def test_a_title_and_a_link_are_enough(build):
    text = "titel: <b>Exempel</b>\nlänk: https://exempel.example/\n"
    site = build({"publications/exempel.yaml": text})
    assert "<b>Exempel</b>" in site.text("/publikationer/exempel/")
    assert "None" not in site.text("/publikationer/exempel/")


def test_facts_stand_beside_a_text_and_alone_take_the_page(build):
    alone = build({"publications/exempel.yaml": RICH}).page("/publikationer/exempel/")
    assert [one.tag for one in alone.iter("aside")] == []
    beside = build({"publications/exempel.yaml": RICH, "publications/exempel.md": "En text.\n"})
    assert len(list(beside.page("/publikationer/exempel/").iter("aside"))) == 1
    assert not [one for one in alone.iter() if one.get("class") == ""]
