"""From a line of a value back to the line of the file.

YAML folds the lines of plain, quoted and `>` text: one line break becomes a blank, blank lines become line breaks.
Literal text (`|`) keeps its lines.
"""

from __future__ import annotations

from collections.abc import Sequence


def source_line_of(
    lines: Sequence[str], line: int, column: int, block: bool, offset: int, text_column: int
) -> tuple[int, int]:
    """Line and column in the file of a text's line `offset` (from 0) and column `text_column` (from 1).

    `line` and `column` are where the value stands, `block` whether it is a literal or folded block.
    """
    if not block:
        return (line, column + text_column - 1) if offset == 0 else _folded(lines, line, offset, 1)
    if lines[line - 1][column - 1 : column] == ">":
        return _folded(lines, line, offset, 0)
    indent = _first_indent(lines, line)
    return min(line + 1 + offset, len(lines)), indent + text_column


def _folded(lines: Sequence[str], first: int, offset: int, begun: int) -> tuple[int, int]:
    """Walk down the lines from `first` (from 0) past `offset` line breaks; `begun`: text has been seen."""
    passed = 0
    previous_deep = False
    base = _first_indent(lines, first)
    for number in range(first, len(lines)):
        text = lines[number]
        if not text.strip():
            passed += 1
            continue
        deep = _indent(text) > base
        if begun and (deep or previous_deep) and lines[number - 1].strip():
            passed += 1
        begun, previous_deep = 1, deep
        if passed >= offset:
            return number + 1, _indent(text) + 1
    return max(len(lines), first + 1), 1


def _first_indent(lines: Sequence[str], first: int) -> int:
    """How deep the first line stands that is not blank."""
    return next((_indent(lines[number]) for number in range(first, len(lines)) if lines[number].strip()), 0)


def _indent(text: str) -> int:
    return len(text) - len(text.lstrip(" "))
