"""Signs that a writer meant as markup and that readers would see as they stand, or not see at all.

Only what cannot well be meant as it stands is told: a link whose two parts stand apart or the wrong way round or that
lacks a bracket, an address that is no link, a bullet pasted from a word processor, a list whose dashes or numbers are
written otherwise, bold text without its end, struck-out text, a table without its line of dashes or with more cells
than columns.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

from overens.prose.tables import wrong_in_tables
from overens.prose.unread_links import wrong_links

_ROUND = re.compile(r"^[ \t]*(?P<sign>o)(?:[ ]+|\t)(?P<text>\S[^\n]*)(?=\n[ \t]*o[ \t]+\S)", re.MULTILINE)
_BULLET = re.compile(r"^[ \t]*(?P<sign>[•·▪●◦‣])[ \t]*(?P<text>\S[^\n]*)", re.MULTILINE)
_CODE = re.compile(r"```.*?(?:```|\Z)|`[^`\n]*`|^(?: {4}|\t)[^\n]*", re.DOTALL | re.MULTILINE)
_TIGHT_LIST = re.compile(r"^-(?P<first>[^\W\d_][^\n]*)\n-[^\W\d_]", re.MULTILINE)
_TIGHT_ITEM = re.compile(r"\n-[^\W\d_]")
_LONG_DASHES = re.compile(r"^(?P<sign>[–—][ \t]*)(?P<first>[^\n]+)\n[–—][ \t]*[^\s–—]", re.MULTILINE)
_NUMBERED = re.compile(r"^(?P<sign>1\)[ \t]*|1\.(?=[^\W\d_])|[aA]\)[ \t]*)(?P<first>[^\n]+)\n[2bB][).]", re.MULTILINE)
_NOTE = re.compile(r"^\[(?P<number>[0-9]{1,2})\][ \t]+(?P<text>[^\s\[(][^\n]*)", re.MULTILINE)
_STRUCK = re.compile(r"~~(?=\S)[^~\n]{1,300}~~|==(?=\w)[^=\n]{1,300}(?<=\w)==")
_OF_LINKS = ("](", ")[", "] (", "][", "]:", "http", "www.")
_LONGEST_BOLD = 60  # characters; where a longer text should end its writer knows best


class Unread(NamedTuple):
    """Where such signs begin, how they stand there, what to write instead; the code, and what else its text tells."""

    offset: int
    written: str
    suggestion: str | None = None
    code: str = "unread-markup"
    values: tuple[tuple[str, object], ...] = ()


def unread(text: str) -> Iterator[Unread]:
    """Everything of the kind in a Markdown text, first of each kind of sign in its paragraph. Code is left out."""
    wanted = [found for signs, found in _KINDS if any(sign in text for sign in signs)]
    has_links = any(sign in text for sign in _OF_LINKS)
    if not has_links and (not wanted or (wanted == [_tight_lists] and not _TIGHT_ITEM.search(text))):
        return
    text = _CODE.sub(lambda found: re.sub(r"[^\n]", " ", found[0]), text)
    if has_links:
        for link in wrong_links(text):
            yield Unread(link.offset, link.written, link.suggestion, link.code, tuple(link.values.items()))
    for found in wanted:
        yield from found(text)


def _tight_lists(text: str) -> Iterator[Unread]:
    if _TIGHT_ITEM.search(text):
        yield from (Unread(one.start(), f"-{one['first']}", f"- {one['first']}") for one in _TIGHT_LIST.finditer(text))


def _round_bullets(text: str) -> Iterator[Unread]:
    yield from (Unread(one.start("sign"), one[0].strip(), f"- {one['text']}") for one in _ROUND.finditer(text))


def _dashes(text: str) -> Iterator[Unread]:
    for one in _LONG_DASHES.finditer(text):
        yield Unread(one.start(), f"{one['sign']}{one['first']}", f"- {one['first']}")


def _numbers(text: str) -> Iterator[Unread]:
    for one in _NUMBERED.finditer(text):
        yield Unread(one.start(), f"{one['sign']}{one['first']}", f"1. {one['first']}")


def _struck_out(text: str) -> Iterator[Unread]:
    yield from (Unread(one.start(), one[0]) for one in _STRUCK.finditer(text))


def _tables(text: str) -> Iterator[Unread]:
    for wrong in wrong_in_tables(text):
        yield Unread(wrong.offset, wrong.written, wrong.suggestion, wrong.code, tuple(wrong.values.items()))


def _notes(text: str) -> Iterator[Unread]:
    """Footnotes as a word processor writes them: `[1]` in the text, and a line that begins so below it."""
    for note in _NOTE.finditer(text):
        written = f"[{note['number']}]"
        in_text = text.find(written)
        if in_text < note.start():
            yield Unread(in_text, written, f"[^{note['number']}]")
            yield Unread(note.start(), f"{written} {note['text']}", f"[^{note['number']}]: {note['text']}")


def _bold(text: str) -> Iterator[Unread]:
    """Bold text that is begun and never ended in its paragraph, and such with blanks inside its signs."""
    offset = 0
    for paragraph in text.split("\n\n"):
        if paragraph.count("*") == 2 and (begin := paragraph.find("**")) >= 0:
            bold = paragraph[begin + 2 :].partition("\n")[0].rstrip()
            if bold[:1].isalnum():
                short = bold if len(bold) <= _LONGEST_BOLD else f"{bold.split()[0]} …"
                yield Unread(offset + begin, "**", f"**{short}**")
        elif "**" in paragraph:
            yield from _loose_bold(paragraph, offset)
        offset += len(paragraph) + 2


def _loose_bold(paragraph: str, offset: int) -> Iterator[Unread]:
    pieces = paragraph.split("**")
    if len(pieces) % 2 == 0 or "***" in paragraph:
        return
    for number, piece in enumerate(pieces):
        if number % 2 and piece.strip() and piece != piece.strip() and "\n" not in piece:
            yield Unread(offset - 2, f"**{piece}**", f"**{piece.strip()}**")
        offset += len(piece) + 2


def _bullets(text: str) -> Iterator[Unread]:
    """The first of each list: the others are mended in the same way."""
    before, line, counted = -2, 0, 0
    for found in _BULLET.finditer(text):
        line, counted = line + text.count("\n", counted, found.start()), found.start()
        if line > before + 1:
            yield Unread(found.start("sign"), found["sign"], f"- {found['text'].strip()}")
        before = line


_KINDS: tuple[tuple[tuple[str, ...], Callable[[str], Iterator[Unread]]], ...] = (
    (tuple("•·▪●◦‣"), _bullets),
    (("\n-",), _tight_lists),
    (("\no ", "\no\t", " o ", "\to "), _round_bullets),
    (("\n–", "\n—"), _dashes),
    (("\n2)", "\n2.", "\nb)", "\nB)"), _numbers),
    (("~~", "=="), _struck_out),
    (("\n[",), _notes),
    (("**",), _bold),
    (("|", "\t"), _tables),
)
"""Signs without which there is nothing to look for, and what looks for it."""
