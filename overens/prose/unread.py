"""Signs that a writer meant as markup and that readers would see as they stand.

Only what cannot well be meant as it stands is told: a link whose two parts stand apart or the wrong way round, a
bullet pasted from a word processor, a list whose dashes or numbers are written otherwise, bold text without its end, a
table without its line of dashes.
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
_TIGHT_LIST = re.compile(r"^-(?P<first>[^\W\d_][^\n]*)\n-[^\W\d_]", re.MULTILINE)
_NUMBERED = re.compile(r"^(?P<number>1)\)[ \t]+(?P<first>[^\n]+)\n2\)[ \t]", re.MULTILINE)
_HINTS = ("•", "·", "▪", "●", "◦", "‣", "|", "**", "\n-", "\n2)")
_LONGEST_BOLD = 60  # characters; where a longer text should end its writer knows best


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
    yield from (Unread(one.start(), f"-{one['first']}", f"- {one['first']}") for one in _TIGHT_LIST.finditer(text))
    yield from (Unread(one.start(), f"1) {one['first']}", f"1. {one['first']}") for one in _NUMBERED.finditer(text))
    yield from _bold(text)
    yield from _tables(text)


def _bold(text: str) -> Iterator[Unread]:
    """Bold text that is begun and never ended in its paragraph."""
    offset = 0
    for paragraph in text.split("\n\n"):
        if paragraph.count("*") == 2 and (begin := paragraph.find("**")) >= 0:
            bold = paragraph[begin + 2 :].partition("\n")[0].rstrip()
            if bold[:1].isalnum():
                short = bold if len(bold) <= _LONGEST_BOLD else f"{bold.split()[0]} …"
                yield Unread(offset + begin, "**", f"**{short}**")
        offset += len(paragraph) + 2


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
