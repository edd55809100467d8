"""The glossary: every word of the vocabularies that has an explanation, from A to Ö."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from overens.catalogue import Catalogue
from overens.models import Term
from overens.pages.frame import Crumb
from overens.pages.letters import Letter, LetterLink, by_letter, letters_shown
from overens.pages.page import Context, Head, Page, SearchFacts
from overens.plan import Route
from overens.prose import anchor
from overens.subjects import Subject
from overens.swedish.slugs import slug
from overens.swedish.sorting import initial, sort_key

ADDRESS = "/ordlista/"

KINDS = ("typ", "händelse", "målgrupper", "branscher", "insats", "utfall", "slag", "roll", "belägg", "status")
"""Vocabularies whose kind is told beside the explanation (texts `pages.glossary.kind.*`)."""


@dataclass(frozen=True, slots=True)
class Sense:
    """One meaning of a word: what kind of thing it is, and the explanation."""

    kind: str | None
    text: str


@dataclass(frozen=True, slots=True)
class Explained:
    """A word with its meanings. `id` is its anchor, `href` a page of its own where it has one."""

    label: str
    id: str
    href: str | None
    senses: tuple[Sense, ...]


@dataclass(frozen=True, slots=True)
class WordGroup:
    """The words that begin with one letter; `id` is its anchor."""

    letter: str
    id: str
    words: tuple[Explained, ...]


@dataclass(frozen=True, slots=True)
class View:
    """`letters` is the alphabet with what else a word begins with; `groups` are the words under their letters."""

    lead: str
    letters: tuple[str, ...]
    index: tuple[Letter, ...]
    groups: tuple[WordGroup, ...]


def routes(catalogue: Catalogue) -> Iterator[Route]:  # noqa: ARG001 - every page type takes the catalogue
    """The one page."""
    yield Route(ADDRESS, "glossary", Subject("glossary"))


def page(context: Context) -> Page:
    """The glossary."""
    title, lead = context.texts("nav.glossary"), context.texts("pages.glossary.lead")
    words = _words(context)
    index = by_letter(LetterLink(one.label, f"#{one.id}") for one in words)
    groups = tuple(
        WordGroup(group.letter, group.id, tuple(one for one in words if initial(one.label) == group.letter))
        for group in index
    )
    view = View(lead, letters_shown(index), index, groups)
    # Every word here has better pages of its own: those come first in the search.
    facts = SearchFacts("page", lead, words=(context.texts("pages.glossary.words"),), weight=0.4)
    return Page(Head(title, lead, (Crumb(title),)), view, facts)


def _words(context: Context) -> list[Explained]:
    """The explained words in Swedish order; one that stands in several lists has several meanings."""
    found: dict[str, list[tuple[str, Term]]] = {}
    for name, terms in context.catalogue.vocabularies.terms.items():
        for term in terms.values():
            if term.description:
                found.setdefault(slug(term.label), []).append((name, term))
    words = [_explained(context, meanings) for meanings in found.values()]
    return sorted(words, key=lambda one: sort_key(one.label))


def _explained(context: Context, meanings: list[tuple[str, Term]]) -> Explained:
    sector = next((term for name, term in meanings if name == "branscher"), None)
    return Explained(
        label=meanings[0][1].label,
        id=anchor(meanings[0][1].label),
        href=context.links.to("sectors", slug(sector.id)) if sector else None,
        senses=tuple(
            Sense(context.texts(f"pages.glossary.kind.{name}") if name in KINDS else None, term.description or "")
            for name, term in meanings
        ),
    )
