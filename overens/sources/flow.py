"""Words without a colon inside `{ }`: a decimal comma, a comma within a text, or braces where a list was meant."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from overens.sources.marks import packed
from overens.sources.parser import Event, Scalar
from overens.sources.source import Loc
from overens.sources.tree import Tree

_TIGHT = re.compile(r"([^\W\d][\w-]*):(?!//)(\S.*)")
_ENDS_IN_DIGIT = re.compile(r".*\d\Z")
_DECIMALS = re.compile(r"\d+(?:\s.*)?\Z")


class BareWords:
    """Takes the words without a colon of one `{ }`, and puts each where it was meant, with a finding."""

    __slots__ = ("last_key", "last_value", "loc", "report", "start", "tree", "words")

    def __init__(self, start: Event, loc: Loc, tree: Tree, report: Callable[..., None]) -> None:
        """`start` is the event of the brace; marks and suspects go to the tree, what is wrong to `report`."""
        self.start = start
        self.loc = loc
        self.tree = tree
        self.report = report
        self.words: list[Event] = []
        self.last_key = ""
        self.last_value: Event = None

    def takes(self, key: Event, value: Event, data: dict[str, Any]) -> bool:
        """Whether the pair is a bare word, which is then dealt with."""
        if not self._is_bare(key, value):
            self.last_key, self.last_value = key.value, value if type(value) is Scalar else None
            return False
        tight = None if key.style else _TIGHT.fullmatch(key.value)
        if tight:
            self._split(key, tight, data)
        elif self.last_value is not None and isinstance(data.get(self.last_key), str):
            self._join(key, data)
        else:
            self.words.append(key)
        return True

    def closed(self, data: dict[str, Any]) -> dict[str, Any] | list[str]:
        """The mapping; or the list that was meant, where no word had a colon."""
        if not self.words:
            return data
        brace = self.start.start_mark
        first = self.words[0].start_mark
        self.tree.suspect.add(self.loc)
        if data or not self.loc:
            word = self.words[0].value
            self.report("comma-in-braces", first.line, first.column, word=word)
            return data
        listed = [word.value for word in self.words]
        written = f"[{', '.join(listed)}]" if len(" ".join(listed)) < 60 else "[…]"
        self.report("braces-for-list", brace.line, brace.column, right=written)
        self.tree.marks.extend(packed(w.start_mark.line + 1, w.start_mark.column + 1) for w in self.words)
        return listed

    @staticmethod
    def _is_bare(key: Event, value: Event) -> bool:
        """A key that is followed by no colon gets an empty value right at its own end."""
        if type(value) is not Scalar or value.value or value.style:
            return False
        end, start = key.end_mark, value.start_mark
        return bool(end.column == start.column and end.line == start.line)

    def _split(self, key: Event, tight: re.Match[str], data: dict[str, Any]) -> None:
        """`{nr:1}`: read as it was meant."""
        mark = key.start_mark
        name, text = tight[1], tight[2]
        colon = mark.column + len(name)
        values = {"sign": ":", "suggestion": f"{name}: {text}"}
        self.report("missing-space", mark.line, colon + 1, **values)
        if name in data:
            return
        self.tree.key_marks.append(packed(mark.line + 1, mark.column + 1))
        self.tree.marks.append(packed(mark.line + 1, colon + 2))
        data[name] = text

    def _join(self, key: Event, data: dict[str, Any]) -> None:
        """`{värde: 15,6}` and `{namn: Vård, skola}`: the comma belongs to the text."""
        before, mark = self.last_value, key.start_mark
        end = before.end_mark
        close = end.line == mark.line and end.column + 1 == mark.column
        joined = f"{data[self.last_key]}{',' if close else ', '}{key.value}"
        decimal = close and _ENDS_IN_DIGIT.match(data[self.last_key]) and _DECIMALS.match(key.value)
        values = {"key": self.last_key, "right": f"'{joined}'"}
        if decimal:
            start = before.start_mark
            self.report("decimal-comma", start.line, start.column, **values)
        else:
            self.report("comma-in-braces", end.line, end.column, word=key.value, suggestion=values["right"])
        data[self.last_key] = joined
        self.last_value = key
        self.tree.suspect.add((*self.loc, self.last_key))
