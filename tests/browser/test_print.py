"""Every page type on paper: nothing is printed over something else, and no heading ends a sheet."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from typing import Any

import pytest
from pypdf import PageObject, PdfReader

from overens.pages import PAGE_TYPES

TITLES = "DejaVuSerif-Bold"
"""The typeface that headings have where the tests run."""


@dataclass(frozen=True, slots=True, order=True)
class Run:
    """A piece of text on a sheet: its left end and base line from the lower left corner, and its size, in points."""

    left: float
    base: float
    size: float
    font: str
    text: str


@pytest.fixture(scope="module")
def printer(browser: Any) -> Iterator[Any]:
    """A page of the browser that prints on A4, without scripts."""
    context = browser.new_context(locale="sv-SE", java_script_enabled=False)
    yield context.new_page()
    context.close()


def sheets(page: Any) -> list[list[Run]]:
    """The page of the browser as printed: what stands on each sheet."""
    printed = page.pdf(format="A4", prefer_css_page_size=True)
    return [runs(sheet) for sheet in PdfReader(BytesIO(printed)).pages]


def runs(sheet: PageObject) -> list[Run]:
    """All texts of a sheet, from left to right."""
    found: list[Run] = []

    def seen(text: str, outer: list[float], inner: list[float], font: dict[str, Any] | None, size: float) -> None:
        if text.strip():
            left = inner[4] * outer[0] + inner[5] * outer[2] + outer[4]
            base = inner[4] * outer[1] + inner[5] * outer[3] + outer[5]
            name = str((font or {}).get("/BaseFont", ""))
            found.append(Run(left, base, abs(size * inner[3] * outer[3]), name, text.strip()))

    sheet.extract_text(visitor_text=seen)
    return sorted(found)


def covered(sheet: list[Run]) -> list[tuple[str, str]]:
    """Texts that begin at the same margin so close above each other that one is printed over the other."""
    found = []
    for number, one in enumerate(sheet):
        for other in sheet[number + 1 :]:
            if other.left - one.left > 1:
                break
            if 0.5 < abs(one.base - other.base) < 0.7 * min(one.size, other.size):
                found.append((one.text, other.text))
    return found


def ends_with_a_heading(sheet: list[Run]) -> bool:
    """Whether the lowest text of a sheet is a heading: what it is about stands on the next one."""
    lowest = min(sheet, key=lambda run: run.base)
    return lowest.font.endswith(TITLES)


@pytest.mark.parametrize("page_type", PAGE_TYPES)
def test_a_page_on_paper(page_type: str, printer: Any, example_pages: dict[str, str], site_url: str) -> None:
    if page_type not in example_pages or page_type == "not_found":
        pytest.skip("the site has no page of this type that is printed")
    printer.goto(site_url.rstrip("/") + example_pages[page_type])
    printed = sheets(printer)
    assert all(printed), "an empty sheet"
    assert [pair for sheet in printed for pair in covered(sheet)] == []
    assert [number for number, sheet in enumerate(printed[:-1], 1) if ends_with_a_heading(sheet)] == []


def test_it_is_seen_where_texts_cover_each_other_and_headings_stand_alone(printer: Any) -> None:
    printer.goto("about:blank")  # else the policy of the page before forbids the style
    printer.set_content(
        "<style>h2 { font: bold 15pt 'DejaVu Serif'; break-after: page }</style>"
        "<p style='height: 6px; margin: 0'>en rad</p><p style='margin: 0'>en rad till</p>"
        "<h2>Ensam rubrik</h2><p>Text.</p>"
    )
    first, second = sheets(printer)
    assert [set(pair) for pair in covered(first)] == [{"en rad", "en rad till"}]
    assert covered(second) == []
    assert ends_with_a_heading(first)
    assert not ends_with_a_heading(second)
