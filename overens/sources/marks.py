"""Places of values, laid out beside the data instead of in a dict of their own.

A record of 300 values would need some 100 kB for a dict of locations; two arrays in the order of the data need 5 kB
and travel between processes as bytes. A lookup walks the data, which only happens for what is reported or shown. What
it counts in a long list is kept, so that a list of many thousand mistakes is not walked for each of them.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterator, Mapping
from itertools import takewhile
from typing import Any

from overens.sources.source import Loc, Mark

_LONG = 64
"""Children of a dict or a list from which on it is worth keeping what was counted in it."""


def packed(line: int, column: int, block: bool = False) -> int:
    """Line, column (both from 1) and whether it is a block, as one number of 64 bits."""
    return line << 32 | column << 1 | block


def unpacked(number: int) -> Mark:
    """The mark that `packed` made the number of."""
    return Mark(number >> 32, (number & 0xFFFFFFFF) >> 1, bool(number & 1))


def repacked(marks: array[int], column_of: Callable[[int, int], int]) -> array[int]:
    """The marks with their columns led back: `column_of` takes line and column, both from 0."""
    result = array("Q")
    for number in marks:
        mark = unpacked(number)
        result.append(packed(mark.line, column_of(mark.line - 1, mark.column - 1) + 1, mark.block))
    return result


class _Before:
    """How many marks the children before one of them have, in a dict or a list. The data must never change."""

    __slots__ = ("_marks_of", "_sums")

    def __init__(self, marks_of: Callable[[Any], int]) -> None:
        """Take how to count the marks of a child."""
        self._marks_of = marks_of
        self._sums: dict[int, dict[str | int, int]] = {}

    def child(self, node: Any, step: str | int, own: int = 0) -> int:
        """The marks before a child; each child has `own` more than what is counted in it."""
        if len(node) < _LONG:
            children = node.items() if isinstance(node, dict) else enumerate(node)
            return sum(own + self._marks_of(child) for _, child in takewhile(lambda one: one[0] != step, children))
        sums = self._sums.get(id(node))
        if sums is None:
            sums = self._sums[id(node)] = {}
            before = 0
            for place, child in node.items() if isinstance(node, dict) else enumerate(node):
                sums[place] = before
                before += own + self._marks_of(child)
        return sums[step]


class ValueMarks(Mapping[Loc, Mark]):
    """Marks of all values, from the data and its packed marks in document order; `()` is the data itself."""

    __slots__ = ("_before", "_data", "_packed")

    def __init__(self, data: dict[str, Any], marks: array[int]) -> None:
        """Take one packed mark for each dict, list and text, each before what is inside it."""
        self._data = data
        self._packed = marks
        self._before = _Before(_values)

    def __reduce__(self) -> tuple[Any, ...]:
        """To another process goes no more than what these are made of."""
        return ValueMarks, (self._data, self._packed)

    def __getitem__(self, loc: Loc) -> Mark:
        position = 0
        node: Any = self._data
        for step in loc:
            child = _child(node, step, loc)
            position += 1 + self._before.child(node, step)
            node = child
        return unpacked(self._packed[position])

    def __iter__(self) -> Iterator[Loc]:
        return _walked(self._data, ())

    def __len__(self) -> int:
        return len(self._packed)


class KeyMarks(Mapping[Loc, Mark]):
    """Marks of all keys, from the data and their packed marks in document order."""

    __slots__ = ("_before", "_data", "_packed")

    def __init__(self, data: dict[str, Any], marks: array[int]) -> None:
        """Take one packed mark for each key of each dict, each before the keys below it."""
        self._data = data
        self._packed = marks
        self._before = _Before(_keys)

    def __reduce__(self) -> tuple[Any, ...]:
        """To another process goes no more than what these are made of."""
        return KeyMarks, (self._data, self._packed)

    def __getitem__(self, loc: Loc) -> Mark:
        position = -1
        node: Any = self._data
        for step in loc:
            child = _child(node, step, loc)
            own = int(isinstance(node, dict))
            position += own + self._before.child(node, step, own)
            node = child
        if not loc or isinstance(loc[-1], int):
            raise KeyError(loc)
        return unpacked(self._packed[position])

    def __iter__(self) -> Iterator[Loc]:
        return (loc for loc in _walked(self._data, ()) if loc and isinstance(loc[-1], str))

    def __len__(self) -> int:
        return len(self._packed)


def _child(node: Any, step: str | int, loc: Loc) -> Any:
    """The step's child. Raises `KeyError` where there is none."""
    if isinstance(node, dict) and step in node:
        return node[step]
    if isinstance(node, list) and isinstance(step, int) and 0 <= step < len(node):
        return node[step]
    raise KeyError(loc)


def _values(node: Any) -> int:
    if isinstance(node, str):
        return 1
    return 1 + sum(map(_values, node.values() if isinstance(node, dict) else node))


def _keys(node: Any) -> int:
    if isinstance(node, str):
        return 0
    if isinstance(node, dict):
        return len(node) + sum(map(_keys, node.values()))
    return sum(map(_keys, node))


def _walked(node: Any, loc: Loc) -> Iterator[Loc]:
    yield loc
    if isinstance(node, str):
        return
    for step, child in node.items() if isinstance(node, dict) else enumerate(node):
        yield from _walked(child, (*loc, step))
