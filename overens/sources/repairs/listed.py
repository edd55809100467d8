"""Several texts in a row where a list belongs: `målgrupper: "unga", "nyanlända"`, `kommuner: [Åmål], Mellerud`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from overens.sources.findings import finding
from overens.sources.fix import Fix, in_quotes, shortened
from overens.sources.known_keys import LIST_KEYS, PARTS
from overens.sources.scene import Entry, Scene, quoted, without_comment

_PIECE = re.compile(
    r"""\s*(?:"(?P<double>[^"]*)"|'(?P<single>[^']*)'|\[(?P<list>[^\[\]{}]*)\]|(?P<bare>[^,;"'\[\]{}]+))"""
)
_SIGN = re.compile(r"\s*[,;.]?\s*(?:(?:och|samt|&)\s+)?")
_AND = re.compile(r"\s*(?:och|samt|&)\s+|\s+(?:och|samt|&)\s*$")
_MUST_BE_QUOTED = re.compile(r"[,\[\]{}'\"]|:(?:\s|$)|\s#|^[\s!&*%@`|>#?:-]")
_LONGEST = 100  # characters of a list that is offered


def texts_in_a_row(scene: Scene) -> Iterator[Fix]:
    """A list whose items stand one by one between quotes or brackets, on the line of its key or of one of its items."""
    entry, line = scene.entry(scene.line), scene.lines[scene.line]
    if scene.trouble.code or scene.brackets or not entry.value or scene.trouble.column <= entry.value_column:
        return
    column = entry.value_column
    end = column + len(without_comment(line[column:]))
    items = _items(line[column:end])
    is_closed = entry.value.startswith("[") and bool(items)  # `[Åmål],` is one item, and a sign too many
    if (len(items) < 2 and not is_closed) or not _is_one_line(scene):
        return
    if entry.key in LIST_KEYS:
        yield _of_key(scene, entry, items, end)
    elif entry.key is None and entry.is_item and _owner(scene, entry) in LIST_KEYS.difference(PARTS):
        shown = ", ".join(f"`- {_written(item)}`" for item in items)
        values = {"value": shortened(line[column:end]), "items": shown}
        right = line[:column] + quoted(", ".join(items)) + line[end:]
        yield Fix(finding("several-in-one", scene.line, column, **values), {scene.line: right}, (scene.line,))


def _of_key(scene: Scene, entry: Entry, items: list[str], end: int) -> Fix:
    line, column, key = scene.lines[scene.line], entry.value_column, entry.key or ""
    listed = f"[{', '.join(map(_written, items))}]"
    if key in PARTS:
        shown = ", ".join(f"`- {PARTS[key][0]}: {_written(item)}`" for item in items)
        found = finding("text-for-list", scene.line, column, key=key, suggestion=shown)
        return Fix(found, {scene.line: line[:column] + quoted(", ".join(items)) + line[end:]}, (scene.line,))
    values = {"value": listed} if len(listed) <= _LONGEST else {"suggestion": "`- …`"}
    found = finding("text-for-list", scene.line, column, key=key, **values)
    return Fix(found, {scene.line: line[:column] + listed + line[end:]}, is_right=True)


def _items(value: str) -> list[str]:
    """The texts in a row; none where the value is something else, or no list is begun by a quote or a bracket."""
    if value[:1] not in "\"'[":
        return []
    items: list[str] = []
    at = 0
    while at < len(value):
        piece = _PIECE.match(value, at)
        if piece is None:
            return []
        held = [piece["double"] or piece["single"] or ""]
        if piece["list"] is not None:
            held = [item.strip(" \"'") for item in piece["list"].split(",")]
        items += re.split(r"\s+(?:och|samt|&)\s+", _AND.sub("", piece["bare"])) if piece["bare"] else held
        after = _SIGN.match(value, piece.end())
        at = after.end() if after else piece.end()
        if piece["list"] is not None and at < len(value) and not value[piece.end() : at].strip():
            return []  # What follows a bracket without any sign between may be a remark.
    return [item.strip() for item in items if item.strip()]


def _written(item: str) -> str:
    return in_quotes(item) if _MUST_BE_QUOTED.search(item) else item


def _is_one_line(scene: Scene) -> bool:
    """Whether nothing below the line goes on with it."""
    below = scene.entry(scene.below(scene.line))
    return below.key is not None or below.is_item or not below.value


def _owner(scene: Scene, entry: Entry) -> str | None:
    """The key whose list an item belongs to."""
    line = scene.above(scene.line)
    while line >= 0 and scene.entry(line).is_item and scene.entry(line).indent == entry.indent:
        line = scene.above(line)
    return scene.entry(line).key
