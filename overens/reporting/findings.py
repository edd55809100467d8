"""What a command found, in the shape that every report format takes."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from overens.problem_texts import Text
from overens.problems import Problem

NOTHING = Text("", "")

MADE = "site/"
"""How the paths of pages that no content file stands behind begin; no kind of content is called so."""


def _no_lines(path: str) -> Sequence[str]:  # noqa: ARG001 - the shape of Findings.lines
    return ()


@dataclass(frozen=True, slots=True)
class Findings:
    """Problems with what is needed to show them.

    `folder` holds the files that the problems' paths are relative to. `lines` gives a file's lines by that
    path, or none where the file cannot be shown. `seconds` is the time of each stage. `strict` makes warnings
    count. `done` is said when nothing stops the work, `undone` when something does.
    """

    problems: tuple[Problem, ...]
    folder: Path
    lines: Callable[[str], Sequence[str]] = _no_lines
    pages: int = 0
    seconds: Mapping[str, float] = field(default_factory=dict)
    strict: bool = False
    done: Text = NOTHING
    undone: Text = NOTHING

    def file(self, path: str, here: Path) -> Path:
        """Where the file of a problem is. One of the finished site is nowhere yet: it is named as below `here`."""
        return (here if path.startswith(MADE) else self.folder) / path

    @property
    def errors(self) -> int:
        """How many problems are errors."""
        return sum(problem.severity == "error" for problem in self.problems)

    @property
    def warnings(self) -> int:
        """How many problems are warnings."""
        return len(self.problems) - self.errors

    @property
    def failed(self) -> bool:
        """Whether the problems stop the work."""
        return bool(self.errors or (self.strict and self.problems))


@dataclass(frozen=True, slots=True)
class Manner:
    """How a report is written.

    `language` is `sv` or `en`. `colour` allows escape codes. `width` is the width of the terminal in columns,
    None where there is none: then no text is wrapped. `here` is the folder that shown paths are relative to.
    """

    language: str
    here: Path
    colour: bool = False
    width: int | None = None
