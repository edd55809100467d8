"""Suggestions while typing, from any page: by keyboard, by pointer, and for those who cannot see them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

FIELD = "#site-search"
OPTIONS = "[role=option]"


@pytest.fixture
def page(visit: Callable[..., Any]) -> Any:
    return visit("/kommuner/amal/")


def typed(page: Any, text: str) -> list[str]:
    """The suggestions for a text that comes all at once: what is shown first is what stays."""
    page.focus(FIELD)
    page.wait_for_selector(f"{FIELD}[role=combobox]")
    page.keyboard.insert_text(text)
    page.wait_for_selector(OPTIONS)
    return [str(one) for one in page.locator(OPTIONS).all_inner_texts()]


def test_nothing_is_loaded_until_someone_goes_to_the_field(page: Any) -> None:
    page.wait_for_load_state("networkidle")
    scripts = [url.rsplit("/", 1)[1] for url in page.notes.requests if ".js" in url and "sw.js" not in url]
    assert [name.split("-")[0] for name in scripts] == ["site"]
    assert not [url for url in page.notes.requests if "facets" in url]
    page.focus(FIELD)
    page.wait_for_selector(f"{FIELD}[role=combobox]")


def test_each_letter_narrows_the_suggestions(page: Any) -> None:
    page.focus(FIELD)
    page.wait_for_selector(f"{FIELD}[role=combobox]")
    page.keyboard.type("hud")
    page.wait_for_selector(f"{OPTIONS}:has-text('Huddinge')")
    page.keyboard.type("ik")
    page.wait_for_function("path => document.querySelector(path)?.textContent.startsWith('Hudiksvall')", arg=OPTIONS)
    assert page.locator(OPTIONS, has_text="Huddinge").count() == 0


@pytest.mark.parametrize(
    ("letters", "begins", "names"),
    [
        ("åm", ("Åm",), {"Åmål"}),
        ("am", ("Am", "Åm"), {"Åmål"}),
        ("SV", ("Sv",), {"Svalöv", "Svetsare"}),
        ("gö", ("Gö",), {"Göteborg", "Götene"}),
    ],
)
def test_two_letters_suggest_what_begins_with_them(
    page: Any, letters: str, begins: tuple[str, ...], names: set[str]
) -> None:
    shown = {one.splitlines()[0] for one in typed(page, letters)}
    assert names <= shown
    assert all(one.startswith(begins) for one in shown)


def test_arrows_choose_and_enter_goes_there(page: Any) -> None:
    shown = typed(page, "hudik")
    assert shown[0].startswith("Hudiksvall")
    assert "Kommun" in shown[0]
    assert page.get_attribute(FIELD, "aria-expanded") == "true"
    page.keyboard.press("ArrowDown")
    active = page.get_attribute(FIELD, "aria-activedescendant")
    assert page.get_attribute(f"#{active}", "aria-selected") == "true"
    assert page.evaluate("document.activeElement.id") == "site-search"
    page.keyboard.press("Enter")
    page.wait_for_url("**/kommuner/hudiksvall/")
    assert page.notes.errors == []
    assert page.notes.violations == []


def test_up_from_the_field_chooses_the_last_and_on_leads_back_to_the_field(page: Any) -> None:
    shown = typed(page, "svets")
    page.keyboard.press("ArrowUp")
    assert page.get_attribute(FIELD, "aria-activedescendant").endswith(f"-{len(shown) - 1}")
    page.keyboard.press("ArrowDown")
    assert page.get_attribute(FIELD, "aria-activedescendant") is None


def test_escape_closes_and_keeps_what_was_written(page: Any) -> None:
    typed(page, "svets")
    page.keyboard.press("Escape")
    assert page.get_attribute(FIELD, "aria-expanded") == "false"
    assert not page.is_visible("[role=listbox]")
    assert page.input_value(FIELD) == "svets"


def test_enter_without_a_choice_searches(page: Any) -> None:
    typed(page, "svets")
    page.keyboard.press("Enter")
    page.wait_for_url("**/sok/?q=svets")


def test_leaving_the_field_closes(page: Any) -> None:
    typed(page, "svets")
    page.keyboard.press("Tab")
    assert page.get_attribute(FIELD, "aria-expanded") == "false"


def test_a_click_goes_there(page: Any) -> None:
    typed(page, "scania")
    page.click(f"{OPTIONS} >> nth=0")
    page.wait_for_url("**/arbetsgivare/scania/")


def test_the_number_is_told_after_a_pause(page: Any) -> None:
    shown = typed(page, "svets")
    status = f"form:has({FIELD}) [role=status]"
    page.wait_for_function("path => document.querySelector(path)?.textContent", arg=status)
    assert page.inner_text(status).startswith(f"{len(shown)} förslag")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_has_nothing_to_object_to_with_the_list_open(visit: Callable[..., Any], looking: Any, scheme: str) -> None:
    page = visit("/kommuner/amal/", color_scheme=scheme)
    typed(page, "svets")
    page.keyboard.press("ArrowDown")
    assert looking.violations(page) == []


def test_an_english_page_suggests_in_english(visit: Callable[..., Any]) -> None:
    page = visit("/en/om/")
    shown = typed(page, "scania")
    assert "Employer" in shown[0]
    assert page.get_attribute("[role=listbox]", "aria-label") == "Suggested pages"


def test_on_a_narrow_screen_the_list_fits(visit: Callable[..., Any]) -> None:
    page = visit("/kommuner/amal/", viewport={"width": 320, "height": 640})
    typed(page, "svets")
    box = page.locator("[role=listbox]").bounding_box()
    assert box["x"] >= 0
    assert box["x"] + box["width"] <= 320
    assert all(one.bounding_box()["height"] >= 24 for one in page.locator(OPTIONS).all())
