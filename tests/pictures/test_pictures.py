from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from overens.pictures import Gallery, Shared, can_be_drawn, icon_files
from overens.pictures.drawing import drawn
from overens.pictures.icons import ICONS, WHOLE
from overens.pictures.lettering import FAMILY, lettering
from overens.pictures.palette import smaller
from overens.pictures.shared import LEFT, RIGHT, SIZES, WIDTH, cut, drawing, fitted, wrapped

STATIC = Path(__file__).resolve().parents[2] / "templates" / "static"
ROOM = WIDTH - LEFT - RIGHT
LONG = (
    "Överenskommelse om samverkan för att minska ungdomsarbetslösheten och underlätta nyanländas etablering på "
    "arbetsmarknaden i Exempelstad, Exempelby, Exempelköping och många andra kommuner i hela landet"
)
TITLES = ["Åmål", LONG, "Arbetsmarknadspolitiskasamverkansöverenskommelse" * 3, "W" * 400, "i " * 400, "<&>\"'", ""]


def pixels(png: bytes) -> list[list[tuple[int, int, int]]]:
    """A picture as read by the book, one byte after the other."""
    width, height, _, kind = struct.unpack_from(">IIBB", png, 16)
    parts: dict[bytes, bytes] = {}
    at = 8
    while at < len(png):
        length, name = struct.unpack_from(">I4s", png, at)
        content = png[at + 8 : at + 8 + length]
        assert struct.unpack_from(">I", png, at + 8 + length)[0] == zlib.crc32(name + content)
        parts[name] = parts.get(name, b"") + content
        at += 12 + length
    size = {3: 1, 6: 4}[kind]
    data, above, found = zlib.decompress(parts[b"IDAT"]), bytes(width * size), []
    for number in range(height):
        start = number * (width * size + 1)
        row = bytearray(data[start + 1 : start + 1 + width * size])
        for place in range(len(row)):
            a = row[place - size] if place >= size else 0
            b, c = above[place], above[place - size] if place >= size else 0
            row[place] = row[place] + (0, a, b, (a + b) // 2, paeth(a, b, c))[data[start]] & 0xFF
        above = bytes(row)
        colours = parts.get(b"PLTE", b"")
        found.append(
            [tuple(colours[3 * one : 3 * one + 3]) for one in row]
            if kind == 3
            else [tuple(row[place : place + 3]) for place in range(0, len(row), 4)]
        )
    return found  # type: ignore[return-value]


def paeth(a: int, b: int, c: int) -> int:
    return min((a, b, c), key=lambda one: abs(a + b - c - one))


def written(rows: list[list[tuple[int, int, int]]], filters: list[int]) -> bytes:
    """A picture in red, green, blue and alpha with chosen filters."""
    width = len(rows[0])
    above, data = bytes(width * 4), b""
    for row, kind in zip(rows, filters, strict=True):
        plain = b"".join(bytes((*pixel, 255)) for pixel in row)
        told = bytearray()
        for place, value in enumerate(plain):
            a, c = (plain[place - 4], above[place - 4]) if place >= 4 else (0, 0)
            b = above[place]
            told.append(value - (0, a, b, (a + b) // 2, paeth(a, b, c))[kind] & 0xFF)
        data, above = data + bytes([kind]) + bytes(told), plain
    chunks = [(b"IHDR", struct.pack(">IIBBBBB", width, len(rows), 8, 6, 0, 0, 0)), (b"IDAT", zlib.compress(data))]
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))
        for name, content in (*chunks, (b"IEND", b""))
    )


COLOUR = st.sampled_from([(255, 255, 255), (22, 33, 42), (11, 79, 74), (176, 56, 28), (200, 201, 199), (0, 255, 128)])


@given(st.lists(st.tuples(st.lists(COLOUR, min_size=7, max_size=7), st.integers(0, 4)), min_size=1, max_size=9))
@settings(max_examples=150, deadline=None)
def test_a_palette_changes_no_pixel(rows: Any) -> None:
    picture = [row for row, _ in rows]
    assert pixels(smaller(written(picture, [kind for _, kind in rows]))) == picture


def test_a_picture_of_more_colours_keeps_the_commonest_and_the_nearest() -> None:
    shades = [(number, number, number) for number in range(256)]
    made = pixels(smaller(written([[(255, 0, 0)] * 256, shades], [0, 0])))
    assert made[0] == [(255, 0, 0)] * 256
    palette = {pixel for row in made for pixel in row}
    assert len(palette) <= 64

    def apart(one: tuple[int, ...], other: tuple[int, ...]) -> int:
        return sum((left - right) ** 2 for left, right in zip(one, other, strict=True))

    for shown, meant in zip(made[1], shades, strict=True):
        assert apart(shown, meant) == min(apart(one, meant) for one in palette)


def test_a_see_through_picture_stays_as_it_is() -> None:
    icon = drawn((STATIC / "favicon.svg").read_text(encoding="utf-8"), 32)
    assert icon[25] == 6


def ink(png: bytes) -> Iterator[tuple[int, int]]:
    for y, row in enumerate(pixels(png)):
        for x, pixel in enumerate(row):
            if pixel != (255, 255, 255):
                yield x, y


@pytest.mark.parametrize("weight", [600, 700])
def test_widths_are_those_that_are_drawn(weight: int) -> None:
    text, size = "Överenskommelse HÅÄ", 40
    svg = (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 500 60"><rect width="500" height="60" fill="#fff"/>'
        f'<text x="10" y="45" font-family="{FAMILY}" font-weight="{weight}" font-size="{size}">{text}</text></svg>'
    )
    right = max(x for x, _ in ink(drawn(svg, 500)))
    assert right - 10 == pytest.approx(lettering(weight).width(text, size), abs=6)


@pytest.mark.parametrize("title", TITLES, ids=lambda one: one[:12])
def test_no_line_is_wider_than_its_room(title: str) -> None:
    font = lettering(700)
    size, lines = fitted(title, font)
    assert len(lines) <= dict(SIZES)[size]
    assert all(font.width(line, size) <= ROOM for line in lines)


@given(st.text(alphabet=st.sampled_from("aåÖWi -–"), max_size=300))
@settings(deadline=None)
def test_any_title_is_wrapped_without_loss(title: str) -> None:
    font = lettering(700)
    lines = list(wrapped(title, font, 50, ROOM))
    assert all(font.width(line, 50) <= ROOM for line in lines)
    assert "".join(lines).replace("-", "").replace(" ", "") == title.replace("-", "").replace(" ", "")


def test_a_text_with_room_is_not_cut() -> None:
    font = lettering(600)
    assert cut("Jobbspår", font, 34, 500) == "Jobbspår"
    assert cut(LONG, font, 34, 500).endswith(" …")
    assert font.width(cut(LONG, font, 34, 500), 34) <= 500


@pytest.mark.parametrize("title", [LONG, TITLES[2]], ids=["many words", "one word"])
def test_a_picture_has_its_size_its_margins_and_little_weight(title: str) -> None:
    png = drawn(drawing(Shared("delning.png", "Överens " * 9, "Överenskommelser " * 9, title)), WIDTH)
    assert struct.unpack_from(">II", png, 16) == (1200, 630)
    assert len(png) <= 25_000
    # Letters keep to the margins; only the line comes from the edge.
    assert [(x, y) for x, y in ink(png) if not LEFT - 4 <= x <= WIDTH - RIGHT + 2 and y < 500] == []


def test_letters_that_the_font_lacks_are_known() -> None:
    assert can_be_drawn("Överenskommelse – åäö ÅÄÖ éü ”§” 1/2 …")
    assert not can_be_drawn("العربية")


DRAWING = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><rect width="9" height="9" fill="#123456"/></svg>'


def test_what_is_remembered_is_what_is_drawn(tmp_path: Path) -> None:
    fresh = Gallery().picture(DRAWING, 9)
    assert Gallery(tmp_path).picture(DRAWING, 9) == fresh
    (file,) = tmp_path.iterdir()
    assert Gallery(tmp_path).picture(DRAWING, 9) == fresh
    assert Gallery(tmp_path).picture(DRAWING, 18) != fresh
    file.write_bytes(file.read_bytes()[:-3])
    assert Gallery(tmp_path).picture(DRAWING, 9) == fresh


def test_a_warm_memory_draws_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = Gallery(tmp_path).picture(DRAWING, 9)
    monkeypatch.setattr("overens.pictures.drawing.drawn", lambda *_: pytest.fail("drawn again"))
    assert Gallery(tmp_path).picture(DRAWING, 9) == first


def test_a_memory_that_cannot_be_kept_is_done_without(tmp_path: Path) -> None:
    (tmp_path / "fil").write_text("")
    assert Gallery(tmp_path / "fil").picture(DRAWING, 9) == Gallery().picture(DRAWING, 9)


def test_the_icons_are_those_of_the_drawing() -> None:
    for path, content in icon_files((STATIC / "favicon.svg").read_text(encoding="utf-8"), Gallery()).items():
        assert (STATIC / path).read_bytes() == content, f"{path}: run python tools/icons.py"


def test_icons_have_the_sizes_that_they_say() -> None:
    for path, size in {**ICONS, **WHOLE}.items():
        assert struct.unpack_from(">II", (STATIC / path).read_bytes(), 16) == (size, size)
    icon = (STATIC / "favicon.ico").read_bytes()
    assert icon[:6] == b"\0\0\1\0\1\0"
    assert icon[22:30] == b"\x89PNG\r\n\x1a\n"


def test_a_drawing_that_is_not_square_gives_no_icons() -> None:
    assert dict(icon_files('<svg viewBox="0 0 9 8"></svg>', Gallery())) == {}
