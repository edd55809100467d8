"""A Markdown file as head and body: YAML between two lines of `---`, then text."""

from __future__ import annotations

import re
from dataclasses import dataclass

from overens.problems import Place, Problem, problem
from overens.sources.known_keys import RECORD_KEYS

_FENCE = re.compile(r"---[ \t]*\Z")
_END = re.compile(r"(?:---|\.\.\.)[ \t]*\Z")
# What becomes of `---` in a hurry or in Word.
_INDENTED_FENCE = re.compile(r"[ \t]+---[ \t]*\Z")
_NEAR_FENCE = re.compile(r"[ \t]*(?:(?<=[ \t])---|-{1,2}|-{4,}|[–—]+-*|- - -|[*_=~]{3,})[ \t]*\Z")
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
            end = _end_of_keys(lines, first + 1)
            if required and _is_rule(lines, end, closing):
                return _parts(lines, first + 1, end, end, problem("head-not-closed", Place(path, end + 1)))
            return _parts(lines, first + 1, closing, closing + 1)
        if required or _is_key(lines, first + 1):
            return _unclosed(lines, first, path)
    if required:
        return _without_fence(lines, first, path)
    if all(_is_known_key(lines, number) for number in (first, first + 1)):
        # Facts that belong in the file beside it, without the lines that would make them a head.
        stem = path.rpartition("/")[2].partition(".")[0]
        return Parts(None, "", 1, (problem("head-of-text", Place(path, first + 1), id=stem),))
    return Parts(None, text, 1)


def _parts(lines: list[str], start: int, end: int, body: int, *problems: Problem) -> Parts:
    head = "\n".join([""] * start + lines[start:end])
    return Parts(head, "\n".join(lines[body:]), body + 1, problems)


def _unclosed(lines: list[str], first: int, path: str) -> Parts:
    """The closing line is missing: the head ends where the lines no longer look like one."""
    end = _end_of_keys(lines, first + 1)
    near = _near_fence(lines, first + 1, end)
    place = Place(path, (first if near is None else near) + 1)
    found = problem("head-not-closed", place, suggestion=None if near is None else _straightened(lines[near]))
    if near is not None:
        return _parts(lines, first + 1, near, near + 1, found)
    return _parts(lines, first + 1, end, end, found)


def _without_fence(lines: list[str], first: int, path: str) -> Parts:
    """There is no opening line; perhaps the keys are there all the same."""
    place = Place(path, first + 1 if lines[first].strip() else 1)
    found = problem("head-missing", place, suggestion=_straightened(lines[first]))
    start = first + 1 if _NEAR_FENCE.match(lines[first]) else first
    if not _is_key(lines, start):
        return Parts(None, "\n".join(lines), 1, (found,))
    end = _end_of_keys(lines, start)
    fence = _near_fence(lines, start, end)
    if fence is None and end < len(lines) and _END.match(lines[end]):
        fence = end
    if fence is not None:
        return _parts(lines, start, fence, fence + 1, found)
    return _parts(lines, start, end, end, found)


def _straightened(line: str) -> str | None:
    """The line of `---` that only has blanks too many before it; else nothing."""
    return "---" if _INDENTED_FENCE.match(line) else None


def _is_rule(lines: list[str], end: int, closing: int) -> bool:
    """Whether the first line of `---` is one of the text: paragraphs stand between it and the keys."""
    if not (end < closing and lines[end].strip() and not lines[end - 1].strip() and not lines[closing - 1].strip()):
        return False
    keys = (_KEY.match(line) for line in lines[end:closing])
    return not any(key and key[0].rstrip(": ") in RECORD_KEYS for key in keys)


def _is_key(lines: list[str], number: int) -> bool:
    return number < len(lines) and _KEY.match(lines[number]) is not None


def _is_known_key(lines: list[str], number: int) -> bool:
    return _is_key(lines, number) and lines[number].partition(":")[0] in RECORD_KEYS


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
