"""What the search page knows of every page beside the text index: facets, titles, and words to suggest.

Columns rather than objects, as they take half the space; `/sok/facets.json` is read by every search.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from overens.exports.exported import Exported, ExportedPage
from overens.files import FileSet
from overens.pages.page import SearchFacts
from overens.register import COUNTIES, MUNICIPALITIES
from overens.swedish.slugs import slug
from overens.swedish.sorting import sort_key

FACETS = "sok/facets.json"
WORDS = "sok/words.json"

KINDS = (
    "agreement", "job-track", "municipality", "county", "sector", "occupation", "employer", "figure", "news", "event",
    "example", "publication", "grant", "question", "page", "source",
)  # fmt: skip
"""The kinds of pages in the order in which the search page offers them; each has a text `search.kind.*`."""

LANGUAGES = ("sv", "en")
"""The languages that labels are written in."""

SUMMARY = 140
"""Letters of a summary: what is shown where no excerpt is at hand."""

SHORTEST = 4
"""Letters of a word that is worth suggesting."""

_CODE = re.compile(r"(?=.*\d)(?=.*[A-Za-zÅÄÖåäö/:])[\w:/ .-]{4,40}")


def search_facets(exported: Exported) -> FileSet:
    """The two files: columns of facts with their labels, and the words that a misspelt one may have been."""
    pages = searched(exported)
    labels, columns = {}, dict(_columns(pages))
    for facet in _facets(exported):
        used = _used(facet, pages)
        labels[facet.name] = [_label(facet, id_) for id_ in used]
        columns[facet.name] = [[used.index(id_) for id_ in facet.of(facts)] or 0 for _, facts in pages]
    facets = {"labels": labels, "pages": columns}
    return FileSet({FACETS: _json(facets), WORDS: _json(_words(exported, pages))})


def searched(exported: Exported) -> tuple[tuple[ExportedPage, SearchFacts], ...]:
    """The pages that search shows, by address: the order that the text index is told in, too."""
    found = [(one, one.search) for one in exported.pages if one.search is not None]
    return tuple(sorted(found, key=lambda pair: pair[0].route.address))


@dataclass(frozen=True, slots=True)
class _Facet:
    """One facet: its column, the ids of a page, all ids in order, the label of an id, its name in addresses."""

    name: str
    of: Callable[[SearchFacts], Iterable[str]]
    order: tuple[str, ...]
    label: Callable[[str, str], str]
    slug: Callable[[str], str] | None = None


def _facets(exported: Exported) -> tuple[_Facet, ...]:
    vocabularies, texts = exported.catalogue.vocabularies, exported.texts
    terms = vocabularies.terms
    counties = {one.code: one for one in COUNTIES}
    by_name = sorted(counties, key=lambda code: sort_key(counties[code].official_name))

    def said(group: str) -> Callable[[str, str], str]:
        def label(id_: str, language: str) -> str:
            words, key = texts.get(language, texts["sv"]), f"{group}.{id_}"
            return words(key) if words.has(key) else id_

        return label

    def listed(name: str) -> Callable[[str, str], str]:
        return lambda id_, language: vocabularies.label(name, id_, language)

    return (
        _Facet("kind", lambda facts: (facts.kind,), KINDS, said("search.kind")),
        _Facet(
            "county",
            lambda facts: facts.counties,
            tuple(by_name),
            lambda code, _: counties[code].official_name,
            lambda code: counties[code].slug,
        ),
        _Facet("group", lambda facts: facts.groups, tuple(terms.get("målgrupper", {})), listed("målgrupper")),
        _Facet("sector", lambda facts: facts.sectors, tuple(terms.get("branscher", {})), listed("branscher")),
        _Facet("status", lambda facts: (facts.status,) if facts.status else (), (), said("status")),
    )


def _label(facet: _Facet, id_: str) -> list[str]:
    """What a word is called in addresses, and in each language."""
    name = facet.slug(id_) if facet.slug else slug(facet.label(id_, "sv") if facet.name == "kind" else id_)
    return [name, *(facet.label(id_, language) for language in LANGUAGES)]


def _used(facet: _Facet, pages: Sequence[tuple[ExportedPage, SearchFacts]]) -> list[str]:
    """The ids that pages carry: those with an order in theirs, then the rest as Swedish sorts."""
    found = {id_ for _, facts in pages for id_ in facet.of(facts)}
    return [*(id_ for id_ in facet.order if id_ in found), *sorted(found.difference(facet.order), key=sort_key)]


def _columns(pages: Sequence[tuple[ExportedPage, SearchFacts]]) -> Iterator[tuple[str, list[Any]]]:
    """One list for each kind of fact, as long as there are pages; 0 stands for nothing."""
    yield "address", [page.route.address for page, _ in pages]
    yield "title", [page.title for page, _ in pages]
    yield "language", [0 if page.route.language == "sv" else page.route.language for page, _ in pages]
    yield "place", [facts.place if facts.place != page.title else 1 for page, facts in pages]
    yield "summary", [0 if facts.brief else _shortened(facts.summary) for _, facts in pages]
    yield "year", [list(facts.years) or 0 for _, facts in pages]
    yield "code", [list(_codes(facts)) or 0 for _, facts in pages]


def _codes(facts: SearchFacts) -> Iterator[str]:
    """Registry numbers and designations among the page's words: they are matched as they stand."""
    for word in dict.fromkeys(facts.words):
        if _CODE.fullmatch(word):
            yield word


def _shortened(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= SUMMARY else line[:SUMMARY].rsplit(" ", 1)[0] + " …"


def _words(exported: Exported, pages: Sequence[tuple[ExportedPage, SearchFacts]]) -> list[str]:
    """Every word worth suggesting, once, names of places first."""
    places = [*(one.name for one in MUNICIPALITIES), *(one.name for one in COUNTIES)]
    terms = exported.catalogue.vocabularies.terms
    said = [text for name in ("yrken", "branscher", "målgrupper", "insats", "sammansättningar")
            for term in terms.get(name, {}).values() for text in (term.label, *term.words)]
    said += [text for page, facts in pages if page.route.language == "sv" for text in (page.title, *facts.words)]
    rest = {word for text in said for word in re.findall(r"[^\W\d_]+", text) if len(word) >= SHORTEST}
    found: dict[str, str] = {}
    for word in (*sorted(places, key=sort_key), *sorted(rest, key=lambda word: (sort_key(word), word))):
        found.setdefault(word.casefold(), word)
    return list(found.values())


def _json(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()
