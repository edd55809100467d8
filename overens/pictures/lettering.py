"""How wide a text is in the font of the pictures, and which letters the font has: read from the font itself.

Source Sans Pro comes with a package, so that every machine draws the same letters. Of a font file (OpenType) only two
tables are read: `cmap` (letter -> glyph) and `hmtx` (glyph -> width).
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from functools import cache
from importlib.resources import as_file, files
from pathlib import Path

FAMILY = "Source Sans Pro"
WEIGHTS = {600: "SourceSansPro-Semibold.ttf", 700: "SourceSansPro-Bold.ttf"}

_UNICODE = ((3, 10), (3, 1), (0, 4), (0, 3))
"""Platform and encoding of the tables of letters, the widest first."""


@dataclass(frozen=True, slots=True)
class Lettering:
    """A font: the width of each letter that it has, in units of which `units` are the font's size."""

    units: int
    widths: dict[int, int]

    def width(self, text: str, size: float) -> float:
        """The width of a text in a size, without kerning, which only ever makes our texts narrower."""
        return sum(self.widths.get(ord(letter), self.units) for letter in text) * size / self.units

    def has(self, text: str) -> bool:
        """Whether every letter can be drawn."""
        return all(ord(letter) in self.widths for letter in text)


def font_files() -> list[str]:
    """The font files, by path."""
    return [str(_path(name)) for name in WEIGHTS.values()]


@cache
def lettering(weight: int) -> Lettering:
    """The font in a weight."""
    font = _path(WEIGHTS[weight]).read_bytes()
    tables = _tables(font)
    units = _number(font, tables["head"] + 18, "H")
    long_widths = _number(font, tables["hhea"] + 34, "H")
    glyphs = _letters(font, tables["cmap"])

    def width(glyph: int) -> int:
        return _number(font, tables["hmtx"] + 4 * min(glyph, long_widths - 1), "H")

    return Lettering(units, {letter: width(glyph) for letter, glyph in glyphs.items()})


@cache
def _path(name: str) -> Path:
    with as_file(files("font_source_sans_pro") / "files" / name) as path:
        return path


def _tables(font: bytes) -> dict[str, int]:
    """Name of a table -> where it begins."""
    records = (struct.unpack_from(">4sIII", font, 12 + 16 * number) for number in range(_number(font, 4, "H")))
    return {name.decode("latin-1"): begin for name, _, begin, _ in records}


def _letters(font: bytes, table: int) -> dict[int, int]:
    """Letter -> glyph, from the table of letters that tells most. Raises `ValueError` where there is none we read."""
    found = {}
    for number in range(_number(font, table + 2, "H")):
        platform, encoding, offset = struct.unpack_from(">HHI", font, table + 4 + 8 * number)
        found[platform, encoding] = table + offset
    for known in _UNICODE:
        if known in found and _number(font, found[known], "H") == 4:
            return _segments(font, found[known])
        if known in found and _number(font, found[known], "H") == 12:
            return _groups(font, found[known])
    raise ValueError("a font without Unicode letters")


def _groups(font: bytes, at: int) -> dict[int, int]:
    """Format 12: runs of letters with runs of glyphs."""
    letters: dict[int, int] = {}
    for number in range(_number(font, at + 12, "I")):
        first, last, glyph = struct.unpack_from(">III", font, at + 16 + 12 * number)
        letters |= {letter: glyph + letter - first for letter in range(first, last + 1)}
    return letters


def _segments(font: bytes, at: int) -> dict[int, int]:
    """Format 4: segments of letters, each with a distance to its glyphs or a list of them."""
    count = _number(font, at + 6, "H") // 2
    ends, starts, deltas, offsets = at + 14, at + 16 + 2 * count, at + 16 + 4 * count, at + 16 + 6 * count
    letters = {}
    for number in range(count):
        first, last = _number(font, starts + 2 * number, "H"), _number(font, ends + 2 * number, "H")
        delta, offset = _number(font, deltas + 2 * number, "H"), _number(font, offsets + 2 * number, "H")
        for letter in range(first, min(last, 0xFFFE) + 1):
            glyph = letter
            if offset:
                glyph = _number(font, offsets + 2 * number + offset + 2 * (letter - first), "H")
            if glyph and (glyph := (glyph + delta) & 0xFFFF):
                letters[letter] = glyph
    return letters


def _number(font: bytes, at: int, form: str) -> int:
    return int(struct.unpack_from(f">{form}", font, at)[0])
