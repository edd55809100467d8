"""One content file as a value: text nodes, each with the place where it stands."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Any, overload

from overens.problems import Place
from overens.sources.folding import source_line_of

Loc = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class Mark:
    """Where a value or a key stands. Lines and columns count from 1, columns in characters.

    `block` marks a literal or folded block (`|`, `>`): its first line of text is `line + 1`.
    """

    line: int
    column: int
    block: bool = False


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file in the record's own folder, `content/<kind>/<id>/<name>`. `size` in bytes."""

    name: str
    size: int
    path: Path


@dataclass(frozen=True, slots=True)
class Limits:
    """What is refused before it costs time or memory.

    `file_bytes` is the size of a YAML or Markdown file, `attachment_bytes` that of an attachment; `depth` the
    levels of nesting; `problems` how many problems of one file are told before reading it stops.
    """

    file_bytes: int = 2_000_000
    attachment_bytes: int = 50_000_000
    depth: int = 40
    problems: int = 200


@dataclass(frozen=True, slots=True)
class SourceFile:
    """A content file that has been found but not read: its path below `content`, and where that is on disk.

    `attachments` are the files in the record's own folder; the record's main file carries them. `refused`: the
    problem is reported already and the file is not to be opened; it is listed so that its id is known.
    """

    path: str
    full: Path
    attachments: tuple[Attachment, ...] = ()
    refused: bool = False


@dataclass(frozen=True, slots=True)
class Lines(Sequence[str]):
    """The lines of a text, kept as the one text they came from (ten thousand files are held at a time)."""

    text: str

    @overload
    def __getitem__(self, index: int) -> str: ...

    @overload
    def __getitem__(self, index: slice) -> Sequence[str]: ...

    def __getitem__(self, index: int | slice) -> str | Sequence[str]:
        return _parted(self.text)[index]

    def __len__(self) -> int:
        return len(_parted(self.text))

    def __iter__(self) -> Iterator[str]:
        # Without this, a loop would part the text anew for every line.
        return iter(self.text.split("\n"))


@lru_cache(maxsize=2)
def _parted(text: str) -> list[str]:
    """The lines of a text, kept for the next question: a file of many mistakes is asked for a line at each of them."""
    return text.split("\n")


@dataclass(frozen=True, slots=True)
class Source:
    """One file of content, read but not yet understood.

    `path` is relative to the content folder, `kind` the folder (`agreements`, `job-tracks` …) or, for a file at
    the top, its stem; `id` the stem without the language; `language` `sv` unless the name says otherwise.

    `data` holds only dicts, lists and text: every scalar as written, blank ones left out. It is None where the
    file could not be read (its problems are reported), and empty where a running text has no head. Never change
    it: `marks` (of values; `()` is the mapping itself) and `key_marks` are laid out along it.

    `body` is the text of a Markdown file below its head, and `body_line` the line of the file it begins at.
    `suspect` names the values that a problem has been reported for: nothing more is said about them or what is
    below them, nor that they are missing.

    `blanks` are keys that are written with no value, with the place of each; they are not in the data.
    """

    path: str
    kind: str
    id: str
    language: str
    data: dict[str, Any] | None
    marks: Mapping[Loc, Mark]
    key_marks: Mapping[Loc, Mark]
    body: str | None
    body_line: int
    lines: Sequence[str]
    suspect: frozenset[Loc]
    attachments: tuple[Attachment, ...] = ()
    blanks: Mapping[Loc, Mark] = field(default_factory=dict)

    @property
    def text(self) -> str:
        """The whole file."""
        return self.lines.text if isinstance(self.lines, Lines) else "\n".join(self.lines)

    def place(self, loc: Loc) -> Place:
        """Where the value stands; where there is none, its nearest ancestor's place."""
        return self._placed(self._nearest(self.marks, loc))

    def key_place(self, loc: Loc) -> Place:
        """Where the key of the value stands; where there is none, the place of the value or its nearest ancestor."""
        mark = self.key_marks.get(loc)
        return self._placed(mark) if mark else self.place(loc)

    def blank_place(self, loc: Loc) -> Place | None:
        """Where a key stands that has no value; None where there is no such key."""
        mark = self.blanks.get(loc)
        return self._placed(mark) if mark else None

    def written(self, loc: Loc) -> str:
        """The text at a place; of a mapping or a list the first that it holds, or nothing."""
        value: Any = self.data
        for step in loc:
            value = value[step]
        while value and not isinstance(value, str):
            value = next(iter(value.values() if isinstance(value, dict) else value))
        return value or ""

    def is_in_brackets(self, loc: Loc) -> bool:
        """Whether a list is written between brackets (`[a, b]`) and not with dashes."""
        place = self.place(loc)
        line = self.lines[place.line - 1 : place.line]
        return bool(line) and line[0][place.column - 1 : place.column] == "["

    def text_place(self, loc: Loc, line_offset: int, column: int = 1) -> Place:
        """Find the place of a line inside a text of several lines; `line_offset` counts from 0, `column` from 1.

        Exact for a literal block (`|`); for folded, quoted and plain text the line is right, the column is the
        line's first.
        """
        mark = self._nearest(self.marks, loc)
        if not mark:
            return Place(self.path)
        return Place(self.path, *source_line_of(self.lines, mark.line, mark.column, mark.block, line_offset, column))

    def is_suspect(self, loc: Loc) -> bool:
        """Whether a problem was already reported for the value or for something it is part of."""
        return bool(self.suspect) and any(loc[:end] in self.suspect for end in range(len(loc) + 1))

    @staticmethod
    def _nearest(marks: Mapping[Loc, Mark], loc: Loc) -> Mark | None:
        for end in range(len(loc), -1, -1):
            mark = marks.get(loc[:end])
            if mark:
                return mark
        return None

    def _placed(self, mark: Mark | None) -> Place:
        return Place(self.path, mark.line, mark.column) if mark else Place(self.path)
