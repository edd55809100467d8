"""Every source that a fact on the site cites."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from overens.catalogue import Catalogue
from overens.pages.addresses import list_route
from overens.pages.frame import Crumb
from overens.pages.letters import Letter, LetterLink, by_letter, letters_shown
from overens.pages.page import Context, Head, Page, SearchFacts
from overens.pages.parts import when
from overens.pages.shapes import Entry, When
from overens.plan import Route
from overens.swedish.sorting import initial, sort_key

MANY = 20
"""So many sources are easier to find under their letters."""


@dataclass(frozen=True, slots=True)
class SourceGroup:
    """The sources whose titles begin with one letter; `id` is its anchor."""

    letter: str
    id: str
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class View:
    """`entries` by title in Swedish order; where they are many, also as `groups` under the letters of `index`."""

    lead: str
    entries: tuple[Entry, ...]
    letters: tuple[str, ...] = ()
    index: tuple[Letter, ...] = ()
    groups: tuple[SourceGroup, ...] = ()


def routes(catalogue: Catalogue) -> Iterator[Route]:  # noqa: ARG001 - every page type takes the catalogue
    """The one list."""
    yield list_route("source_list", "sources")


def page(context: Context) -> Page:
    """The list of sources."""
    title, lead = context.texts("nav.sources"), context.texts("pages.source_list.lead")
    ids = sorted(context.catalogue.sources, key=lambda id_: sort_key(context.catalogue.sources[id_].title))
    entries = tuple(_entry(context, id_) for id_ in ids)
    return Page(Head(title, lead, (Crumb(title),)), _view(lead, entries), SearchFacts("page", lead))


def _view(lead: str, entries: tuple[Entry, ...]) -> View:
    if len(entries) < MANY:
        return View(lead, entries)
    index = by_letter(LetterLink(one.title, one.href) for one in entries)
    groups = tuple(
        SourceGroup(group.letter, group.id, tuple(one for one in entries if initial(one.title) == group.letter))
        for group in index
    )
    return View(lead, entries, letters_shown(index), index, groups)


def _entry(context: Context, id_: str) -> Entry:
    source = context.catalogue.sources[id_]
    date: When | None = when(context, source.date)
    cited = len(context.catalogue.index.citations.get(id_, ()))
    meta = (context.texts.count("count.citations", cited),) if cited else ()
    kicker = ", ".join(part for part in (source.designation, source.publisher) if part) or None
    return Entry(source.title, context.links.must("sources", id_), kicker=kicker, date=date, meta=meta)
