"""The accessibility statement: what staff write, what the configuration says, and what the tests really found.

Holds what the law on the accessibility of digital public services (2018:1937) and Digg ask of a statement: who it is
about, how well the requirements are met, how and when that was judged, how to report faults, and whom to turn to then.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from overens.catalogue import Catalogue
from overens.languages import prefixed
from overens.pages.articles import ArticleView, article_search, article_view
from overens.pages.frame import Crumb
from overens.pages.page import Context, Head, Page, SearchFacts
from overens.pages.parts import day_text, head_of, number, title_of
from overens.pages.shapes import Linked
from overens.plan import Route
from overens.subjects import Subject
from overens.tested import Tried

PAGE = "tillganglighet"
APPEAL = "https://www.digg.se/tdosanmalan"
"""Where Digg takes reports; what a statement must hold stands at
https://www.digg.se/kunskap-och-stod/digital-tillganglighet/skapa-en-tillganglighetsredogorelse."""


@dataclass(frozen=True, slots=True)
class TrialRow:
    """What was tried, on how many pages, and what was found, in words."""

    what: str
    pages: str
    found: str


@dataclass(frozen=True, slots=True)
class Results:
    """What the tests found. `old` where they are of little worth by now."""

    date: str
    old: bool
    faults: str
    tools: tuple[str, ...]
    trials: tuple[TrialRow, ...]
    pages: tuple[Linked, ...]


@dataclass(frozen=True, slots=True)
class View:
    """`article` is what staff wrote, if anything; `results` what the tests found. All else are finished sentences."""

    article: ArticleView | None
    about: str
    law: str
    conformity: str
    results: Results | None
    report: Linked
    contact: Linked | None
    appeal: str
    appeal_href: str


def routes(catalogue: Catalogue) -> Iterator[Route]:
    """The page in Swedish, and in each language that its text has."""
    record = catalogue.pages.get(PAGE)
    place = record.source.place(()) if record else None
    yield Route(f"/{PAGE}/", "accessibility", Subject("pages", PAGE), "sv", place)
    for language, translated in record.translations.items() if record else ():
        address = prefixed(f"/{PAGE}/", language)
        yield Route(address, "accessibility", Subject("pages", PAGE), language, translated.source.place(()))


def page(context: Context) -> Page:
    """The statement."""
    record = context.catalogue.pages.get(PAGE)
    texts, config = context.texts, context.config
    given = config.accessibility
    assessed = day_text(context, given.assessed) if given.assessed else None
    key = given.conformity or "unknown"
    view = View(
        article=article_view(context, record, "") if record else None,
        about=texts("pages.accessibility.about", site=config.name, operator=config.operator.name or config.name),
        law=texts(f"pages.accessibility.law.{given.law}"),
        conformity=texts(f"pages.accessibility.conformity.{key}")
        + (f" {texts('pages.accessibility.assessed', date=assessed)}" if assessed and given.conformity else ""),
        results=_results(context, context.tested) if context.tested else None,
        report=_report(context),
        contact=_contact(context),
        appeal=texts(f"pages.accessibility.appeal.{given.law}"),
        appeal_href=APPEAL,
    )
    if record is None:
        title = texts("nav.accessibility")
        return Page(Head(title, view.about, (Crumb(title),)), view, SearchFacts("page", view.about))
    head = head_of(context, record, (Crumb(title_of(context, record)),))
    return Page(head, view, article_search(context, record, "page"))


def _results(context: Context, tested: Tried) -> Results:
    texts = context.texts
    faults = tested.faults
    return Results(
        date=day_text(context, tested.day),
        old=tested.is_old(context.catalogue.as_of),
        faults=texts.count("pages.accessibility.faults", faults) if faults else texts("pages.accessibility.no-faults"),
        tools=tuple(f"{tool.name} {tool.version}" for tool in tested.tools),
        trials=tuple(
            TrialRow(
                what=texts(f"pages.accessibility.trial.{one.id}"),
                pages=number(context, one.pages),
                found=_found(context, one.faults),
            )
            for one in tested.trials
        ),
        pages=tuple(_tried(context, one.address, one.faults) for one in tested.pages),
    )


def _found(context: Context, faults: int) -> str:
    if not faults:
        return context.texts("pages.accessibility.none")
    return context.texts.count("pages.accessibility.faults", faults)


def _tried(context: Context, address: str, faults: int) -> Linked:
    """A page that was tried; one that has gone since is named without a link."""
    href = context.links.way(address) if address in context.plan.by_address else None
    return Linked(address, href, _found(context, faults))


def _report(context: Context) -> Linked:
    email = context.config.report.email or context.config.operator.email
    if email:
        return Linked(email, f"mailto:{email}")
    return Linked(context.config.operator.name or context.config.name, context.config.operator.website)


def _contact(context: Context) -> Linked | None:
    href = context.links.to("pages", "kontakt")
    return Linked(context.texts("nav.contact"), href) if href else None
