"""Landmarks are few, so that somebody who hears a page can leap between them; headings tell its parts."""

from __future__ import annotations

from typing import Any
from xml.etree.ElementTree import Element

import pytest

ALWAYS = frozenset({"header", "nav", "main", "footer", "aside", "search"})
NAMED = frozenset({"section", "form"})
MOST = 9
"""Banner, search, menu, breadcrumbs, main, facts, contents of the page, the second menu and the foot."""

PAGES = (
    "/",
    "/overenskommelser/hudiksvall-2018/",
    "/jobbspar/goteborg-framtiden/",
    "/kommuner/",
    "/kommuner/amal/",
    "/siffror/",
    "/ordlista/",
    "/modellen/",
    "/en/tackning/",
)


def landmarks(page: Element) -> list[str]:
    """The elements of a page that are read as landmarks; tables that can be scrolled are beside the matter."""
    inner = {part for one in page.iter("main") for part in one.iter() if part.tag in ("header", "footer")}
    found = [one for one in page.iter() if one not in inner and _is_landmark(one)]
    return [f"{one.tag} {one.get('aria-label') or one.get('aria-labelledby') or ''}" for one in found]


def _is_landmark(one: Element) -> bool:
    if "table-region" in one.get("class", ""):
        return False
    named = "aria-label" in one.attrib or "aria-labelledby" in one.attrib
    shown = "hidden" not in one.attrib
    return shown and (one.tag in ALWAYS or one.get("role") in ("search", "region") or (one.tag in NAMED and named))


@pytest.mark.parametrize("address", PAGES)
def test_a_page_has_few_landmarks(project: Any, address: str) -> None:
    found = landmarks(project.page(address))
    assert 5 <= len(found) <= MOST, found
    assert len(found) == len(set(found))
