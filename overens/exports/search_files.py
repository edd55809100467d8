"""What the search page reads: facts of every page, the text index, texts for excerpts, and words to suggest.

`/sok/facets.json` is read by every search: columns rather than objects, as they take half the space. It names the
files of the index. `/sok/text/…` holds the text of one page, for those that a search shows.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from overens.exports.exported import Exported, ExportedPage, json_bytes
from overens.files import FileSet
from overens.languages import FIRST, prefixed
from overens.pages.page import SearchFacts
from overens.plan import SitePlan
from overens.register import COUNTIES, MUNICIPALITIES
from overens.search_index import Counted, Entry, asked, empty_words, index_files
from overens.swedish.slugs import slug
from overens.swedish.sorting import sort_key

FACETS = "sok/facets.json"
WORDS = "sok/words.json"
TEXTS = "sok/text/"

KINDS = (
    "agreement", "job-track", "municipality", "county", "sector", "occupation", "employer", "figure", "news", "event",
    "example", "publication", "grant", "question", "page", "source",
)  # fmt: skip
"""The kinds of pages in the order in which the search page offers them; each has a text `search.kind.*`."""

LANGUAGES = ("sv", "en")
"""The languages that labels are written in."""

SAID = ("label", "one", "other", "none")
"""What the list of suggestions says: the texts `search.suggest.*`."""

SUMMARY = 140
"""Letters of a summary: what is shown where the words are not in the text."""

SHORTEST = 4
"""Letters of a word that is worth suggesting."""

_CODE = re.compile(r"(?=.*\d)(?=.*[A-Za-zÅÄÖåäö/:])[\w:/ .-]{4,40}")


@dataclass(frozen=True, slots=True)
class _Item:
    """One thing that search finds: a page, or an answer on the page before it."""

    page: ExportedPage
    facts: SearchFacts
    entry: Entry


def search_files(exported: Exported) -> FileSet:
    """All files of the search; without an index where the pages were not read for one."""
    items = _items(exported)
    labels, columns = {}, dict(_columns(items, exported.plan))
    for facet in _facets(exported):
        used = _used(facet, items)
        labels[facet.name] = [_label(facet, id_) for id_ in used]
        columns[facet.name] = [[used.index(id_) for id_ in facet.of(one.facts)] or 0 for one in items]
    files, index = index_files([Counted(one.entry.counts, one.facts.weight) for one in items])
    told = {"labels": labels, "pages": columns, "index": index, "asked": _asked(exported), "said": _said(exported)}
    files |= {FACETS: json_bytes(told), WORDS: json_bytes(_words(exported, items)), **dict(_texts(items))}
    return FileSet(files)


def _said(exported: Exported) -> dict[str, dict[str, str]]:
    """The words of the list of suggestions, which any page may show."""
    texts = {language: exported.texts.get(language, exported.texts["sv"]) for language in LANGUAGES}
    return {language: {key: words.words[f"search.suggest.{key}"] for key in SAID} for language, words in texts.items()}


def _items(exported: Exported) -> list[_Item]:
    """Pages by address, each with the answers on it."""
    items = []
    for page in sorted(exported.pages, key=lambda one: one.route.address):
        if page.search is not None:
            whole, *answers = page.entries or (Entry("", page.title, "", {}),)
            items.append(_Item(page, page.search, whole))
            answering = SearchFacts("question", place=page.title, years=page.search.years)
            items += [_Item(page, answering, one) for one in answers]
    return items


def _texts(items: Sequence[_Item]) -> Iterator[tuple[str, bytes]]:
    """One file for each page that says something: its summary and its text, and the answers on it."""
    told: dict[str, list[str]] = {}
    for item in items:
        path = TEXTS + (item.page.route.address.strip("/") or "index") + ".txt"
        if item.entry.anchor:
            told.setdefault(path, ["", ""]).append(f"{item.entry.anchor} {item.entry.text}")
        elif item.entry.text:
            told[path] = [_shortened(item.facts.summary), item.entry.text]
    yield from ((path, "\n".join(lines).encode()) for path, lines in told.items())


def _asked(exported: Exported) -> dict[str, Any]:
    """How people ask: empty words, and intents with the labels of kinds and statuses as the search page has them."""
    slugs = {facet.name: facet for facet in _facets(exported)}
    intents = []
    for intent in asked()["avsikter"].values():
        kinds = [_label(slugs["kind"], id_)[0] for id_ in intent.get("slag", ())]
        states = [_label(slugs["status"], id_)[0] for id_ in intent.get("status", ())]
        intents.append([intent["säger"], intent.get("söker", []), kinds, states, int(intent.get("väger", "1"))])
    return {"empty": " ".join(empty_words()), "intents": intents}


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
            lambda code, language: counties[code].name_in(language),
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


def _used(facet: _Facet, items: Sequence[_Item]) -> list[str]:
    """The ids that pages carry: those with an order in theirs, then the rest as Swedish sorts."""
    found = {id_ for one in items for id_ in facet.of(one.facts)}
    return [*(id_ for id_ in facet.order if id_ in found), *sorted(found.difference(facet.order), key=sort_key)]


def _columns(items: Sequence[_Item], plan: SitePlan) -> Iterator[tuple[str, list[Any]]]:
    """One list for each kind of fact, as long as there are entries; 0 stands for nothing.

    The address of an answer is its anchor on the page before it. `english` is 1 for a Swedish page that an English
    reader has in English at the same address below `/en`, `text` where there is something to quote from.
    """
    yield "address", [f"#{one.entry.anchor}" if one.entry.anchor else one.page.route.address for one in items]
    yield "title", [one.entry.title for one in items]
    yield "language", [0 if one.page.route.language == "sv" else one.page.route.language for one in items]
    yield "place", [one.facts.place if one.facts.place != one.entry.title else 1 for one in items]
    yield "year", [list(one.facts.years) or 0 for one in items]
    yield "code", [list(_codes(one.facts)) or 0 for one in items]
    yield "english", [1 if _in_english(one.page, plan) else 0 for one in items]
    yield "text", [1 if one.entry.text else 0 for one in items]


def _in_english(page: ExportedPage, plan: SitePlan) -> bool:
    address = prefixed(page.route.address, "en")
    return page.route.language == FIRST and any(one.address == address for one in plan.languages(page.route.subject))


def _codes(facts: SearchFacts) -> Iterator[str]:
    """Registry numbers and designations among the page's words: they are matched as they stand."""
    for word in dict.fromkeys(facts.words):
        if _CODE.fullmatch(word):
            yield word


def _shortened(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= SUMMARY else line[:SUMMARY].rsplit(" ", 1)[0] + " …"


def _words(exported: Exported, items: Sequence[_Item]) -> list[str]:
    """Every word worth suggesting, once, names of places first."""
    places = [*(one.name for one in MUNICIPALITIES), *(one.name for one in COUNTIES)]
    terms = exported.catalogue.vocabularies.terms
    said = [
        text
        for name in ("yrken", "branscher", "målgrupper", "insats", "sammansättningar")
        for term in terms.get(name, {}).values()
        for text in (term.label, *term.words)
    ]
    swedish = [one for one in items if one.page.route.language == "sv"]
    said += [text for one in swedish for text in (one.entry.title, *one.facts.words)]
    rest = {word for text in said for word in re.findall(r"[^\W\d_]+", text) if len(word) >= SHORTEST}
    found: dict[str, str] = {}
    for word in (*sorted(places, key=sort_key), *sorted(rest, key=lambda word: (sort_key(word), word))):
        found.setdefault(word.casefold(), word)
    return list(found.values())
