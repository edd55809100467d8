"""Colons: one too many in a text, none after a key, no blank after one, no key before one."""

from __future__ import annotations

import re
from collections.abc import Iterator

from overens.sources.findings import Finding, finding
from overens.sources.fix import (
    Fix,
    continuation,
    in_quotes,
    looks_like_key,
    opens_block,
    put_in_quotes,
    segment,
    shortened,
)
from overens.sources.scene import Entry, Scene, quoted, without_comment
from overens.sources.swallowed import TIGHT_COLON, TIGHT_DASH

_TYPOGRAPHIC = "”“„»«’‘‚"
_KEY_AND_TEXT = re.compile(r"([a-zåäö][a-zåäö0-9-]*)[ \t]+(\S.*)")


def missing_space(scene: Scene) -> Iterator[Fix]:
    """`titel:Avtal`, `-Nacka`."""
    trouble = scene.trouble
    if trouble.code == "missing-space":
        yield _spaced(scene, trouble.line, trouble.column)
    elif not trouble.code:
        for number in _swallowing_lines(scene):
            tight = TIGHT_COLON.match(scene.lines[number])
            if tight:
                yield _spaced(scene, number, tight.end())
        for number in (scene.above(scene.line), scene.line):
            indent = scene.entry(number).indent
            if number >= 0 and TIGHT_DASH.match(scene.lines[number], indent):
                yield _spaced(scene, number, indent + 1)


def _spaced(scene: Scene, number: int, column: int) -> Fix:
    line = scene.lines[number]
    right = f"{line[:column]} {line[column:]}"
    sign = line[column - 1 : column]
    return Fix(finding("missing-space", number, column, sign=sign, suggestion=shortened(right)), {number: right})


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
        right = quoted(line[start:end])
        found = finding("unquoted-colon", number, column, suggestion=in_quotes(line[start:end]))
        yield Fix(found, {number: line[:start] + right + line[end:]})
        return
    entry = scene.entry(number)
    if entry.key is not None and column >= entry.value_column:
        changes = put_in_quotes(scene.lines, number, entry.value_column)
        yield Fix(_colon_finding(scene, number, column, entry), changes)
    elif not looks_like_key(entry.key):
        last = scene.last
        if last is not None and not last.style and last.start_mark.line < number:
            start = last.start_mark
            if continuation(scene.lines, start.line, start.column) >= number:
                yield Fix(finding("unquoted-colon", number, column), _quoted_text(scene, start.line, start.column))


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


def missing(scene: Scene) -> Iterator[Fix]:
    """A line that should be `key: value` and has no colon, or belongs to the text above and is not indented."""
    number = _line_without_colon(scene)
    if number is None:
        return
    entry = scene.entry(number)
    head, text = scene.lines[number][: entry.content], without_comment(scene.lines[number][entry.content :])
    parts = _KEY_AND_TEXT.fullmatch(text)
    below = scene.entry(scene.below(number))
    found = finding("missing-colon", number, entry.content)
    if looks_like_key(text) and below.indent > entry.indent:
        found = finding("missing-colon", number, entry.content, suggestion=f"{text}:")
        yield Fix(found, {number: f"{head}{text}:"})
    elif parts and (below.key is not None or not below.value) and _stands_among_keys(scene.entry(scene.above(number))):
        found = finding("missing-colon", number, entry.content, suggestion=shortened(f"{parts[1]}: {parts[2]}"))
        yield Fix(found, {number: f"{head}{parts[1]}: {quoted(parts[2])}"}, (number,))
    changes = _lines_of_text(scene, number)
    yield Fix(found, changes, (scene.above(number),) if scene.above(number) >= 0 else ())


def _stands_among_keys(above: Entry) -> bool:
    """Whether the line above lets a key be expected, rather than more of a text."""
    return not opens_block(above) and (above.key is None or looks_like_key(above.key))


def _lines_of_text(scene: Scene, number: int) -> dict[int, str]:
    """The line and those below that go on like it, taken away."""
    indent = scene.entry(number).indent
    changes = {number: ""}
    line = scene.below(number)
    while line < len(scene.lines):
        entry = scene.entry(line)
        if entry.key is not None or entry.is_item or entry.indent != indent:
            break
        changes[line] = ""
        line = scene.below(line)
    return changes


def _line_without_colon(scene: Scene) -> int | None:
    trouble = scene.trouble
    if trouble.code:
        return None
    number = None
    if "expected ':'" in trouble.reason:
        number = trouble.since[0]
    elif (
        scene.last is not None
        and not scene.last.style
        and scene.last.start_mark.line < trouble.line <= scene.last.end_mark.line
    ):
        start = scene.last.start_mark
        if start.column == scene.entry(start.line).content:
            number = start.line
    if number is None or scene.entry(number).key is not None:
        return None
    return number


def empty_key(scene: Scene) -> Iterator[Fix]:
    """`: värde`."""
    entry = scene.entry(scene.line)
    if scene.at == ":" and entry.key is None and entry.value.startswith(":"):
        yield Fix(finding("empty-key", scene.line, entry.content), {scene.line: ""})
