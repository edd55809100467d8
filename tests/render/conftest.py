"""A frame and a renderer for tests; everything in them is made up."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from overens.pages.frame import Alternate, Crumb, NavItem, PageFrame, SiteFrame
from overens.render import Renderer
from overens.texts import Texts, read_texts

TEMPLATES = Path(__file__).parents[2] / "templates"

SITE = SiteFrame(
    name="Exempelsajten",
    description="En sajt för prov.",
    address="https://example.org",
    operator="Föreningen Exempel driver webbplatsen.",
    disclaimer="Den är inte en myndighets.",
    report_href=None,
    report_text=None,
    as_of="2026-11-21",
    css="assets/exempel.css",
    styles={},
    scripts={"site": "assets/site.js"},
)
FRAME = PageFrame(
    title="Exempelsidan",
    description="Vad sidan handlar om.",
    language="sv",
    address="/exempel/",
    canonical="https://example.org/exempel/",
    root="../",
    page_type="exempel",
    crumbs=(Crumb("Start", "../"), Crumb("Exempelsidan")),
    nav=(NavItem("Kommuner", "../kommuner/", current=True),),
    more_nav=(NavItem("Om", "../om/"),),
    alternates=(),
    site=SITE,
    home="../",
    search="../sok/",
)


@pytest.fixture(scope="session")
def texts() -> dict[str, Texts]:
    return read_texts(TEMPLATES / "texts", ["sv", "en"])


@pytest.fixture(scope="session")
def renderer(texts: dict[str, Texts]) -> Renderer:
    return Renderer(TEMPLATES, texts)


@pytest.fixture
def frame() -> Callable[..., PageFrame]:
    def made(**changes: object) -> PageFrame:
        return replace(FRAME, **changes)  # type: ignore[arg-type]

    return made


@pytest.fixture
def alternates() -> tuple[Alternate, ...]:
    return (
        Alternate("sv", "../exempel/", "https://example.org/exempel/"),
        Alternate("en", "../en/exempel/", "https://example.org/en/exempel/"),
        Alternate("lattlast", "../lattlast/exempel/", "https://example.org/lattlast/exempel/"),
    )
