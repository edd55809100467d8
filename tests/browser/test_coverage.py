"""Journeys from the start page: how many had an agreement at a year's end, and what is known of a municipality."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

KEYS = 400
"""So many times the key is pressed before a journey counts as lost."""


def said(page: Any, text: str) -> bool:
    """Whether a reader reads it on the page; long words may hold soft hyphens."""
    return text in page.inner_text("main").replace("\u00ad", "")


def focused(page: Any) -> str:
    return page.evaluate("(document.activeElement.textContent || '').replace(/\u00ad/g, '').trim()")


def press_to(page: Any, name: str) -> None:
    """Press Tab until the element with a text has the focus, which must be seen."""
    for _ in range(KEYS):
        page.keyboard.press("Tab")
        if focused(page) == name:
            break
    else:
        pytest.fail(f"no way to {name} by keyboard")
    style = page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
    assert style != "none", "the focus is not seen"


def follow(page: Any, name: str) -> None:
    """Go to a link by keyboard and press it."""
    press_to(page, name)
    with page.expect_navigation():
        page.keyboard.press("Enter")


def test_how_many_had_an_agreement_at_the_end_of_2018_and_who_says_so(visit: Callable[..., Any]) -> None:
    page = visit("/", java_script_enabled=False)
    page.get_by_role("navigation", name="Alla år").get_by_role("link", name="2018").click()
    assert page.url.endswith("/tackning/2018/")
    row = page.get_by_role("table", name="Så säger källorna om 2018").get_by_role("row").nth(1)
    assert row.inner_text().replace("\u00ad", "").split("\t")[:2] == [
        "Kommuner med någon överenskommelse", "289 kommuner",
    ]  # fmt: skip
    assert said(page, "Vi själva kan visa 2 kommuner som hade tecknat en då.")
    assert said(page, "Varför skiljer de sig?")
    row.get_by_role("link", name="Dua").click()
    assert "/kallor/" in page.url
    assert said(page, "Dua-dagen 2018")


def test_the_overview_leads_to_every_year_and_to_its_files(visit: Callable[..., Any]) -> None:
    page = visit("/", java_script_enabled=False)
    page.locator("#ar-for-ar ~ p").get_by_role("link", name="Överenskommelser år för år").click()
    years = page.get_by_role("navigation", name="Alla år").get_by_role("link").all_inner_texts()
    assert [one.strip() for one in years] == [str(year) for year in range(2015, 2027)]
    for name in ("Tabellen som CSV", "Alla 290 kommuner, år för år, som CSV"):
        answer = page.request.get(page.get_by_role("link", name=name, exact=True).evaluate("one => one.href"))
        assert answer.ok
        assert answer.body().startswith(b"\xef\xbb\xbf")


def test_hudiksvalls_agreement_is_found_by_keyboard_alone(visit: Callable[..., Any]) -> None:
    page = visit("/")
    follow(page, "H")
    assert page.url.endswith("/kommuner/#bokstav-h")
    follow(page, "Hudiksvall")
    follow(page, "Överenskommelse mellan Hudiksvalls kommun och Arbetsförmedlingen om fördjupad samverkan")
    assert page.url.endswith("/overenskommelser/hudiksvall-2018/")
    assert said(page, "25 januari 2018")


def test_what_is_known_of_amal_is_found_by_keyboard_alone(visit: Callable[..., Any]) -> None:
    page = visit("/")
    follow(page, "Å")
    follow(page, "Åmål")
    assert page.url.endswith("/kommuner/amal/")
    assert said(page, "Ingen överenskommelse mellan Åmåls kommun och Arbetsförmedlingen är känd här.")


def test_the_map_can_be_passed_by_and_read_as_a_table(visit: Callable[..., Any]) -> None:
    page = visit("/", java_script_enabled=False)
    press_to(page, "Hoppa över kartan")
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert focused(page) == "Visa kartan som tabell"
    page.keyboard.press("Enter")
    row = page.locator("#karttabell tr").filter(has_text="Har avstått")
    assert row.get_by_role("link").all_inner_texts() == ["Täby", "Österåker"]


@pytest.mark.parametrize("address", ["/", "/tackning/", "/tackning/2016/"])
def test_the_first_view_is_light_enough_for_a_page_with_a_map(
    address: str, visit: Callable[..., Any], serve: Callable[..., Any], site_folder: Path
) -> None:
    with serve(site_folder) as served:
        page = visit(address, base=served.url, service_workers="block")
        page.wait_for_load_state("networkidle")
        page.context.close()
    assert 0 < sum(size for _, size in served.sent) <= 90_000, served.sent


@pytest.mark.parametrize("address", ["/", "/tackning/", "/tackning/2016/", "/tackning/2018/"])
def test_no_page_scrolls_sideways_on_the_narrowest_screen(address: str, visit: Callable[..., Any]) -> None:
    page = visit(address, viewport={"width": 320, "height": 640})
    assert page.evaluate("document.documentElement.scrollWidth") <= 320


def test_marks_are_told_apart_where_colours_are_the_readers_own(visit: Callable[..., Any]) -> None:
    page = visit("/tackning/", forced_colors="active")
    forms = page.evaluate("[...document.querySelectorAll('.row .dots path')].map(one => one.getAttribute('d'))")
    assert len(forms) == len(set(forms)) >= 5
    drawn = page.evaluate("getComputedStyle(document.querySelector('.dots .dot-unclear')).stroke")
    assert drawn not in ("none", page.evaluate("getComputedStyle(document.body).backgroundColor"))
