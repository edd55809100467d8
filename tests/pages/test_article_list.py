"""The lists of news, examples, publications and calls: the newest first."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize("address", ["/nyheter/", "/exempel/", "/publikationer/", "/statsbidrag/"])
def test_an_empty_list_says_so(build, address):
    assert "Här finns ingenting ännu" in build({}).text(address)


def test_the_newest_stands_first_and_partial_dates_count(build):
    def news(title: str, date: str) -> str:
        return f"---\ntitel: {title}\ndatum: {date}\n---\nText.\n"

    site = build(
        {
            "news/a.md": news("Nyhet A", "hösten 2015"),
            "news/b.md": news("Nyhet B", "2018-01-25"),
            "news/c.md": news("Nyhet C", "2015-06-01"),
        }
    )
    assert site.headings("/nyheter/") == ["Nyheter", "Nyhet B", "Nyhet A", "Nyhet C"]
    assert site.links("/nyheter/")["Nyhet A"] == "a/"
    assert "hösten 2015" in site.text("/nyheter/")


def test_examples_without_a_date_are_listed(build):
    files = {f"examples/{id_}.md": f"---\ntitel: Exempel {id_}\n---\nText.\n" for id_ in ("b", "a", "o")}
    assert build(files).headings("/exempel/") == ["Exempel", "Exempel a", "Exempel b", "Exempel o"]


def test_markup_in_a_title_is_shown(build):
    site = build({"news/a.md": "---\ntitel: '<b>Exempel</b> & co'\ndatum: 2018\n---\n"})
    assert "<b>Exempel</b> & co" in site.text("/nyheter/")
