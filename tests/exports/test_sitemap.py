from __future__ import annotations

from collections.abc import Callable
from typing import Any
from xml.etree.ElementTree import fromstring

from overens.exports.sitemap import Entry, sitemap_files

SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
XHTML = "{http://www.w3.org/1999/xhtml}"
BASE = "https://exempel.example/avtal"


def test_pages_stand_with_their_whole_address_and_day() -> None:
    files = sitemap_files([Entry("/"), Entry("/kommuner/amal/", "2026-01-15")], BASE)

    root = fromstring(files["sitemap.xml"])

    assert [page.findtext(f"{SITEMAP}loc") for page in root] == [f"{BASE}/", f"{BASE}/kommuner/amal/"]
    assert [page.findtext(f"{SITEMAP}lastmod") for page in root] == [None, "2026-01-15"]
    assert b"xhtml" not in files["sitemap.xml"]


def test_a_page_in_several_languages_names_them_all() -> None:
    languages = (("sv", "/om/"), ("en", "/en/om/"))
    root = fromstring(sitemap_files([Entry("/om/", None, languages)], BASE)["sitemap.xml"])

    links = [(link.get("hreflang"), link.get("href")) for link in root.iter(f"{XHTML}link")]

    assert links == [("sv", f"{BASE}/om/"), ("en", f"{BASE}/en/om/")]


def test_signs_that_mean_something_in_xml_are_escaped() -> None:
    languages = (("sv", '/a&b/"'), ("en", "/en/"))
    root = fromstring(sitemap_files([Entry("/a&b<c>/", None, languages)], BASE)["sitemap.xml"])

    assert root.findtext(f".//{SITEMAP}loc") == f"{BASE}/a&b<c>/"
    assert [link.get("href") for link in root.iter(f"{XHTML}link")] == [f'{BASE}/a&b/"', f"{BASE}/en/"]


def test_more_pages_than_one_file_may_hold_are_divided(monkeypatch: Any) -> None:
    monkeypatch.setitem(sitemap_files.__globals__, "MOST", 2)

    files = sitemap_files([Entry(f"/{number}/") for number in range(5)], BASE)

    listed = [part.text for part in fromstring(files["sitemap.xml"]).iter(f"{SITEMAP}loc")]
    assert listed == [f"{BASE}/sitemap-{number}.xml" for number in (1, 2, 3)]
    assert sum(files[f"sitemap-{number}.xml"].count(b"<url>") for number in (1, 2, 3)) == 5


def test_no_page_at_all_is_an_empty_list() -> None:
    assert list(fromstring(sitemap_files([], BASE)["sitemap.xml"])) == []


def test_a_built_site_lists_what_may_be_found_and_nothing_else(build: Callable[..., Any]) -> None:
    site = build({"pages/om.md": "---\ntitel: Om exemplet\ngranskad: 2026-01-15\n---\nText om exemplet.\n"})

    listed = [place.text or "" for place in fromstring(site.files["sitemap.xml"]).iter(f"{SITEMAP}loc")]

    assert any(address.endswith("/om/") for address in listed)
    assert not any(address.endswith((".html", "/sok/")) for address in listed)
    assert len(listed) == len(set(listed)) > 300
