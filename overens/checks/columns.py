"""The column of a fault, found when it is reported: noting it for every element would cost each page dearly."""

from __future__ import annotations

from overens.checks.facts import Fault


def column_of(fault: Fault, content: bytes) -> int:
    """The column (from 1, in characters) of what a fault is about, in its line of the file.

    That is the longest of its values that stands in the line (a single character may stand anywhere); without any,
    the first character that is no space.
    """
    if fault.column > 1:
        return fault.column
    line = _line(content, fault.line)
    for value in sorted((value.strip("/<>") for _, value in fault.values), key=len, reverse=True):
        if len(value) > 1 and value in line:
            return line.index(value) + 1
    return len(line) - len(line.lstrip()) + 1


def _line(content: bytes, number: int) -> str:
    start = 0
    for _ in range(number - 1):
        start = content.find(b"\n", start) + 1
        if not start:
            return ""
    return content[start:].partition(b"\n")[0].decode("utf-8", "replace")
