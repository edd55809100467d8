"""A PNG of few colours made small: each pixel one byte that names its colour, not four that say it.

The library that draws writes every pixel as red, green, blue and alpha. Our pictures have some flat colours and the
shades between them; as a palette they take a third of the bytes. Only what that library writes is read: 8 bits, RGBA,
not interlaced (https://www.w3.org/TR/png-3/).
"""

from __future__ import annotations

import struct
import zlib
from collections import Counter
from collections.abc import Iterator, Sequence

MOST = 64
"""Colours of a palette: enough for shades that no eye tells apart."""

LOW, HIGH = 0x7F7F7F7F, 0x80808080
"""The seven lower bits and the highest bit of each byte of a pixel."""

Row = tuple[int, ...]
"""Pixels from left to right, each a number of four bytes."""


def smaller(png: bytes) -> bytes:
    """The same picture with a palette; shades beyond what it holds become their nearest neighbours in it."""
    width, height, depth, kind, _, _, interlaced = struct.unpack_from(">IIBBBBB", png, 16)
    if (depth, kind, interlaced) != (8, 6, 0):
        return png
    data = b"".join(content for name, content in _chunks(png) if name == b"IDAT")
    rows = list(_rows(zlib.decompress(data), width, height))
    counted: Counter[int] = Counter()
    for row, times in Counter(rows).items():
        for pixel, number in Counter(row).items():
            counted[pixel] += number * times
    if any(pixel >> 24 != 0xFF for pixel in counted):
        return png
    palette = [pixel for pixel, _ in sorted(counted.items(), key=lambda one: (-one[1], one[0]))[:MOST]]
    index = {pixel: number for number, pixel in enumerate(palette)}
    index |= {pixel: _nearest(pixel, palette) for pixel in counted if pixel not in index}
    made = {row: b"\0" + bytes(map(index.__getitem__, row)) for row in set(rows)}
    return _written(width, height, palette, b"".join(made[row] for row in rows))


def _chunks(png: bytes) -> Iterator[tuple[bytes, bytes]]:
    at = 8
    while at < len(png):
        length, name = struct.unpack_from(">I4s", png, at)
        yield name, png[at + 8 : at + 8 + length]
        at += 12 + length


def _rows(data: bytes, width: int, height: int) -> Iterator[Row]:
    """The pixels of every row. Most rows are the one above, unchanged."""
    form, length, above = f"<{width}I", width * 4, (0,) * width
    nothing = bytes(length)
    for number in range(height):
        at = number * (length + 1)
        told = data[at + 1 : at + 1 + length]
        if data[at] != 2:
            above = tuple(_unfiltered(data[at], struct.unpack(form, told), above))
        elif told != nothing:
            changes = struct.unpack(form, told)
            above = tuple(
                [
                    ((up & LOW) + (one & LOW)) ^ ((up ^ one) & HIGH) if one else up
                    for one, up in zip(changes, above, strict=True)
                ]
            )
        yield above


def _unfiltered(kind: int, told: Row, above: Row) -> Iterator[int]:
    """The pixels of a row that is told by its differences to what is known already: nothing, left, above, between."""
    left = corner = 0
    for change, up in zip(told, above, strict=True):
        if kind == 4:
            known = _foretold(left, up, corner)
        else:
            # Half the sum of two bytes, in all four bytes of a pixel at once.
            known = (0, left, up, (left & up) + (((left ^ up) >> 1) & LOW))[kind]
        left = ((known & LOW) + (change & LOW)) ^ ((known ^ change) & HIGH) if change else known
        corner = up
        yield left


def _foretold(left: int, up: int, corner: int) -> int:
    """What Paeth's filter expects of each byte: whichever of the three neighbours is nearest to left + up - corner."""
    if up == corner:
        return left
    if left == corner:
        return up
    found = 0
    for shift in (0, 8, 16, 24):
        a, b, c = left >> shift & 0xFF, up >> shift & 0xFF, corner >> shift & 0xFF
        to_left, to_up, to_corner = abs(b - c), abs(a - c), abs(a + b - 2 * c)
        nearest = a if to_left <= to_up and to_left <= to_corner else b if to_up <= to_corner else c
        found |= nearest << shift
    return found


def _nearest(pixel: int, palette: Sequence[int]) -> int:
    def distance(number: int) -> int:
        other = palette[number]
        return sum(((pixel >> shift & 0xFF) - (other >> shift & 0xFF)) ** 2 for shift in (0, 8, 16))

    return min(range(len(palette)), key=distance)


def _written(width: int, height: int, palette: Sequence[int], rows: bytes) -> bytes:
    colours = b"".join(struct.pack("<I", pixel)[:3] for pixel in palette)
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        _chunk(name, content)
        for name, content in (
            (b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 3, 0, 0, 0)),
            (b"PLTE", colours),
            (b"IDAT", zlib.compress(rows, 9)),
            (b"IEND", b""),
        )
    )


def _chunk(name: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))
