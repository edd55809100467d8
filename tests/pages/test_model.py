"""The model: its text with the three modules and the ways out, in every language the text has."""

from __future__ import annotations

MODEL = "---\ntitel: Modellen\nsammanfattning: Så arbetar exempelkommunerna.\n---\n## En rubrik\n\nText.\n"
FILES = {
    "pages/modellen.md": MODEL,
    "pages/modellen.en.md": "---\ntitel: The model\n---\nText in English.\n",
    "pages/modellen.lattlast.md": "---\ntitel: Modellen lätt\n---\nLätt text.\n",
    "sources.yaml": "exempelkalla:\n  titel: Exempelkälla\n",
    "rules.yaml": "minst-tre:\n  text: Minst tre exempelspår.\n  källa: [exempelkalla]\n",
    "agreements/exempel.yaml": (
        "titel: Exempelavtal\ntyp: unga\nkommuner: [Åmål]\n"
        "moduler: [{nr: 1, aktiviteter: [{insats: sfi, ansvarig: kommunen}]}]\n"
    ),
}


def test_the_three_modules_and_the_ways_out_stand_in_order(build):
    site = build(FILES)
    text = site.text("/modellen/")
    order = ["Gemensam kartläggning", "Förberedande insatser", "Lokala jobbspår", "Snabbspår", "Arbete", "Studier"]
    places = [text.index(word) for word in order]
    assert places == sorted(places)
    assert "Så arbetar exempelkommunerna." in text
    assert site.headings("/modellen/").index("En rubrik") > 0


def test_rules_show_their_sources_and_agreements_with_modules_are_examples(build):
    site = build(FILES)
    assert "Minst tre exempelspår." in site.text("/modellen/")
    links = site.links("/modellen/")
    assert links["Exempelkälla"] == "../kallor/exempelkalla/"
    assert links["Exempelavtal"] == "../overenskommelser/exempel/"


def test_each_language_has_its_own_page_and_they_know_each_other(build):
    site = build(FILES)
    assert "Text in English." in site.text("/en/modellen/")
    assert "Lätt text." in site.text("/lattlast/modellen/")
    assert site.page("/en/modellen/").get("lang") == "en"
    hrefs = {one.get("href") for one in site.page("/modellen/").iter("a")}
    assert {"../en/modellen/", "../lattlast/modellen/"} <= hrefs


def test_swedish_within_the_english_page_is_marked_as_swedish(build):
    found = [one for one in build(FILES).main("/en/modellen/").iter() if one.get("lang") == "sv"]
    assert any("Minst tre exempelspår." in "".join(one.itertext()) for one in found)


def test_without_its_text_there_is_no_page(build):
    assert "/modellen/" not in build({}).addresses


def test_easy_read_keeps_its_lines_and_leaves_out_words_that_nobody_made_easy(build):
    site = build(FILES | {"pages/modellen.lattlast.md": "---\ntitel: Modellen lätt\n---\nEn rad.\nEn rad till.\n"})
    text = site.text("/lattlast/modellen/")
    assert "Minst tre exempelspår." not in text
    assert "Exempelavtal" not in text
    classes = {one.get("class") for one in site.main("/lattlast/modellen/").iter("div")}
    assert "prose prose-easy" in classes
    assert "En rad.\nEn rad till." in site.source("/lattlast/modellen/")
