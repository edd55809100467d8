"""Tables laid out as Python-Markdown reads them, and what is wrong with those that it cannot read or would cut.

It wants a blank line before a table and after it; writers and other Markdown readers do without.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

_ROW = re.compile(r"\|[^|\n]*\|[^\n]*[^\s|][^\n]*|\|(?:[^|\n]*\|){2,}[ \t]*")
_RULE = re.compile(r"\|?(?:[ \t]*:?-+:?[ \t]*\|)*[ \t]*:?-+:?[ \t]*\|?[ \t]*")
_SOME_RULE = re.compile(r"^ {0,3}(?=[^\n|]*\|)[|:\- ]*-[|:\- ]*$", re.MULTILINE)
_BORDERS = re.compile(r"^\||(?<!\\)\|$")
_PIPE = re.compile(r"(?<!\\)\|")
_LONGEST_ROW = 200


class InTable(NamedTuple):
    """Where something is wrong with a table, how it stands there, what to write instead, what else its text tells."""

    code: str
    offset: int
    written: str
    suggestion: str | None
    values: Mapping[str, object]


def laid_out(text: str) -> str:
    """The text with blank lines around its tables. A text that has them so already comes back as it was."""
    if "|" not in text or not _SOME_RULE.search(text):
        return text
    made: list[str] = []
    lines = text.split("\n")
    in_table = False
    for number, line in enumerate(lines):
        begins = number + 1 < len(lines) and _is_head(line, lines[number + 1])
        ends = in_table and "|" not in line
        if (begins and not in_table and made and made[-1].strip()) or (ends and line.strip()):
            made.append("")
        in_table = begins or (in_table and not ends)
        made.append(line)
    return "\n".join(made)


def wrong_in_tables(text: str) -> Iterator[InTable]:
    """What readers would not see as its writer meant it, in a text whose code is left out."""
    lines, offset = text.split("\n"), 0
    columns = rows = tabs = 0
    for number, line in enumerate(lines):
        following = lines[number + 1] if number + 1 < len(lines) else ""
        is_row = bool(_ROW.fullmatch(line))
        if "|" not in line:
            columns = 0
        elif columns:
            yield from _cut(line, columns, offset)
        elif _is_head(line, following):
            columns = len(_cells(line))
        elif is_row and rows == 0:
            yield from _without_rule(line, following, offset)
        rows = rows + 1 if is_row else 0
        if tabs == 0 and _are_pasted(line, following):
            yield InTable("unread-markup", offset, " ".join(line.split()), _row(line.split("\t")), {})
        tabs = line.count("\t")
        offset += len(line) + 1


def _without_rule(line: str, following: str, offset: int) -> Iterator[InTable]:
    """A first row above another one: above no line of dashes, or above one of another number of columns."""
    if not _ROW.fullmatch(following) and not _SOME_RULE.fullmatch(following):
        return
    rule = "|" + " --- |" * len(_cells(line))
    if not _RULE.fullmatch(following):
        yield InTable("unread-markup", offset, line.strip(), rule, {})
    else:
        yield InTable("unread-markup", offset + len(line) + 1, following.strip(), rule, {})


def _cut(line: str, columns: int, offset: int) -> Iterator[InTable]:
    """Cells beyond the last column, which no reader sees."""
    cells = _cells(line)
    lost = [cell for cell in cells[columns:] if cell]
    if lost:
        values = {"cells": len(cells), "columns": columns}
        yield InTable("extra-cells", offset + _begin(line, columns), " | ".join(lost), None, values)


def _begin(line: str, column: int) -> int:
    """Where in a row the cell of a column begins, counted from 0."""
    pipes = [found.end() for found in _PIPE.finditer(line)][line.lstrip().startswith("|") :]
    begin = pipes[column - 1]
    return begin + len(line[begin:]) - len(line[begin:].lstrip())


def _is_head(line: str, following: str) -> bool:
    """Whether a line is the first of a table, with the line of dashes below it."""
    if "|" not in line or not _SOME_RULE.fullmatch(following) or _SOME_RULE.fullmatch(line):
        return False
    return len(_cells(line)) == len(_cells(following))


def _cells(line: str) -> Sequence[str]:
    return [cell.strip() for cell in _PIPE.split(_BORDERS.sub("", line.strip()))]


def _are_pasted(line: str, following: str) -> bool:
    """Whether two lines are rows of a table pasted from a spreadsheet: as many tabs in each."""
    tabs = line.count("\t")
    return 0 < tabs == following.count("\t") and len(line) < _LONGEST_ROW and bool(line.strip() and following.strip())


def _row(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cell.strip() for cell in cells)} |"
