"""A page of ready comparisons: the records of a county or a sector in groups, and the ways to the other pages."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from overens.pages.comparison import Comparison
from overens.pages.comparison_groups import ON_A_PAGE, groups_of, page_of, paged
from overens.pages.comparison_kinds import compared_groups
from overens.pages.comparison_links import free_choice
from overens.pages.frame import Crumb
from overens.pages.gathered import reviewed_of
from overens.pages.page import Context, Head, Page
from overens.pages.parts import source_refs
from overens.pages.shapes import Linked
from overens.reading import Record


@dataclass(frozen=True, slots=True)
class View:
    """`comparisons` are empty where there is at most one record. `pages` are all pages, where there are several.

    `choice` leads to the form, `all` to the page about the county or the sector.
    """

    lead: str
    comparisons: tuple[Comparison, ...]
    pages: tuple[Linked, ...]
    choice: str
    all: Linked


def comparisons_page(
    context: Context, page_type: str, kind: str, name: str, about: str, records: Sequence[Record[Any]]
) -> Page:
    """One page of the records; `name` is the county or sector, `about` the link to its own page."""
    slug, number = page_of(context.route.subject)
    groups = groups_of(records)
    first = number * ON_A_PAGE
    shown = groups[first : first + ON_A_PAGE]
    last = -(-len(groups) // ON_A_PAGE)
    key = f"pages.{page_type}."
    title = context.texts(f"{key}title", name=name)
    if last > 1:
        title = context.texts("comparison.page", title=title, number=number + 1, last=last)
    comparisons = compared_groups(context, kind, shown, first)
    said = "lead" if comparisons else "one" if records else "none"
    lead = context.texts(f"{key}{said}", name=name)
    route = context.route.subject.kind
    pages = (Linked(str(page + 1), _way(context, route, paged(slug, page), page == number)) for page in range(last))
    alone = records[0].id if len(records) == 1 else None
    view = View(
        lead,
        comparisons,
        tuple(pages) if last > 1 else (),
        free_choice(context, kind, alone),
        Linked(context.texts(f"{key}all", name=name), about),
    )
    crumbs = (Crumb(context.texts("nav.compare"), context.links.must("compare")), Crumb(name))
    compared = [record for group in shown for record in group]
    head = Head(
        title,
        lead,
        crumbs,
        reviewed=reviewed_of(compared),
        sources=source_refs(context, (id_ for record in compared for id_ in record.facts.sources)),
        indexed=bool(comparisons),
    )
    return Page(head, view)


def _way(context: Context, kind: str, id_: str, here: bool) -> str | None:
    return None if here else context.links.must(kind, id_)
