"""Pages in every language with an interface of its own: the facts are the same, and so is the page that shows them."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import replace

from overens.languages import FIRST, has_interface, prefixed
from overens.plan import Redirect, Route

EVERYWHERE = frozenset(
    {
        "home",
        "agreement_list",
        "agreement_county",
        "agreement",
        "track_list",
        "track",
        "sector_list",
        "sector",
        "employer_list",
        "employer",
        "occupation_list",
        "occupation",
        "municipality_list",
        "municipality",
        "which_municipality",
        "county_list",
        "county",
        "figure_list",
        "coverage_list",
        "coverage_year",
        "figure_sheet",
        "compare",
        "compare_succession",
        "compare_county",
        "compare_sector",
        "glossary",
        "follow",
        "source_list",
        "source",
        "article_list",
        "event_list",
        "event",
        "publication",
        "grant",
        "open_data",
        "dataset",
        "search",
        "not_found",
        "offline",
    }
)
"""Page types made from facts, and all lists. News, examples and other texts are there where they are translated."""


def routes_in(languages: Sequence[str], planned: Iterable[Route]) -> Iterator[Route]:
    """The planned routes in the languages of the site, and those of facts again for each further interface."""
    found = [route for route in planned if route.language in languages]
    yield from found
    known = {(route.subject, route.language) for route in found}
    for language in filter(has_interface, languages):
        for route in found:
            if route.language == FIRST and route.page_type in EVERYWHERE and (route.subject, language) not in known:
                address = prefixed(route.address, language)
                yield replace(route, address=address, language=language, untranslated=True)


def redirects_in(
    languages: Sequence[str], redirects: Sequence[Redirect], pages: Container[str], published: Container[str]
) -> Iterator[Redirect]:
    """The redirects, and what they mean for the same pages in the other languages.

    A page that moved has moved in every language that it is now `pages` in; one that was taken away is gone wherever it
    was `published`. What is said of an address in so many words stands.
    """
    yield from redirects
    said = {redirect.old for redirect in redirects}
    for language in languages:
        for redirect in redirects if language != FIRST else ():
            old = prefixed(redirect.old, language)
            new = redirect.new and prefixed(redirect.new, language)
            if old not in said and old not in pages and (new in pages if new else old in published):
                said.add(old)
                yield replace(redirect, old=old, new=new)
