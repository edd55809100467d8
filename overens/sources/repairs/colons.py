"""Colons: one too many in a text, no blank after one, no key before one."""

from __future__ import annotations

import re
from collections.abc import Iterator

from overens.sources.findings import Finding, finding
from overens.sources.fix import (
    Fix,
    continuation,
    in_quotes,
    looks_like_key,
    put_in_quotes,
    segment,
    shortened,
)
from overens.sources.known_keys import is_known
from overens.sources.scene import Entry, Scene, quoted, without_comment
from overens.sources.swallowed import TIGHT_COLON, TIGHT_DASH

_NEXT_KEY = re.compile(r"[,;]\s*(?=[^\W\d_]+: )")
_TYPOGRAPHIC = "”“„»«’‘‚"


def missing_space(scene: Scene) -> Iterator[Fix]:
    """`titel:Avtal`, `-Nacka`."""
    trouble = scene.trouble
    if trouble.code == "missing-space":
        yield _spaced(scene, trouble.line, trouble.column, always=True)
    elif not trouble.code:
        for number in _swallowing_lines(scene):
            tight = TIGHT_COLON.match(scene.lines[number])
            if tight:
                yield _spaced(scene, number, tight.end())
        for number in (scene.above(scene.line), scene.line):
            indent = scene.entry(number).indent
            if number >= 0 and TIGHT_DASH.match(scene.lines[number], indent):
                yield _spaced(scene, number, indent + 1)


def _spaced(scene: Scene, number: int, column: int, always: bool = False) -> Fix:
    line = scene.lines[number]
    right = f"{line[:column]} {line[column:]}"
    sign = line[column - 1 : column]
    found = finding("missing-space", number, column, sign=sign, suggestion=shortened(right))
    return Fix(found, {number: right}, always=always and sign == ":")


def _swallowing_lines(scene: Scene) -> list[int]:
    """The lines in which the text began that ran into the trouble."""
    last, trouble = scene.last, scene.trouble
    lines = [trouble.since[0]]
    if last is not None and not last.style and last.start_mark.line < trouble.line <= last.end_mark.line:
        lines.insert(0, last.start_mark.line)
    return lines


def unquoted(scene: Scene) -> Iterator[Fix]:
    """`titel: Avtal: Nacka`."""
    trouble = scene.trouble
    if trouble.code or scene.at != ":":
        return
    number, column = scene.line, trouble.column
    line = scene.lines[number]
    if scene.brackets:
        start, end = segment(line, column)
        first = line.find(": ", start, column)
        start = first + 1 + (len(line[first + 1 :]) - len(line[first + 1 :].lstrip())) if first >= 0 else start
        if line[start : start + 1] in ("'", '"'):  # Put there already, and of no help.
            return
        right = quoted(line[start:end])
        found = finding("unquoted-colon", number, column, suggestion=in_quotes(line[start:end]))
        yield Fix(found, {number: line[:start] + right + line[end:]})
        return
    entry = scene.entry(number)
    if entry.key is not None and column >= entry.value_column:
        yield from _keys_in_a_row(scene, number, entry)
        changes = put_in_quotes(scene.lines, number, entry.value_column)
        yield Fix(_colon_finding(scene, number, column, entry), changes)
    elif not looks_like_key(entry.key):
        last = scene.last
        if last is not None and not last.style and last.start_mark.line < number:
            start = last.start_mark
            if continuation(scene.lines, start.line, start.column) >= number:
                yield Fix(finding("unquoted-colon", number, column), _quoted_text(scene, start.line, start.column))


def _keys_in_a_row(scene: Scene, number: int, entry: Entry) -> Iterator[Fix]:
    """`- insats: sfi, omfattning: 20 veckor`: several keys on the line of the first."""
    value = without_comment(entry.value)
    parts = _NEXT_KEY.split(f"{entry.key}: {value}") if looks_like_key(entry.key) else []
    keys = [part.partition(":")[0] for part in parts]
    if len(parts) < 2 or len(set(keys)) < len(keys) or not all(map(is_known, keys)):
        return
    if continuation(scene.lines, number, entry.value_column) > number:
        return
    found = finding("keys-in-a-row", number, entry.content, items=", ".join(f"`{shortened(part)}`" for part in parts))
    pairs = (part.split(": ", 1) for part in parts)
    held = ", ".join(f"{key}: {quoted(text.strip())}" for key, text in pairs)
    if entry.is_item and scene.entry(scene.below(number)).indent < entry.content:
        yield Fix(found, {number: f"{scene.lines[number][: entry.content]}{{{held}}}"})
    yield Fix(found, put_in_quotes(scene.lines, number, entry.value_column))


def _quoted_text(scene: Scene, line: int, column: int) -> dict[int, str]:
    return put_in_quotes(scene.lines, line, column)


def _colon_finding(scene: Scene, number: int, column: int, entry: Entry) -> Finding:
    value = without_comment(entry.value)
    if value[:1] and value[0] in _TYPOGRAPHIC:
        right = f"{entry.key}: {in_quotes(value.strip(_TYPOGRAPHIC))}"
        return finding("typographic-quotes", number, entry.value_column, written=value[0], suggestion=right)
    if continuation(scene.lines, number, entry.value_column) > number:
        return finding("unquoted-colon", number, column)
    return finding("unquoted-colon", number, column, suggestion=f"{entry.key}: {in_quotes(value)}")


def empty_key(scene: Scene) -> Iterator[Fix]:
    """`: värde`."""
    entry = scene.entry(scene.line)
    if scene.at == ":" and entry.key is None and entry.value.startswith(":"):
        # An item stays one, or its list would seem to be empty.
        kept = scene.lines[scene.line][: entry.content] + quoted(entry.value) if entry.is_item else ""
        yield Fix(finding("empty-key", scene.line, entry.content), {scene.line: kept})
