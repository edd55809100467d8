"""Every component, with every example it is shown with."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from overens.pages.frame import SiteFrame
from overens.render import Renderer, styleguide
from overens.render.styleguide import Example, example_html, read_components
from overens.texts import read_texts

TEMPLATES = Path(__file__).parents[2] / "templates"

FOLDERS = sorted(file.parent for file in TEMPLATES.glob("components/*/*.html"))
FRAME_PARTS = {"site-header", "site-footer"}
"""They need a whole frame: base.html shows them, and tests/render looks at them there."""
MACRO = re.compile(r"\{%-? macro ([a-z]\w*)\(([^)]*(?:\([^)]*\)[^)]*)*)\)")
FORBIDDEN = re.compile(r"<style|<script(?![^>]* src=)|\sstyle=|\son\w+=|javascript:|http://", re.IGNORECASE)


def examples() -> Iterator[Example]:
    for component in read_components(TEMPLATES):
        yield from component.examples


@pytest.fixture(scope="module")
def renderer() -> Renderer:
    return Renderer(TEMPLATES, read_texts(TEMPLATES / "texts", ["sv", "en"]))


@pytest.mark.parametrize("example", tuple(examples()), ids=lambda one: f"{one.component}: {one.name}")
@pytest.mark.parametrize("language", ["sv", "en"])
def test_example_renders_as_well_formed_markup(renderer: Renderer, example: Example, language: str) -> None:
    html = example_html(renderer, example, language)
    assert html.strip()
    root = ET.fromstring(f"<div>{html}</div>")
    assert not FORBIDDEN.search(html)
    assert ">None<" not in html
    for tag in ("ul", "ol", "dl"):
        for one in root.iter(tag):
            assert len(one), "an empty list"


@pytest.fixture(scope="module")
def guide(renderer: Renderer) -> bytes:
    site = SiteFrame(
        name="Exempelsajten",
        description="En sajt för prov.",
        address="https://example.org",
        operator="Föreningen Exempel",
        disclaimer="Den är inte en myndighets.",
        report_href=None,
        report_text=None,
        as_of="2026-11-21",
        css="assets/exempel.css",
        styles={},
        scripts={"site": "assets/site.js"},
    )
    return styleguide(renderer, TEMPLATES, site)


def test_review_page_is_well_formed_with_unique_ids(guide: bytes) -> None:
    root = ET.fromstring(guide)
    ids = Counter(one.get("id") for one in root.iter() if one.get("id"))
    assert [name for name, times in ids.items() if times > 1] == []
    for one in root.iter():
        for attribute in ("aria-labelledby", "aria-describedby", "for"):
            assert set((one.get(attribute) or "").split()) <= set(ids)
    assert not FORBIDDEN.search(guide.decode())


def test_words_and_values_are_kept_apart(guide: bytes) -> None:
    assert not re.search(r"</dt><dd", guide.decode())


def test_review_page_shows_every_component(guide: bytes) -> None:
    for folder in FOLDERS:
        if folder.name not in FRAME_PARTS:
            assert f'id="del-{folder.name}"'.encode() in guide


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda one: one.name)
def test_every_macro_has_an_example_and_every_parameter_a_description(folder: Path) -> None:
    if folder.name in FRAME_PARTS:
        return
    component = next(one for one in read_components(TEMPLATES) if one.name == folder.name)
    macros = dict(MACRO.findall((folder / f"{folder.name}.html").read_text(encoding="utf-8")))
    shown = {one.macro for one in component.examples}
    named = {part.split("=")[0].strip() for text in macros.values() for part in re.split(r",(?![^(]*\))", text)}
    documented_elsewhere = {"stops", "flow", "entry", "site_header"}
    assert shown <= set(macros)
    assert set(macros) - documented_elsewhere <= shown | documented_elsewhere
    assert {name for name in named if name and not name.startswith('"')} - set(component.parameters) <= {"item"}


def test_readme_lists_every_component() -> None:
    readme = (TEMPLATES / "components/README.md").read_text(encoding="utf-8")
    for folder in FOLDERS:
        assert folder.name in readme
        for macro, _ in MACRO.findall((folder / f"{folder.name}.html").read_text(encoding="utf-8")):
            assert macro == "mark" or f"{macro}(" in readme, macro


def test_every_class_in_the_style_sheet_is_used_by_a_template() -> None:
    markup = "\n".join(file.read_text(encoding="utf-8") for file in TEMPLATES.rglob("*.html"))
    made = {
        "suggestions",
        "offline-mark",
        "long-word",
        "span-",
        "lanes-",
        "sector-",
        "status-",
        "stage-",
        "timeline-",
        "notice-",
        "evidence-",
        "goal-is-",
        "goal-",
        "requirement-",
        "map-",
        "dot-",
    }
    unused = set()
    for file in [*TEMPLATES.glob("components/*/*.css"), *TEMPLATES.glob("styles/*.css")]:
        css = re.sub(r"/\*.*?\*/", "", file.read_text(encoding="utf-8"), flags=re.DOTALL)
        for name in re.findall(r"\.([a-z][\w-]*)(?=[^{}]*\{)", css):
            if not any(name.startswith(start) for start in made) and not re.search(rf"\b{re.escape(name)}\b", markup):
                unused.add(f"{file.name}: {name}")
    assert unused <= FOR_PAGES


FOR_PAGES = {
    "base.css: button",
    "base.css: term",
    "layout.css: columns",
    "layout.css: measure",
    "layout.css: more-link",
    "layout.css: section-title",
    "layout.css: stack",
    "print.css: section-title",
}
"""Classes that page templates and prose may use; README.md names them."""
