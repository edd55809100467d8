"""The search page. The form works everywhere; the search itself needs a script and says so where there is none."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass

from overens.catalogue import Catalogue
from overens.pages.frame import Crumb
from overens.pages.page import Context, Head, Page
from overens.pages.shapes import Linked
from overens.plan import Route
from overens.subjects import Subject

WAYS = (
    ("municipalities", "municipalities"),
    ("counties", "counties"),
    ("agreements", "agreements"),
    ("job-tracks", "job-tracks"),
    ("sectors", "sectors"),
    ("occupations", "occupations"),
    ("employers", "employers"),
    ("figures", "figures"),
    ("news", "news"),
    ("sources", "sources"),
)
"""Where a reader without scripts finds the same things: the texts `pages.search.way.*`, the kind of the list."""

HELPS = (("municipalities", "municipalities", ""), ("glossary", "glossary", ""), ("contact", "pages", "kontakt"))
"""Where a search that found nothing leads: the texts `pages.search.help.*`, and the pages."""

SCRIPTS = ("search", "search-data", "search-match", "search-stem")
"""The parts of the script: all are asked for at once."""

SAID = "pages.search.script."
"""The texts that the script says."""


@dataclass(frozen=True, slots=True)
class Way:
    """A list that leads to pages without a search: its name, what it holds, its address."""

    text: str
    href: str
    note: str


@dataclass(frozen=True, slots=True)
class View:
    """`ways` are the lists that lead to everything without a search, `helps` the ways on where one found nothing.

    `said` are the script's words, as JSON; `scripts` are the stems of its parts.
    """

    ways: tuple[Way, ...]
    helps: tuple[Linked, ...]
    said: str
    scripts: tuple[str, ...] = SCRIPTS


def routes(catalogue: Catalogue) -> Iterator[Route]:  # noqa: ARG001 - every page type takes the catalogue
    """The one page."""
    yield Route("/sok/", "search", Subject("search"))


def page(context: Context) -> Page:
    """The search page."""
    title = context.texts("nav.search")
    head = Head(title, context.texts("pages.search.lead"), (Crumb(title),), indexed=False)
    said = json.dumps(_said(context), ensure_ascii=False, sort_keys=True)
    return Page(head, View(tuple(_ways(context)), tuple(_helps(context)), said))


def _ways(context: Context) -> Iterator[Way]:
    for name, kind in WAYS:
        href = context.links.to(kind)
        if href:
            yield Way(context.texts(f"pages.search.way.{name}"), href, context.texts(f"pages.search.way-note.{name}"))


def _helps(context: Context) -> Iterator[Linked]:
    for name, kind, id_ in HELPS:
        href = context.links.to(kind, id_)
        if href:
            yield Linked(context.texts(f"pages.search.help.{name}"), href)


def _said(context: Context) -> dict[str, str]:
    """What the script says, by the last parts of the keys; the values of `{…}` are put in by the script."""
    return {key.removeprefix(SAID): text for key, text in context.texts.words.items() if key.startswith(SAID)}
