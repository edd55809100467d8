"""Moving a line to another column, with what belongs to it."""

from __future__ import annotations

from overens.sources.fix import opens_block
from overens.sources.scene import Entry, entry_of


def shifted(lines: list[str], line: int, column: int) -> dict[int, str]:
    """A line moved to begin at the column, with the lines beside it, and those below them that would not fit."""
    first = beside = entry_of(lines[line])
    by = column - first.indent
    changes: dict[int, str] = {}
    number = line
    while number < len(lines):
        entry = entry_of(lines[number])
        if lines[number].strip():
            # Items below a key without a value are its list; below one that has a value they are others.
            is_other = entry.is_item and not first.is_item and bool(beside.value)
            if entry.indent != first.indent or is_other:
                break
            beside = beside if entry.is_item else entry
            changes[number] = _moved(lines[number], by)
        below = range(number + 1, _end_of(lines, number, first.indent))
        if any(_needs_move(entry, entry_of(lines[at]), by) for at in below if lines[at].strip()):
            changes |= {at: _moved(lines[at], by) for at in below if lines[at].strip()}
        number = below.stop
    return changes


def _moved(line: str, by: int) -> str:
    text = line.lstrip(" ")
    return " " * max(0, len(line) - len(text) + by) + text


def _end_of(lines: list[str], line: int, indent: int) -> int:
    """The first line after this one that is no deeper than the indentation."""
    rest = range(line + 1, len(lines))
    return next((at for at in rest if lines[at].strip() and entry_of(lines[at]).indent <= indent), len(lines))


def _needs_move(owner: Entry, entry: Entry, by: int) -> bool:
    """Whether a line below stands where it did only fit the owner's old column."""
    if owner.is_item and owner.key is not None and not opens_block(owner):
        return entry.indent == owner.content
    if owner.value and not opens_block(owner) and (entry.key is not None or entry.is_item):
        return False  # It is no part of the owner at all: it stood right, and the owner beside it wrong.
    return entry.indent <= owner.indent + by
