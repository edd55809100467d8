"""Signs that a writer meant as markup and that readers would see as they stand.

Only what cannot well be meant as it stands is told: a link whose two parts stand apart or the wrong way round, a
bullet pasted from a word processor, a table without its line of dashes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

_ADDRESS = r"(?:https?://|mailto:|#|\.{0,2}/|[a-z-]+/)[^\s()\[\]]*"
_LINK_APART = re.compile(rf"\[(?P<text>[^\[\]\n]+)\][ \t]+\((?P<address>{_ADDRESS})\)")
_LINK_TURNED = re.compile(rf"\((?P<text>[^()\[\]\n]+)\)\[(?P<address>{_ADDRESS})\]")
_BULLET = re.compile(r"^[ \t]*(?P<sign>[•·▪●◦‣])[ \t]*(?P<text>\S[^\n]*)", re.MULTILINE)
_ROW = re.compile(r"\|(?:[^|\n]*\|){2,}[ \t]*")
_RULE = re.compile(r"\|?(?:[ \t]*:?-+:?[ \t]*\|)*[ \t]*:?-+:?[ \t]*\|?[ \t]*")
_CODE = re.compile(r"```.*?(?:```|\Z)|`[^`\n]*`|^(?: {4}|\t)[^\n]*", re.DOTALL | re.MULTILINE)
_HINTS = "•·▪●◦‣|"


class Unread(NamedTuple):
    """Where such signs begin, how they stand there, and what to write instead."""

    offset: int
    written: str
    suggestion: str


def unread(text: str) -> Iterator[Unread]:
    """Everything of the kind in a Markdown text, first of each kind of sign in its paragraph. Code is left out."""
    if not ("](" in text or ")[" in text or "] (" in text or any(sign in text for sign in _HINTS)):
        return
    text = _CODE.sub(lambda found: re.sub(r"[^\n]", " ", found[0]), text)
    for pattern in (_LINK_APART, _LINK_TURNED):
        for found in pattern.finditer(text):
            yield Unread(found.start(), found[0], f"[{found['text']}]({found['address']})")
    yield from _bullets(text)
    yield from _tables(text)


def _bullets(text: str) -> Iterator[Unread]:
    """The first of each list: the others are mended in the same way."""
    before, line, counted = -2, 0, 0
    for found in _BULLET.finditer(text):
        line, counted = line + text.count("\n", counted, found.start()), found.start()
        if line > before + 1:
            yield Unread(found.start("sign"), found["sign"], f"- {found['text'].strip()}")
        before = line


def _tables(text: str) -> Iterator[Unread]:
    """Two rows or more with no line of dashes below the first."""
    offset, rows = 0, 0
    lines = text.split("\n")
    for number, line in enumerate(lines):
        is_row = bool(_ROW.fullmatch(line))
        following = lines[number + 1] if number + 1 < len(lines) else ""
        if is_row and rows == 0 and _ROW.fullmatch(following) and not _RULE.fullmatch(following):
            yield Unread(offset, line.strip(), "|" + " --- |" * (line.count("|") - 1))
        rows = rows + 1 if is_row else 0
        offset += len(line) + 1
