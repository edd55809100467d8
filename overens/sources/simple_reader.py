"""YAML as most files are written: keys, lists by dashes or in brackets, texts of one line, and `|`.

The parser of all YAML makes several objects for each word, and needs several times as long. What is read here is the
same (a test compares); a text with anything else in it, or anything wrong, is left to that parser.
"""

from __future__ import annotations

import re
from sys import intern
from typing import Any

from overens.sources.marks import packed
from overens.sources.source import Limits
from overens.sources.tree import Tree

# Every line is one: its indentation, its dash, its key, the blanks after that, and its text.
_LINE = re.compile(r"^( *)(- +)?(?:([^\W_][\w-]{0,99}):(?=[ \n]|\Z))?( *)([^\n]*)$", re.MULTILINE)
# Texts that mean themselves: they begin with a letter, a digit or a harmless sign, and hold no comment and no key.
_TEXT = re.compile(r"[\w(/+.§€”“…–][^:#]*+(?:(?::(?=\S)|(?<=\S)#)[^:#]*+)*+")
_ITEM = r"[\w(§](?:[\w ./()+§–-]*[\w.()])?"
_ITEMS = re.compile(rf"\[{_ITEM}(?:, *{_ITEM})*\]")
_EACH = re.compile(_ITEM)
_NULLS = frozenset({"null", "Null", "NULL"})


# A line with something in it, as numbers and columns from 0: its number; where its dash stands, or else what follows;
# where its key stands, or else its text; the key; where the text begins; the text.
_Line = tuple[int, int, int, str, int, str]


class _NotSimpleError(Exception):
    """Something else was found. Never leaves this module."""


def simple_tree(text: str, limits: Limits) -> Tree | None:
    """Read a text of plain characters without tabs, of one document; None where it is not surely simple."""
    if " \n" in text or text.endswith(" "):
        return None
    reader = _Reader(text, limits.depth)
    try:
        reader.tree.data = reader.mapping(0, 0)
    except _NotSimpleError:
        return None
    return reader.tree


def _lines_of(text: str) -> list[_Line]:
    """The lines that are neither blank nor comments; and a last one that stands left of everything."""
    lines: list[_Line] = []
    for number, (indent, dash, key, gap, rest) in enumerate(_LINE.findall(text)):
        start = len(indent)
        column = start + len(dash)
        if key:
            lines.append((number, start, column, intern(key), column + len(key) + 1 + len(gap), rest))
        elif dash or (rest and rest[0] != "#"):
            lines.append((number, start, column, "", column, rest))
    lines.append((text.count("\n") + 1, -1, -1, "", -1, ""))
    return lines


class _Reader:
    """The state of one reading: the line that is to be read next, and whether its dash has been."""

    __slots__ = ("_depth", "_is_item", "_lines", "_next", "_text", "tree")

    def __init__(self, text: str, depth: int) -> None:
        self._text = text
        self._depth = depth
        self._lines = _lines_of(text)
        self._next = 0
        self._is_item = False
        self.tree = Tree(root="mapping")

    def mapping(self, column: int, depth: int) -> dict[str, Any]:
        """Read the keys that stand at the column; `depth` is how many lists and mappings they are inside of."""
        self._begin(column, depth)
        lines, mark_key = self._lines, self.tree.key_marks.append
        data: dict[str, Any] = {}
        number, start, at, key, _, text = lines[self._next]
        while at == column and (start == column or self._is_item):
            if not key or key in data:
                raise _NotSimpleError
            self._is_item = False
            mark_key(number + 1 << 32 | column + 1 << 1)  # `packed`, without the call
            data[key] = self._value(column, depth + 1) if text else self._nested(column, depth + 1)
            number, start, at, key, _, text = lines[self._next]
        if start >= column or not data:
            raise _NotSimpleError
        return data

    def _begin(self, column: int, depth: int) -> None:
        """Begin a list or mapping at the column of the line that is next."""
        if depth >= self._depth:
            raise _NotSimpleError
        self.tree.marks.append(packed(self._lines[self._next][0] + 1, column + 1))

    def _nested(self, column: int, depth: int) -> Any:
        """What stands on the lines after a key. A list may stand right below it."""
        self._next += 1
        _, start, at, _, _, _ = self._lines[self._next]
        if column <= start < at:
            return self._list(start, column, depth)
        if start <= column:
            raise _NotSimpleError
        return self.mapping(at, depth)

    def _list(self, column: int, parent: int, depth: int) -> list[Any]:
        self._begin(column, depth)
        lines = self._lines
        items: list[Any] = []
        _, start, at, key, _, _ = lines[self._next]
        while start == column < at:
            self._is_item = bool(key)
            items.append(self.mapping(at, depth + 1) if key else self._value(column, depth + 1))
            _, start, at, key, _, _ = lines[self._next]
        if start > column or start == column > parent:
            raise _NotSimpleError
        return items

    def _value(self, parent: int, depth: int) -> Any:
        """What stands on the line; what follows must not belong to it, as all does that stands deeper than `parent`."""
        number, _, _, _, at, text = self._lines[self._next]
        value: Any = text
        if _is_text(text):
            self.tree.marks.append(number + 1 << 32 | at + 1 << 1)
        else:
            value = self._block(number, at, parent) if text == "|" else self._flow(number, at, text, depth)
        self._next += 1
        if self._lines[self._next][1] > parent:
            raise _NotSimpleError
        return value

    def _flow(self, number: int, at: int, text: str, depth: int) -> list[str]:
        if depth >= self._depth or not _ITEMS.fullmatch(text):
            raise _NotSimpleError
        found = list(_EACH.finditer(text))
        columns = (at, *(at + item.start() for item in found))
        self.tree.marks.extend(packed(number + 1, column + 1) for column in columns)
        items = [item[0] for item in found]
        if not _NULLS.isdisjoint(items):
            raise _NotSimpleError
        return items

    def _block(self, number: int, at: int, parent: int) -> str:
        """The lines of a `|`, up to one that stands less deep than its first."""
        self.tree.marks.append(packed(number + 1, at + 1, True))
        lines = self._text.split("\n")[number + 1 :] or [""]
        indent = len(lines[0]) - len(lines[0].lstrip(" "))
        if indent <= parent or not indent:
            raise _NotSimpleError
        blanks = " " * indent
        length = next((at for at, each in enumerate(lines) if each and not each.startswith(blanks)), len(lines))
        if length == len(lines) and lines[-1]:
            raise _NotSimpleError  # without a line end the text has none either
        while self._lines[self._next + 1][0] <= number + length:
            self._next += 1
        return "\n".join(each[indent:] for each in lines[:length]).rstrip("\n") + "\n"


def _is_text(text: str) -> bool:
    """Whether a text means itself: most hold no sign at all, and that is seen at once."""
    if ":" in text or "#" in text or not text[0].isalnum():
        return _TEXT.fullmatch(text) is not None
    return text not in _NULLS
