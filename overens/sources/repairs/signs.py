"""Values that begin with a sign which means something else to YAML: `@`, `*`, `%`, `- `, `| text`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from overens.sources.findings import Finding, finding
from overens.sources.fix import Fix, continuation, in_quotes, put_in_quotes, segment, shortened
from overens.sources.known_keys import parts_of
from overens.sources.scene import Scene, quoted, without_comment

_MORE_THAN = re.compile(r">=?\s*[0-9][0-9 ,.]*")
_RESERVED = "@`%&*!?,]}"


def block_sign(scene: Scene) -> Iterator[Fix]:
    """`beskrivning: | Text`: the text must begin on the next line."""
    line = scene.trouble.since[0]
    if scene.trouble.code or "block scalar" not in scene.trouble.reason:
        return
    entry = scene.entry(line)
    sign = entry.value[:1]
    if sign not in ("|", ">"):
        return
    found = finding("text-after-block-sign", line, entry.value_column, sign=sign)
    head = scene.lines[line][: entry.value_column]
    below = scene.below(line)
    if scene.entry(below).indent > entry.content:
        yield Fix(found, {line: head + sign}, (line,))
    if _MORE_THAN.fullmatch(entry.value) and "gräns" in _keys_beside(scene, line):
        found = _number_above(scene, line)
    elif sign == ">":
        found = finding("reserved-sign", line, entry.value_column, sign=sign, suggestion=in_quotes(entry.value))
    yield Fix(found, {line: head + quoted(entry.value)})


def _number_above(scene: Scene, line: int) -> Finding:
    """`värde: >300`: a number, and a word that says it is more."""
    entry = scene.entry(line)
    number = entry.value.lstrip(">= ")
    limit = "minst" if entry.value.startswith(">=") else "över"
    values = {"key": entry.key, "value": entry.value, "suggestion": f"{entry.key}: {number}`, `gräns: {limit}"}
    return finding("invalid-number", line, entry.value_column, **values)


def _keys_beside(scene: Scene, line: int) -> tuple[str, ...]:
    """The keys that may stand beside that of a line, as far as the nearest known key above tells."""
    indent = scene.entry(line).content
    owner = next((one for n in range(line - 1, -1, -1) if (one := scene.entry(n)).key and one.content < indent), None)
    return parts_of(owner.key) if owner and owner.key else ()


def reserved(scene: Scene) -> Iterator[Fix]:
    """`titel: @kommunen`, `- *viktigt* att veta`, `[@a, b]`."""
    if scene.trouble.code:
        return
    number = scene.line
    line = scene.lines[number]
    if scene.brackets:
        start, end = segment(line, scene.trouble.column)
        if line[start : start + 1] in set("@`%&*!|>?"):
            right = quoted(line[start:end])
            found = finding("reserved-sign", number, start, sign=line[start], suggestion=in_quotes(line[start:end]))
            yield Fix(found, {number: line[:start] + right + line[end:]})
        return
    entry = scene.entry(number)
    if not entry.value or scene.trouble.column < entry.value_column:
        return
    if entry.key is None and not entry.content:
        return
    closed_early = entry.value[0] in "[{" and scene.at not in ("]", "}")
    if entry.value[0] in _RESERVED or closed_early:
        goes_on = not closed_early and continuation(scene.lines, number, entry.value_column) > number
        whole = None if goes_on else in_quotes(without_comment(entry.value))
        if entry.key and not without_comment(entry.value).strip("? "):
            found = finding("no-fact", number, entry.value_column, key=entry.key, value=entry.value)
            yield Fix(found, put_in_quotes(scene.lines, number, entry.value_column))
            return
        found = finding("reserved-sign", number, entry.value_column, sign=entry.value[0], suggestion=whole)
        yield Fix(found, put_in_quotes(scene.lines, number, entry.value_column))


def list_on_key_line(scene: Scene) -> Iterator[Fix]:
    """`kommuner: - Nacka`: the list must begin on the next line."""
    number = scene.line
    entry = scene.entry(number)
    if entry.key is None or not entry.value.startswith("-") or scene.trouble.column != entry.value_column:
        return
    below = scene.below(number)
    found = finding("list-on-key-line", number, entry.value_column, key=entry.key, item=shortened(entry.value))
    if without_comment(entry.value) == "-":
        found = finding("dash-for-unknown", number, entry.value_column, key=entry.key)
    if scene.entry(below).is_item and scene.entry(below).indent > entry.indent:
        yield Fix(found, {number: scene.lines[number][: entry.value_column].rstrip()}, (number,))
    yield Fix(found, put_in_quotes(scene.lines, number, entry.value_column))
