"""What a page is found by: its words, counted, and the text that excerpts are cut from.

Made beside the page, in the process that renders it. A heading that is a question is an entry of its own, so that
a search leads to the answer and not to the top of a long page.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import unescape

from overens.pages.page import SearchFacts
from overens.plan import Route
from overens.search_index.words import counted_stems

HEADER = b"</header>"
FOOT = b'<section class="page-foot"'
UNREAD = re.compile(
    r"<(?:(svg|nav|form|script)\b.*?</\1>|(section|details|ul|div)\b[^>]*data-unsearched\b.*?</\2>)", re.DOTALL
)
"""Drawings, ways on, data for machines, and what says so itself: nothing that a reader looks for."""

_TAG = re.compile(r"<[^>]*>")
_INLINE = re.compile(r"</?(?:a|abbr|b|bdi|cite|em|i|mark|q|s|small|span|strong|sub|sup|time|u|wbr)\b[^>]*>")
_HEADING = re.compile(r"<h([1-4])\b([^>]*)>(.*?)</h\1>", re.DOTALL)
_APART = re.compile(r"</(?:h[1-6]|p|li|dd|td|th|caption)>")
_SENTENCE_ENDS = ".:?!…"
_ID = re.compile(r'\bid="([^"]+)"')

TITLE, HEADING, EXTRA = 4, 2, 2
"""How many times a word counts in the title, in another heading, and among the words beside the page."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing that search finds: a page, or an answer on it (`anchor`, its question as `title`).

    `counts` holds how often each stem occurs, the weightier places several times. `text` is empty where an excerpt
    would tell nothing.
    """

    anchor: str
    title: str
    text: str
    counts: dict[str, int]


def search_entries(route: Route, facts: SearchFacts, title: str, page: bytes) -> tuple[Entry, ...]:
    """The page and the answers on it. Of lists and of pages that say that nothing is known only the header is read."""
    brief = facts.brief or route.page_type.endswith("_list")
    html = _main(page, brief=brief)
    text = _quotable(html)
    headings = [(found, _plain(found[3])) for found in _HEADING.finditer(html)]
    said = " · ".join(heading for _, heading in headings)
    counts = _counted((1, text), (TITLE, title), (HEADING, said), (EXTRA, " · ".join(facts.words)))
    whole = Entry("", title, "" if facts.brief else _without_title(text, title), counts)
    return (whole, *([] if brief else _answers(html, headings)))


def _answers(html: str, headings: Sequence[tuple[re.Match[str], str]]) -> Iterator[Entry]:
    """Every heading that is a question, with what is said until the next heading of its rank."""
    for number, (heading, title) in enumerate(headings):
        known = _ID.search(heading[2]) if title.endswith("?") else None
        if not known or heading[1] == "1":
            continue
        ends = (later.start() for later, _ in headings[number + 1 :] if later[1] <= heading[1])
        said = _quotable(html[heading.end() : next(ends, len(html))])
        yield Entry(known[1], title, said, _counted((1, said), (TITLE, title)))


def _counted(*parts: tuple[int, str]) -> dict[str, int]:
    counts: dict[str, int] = {}
    for weight, text in parts:
        for root, times in counted_stems(text).items():
            counts[root] = counts.get(root, 0) + weight * times
    return counts


def _main(page: bytes, *, brief: bool) -> str:
    """What stands in `<main>` above the foot of the page, or only its header."""
    begin, end = page.find(b"<main"), page.rfind(b"</main>")
    if begin < 0:
        return ""
    main = page[page.find(b">", begin) + 1 : end]
    foot, header = main.rfind(FOOT), main.find(HEADER)
    main = main[:foot] if foot >= 0 else main
    if brief and header >= 0:
        main = main[: header + len(HEADER)]
    return UNREAD.sub("", main.decode())


def _plain(html: str) -> str:
    """The text of a piece of HTML on one line."""
    return " ".join(_text(html).split())


def _text(html: str) -> str:
    """The text of a piece of HTML without the marks where words may be broken. What is no running text stands apart."""
    text = _TAG.sub(" ", _INLINE.sub("", html)) if "<" in html else html
    return unescape(text).replace("\u00ad", "")


def _quotable(html: str) -> str:
    """The text of a piece of HTML with dots between what stands apart: cells, entries, headings, paragraphs."""
    parts = [part for piece in _text(_APART.sub("·", html)).split("·") if (part := " ".join(piece.split()))]
    return " ".join(part if part[-1] in _SENTENCE_ENDS else f"{part} ·" for part in parts).removesuffix(" ·")


def _without_title(text: str, title: str) -> str:
    """The text without the page's own heading, which stands above each excerpt anyhow."""
    return text.replace(title, "", 1).replace("·  ·", "·", 1).strip(" ·") if title in text[: len(title) + 80] else text
