"""A report, a guide, a template, an inquiry."""

from __future__ import annotations

from collections.abc import Iterator

from overens.catalogue import Catalogue
from overens.models import Publication
from overens.pages.addresses import record_routes
from overens.pages.articles import article_search, article_view, section_crumbs
from overens.pages.page import Context, Page
from overens.pages.parts import head_of, home_of, title_of, when
from overens.pages.shapes import Fact
from overens.plan import Route
from overens.reading import Record


def routes(catalogue: Catalogue) -> Iterator[Route]:
    """A page for each publication."""
    return record_routes(catalogue, "publication", "publications")


def page(context: Context) -> Page:
    """The page of one publication."""
    record = context.catalogue.publications[context.route.subject.id]
    crumbs = section_crumbs(context, "publications", "publications", title_of(context, record))
    view = article_view(context, record, context.texts("kind.publications"), tuple(_facts(context, record)))
    words = [word for word in (record.facts.designation, record.facts.publisher) if word]
    return Page(head_of(context, record, crumbs), view, article_search(context, record, "publication", words))


def _facts(context: Context, record: Record[Publication]) -> Iterator[Fact]:
    facts, texts, date = record.facts, context.texts, when(context, record.facts.date)
    if facts.designation:
        yield Fact(texts("pages.publication.designation"), facts.designation)
    if facts.publisher:
        yield Fact(texts("pages.publication.publisher"), facts.publisher)
    if date:
        yield Fact(texts("pages.publication.date"), date.text)
    if facts.kind:
        yield Fact(texts("pages.publication.kind"), context.label("publikation", facts.kind))
    home = home_of(context, record)
    if facts.file and home:
        yield Fact(texts("pages.publication.file"), facts.file, context.links.way(home + facts.file))
    if facts.link:
        yield Fact(texts("pages.publication.link"), facts.link, facts.link)
