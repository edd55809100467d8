"""How to follow what changes: what a feed is, every feed, and the calendars."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from overens.catalogue import Catalogue
from overens.pages.following import FEED, JSON_FEED, WHOLE, calendars, feed_title, subject_name
from overens.pages.frame import Crumb
from overens.pages.page import Context, Head, Page, SearchFacts
from overens.pages.shapes import Linked
from overens.plan import Route
from overens.register import COUNTIES
from overens.subjects import Subject
from overens.swedish.slugs import slug
from overens.swedish.sorting import sort_key

ADDRESS = "/folj/"


@dataclass(frozen=True, slots=True)
class WholeFeed:
    """A feed of everything of a kind; `note` says what stands in it."""

    title: str
    href: str
    json: str
    note: str


@dataclass(frozen=True, slots=True)
class View:
    """`whole` are the feeds of everything; `counties` and `sectors` lead to theirs; `calendars` are the files.

    `agreements` leads to the list of agreements, each of which has a feed of its own.
    """

    lead: str
    whole: tuple[WholeFeed, ...]
    counties: tuple[Linked, ...]
    sectors: tuple[Linked, ...]
    agreements: str
    events: str
    calendars: tuple[Linked, ...]


def routes(catalogue: Catalogue) -> Iterator[Route]:  # noqa: ARG001 - every page type takes the catalogue
    """The one page."""
    yield Route(ADDRESS, "follow", Subject("follow"))


def page(context: Context) -> Page:
    """The page with every feed and calendar."""
    title, lead = context.texts("nav.follow"), context.texts("pages.follow.lead")
    counties = [Subject("counties", one.slug) for one in sorted(COUNTIES, key=lambda one: sort_key(one.name))]
    sectors = [Subject("sectors", slug(id_)) for id_ in context.catalogue.vocabularies.terms["branscher"]]
    view = View(
        lead,
        tuple(_whole(context, kind) for kind in WHOLE),
        tuple(_linked(context, counties)),
        tuple(_linked(context, sectors)),
        context.links.must("agreements"),
        context.links.must("events"),
        tuple(
            Linked(one.title, one.href)
            for kind in ("events", "agreements")
            for one in calendars(context, Subject(kind))
        ),
    )
    facts = SearchFacts("page", lead, words=(context.texts("pages.follow.words"),), weight=0.6)
    return Page(Head(title, lead, (Crumb(title),)), view, facts)


def _whole(context: Context, kind: str) -> WholeFeed:
    address = context.plan.by_subject[Subject(kind), "sv"].address
    return WholeFeed(
        feed_title(context, Subject(kind)),
        context.links.way(address + FEED),
        context.links.way(address + JSON_FEED),
        context.texts(f"pages.follow.holds.{kind}"),
    )


def _linked(context: Context, subjects: list[Subject]) -> Iterator[Linked]:
    """The feeds of subjects that have a page, by their names."""
    for subject in subjects:
        address = context.plan.address(subject.kind, subject.id)
        if address:
            yield Linked(subject_name(context, subject), context.links.way(address + FEED))
