"""The model: its text, with the three modules drawn as a trunk line and its exits."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from overens.catalogue import AgreementRecord, Catalogue
from overens.languages import prefixed
from overens.models import RuleEntry
from overens.pages.articles import ArticleView, article_search, article_view
from overens.pages.frame import Crumb, SourceRef
from overens.pages.model_line import Exit, model_exits, model_modules
from overens.pages.module_stages import ModuleView
from overens.pages.page import Context, Page
from overens.pages.parts import head_of, source_refs, title_of
from overens.pages.shapes import Linked
from overens.plan import Route

PAGE = "modellen"


@dataclass(frozen=True, slots=True)
class Rule:
    """Something the model requires, with its sources."""

    text: str
    sources: tuple[SourceRef, ...]


@dataclass(frozen=True, slots=True)
class View:
    """The text, the line, agreements that describe their modules, and the rules.

    Easy read has neither of the two last: their words are not ours to make easy.
    """

    article: ArticleView
    line: str
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
    easy = context.language == "lattlast"
    view = View(
        article=article_view(context, record, ""),
        line=context.texts("pages.model.line-easy" if easy else "pages.model.line"),
        modules=model_modules(context),
        exits=model_exits(context),
        examples=() if easy else tuple(_example(context, one) for one in described),
        rules=() if easy else tuple(_rule(context, one) for one in context.catalogue.rules.values()),
    )
    head = head_of(context, record, (Crumb(title_of(context, record)),))
    return Page(head, view, article_search(context, record, "page", (one.title for one in view.modules)))


def _example(context: Context, agreement: AgreementRecord) -> Linked:
    return Linked(agreement.facts.title, context.links.to("agreements", agreement.id))


def _rule(context: Context, rule: RuleEntry) -> Rule:
    return Rule(rule.text, source_refs(context, rule.sources))
