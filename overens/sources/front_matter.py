"""A Markdown file as head and body: YAML between two lines of `---`, then text."""

from __future__ import annotations

import re
from dataclasses import dataclass

from overens.problems import Place, Problem, problem

_FENCE = re.compile(r"---[ \t]*\Z")
_END = re.compile(r"(?:---|\.\.\.)[ \t]*\Z")
# What becomes of `---` in a hurry or in Word.
_NEAR_FENCE = re.compile(r"[ \t]*(?:-{1,2}|-{4,}|[–—]+-*|- - -|[*_=~]{3,})[ \t]*\Z")
_KEY = re.compile(r"[^\W\d][\w-]*:(?:\s|\Z)")
_HEAD_LINE = re.compile(r"[^\W\d][\w-]*\s*:|[ \t]+\S|- |#(?!#)|[ \t]*\Z")


@dataclass(frozen=True, slots=True)
class Parts:
    """A Markdown file taken apart. Line numbers count from 1.

    `head` has blank lines in place of what stands before it, so that its lines count as in the file; it is None
    where there is no head.
    """

    head: str | None
    body: str
    body_line: int
    problems: tuple[Problem, ...] = ()


def taken_apart(text: str, path: str, required: bool) -> Parts:
    """Take a Markdown text apart. `required`: files of this kind must have a head."""
    lines = text.split("\n")
    first = next((number for number, line in enumerate(lines) if line.strip()), 0)
    if _FENCE.match(lines[first]) and (required or first == 0):
        closing = next((n for n in range(first + 1, len(lines)) if _END.match(lines[n])), None)
        if closing is not None:
            return _parts(lines, first + 1, closing, closing + 1)
        if required or _is_key(lines, first + 1):
            return _unclosed(lines, first, path)
    if required:
        return _without_fence(lines, first, path)
    return Parts(None, text, 1)


def _parts(lines: list[str], start: int, end: int, body: int, *problems: Problem) -> Parts:
    head = "\n".join([""] * start + lines[start:end])
    return Parts(head, "\n".join(lines[body:]), body + 1, problems)


def _unclosed(lines: list[str], first: int, path: str) -> Parts:
    """The closing line is missing: the head ends where the lines no longer look like one."""
    end = _end_of_keys(lines, first + 1)
    near = _near_fence(lines, first + 1, end)
    found = problem("head-not-closed", Place(path, (first if near is None else near) + 1))
    if near is not None:
        return _parts(lines, first + 1, near, near + 1, found)
    return _parts(lines, first + 1, end, end, found)


def _without_fence(lines: list[str], first: int, path: str) -> Parts:
    """There is no opening line; perhaps the keys are there all the same."""
    found = problem("head-missing", Place(path, first + 1 if lines[first].strip() else 1))
    start = first + 1 if _NEAR_FENCE.match(lines[first]) else first
    if not _is_key(lines, start):
        return Parts(None, "\n".join(lines), 1, (found,))
    end = _end_of_keys(lines, start)
    if end < len(lines) and (_END.match(lines[end]) or _NEAR_FENCE.match(lines[end])):
        return _parts(lines, start, end, end + 1, found)
    return _parts(lines, start, end, end, found)


def _is_key(lines: list[str], number: int) -> bool:
    return number < len(lines) and _KEY.match(lines[number]) is not None


def _near_fence(lines: list[str], start: int, end: int) -> int | None:
    """The line that was probably meant as the closing one."""
    for number in range(start, min(end + 1, len(lines))):
        if lines[number].strip() and _NEAR_FENCE.match(lines[number]):
            return number
    return None


def _end_of_keys(lines: list[str], start: int) -> int:
    """The first line that cannot belong to a head; a `#` after a blank line is a heading, not a comment."""
    for number in range(start, len(lines)):
        line = lines[number]
        heading = line.startswith("# ") and not lines[number - 1].strip()
        if heading or not _HEAD_LINE.match(line) or _END.match(line):
            return number
    return len(lines)
