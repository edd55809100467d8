"""Compare: a form to choose any two or three records, and all comparisons that are ready made.

The form sends its choice in the address (`/jamfor/?typ=overenskommelser&a=…&b=…`); a script shows the comparison.
Without scripts the ready comparisons lead on.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass

from overens.catalogue import Catalogue
from overens.pages.addresses import COMPARISONS
from overens.pages.comparison_groups import succession_id, successions
from overens.pages.comparison_kinds import KINDS
from overens.pages.frame import Crumb
from overens.pages.page import Context, Head, Page, SearchFacts
from overens.pages.shapes import Linked
from overens.plan import Route
from overens.register import COUNTIES
from overens.subjects import Subject
from overens.swedish.slugs import slug
from overens.swedish.sorting import sort_key

SAID = ("comparison.", "pages.compare.script.", "reading.mark")
UNSAID = ("comparison.link.", "comparison.section.", "comparison.field.", "comparison.page")
"""Texts that the script says, and those of them that it does not: beginnings of their keys."""


@dataclass(frozen=True, slots=True)
class Choice:
    """A kind that can be chosen in the form; `word` stands in the address."""

    word: str
    label: str


@dataclass(frozen=True, slots=True)
class View:
    """`said` are the script's words and `sections` the sections' labels by kind, as JSON.

    `successions`, `counties` and `sectors` are the ready comparisons.
    """

    kinds: tuple[Choice, ...]
    said: str
    sections: str
    successions: tuple[Linked, ...]
    counties: tuple[Linked, ...]
    sectors: tuple[Linked, ...]


def routes(catalogue: Catalogue) -> Iterator[Route]:  # noqa: ARG001 - every page type takes the catalogue
    """The one page."""
    yield Route(COMPARISONS, "compare", Subject("compare"))


def page(context: Context) -> Page:
    """The form and the list."""
    title, lead = context.texts("nav.compare"), context.texts("pages.compare.lead")
    view = View(
        kinds=tuple(Choice(one.word, context.texts(f"nav.{kind}")) for kind, one in KINDS.items()),
        said=_json(_said(context)),
        sections=_json({one.word: one.labels(context) for one in KINDS.values()}),
        successions=tuple(_successions(context)),
        counties=tuple(_counties(context)),
        sectors=tuple(_sectors(context)),
    )
    head = Head(title, lead, (Crumb(title),))
    return Page(head, view, SearchFacts("page", lead, brief=True))


def _said(context: Context) -> dict[str, str]:
    words = context.texts.words
    return {key: text for key, text in words.items() if key.startswith(SAID) and not key.startswith(UNSAID)}


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, sort_keys=True)


def _successions(context: Context) -> Iterator[Linked]:
    for newer, older in successions(context.catalogue):
        href = context.links.must("compare-agreements", succession_id(newer, older))
        yield Linked(context.texts("pages.compare.pair", newer=newer.facts.title, older=older.facts.title), href)


def _counties(context: Context) -> Iterator[Linked]:
    """The counties where there is something to compare."""
    for county in sorted(COUNTIES, key=lambda one: sort_key(one.official_name)):
        found = context.catalogue.index.alike_by_county.get(county.code, ())
        if len(found) > 1:
            note = context.texts.count("count.agreements", len(found))
            yield Linked(county.name_in(context.language), context.links.must("compare-counties", county.slug), note)


def _sectors(context: Context) -> Iterator[Linked]:
    """The sectors where there is something to compare."""
    for id_ in context.catalogue.vocabularies.terms.get("branscher", {}):
        found = context.catalogue.index.alike_by_sector.get(id_, ())
        if len(found) > 1:
            note = context.texts.count("count.tracks", len(found))
            yield Linked(context.label("branscher", id_), context.links.must("compare-sectors", slug(id_)), note)
