"""Between the phone and the desk: tables that fit where they stand, and the sign of the menu."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

SMALL_DESK = {"width": 1024, "height": 800}

CUT = """() => [...document.querySelectorAll('.table-region')]
  .filter(one => one.scrollWidth > one.clientWidth + 1).map(one => one.getAttribute('aria-labelledby'))"""

SIDE_BY_SIDE = """() => {
  const [first, second] = document.querySelectorAll('#omgangar-tabell ~ tbody tr:first-child > *');
  return Math.abs(first.getBoundingClientRect().top - second.getBoundingClientRect().top) < 2;
}"""


@pytest.mark.parametrize("width", [640, 768, 1024])
def test_no_table_is_cut_off(width: int, browser: Any, example_pages: dict[str, str], site_url: str) -> None:
    context = browser.new_context(viewport={"width": width, "height": 800}, service_workers="block")
    page, cut = context.new_page(), {}
    for page_type, address in example_pages.items():
        page.goto(site_url.rstrip("/") + address)
        if found := page.evaluate(CUT):
            cut[page_type] = found
    context.close()
    assert cut == {}


def test_rounds_beside_the_facts_become_blocks_with_their_heading(visit: Callable[..., Any]) -> None:
    page = visit("/jobbspar/goteborg-renova/", viewport=SMALL_DESK)
    assert not page.evaluate(SIDE_BY_SIDE)
    heading = "getComputedStyle(document.querySelector('#omgangar-tabell ~ tbody th'), '::before').content"
    assert page.evaluate(heading).startswith('"Omgång')
    page.set_viewport_size({"width": 1440, "height": 800})
    assert page.evaluate(SIDE_BY_SIDE)


def test_the_sign_of_the_menu_has_three_strokes_in_forced_colours(visit: Callable[..., Any]) -> None:
    page = visit("/om/", viewport={"width": 360, "height": 640}, forced_colors="active")
    sign = page.evaluate(
        """() => { const one = getComputedStyle(document.querySelector('.menu-word'), '::before');
          return [one.borderTopStyle, parseFloat(one.borderTopWidth), parseFloat(one.borderBottomWidth)]; }"""
    )
    assert sign == ["double", 9, 3]  # two strokes with a gap, and one below: a background would not be drawn here
