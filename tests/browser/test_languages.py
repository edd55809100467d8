"""The site in other languages, in a real browser: to English and back, and a page that runs from right to left."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from overens.pipeline import render_site

PAGE = "---\ntitel: {title}\n{more}---\n{body}\n"


@pytest.mark.parametrize("script", [True, False], ids=["with-script", "without-script"])
def test_to_english_and_back_on_the_same_page(script: bool, visit: Callable[..., Any], site_url: str) -> None:
    page = visit("/overenskommelser/hudiksvall-2018/", java_script_enabled=script)
    page.get_by_role("link", name="English", exact=True).click()
    assert page.url == f"{site_url}en/overenskommelser/hudiksvall-2018/"
    assert page.locator("html").get_attribute("lang") == "en"
    assert page.locator("h1").get_attribute("lang") == "sv"
    assert page.get_by_role("heading", name="Sources", exact=True).is_visible()
    page.get_by_role("link", name="Svenska", exact=True).click()
    assert page.url == f"{site_url}overenskommelser/hudiksvall-2018/"
    assert page.locator("html").get_attribute("lang") == "sv"


def test_to_easy_swedish_from_any_page(visit: Callable[..., Any], site_url: str) -> None:
    page = visit("/jobbspar/aneby-barnskotare/")
    page.locator(".languages").get_by_role("link", name="Lättläst").click()
    assert page.url == f"{site_url}lattlast/jobbspar/"
    page.get_by_role("main").get_by_role("link", name="Se alla jobbspår").click()
    assert page.url == f"{site_url}jobbspar/"


@pytest.fixture(scope="module")
def checked_arabic(settings: Any, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site as it is when somebody who reads Arabic has dated the Arabic page; with made-up pages around it."""
    content = tmp_path_factory.mktemp("innehall")
    pages = content / "pages"
    pages.mkdir()
    arabic = (settings.content / "pages" / "start.ar.md").read_text(encoding="utf-8")
    (pages / "start.ar.md").write_text(arabic.replace("titel:", "granskad: 2026-11-21\ntitel:", 1), "utf-8")
    (pages / "start.lattlast.md").write_text(PAGE.format(title="Exempel", more="", body="Text."), "utf-8")
    files, problems = render_site(replace(settings, content=content, search=False))
    assert files, [one for one in problems if one.severity == "error"]
    folder = tmp_path_factory.mktemp("webbplats-ar")
    for path, body in files.items():
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(body)
    return folder


@pytest.mark.parametrize("width", [320, 1280])
def test_a_page_from_right_to_left(width: int, visit: Callable[..., Any], serve: Any, checked_arabic: Path) -> None:
    with serve(checked_arabic) as served:
        page = visit("/ar/", base=served.url, viewport={"width": width, "height": 900})
        assert page.evaluate("getComputedStyle(document.documentElement).direction") == "rtl"
        assert page.evaluate("document.documentElement.scrollWidth") <= width
        name, languages = page.locator(".site-name").bounding_box(), page.locator(".languages").bounding_box()
        heading = page.locator("h1").bounding_box()
        assert name["x"] + name["width"] > width / 2, "the name stands to the right"
        assert languages["x"] < name["x"] or languages["y"] > name["y"], "and the switch after it, to its left"
        assert page.evaluate("getComputedStyle(document.querySelector('h1')).textAlign") in ("start", "right")
        assert heading["x"] + heading["width"] > width * 0.8
        bullet = page.evaluate("getComputedStyle(document.querySelector('.prose ul')).paddingRight")
        assert float(bullet.removesuffix("px")) > 0
        assert page.notes.errors == []
