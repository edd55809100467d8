"""A mistake in the content, as a value: what kind, where, and with which words.

The texts live in `problem_texts`; a problem holds only what fills them in, so that the same
problem can be shown in Swedish and English, in a terminal, in CI and as JSON.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal

from overens.problem_texts import kind_of

Severity = Literal["error", "warning"]


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A position in a content file.

    `path` is relative to the content folder, with `/`. `line` and `column` count from 1, the column
    in characters.
    """

    path: str
    line: int = 1
    column: int = 1

    def __reduce__(self) -> tuple[Any, ...]:
        """To another process they go in one piece: field by field takes several times as long."""
        return Place, (self.path, self.line, self.column)


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One mistake. Sorts by file, line, column, then code."""

    place: Place
    code: str
    values: tuple[tuple[str, str], ...] = ()

    @property
    def severity(self) -> Severity:
        """`error` stops the build; `warning` does not (unless warnings are made to count)."""
        return kind_of(self.code).severity

    def value(self, name: str) -> str | None:
        """The word that fills `{name}` in the text, or None."""
        return dict(self.values).get(name)


def problem(code: str, place: Place, **values: object) -> Problem:
    """Make a problem of a registered code. Values of None are left out; the rest become text.

    Raises `KeyError` if the code has no text: that is our mistake, not the author's.
    """
    kind_of(code)
    filled = tuple(sorted((name, str(value)) for name, value in values.items() if value is not None))
    return Problem(place, code, filled)


def sorted_once(problems: list[Problem] | tuple[Problem, ...]) -> tuple[Problem, ...]:
    """All problems in reading order, each once."""
    return tuple(sorted(set(problems), key=_order))


def _order(one: Problem) -> tuple[object, ...]:
    """What a problem is sorted by. As plain values: a field of fields takes several times as long to compare."""
    place = one.place
    return (place.path, place.line, place.column, one.code, one.values)


class SetupError(Exception):
    """Wrong use or set-up, told to whoever runs the command; never a mistake in the content.

    `sv` and `en` are whole sentences that say what is wrong and what to do.
    """

    def __init__(self, sv: str, en: str) -> None:
        """Keep both languages; the command line picks one."""
        super().__init__(sv, en)  # both, so that it can be sent from a worker process
        self.sv = sv
        self.en = en

    def __str__(self) -> str:
        """The English sentence, for tracebacks."""
        return self.en

    def in_language(self, language: str) -> str:
        """The sentence in Swedish for `sv`, in English for anything else."""
        return self.sv if language == "sv" else self.en
