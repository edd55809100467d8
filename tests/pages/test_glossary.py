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


FORMS = "former: [exempelspår, exempelspåret]"
WORDS = f"slag:\n  exempelspår:\n    etikett: Exempelspår\n    beskrivning: Påhittat.\n    {FORMS}\n"


def test_running_text_leads_to_the_words_it_uses_once_a_page(build):
    agreement = "titel: B\ntyp: unga\nkommuner: [Åmål]\narbetsmarknad: Ett exempelspår och exempelspåret.\n"
    texts = "## Exempelspår\n\nOm exempelspåret. Mer om exempelspår.\n"
    site = build(
        {
            "vocabularies.yaml": WORDS,
            "pages/a.md": f"---\ntitel: Exempelspår\nsammanfattning: Ett exempelspår.\n---\n{texts}",
            "pages/a.en.md": "---\ntitel: Example\n---\nAn exempelspår.\n",
            "agreements/b.yaml": agreement,
        }
    )
    for address in ("/a/", "/overenskommelser/b/"):
        linked = [one for one in site.main(address).iter("a") if one.get("class") == "term"]
        assert [one.get("href") for one in linked] == [f"{'../' * (address.count('/') - 1)}ordlista/#ord-exempelspar"]
    assert site.links("/a/")["exempelspåret"] == "../ordlista/#ord-exempelspar"
    assert not [one for one in site.main("/en/a/").iter("a") if one.get("class") == "term"]
    assert site.page("/ordlista/").find(".//*[@id='ord-exempelspar']") is not None


def test_the_projects_texts_lead_to_words_that_are_there(project):
    there = {one.get("id") for one in project.page("/ordlista/").iter() if one.get("id")}
    linked = {
        one.get("href").partition("#")[2]
        for address in ("/modellen/", "/om/", "/fragor-och-svar/", "/slutsatser/", "/overenskommelser/hudiksvall-2018/")
        for one in project.main(address).iter("a")
        if one.get("class") == "term"
    }
    assert len(linked) > 3
    assert linked <= there
