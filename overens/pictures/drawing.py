"""From a drawing to the bytes of a PNG, remembered between builds: the same bytes with the memory and without."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from functools import lru_cache
from hashlib import blake2b
from pathlib import Path

from overens.pictures.lettering import font_files
from overens.pictures.palette import smaller

SIZE = 16
"""Bytes of a digest."""


@dataclass(frozen=True, slots=True)
class Gallery:
    """Makes pictures. `folder` is where they are remembered; it may vanish, be full or be forbidden at any time."""

    folder: Path | None = None

    def picture(self, drawing: str, width: int) -> bytes:
        """The PNG of an SVG drawing, so many pixels wide."""
        return self._remembered(f"{width} {drawing}", lambda: drawn(drawing, width))

    def _remembered(self, key: str, make: Callable[[], bytes]) -> bytes:
        if self.folder is None:
            return make()
        file = self.folder / f"{_digest(f'{_maker()} {key}'.encode()).hex()}.png"
        kept = _read(file)
        if kept is not None:
            return kept
        content = make()
        _write(file, content)
        return content


@lru_cache(maxsize=32)
def drawn(drawing: str, width: int) -> bytes:
    """Draw it: only our own fonts, so that every machine gives the same."""
    from resvg_py import svg_to_bytes  # a library of some megabytes, needed only where nothing is remembered

    return smaller(
        bytes(svg_to_bytes(svg_string=drawing, width=width, skip_system_fonts=True, font_files=font_files()))
    )


def _maker() -> str:
    """What pictures depend on beside their drawing."""
    from importlib.metadata import version

    return f"resvg_py {version('resvg_py')} font {version('font-source-sans-pro')}"


def _digest(content: bytes) -> bytes:
    return blake2b(content, digest_size=SIZE).digest()


def _read(file: Path) -> bytes | None:
    """A remembered picture, if it is whole: its digest stands before it."""
    try:
        content = file.read_bytes()
    except OSError:
        return None
    return content[SIZE:] if len(content) > SIZE and _digest(content[SIZE:]) == content[:SIZE] else None


def _write(file: Path, content: bytes) -> None:
    """Remember a picture; where that cannot be done it is made again next time."""
    with suppress(OSError):
        file.parent.mkdir(parents=True, exist_ok=True)
        beside = file.with_suffix(f".{_digest(content).hex()}")
        beside.write_bytes(_digest(content) + content)
        beside.replace(file)
