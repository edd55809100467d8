"""Which municipalities border on each other, from the map's shared lines."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator
from functools import cache
from typing import Any

from overens.register.places import FOLDER

MAP = FOLDER / "kommuner.topojson"


def neighbours(code: str) -> tuple[str, ...]:
    """The codes of the municipalities that share a land border with one, sorted; empty for Gotland.

    The map draws coasts and great lakes as outlines, so a border out at sea or across Vättern does not count, nor does
    a corner where two only touch.
    Raises `KeyError` for a code that no municipality has.
    """
    return _neighbours()[code]


@cache
def _neighbours() -> dict[str, tuple[str, ...]]:
    shapes = json.loads(MAP.read_text(encoding="utf-8"))["objects"]["kommuner"]["geometries"]
    # A line is drawn once and used by the shapes on its two sides, by one of them backwards: as ~number.
    sides: defaultdict[int, set[str]] = defaultdict(set)
    for shape in shapes:
        for line in _lines(shape["arcs"]):
            sides[max(line, ~line)].add(shape["id"])
    found: dict[str, set[str]] = {shape["id"]: set() for shape in shapes}
    for codes in sides.values():
        for code in codes:
            found[code] |= codes - {code}
    return {code: tuple(sorted(others)) for code, others in found.items()}


def _lines(arcs: Any) -> Iterator[int]:
    """The numbers in rings of polygons, however deep they lie."""
    for part in arcs:
        if isinstance(part, int):
            yield part
        else:
            yield from _lines(part)
