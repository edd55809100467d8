"""All municipalities from A to Ö, each with what is known."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from overens.catalogue import Catalogue
from overens.pages.addresses import list_route
from overens.pages.answers import MARKS, MunicipalityRow, municipality_row
from overens.pages.atlas import MapView, map_view
from overens.pages.frame import Crumb
from overens.pages.page import Context, Head, Page, SearchFacts
from overens.pages.parts import county_links
from overens.pages.shapes import Linked
from overens.plan import Route
from overens.register import COUNTIES, MUNICIPALITIES, Municipality
from overens.swedish.sorting import initial, sort_key


@dataclass(frozen=True, slots=True)
class Letter:
    """The municipalities that begin with one letter; `id` is its anchor."""

    letter: str
    id: str
    rows: tuple[MunicipalityRow, ...]


@dataclass(frozen=True, slots=True)
class View:
    """`map` shows and counts the answers; `letters` lists every municipality; `coverage` leads to years.

    `known` are the municipalities of whose agreements something is known.
    """

    lead: str
    map: MapView
    counties: tuple[Linked, ...]
    known: tuple[MunicipalityRow, ...]
    letters: tuple[Letter, ...]
    coverage: str


def routes(catalogue: Catalogue) -> Iterator[Route]:  # noqa: ARG001 - every page type takes the catalogue
    """The one list."""
    yield list_route("municipality_list", "municipalities")


def page(context: Context) -> Page:
    """The list from A to Ö."""
    view = _view(context)
    title = context.texts("nav.municipalities")
    head = Head(title, view.lead, (Crumb(title),))
    return Page(head, view, SearchFacts("page", view.lead))


def _view(context: Context) -> View:
    rows: dict[str, list[MunicipalityRow]] = {}
    for municipality in sorted(MUNICIPALITIES, key=_order):
        row = municipality_row(context, municipality)
        rows.setdefault(initial(municipality.name), []).append(row)
    known = tuple(row for found in rows.values() for row in found if row.status != MARKS["inget-känt"])
    letters = tuple(Letter(letter, _anchor(letter), tuple(found)) for letter, found in rows.items())
    drawn = map_view(context, context.texts("pages.municipality_list.map"), MUNICIPALITIES)
    lead = context.texts("pages.municipality_list.lead", number=len(MUNICIPALITIES))
    counties = county_links(context, (one.code for one in sorted(COUNTIES, key=lambda one: sort_key(one.name))))
    return View(lead, drawn, counties, known, letters, context.links.must("coverage"))


def _order(municipality: Municipality) -> tuple[object, ...]:
    return sort_key(municipality.name)


def _anchor(letter: str) -> str:
    """Letters with rings and dots have ids of their own: å and a must not be one."""
    return {"Å": "bokstav-aa", "Ä": "bokstav-ae", "Ö": "bokstav-oe"}.get(letter, f"bokstav-{letter.lower()}")
