"""A page of running text (`pages/<id>.md`): about, contact, questions and answers.

An easy-to-read text about a section (`pages/jobbspar.lattlast.md`) is one, too.
"""

from __future__ import annotations

from collections.abc import Iterator

from overens.catalogue import Catalogue
from overens.languages import prefixed
from overens.models import Article
from overens.pages.addresses import SECTIONS
from overens.pages.articles import article_search, article_view
from overens.pages.frame import Crumb
from overens.pages.page import Context, Page
from overens.pages.parts import head_of, title_of
from overens.plan import Route
from overens.reading import Record
from overens.subjects import SECTION_TEXTS

DRAWN_ELSEWHERE = frozenset({"modellen", "tillganglighet"})
"""Pages whose text another page type shows, with more beside it."""


def routes(catalogue: Catalogue) -> Iterator[Route]:
    """A page for each text, in each of its languages."""
    for record in catalogue.pages.values():
        if record.id not in DRAWN_ELSEWHERE:
            address = f"/{record.id}/"
            yield Route(address, "text_page", record.subject, "sv", record.source.place(()))
            for language, translated in record.translations.items():
                place = translated.source.place(())
                yield Route(prefixed(address, language), "text_page", record.subject, language, place)
    for record in catalogue.of_kind("section-texts").values():
        subject, source = SECTION_TEXTS[record.source.id], record.source
        address = prefixed(SECTIONS.get(subject.kind, "/"), source.language)
        yield Route(address, "text_page", subject, source.language, source.place(()))


def page(context: Context) -> Page:
    """One page of running text."""
    record = _record(context)
    view = article_view(context, record, "")
    crumbs = () if context.route.subject.kind == "home" else (Crumb(title_of(context, record)),)
    head = head_of(context, record, crumbs)
    return Page(head, view, article_search(context, record, "page"))


def _record(context: Context) -> Record[Article]:
    """The page's text: with a Swedish original, or on its own in place of a page that is made from facts."""
    subject, language = context.route.subject, context.language
    if subject.kind == "pages":
        return context.catalogue.pages[subject.id]
    name = next(name for name, section in SECTION_TEXTS.items() if section == subject)
    return context.catalogue.of_kind("section-texts")[f"{name}.{language}"]
