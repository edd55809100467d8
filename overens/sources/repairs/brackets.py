"""Lists and mappings between brackets: a comma left out, a bracket too few or too many."""

from __future__ import annotations

from collections.abc import Iterator

from overens.sources.findings import finding
from overens.sources.fix import Fix, put_in_quotes
from overens.sources.scene import Scene

_CLOSING = {"[": "]", "{": "}"}


def missing_comma(scene: Scene) -> Iterator[Fix]:
    """`["Nacka" "Åmål"]`, `[{nr: 1} {nr: 2}]`."""
    column, number = scene.trouble.column, scene.line
    if scene.trouble.code or not scene.brackets or "flow" not in scene.trouble.reason or scene.at in tuple("]}:,"):
        return
    line = scene.lines[number]
    before = line[:column].rstrip()
    if before and before[-1] in "\"']}" and before != line[:column]:
        found = finding("missing-comma", number, len(before))
        yield Fix(found, {number: f"{before},{line[len(before) :]}"})


def extra(scene: Scene) -> Iterator[Fix]:
    """`[Nacka, Åmål]]`."""
    line, column = scene.lines[scene.line], scene.trouble.column
    if (
        scene.trouble.code
        or scene.brackets
        or scene.at not in ("]", "}")
        or not line[:column].rstrip().endswith(("]", "}"))
    ):
        return
    rest = line[column:].lstrip("]} ")
    found = finding("extra-bracket", scene.line, column, bracket=scene.at)
    if not rest or rest.startswith("#"):
        yield Fix(found, {scene.line: line[:column].rstrip() + (f" {rest}" if rest else "")})


def runaway(scene: Scene) -> Iterator[Fix]:
    """`kommuner: [Nacka, Åmål` with the next key below it."""
    if scene.brackets and scene.line > scene.brackets[-1][0]:
        below = scene.below(scene.brackets[-1][0])
        if scene.entry(below).indent <= scene.entry(scene.brackets[0][0]).indent:
            yield from unclosed(scene)


def unclosed(scene: Scene) -> Iterator[Fix]:
    """`[Nacka, Åmål`, and `[Nacka, Åmål}`."""
    if scene.trouble.code or not scene.brackets:
        return
    inner, outer = scene.brackets[-1], scene.brackets[0]
    bracket = scene.lines[inner[0]][inner[1] : inner[1] + 1]
    if bracket not in _CLOSING:
        return
    found = finding("unclosed-bracket", *inner, bracket=bracket, closing=_CLOSING[bracket])
    text = scene.lines[inner[0]]
    if len(scene.brackets) == 1 and not any(closing in text[inner[1] :] for closing in "]}"):
        # The likeliest: its end was forgotten. What it holds is read on, and is not suspect.
        yield Fix(found, {inner[0]: text.rstrip().rstrip(",") + _CLOSING[bracket]})
    changes = put_in_quotes(scene.lines, *outer)
    for number in range(max(changes) + 1, min(scene.line, len(scene.lines) - 1) + 1):
        if scene.entry(number).indent > scene.entry(outer[0]).indent:
            changes[number] = ""
    yield Fix(found, changes)
