"""Reduced copies of pages for the text index: what a reader looks for, without the frame around it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from html import escape

from overens.pages.frame import PageFrame
from overens.pages.page import SearchFacts
from overens.plan import Route

MAIN = (b"<main", b"</main>")
HEADER = b"</header>"
UNREAD = re.compile(rb"<svg\b.*?</svg>|<nav\b.*?</nav>|<form\b.*?</form>|<!--.*?-->", re.DOTALL)
"""Drawings and ways on: nothing that a reader looks for."""


@dataclass(frozen=True, slots=True)
class SearchDocument:
    """One document of the index: `path` as in the site, so that a result leads to the page."""

    path: str
    content: bytes


def search_document(route: Route, facts: SearchFacts, frame: PageFrame, page: bytes) -> SearchDocument:
    """The page's `<main>` with its title, its place, and words that it should be found by but does not hold.

    The extra words are metadata: they are searched, but never shown in an excerpt. Of lists and of pages that say
    that nothing is known only the header is read: what else they hold is on pages of its own.
    """
    main = _main(page, brief=facts.brief or route.page_type.endswith("_list"))
    words = escape(" ".join(facts.words), quote=True)
    weight = f' data-pagefind-weight="{facts.weight:g}"' if facts.weight != 1 else ""
    head = (
        f'<!DOCTYPE html><html lang="{"en" if route.language == "en" else "sv"}"><head><title>{escape(frame.title)}'
        f'</title></head><body><main data-pagefind-body{weight}>'
        f'<p hidden data-pagefind-meta="words:{words}"></p>'
    )
    return SearchDocument(route.file, head.encode() + main + b"</main></body></html>")


def _main(page: bytes, *, brief: bool) -> bytes:
    """What stands in `<main>`, or only its header."""
    begin, end = page.find(MAIN[0]), page.rfind(MAIN[1])
    if begin < 0:
        return b""
    main = page[page.find(b">", begin) + 1 : end]
    header = main.find(HEADER)
    if brief and header >= 0:
        main = main[: header + len(HEADER)]
    return UNREAD.sub(b"", main)
