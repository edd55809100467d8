"""Lists and mappings between brackets: a comma left out, a bracket too few or too many."""

from __future__ import annotations

from collections.abc import Iterator

from overens.sources.findings import finding
from overens.sources.fix import Fix, looks_like_key, put_in_quotes
from overens.sources.known_keys import is_known
from overens.sources.scene import Scene, without_comment

_FARTHEST = 1000  # lines that one pair of brackets is believed to hold
_SHOWN = 70  # characters of a line that is shown whole
_CLOSING = {"[": "]", "{": "}"}


def missing_comma(scene: Scene) -> Iterator[Fix]:
    """`["Nacka" "Åmål"]`, `[{nr: 1} {nr: 2}]`, and a line between brackets without a comma at its end."""
    place = _comma_place(scene)
    if place:
        number, column = place
        line = scene.lines[number]
        right = f"{line[:column]},{line[column:]}"
        shown = right.strip() if number < scene.line and len(right.strip()) <= _SHOWN else None
        yield Fix(finding("missing-comma", number, column, suggestion=shown), {number: right}, is_right=True)


def _comma_place(scene: Scene) -> tuple[int, int] | None:
    """The line and the column where a comma is missing, or None."""
    number, column, code = scene.line, scene.trouble.column, scene.trouble.code
    if code == "missing-comma":
        return scene.above(number), len(without_comment(scene.lines[scene.above(number)]))
    if code or not scene.brackets or "flow" not in scene.trouble.reason or scene.at in ("", *"]},"):
        return None
    line = scene.lines[number]
    if scene.at == ":":
        return _before_key(scene, line[:column])
    before = line[:column].rstrip()
    if not before and scene.last_event is not None:  # What is to be parted stands at the end of a line above.
        end = scene.last_event.end_mark
        return (end.line, end.column) if end.line < number else None
    return (number, len(before)) if before and before[-1] in "\"']}" and before != line[:column] else None


def _before_key(scene: Scene, before: str) -> tuple[int, int] | None:
    """Where the comma is missing between a text and the key that runs on from it: `funktion: Växeln epost`."""
    last, number = scene.last, scene.line
    is_run_on = last is not None and last is scene.last_event and not last.style and last.end_mark.line == number
    if not is_run_on or not last.value.split():
        return None
    word = before.split()[-1] if before.split() else ""
    key = word.strip("\"'")
    above, rest = scene.above(number), before[: before.rindex(word)] if word else ""
    if not rest.strip() and last.start_mark.line < number:
        inner = scene.brackets[-1]
        is_in_braces = scene.lines[inner[0]][inner[1]] == "{"
        fits = is_known(key) or (is_in_braces and (looks_like_key(key) or key != word))
        return (above, len(without_comment(scene.lines[above]))) if fits else None
    starts_here = last.start_mark.line == number and len(last.value.split()) > 1
    return (number, len(rest.rstrip())) if starts_here and is_known(key) else None


def extra_comma(scene: Scene) -> Iterator[Fix]:
    """`[Nacka, , Åmål]`, `[, Åmål]`, `{nr: 1,, titel: A}`."""
    line, column = scene.lines[scene.line], scene.trouble.column
    if scene.brackets and not scene.trouble.code and scene.at == "," and _stands_for_nothing(scene, line[:column]):
        found = finding("extra-comma", scene.line, column)
        yield Fix(found, {scene.line: f"{line[:column].rstrip(' ')} {line[column:].lstrip(', ')}"}, is_right=True)


def _stands_for_nothing(scene: Scene, before: str) -> bool:
    """Whether no value stands between a comma and the one before it, or the bracket."""
    number = scene.line
    while not before.strip() and number > scene.brackets[-1][0]:
        number -= 1
        before = without_comment(scene.lines[number])
    return before.rstrip().endswith((",", "[", "{"))


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
    if not _begins_file(scene) and scene.line > opened and scene.entry(scene.line).indent <= scene.entry(opened).indent:
        yield from unclosed(scene)


def _begins_file(scene: Scene) -> bool:
    """Whether all of the file stands between brackets, as JSON does."""
    return bool(scene.brackets) and scene.brackets[0] == (first := scene.below(-1), scene.entry(first).indent)


def unclosed(scene: Scene) -> Iterator[Fix]:
    """`[Nacka, Åmål`, and `[Nacka, Åmål}`."""
    if scene.trouble.code or not scene.brackets:
        return
    inner, outer = scene.brackets[-1], scene.brackets[0]
    bracket = scene.lines[inner[0]][inner[1] : inner[1] + 1]
    if bracket not in _CLOSING:
        return
    found = finding("unclosed-bracket", *inner, bracket=bracket, closing=_CLOSING[bracket])
    if _begins_file(scene) and not scene.at:  # Only the end of the file is missing.
        end, signs = scene.above(len(scene.lines)), [scene.lines[line][column] for line, column in scene.brackets]
        if all(sign in _CLOSING for sign in signs):  # An anchor may stand before the first.
            closing = "".join(_CLOSING[sign] for sign in reversed(signs))
            yield Fix(found, {end: scene.lines[end].rstrip().rstrip(",") + closing}, is_right=True)
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
