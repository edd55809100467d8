"""Lines that begin at a column where nothing can begin."""

from __future__ import annotations

from collections.abc import Iterator

from overens.sources.blocks import block_lines
from overens.sources.findings import finding
from overens.sources.fix import Fix, looks_like_key, opens_block
from overens.sources.scene import Scene
from overens.sources.shifting import shifted

_FARTHEST = 400  # lines to look up for the levels that are open
_TRIED = 3
_STEP = 2  # blanks for each level


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
    indent = scene.entry(number).indent
    above = range(number - 1, -1, -1)
    header = next((n for n in above if scene.lines[n].strip() and scene.entry(n).indent < indent), -1)
    if trouble.code or header < 0 or not opens_block(scene.entry(header)):
        return
    if looks_like_key(scene.entry(number).key):
        return  # A key that is out of place is likelier than a text that happens to look like one.
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


def line_above(scene: Scene) -> Iterator[Fix]:
    """The line above stands at an odd column, and this one, which belongs beside or below it, at an even one."""
    trouble, number = scene.trouble, scene.above(scene.line)
    entry, above = scene.entry(scene.line), scene.entry(number)
    if trouble.code not in (None, "misplaced-dash") or number < 0 or scene.brackets:
        return
    if entry.is_item is not above.is_item and above.is_item and above.key is not None and entry.key is not None:
        column = above.indent + entry.indent - above.content
    elif entry.is_item is above.is_item and _is_first(scene, number):
        column = entry.indent
    else:
        return
    if above.indent % 2 and column >= 0 and not column % 2 and trouble.column <= entry.value_column:
        moved = " " * column + scene.lines[number].lstrip(" ")
        yield Fix(finding("wrong-indentation", number, above.indent), {number: moved}, (number,))


def _is_first(scene: Scene, number: int) -> bool:
    """Whether the line is the first below a key without a value."""
    owner = scene.entry(scene.above(number))
    return owner.key is not None and not owner.value and owner.indent < scene.entry(number).indent


def wrong(scene: Scene) -> Iterator[Fix]:
    """Move the line, and what belongs to it, to the nearest level that is open above it."""
    trouble, number = scene.trouble, scene.line
    entry = scene.entry(number)
    if trouble.code or not (entry.key is not None or entry.is_item) or trouble.column > entry.value_column:
        return
    if scene.brackets:
        return
    for column in _open_levels(scene, number)[:_TRIED]:
        found = finding("wrong-indentation", number, entry.indent)
        yield Fix(found, shifted(scene.lines, number, column), (number,))


def _open_levels(scene: Scene, number: int) -> list[int]:
    """The columns at which the line could stand, the likeliest first: where its like stands, then the nearest."""
    entry = scene.entry(number)
    levels: dict[int, bool] = {}
    inside = block_lines(scene.lines[:number])
    lowest = 1 << 30
    line = scene.above(number)
    while line >= max(0, number - _FARTHEST) and lowest:
        above = scene.entry(line)
        if line not in inside and above.indent < lowest and (above.key is not None or above.is_item):
            lowest = above.indent
            levels.setdefault(above.indent, above.is_item is entry.is_item)
            levels.setdefault(above.content, above.key is not None and not entry.is_item)
        line = scene.above(line)
    levels.pop(entry.indent, None)
    below = scene.entry(scene.below(number))
    opens = entry.key is not None and not entry.value and not entry.is_item and below.indent > entry.indent

    def rank(column: int) -> tuple[bool, bool, int, int]:
        holds = opens and below.indent == column + _STEP  # What is below stands right already.
        return not holds, not levels[column], abs(column - entry.indent), -column

    return sorted(levels, key=rank)
