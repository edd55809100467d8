"""Lists and mappings between brackets: a comma left out, a bracket too few or too many."""

from __future__ import annotations

from collections.abc import Iterator

from overens.sources.findings import finding
from overens.sources.fix import Fix, put_in_quotes
from overens.sources.scene import Scene

_FARTHEST = 1000  # lines that one pair of brackets is believed to hold
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
    opened = scene.brackets[0][0] if scene.brackets else scene.line
    if scene.line > opened and scene.entry(scene.line).indent <= scene.entry(opened).indent:
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
    last = _last_line(scene, outer[0])
    held = "".join([scene.lines[inner[0]][inner[1] :], *scene.lines[inner[0] + 1 : last + 1]])
    is_all = held.strip() == bracket  # Something must be left, that the key be read.
    if len(scene.brackets) == 1 and "]" not in held and "}" not in held and not is_all:
        # The likeliest: its end was forgotten. What it holds is read on, and is not suspect.
        yield Fix(found, {last: scene.lines[last].rstrip().rstrip(",") + _CLOSING[bracket]})
    changes = dict.fromkeys(range(outer[0] + 1, last + 1), "")
    yield Fix(found, put_in_quotes(scene.lines[: outer[0] + 1], *outer) | changes)


def _last_line(scene: Scene, first: int) -> int:
    """The last line that can belong to a bracket opened on the first: those below it are deeper."""
    last = line = first
    while (line := scene.below(line)) < min(len(scene.lines), first + _FARTHEST):
        if scene.entry(line).indent <= scene.entry(first).indent:
            break
        last = line
    return last
