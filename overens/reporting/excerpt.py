"""The lines around a problem, with a marker under its column."""

from __future__ import annotations

import re
from collections.abc import Sequence

from overens.problems import Place
from overens.reporting.visible import Cell, cells
from overens.swedish.personal_numbers import find

AROUND = 2
CUT = "…"
_LONG_NUMBER = re.compile(r"\d{4,}")


def excerpt(lines: Sequence[str], place: Place, room: int, *, secret: bool = False) -> tuple[str, ...]:
    """Two lines before the place, its line, a marker, two lines after; none if the file has no such line.

    `room` is the greatest width of a row in columns. Longer lines are cut at the end; the problem's own line is
    cut on both sides, so that its column is seen. `secret`: what it points at is a personal number, perhaps written so
    that no line shows it whole; no long numbers are repeated then.
    """
    if not 1 <= place.line <= len(lines):
        return ()
    first, last = max(1, place.line - AROUND), min(len(lines), place.line + AROUND)
    if last > place.line and last == len(lines) and not lines[-1]:
        last -= 1  # what follows the last line end is no line to a reader
    digits = len(str(last))
    rows: list[str] = []
    for number in range(first, last + 1):
        line = masked(lines[number - 1], secret=secret)
        text, offset = _cut(line, place.column if number == place.line else 1, room - digits - 3)
        rows.append(f"{number:>{digits}} | {text}".rstrip())
        if number == place.line:
            rows.append(f"{'':>{digits}} | {' ' * offset}^")
    return tuple(rows)


def masked(line: str, *, secret: bool = False) -> str:
    """The line with the digits of personal identity numbers hidden: reports end up in public logs.

    `secret`: with those of all numbers of four digits or more.
    """
    if secret:
        line = _LONG_NUMBER.sub(lambda found: "•" * len(found[0]), line)
    for offset, found in find(line):
        hidden = "".join("•" if sign.isdigit() else sign for sign in found)
        line = line[:offset] + hidden + line[offset + len(found) :]
    return line


def _cut(line: str, column: int, room: int) -> tuple[str, int]:
    """What fits of a line, and how many columns of it stand before the character at `column`."""
    # A line may be megabytes: only what can be near the column is measured. Zero-width marks are counted too.
    start = max(0, column - 1 - 4 * room)
    row = cells(line[start : column + 4 * room])
    at = min(max(0, column - 1 - start), len(row))
    left, right = _window(row, at, room, open_left=start > 0, open_right=column + 4 * room < len(line))
    before = CUT if left > 0 or start > 0 else ""
    after = CUT if right < len(row) or column + 4 * room < len(line) else ""
    shown = "".join(text for text, _ in row[left:right])
    return before + shown + after, len(before) + _columns(row[left:at])


def _window(row: list[Cell], at: int, room: int, *, open_left: bool, open_right: bool) -> tuple[int, int]:
    """The part of a row that fits with room for the two cut marks: the whole, or from two thirds before `at`."""
    if _columns(row) <= room and not open_left and not open_right:
        return 0, len(row)
    fits = room - 2 * len(CUT)
    left, taken = at, 0
    if open_left or _columns(row[: at + 1]) > fits:
        while left > 0 and taken + row[left - 1][1] <= fits * 2 // 3:
            left -= 1
            taken += row[left][1]
    else:
        left, taken = 0, _columns(row[:at])
    right = at
    while right < len(row) and taken + row[right][1] <= fits:
        taken += row[right][1]
        right += 1
    return left, right


def _columns(row: list[Cell]) -> int:
    return sum(columns for _, columns in row)
