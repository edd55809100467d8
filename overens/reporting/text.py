"""The report for people: every problem with its lines, and what to do next."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Sequence
from functools import cache

from overens.problem_texts import hint, message
from overens.problems import Problem
from overens.reporting.excerpt import excerpt
from overens.reporting.findings import Findings, Manner
from overens.reporting.paths import near
from overens.reporting.visible import visible

ROOM = 100
"""The width of an excerpt where no terminal sets one, so that a report is the same everywhere."""

_WORDS = {
    ("error", "sv"): "Fel",
    ("error", "en"): "Error",
    ("warning", "sv"): "Varning",
    ("warning", "en"): "Warning",
}
_SENSITIVE = "personal-number"
"""The code of what must not be repeated in a log."""

_COLOURS = {"error": "1;31", "warning": "1;33", "place": "1", "marker": "31", "quiet": "2"}


def formatted(findings: Findings, manner: Manner) -> str:
    """All problems and a summary."""
    lines = cache(lambda path: tuple(findings.lines(path)))
    blocks = [
        "\n".join(_problem(problem, findings, lines(problem.place.path), manner)) for problem in findings.problems
    ]
    return "\n\n".join([*blocks, "\n".join(_summary(findings, manner))]) + "\n"


def _problem(problem: Problem, findings: Findings, lines: Sequence[str], manner: Manner) -> Iterator[str]:
    place, language = problem.place, manner.language
    values = {name: visible(value) for name, value in problem.values}
    word = _paint(_WORDS[problem.severity, language], problem.severity, manner)
    file = near(findings.file(place.path, manner.here), manner.here)
    yield f"{word} {'in' if language == 'en' else 'i'} {_paint(f'{file}:{place.line}:{place.column}', 'place', manner)}"
    yield from _indented(message(problem.code, values, language), manner)
    rows = excerpt(lines, place, (manner.width or ROOM) - 4, secret=problem.code == _SENSITIVE)
    if rows:
        yield ""
        for row in rows:
            marker = row.lstrip().startswith("|")  # every other row begins with its number
            yield "    " + (_paint(row, "marker", manner) if marker else row)
    yield ""
    yield from _indented(hint(problem.code, values, language), manner)
    code = f"Code: {problem.code}" if language == "en" else f"Kod: {problem.code}"
    yield "  " + _paint(code, "quiet", manner)


def _summary(findings: Findings, manner: Manner) -> Iterator[str]:
    language = manner.language
    rest = (findings.undone if findings.failed else findings.done).in_language(language)
    yield " ".join(part for part in (counted(findings, language), rest) if part)
    if not findings.problems:
        return
    if findings.strict and not findings.errors:
        yield "Varningar räknas som fel (--strict)." if language == "sv" else "Warnings count as errors (--strict)."
    worst = next((one for one in findings.problems if one.severity == "error"), findings.problems[0])
    code = worst.code
    command = f"python build.py explain {code}"
    yield f"Så får du veta mer om en kod: {command}" if language == "sv" else f"To read more about a code: {command}"


def counted(findings: Findings, language: str) -> str:
    """How many problems in how many files, as one sentence."""
    files = len({problem.place.path for problem in findings.problems})
    errors, warnings = findings.errors, findings.warnings
    if language == "sv":
        parts = [f"{errors} fel"] * bool(errors) + [f"{warnings} varning{_s(warnings, 'ar')}"] * bool(warnings)
        return f"{' och '.join(parts)} i {files} fil{_s(files, 'er')}." if parts else "Inga fel."
    parts = [f"{errors} error{_s(errors, 's')}"] * bool(errors)
    parts += [f"{warnings} warning{_s(warnings, 's')}"] * bool(warnings)
    return f"{' and '.join(parts)} in {files} file{_s(files, 's')}." if parts else "No errors."


def _s(count: int, ending: str) -> str:
    return "" if count == 1 else ending


def _indented(text: str, manner: Manner) -> Iterator[str]:
    for line in text.splitlines():
        if manner.width is None:
            yield f"  {line}".rstrip()
        else:
            for part in textwrap.wrap(line, max(20, manner.width - 2), break_long_words=False, break_on_hyphens=False):
                yield f"  {part}"


def _paint(text: str, what: str, manner: Manner) -> str:
    return f"\x1b[{_COLOURS[what]}m{text}\x1b[0m" if manner.colour else text
