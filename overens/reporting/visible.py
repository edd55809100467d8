"""Text from files made safe and measurable for a terminal.

A file may hold escape codes that move the cursor, rewrite the screen or turn the writing direction. None of
them reaches a terminal: each is shown by its number instead.
"""

from __future__ import annotations

import unicodedata

TAB = 4

Cell = tuple[str, int]
"""One character as shown, and the columns it takes."""


def visible(text: str) -> str:
    """The text with tabs as spaces and every character that is not to be shown as its number, `<U+001B>`."""
    if text.isascii() and text.isprintable():
        return text
    return "".join(shown for shown, _ in cells(text))


def cells(text: str) -> list[Cell]:
    """Each character as it is shown, with its width in a terminal: 2 for wide ones, 0 for marks upon another."""
    row: list[Cell] = []
    position = 0
    for character in text:
        cell = _cell(character, position)
        row.append(cell)
        position += cell[1]
    return row


def width(text: str) -> int:
    """How many columns a text takes."""
    return sum(columns for _, columns in cells(text))


def _cell(character: str, position: int) -> Cell:
    if character == "\t":
        columns = TAB - position % TAB
        return " " * columns, columns
    category = unicodedata.category(character)
    if category in {"Mn", "Me"}:
        return character, 0
    # Cc: control; Cf: direction, joiners, the byte-order mark; Cs: half a character; Co, Cn: unknown to fonts;
    # Zl, Zp: line ends that editors do not count as such.
    if category in {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}:
        shown = f"<U+{ord(character):04X}>"
        return shown, len(shown)
    return character, 2 if unicodedata.east_asian_width(character) in {"W", "F"} else 1
