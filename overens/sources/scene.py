"""The place where reading stumbled, with what a repair needs to see around it."""

from __future__ import annotations

from dataclasses import dataclass, field

from overens.sources.findings import StumbleError
from overens.sources.parser import (
    Event,
    MappingEnd,
    MappingStart,
    ParserError,
    Scalar,
    SequenceEnd,
    SequenceStart,
    StreamEnd,
    events_of,
)

_INDICATORS = "\"'[]{}#&*!|>%@`,?"


@dataclass(frozen=True, slots=True)
class Entry:
    """One line as `indent - - key: value`. Columns from 0; `key` is None where the line holds no key."""

    indent: int
    content: int
    key: str | None
    value_column: int
    value: str

    @property
    def is_item(self) -> bool:
        """Whether the line begins with a dash."""
        return self.content > self.indent


def entry_of(line: str) -> Entry:
    """Take a line apart, the way its author probably meant it."""
    indent = at = len(line) - len(line.lstrip(" "))
    while line.startswith("- ", at) or line[at:] == "-":
        at += 1
        at += len(line[at:]) - len(line[at:].lstrip(" "))
    end = _key_end(line, at)
    if end <= at:
        return Entry(indent, at, None, at, line[at:])
    value = line[end + 1 :].lstrip(" \t")
    return Entry(indent, at, line[at:end].strip().strip("\"'"), len(line) - len(value), value)


def _key_end(line: str, at: int) -> int:
    """Where the colon of the line's key stands, or -1."""
    first = line[at : at + 1]
    if first in ("'", '"'):
        closing = line.find(first, at + 1)
        return closing + 1 if closing > 0 and line[closing + 1 : closing + 3] in (":", ": ") else -1
    if not first or first in _INDICATORS:
        return -1
    colon = line.find(":", at)
    while colon >= 0 and line[colon + 1 : colon + 2] not in ("", " ", "\t"):
        colon = line.find(":", colon + 1)
    comment = line.find(" #", at)
    return -1 if 0 <= comment < colon else colon


def quoted(text: str) -> str:
    """The text between single quotes, the way YAML wants it."""
    return "'" + text.replace("'", "''") + "'"


def without_comment(value: str) -> str:
    """The value without a comment after it and without blanks at its end."""
    return value.split(" #", 1)[0].rstrip()


@dataclass(frozen=True, slots=True)
class Trouble:
    """Where reading stopped (`line`, `column`), what it was in the middle of (`since`), and why. All from 0."""

    line: int
    column: int
    since: tuple[int, int]
    code: str | None = None
    reason: str = ""


def trouble_of(error: ParserError | StumbleError, lines: list[str]) -> Trouble:
    """What the parser or the reader complains of. Its words are for us alone, never for the author."""
    if isinstance(error, StumbleError):
        return Trouble(error.line, error.column, (error.line, error.column), error.code)
    mark = getattr(error, "problem_mark", None)
    context = getattr(error, "context_mark", None) or mark
    reason = f"{getattr(error, 'context', '')} {getattr(error, 'problem', '') or error}"
    if mark is None or context is None:
        return Trouble(0, 0, (0, 0), None, reason)
    line, column = mark.line, mark.column
    if line >= len(lines):
        line, column = len(lines) - 1, len(lines[-1])
    return Trouble(line, column, min((context.line, context.column), (line, column)), None, reason)


@dataclass(frozen=True, slots=True)
class Scene:
    """The lines, the trouble, and what came before it: the last text, the last event, the brackets still open.

    `last_flow`: where the bracket opened that the last event closed.
    `is_mapping`: the text as a whole has begun as a mapping.
    """

    lines: list[str]
    trouble: Trouble
    last: Event = None
    last_event: Event = None
    brackets: list[tuple[int, int]] = field(default_factory=list)
    last_flow: tuple[int, int] | None = None
    is_mapping: bool = False

    @property
    def line(self) -> int:
        """The line of the trouble."""
        return self.trouble.line

    @property
    def closed(self) -> tuple[tuple[int, int], tuple[int, int]] | None:
        """From and to where the value between quotes or brackets reaches that was read last."""
        last, flow = self.last_event, self.last_flow
        if type(last) is Scalar and last.style in ("'", '"'):
            return (last.start_mark.line, last.start_mark.column), (last.end_mark.line, last.end_mark.column)
        if flow is not None and type(last) in (MappingEnd, SequenceEnd):
            return flow, (last.end_mark.line, last.end_mark.column)
        return None

    @property
    def at(self) -> str:
        """The character that the trouble is at, or nothing at the end of a line."""
        return self.lines[self.line][self.trouble.column : self.trouble.column + 1]

    def entry(self, line: int) -> Entry:
        """A line taken apart; past the end of the text, an empty one."""
        return entry_of(self.lines[line] if 0 <= line < len(self.lines) else "")

    def above(self, line: int) -> int:
        """The nearest line above that is neither blank nor a comment, or -1."""
        return next((n for n in range(line - 1, -1, -1) if self.lines[n].strip(" \t")[:1] not in ("", "#")), -1)

    def below(self, line: int) -> int:
        """The nearest line below that is neither blank nor a comment, or the number of lines."""
        lines = self.lines
        rest = range(line + 1, len(lines))
        return next((n for n in rest if lines[n].strip(" \t")[:1] not in ("", "#")), len(lines))


def scene_of(lines: list[str], trouble: Trouble) -> Scene:
    """Run the parser up to the trouble once more, and note what it passed."""
    get = events_of("\n".join(lines))
    events: list[Event] = []
    opened: list[tuple[int, int] | None] = []
    closed: tuple[int, int] | None = None
    try:
        while type(event := get()) is not StreamEnd:
            mark = event.start_mark
            if trouble.code and (mark.line, mark.column) > (trouble.line, trouble.column):
                break
            events.append(event)
            if type(event) in (MappingStart, SequenceStart):
                opened.append((mark.line, mark.column) if event.flow_style else None)
            elif type(event) in (MappingEnd, SequenceEnd):
                closed = opened.pop()
    except ParserError:
        pass
    return Scene(
        lines,
        trouble,
        last=next((event for event in reversed(events) if type(event) is Scalar), None),
        last_event=events[-1] if events else None,
        brackets=[bracket for bracket in opened if bracket is not None],
        last_flow=closed,
        is_mapping=len(events) > 2 and type(events[2]) is MappingStart,
    )
