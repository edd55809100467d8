"""Lines that begin at a column where nothing can begin."""

from __future__ import annotations

from collections.abc import Iterator

from overens.sources.findings import finding
from overens.sources.fix import Fix, opens_block, shifted
from overens.sources.scene import Scene

_FARTHEST = 400  # lines to look up for the levels that are open
_TRIED = 3


def first_lines_too_deep(scene: Scene) -> Iterator[Fix]:
    """The file's first key is indented, and the next one is not."""
    if scene.trouble.code or "document start" not in scene.trouble.reason:
        return
    first = scene.below(-1)
    if first >= scene.line:
        return
    indent = scene.entry(first).indent
    lines = [number for number in range(first, scene.line) if scene.lines[number].strip()]
    if indent and all(scene.entry(number).indent >= indent for number in lines):
        changes = {number: scene.lines[number][indent:] for number in lines}
        yield Fix(finding("wrong-indentation", first, indent), changes)


def text_too_shallow(scene: Scene) -> Iterator[Fix]:
    """A line of a `|` text that is indented less than the lines before it."""
    trouble = scene.trouble
    # The parser may notice only at the next line, and then says since when.
    number = trouble.since[0] if "expected ':'" in trouble.reason else scene.line
    header = next((n for n in range(number - 1, -1, -1) if scene.entry(n).indent < scene.entry(number).indent), -1)
    while header >= 0 and not scene.lines[header].strip():
        header -= 1
    if trouble.code or header < 0 or not opens_block(scene.entry(header)):
        return
    depth = scene.entry(scene.below(header)).indent
    changes: dict[int, str] = {}
    for line in range(number, len(scene.lines)):
        text = scene.lines[line]
        if text.strip() and scene.entry(line).indent <= scene.entry(header).indent:
            break
        if text.strip() and scene.entry(line).indent < depth:
            changes[line] = " " * depth + text.lstrip(" ")
    if changes:
        yield Fix(finding("wrong-indentation", number, scene.entry(number).indent), changes)


def wrong(scene: Scene) -> Iterator[Fix]:
    """Move the line, and what belongs to it, to the nearest level that is open above it."""
    trouble, number = scene.trouble, scene.line
    entry = scene.entry(number)
    if trouble.code or not (entry.key is not None or entry.is_item) or trouble.column > entry.value_column:
        return
    if scene.brackets:
        return
    columns = [column for column in _open_levels(scene, number) if column != entry.indent]
    columns.sort(key=lambda column: (abs(column - entry.indent), -column))
    for column in columns[:_TRIED]:
        found = finding("wrong-indentation", number, entry.indent)
        yield Fix(found, shifted(scene.lines, number, column), (number,))


def _open_levels(scene: Scene, number: int) -> set[int]:
    levels: set[int] = set()
    lowest = 1 << 30
    line = scene.above(number)
    while line >= max(0, number - _FARTHEST) and lowest:
        entry = scene.entry(line)
        if entry.indent < lowest and (entry.key is not None or entry.is_item):
            lowest = entry.indent
            levels |= {entry.indent, entry.content}
        line = scene.above(line)
    return levels
