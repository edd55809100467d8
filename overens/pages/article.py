"""A piece of news, or a local example."""

from __future__ import annotations

from collections.abc import Iterator

from overens.catalogue import Catalogue
from overens.pages.addresses import record_routes
from overens.pages.articles import article_search, article_view, section_crumbs
from overens.pages.page import Context, Page
from overens.pages.parts import head_of, title_of
from overens.plan import Route

KINDS = {"news": "news", "examples": "example"}
"""Kind of record -> what search calls it."""


def routes(catalogue: Catalogue) -> Iterator[Route]:
    """A page for each."""
    for kind in KINDS:
        yield from record_routes(catalogue, "article", kind)


def page(context: Context) -> Page:
    """One text."""
    kind = context.route.subject.kind
    record = context.catalogue.of_kind(kind)[context.route.subject.id]
    crumbs = section_crumbs(context, kind, kind, title_of(context, record))
    view = article_view(context, record, context.texts(f"kind.{kind}"))
    return Page(head_of(context, record, crumbs), view, article_search(context, record, KINDS[kind]))
