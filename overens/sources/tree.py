"""What a text holds, as it comes out of the YAML reader."""

from __future__ import annotations

from array import array
from dataclasses import dataclass, field
from typing import Any, Literal

from overens.sources.findings import Finding
from overens.sources.parser import Event
from overens.sources.source import Loc

# Lines (from 0) that are not as the author wrote them, with the columns from and to which they differ.
Touched = dict[int, tuple[int, int]]

_MOST_BLANKS = 1000
"""Keys without a value that are kept: far more than anybody leaves to fill in later."""


def touch(touched: Touched, line: int, start: int, end: int) -> None:
    """Add a stretch of a line to those touched before."""
    low, high = touched.get(line, (start, end))
    touched[line] = (min(low, start), max(high, end))


def is_touched(touched: Touched, event: Event, lines: list[str]) -> bool:
    """Whether a text reaches into a touched stretch of its lines."""
    first, last = event.start_mark, event.end_mark
    for line in touched.keys() & range(first.line, last.line + 1):
        begin = first.column if line == first.line else 0
        end = last.column if line == last.line else len(lines[line])
        low, high = touched[line]
        # A blank value lies between two columns; it is touched where something was taken away.
        if (begin < high and end > low) or (begin == end and low <= begin <= high):
            return True
    return False


@dataclass(slots=True)
class Tree:
    """Data with its marks (packed, in document order), the locations already reported on, and what was found.

    `root` says what the text is; `data` is None unless it is a mapping. `blanks` are the keys that have no value, which
    are not in the data: the first of them, each with its packed mark. At `refused`, a mapping's key was passed over.
    """

    data: dict[str, Any] | None = None
    root: Literal["mapping", "list", "text", "empty"] = "empty"
    marks: array[int] = field(default_factory=lambda: array("Q"))
    key_marks: array[int] = field(default_factory=lambda: array("Q"))
    suspect: set[Loc] = field(default_factory=set)
    blanks: list[tuple[Loc, int]] = field(default_factory=list)
    refused: set[Loc] = field(default_factory=set)
    findings: list[Finding] = field(default_factory=list)

    def left_blank(self, loc: Loc, mark: int) -> None:
        """Note a key without a value. Of what is below it, keys alone are kept: an item may get another's place."""
        depth = len(loc)
        while self.blanks and (self.blanks[-1][0] == loc or self._is_in_item(self.blanks[-1][0], loc, depth)):
            self.blanks.pop()
        if len(self.blanks) < _MOST_BLANKS and isinstance(loc[-1], str):
            self.blanks.append((loc, mark))

    def left_refused(self, loc: Loc) -> None:
        """Note that nothing is left at a location; where a key was passed over, it is not empty for its writer."""
        if loc in self.refused:
            self.suspect.add(loc)
            self.refused.add(loc[:-1])

    @staticmethod
    def _is_in_item(blank: Loc, loc: Loc, depth: int) -> bool:
        return blank[:depth] == loc and any(isinstance(step, int) for step in blank[depth - 1 :])
