"""From the events of the YAML parser to dicts, lists and text, with a mark for each.

The hot path of reading. Nothing gets a type here: every scalar is text as written, and what is blank is left out.
"""

from __future__ import annotations

from collections.abc import Callable
from sys import intern
from typing import Any

from overens.sources import swallowed
from overens.sources.characters import cleaned_value
from overens.sources.findings import RefusedError, StumbleError, finding, refuse_many
from overens.sources.flow import BareWords
from overens.sources.marks import packed
from overens.sources.parser import (
    Alias,
    DocumentStart,
    Event,
    MappingEnd,
    MappingStart,
    Scalar,
    SequenceEnd,
    SequenceStart,
    StreamEnd,
    events_of,
    skipped,
)
from overens.sources.source import Limits, Loc
from overens.sources.tree import Touched, Tree, is_touched

_NULLS = frozenset({"", "~", "null", "Null", "NULL"})
_ONCE_A_LINE = frozenset({"alias", "anchor", "tag"})


def tree_of(text: str, limits: Limits, touched: Touched) -> Tree:
    """Read a text of one document that holds no control characters.

    Values that lie where the text was touched become suspect. Raises `yaml.MarkedYAMLError` where the parser gives
    up, `StumbleError` where it misreads, `RefusedError` where the text is nested too deeply or has too many mistakes.
    """
    return _Reader(text, limits, touched).read()


class _Reader:
    """The state of one reading. Lines and columns count from 0 until they are packed."""

    __slots__ = ("_lines", "get", "has_escapes", "is_odd", "limits", "repeated", "text", "touched", "tree")

    def __init__(self, text: str, limits: Limits, touched: Touched) -> None:
        self.get: Callable[[], Event] = events_of(text)
        self.text = text
        self.limits = limits
        self.touched = touched
        self.tree = Tree()
        self.repeated = 0
        self._lines: list[str] = []
        # What a text does not hold at all need not be looked for at each value.
        self.has_escapes = "\\" in text
        self.is_odd = bool(touched) or swallowed.may_be_odd(text)

    def read(self) -> Tree:
        event = self.get()
        while type(event) is not DocumentStart:
            if type(event) is StreamEnd:
                return self.tree
            event = self.get()
        self._root(self.get())
        return self.tree

    def _root(self, event: Event) -> None:
        tree = self.tree
        if type(event) is SequenceStart:
            tree.root = "list"  # Nothing inside it is read: a file that is no mapping is one mistake.
            return
        if type(event) is MappingStart:
            content = self._collection(event, (), 0)
            tree.root = "mapping" if content else "empty"
            tree.data = content if isinstance(content, dict) else {}
        elif type(event) is not Scalar or event.style or event.value not in _NULLS:
            tree.root = "text"
            if type(event) is Scalar and not event.style:
                swallowed.check_root(event, self.lines())
        while type(event) is not StreamEnd:
            event = self.get()

    def _value(self, event: Event, loc: Loc, parent_column: int) -> Any:
        """The value that begins with the event, its marks added; None where it is blank."""
        if type(event) is not Scalar:
            return self._alias(event, loc) if type(event) is Alias else self._collection(event, loc, parent_column)
        if self.is_odd:
            self._check(event, loc)
        text: str = event.value
        if event.style:
            return self._quoted_or_block(event, text, loc, parent_column) if text and not text.isspace() else None
        if text in _NULLS or text.isspace():
            return None
        start = event.start_mark
        line = start.line
        self.tree.marks.append(line + 1 << 32 | start.column + 1 << 1)  # `packed`, without the call
        if text[0] in swallowed.MAY_MISLEAD or ":" in text or event.end_mark.line != line:
            swallowed.check(event, self.lines(), loc, parent_column)
        return text

    def _quoted_or_block(self, event: Event, text: str, loc: Loc, parent_column: int) -> str:
        start = event.start_mark
        is_block = event.style in ("|", ">")
        self.tree.marks.append(packed(start.line + 1, start.column + 1, is_block))
        if not is_block:
            swallowed.check(event, self.lines(), loc, parent_column)
        if event.style == '"' and self.has_escapes and (odd := cleaned_value(text)):
            text, code, name = odd
            self._report(code, start.line, start.column, name=name)
            self.tree.suspect.add(loc)
        return text

    def _collection(self, start: Event, loc: Loc, parent_column: int) -> Any:
        tree = self.tree
        mark = start.start_mark
        if len(loc) >= self.limits.depth:
            raise self._too_deep(start)
        if self.is_odd:
            self._check_properties(start, loc)
        values, keys = len(tree.marks), len(tree.key_marks)
        tree.marks.append(packed(mark.line + 1, mark.column + 1))
        # A quoted text inside brackets may go on at any indentation.
        column = -1 if start.flow_style or parent_column < 0 else mark.column
        read = self._mapping if type(start) is MappingStart else self._sequence
        content = read(start, loc, column)
        if content or not loc:
            return content
        del tree.marks[values:], tree.key_marks[keys:]
        tree.left_blank(loc, 0)
        tree.left_refused(loc)
        return None

    def _sequence(self, _start: Event, loc: Loc, column: int) -> list[Any]:
        get = self.get
        items: list[Any] = []
        while type(event := get()) is not SequenceEnd:
            value = self._value(event, (*loc, len(items)), column)
            if value is not None:
                items.append(value)
        return items

    def _mapping(self, start: Event, loc: Loc, column: int) -> dict[str, Any] | list[str]:
        tree, get = self.tree, self.get
        data: dict[str, Any] = {}
        seen: dict[str, int] = {}
        bare = BareWords(start, loc, tree, self._report) if start.flow_style else None
        while type(event := get()) is not MappingEnd:
            key = intern(event.value) if type(event) is Scalar else ""  # one object for one word, also when it is sent
            if key == "<<" or not key or key.isspace():
                self._refuse_key(event, loc, bool(bare))
                continue
            value_event = get()
            if bare and bare.takes(event, value_event, data):
                continue
            mark = event.start_mark
            if key[0] == "-" and not bare and swallowed.TIGHT_DASH.match(key):
                raise StumbleError("missing-space", mark.line, mark.column + 1)
            values, keys = len(tree.marks), len(tree.key_marks)
            tree.key_marks.append(mark.line + 1 << 32 | mark.column + 1 << 1)
            if key in seen:
                self._report("duplicate-key", mark.line, mark.column, key=key, first=str(seen[key]))
            else:
                seen[key] = mark.line + 1
            if self.is_odd:
                self._check_key(event, loc, key)
            value = self._value(value_event, (*loc, key), column)
            if value is None or key in data:
                del tree.marks[values:], tree.key_marks[keys:]
                if key not in data:
                    tree.left_blank((*loc, key), packed(mark.line + 1, mark.column + 1))
            else:
                data[key] = value
        return bare.closed(data) if bare else data

    def _refuse_key(self, event: Event, loc: Loc, is_flow: bool) -> None:
        """Report a key that is no word, and pass over it and its value: what is left between brackets is suspect."""
        mark = event.start_mark
        self._report(swallowed.code_of_key(event), mark.line, mark.column, name=getattr(event, "anchor", None))
        self.tree.refused.add(loc)
        if is_flow and loc:
            self.tree.suspect.add(loc)
        self._skip(event)
        self._skip(self.get())

    def _skip(self, event: Event) -> None:
        deep = skipped(event, self.get, self.limits.depth)
        if deep is not None:
            raise self._too_deep(deep)

    def _alias(self, event: Event, loc: Loc) -> str:
        mark = event.start_mark
        self._report("alias", mark.line, mark.column, name=event.anchor)
        self.tree.marks.append(packed(mark.line + 1, mark.column + 1))
        self.tree.suspect.add(loc)
        return f"*{event.anchor}"

    def _check_properties(self, event: Event, loc: Loc) -> None:
        """Anchors and tags. A text that carries one may have been meant to begin with it, so it is suspect."""
        if not (event.anchor or event.tag):
            return
        mark = event.start_mark
        if event.anchor:
            self._report("anchor", mark.line, mark.column, name=event.anchor)
        if event.tag:
            name = event.tag.replace("tag:yaml.org,2002:", "!!")
            self._report("tag", mark.line, mark.column, name=name)
        if type(event) is Scalar:
            self.tree.suspect.add(loc)

    def _check_key(self, event: Event, loc: Loc, key: str) -> None:
        """Look at a key. One that was moved may have been meant for any mapping around it, and is missed in none."""
        if self.touched and is_touched(self.touched, event, self.lines()):
            self.tree.suspect |= {(*loc[:end], key) for end in range(len(loc) + 1)}
        self._check_properties(event, (*loc, key))

    def _check(self, event: Event, loc: Loc) -> None:
        """Look at a text for all that hardly any file holds."""
        if self.touched and is_touched(self.touched, event, self.lines()):
            self.tree.suspect.add(loc)
        self._check_properties(event, loc)
        if not event.style and swallowed.has_hash_after(event, self.lines()):
            self._report("swallowed-hash", event.end_mark.line, event.end_mark.column + 1)
            self.tree.suspect.add(loc)

    def _too_deep(self, event: Event) -> RefusedError:
        mark = event.start_mark
        reason = finding("too-deep", mark.line, mark.column, limit=str(self.limits.depth))
        return RefusedError(self.tree.findings, reason)

    def _report(self, code: str, line: int, column: int, **values: str | None) -> None:
        findings = self.tree.findings
        if findings and (findings[-1].code, findings[-1].line) == (code, line) and code in _ONCE_A_LINE:
            self.repeated += 1
            if self.repeated > self.limits.problems:
                raise RefusedError(findings, finding("reading-stopped", line, column))
            return
        findings.append(finding(code, line, column, **values))
        refuse_many(findings, self.limits.problems)

    def lines(self) -> list[str]:
        """The lines of the text, split when first asked for."""
        if not self._lines:
            self._lines = self.text.split("\n")
        return self._lines
