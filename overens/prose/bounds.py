"""What is refused before it costs time: texts so tangled that parsing them would take more than their length.

Python-Markdown calls itself for every level of a list or quotation, and looks through the rest of a paragraph for
every sign of markup. Both are fine for texts that people write; the limits here are far above those.
"""

from __future__ import annotations

import re
from itertools import islice

MOST_LEVELS = 12  # of lists and quotations inside each other
_LONGEST_BLOCK = 100_000  # characters between two blank lines
_MOST_BLOCKS = 6_000
_MOST_BREAKS = 200  # headings, rules and definitions in one block, each of which has the rest of the block read anew
_MOST_ITEMS = 8_000  # list items and table rows, in all
_LONGEST_PARAGRAPH = 50_000  # characters with markup among them
_MOST_SIGNS = 2_000  # in one paragraph, table cell or list item
_MOST_SIGNS_IN_ALL = 20_000
_MOST_BRACKETS = 12  # inside each other
_MOST_WORK = 40_000_000  # characters times signs, over the whole text: about a second

SIGNS = "`\\[<&*_"
_NESTING = re.compile(r"^(?P<levels>[ >]*+(?:(?:[*+-]|:|[0-9]{1,9}[.)])[ ]++[ >]*+)*+)", re.MULTILINE)
_LEVEL = re.compile(r">|[*+:-]|[0-9]{1,9}[.)]")
_RULE = re.compile(r"[ ]*(?:[-][ ]*+)+$|[ ]*(?:[*][ ]*+)+$", re.MULTILINE)
_BLANKS = re.compile(r"\n(?:[ \t]*\n)+")
_BREAK = re.compile(r"^[ >]*+(?:#|:[ ]|(?:-+|=+)[ ]*$|[*_-][*_ -]+$)", re.MULTILINE)
_ITEM = re.compile(r"^[ >]*+(?:[*+-]|[0-9]{1,9}\.)[ ]|^[^\n|]*+\|", re.MULTILINE)
_BRACKETS = re.compile(r"[\[\]]")
_LINK_OPENINGS = "]("


class TooTangled(Exception):  # noqa: N818 (it is caught inside this folder and told as a problem)
    """A limit was passed. `snippet` is a piece of the text where it happened."""

    def __init__(self, snippet: str) -> None:
        """Keep the piece of text."""
        super().__init__(snippet)
        self.snippet = snippet


class Budget:
    """How much more work the inline markup of one text may cost."""

    def __init__(self) -> None:
        """Begin with the whole allowance."""
        self._left = _MOST_WORK
        self._signs_left = _MOST_SIGNS_IN_ALL

    def spend(self, text: str) -> None:
        """Take the cost of one paragraph. Raises `TooTangled` where it is too much."""
        signs = sum(map(text.count, SIGNS))
        # A link whose parenthesis is never closed makes the parser read to the end of the paragraph.
        links = text.count(_LINK_OPENINGS)
        self._left -= len(text) * (1 + signs // 10 + links)
        self._signs_left -= signs
        too_long = len(text) > _LONGEST_PARAGRAPH or signs > _MOST_SIGNS
        if too_long or self._left < 0 or self._signs_left < 0 or _bracket_depth(text) > _MOST_BRACKETS:
            raise TooTangled(text[:200])


def tangled_at(text: str) -> int | None:
    """The offset where blocks are too long, too many or too deep in each other; None where all is well."""
    is_short = len(text) <= _LONGEST_BLOCK and text.count("\n") < _MOST_BREAKS
    too_much = None if is_short else _too_much_at(text)
    if too_much is not None:
        return too_much
    return next((found.start() for found in _NESTING.finditer(text) if _is_too_deep(found)), None)


def _too_much_at(text: str) -> int | None:
    """As `tangled_at`, of lengths and numbers: a text of few lines cannot have too much of anything."""
    begin = 0
    ends = [(blank.start(), blank.end()) for blank in islice(_BLANKS.finditer(text), _MOST_BLOCKS)]
    for end, following in [*ends, (len(text), len(text))]:
        if end - begin > _LONGEST_BLOCK or len(_BREAK.findall(text, begin, end)) > _MOST_BREAKS:
            return begin
        begin = following
    if len(ends) == _MOST_BLOCKS:
        return ends[-1][1]
    item = next(islice(_ITEM.finditer(text), _MOST_ITEMS, None), None)
    return item.start() if item else None


def _is_too_deep(found: re.Match[str]) -> bool:
    levels = found["levels"]
    if len(levels) <= MOST_LEVELS:
        return False
    signs = len(_LEVEL.findall(levels))
    if signs and signs + (len(levels) - len(levels.lstrip(" "))) // 4 > MOST_LEVELS:
        return _RULE.match(found.string, found.start()) is None
    return False


def _bracket_depth(text: str) -> int:
    deepest = depth = 0
    for found in _BRACKETS.finditer(text):
        depth = depth + 1 if found[0] == "[" else max(0, depth - 1)
        deepest = max(deepest, depth)
    return deepest
