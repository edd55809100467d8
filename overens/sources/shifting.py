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
    if by < 0 and not first.is_item and first.key is not None and (not first.value or opens_block(first)):
        return {line: _moved(lines[line], by)}  # What stands at its old column, or deeper, now stands below it.
    while number < len(lines):
        entry = entry_of(lines[number])
        if lines[number].strip():
            # Items below a key without a value are its list; below one that has a value they are others.
            is_other = entry.is_item and not first.is_item and bool(beside.value)
            if entry.indent != first.indent or is_other:
                break
            beside = beside if entry.is_item else entry
            changes[number] = _moved(lines[number], by)
        below = _below(lines, number, entry, by)
        if any(_needs_move(entry, entry_of(lines[at]), by) for at in below):
            changes |= {at: _moved(lines[at], by) for at in below if lines[at].strip()}
        number = below[-1] + 1 if below else number + 1
    return changes


def _below(lines: list[str], line: int, owner: Entry, by: int) -> list[int]:
    """The lines that belong to the owner's line: deeper ones, but none that stands where the owner should."""
    found: list[int] = []
    for at in range(line + 1, len(lines)):
        entry = entry_of(lines[at])
        if not lines[at].strip():
            continue
        if entry.indent <= owner.indent or (
            found and entry.indent <= owner.indent + by < entry_of(lines[found[0]]).indent
        ):
            break
        found.append(at)
    return found


def _moved(line: str, by: int) -> str:
    text = line.lstrip(" ")
    return " " * max(0, len(line) - len(text) + by) + text


def _needs_move(owner: Entry, entry: Entry, by: int) -> bool:
    """Whether a line below stands where it did only fit the owner's old column."""
    if owner.is_item and owner.key is not None and not opens_block(owner):
        return entry.indent == owner.content
    if owner.value and not opens_block(owner) and (entry.key is not None or entry.is_item):
        return False  # It is no part of the owner at all: it stood right, and the owner beside it wrong.
    return entry.indent <= owner.indent + by
