"""A source: what it is, where the original lies, and every page here that cites it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from overens.catalogue import Catalogue, municipality_codes
from overens.models import MunicipalityNote, SourceEntry
from overens.pages.addresses import SECTIONS
from overens.pages.frame import Crumb
from overens.pages.page import Context, Head, Page, SearchFacts
from overens.pages.parts import municipality_links, place_text, title_of, when
from overens.pages.shapes import Fact, Linked
from overens.plan import Route
from overens.reading import Record
from overens.subjects import Subject


@dataclass(frozen=True, slots=True)
class Citing:
    """The pages of one kind that cite the source."""

    kind: str
    records: tuple[Linked, ...]


@dataclass(frozen=True, slots=True)
class View:
    """The source's own facts, and who cites it."""

    facts: tuple[Fact, ...]
    note: str | None
    citing: tuple[Citing, ...]


def routes(catalogue: Catalogue) -> Iterator[Route]:
    """A page for each source."""
    for id_ in catalogue.sources:
        yield Route(f"{SECTIONS['sources']}{id_}/", "source", Subject("sources", id_))


def page(context: Context) -> Page:
    """The page of one source."""
    id_ = context.route.subject.id
    source = context.catalogue.sources[id_]
    view = View(tuple(_facts(context, source)), source.note, tuple(_citing(context, id_)))
    crumbs = (Crumb(context.texts("nav.sources"), context.links.must("sources")), Crumb(source.title))
    words = tuple(word for word in (source.designation, source.publisher) if word)
    years = tuple(range(source.date.first.year, source.date.last.year + 1)) if source.date else ()
    search = SearchFacts("source", source.note or "", years=years, words=words, weight=0.5)
    return Page(Head(source.title, context.texts("pages.source.lead", title=source.title), crumbs), view, search)


def _facts(context: Context, source: SourceEntry) -> Iterator[Fact]:
    texts, date = context.texts, when(context, source.date)
    if source.designation:
        yield Fact(texts("pages.publication.designation"), source.designation)
    if source.publisher:
        yield Fact(texts("pages.publication.publisher"), source.publisher)
    if date:
        yield Fact(texts("pages.publication.date"), date.text)
    if source.file:
        yield Fact(texts("pages.publication.file"), source.file)
    if source.link:
        yield Fact(texts("pages.publication.link"), source.link, source.link)


def _citing(context: Context, id_: str) -> Iterator[Citing]:
    kinds: dict[str, list[Linked]] = {}
    for record in context.catalogue.index.citations.get(id_, ()):
        kinds.setdefault(record.kind, []).append(_linked(context, record))
    for kind, records in kinds.items():
        yield Citing(context.texts(f"kind.{kind}"), tuple(records))


def _linked(context: Context, record: Record[Any]) -> Linked:
    """A record with its page. Notes on a municipality have no title, and their file any name."""
    if isinstance(record.facts, MunicipalityNote):
        return municipality_links(context, [record.facts.municipality])[0]
    place = place_text(municipality_codes(record.facts), getattr(record.facts, "counties", ()), context.language)
    # Two tracks may have one title: the place tells them apart.
    note = place if place and place not in record.facts.title else None
    return Linked(title_of(context, record), context.links.to(record.kind, record.id), note)
