"""The search page. The form works everywhere; the search itself needs a script and says so where there is none."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from overens.catalogue import Catalogue
from overens.pages.frame import Crumb
from overens.pages.page import Context, Head, Page
from overens.pages.parts import Linked
from overens.plan import Route
from overens.subjects import Subject

WAYS = (
    ("nav.municipalities", "municipalities"),
    ("nav.counties", "counties"),
    ("nav.agreements", "agreements"),
    ("nav.job-tracks", "job-tracks"),
    ("nav.sectors", "sectors"),
    ("nav.employers", "employers"),
    ("nav.figures", "figures"),
)
"""Where a reader without scripts finds the same things."""


@dataclass(frozen=True, slots=True)
class View:
    """`ways` are the lists that lead to everything without a search."""

    ways: tuple[Linked, ...]


def routes(catalogue: Catalogue) -> Iterator[Route]:  # noqa: ARG001 - every page type takes the catalogue
    """The one page."""
    yield Route("/sok/", "search", Subject("search"))


def page(context: Context) -> Page:
    """The search page."""
    ways = (Linked(context.texts(key), context.links.to(kind)) for key, kind in WAYS)
    title = context.texts("nav.search")
    head = Head(title, context.texts("pages.search.lead"), (Crumb(title),), indexed=False)
    return Page(head, View(tuple(way for way in ways if way.href)))
