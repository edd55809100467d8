"""A sector: its tracks, and what follow-up says of it."""

from __future__ import annotations

SOURCES = "ett:\n  titel: Exempelkälla\n"
FIGURES = """\
titel: Exempelenkät
källa: [ett]
datum: 2018
siffror:
  - {id: a, mått: jobbspår-igång-bransch, bransch: vård-omsorg, värde: 91, enhet: jobbspår}
  - {id: b, mått: deltagare-per-bransch, enhet: procent, uppdelning: {vård-omsorg: 60, industri: 40}}
"""


def test_a_sector_shows_its_figures_and_its_part_of_what_is_divided(build):
    site = build({"sources.yaml": SOURCES, "figures/a.yaml": FIGURES})
    text = site.text("/branscher/vard-omsorg/")
    assert "91 jobbspår" in text
    assert "60 procent" in text
    assert "40" not in text
    assert "91 jobbspår" not in site.text("/branscher/industri/")


def test_a_sector_lists_its_tracks_occupations_and_employers(build):
    track = (
        "titel: Exempelspår\nkommuner: [Åmål]\nkälla: [ett]\nbranscher: [vård-omsorg]\nyrken: [vårdare]\n"
        "arbetsgivare: [Exempelbolaget]\n"
    )
    links = build({"sources.yaml": SOURCES, "job-tracks/a.yaml": track}).links("/branscher/vard-omsorg/")
    assert links["Exempelspår"] == "../../jobbspar/a/"
    assert links["Vårdare"] == "../../yrken/vardare/"
    assert links["Exempelbolaget"] == "../../arbetsgivare/exempelbolaget/"
    assert links["Åmål"] == "../../kommuner/amal/"


def test_a_sector_without_tracks_or_figures_looks_finished(build):
    site = build({})
    assert "Inget spår är känt i branschen." in site.text("/branscher/bygg/")
    assert "Siffror om branschen" not in site.headings("/branscher/bygg/")


def test_a_word_added_by_the_content_has_a_page_too(build):
    words = "branscher:\n  rymd-fart:\n    etikett: Rymdfart\n"
    site = build({"vocabularies.yaml": words})
    assert site.headings("/branscher/rymd-fart/")[0] == "Rymdfart"
