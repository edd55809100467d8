"""Drafts are shown in the preview only: not a word of them, nor that they exist, is in a published site."""

from __future__ import annotations

from typing import Any

SOURCES = "k: {titel: Källa}\n"
PNG = b"\x89PNG\r\n\x1a\n hemlig"
TRACK = "kommuner: [Åmål]\nkälla: [k]\n"
AGREEMENT = "typ: unga\nkommuner: [Åmål]\nundertecknad: 2018\ntillsvidare: ja\n"
DRAFT = "utkast: ja\n"
MORE = "Något hemligt om Åmål."

PUBLISHED = {
    "sources.yaml": SOURCES,
    "agreements/oppen.yaml": "titel: Öppet avtal\n" + AGREEMENT + "jobbspår: [oppet, hemligt-spar, a-hemligt]\n"
    "ersätter: [hemlig-gammal]\nändrar: [hemlig-gammal]\n",
    "job-tracks/oppet.yaml": "titel: Öppet spår\n" + TRACK + "överenskommelser: [oppen, hemlig-gammal]\n"
    "arbetsgivare: [Exempel AB]\nyrken: [svetsare]\n",
    "pages/om.md": "---\ntitel: Om\n---\n\nOm [avtalet](agreements/oppen).\n",
}

DRAFTS = {
    "agreements/hemlig-gammal.yaml": f"titel: Hemligt avtal\n{AGREEMENT}{DRAFT}tidigareadresser: [hemlig-forut]\n"
    "parter: [{namn: Hemlig part}]\nbilagor: [{titel: Hemlig bilaga, fil: hemlig.png}]\n",
    "agreements/hemlig-gammal.md": f"## Hemlig rubrik\n\n{MORE}\n",
    "agreements/hemlig-gammal.en.md": f"---\ntitel: Hemlig title\n---\n\n{MORE}\n",
    "agreements/hemlig-gammal/hemlig.png": PNG,
    "agreements/hemlig-ny.yaml": f"titel: Hemligt nytt avtal\n{AGREEMENT}{DRAFT}ersätter: [oppen]\n",
    "agreements/oppen.en.md": f"---\ntitel: Hemlig translation\n{DRAFT}---\n\n{MORE}\n",
    "agreements/oppen.lattlast.md": f"---\ntitel: Hemlig lättläst\n{DRAFT}---\n\n{MORE}\n",
    "job-tracks/hemligt-spar.yaml": f"titel: Hemligt spår\n{TRACK}{DRAFT}arbetsgivare: [Hemlig AB, Exempel AB]\n"
    "yrken: [hemlig svetsare]\nbranscher: [industri]\növerenskommelser: [oppen]\n"
    f"citat: [{{text: {MORE}, vem: Hemlig person}}]\n",
    "job-tracks/a-hemligt.yaml": f"titel: Hemligt spår två\n{TRACK}{DRAFT}",
    "figures/hemlig.yaml": f"titel: Hemliga siffror\nkälla: [k]\n{DRAFT}siffror:\n"
    "  - {id: hemlig-siffra, mått: arbetsgivare, värde: 4711, kommuner: [Åmål], anmärkning: Hemlig.}\n",
    "events/hemlig.yaml": f"titel: Hemligt möte\nstart: 2027-01-01\nkommun: Åmål\n{DRAFT}",
    "news/hemlig.md": f"---\ntitel: Hemlig nyhet\ndatum: 2026\nkommuner: [Åmål]\n{DRAFT}---\n\n{MORE}\n",
    "examples/hemlig.md": f"---\ntitel: Hemligt exempel\nkommuner: [Åmål]\n{DRAFT}---\n\n{MORE}\n",
    "grants/hemlig.md": f"---\ntitel: Hemlig utlysning\n{DRAFT}---\n\n{MORE}\n",
    "publications/hemlig.yaml": f"titel: Hemlig rapport\nlänk: https://exempel.example/hemlig\n{DRAFT}",
    "pages/hemlig.md": f"---\ntitel: Hemlig sida\n{DRAFT}---\n\n{MORE} Mer i [den andra](pages/hemlig-andra).\n",
    "pages/hemlig-andra.md": f"---\ntitel: Hemlig andra sida\n{DRAFT}---\n\n{MORE}\n",
    "pages/om.en.md": f"---\ntitel: Hemlig page\n{DRAFT}---\n\n{MORE}\n",
    "municipalities/amal.yaml": f"kommun: Åmål\nsammanfattning: {MORE}\nväntar: [{{typ: unga, källa: [k]}}]\n{DRAFT}",
}


def test_nothing_of_a_draft_is_published(build: Any) -> None:
    site = build(PUBLISHED | DRAFTS)
    assert [one.code for one in site.prepared.problems] == []
    assert len(site.files) > 300
    leaking = [path for path in site.files if "hemlig" in path or b"hemlig" in site.files[path].lower()]
    assert leaking == []


def test_with_drafts_all_of_them_are_shown(build: Any) -> None:
    site = build(PUBLISHED | DRAFTS, drafts=True)
    assert [one for one in site.prepared.problems if one.severity == "error"] == []
    shown = {path for path in site.files if "hemlig" in path}
    for path in ("overenskommelser/hemlig-gammal/hemlig.png", "jobbspar/hemligt-spar/index.html", "hemlig/index.html"):
        assert path in shown
    for path in ("kommuner/amal/index.html", "en/om/index.html", "en/overenskommelser/oppen/index.html"):
        assert b"emlig" in site.files[path], path


def test_without_its_drafts_a_site_is_the_same_bytes(build: Any) -> None:
    alone = build({path: _without_drafts(text) for path, text in PUBLISHED.items()})
    before = dict(alone.files)
    after = dict(build(PUBLISHED | DRAFTS).files)
    assert [path for path in before.keys() | after.keys() if before.get(path) != after.get(path)] == []


def _without_drafts(text: str) -> str:
    for named in (", hemligt-spar, a-hemligt", "ersätter: [hemlig-gammal]\n", "ändrar: [hemlig-gammal]\n"):
        text = text.replace(named, "")
    return text.replace(", hemlig-gammal", "")


def test_a_link_to_a_draft_is_told_by_file_and_by_address(build: Any) -> None:
    text = "---\ntitel: Om\n---\n\n[Ett](pages/hemlig) och [två](/hemlig/).\n\n[Tre](/kalender/hemlig/).\n"
    site = build(PUBLISHED | DRAFTS | {"pages/om.md": text})
    assert [(one.code, one.place.line) for one in site.prepared.problems] == [("link-to-draft", n) for n in (5, 5, 7)]
    assert build({"pages/om.md": text}, drafts=True).prepared.problems == ()


def test_a_published_page_that_becomes_a_draft_has_vanished(build: Any) -> None:
    site = build(PUBLISHED | DRAFTS | {"addresses.txt": "/hemlig/\n/om/\n"})
    assert [(one.code, one.place.line) for one in site.prepared.problems] == [("address-vanished", 1)]


def test_an_old_address_cannot_lead_to_a_draft(build: Any) -> None:
    site = build(PUBLISHED | DRAFTS | {"redirects.yaml": "/gammal/: /hemlig/\n"})
    assert [one.code for one in site.prepared.problems] == ["redirect-to-nothing"]
