"""A call for government grants, with its questions and answers."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from overens.catalogue import Catalogue
from overens.links import Html
from overens.models import Grant
from overens.pages.addresses import record_routes
from overens.pages.articles import ArticleView, article_search, article_view, section_crumbs
from overens.pages.page import Context, Page
from overens.pages.parts import head_of, home_of, title_of, when, words_of
from overens.pages.shapes import Fact, Linked
from overens.plan import Route
from overens.reading import Record
from overens.swedish.numbers import format_money
from overens.swedish.slugs import slug


@dataclass(frozen=True, slots=True)
class Answered:
    """A question with its answer; `id` is its anchor."""

    question: str
    answer: Html | None
    id: str


@dataclass(frozen=True, slots=True)
class View:
    """The call's text, and its questions."""

    article: ArticleView
    questions: tuple[Answered, ...]


def routes(catalogue: Catalogue) -> Iterator[Route]:
    """A page for each call."""
    return record_routes(catalogue, "grant", "grants")


def page(context: Context) -> Page:
    """The page of one call."""
    record = context.catalogue.grants[context.route.subject.id]
    crumbs = section_crumbs(context, "grants", "grants", title_of(context, record))
    article = article_view(context, record, context.texts("kind.grants"), tuple(_facts(context, record)))
    questions = tuple(
        Answered(
            one.question,
            context.links.prose(record.text("frågor", number, "svar"), home_of(context, record)),
            f"fraga-{number + 1}-{slug(one.question)[:40].strip('-')}",
        )
        for number, one in enumerate(record.facts.questions)
    )
    view = View(article, questions)
    return Page(head_of(context, record, crumbs), view, article_search(context, record, "grant"))


def _facts(context: Context, record: Record[Grant]) -> Iterator[Fact]:
    facts, texts = record.facts, context.texts
    for key, date in (("opens", facts.opens), ("closes", facts.closes)):
        shown = when(context, date)
        if shown:
            yield Fact(texts(f"pages.grant.{key}"), shown.text)
    if facts.amount:
        yield Fact(texts("pages.grant.amount"), format_money(facts.amount, words_of(context)))
    given = context.catalogue.index.agreements_by_call.get(record.id, ())
    if given:
        links = (Linked(title_of(context, one), context.links.must("agreements", one.id)) for one in given)
        yield Fact(texts("pages.grant.agreements"), entries=tuple(links))
