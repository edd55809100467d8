"""Reduced copies of pages for the text index: what a reader looks for, without the frame around it."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape

from overens.pages.frame import PageFrame
from overens.pages.page import SearchFacts
from overens.plan import Route

MAIN = (b"<main", b"</main>")


@dataclass(frozen=True, slots=True)
class SearchDocument:
    """One document of the index: `path` as in the site, so that a result leads to the page."""

    path: str
    content: bytes


def search_document(route: Route, facts: SearchFacts, frame: PageFrame, page: bytes) -> SearchDocument:
    """The page's `<main>` with its title, its place, and words that it should be found by but does not hold.

    The extra words are metadata: they are searched, but never shown in an excerpt.
    """
    begin, end = page.find(MAIN[0]), page.rfind(MAIN[1])
    main = page[page.find(b">", begin) + 1 : end] if begin >= 0 else b""
    words = escape(" ".join(facts.words), quote=True)
    weight = f' data-pagefind-weight="{facts.weight:g}"' if facts.weight != 1 else ""
    head = (
        f'<!DOCTYPE html><html lang="{"en" if route.language == "en" else "sv"}"><head><title>{escape(frame.title)}'
        f'</title></head><body><main data-pagefind-body{weight}>'
        f'<p hidden data-pagefind-meta="words:{words}"></p>'
    )
    return SearchDocument(route.file, head.encode() + main + b"</main></body></html>")
