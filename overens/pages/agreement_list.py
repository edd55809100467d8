"""All agreements, with ways to narrow the list; where they are too many for a page, the ways to each county's own."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from overens.catalogue import Catalogue
from overens.catalogue.validity import IN_FORCE
from overens.pages.addresses import list_route
from overens.pages.agreement_parts import KIND, in_county, is_long
from overens.pages.frame import Crumb
from overens.pages.long_lists import whole_list
from overens.pages.newest import newest_agreements
from overens.pages.page import Context, Head, Page, SearchFacts
from overens.pages.parts import agreement_entry, number
from overens.pages.search_words import search_query
from overens.pages.shapes import Entry, Facet, FacetLink, Linked
from overens.plan import Route
from overens.register import COUNTIES
from overens.swedish.sorting import sort_key

NEWEST = 20
"""How many of the newest stand on the page of a list that is divided."""

STATUSES = (
    "gäller", "gäller tills vidare", "kommande", "förberedelse", "upphörd", "ersatt", "uppsagd", "okänd",
)  # fmt: skip
"""In the order of what a reader asks first: does it apply?"""


@dataclass(frozen=True, slots=True)
class Group:
    """The agreements of one type; `id` is its anchor."""

    label: str
    id: str
    entries: tuple[Entry, ...]
    count: int


@dataclass(frozen=True, slots=True)
class CountyRow:
    """A county: the page with its agreements, how many they are, and how many of them are in force."""

    name: str
    href: str
    count: str
    in_force: str


@dataclass(frozen=True, slots=True)
class Divided:
    """What stands instead of a list that is too long. `data` is all of it as a file, `types` how many of each type."""

    lead: str
    counties: tuple[CountyRow, ...]
    types: tuple[tuple[str, str], ...]
    newest: tuple[Entry, ...]
    data: Linked


@dataclass(frozen=True, slots=True)
class View:
    """`groups` by type; `facets` lead to the groups and to the search page. `divided` where there are too many."""

    lead: str
    facets: tuple[Facet, ...]
    groups: tuple[Group, ...]
    divided: Divided | None = None


def routes(catalogue: Catalogue) -> Iterator[Route]:  # noqa: ARG001 - every page type takes the catalogue
    """The one list."""
    yield list_route("agreement_list", "agreements")


def page(context: Context) -> Page:
    """The list of agreements on the site's day."""
    title = context.texts("nav.agreements")
    lead = context.texts("pages.agreement_list.lead")
    long = is_long(context.catalogue)
    groups = () if long else tuple(_groups(context))
    view = View(lead, tuple(_facets(context, groups)), groups, _divided(context) if long else None)
    return Page(Head(title, lead, (Crumb(title),)), view, SearchFacts("page", lead))


def _groups(context: Context) -> Iterator[Group]:
    """One group for each type that has agreements, in the order of the vocabulary; its heading tells the type."""
    entries: dict[str, dict[str, Entry]] = {}
    for records in context.catalogue.index.agreements_by_municipality.values():
        for record in records:
            entries.setdefault(record.facts.type, {})[record.id] = replace(agreement_entry(context, record), meta=())
    order = list(context.catalogue.vocabularies.terms["typ"])
    for place, type_ in enumerate(sorted(entries, key=order.index), 1):
        found = sorted(entries[type_].values(), key=lambda one: (sort_key(one.kicker or ""), sort_key(one.title)))
        yield Group(context.label("typ", type_), f"typ-{place}", tuple(found), len(found))


def _facets(context: Context, groups: tuple[Group, ...]) -> Iterator[Facet]:
    texts = context.texts
    if groups:
        links = tuple(FacetLink(one.label, f"#{one.id}", one.count) for one in groups)
        yield Facet(texts("pages.agreement.fact.type"), links)
    counted: dict[str, int] = {}
    for record in context.catalogue.agreements.values():
        status = context.catalogue.validity(record).status
        counted[status] = counted.get(status, 0) + 1
    search = context.links.must("search")
    yield Facet(
        texts("pages.agreement_list.status"),
        tuple(
            FacetLink(texts(f"status.{status}"), search + search_query("agreement", status=status), count)
            for status in STATUSES
            if (count := counted.get(status))
        ),
    )


def _divided(context: Context) -> Divided:
    catalogue, texts = context.catalogue, context.texts
    counted: dict[str, int] = {}
    for record in catalogue.agreements.values():
        counted[record.facts.type] = counted.get(record.facts.type, 0) + 1
    order = [one for one in catalogue.vocabularies.terms["typ"] if one in counted]
    newest = newest_agreements(catalogue, catalogue.agreements.values(), NEWEST)
    return Divided(
        texts.count("pages.agreement_list.divided", len(catalogue.agreements)),
        tuple(_counties(context)),
        tuple((context.label("typ", one), number(context, counted[one])) for one in order),
        tuple(replace(agreement_entry(context, one), text=None) for one in newest),
        whole_list(context, "overenskommelser"),
    )


def _counties(context: Context) -> Iterator[CountyRow]:
    for county in sorted(COUNTIES, key=lambda one: sort_key(one.name)):
        found = in_county(context.catalogue, county)
        in_force = sum(context.catalogue.validity(one).status in IN_FORCE for one in found)
        href = context.links.must(KIND, county.slug)
        yield CountyRow(county.name_in(context.language), href, number(context, len(found)), number(context, in_force))
