"""Dashes of lists: left out, or standing where no list can go on."""

from __future__ import annotations

from collections.abc import Iterator

from overens.sources.findings import finding
from overens.sources.fix import Fix, looks_like_key, shortened
from overens.sources.known_keys import LIST_KEYS, PARTS, TEXT_ITEMS, is_known
from overens.sources.scene import Entry, Scene, quoted, without_comment
from overens.sources.shifting import shifted
from overens.sources.swallowed import BULLET

_SIGNS = "[{'\"|>&*!%@`#"
"""What begins a value that is no plain text."""


def missing(scene: Scene) -> Iterator[Fix]:
    """A line below list items that has no dash: a new item, or a key of the item above that is not indented."""
    trouble = scene.trouble
    if trouble.code:
        return
    if "block collection" in trouble.reason:
        number = scene.line
    elif "expected ':'" in trouble.reason:
        number = trouble.since[0]
    else:
        return
    entry = scene.entry(number)
    item = _item_above(scene, number, entry.indent)
    if item is None or entry.is_item:
        return
    keys, column = item
    line = scene.lines[number]
    if line.startswith("-", entry.indent):
        right = f"{line[: entry.indent]}- {line[entry.indent + 1 :]}"
        found = finding("missing-space", number, entry.indent + 1, sign="-", suggestion=shortened(right))
        yield Fix(found, {number: right})
        return
    if entry.key is not None and keys and entry.key not in keys:
        yield Fix(finding("wrong-indentation", number, entry.indent), shifted(scene.lines, number, column), (number,))
    yield _dashed(scene, number)


def other_bullet(scene: Scene) -> Iterator[Fix]:
    """`* unga`, `• unga` or `1. unga` as an item of a list."""
    trouble = scene.trouble
    number = trouble.since[0] if "expected ':'" in trouble.reason else scene.line
    entry, line = scene.entry(number), scene.lines[number]
    if trouble.code not in (None, "missing-dash") or scene.brackets or not BULLET.match(line, entry.indent):
        return
    owner = scene.entry(scene.above(number))
    begins_list = owner.key in LIST_KEYS and not owner.value and owner.indent <= entry.indent
    if begins_list or _item_above(scene, number, entry.indent):
        yield _dashed(scene, number)


def _dashed(scene: Scene, number: int) -> Fix:
    """The line with a dash, in the place of another bullet if there is one."""
    line, indent = scene.lines[number], scene.entry(number).indent
    bullet = BULLET.match(line, indent)
    text = line[bullet.end() if bullet else indent :]
    key = _key_of_text(scene, number, text)
    if key:
        shown = shortened(f"- {key}: {text}")
        right = f"{line[:indent]}- {key}: {quoted(without_comment(text))}"
        return Fix(finding("missing-dash", number, indent, suggestion=shown), {number: right})
    right = f"{line[:indent]}- {text}"
    return Fix(finding("missing-dash", number, indent, suggestion=shortened(right)), {number: right})


def _key_of_text(scene: Scene, number: int, text: str) -> str | None:
    """The key that a text in a list belongs to, where the items of the list have keys."""
    indent, line = scene.entry(number).indent, scene.above(number)
    while line >= 0 and (scene.entry(line).indent > indent or scene.entry(line).is_item):
        line = scene.above(line)
    owner = scene.entry(line)
    has_keys = owner.key in LIST_KEYS & PARTS.keys() - TEXT_ITEMS and not owner.value and not owner.indent
    if not has_keys or owner.key is None or not text.strip() or ":" in text or text[:1] in _SIGNS:
        return None
    return PARTS[owner.key][0]


def missing_above(scene: Scene) -> Iterator[Fix]:
    """A list whose first item has no dash, which shows at the line below it."""
    entry, number = scene.entry(scene.line), scene.above(scene.line)
    first, owner = scene.entry(number), scene.entry(scene.above(number))
    if scene.trouble.code or scene.brackets or number < 0 or scene.trouble.column > entry.value_column:
        return
    begins_list = owner.key is not None and not owner.value and owner.indent < first.indent
    if not begins_list or first.is_item or first.key is None or not first.value or _is_among_keys(owner, first):
        return
    if (entry.is_item and entry.indent == first.indent) or _fits_item(scene, first):
        line = scene.lines[number]
        right = f"{line[: first.indent]}- {line[first.indent :]}"
        yield Fix(finding("missing-dash", number, first.indent, suggestion=shortened(right)), {number: right})


def _is_among_keys(owner: Entry, first: Entry) -> bool:
    """Whether the line is no item: `funktion: Växeln` below `kontakt`, or `unga: Unga` below a list of words."""
    name = owner.key or ""
    if name in PARTS:
        return name not in LIST_KEYS and first.key in PARTS[name]
    return is_known(name) and looks_like_key(first.key) and not is_known(first.key or "")


def _fits_item(scene: Scene, first: Entry) -> bool:
    """Whether the lines from the trouble on stand where the rest of an item would, not just one of them too deep."""
    if scene.entry(scene.line).key is None or scene.entry(scene.line).indent != first.indent + 2:
        return False
    line = scene.below(scene.line)
    beside = 1
    while scene.entry(line).indent > first.indent:
        beside += scene.entry(line).indent == first.indent + 2
        line = scene.below(line)
    after = scene.entry(line)
    return (after.is_item and after.indent == first.indent) or (beside > 1 and after.indent < first.indent)


def _item_above(scene: Scene, number: int, indent: int) -> tuple[set[str], int] | None:
    """The keys of the list item above whose dash stands at the indentation, and their column."""
    keys: set[str] = set()
    line = scene.above(number)
    while line >= 0:
        entry = scene.entry(line)
        if entry.indent < indent:
            return None
        if entry.key is not None:
            keys.add(entry.key)
        if entry.indent == indent:
            return (keys, entry.content) if entry.is_item else None
        line = scene.above(line)
    return None


def misplaced(scene: Scene) -> Iterator[Fix]:
    """A dash inside a text, or below a key that has a value already."""
    trouble, number = scene.trouble, scene.line
    entry = scene.entry(number)
    if not entry.is_item or trouble.column != entry.indent or trouble.code not in (None, "misplaced-dash"):
        return
    owner = scene.last.start_mark.line if trouble.code and scene.last is not None else scene.above(number)
    above = scene.entry(owner)
    found = finding("misplaced-dash" if trouble.code else "wrong-indentation", number, entry.indent)
    yield from _begun_beside_key(scene, owner)
    yield from _as_keys(scene, number, above)
    column = _list_around(scene, number)
    if column is not None:
        moved = " " * column + scene.lines[number].lstrip(" ")
        yield Fix(finding("wrong-indentation", number, entry.indent), {number: moved}, (number,))
    if above.is_item and above.key is None:
        yield Fix(found, shifted(scene.lines, number, above.indent))
    if trouble.code:
        yield Fix(found, _without_dashes(scene, number, entry.indent))
    elif above.key is not None and above.value and above.indent <= entry.indent:
        right = None
        if above.indent == entry.indent > 0 and looks_like_key(above.key):  # All around it are keys.
            right = shortened(scene.lines[number][entry.content :] if entry.key else f"{entry.value}: …")
        found = finding("misplaced-dash", number, entry.indent, suggestion=right)
        yield Fix(found, _blanked(scene, number, entry.indent), (owner,))


def _begun_beside_key(scene: Scene, number: int) -> Iterator[Fix]:
    """`kommuner: Åmål` with more items below it: the first belongs there too."""
    owner, below = scene.entry(number), scene.entry(scene.below(number))
    value = without_comment(owner.value)
    if owner.key in LIST_KEYS and value[:1].isalnum() and below.is_item and not owner.is_item:
        first = shortened(f"- {value}")
        found = finding("list-on-key-line", number, owner.value_column, key=owner.key, suggestion=first)
        yield Fix(found, {number: scene.lines[number][: owner.value_column].rstrip()}, (number,))


def _as_keys(scene: Scene, number: int, above: Entry) -> Iterator[Fix]:
    """A dash before a key in the midst of others: `titel: Exempelavtal`, `- typ: unga`."""
    entry = scene.entry(number)
    is_beside = above.content == entry.indent and looks_like_key(above.key) and bool(above.value)
    if is_beside and entry.key and is_known(entry.key):
        right = shortened(scene.lines[number][entry.content :])
        found = finding("misplaced-dash", number, entry.indent, suggestion=right)
        yield Fix(found, _keys_of_items(scene, number), is_right=True)


def _keys_of_items(scene: Scene, number: int) -> dict[int, str]:
    """The items from the line on as the keys that they were meant as, all that is deeper moved along."""
    indent, changes = scene.entry(number).indent, dict[int, str]()
    by = 0
    for line in range(number, len(scene.lines)):
        entry, text = scene.entry(line), scene.lines[line]
        if not text.strip():
            continue
        if entry.indent == indent and entry.is_item and entry.key is not None:
            by = entry.content - indent
        elif entry.indent <= indent:
            break
        changes[line] = text[:indent] + text[indent + by :] if not text[: indent + by].strip(" -") else text
    return changes


def _list_around(scene: Scene, number: int) -> int | None:
    """Where the list above has its dashes, if the lines below the item stand as those of its items do."""
    entry, below = scene.entry(number), scene.entry(scene.below(number))
    line = scene.above(number)
    while line >= 0 and not (scene.entry(line).is_item and scene.entry(line).indent < entry.indent):
        line = scene.above(line)
    item = scene.entry(line)
    fits = line >= 0 and item.key is not None and entry.key is not None and below.key is not None
    return item.indent if fits and not below.is_item and below.indent == item.content else None


def _blanked(scene: Scene, number: int, indent: int) -> dict[int, str]:
    """The items taken away, with all that is deeper."""
    changes = {number: ""}
    for line in range(number + 1, len(scene.lines)):
        entry = scene.entry(line)
        if scene.lines[line].strip() and (entry.indent < indent or (entry.indent == indent and not entry.is_item)):
            break
        changes[line] = ""
    return changes


def _without_dashes(scene: Scene, number: int, indent: int) -> dict[int, str]:
    """The items made part of the text that they run on from."""
    changes: dict[int, str] = {}
    line = number
    while scene.entry(line).is_item and scene.entry(line).indent == indent:
        text = scene.lines[line]
        changes[line] = f"{text[:indent]}· {text[indent + 2 :].replace(': ', '; ').replace(' #', '  ')}".rstrip(":")
        line = scene.below(line)
    return changes
