"""The picture that stands for a page where it is shared (Open Graph): its title on the rail line."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from html import escape

from overens.files import FileSet
from overens.pictures.drawing import Gallery
from overens.pictures.lettering import FAMILY, Lettering, lettering

PICTURE = "delning.png"

WIDTH, HEIGHT = 1200, 630
"""What those who show such pictures ask for (https://ogp.me/): 1.91 to 1."""

LEFT, RIGHT = 84, 84
SIZES = ((76, 3), (60, 4), (46, 4))
"""Sizes of the title with the most lines in each, the largest first."""

LEADING = 1.14
PAPER, INK, TRUNK, HERE, QUIET = "#ffffff", "#16212a", "#0b4f4a", "#b0381c", "#46535c"
"""The colours of `styles/tokens.css` on a light page."""


@dataclass(frozen=True, slots=True)
class Shared:
    """A picture to be: its path in the site, the site's name, the section and the title that stand on it."""

    path: str
    site: str
    section: str
    title: str


def can_be_drawn(text: str) -> bool:
    """Whether the font has every letter. A picture with empty boxes on it would be worse than the site's own."""
    return lettering(700).has(text) and lettering(600).has(text)


def share_pictures(asked: Sequence[Shared], gallery: Gallery, map_: Callable[..., list[bytes]], jobs: int) -> FileSet:
    """The pictures by path. `map_` spreads the work over `jobs` cores."""
    made = map_(partial(_picture, gallery), asked, jobs)
    return FileSet({one.path: content for one, content in zip(asked, made, strict=True)})


def _picture(gallery: Gallery, one: Shared) -> bytes:
    return gallery.picture(drawing(one), WIDTH)


def drawing(one: Shared) -> str:
    """The drawing. The title takes the largest size in which it fits, and is cut where it fits in none."""
    font = lettering(700)
    size, lines = fitted(one.title, font)
    top = 300 - (len(lines) - 1) * size * LEADING / 2 + size * 0.34
    title = "".join(
        _text(line, LEFT, top + number * size * LEADING, size, 700, INK) for number, line in enumerate(lines)
    )
    site = _text(cut(one.site, font, 46, 380), LEFT + 62, 118, 46, 700, INK)
    section = _text(cut(one.section, lettering(600), 34, WIDTH - 620), WIDTH - RIGHT, 116, 34, 600, QUIET, end=True)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}">'
        f'<rect width="{WIDTH}" height="{HEIGHT}" fill="{PAPER}"/>{_logo()}'
        f"{site}{section if one.section else ''}{title}{_line()}</svg>"
    )


def _logo() -> str:
    """The mark of the site: an ö, a station with two dots."""
    return (
        f'<circle cx="{LEFT + 19}" cy="104" r="16" fill="none" stroke="{TRUNK}" stroke-width="9"/>'
        f'<circle cx="{LEFT + 9}" cy="74" r="6" fill="{HERE}"/><circle cx="{LEFT + 29}" cy="74" r="6" fill="{HERE}"/>'
    )


def _line() -> str:
    """The rail line: from the edge through two stations to here, where it ends."""
    stations = "".join(
        f'<circle cx="{place}" cy="542" r="15" fill="{PAPER}" stroke="{TRUNK}" stroke-width="10"/>'
        for place in (300, 720)
    )
    end = WIDTH - RIGHT - 22
    here = f'<circle cx="{end}" cy="542" r="22" fill="{HERE}"/>'
    return f'<path d="M0 542H{end}" stroke="{TRUNK}" stroke-width="16"/>{stations}{here}'


def _text(text: str, x: float, y: float, size: float, weight: int, colour: str, *, end: bool = False) -> str:
    anchor = ' text-anchor="end"' if end else ""
    return (
        f'<text x="{x}" y="{y:.1f}" font-family="{FAMILY}" font-weight="{weight}" font-size="{size}" fill="{colour}"'
        f"{anchor}>{escape(text)}</text>"
    )


def fitted(title: str, font: Lettering) -> tuple[int, list[str]]:
    """The size and the lines of a title."""
    room = WIDTH - LEFT - RIGHT
    for size, most in SIZES:
        lines = list(wrapped(title, font, size, room))
        if len(lines) <= most and all(font.width(word, size) <= room for word in title.split()):
            return size, lines
    size, most = SIZES[-1]
    lines = list(wrapped(title, font, size, room))
    if len(lines) > most:
        lines = [*lines[: most - 1], cut(" ".join(lines[most - 1 :]), font, size, room)]
    return size, lines


def wrapped(text: str, font: Lettering, size: float, room: float) -> Iterator[str]:
    """Lines that are no wider than the room; a word that is wider alone is broken with a hyphen."""
    line = ""
    for word in _pieces(text.split(), font, size, room):
        longer = f"{line} {word}" if line else word
        if font.width(longer, size) <= room:
            line = longer
        else:
            yield line
            line = word
    if line:
        yield line


def _pieces(words: Iterable[str], font: Lettering, size: float, room: float) -> Iterator[str]:
    for written in words:
        word = written
        while font.width(word, size) > room:
            fits = next(count for count in range(len(word), 0, -1) if font.width(f"{word[:count]}-", size) <= room)
            yield f"{word[:fits]}-"
            word = word[fits:]
        yield word


def cut(text: str, font: Lettering, size: float, room: float) -> str:
    """The text, or as much of it as there is room for, with an ellipsis."""
    if font.width(text, size) <= room:
        return text
    fits = next((count for count in range(len(text), 0, -1) if font.width(f"{text[:count]} …", size) <= room), 0)
    return f"{text[:fits].rstrip()} …"
