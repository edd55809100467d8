"""What a page is found by: its words, counted, and the text that excerpts are cut from.

Made beside the page, in the process that renders it. A heading that is a question is an entry of its own, so that
a search leads to the answer and not to the top of a long page.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from html import unescape

from overens.pages.page import SearchFacts
from overens.plan import Route
from overens.search_index.words import words_of
from overens.swedish.stemming import stem

HEADER = b"</header>"
FOOT = b'<section class="page-foot"'
UNREAD = re.compile(
    r"<(svg|nav|form|script)\b.*?</\1>|<(section|details|ul|div)\b[^>]*\bdata-unsearched\b.*?</\2>", re.DOTALL
)
"""Drawings, ways on, data for machines, and what says so itself: nothing that a reader looks for."""

_TAG = re.compile(r"<[^>]*>")
_INLINE = re.compile(r"</?(?:a|abbr|b|bdi|cite|em|i|mark|q|s|small|span|strong|sub|sup|time|u|wbr)\b[^>]*>")
_HEADING = re.compile(r"<h([1-4])\b([^>]*)>(.*?)</h\1>", re.DOTALL)
_APART = re.compile(r"</(?:h[1-6]|p|li|dd|td|th|caption)>")
_DOTS = re.compile(r"\s*([.:?!…]?)(?:\s*·)+\s*")
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
    headings = [_plain(found[3]) for found in _HEADING.finditer(html)]
    counts = _counted((1, [_plain(html)]), (TITLE, [title]), (HEADING, headings), (EXTRA, facts.words))
    whole = Entry("", title, "" if facts.brief else _without_title(_quotable(html), title), counts)
    return (whole, *([] if brief else _answers(html)))


def _answers(html: str) -> Iterator[Entry]:
    """Every heading that is a question, with what is said until the next heading of its rank."""
    headings = list(_HEADING.finditer(html))
    for number, heading in enumerate(headings):
        title, known = _plain(heading[3]), _ID.search(heading[2])
        if not known or heading[1] == "1" or not title.endswith("?"):
            continue
        ends = (later.start() for later in headings[number + 1 :] if later[1] <= heading[1])
        said = html[heading.end() : next(ends, len(html))]
        yield Entry(known[1], title, _quotable(said), _counted((1, [_plain(said)]), (TITLE, [title])))


def _counted(*parts: tuple[int, Iterable[str]]) -> dict[str, int]:
    counts: dict[str, int] = {}
    for weight, texts in parts:
        for word, times in Counter(word for text in texts for word in words_of(text)).items():
            root = stem(word)
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
    """The text of a piece of HTML on one line, without the marks where words may be broken."""
    text = _TAG.sub(" ", _INLINE.sub("", html))
    return " ".join(unescape(text).replace("\u00ad", "").split())


def _quotable(html: str) -> str:
    """The text of a piece of HTML with dots between what stands apart: cells, entries, headings, paragraphs."""
    return _DOTS.sub(lambda found: f"{found[1]} " if found[1] else " · ", _plain(_APART.sub(" · ", html))).strip(" ·")


def _without_title(text: str, title: str) -> str:
    """The text without the page's own heading, which stands above each excerpt anyhow."""
    return text.replace(title, "", 1).replace("·  ·", "·", 1).strip(" ·") if title in text[: len(title) + 80] else text
