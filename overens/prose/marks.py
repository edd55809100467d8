"""Positions carried through Markdown, which keeps none.

Before a text is parsed, one invisible character of the private-use planes is put after everything whose line may be
needed: the opening of a link's target, a `<`, the signs of a heading. The character survives parsing where it stands;
its number gives the offset in the writer's text. It never stands where it could change how a line is read, and all
that is left of it (in code, say) is removed again.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass

FIRST_MARK = 0xF0000
MOST_MARKS = 60_000

MARK = "[\U000f0000-\U0010ffff]"
_MARKS = re.compile(MARK)

# The target of a link or image, and of a definition (`[namn]: adress`); a footnote's label; what begins like a tag. The
# empty groups say what was found; each way begins with its sign, so that only those signs need be looked at.
_IN_LINES = re.compile(
    r"""\]\([ \n]*+<?(?P<target>)
    |\[\^(?P<note>)
    |\[[^\[\]\n]{1,200}+\]:[ ]*+(?:<(?=[^\s>])|(?=[^\s<])|\n[ ]{0,3}(?=[A-Za-z/\#]))(?P<definition>)
    |<(?=[A-Za-z/!?])(?P<tag>)""",
    re.VERBOSE,
)
_AT_ITS_END = ("target", "definition")
# The signs of a heading, also in a list or quotation; an underlined heading, which is marked at its end.
_SIGNS = re.compile(r"^[ >]*+(?:(?:[*+-]|[0-9]{1,9}\.)[ ]++[ >]*+)*+(#{1,6})(?=[^#\n])", re.MULTILINE)
_UNDERLINED = re.compile(r"^([^\n]{1,1000}+)(?=\n(?:=+|-+)[ ]*$)", re.MULTILINE)

# What may stand in no XML document, and the characters that serve as marks here. Reading the file has reported them.
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff\U000f0000-\U0010ffff]")


@dataclass(frozen=True, slots=True)
class Marked:
    """A text with marks. `offsets` holds, for each mark's number, where in the writer's text it belongs."""

    text: str
    offsets: tuple[int, ...]


def cleaned(text: str) -> str:
    """The text without characters that no page may hold, each replaced so that positions stay."""
    if text.replace("\n", "").isprintable():  # most texts are, and this is the quickest way to know
        return text
    return _FORBIDDEN.sub("\ufffd", text)


def marked(text: str) -> Marked | None:
    """A cleaned text with its marks; None if there are more things to mark than any text needs."""
    spots = [
        (found.end(), found.end() if found.lastgroup in _AT_ITS_END else found.start())
        for found in _IN_LINES.finditer(text)
    ]
    if "#" in text:
        spots += [(found.end(), found.start(1)) for found in _SIGNS.finditer(text)]
    if "\n=" in text or "\n-" in text:
        spots += [(found.end(), found.start(1)) for found in _UNDERLINED.finditer(text)]
    if len(spots) > MOST_MARKS:
        return None
    pieces: list[str] = []
    done = 0
    spots.sort()
    for number, (after, _) in enumerate(spots):
        pieces += (text[done:after], chr(FIRST_MARK + number))
        done = after
    pieces.append(text[done:])
    return Marked("".join(pieces), tuple(offset for _, offset in spots))


def unmarked(text: str) -> str:
    """The text without marks."""
    return text if text.isascii() else _MARKS.sub("", text)


def mark_in(text: str) -> int | None:
    """The number of the first mark in a piece of text."""
    found = None if text.isascii() else _MARKS.search(text)
    return ord(found[0]) - FIRST_MARK if found else None


def line_starts(text: str) -> list[int]:
    """The offsets at which lines begin, for `line_and_column`."""
    return [0, *(found.end() for found in re.finditer("\n", text))]


def line_and_column(starts: list[int], offset: int) -> tuple[int, int]:
    """The line of an offset, counted from 0, and its column, counted from 1."""
    line = bisect_right(starts, offset) - 1
    return line, offset - starts[line] + 1
