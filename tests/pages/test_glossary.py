"""The glossary: every word with an explanation, from A to Ö."""

from __future__ import annotations

WORDS = """\
målgrupper:
  exempelgrupp:
    etikett: Ögrupp
    beskrivning: En grupp som bara finns i exempel.
  utan:
    etikett: Grupp utan förklaring
insats:
  exempelgrupp:
    etikett: Ögrupp
    beskrivning: En <insats> som bara finns i exempel.
"""


def test_a_word_has_all_its_meanings_and_one_without_explanation_is_left_out(build):
    text = build({"vocabularies.yaml": WORDS}).text("/ordlista/")
    assert text.count("Ögrupp") == 1
    assert "En grupp som bara finns i exempel." in text
    assert "En <insats> som bara finns i exempel." in text
    assert "Grupp utan förklaring" not in text


def test_words_stand_in_swedish_order(build):
    words = list(build({"vocabularies.yaml": WORDS}).main("/ordlista/").iter("dt"))
    labels = ["".join(one.itertext()) for one in words]
    assert labels[-1] == "Ögrupp"
    assert len(labels) == len(set(labels)) > 1


def test_every_letter_leads_to_its_words(build):
    page = build({"vocabularies.yaml": WORDS}).page("/ordlista/")
    ids = [one.get("id") for one in page.iter() if one.get("id")]
    anchors = {one.get("href")[1:] for one in page.find(".//main").iter("a") if one.get("href").startswith("#")}
    assert "bokstav-oe" in anchors
    assert anchors <= set(ids)
    assert len(ids) == len(set(ids))
