"""All occupations that a job track leads to, from A to Ö."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from overens.catalogue import Catalogue, Occupation
from overens.pages.addresses import list_route
from overens.pages.frame import Crumb
from overens.pages.gathered import capital, cited_by
from overens.pages.letters import Letter, LetterLink, by_letter, letters_shown
from overens.pages.page import Context, Head, Page, SearchFacts
from overens.pages.parts import source_refs
from overens.plan import Route


@dataclass(frozen=True, slots=True)
class View:
    """`alphabet` are the letters to jump to."""

    lead: str
    alphabet: tuple[str, ...]
    letters: tuple[Letter, ...]


def routes(catalogue: Catalogue) -> Iterator[Route]:  # noqa: ARG001 - every page type takes the catalogue
    """The one list."""
    yield list_route("occupation_list", "occupations")


def page(context: Context) -> Page:
    """The list of occupations."""
    occupations = context.catalogue.index.occupations.values()
    title, lead = context.texts("nav.occupations"), context.texts("pages.occupation_list.lead")
    letters = by_letter(_link(context, one) for one in occupations)
    tracks = [track for one in occupations for track in one.tracks]
    head = Head(title, lead, (Crumb(title),), sources=source_refs(context, cited_by(tracks)))
    return Page(head, View(lead, letters_shown(letters), letters), SearchFacts("page", lead))


def _link(context: Context, occupation: Occupation) -> LetterLink:
    count = context.texts.count("count.tracks", len(occupation.tracks))
    return LetterLink(capital(occupation.name), context.links.must("occupations", occupation.slug), count)
