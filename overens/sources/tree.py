"""What a text holds, as it comes out of the YAML reader."""

from __future__ import annotations

from array import array
from dataclasses import dataclass, field
from typing import Any, Literal

from overens.sources.findings import Finding
from overens.sources.source import Loc

# Lines (from 0) that are not as the author wrote them, with the columns from and to which they differ.
Touched = dict[int, tuple[int, int]]


def touch(touched: Touched, line: int, start: int, end: int) -> None:
    """Add a stretch of a line to those touched before."""
    low, high = touched.get(line, (start, end))
    touched[line] = (min(low, start), max(high, end))


@dataclass(slots=True)
class Tree:
    """Data with its marks (packed, in document order), the locations already reported on, and what was found.

    `root` says what the text is; `data` is None unless it is a mapping.
    """

    data: dict[str, Any] | None = None
    root: Literal["mapping", "list", "text", "empty"] = "empty"
    marks: array[int] = field(default_factory=lambda: array("Q"))
    key_marks: array[int] = field(default_factory=lambda: array("Q"))
    suspect: set[Loc] = field(default_factory=set)
    findings: list[Finding] = field(default_factory=list)
