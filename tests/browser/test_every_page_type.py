"""One page of every page type, as a browser sees it: nothing refused, nothing foreign, nothing that axe objects to."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import pytest

from overens.pages import PAGE_TYPES

axe_api = pytest.importorskip("axe_playwright_python.sync_playwright")

RULES = {
    "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    "resultTypes": ["violations"],
}
STATES = ["", "?q=svets", "?q=Oskashamn", "?q=qwxzqwxz", "?typ=kommun&lan=kalmar", "?q=scania&lan=norrbotten"]


def violations(page: Any) -> list[str]:
    """What axe objects to: rule, and where."""
    found = axe_api.Axe().run(page, options=RULES).response["violations"]
    return [f"{one['id']}: {node['html'][:160]}" for one in found for node in one["nodes"]]


def lost(visit: Callable[..., Any], site: Any) -> Any:
    """The page for addresses that lead nowhere. Its links are absolute, so it is shown as if it lay at home here."""
    html = (site.folder / "404.html").read_text(encoding="utf-8")
    home = re.search(r'<link rel="canonical" href="(https?://[^/"]+)', html)
    assert home is not None
    page = visit("/om/")
    body = html.replace(home[1], site.url.rstrip("/"))
    page.route("**/finns-inte/", lambda route: route.fulfill(body=body, content_type="text/html; charset=utf-8"))
    page.goto(f"{site.url}finns-inte/")
    return page


@pytest.mark.parametrize("page_type", PAGE_TYPES)
def test_page(page_type: str, visit: Callable[..., Any], example_pages: dict[str, str], site: Any) -> None:
    if page_type not in example_pages:
        pytest.skip("the site has no page of this type")
    page = visit(example_pages[page_type]) if page_type != "not_found" else lost(visit, site)
    page.wait_for_load_state("networkidle")
    assert page.notes.violations == []
    assert page.notes.errors == []
    assert page.notes.foreign == []
    assert page.context.cookies() == []
    assert violations(page) == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("address", STATES)
def test_search(address: str, scheme: str, visit: Callable[..., Any]) -> None:
    page = visit(f"/sok/{address}", color_scheme=scheme)
    page.wait_for_selector("#search-lan", state="attached")
    if address:
        page.wait_for_function("() => document.getElementById('search-status').textContent !== ''")
    page.wait_for_load_state("networkidle")
    assert violations(page) == []


def test_search_without_its_index(visit: Callable[..., Any], site_url: str) -> None:
    page = visit("/om/")
    page.route("**/pagefind.js", lambda route: route.abort())
    page.goto(f"{site_url}sok/?q=svets")
    page.wait_for_selector(".search-warning")
    assert violations(page) == []


def test_search_on_a_narrow_screen_does_not_scroll_sideways(visit: Callable[..., Any]) -> None:
    page = visit("/sok/?q=svets&lan=kalmar", viewport={"width": 320, "height": 640})
    page.wait_for_function("() => document.getElementById('search-status').textContent !== ''")
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    assert violations(page) == []
