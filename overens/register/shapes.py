"""The outlines of the municipalities, from the map's shared lines, as paths of a drawing."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from typing import Any

from overens.register.places import FOLDER

MAP = FOLDER / "kommuner.topojson"

Point = tuple[float, float]
Step = tuple[int, int]
Ring = tuple[Point, ...]


@dataclass(frozen=True, slots=True)
class Drawing:
    """Municipalities drawn in one scale. `paths` holds the data of an SVG path by code, in whole units.

    North is up. Lakes are rings inside others: fill with the rule `evenodd`. `centres` are points for marks: the middle
    of each one's largest ring.
    """

    width: int
    height: int
    paths: dict[str, str]
    centres: dict[str, Step]


def drawing(codes: Iterable[str], longest: int) -> Drawing:
    """The municipalities, as large as fits where neither side is longer than `longest` units.

    Points that two municipalities share are rounded alike, so no gap opens between them. An island too small to be
    seen is left out, but every municipality has at least one ring. Raises `KeyError` for a code that is on no map.
    """
    width, height, drawn = _scaled(codes, longest)
    return Drawing(
        width,
        height,
        {code: _path(rings) for code, rings in drawn.items()},
        {code: _centre(max(rings, key=_area)) for code, rings in drawn.items()},
    )


def outline(codes: Iterable[str], longest: int) -> str:
    """The municipalities as one area without borders inside, in the same scale as `drawing`, as path data."""
    edges: dict[Step, list[Step]] = {}
    for rings in _scaled(codes, longest)[2].values():
        for start, end in (edge for ring in rings for edge in pairwise(ring) if edge[0] != edge[1]):
            # A border is drawn once each way, by the municipalities on its two sides; a coast only once.
            if start in edges.get(end, ()):
                edges[end].remove(start)
            else:
                edges.setdefault(start, []).append(end)
    return _path([ring for ring in _stitched(edges) if len(ring) > 3])


def _stitched(edges: dict[Step, list[Step]]) -> Iterator[list[Step]]:
    """Rings of edges that follow each other; uses the edges up."""
    for first in sorted(edges):
        while edges[first]:
            ring = [first]
            while edges.get(ring[-1]):
                ring.append(edges[ring[-1]].pop())
                if ring[-1] == first:
                    break
            yield ring


def _scaled(codes: Iterable[str], longest: int) -> tuple[int, int, dict[str, list[list[Step]]]]:
    """Width, height, and the rings by code in whole units; north is up."""
    shapes = {code: outlines()[code] for code in codes}
    xs = [x for rings in shapes.values() for ring in rings for x, _ in ring]
    ys = [y for rings in shapes.values() for ring in rings for _, y in ring]
    west, north = min(xs), max(ys)
    scale = longest / max(max(xs) - west, north - min(ys))
    drawn = {
        code: [[(round((x - west) * scale), round((north - y) * scale)) for x, y in ring] for ring in rings]
        for code, rings in shapes.items()
    }
    return round((max(xs) - west) * scale), round((north - min(ys)) * scale), drawn


def _area(ring: list[Step]) -> float:
    """The area within a ring, by its corners."""
    return abs(sum(ax * by - bx * ay for (ax, ay), (bx, by) in pairwise([*ring, ring[0]]))) / 2


def _centre(ring: list[Step]) -> Step:
    """The middle of the smallest upright box around a ring."""
    xs, ys = [x for x, _ in ring], [y for _, y in ring]
    return (min(xs) + max(xs)) // 2, (min(ys) + max(ys)) // 2


def _path(rings: list[list[Step]]) -> str:
    simple = [ring for ring in map(_simplified, rings) if len(ring) > 2]
    if not simple:
        x, y = rings[0][0]
        simple = [[(x, y), (x + 1, y), (x + 1, y + 1), (x, y + 1)]]
    return "".join(_closed(ring) for ring in simple)


def _simplified(ring: list[Step]) -> list[Step]:
    """A ring without its repeated last point, and without points that change nothing."""
    kept: list[Step] = []
    for point in ring:
        if kept and kept[-1] == point:
            continue
        if len(kept) > 1 and _between(kept[-2], kept[-1], point):
            kept.pop()
        kept.append(point)
    return kept[:-1] if len(kept) > 1 and kept[0] == kept[-1] else kept


def _between(start: Step, middle: Step, end: Step) -> bool:
    """Whether the middle lies on the straight line from start to end."""
    (ax, ay), (bx, by) = (middle[0] - start[0], middle[1] - start[1]), (end[0] - middle[0], end[1] - middle[1])
    return ax * by == ay * bx and ax * bx + ay * by > 0


def _closed(ring: list[Step]) -> str:
    """A ring as path data: where it begins, then each step from point to point."""
    (x, y), steps = ring[0], []
    for before, after in pairwise(ring):
        steps.append(f"{after[0] - before[0]} {after[1] - before[1]}")
    # A minus sign parts two numbers as well as a space does.
    return f"M{x} {y}l{' '.join(steps)}z".replace(" -", "-")


@cache
def outlines() -> dict[str, tuple[Ring, ...]]:
    """The rings of every municipality by code, in metres (SWEREF 99 TM)."""
    topology = json.loads(MAP.read_text(encoding="utf-8"))
    lines = [tuple(_metres(line, topology["transform"])) for line in topology["arcs"]]
    shapes = topology["objects"]["kommuner"]["geometries"]
    return {shape["id"]: tuple(_ring(numbers, lines) for numbers in _rings(shape)) for shape in shapes}


def _metres(line: list[list[int]], transform: dict[str, list[float]]) -> Iterator[Point]:
    """The points of a line, which are written as steps from the one before."""
    (x_scale, y_scale), (west, south) = transform["scale"], transform["translate"]
    x = y = 0
    for dx, dy in line:
        x, y = x + dx, y + dy
        yield x * x_scale + west, y * y_scale + south


def _rings(shape: dict[str, Any]) -> Iterator[list[int]]:
    polygons = shape["arcs"] if shape["type"] == "MultiPolygon" else [shape["arcs"]]
    for polygon in polygons:
        yield from polygon


def _ring(numbers: list[int], lines: list[Ring]) -> Ring:
    """The lines of a ring one after the other; `~number` is a line backwards. Each begins where the last one ends."""
    points: list[Point] = []
    for number in numbers:
        line = lines[number] if number >= 0 else lines[~number][::-1]
        points.extend(line[1:] if points else line)
    return tuple(points)
