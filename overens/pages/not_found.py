"""The page for addresses that lead nowhere. It is shown at any depth, so all its links are whole addresses."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from overens.catalogue import Catalogue
from overens.pages.page import Context, Head, Page
from overens.pages.shapes import Linked
from overens.plan import Route
from overens.subjects import Subject

WAYS = (("nav.agreements", "agreements"), ("nav.job-tracks", "job-tracks"), ("nav.municipalities", "municipalities"))


# Servers show the page at the root for every address, whatever language the reader came for.
SPOKEN = ("sv", "en")


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """The same in another language, in that language's words."""

    language: str
    text: str
    href: str


@dataclass(frozen=True, slots=True)
class View:
    """Where to go instead."""

    ways: tuple[Linked, ...]
    elsewhere: tuple[Elsewhere, ...]


def routes(catalogue: Catalogue) -> Iterator[Route]:  # noqa: ARG001 - every page type takes the catalogue
    """The one page, where static hosting looks for it."""
    yield Route("/404.html", "not_found", Subject("not-found"))


def page(context: Context) -> Page:
    """The page that says so and leads on."""
    ways = tuple(Linked(context.texts(key), context.links.to(kind)) for key, kind in WAYS)
    title, lead = context.texts("pages.not_found.title"), context.texts("pages.not_found.lead")
    return Page(Head(title, lead, indexed=False), View(tuple(way for way in ways if way.href), _elsewhere(context)))


def _elsewhere(context: Context) -> tuple[Elsewhere, ...]:
    said = "pages.not_found.elsewhere."
    return tuple(
        Elsewhere(one.language, context.texts(said + one.language), context.links.way(one.address))
        for one in context.plan.languages(context.route.subject)
        if one.language in SPOKEN and one.language != context.language
    )
