"""What a page type makes of its subject: a head, a view, and what search should know."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Protocol

from overens.catalogue import Catalogue
from overens.config import Config
from overens.links import Links
from overens.open_data import OpenData
from overens.pages.frame import Crumb, Reading, SourceRef
from overens.plan import Route, SitePlan
from overens.tested import Tried
from overens.texts import Texts


@dataclass(frozen=True, slots=True)
class Head:
    """What stands around the page's own content.

    `crumbs` leads from below the start page to this page. `reviewed` is an ISO date. `evidence` is `hela`,
    `utdrag` or `titel`. `indexed` is false for pages that search engines should pass over, `draft` true for what is
    shown in the preview only.
    """

    title: str
    description: str
    crumbs: tuple[Crumb, ...] = ()
    reviewed: str | None = None
    evidence: str | None = None
    sources: tuple[SourceRef, ...] = ()
    readings: tuple[Reading, ...] = ()
    indexed: bool = True
    draft: bool = False


@dataclass(frozen=True, slots=True)
class SearchFacts:
    """What the search page can filter on, and extra words that the page should be found by.

    `kind` is a key of the texts `search.kind.*`; `counties`, `groups`, `sectors` hold ids; `words` are synonyms
    and the parts of compounds; `summary` is shown where no excerpt is at hand.
    """

    kind: str
    summary: str = ""
    place: str = ""
    counties: tuple[str, ...] = ()
    groups: tuple[str, ...] = ()
    sectors: tuple[str, ...] = ()
    status: str | None = None
    years: tuple[int, ...] = ()
    words: tuple[str, ...] = ()
    weight: float = 1.0
    brief: bool = False


@dataclass(frozen=True, slots=True)
class Page:
    """One page, ready to be rendered. `search` is None for pages that search does not show."""

    head: Head
    view: object
    search: SearchFacts | None = None


@dataclass(frozen=True, slots=True)
class Context:
    """All that a page type may use to make a page."""

    catalogue: Catalogue
    plan: SitePlan
    route: Route
    links: Links
    texts: Texts
    config: Config
    open_data: OpenData
    tested: Tried | None = None

    @property
    def language(self) -> str:
        """The page's language: `sv`, `en`, `lattlast`."""
        return self.route.language

    def label(self, vocabulary: str, word: str) -> str:
        """The word that readers of the page's language see for a vocabulary id; Swedish where it has no other."""
        return self.catalogue.vocabularies.label(vocabulary, word, self.language)


@dataclass(frozen=True, slots=True)
class PageType:
    """One member of the family: its name (also its template's), its routes and its view."""

    name: str
    routes: Callable[[Catalogue], Iterable[Route]]
    page: Callable[[Context], Page]


class PageModule(Protocol):
    """What a module of this family holds; the table in `pages/__init__.py` reads it."""

    def routes(self, catalogue: Catalogue) -> Iterable[Route]:
        """Every address that this type makes."""

    def page(self, context: Context) -> Page:
        """The page at the context's route."""


__all__ = ["Context", "Head", "Page", "PageModule", "PageType", "SearchFacts"]
