"""The site's icons, all from the one drawing `static/favicon.svg`."""

from __future__ import annotations

import re
import struct

from overens.files import FileSet
from overens.pictures.drawing import Gallery

GROUND = "#ffffff"
ICONS = {"icons/192.png": 192, "icons/512.png": 512}
"""Icons on a see-through ground: path -> pixels."""

WHOLE = {"icons/maskable.png": 512, "apple-touch-icon.png": 180}
"""Icons that systems cut to their own shape: on a ground, the drawing well within (W3C: the middle 80 per cent)."""

_ROOT = re.compile(r'<svg\b[^>]*\bviewBox="0 0 ([0-9.]+) \1"[^>]*>(.*)</svg>', re.DOTALL)


def icon_files(drawing: str, gallery: Gallery) -> FileSet:
    """The icons of a square drawing; none where it is not one that begins at 0 0."""
    root = _ROOT.search(drawing)
    if root is None:
        return FileSet()
    side = float(root[1])
    margin, whole = side * 0.22, side * 1.44
    framed = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{-margin} {-margin} {whole} {whole}">'
        f'<rect x="{-margin}" y="{-margin}" width="100%" height="100%" fill="{GROUND}"/>{root[2]}</svg>'
    )
    found = {path: gallery.picture(drawing, size) for path, size in ICONS.items()}
    found |= {path: gallery.picture(framed, size) for path, size in WHOLE.items()}
    return FileSet({**found, "favicon.ico": _ico(gallery.picture(drawing, 32), 32)})


def _ico(png: bytes, size: int) -> bytes:
    """An ICO file around one PNG, as all browsers that ask for `favicon.ico` read it."""
    header = struct.pack("<HHH", 0, 1, 1)
    return header + struct.pack("<BBBBHHII", size, size, 0, 0, 1, 32, len(png), len(header) + 16) + png
