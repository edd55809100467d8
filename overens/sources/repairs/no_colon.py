"""Lines without a colon: a key that lacks it, an item whose text lacks its key, or a text that goes on."""

from __future__ import annotations

import re
from collections.abc import Iterator

from overens.sources.findings import Finding, finding
from overens.sources.fix import Fix, looks_like_key, opens_block, shortened
from overens.sources.known_keys import PART_KEYS, PARTS, RECORD_KEYS, may_be_key, may_be_prose
from overens.sources.scene import Entry, Scene, quoted, without_comment
from overens.swedish.suggestions import nearest

_KEY_AND_TEXT = re.compile(r"([a-zåäö][a-zåäö0-9-]*)(?:[ \t]*(?P<sign>[=;\uff1a])[ \t]*|[ \t]+)(\S.*)")
_OTHER_COLONS = " =;\uff1a"  # the last is the wide colon of Chinese and Japanese keyboards
_TOO_SHORT = 4  # letters: words so short are near one another by chance


def missing_in_name(scene: Scene) -> Iterator[Fix]:
    """`- namn Exempelbolaget`, which would be a name as it stands."""
    trouble = scene.trouble
    line = scene.lines[trouble.line]
    parts = (
        _KEY_AND_TEXT.fullmatch(without_comment(line[trouble.column :])) if trouble.code == "missing-colon" else None
    )
    if parts:
        right = f"{line[: trouble.column]}{parts[1]}: {quoted(parts[3])}"
        suggestion = shortened(f"{line[: trouble.column]}{parts[1]}: {parts[3]}")
        found = finding("missing-colon", trouble.line, trouble.column, suggestion=suggestion)
        yield Fix(found, {trouble.line: right}, always=True)


def missing_in_item(scene: Scene) -> Iterator[Fix]:
    """`- Scania` with `sektor: privat` below it: the key of the text itself is left out."""
    number = scene.above(scene.line)
    entry, below = scene.entry(number), scene.entry(scene.line)
    if scene.trouble.code or number < 0 or not entry.is_item or entry.key is not None or not entry.value:
        return
    parts = PARTS.get(_list_owner(scene, number), ())
    if below.key not in parts or below.indent != entry.content or _begins_with_key(entry.value, parts):
        return
    if parts[0] in _keys_beside(scene, scene.line):
        return
    head, text = scene.lines[number][: entry.content], without_comment(entry.value)
    found = finding("missing-colon", number, entry.content, suggestion=shortened(f"- {parts[0]}: {text}"))
    yield Fix(found, {number: f"{head}{parts[0]}: {quoted(text)}"}, (number,))


def _list_owner(scene: Scene, number: int) -> str:
    """The key below which the list of an item stands, or nothing."""
    indent = scene.entry(number).indent
    line = scene.above(number)
    while line >= 0:
        entry = scene.entry(line)
        if (
            entry.key is not None
            and not entry.value
            and (entry.content < indent or (entry.content == indent and not entry.is_item))
        ):
            return entry.key
        if entry.indent < indent:
            return ""
        line = scene.above(line)
    return ""


def _begins_with_key(text: str, parts: tuple[str, ...]) -> bool:
    """Whether a text begins with a key that lacks its colon, or with a sign."""
    found = _KEY_AND_TEXT.fullmatch(without_comment(text))
    return not text[0].isalnum() or (found is not None and found[1] in parts)


def _keys_beside(scene: Scene, line: int) -> set[str | None]:
    """The keys from the line on that stand as deep as it."""
    indent = scene.entry(line).indent
    keys: set[str | None] = set()
    while line < len(scene.lines) and scene.entry(line).indent >= indent:
        if scene.entry(line).indent == indent:
            keys.add(scene.entry(line).key)
        line = scene.below(line)
    return keys


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
    word = text.rstrip(_OTHER_COLONS)
    is_known = may_be_key(word.lower(), not entry.content)
    has_parts = below.indent > entry.indent or (is_known and below.is_item and below.indent == entry.indent)
    is_capital = looks_like_key(word.lower()) and (below.is_item or looks_like_key(below.key))
    if has_parts and (is_known or is_capital or looks_like_key(word)):
        key = word.lower()
        found = finding("missing-colon", number, entry.content, suggestion=f"{key}:")
        yield Fix(found, {number: f"{head}{key}:"})
    elif parts and (below.key is not None or not below.value) and _stands_among_keys(scene.entry(scene.above(number))):
        near = _key_meant(parts[1], not entry.content)
        key, value = near or parts[1], parts[3]
        is_free = key not in _keys_around(scene, number)
        if is_free and (near or parts["sign"] in ("=", "\uff1a") or not _goes_on(scene, number)):
            found = finding("missing-colon", number, entry.content, suggestion=shortened(f"{key}: {value}"))
        if is_free:
            yield Fix(found, {number: f"{head}{key}: {quoted(value)}"}, (number,))
    elif entry.content and _is_text_with_colon(scene, number):
        above = scene.above(number)
        yield Fix(finding("unquoted-colon", above, scene.lines[above].index(": ")), _quoted_lines(scene, above))
    changes = _lines_of_text(scene, number)
    if text.startswith("//"):
        found = finding("missing-colon", number, entry.content, suggestion=shortened(f"# {text.lstrip('/ ')}"))
    if not found.values:
        found = _after_closed(scene, number) or found
    yield Fix(found, changes, (scene.above(number),) if scene.above(number) >= 0 else ())


def _keys_around(scene: Scene, number: int) -> set[str | None]:
    """The keys of the mapping that the line stands in."""
    column = scene.entry(number).content
    keys: set[str | None] = set()
    for step in (scene.above, scene.below):
        line = number
        is_first = scene.entry(line).is_item and step == scene.above
        while not is_first and 0 <= (line := step(line)) < len(scene.lines):
            entry = scene.entry(line)
            if entry.content < column or (entry.is_item and step == scene.below and entry.content == column):
                break
            if entry.content == column:
                keys.add(entry.key)
                is_first = entry.is_item
    return keys


def _after_closed(scene: Scene, number: int) -> Finding | None:
    """What to tell where the text above ended with its closing quotation mark: to indent the line would not do."""
    above = scene.entry(scene.above(number))
    value = without_comment(above.value)
    if above.key is None or len(value) < 2 or value[0] not in "'\"" or value[-1] != value[0]:
        return None
    start = shortened(f"{above.key}: |") if may_be_prose(above.key) else None
    return finding("text-goes-on", number, scene.entry(number).content, sign=value[0], suggestion=start)


def _stands_among_keys(above: Entry) -> bool:
    """Whether the line above lets a key be expected, rather than more of a text."""
    return not opens_block(above) and (above.key is None or looks_like_key(above.key))


def _quoted_lines(scene: Scene, first: int) -> dict[int, str]:
    """The line and those that stand straight below it, between quotes."""
    indent = scene.entry(first).indent
    last = line = first
    while (line := scene.below(line)) < len(scene.lines) and scene.entry(line).indent == indent:
        if scene.entry(line).is_item or looks_like_key(scene.entry(line).key):
            break
        last = line
    changes = {number: scene.lines[number].replace("'", "''") for number in range(first, last + 1)}
    changes[first] = f"{changes[first][:indent]}'{changes[first][indent:]}"
    changes[last] = f"{changes[last].rstrip()}'"
    return changes


def _goes_on(scene: Scene, number: int) -> bool:
    """Whether the line above ends in a text that the line may go on with."""
    above = scene.entry(scene.above(number))
    return bool(above.value) and above.value[0] not in "[{"


def _key_meant(word: str, is_outermost: bool) -> str | None:
    """The key that the word is, or was probably meant as."""
    if may_be_key(word, is_outermost):
        return word
    return nearest(word, RECORD_KEYS if is_outermost else PART_KEYS) if len(word) > _TOO_SHORT else None


def _is_text_with_colon(scene: Scene, number: int) -> bool:
    """Whether the line above looks like a key, but begins a text below one: `Avtalet gäller: unga`."""
    above, owner = scene.entry(scene.above(number)), scene.entry(scene.above(scene.above(number)))
    begins = owner.key is not None and not owner.value and owner.indent < above.indent
    is_text = above.key is not None and not looks_like_key(above.key) and bool(above.value)
    return begins and is_text and above.indent == scene.entry(number).indent


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
