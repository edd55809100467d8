"""The lists of news, examples, publications and calls for grants: the newest first."""

from __future__ import annotations

from collections.abc import Iterator

from overens.catalogue import Catalogue
from overens.pages.addresses import list_route
from overens.pages.articles import ListView, article_entry
from overens.pages.frame import Crumb
from overens.pages.newest import newest_first
from overens.pages.page import Context, Head, Page, SearchFacts
from overens.plan import Route

KINDS = ("news", "examples", "publications", "grants")
"""Kinds of records with such a list; also keys of the texts `nav.*` and `pages.article_list.*`."""


def routes(catalogue: Catalogue) -> Iterator[Route]:  # noqa: ARG001 - every page type takes the catalogue
    """One list for each kind."""
    for kind in KINDS:
        yield list_route("article_list", kind)


def page(context: Context) -> Page:
    """The list of one kind."""
    kind = context.route.subject.kind
    title, lead = context.texts(f"nav.{kind}"), context.texts(f"pages.article_list.{kind}")
    records = newest_first(context.catalogue.of_kind(kind).values())
    view = ListView(lead, (), tuple(article_entry(context, record) for record in records))
    return Page(Head(title, lead, (Crumb(title),)), view, SearchFacts("page", lead))
