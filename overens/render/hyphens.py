"""Soft hyphens in the long words of a finished page, so that they break where a reader would break them.

Browsers break few Swedish compounds well, and some not at all. Only words of many letters in the page's own part
(`<main>`) are touched, and only where they are read: never in attributes, drawings, fields, code and addresses, nor in
an element marked `translate="no"`, whose words are there to be copied. What leaves the page in other forms (search
index, feeds, open data) is made before.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

from overens.swedish.seams import seams

if TYPE_CHECKING:
    from pyphen import Pyphen

SOFT_HYPHEN = "\u00ad"

SHORTEST = 14
"""Letters of the shortest word that is touched: three times the width of a narrow column's usual word."""

WIDEST = 13
"""Letters of a part that may stay whole between two seams; longer ones are broken by syllables too."""

LEAST = 4
"""Letters left on either side of a break between syllables."""

LONGEST = 32
"""Letters of the longest word that is sure of its line in a heading of a wide screen, where other words stay whole."""

_LANGUAGES = {"sv": ("sv", SHORTEST), "en": ("en_GB", 18)}
"""By language: the name of the dictionary, and the letters of the shortest word (English ones fit most columns)."""

# Every letter becomes `a` and all else is left apart, so that long words are found by searching for a row of them.
_LETTERS = bytes(97 if chr(code).isalpha() else 32 for code in range(256))
_LONG = b"a" * SHORTEST

_UNREAD = re.compile(r"<(?:title|text|tspan|desc|option|textarea|code|pre|script|style)\b")
_TO_BE_COPIED = re.compile(r"[@_]|//|\.\w|^/|/$")
_MARKS = (' lang="', ' translate="no"')
_NAME = re.compile(r"<([a-z][a-z0-9]*)")
_LANGUAGE = re.compile(r"[a-z]+")
_VOWEL = re.compile(r"[aeiouyåäöé]", re.IGNORECASE)
_UNTOUCHED = ""


def hyphenated(page: bytes, language: str) -> bytes:
    """The page with soft hyphens in the long words of its main part. `language` is the page's own (`sv`, `en`)."""
    begin, end = page.find(b"<main"), page.rfind(b"</main>")
    if begin < 0 or end < begin:
        return page
    main = page[begin:end].decode()
    done = _main(main, language)
    return page if done is None else page[:begin] + done.encode() + page[end:]


def _main(text: str, language: str) -> str | None:
    """The text with its long words hyphenated; None where nothing changes."""
    shape = text.encode("latin-1", "replace").translate(_LETTERS)
    spans: list[tuple[int, int, str]] | None = None
    pieces: list[str] = []
    done, begin = 0, shape.find(_LONG)
    while begin >= 0:
        end = shape.find(b" ", begin)
        end = len(text) if end < 0 else end
        if _is_read(text, begin, end):
            spans = _spans(text) if spans is None else spans
            parts = parts_of(text[begin:end], _language_at(begin, spans, language))
            if parts:
                whole = end - begin <= LONGEST
                pieces += (text[done:begin], parts if whole else f'<span class="long-word">{parts}</span>')
                done = end
        begin = shape.find(_LONG, end)
    return "".join((*pieces, text[done:])) if pieces else None


def _is_read(text: str, begin: int, end: int) -> bool:
    """Whether a word stands in running text, and is no part of an address."""
    tag = text.rfind("<", 0, begin)
    closed = text.rfind(">", tag, begin)
    if closed < 0 or _UNREAD.match(text, tag):
        return False
    beginning = ending = ""
    if closed < begin - 1 and not text[begin - 1].isspace():
        beginning = text[max(closed + 1, begin - 60) : begin].split()[-1]
    following = text[end : end + 1]
    if following not in ("", "<") and not following.isspace():
        ending = text[end : end + 60].split("<", 1)[0].split()[0]
    return not (beginning or ending) or _TO_BE_COPIED.search(f"{beginning}a{ending}") is None


def _spans(text: str) -> list[tuple[int, int, str]]:
    """Parts of the text with a language of their own, or (language `""`) whose words are left alone; in order."""
    found = []
    for mark in _MARKS:
        position = text.find(mark)
        while position >= 0:
            value = position + len(mark)
            tag = _NAME.match(text, text.rfind("<", 0, position))
            if tag:
                language = _LANGUAGE.match(text, value) if mark == _MARKS[0] else None
                found.append((tag.start(), _end_of(text, tag[1], value), language[0] if language else _UNTOUCHED))
            position = text.find(mark, value)
    return sorted(found)


def _end_of(text: str, name: str, position: int) -> int:
    depth = 1
    for tag in re.compile(rf"<(/?){name}\b").finditer(text, position):
        depth += -1 if tag[1] else 1
        if depth == 0:
            return tag.start()
    return len(text)


def _language_at(position: int, spans: list[tuple[int, int, str]], language: str) -> str:
    for begin, end, found in reversed(spans):
        if begin < position < end:
            return found
    return language


@cache
def parts_of(word: str, language: str) -> str:
    """A word with soft hyphens; empty where it is not to be broken. Compounds break at their seams first."""
    dictionary, shortest = _LANGUAGES.get(language, ("", 0))
    if not dictionary or len(word) < shortest or not word.isalpha():
        return ""
    found = seams(word) if language == "sv" else ()
    edges = (0, *found, len(word))
    parts = [
        part
        for begin, end in pairwise(edges)
        for part in (_syllables(word[begin:end], dictionary) if end - begin > WIDEST else (word[begin:end],))
    ]
    return SOFT_HYPHEN.join(parts) if len(parts) > 1 else ""


def read_dictionary(language: str) -> None:
    """Read what the pages of a language will need, once for all processes that make them."""
    if language in _LANGUAGES:
        _dictionary(_LANGUAGES[language][0])


@cache
def _dictionary(name: str) -> Pyphen:
    from pyphen import Pyphen  # takes a tenth of a second, and most words never need it

    return Pyphen(lang=name, left=LEAST, right=LEAST)


def _syllables(word: str, dictionary: str) -> Iterator[str]:
    """The word in parts that can be read: each of some length, and with a vowel."""
    done = 0
    for position in _dictionary(dictionary).positions(word):
        if position - done >= LEAST and _VOWEL.search(word, done, position):
            yield word[done:position]
            done = position
    yield word[done:]
