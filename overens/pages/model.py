"""The model: its text, with the three modules drawn as a trunk line and its exits."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from overens.catalogue import Catalogue
from overens.pages.addresses import prefixed
from overens.pages.articles import ArticleView, article_search, article_view
from overens.pages.frame import Crumb, SourceRef
from overens.pages.module_stages import ModuleView
from overens.pages.page import Context, Page
from overens.pages.parts import head_of, source_refs, title_of
from overens.pages.shapes import Linked
from overens.plan import Route

PAGE = "modellen"
EXITS = ("fast-track", "work", "studies")
"""Where the model leads (Dua 2018, source `seed-000`): keys of the texts `modules.exit.*`."""


@dataclass(frozen=True, slots=True)
class Exit:
    """A way out of the trunk line."""

    label: str
    href: str | None = None


@dataclass(frozen=True, slots=True)
class Rule:
    """Something the model requires, with its sources."""

    text: str
    sources: tuple[SourceRef, ...]


@dataclass(frozen=True, slots=True)
class View:
    """The text, the line, agreements that describe their modules, and the rules."""

    article: ArticleView
    modules: tuple[ModuleView, ...]
    exits: tuple[Exit, ...]
    examples: tuple[Linked, ...]
    rules: tuple[Rule, ...]


def routes(catalogue: Catalogue) -> Iterator[Route]:
    """The page in each language that its text has; none without the text."""
    record = catalogue.pages.get(PAGE)
    if record:
        yield Route(f"/{PAGE}/", "model", record.subject, "sv", record.source.place(()))
        for language, translated in record.translations.items():
            address = prefixed(f"/{PAGE}/", language)
            yield Route(address, "model", record.subject, language, translated.source.place(()))


def page(context: Context) -> Page:
    """The page of the model."""
    record = context.catalogue.pages[PAGE]
    described = [one for one in context.catalogue.agreements.values() if one.facts.modules]
    view = View(
        article=article_view(context, record, ""),
        modules=tuple(_module(context, number) for number in (1, 2, 3)),
        exits=tuple(Exit(context.texts(f"modules.exit.{key}")) for key in EXITS),
        examples=tuple(Linked(one.facts.title, context.links.to("agreements", one.id)) for one in described),
        rules=tuple(Rule(one.text, source_refs(context, one.sources)) for one in context.catalogue.rules.values()),
    )
    head = head_of(context, record, (Crumb(title_of(context, record)),))
    return Page(head, view, article_search(context, record, "page", (one.title for one in view.modules)))


def _module(context: Context, number: int) -> ModuleView:
    title, text = context.texts(f"modules.title.{number}"), context.texts(f"modules.text.{number}")
    return ModuleView(number, title, f"linje-modul-{number}", (), (), text=text)
