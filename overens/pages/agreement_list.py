"""All agreements, by municipality, with ways to narrow them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from overens.catalogue import Catalogue
from overens.pages.addresses import list_route
from overens.pages.frame import Crumb
from overens.pages.page import Context, Head, Page, SearchFacts
from overens.pages.parts import agreement_entry
from overens.pages.shapes import Entry
from overens.plan import Route
from overens.swedish.sorting import sort_key

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
class FacetLink:
    """A way to narrow the list (the component `facet-links`)."""

    label: str
    href: str
    count: int
    current: bool = False
    sector: str | None = None


@dataclass(frozen=True, slots=True)
class Facet:
    """Ways to narrow the list by one thing."""

    label: str
    links: tuple[FacetLink, ...]


@dataclass(frozen=True, slots=True)
class View:
    """`groups` by type; `facets` lead to the groups and to the search page."""

    lead: str
    facets: tuple[Facet, ...]
    groups: tuple[Group, ...]


def routes(catalogue: Catalogue) -> Iterator[Route]:  # noqa: ARG001 - every page type takes the catalogue
    """The one list."""
    yield list_route("agreement_list", "agreements")


def page(context: Context) -> Page:
    """The list of agreements on the site's day."""
    title = context.texts("nav.agreements")
    lead = context.texts("pages.agreement_list.lead")
    groups = tuple(_groups(context))
    view = View(lead, tuple(_facets(context, groups)), groups)
    return Page(Head(title, lead, (Crumb(title),)), view, SearchFacts("page", lead))


def _groups(context: Context) -> Iterator[Group]:
    """One group for each type that has agreements, in the order of the vocabulary."""
    entries: dict[str, dict[str, Entry]] = {}
    for records in context.catalogue.index.agreements_by_municipality.values():
        for record in records:
            entries.setdefault(record.facts.type, {})[record.id] = agreement_entry(context, record)
    order = list(context.catalogue.vocabularies.terms["typ"])
    for number, type_ in enumerate(sorted(entries, key=order.index), 1):
        found = sorted(entries[type_].values(), key=lambda one: (sort_key(one.kicker or ""), sort_key(one.title)))
        yield Group(context.label("typ", type_), f"typ-{number}", tuple(found), len(found))


def _facets(context: Context, groups: tuple[Group, ...]) -> Iterator[Facet]:
    texts = context.texts
    yield Facet(
        texts("pages.agreement.fact.type"), tuple(FacetLink(one.label, f"#{one.id}", one.count) for one in groups)
    )
    counted: dict[str, int] = {}
    for record in context.catalogue.agreements.values():
        status = context.catalogue.validity(record).status
        counted[status] = counted.get(status, 0) + 1
    search = context.links.must("search")
    yield Facet(
        texts("pages.agreement_list.status"),
        tuple(
            FacetLink(texts(f"status.{status}"), f"{search}?typ=agreement&status={status.replace(' ', '+')}", count)
            for status in STATUSES
            if (count := counted.get(status))
        ),
    )
