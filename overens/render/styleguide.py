"""The review page: every component with every example, for designers' eyes and for the tests."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from markupsafe import Markup

from overens.pages.frame import Crumb, NavItem, PageFrame, SiteFrame
from overens.problems import SetupError
from overens.render.renderer import Renderer
from overens.sources import read_yaml_text

ADDRESS = "/stilguide/"


@dataclass(frozen=True, slots=True)
class Example:
    """One way to use a component. `body` is what stands between `call` and `endcall`, if anything."""

    component: str
    name: str
    macro: str
    values: Mapping[str, Any]
    body: str | None


@dataclass(frozen=True, slots=True)
class Component:
    """A component as its YAML file describes it."""

    name: str
    description: str
    parameters: Mapping[str, str]
    examples: tuple[Example, ...]


@dataclass(frozen=True, slots=True)
class Shown:
    """An example with what it became."""

    name: str
    html: Markup


@dataclass(frozen=True, slots=True)
class StyleguideView:
    """All components by name, each with its rendered examples."""

    components: tuple[tuple[Component, tuple[Shown, ...]], ...]


def styleguide(renderer: Renderer, templates: Path, site: SiteFrame, language: str = "sv") -> bytes:
    """One page with every example of every component, to lie in a folder of its own, with the assets beside it."""
    page = _frame(site, language)
    components = read_components(templates)
    shown = tuple(
        (one, tuple(_shown(renderer, example, page.language) for example in one.examples)) for one in components
    )
    return renderer.render_file("styleguide.html", page.language, view=StyleguideView(shown), page=page)


def _frame(site: SiteFrame, language: str) -> PageFrame:
    return PageFrame(
        title="Stilguide",
        description="Varje komponent med alla sina exempel.",
        language=language,
        address=ADDRESS,
        canonical=site.address + ADDRESS,
        root="../",
        page_type="styleguide",
        crumbs=(Crumb("Start", "../"), Crumb("Stilguide")),
        nav=(NavItem("Stilguide", "./", current=True),),
        more_nav=(NavItem("Stilguide", "./"),),
        alternates=(),
        site=site,
        indexed=False,
    )


def _shown(renderer: Renderer, example: Example, language: str) -> Shown:
    return Shown(example.name, Markup(example_html(renderer, example, language)))  # noqa: S704 - our own templates


def example_html(renderer: Renderer, example: Example, language: str) -> str:
    """The markup of one example."""
    values = dict(example.values)
    if example.body is not None:
        values["caller"] = lambda: Markup(example.body or "")  # noqa: S704 - written by us, beside the template
    return renderer.component(example.component, example.macro, language, **values)


def read_components(templates: Path) -> tuple[Component, ...]:
    """All components that have a YAML file beside their template, by name."""
    return tuple(_component(file) for file in sorted((templates / "components").glob("*/*.yaml")))


def _component(file: Path) -> Component:
    data = read_yaml_text(file.read_text(encoding="utf-8"), file.name)[0]
    if not isinstance(data, Mapping):
        raise SetupError(f"Komponentens beskrivning {file} kan inte tolkas.", f"{file} cannot be understood.")
    name = file.parent.name
    return Component(name, data["description"], data.get("parameters") or {}, tuple(_examples(name, data)))


def _examples(name: str, data: Mapping[str, Any]) -> Iterator[Example]:
    for one in data["examples"]:
        macro = one.get("macro") or name.replace("-", "_")
        yield Example(name, one["name"], macro, _typed(one.get("with") or {}), one.get("body"))


def _typed(value: Any) -> Any:
    """What the reader gives as text, as the type a view would hold; `{markup: …}` is markup."""
    if isinstance(value, Mapping):
        if set(value) == {"markup"}:
            return Markup(value["markup"])  # noqa: S704 - written by us, beside the template
        return {key: _typed(one) for key, one in value.items()}
    if isinstance(value, list):
        return [_typed(one) for one in value]
    if value in {"true", "false"}:
        return value == "true"
    return int(value) if re.fullmatch("0|[1-9][0-9]*", value) else value
