"""Job tracks in a real browser: the list narrowed without a script, the board in the first screen of a phone."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

PHONE = {"width": 360, "height": 740}
PAGES = [
    "/jobbspar/",
    "/jobbspar/goteborg-framtiden/",
    "/jobbspar/aneby-barnskotare/",
    "/jobbspar/kalmar-kortutbildade/",
    "/branscher/",
    "/branscher/fastighet-tradgard/",
    "/arbetsgivare/",
    "/arbetsgivare/renova/",
    "/yrken/",
    "/yrken/svetsare/",
]


def shown(page: Any, selector: str) -> int:
    """How many elements a reader sees."""
    return page.locator(f"{selector}:visible").count()


def test_the_list_is_narrowed_by_its_address_alone(visit: Callable[..., Any]) -> None:
    page = visit("/jobbspar/", java_script_enabled=False)
    every = shown(page, ".track-row")
    alike = shown(page, ".track-row.in-2")
    assert 0 < alike < every
    page.get_by_role("link", name="Liknande upplägg").click()
    assert page.url.endswith("#slag-liknande-upplagg")
    assert shown(page, ".track-row") == alike
    assert shown(page, ".narrowed") == 1
    assert page.locator(".track-group:visible:not(:has(.in-2))").count() == 0, "no heading without tracks"
    page.get_by_role("link", name="Visa alla spår").click()
    assert shown(page, ".track-row") == every
    page.go_back()
    assert shown(page, ".track-row") == alike


@pytest.mark.parametrize(
    ("address", "said"),
    [
        ("/jobbspar/goteborg-framtiden/", "Underleverantörer till Framtiden"),
        ("/jobbspar/aneby-barnskotare/", "630 000 kr"),
    ],
)
def test_who_employs_and_who_pays_is_in_the_first_screen_of_a_phone(
    address: str, said: str, visit: Callable[..., Any]
) -> None:
    page = visit(address, viewport=PHONE)
    box = page.locator(".glance").get_by_text(said.replace(" ", "\u00a0") if said[0].isdigit() else said).bounding_box()
    assert box is not None
    assert box["y"] + box["height"] <= PHONE["height"]


@pytest.mark.parametrize("address", PAGES)
def test_no_page_scrolls_sideways_on_the_narrowest_screen(address: str, visit: Callable[..., Any]) -> None:
    page = visit(address, viewport={"width": 320, "height": 640})
    assert page.evaluate("document.documentElement.scrollWidth") <= 320


def test_the_line_is_drawn_where_colours_are_the_readers_own(visit: Callable[..., Any]) -> None:
    page = visit("/jobbspar/goteborg-framtiden/", forced_colors="active")
    widths = page.evaluate(
        "[...document.querySelectorAll('.stage')].map(one => getComputedStyle(one, '::before').borderLeftWidth)"
    )
    assert widths
    assert all(float(width.removesuffix("px")) >= 3 for width in widths)
