"""The glossary: every explained word, from A to Ö."""

from __future__ import annotations

VOCABULARIES = """\
typ:
  exempelord: {etikett: Exempelord, beskrivning: En sorts exempel.}
händelse:
  exempelhandelse: {etikett: Exempelord, beskrivning: När exemplet hände.}
insats:
  arlighet: {etikett: Ärlighet, beskrivning: Att säga som det är.}
  alster: {etikett: Alster, beskrivning: Något som har gjorts.}
  ordlos: {etikett: Utan förklaring}
"""


def words_in(site):
    return [term.strip() for row in site.main("/ordlista/").iter("dt") if (term := "".join(row.itertext()))]


def test_explained_words_stand_in_swedish_order_and_the_others_do_not(build):
    found = words_in(build({"vocabularies.yaml": VOCABULARIES}))
    assert found.index("Alster") < found.index("Exempelord") < found.index("Ärlighet")
    assert "Utan förklaring" not in found


def test_a_word_with_two_meanings_stands_once_with_both(build):
    site = build({"vocabularies.yaml": VOCABULARIES})
    assert words_in(site).count("Exempelord") == 1
    text = site.text("/ordlista/")
    assert "En sorts exempel. typ av överenskommelse När exemplet hände. händelse i tidslinjen" in text


def test_every_word_has_an_anchor_and_every_letter_leads_somewhere(build):
    main = build({"vocabularies.yaml": VOCABULARIES}).main("/ordlista/")
    ids = [one.get("id") for one in main.iter() if one.get("id")]
    assert "ord-arlighet" in ids
    assert len(ids) == len(set(ids))
    letters = {link.get("href")[1:] for link in main.iterfind(".//nav//a")}
    assert "bokstav-ae" in letters
    assert letters <= set(ids)


def test_a_sector_leads_to_its_page(build):
    words = "branscher:\n  industri: {etikett: Industri, beskrivning: Tillverkning.}\n"
    assert build({"vocabularies.yaml": words}).links("/ordlista/")["Industri"] == "../branscher/industri/"


def test_the_glossary_is_in_the_navigation(build):
    hrefs = {link.get("href") for link in build({}).page("/").iterfind(".//header//a")}
    assert "ordlista/" in hrefs
