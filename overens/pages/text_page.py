"""A page of running text (`pages/<id>.md`): about, contact, questions and answers."""

from __future__ import annotations

from collections.abc import Iterator

from overens.catalogue import Catalogue
from overens.languages import prefixed
from overens.pages.articles import article_search, article_view
from overens.pages.frame import Crumb
from overens.pages.page import Context, Page
from overens.pages.parts import head_of, title_of
from overens.plan import Route

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


def page(context: Context) -> Page:
    """One page of running text."""
    record = context.catalogue.pages[context.route.subject.id]
    view = article_view(context, record, "")
    head = head_of(context, record, (Crumb(title_of(context, record)),))
    return Page(head, view, article_search(context, record, "page"))
