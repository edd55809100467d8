"""One page of every page type, as a browser sees it: nothing refused, nothing foreign, nothing that axe objects to."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from overens.pages import PAGE_TYPES

STATES = ["", "?q=svets", "?q=Oskashamn", "?q=qwxzqwxz", "?typ=kommun&lan=kalmar", "?q=scania&lan=norrbotten"]


@pytest.mark.parametrize("page_type", PAGE_TYPES)
def test_page(
    page_type: str, visit: Callable[..., Any], example_pages: dict[str, str], site: Any, looking: Any, recorder: Any
) -> None:
    if page_type not in example_pages:
        pytest.skip("the site has no page of this type")
    if page_type == "not_found":
        # A worker that is there already would ask the server for the lost page, which answers 404 in earnest.
        page = visit("/om/", service_workers="block")
        looking.lose(page, site)
    else:
        page = visit(example_pages[page_type])
    page.wait_for_load_state("networkidle")
    assert page.notes.violations == []
    assert page.notes.errors == []
    assert page.notes.foreign == []
    assert page.context.cookies() == []
    looking.opened(page)
    found = looking.violations(page)
    page.emulate_media(color_scheme="dark")
    found += looking.violations(page, looking.COLOURS)
    recorder.tools["axe-core"] = page.evaluate("axe.version")
    recorder.tools["Chromium"] = page.context.browser.version
    recorder.pages[page_type] = (example_pages[page_type], len(found))
    recorder.add("axe", 1, len(found))
    assert found == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("address", STATES)
def test_search(address: str, scheme: str, visit: Callable[..., Any], looking: Any, recorder: Any) -> None:
    page = visit(f"/sok/{address}", color_scheme=scheme)
    if not address:
        page.click("#search-filters summary")
    page.wait_for_selector("#search-lan", state="attached")
    if address:
        page.wait_for_function("() => document.getElementById('search-status').textContent !== ''")
    page.wait_for_load_state("networkidle")
    found = looking.violations(page)
    recorder.add("states", 1, len(found))
    assert found == []


def test_search_without_its_index(visit: Callable[..., Any], site_url: str, looking: Any) -> None:
    page = visit("/om/")
    page.route("**/sok/index-*.json", lambda route: route.abort())
    page.goto(f"{site_url}sok/?q=svets")
    page.wait_for_selector(".search-warning")
    assert looking.violations(page) == []


def test_search_on_a_narrow_screen_does_not_scroll_sideways(visit: Callable[..., Any], looking: Any) -> None:
    page = visit("/sok/?q=svets&lan=kalmar", viewport={"width": 320, "height": 640})
    page.wait_for_function("() => document.getElementById('search-status').textContent !== ''")
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    assert looking.violations(page) == []
