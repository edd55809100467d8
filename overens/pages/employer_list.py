"""All employers that a job track names, from A to Ö."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from overens.catalogue import Catalogue, Employer
from overens.pages.addresses import list_route
from overens.pages.frame import Crumb
from overens.pages.gathered import cited_by, municipality_codes_of
from overens.pages.letters import Letter, LetterLink, by_letter, letters_shown
from overens.pages.page import Context, Head, Page, SearchFacts
from overens.pages.parts import place_text, source_refs
from overens.plan import Route

MOST_PLACES = 3
"""Employers in more municipalities than this say only in how many."""


@dataclass(frozen=True, slots=True)
class View:
    """`alphabet` are the letters to jump to; `unnamed` tells of employers that no source names."""

    lead: str
    alphabet: tuple[str, ...]
    letters: tuple[Letter, ...]
    unnamed: str | None


def routes(catalogue: Catalogue) -> Iterator[Route]:  # noqa: ARG001 - every page type takes the catalogue
    """The one list."""
    yield list_route("employer_list", "employers")


def page(context: Context) -> Page:
    """The list of employers."""
    employers = context.catalogue.index.employers.values()
    title = context.texts("nav.employers")
    lead = context.texts("pages.employer_list.lead")
    letters = by_letter(_link(context, one) for one in employers)
    view = View(lead, letters_shown(letters), letters, _unnamed(context))
    tracks = [track for one in employers for track in one.tracks]
    head = Head(title, lead, (Crumb(title),), sources=source_refs(context, cited_by(tracks)))
    return Page(head, view, SearchFacts("page", lead))


def _link(context: Context, employer: Employer) -> LetterLink:
    codes = municipality_codes_of(employer.tracks)
    many = context.texts.count("count.municipalities", len(codes)) if len(codes) > MOST_PLACES else None
    place = many or place_text(codes, context.catalogue.counties_of(employer.tracks[0]), context.language)
    return LetterLink(employer.name, context.links.must("employers", employer.slug), place or None)


def _unnamed(context: Context) -> str | None:
    """In how many tracks there are employers without a name."""
    tracks = context.catalogue.tracks.values()
    found = [one for one in tracks if any(employer.name is None for employer in one.facts.employers)]
    return context.texts.count("pages.employer_list.unnamed", len(found)) if found else None
