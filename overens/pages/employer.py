"""An employer: the job tracks that lead to it, and what its people say of them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from overens.catalogue import Catalogue, Employer
from overens.pages.addresses import SECTIONS
from overens.pages.frame import Crumb
from overens.pages.gathered import (
    cited_by,
    county_codes_of,
    municipality_codes_of,
    occupation_links,
    place_links,
    reviewed_of,
    sector_links,
    sectors_of,
    track_entries,
)
from overens.pages.page import Context, Head, Page, SearchFacts
from overens.pages.parts import number, place_text, source_refs
from overens.pages.search_words import employer_words
from overens.pages.shapes import Entry, Fact, Linked
from overens.pages.track_results import QuoteView, quote_views
from overens.plan import Route
from overens.subjects import Subject
from overens.swedish.slugs import slug
from overens.swedish.sorting import sort_key


@dataclass(frozen=True, slots=True)
class View:
    """`quotes` are those whose speaker, by the source, belongs to the employer."""

    lead: str
    facts: tuple[Fact, ...]
    tracks: tuple[Entry, ...]
    quotes: tuple[QuoteView, ...]


def routes(catalogue: Catalogue) -> Iterator[Route]:
    """A page for each employer with a name."""
    for key in catalogue.index.employers:
        yield Route(f"{SECTIONS['employers']}{key}/", "employer", Subject("employers", key))


def page(context: Context) -> Page:
    """The page about one employer."""
    employer = context.catalogue.index.employers[context.route.subject.id]
    tracks = employer.tracks
    form = "one" if len(tracks) == 1 else "other"
    lead = context.texts(f"pages.employer.lead.{form}", name=employer.name, number=number(context, len(tracks)))
    view = View(
        lead,
        tuple(fact for fact in _facts(context, employer) if fact.value or fact.entries),
        track_entries(context, tracks),
        tuple(_quotes(context, employer)),
    )
    head = Head(
        employer.name,
        lead,
        (Crumb(context.texts("nav.employers"), context.links.must("employers")), Crumb(employer.name)),
        reviewed=reviewed_of(tracks),
        sources=source_refs(context, cited_by(tracks)),
    )
    return Page(head, view, _search(context, employer, lead))


def _facts(context: Context, employer: Employer) -> Iterator[Fact]:
    def named(key: str) -> str:
        return context.texts(f"pages.employer.fact.{key}")

    groups = (Linked(group, _group_page(context, group, employer)) for group in employer.groups)
    yield Fact(named("groups"), entries=tuple(groups))
    yield Fact(named("ownership"), context.label("sektor", employer.ownership) if employer.ownership else None)
    yield Fact(named("units"), entries=tuple(sorted(_units(employer), key=sort_key)))
    yield Fact(named("places"), entries=place_links(context, employer.tracks))
    yield Fact(named("occupations"), entries=occupation_links(context, employer.tracks))
    yield Fact(named("sectors"), entries=sector_links(context, employer.tracks))


def _group_page(context: Context, group: str, employer: Employer) -> str | None:
    """The group's own page, where a track names it as an employer too."""
    return context.links.to("employers", slug(group)) if slug(group) != employer.slug else None


def _units(employer: Employer) -> set[str]:
    """The units and workplaces that the tracks name."""
    return {
        part[:1].upper() + part[1:]
        for track in employer.tracks
        for one in track.facts.employers
        if one.name and slug(one.name) == employer.slug
        for part in (one.unit, *one.workplaces)
        if part
    }


def _quotes(context: Context, employer: Employer) -> Iterator[QuoteView]:
    for track in employer.tracks:
        for quote in quote_views(context, track):
            speaker = slug(f"{quote.who} {quote.role or ''}")
            if f"-{employer.slug}-" in f"-{speaker}-":
                yield quote


def _search(context: Context, employer: Employer, lead: str) -> SearchFacts:
    return SearchFacts(
        kind="employer",
        summary=lead,
        place=place_text(municipality_codes_of(employer.tracks)),
        counties=county_codes_of(context, employer.tracks),
        sectors=sectors_of(employer.tracks),
        words=employer_words(context, employer),
        weight=1.5,
    )
