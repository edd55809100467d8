"""An occupation: its group in SSYK 2012, the job tracks that lead to it, and who employs."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from overens.catalogue import Catalogue, Occupation
from overens.pages.addresses import SECTIONS
from overens.pages.frame import Crumb
from overens.pages.gathered import (
    capital,
    cited_by,
    county_codes_of,
    employer_links,
    place_links,
    readings_about,
    reviewed_of,
    sector_links,
    sectors_of,
    track_entries,
)
from overens.pages.page import Context, Head, Page, SearchFacts
from overens.pages.parts import number, source_refs
from overens.pages.search_words import occupation_words
from overens.pages.shapes import Entry, Fact, Linked
from overens.plan import Route
from overens.subjects import Subject
from overens.swedish.slugs import slug
from overens.swedish.sorting import sort_key


@dataclass(frozen=True, slots=True)
class View:
    """`sector` colours the line where all tracks are in one."""

    lead: str
    sector: str | None
    facts: tuple[Fact, ...]
    tracks: tuple[Entry, ...]


def routes(catalogue: Catalogue) -> Iterator[Route]:
    """A page for each occupation."""
    for key in catalogue.index.occupations:
        yield Route(f"{SECTIONS['occupations']}{key}/", "occupation", Subject("occupations", key))


def page(context: Context) -> Page:
    """The page about one occupation."""
    occupation = context.catalogue.index.occupations[context.route.subject.id]
    title, tracks = capital(occupation.name), occupation.tracks
    form = "one" if len(tracks) == 1 else "other"
    lead = context.texts(f"pages.occupation.lead.{form}", name=occupation.name, number=number(context, len(tracks)))
    sectors = sectors_of(tracks)
    view = View(
        lead,
        slug(sectors[0]) if len(sectors) == 1 else None,
        tuple(fact for fact in _facts(context, occupation) if fact.value or fact.entries),
        track_entries(context, tracks),
    )
    head = Head(
        title,
        lead,
        (Crumb(context.texts("nav.occupations"), context.links.must("occupations")), Crumb(title)),
        reviewed=reviewed_of(tracks),
        sources=source_refs(context, cited_by(tracks)),
        readings=readings_about(tracks, "yrken"),
    )
    counties, words = county_codes_of(context, tracks), occupation_words(context, occupation)
    return Page(head, view, SearchFacts("occupation", lead, "", counties, sectors=sectors, words=words, weight=1.5))


def _facts(context: Context, occupation: Occupation) -> Iterator[Fact]:
    def named(key: str) -> str:
        return context.texts(f"pages.occupation.fact.{key}")

    tracks = occupation.tracks
    yield Fact(named("ssyk"), _group(context, occupation), note=named("ssyk-note"))
    yield Fact(named("same-group"), entries=_same_group(context, occupation))
    yield Fact(named("employers"), entries=employer_links(context, tracks))
    yield Fact(named("places"), entries=place_links(context, tracks))
    yield Fact(named("sectors"), entries=sector_links(context, tracks))


def _group(context: Context, occupation: Occupation) -> str | None:
    """The group's code and name; the code alone where the vocabulary `ssyk` does not have it."""
    if occupation.ssyk is None:
        return None
    label = context.label("ssyk", occupation.ssyk)
    return occupation.ssyk if label == occupation.ssyk else f"{occupation.ssyk} {label}"


def _same_group(context: Context, occupation: Occupation) -> tuple[Linked, ...]:
    """Other occupations with the same code: often another name for the same work."""
    others = context.catalogue.index.occupations.values()
    found = (one for one in others if occupation.ssyk and one.ssyk == occupation.ssyk and one.slug != occupation.slug)
    links = (Linked(capital(one.name), context.links.to("occupations", one.slug)) for one in found)
    return tuple(sorted(links, key=lambda one: sort_key(one.text)))
