"""A piece of news and a local example."""

from __future__ import annotations

import pytest

SOURCES = "exempelkalla:\n  titel: Exempelkälla\n"
NEWS = """\
---
titel: Exempelnyhet
datum: 2018-03-05
sammanfattning: Det här är ett exempel.
kommuner: [Åmål]
källa: [exempelkalla]
---
Läs om [spåret](job-tracks/exempelspar) och [modellen](/modellen/).

## En rubrik

- Ett
- Två
"""
TRACK = "titel: Exempelspår\nkommuner: [Åmål]\nkälla: [exempelkalla]\n"
MODEL = "---\ntitel: Modellen\n---\nText.\n"


def test_a_news_item_shows_its_date_summary_text_and_source(build):
    site = build({
        "sources.yaml": SOURCES, "job-tracks/exempelspar.yaml": TRACK, "pages/modellen.md": MODEL,
        "news/exempel.md": NEWS,
    })  # fmt: skip
    text = site.text("/nyheter/exempel/")
    for said in ("Nyhet", "5 mars 2018", "Det här är ett exempel.", "Läs om spåret", "Exempelkälla"):
        assert said in text
    assert site.headings("/nyheter/exempel/")[:2] == ["Exempelnyhet", "En rubrik"]
    links = site.links("/nyheter/exempel/")
    assert links["spåret"] == "../../jobbspar/exempelspar/"
    assert links["modellen"] == "../../modellen/"
    assert links["Åmål"] == "../../kommuner/amal/"
    assert links["Exempelkälla"] == "../../kallor/exempelkalla/"


def test_an_example_needs_only_a_title_and_a_source(build):
    site = build({"sources.yaml": SOURCES, "examples/exempel.md": "---\ntitel: Exempel\nkälla: [exempelkalla]\n---\n"})
    text = site.text("/exempel/exempel/")
    assert text.startswith("Exempel Exempel")
    assert "None" not in text
    assert site.headings("/exempel/exempel/")[0] == "Exempel"


def test_raw_html_in_the_text_is_shown_and_not_run(build):
    text = NEWS.replace("- Ett", "- <img src=x onerror=alert(1)>")
    site = build({"sources.yaml": SOURCES, "job-tracks/exempelspar.yaml": TRACK, "pages/modellen.md": MODEL,
                  "news/exempel.md": text})  # fmt: skip
    assert "<img" not in site.source("/nyheter/exempel/")
    assert "<img src=x onerror=alert(1)>" in site.text("/nyheter/exempel/")


@pytest.mark.parametrize("word", ["x" * 60, "Kommunarbetsmarknadsförvaltningssamordningsöverenskommelsen"])
def test_a_long_word_in_a_title_stays_whole(build, word):
    site = build({"news/exempel.md": f"---\ntitel: {word}\ndatum: 2018\n---\n"})
    assert word in site.text("/nyheter/exempel/").replace("\u00ad", "")


def test_a_list_of_headings_is_offered_where_there_are_many(build):
    many = "".join(f"## Rubrik {n}\n\nText.\n\n" for n in range(1, 6))
    site = build({"news/exempel.md": f"---\ntitel: Exempel\ndatum: 2018\n---\n{many}"})
    ids = {one.get("id") for one in site.page("/nyheter/exempel/").iter()}
    href = site.links("/nyheter/exempel/")["Rubrik 3"]
    assert href == "#_rubrik-3"
    assert href[1:] in ids


def test_a_link_to_nothing_stops_the_build_with_its_line(build):
    site = build({"news/exempel.md": "---\ntitel: Exempel\ndatum: 2018\n---\nSe [det](job-tracks/finns-inte).\n"})
    assert ("link-to-nothing", "news/exempel.md", 5) in site.codes
    assert len(site.files) == 0
