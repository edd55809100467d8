"""Every source that a fact on the site cites."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from overens.catalogue import Catalogue
from overens.pages.addresses import list_route
from overens.pages.frame import Crumb
from overens.pages.page import Context, Head, Page, SearchFacts
from overens.pages.parts import when
from overens.pages.shapes import Entry, When
from overens.plan import Route
from overens.swedish.sorting import sort_key


@dataclass(frozen=True, slots=True)
class View:
    """`entries` by title in Swedish order."""

    lead: str
    entries: tuple[Entry, ...]


def routes(catalogue: Catalogue) -> Iterator[Route]:  # noqa: ARG001 - every page type takes the catalogue
    """The one list."""
    yield list_route("source_list", "sources")


def page(context: Context) -> Page:
    """The list of sources."""
    title, lead = context.texts("nav.sources"), context.texts("pages.source_list.lead")
    ids = sorted(context.catalogue.sources, key=lambda id_: sort_key(context.catalogue.sources[id_].title))
    view = View(lead, tuple(_entry(context, id_) for id_ in ids))
    return Page(Head(title, lead, (Crumb(title),)), view, SearchFacts("page", lead))


def _entry(context: Context, id_: str) -> Entry:
    source = context.catalogue.sources[id_]
    date: When | None = when(context, source.date)
    cited = len(context.catalogue.index.citations.get(id_, ()))
    meta = (context.texts.count("count.citations", cited),) if cited else ()
    kicker = ", ".join(part for part in (source.designation, source.publisher) if part) or None
    return Entry(source.title, context.links.must("sources", id_), kicker=kicker, date=date, meta=meta)
