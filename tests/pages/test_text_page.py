"""Pages of running text, and their translations."""

from __future__ import annotations

import pytest

from overens.plan import FILE_FOLDERS

TEXT = """\
---
titel: Om exemplet
sammanfattning: Vad det är.
---
## Första rubriken

Se [första](#forsta-rubriken) och [en extern](https://exempel.example/).

Begrepp
:   Förklaring.

| Vad | Värde |
|-----|-------|
| Ett | 1     |
"""


def test_headings_tables_and_definitions_become_html(build):
    page = build({"pages/om.md": TEXT}).main("/om/")
    assert next(one.text for one in page.iter("dt")) == "Begrepp"
    assert [cell.text for cell in page.iter("td")] == ["Ett", "1"]


def test_links_within_and_out_of_the_page(build):
    site = build({"pages/om.md": TEXT})
    assert site.links("/om/")["första"] == "#_forsta-rubriken"
    assert site.links("/om/")["en extern"] == "https://exempel.example/"
    assert "_forsta-rubriken" in {one.get("id") for one in site.page("/om/").iter()}


def test_a_translation_has_its_own_address_and_title(build):
    site = build({"pages/om.md": TEXT, "pages/om.en.md": "---\ntitel: About\n---\nIn English.\n"})
    assert site.headings("/en/om/")[0] == "About"
    assert site.page("/en/om/").get("lang") == "en"
    assert site.page("/om/").get("lang") == "sv"
    alternates = {one.get("hreflang"): one.get("href") for one in site.page("/om/").iter("link") if one.get("hreflang")}
    assert alternates["en"] == "https://overens.example/en/om/"


def test_a_translation_without_its_original_is_told(build):
    site = build({"pages/om.en.md": "---\ntitel: About\n---\nIn English.\n"})
    assert ("translation-without-original", "pages/om.en.md", 2) in site.codes


def test_a_page_may_not_take_the_address_of_a_section(build):
    site = build({"pages/kommuner.md": "---\ntitel: Kommuner\n---\nText.\n"})
    assert [(code, path) for code, path, _ in site.codes] == [("address-taken", "pages/kommuner.md")]


@pytest.mark.parametrize("name", ["assets", "icons"])
def test_a_page_may_not_lie_among_files(build, name):
    site = build({f"pages/{name}.md": "---\ntitel: Bilder\n---\nText.\n", "pages/om.md": "---\ntitel: Om\n---\nHej.\n"})
    assert [(code, path) for code, path, _ in site.codes] == [("address-taken", f"pages/{name}.md")]


def test_the_folders_of_files_hold_no_page(build):
    files = build({"pages/om.md": "---\ntitel: Om\n---\nHej.\n"}).files
    folders = {path.partition("/")[0] for path in files if "/" in path}
    with_pages = {path.partition("/")[0] for path in files if path.endswith("/index.html")}
    assert {f"/{folder}/" for folder in folders - with_pages} == set(FILE_FOLDERS)


def test_a_page_of_a_title_alone(build):
    text = build({"pages/om.md": "---\ntitel: Om\n---\n"}).text("/om/")
    assert text.startswith("Om")
    assert "None" not in text
