"""A repair of the text in memory, with what is told of it; and how a value is put between quotes."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from overens.sources.findings import Finding
from overens.sources.scene import Entry, Scene, entry_of, quoted, without_comment

_KEY_WORD = re.compile(r"[a-zåäö][a-zåäö0-9-]*\Z")


@dataclass(frozen=True, slots=True)
class Fix:
    """One mistake, and the lines (from 0) as they must be to read past it.

    What stands where a line was changed is suspect, unless it `is_right`; on the lines of `whole`, everything.
    `always`: it is kept even if reading comes no further, since it takes away what is in the way.
    """

    finding: Finding
    changes: Mapping[int, str]
    whole: tuple[int, ...] = ()
    always: bool = False
    is_right: bool = False


# A repair looks at a scene and proposes fixes, the likeliest first; none where the mistake is not of its kind.
Repair = Callable[[Scene], Iterable[Fix]]


def looks_like_key(word: str | None) -> bool:
    """Whether the word could be one of our keys: lower-case letters and hyphens."""
    return word is not None and _KEY_WORD.match(word) is not None


def opens_block(entry: Entry) -> bool:
    """Whether the line ends in `|` or `>`, so that its text begins on the next."""
    return entry.key is not None and without_comment(entry.value).rstrip("+-0123456789") in ("|", ">")


def continuation(lines: list[str], line: int, column: int) -> int:
    """The last line of the text that begins at the column: it goes on in deeper lines that hold no key and no dash."""
    entry = entry_of(lines[line])
    base = entry.indent if entry.key is None or column < entry.value_column else entry.content
    if entry.key is None and not entry.is_item:
        above = entry_of(next((text for text in reversed(lines[:line]) if text.strip()), ""))
        base = above.content if above.key is not None and not above.value else base
    last = line
    for number in range(line + 1, len(lines)):
        below = entry_of(lines[number])
        if below.value or below.key:
            if below.indent <= base or below.is_item or looks_like_key(below.key):
                break
            last = number
    return last


def lines_of_text(lines: list[str], line: int, column: int, number: int) -> list[int]:
    """The lines from `number` on that go on with the value at the line and column: deeper than its key, and no keys."""
    owner = entry_of(lines[line])
    least = owner.indent + 1 if owner.is_item or column > owner.indent else owner.indent
    if owner.is_item and owner.key is not None:
        least = owner.content + 1
    found: list[int] = []
    for at in range(number, len(lines)):
        entry = entry_of(lines[at])
        if not lines[at].strip():
            continue
        if entry.indent < max(least, 1) or entry.is_item or looks_like_key(entry.key) or entry.value.startswith("#"):
            break
        found.append(at)
    return found


def put_in_quotes(lines: list[str], line: int, column: int) -> dict[int, str]:
    """The lines of the value that begins at the column, between single quotes."""
    last = continuation(lines, line, column)
    changes = {number: lines[number].replace("'", "''") for number in range(line, last + 1)}
    head, text = lines[line][:column], lines[line][column:].replace("'", "''")
    tail = ""
    if last == line and " #" in text:
        text, tail = text.split(" #", 1)
        tail = f" #{tail}"
    changes[line] = f"{head}'{text.rstrip()}" + ("'" if last == line else "") + tail
    if last > line:
        changes[last] = f"{changes[last].rstrip()}'"
    return changes


def in_quotes(text: str) -> str:
    """The text between the quotes that are easiest to read, as an example in a hint."""
    easy = "'" in text and '"' not in text and "\\" not in text
    return shortened(f'"{text}"' if easy else quoted(text))


def segment(line: str, column: int) -> tuple[int, int]:
    """From and to which column the item between brackets and commas reaches that the column lies in."""
    start = max(line.rfind(sign, 0, column) for sign in "[{,") + 1
    ends = [end for end in (line.find(sign, column) for sign in ",]}") if end >= 0]
    end = min(ends, default=len(line))
    start += len(line[start:end]) - len(line[start:end].lstrip())
    return start, max(start, start + len(line[start:end].rstrip()))


def shortened(text: str, longest: int = 70) -> str:
    """The text as an example in a hint: one line, not too long."""
    text = text.strip()
    return text if len(text) <= longest else f"{text[: longest - 1].rstrip()}…"
