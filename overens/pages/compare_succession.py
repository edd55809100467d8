"""An agreement beside one that it replaces or amends: what changed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from overens.catalogue import Catalogue
from overens.pages.addresses import COMPARISONS
from overens.pages.comparison import Comparison
from overens.pages.comparison_groups import succession_id, successions
from overens.pages.comparison_kinds import KINDS, compared
from overens.pages.comparison_links import free_choice
from overens.pages.frame import Crumb
from overens.pages.gathered import reviewed_of
from overens.pages.page import Context, Head, Page
from overens.pages.parts import source_refs
from overens.plan import Route
from overens.subjects import Subject


@dataclass(frozen=True, slots=True)
class View:
    """The earlier one stands first. `choice` leads to the form, with the newer one filled in."""

    lead: str
    comparison: Comparison
    choice: str


def routes(catalogue: Catalogue) -> Iterator[Route]:
    """A page for each pair, below the newer one's id."""
    for newer, older in successions(catalogue):
        id_ = succession_id(newer, older)
        address = f"{COMPARISONS}{KINDS['agreements'].word}/{id_}/"
        yield Route(address, "compare_succession", Subject("compare-agreements", id_), "sv", newer.source.place(()))


def page(context: Context) -> Page:
    """The page for one pair."""
    newer, older = (context.catalogue.agreements[id_] for id_ in context.route.subject.id.split("/"))
    comparison = compared(context, "agreements", (older, newer), "jamforelse")
    ends = older.id in newer.facts.supersedes
    key = "pages.compare_succession." + ("supersedes" if ends else "amends")
    lead = context.texts(key, newer=newer.facts.title, older=older.facts.title)
    title = context.texts("pages.compare_succession.title", names=comparison.label)
    crumbs = (Crumb(context.texts("nav.compare"), context.links.must("compare")), Crumb(comparison.label))
    sources = source_refs(context, (*older.facts.sources, *newer.facts.sources))
    reviewed = reviewed_of((older, newer))
    is_draft = newer.facts.draft or older.facts.draft
    head = Head(title, lead, crumbs, reviewed=reviewed, sources=sources, draft=is_draft)
    return Page(head, View(lead, comparison, free_choice(context, "agreements", newer.id)))
