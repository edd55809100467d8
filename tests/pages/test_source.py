"""The page of a source: what it is, and every page here that builds on it."""

from __future__ import annotations

SOURCES = """\
exempelkalla:
  titel: Exempelkälla
  datum: vintern 2015–2016
  utgivare: Exempelverket
  beteckning: KS 2015/0548
  fil: exempelkalla-2016.pdf
  länk: https://exempel.example/kalla
  anmärkning: Bara ett utdrag.
ensam:
  titel: '<b>Ensam</b> & "citerad"'
"""


def test_a_source_shows_itself_and_who_cites_it(build):
    site = build(
        {
            "sources.yaml": SOURCES,
            "agreements/a.yaml": "titel: Exempelavtal\ntyp: unga\nkommuner: [Åmål]\nkälla: [exempelkalla]\n",
            "job-tracks/b.yaml": "titel: Exempelspår\nkommuner: [Åmål]\nkälla: [exempelkalla]\n",
            "municipalities/taby.yaml": "kommun: Täby\navstått:\n  - {typ: unga, källa: [exempelkalla]}\n",
        }
    )
    text, links = site.text("/kallor/exempelkalla/"), site.links("/kallor/exempelkalla/")
    for said in ("vintern 2015–2016", "Exempelverket", "KS 2015/0548", "exempelkalla-2016.pdf", "Bara ett utdrag."):
        assert said in text, said
    assert links["Exempelavtal"] == "../../overenskommelser/a/"
    assert links["Exempelspår"] == "../../jobbspar/b/"
    assert links["Täby"] == "../../kommuner/taby/"
    assert links["https://exempel.example/kalla"] == "https://exempel.example/kalla"


def test_a_source_that_nobody_cites_says_so(build):
    site = build({"sources.yaml": SOURCES})
    assert "Ingen sida bygger på källan ännu." in site.text("/kallor/ensam/")
    assert '<b>Ensam</b> & "citerad"' in site.text("/kallor/ensam/")


def test_a_municipality_is_called_by_its_name_and_not_by_its_file(build):
    note = "kommun: Upplands Väsby\nväntar:\n  - {typ: unga, källa: [ensam]}\n"
    site = build({"sources.yaml": SOURCES, "municipalities/upplands-vasby.yaml": note})
    assert site.links("/kallor/ensam/")["Upplands Väsby"] == "../../kommuner/upplands-vasby/"


def test_two_tracks_of_one_title_are_told_apart_by_their_place(build):
    track = "titel: Exempelspår\nkommuner: [{}]\nkälla: [ensam]\n"
    tracks = {f"job-tracks/{id_}.yaml": track.format(name) for id_, name in (("a", "Åmål"), ("b", "Täby"))}
    site = build({"sources.yaml": SOURCES, **tracks})
    text = site.text("/kallor/ensam/")
    assert "Exempelspår Åmål" in text
    assert "Exempelspår Täby" in text
