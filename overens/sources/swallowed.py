"""Texts of several lines that have swallowed what was meant as something else: YAML reads on, a person would not."""

from __future__ import annotations

import re

from overens.sources.findings import StumbleError
from overens.sources.known_keys import LIST_KEYS, parts_of
from overens.sources.parser import Alias, Event, Scalar
from overens.sources.source import Loc

_KEY_LINE = re.compile(r" *(?:- +)*[^\s:#'\"\[{][^:#]{0,60}:(?:\s|$)")
_LIST_LINE = re.compile(r" *- +\S")
TIGHT_DASH = re.compile(r"-[^\W\d]")
TIGHT_COLON = re.compile(r"( *(?:- +)*[a-zåäö][a-zåäö0-9-]*):(?=[^\s:/])")
BULLET = re.compile(r"(?:[*•▪●◦·–—o]|\d{1,2}[.)])[ \t]+(?=\S)")
"""What people and word processors write where a list's dash belongs."""
MAY_MISLEAD = frozenset("-n•▪●◦·–—")
"""What a text may begin with that YAML reads otherwise than a person, though it is one line without a colon."""
_HASH = re.compile(r"[ \t]#\d")
_PROPERTY = re.compile(r"(?:^|[\s\[{,])[&!]")


def may_be_odd(text: str) -> bool:
    """Whether a text may hold an anchor, a tag or a swallowed `#`: if not, no value need be asked for them."""
    return ("#" in text and bool(_HASH.search(text))) or (("&" in text or "!" in text) and bool(_PROPERTY.search(text)))


def code_of_key(event: Event) -> str:
    """The code for a key that is no word."""
    if type(event) is Scalar:
        return "merge-key" if event.value == "<<" else "empty-key"
    return "alias" if type(event) is Alias else "complex-key"


def has_hash_after(event: Event, lines: list[str]) -> bool:
    """Whether YAML takes what follows a text for a comment, and a person may not: `KS #12`."""
    end = event.end_mark
    return bool(end.line < len(lines) and _HASH.match(lines[end.line], end.column))


def check(event: Event, lines: list[str], loc: Loc, parent_column: int) -> None:
    """Look at a text that continues on later lines, begins with a dash, or holds a colon.

    `parent_column` is where its key or list stands, from 0, or -1 inside brackets. Raises `StumbleError`.
    """
    first, last = event.start_mark, event.end_mark
    if parent_column < 0:
        if not event.style and first.line < last.line and isinstance(loc[-1], int):
            _check_between_brackets(lines, first, last)
        return
    if event.style:
        _check_quoted(lines, first, last, parent_column)
        return
    _check_first(event, lines, loc)
    in_list = bool(loc) and isinstance(loc[-1], int)
    for number in range(first.line + 1, min(last.line + 1, len(lines))):
        text = lines[number].lstrip(" \t")
        if _LIST_LINE.match(text):
            raise StumbleError("misplaced-dash", number, len(lines[number]) - len(text))
        tight = TIGHT_COLON.match(text)
        if tight and tight[1] in parts_of(_owner(loc)):
            raise StumbleError("missing-space", number, len(lines[number]) - len(text) + tight.end())
        if in_list and TIGHT_DASH.match(text):
            raise StumbleError("missing-space", number, len(lines[number]) - len(text) + 1)


def _check_first(event: Event, lines: list[str], loc: Loc) -> None:
    """A text on a line of its own, or after a dash, that is `-Nacka`, or `namn:Nacka` where `namn` can stand."""
    first = event.start_mark
    line = lines[first.line]
    if line[: first.column].strip(" -"):
        return
    if not line[: first.column].strip(" ") and TIGHT_DASH.match(event.value):
        raise StumbleError("missing-space", first.line, first.column + 1)
    tight = TIGHT_COLON.match(line)
    if tight and line[first.column : tight.end() - 1] in parts_of(_owner(loc)):
        raise StumbleError("missing-space", first.line, tight.end())
    if loc[-1] in LIST_KEYS and first.column and BULLET.match(event.value) and not line[: first.column].strip(" "):
        raise StumbleError("missing-dash", first.line, first.column)
    if event.value.startswith(("namn ", "namn=")) and "namn" in parts_of(_owner(loc))[:1]:
        raise StumbleError("missing-colon", first.line, first.column)


def _check_between_brackets(lines: list[str], first: Event, last: Event) -> None:
    """A list between brackets with one item on each line, where a line runs into the next: its comma is left out.

    A text that goes on stands deeper, or its next line begins in lower case.
    """
    above = next((line for line in reversed(lines[: first.line]) if line.strip()), "")
    indent = lines[first.line][: first.column]
    if indent.strip() or not above.rstrip().endswith(("[", ",")):
        return
    for number in range(first.line + 1, min(last.line + 1, len(lines))):
        line, before = lines[number], lines[number - 1].split()
        text = line[len(indent) :]
        is_next = text[:1].isupper() or text[:1].isdigit() or len(before) == len(text.rstrip(" ,]").split()) == 1
        if before and text.strip() and line.startswith(indent) and not text[0].isspace() and is_next:
            raise StumbleError("missing-comma", number, len(indent))


def _owner(loc: Loc) -> str:
    """The key that a value or its list stands below."""
    return next((name for name in reversed(loc) if isinstance(name, str)), "")


def check_root(event: Event, lines: list[str]) -> None:
    """Look at a text that stands where a mapping belongs: `titel:Avtal`. Raises `StumbleError`."""
    first = event.start_mark
    found = TIGHT_COLON.match(lines[first.line]) if first.line < len(lines) and not event.style else None
    if found:
        raise StumbleError("missing-space", first.line, found.end())


def _check_quoted(lines: list[str], first: Event, last: Event, parent_column: int) -> None:
    """A quoted text whose next line is a key no deeper than its own: its quote was never closed."""
    for number in range(first.line + 1, min(last.line + 1, len(lines))):
        text = lines[number]
        indent = len(text) - len(text.lstrip(" "))
        if indent <= parent_column and (_KEY_LINE.match(text) or _LIST_LINE.match(text)):
            raise StumbleError("unclosed-quote", first.line, first.column)
