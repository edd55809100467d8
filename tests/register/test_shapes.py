"""Outlines of municipalities as path data."""

from __future__ import annotations

import gzip
import re

import pytest

from overens.register import MUNICIPALITIES, MUNICIPALITY_BY_CODE, neighbours
from overens.register.shapes import drawing, outline

ALL = [one.code for one in MUNICIPALITIES]
PATH = re.compile(r"(M\d+ \d+l-?\d+[ -]\d+(?:[ -]\d+)*z)+")


def corners(path: str) -> list[list[tuple[int, int]]]:
    """The rings of a path, as points."""
    rings = []
    for ring in path.removesuffix("z").split("z"):
        start, _, steps = ring.partition("l")
        x, y = (int(number) for number in re.findall(r"-?\d+", start))
        numbers = [int(number) for number in re.findall(r"-?\d+", steps)]
        points = [(x, y)]
        for dx, dy in zip(numbers[::2], numbers[1::2], strict=True):
            x, y = x + dx, y + dy
            points.append((x, y))
        rings.append(points)
    return rings


def area(ring: list[tuple[int, int]]) -> float:
    return abs(sum(ax * by - bx * ay for (ax, ay), (bx, by) in zip(ring, ring[1:] + ring[:1], strict=True))) / 2


def test_every_municipality_has_one_well_written_path_inside_the_drawing():
    drawn = drawing(ALL, 1500)
    assert sorted(drawn.paths) == sorted(ALL)
    assert max(drawn.width, drawn.height) == 1500
    for code, path in drawn.paths.items():
        assert PATH.fullmatch(path), code
        for ring in corners(path):
            assert len(ring) > 2, code
            assert all(0 <= x <= drawn.width and 0 <= y <= drawn.height for x, y in ring), code


def test_north_is_up_and_east_to_the_right():
    paths = drawing(ALL, 1500).paths

    def middle(name: str) -> tuple[float, float]:
        code = next(one.code for one in MUNICIPALITIES if one.name == name)
        ring = max(corners(paths[code]), key=area)
        return sum(x for x, _ in ring) / len(ring), sum(y for _, y in ring) / len(ring)

    assert middle("Kiruna")[1] < middle("Stockholm")[1] < middle("Ystad")[1]
    assert middle("Strömstad")[0] < middle("Stockholm")[0] < middle("Haparanda")[0]


def test_sizes_are_in_scale():
    paths = drawing(ALL, 1500).paths
    sizes = {code: sum(area(ring) for ring in corners(path)) for code, path in paths.items()}
    assert max(sizes, key=lambda code: sizes[code]) == "2584"  # Kiruna
    assert min(sizes, key=lambda code: sizes[code]) == "0183"  # Sundbyberg


def test_neighbours_share_points_so_no_gap_opens():
    paths = drawing(ALL, 1500).paths
    points = {code: {point for ring in corners(path) for point in ring} for code, path in paths.items()}
    apart = [(one, other) for one in ALL for other in neighbours(one) if not points[one] & points[other]]
    assert apart == []


def test_the_smallest_scale_still_shows_everyone():
    assert all(PATH.fullmatch(path) for path in drawing(ALL, 40).paths.values())


def test_one_municipality_fills_its_drawing():
    drawn = drawing(["0980"], 300)
    assert max(drawn.width, drawn.height) == 300
    assert MUNICIPALITY_BY_CODE["0980"].name == "Gotland"


def test_the_whole_country_is_small():
    assert len(gzip.compress("".join(drawing(ALL, 1500).paths.values()).encode())) < 20_000


def test_a_code_of_nowhere_is_our_mistake():
    with pytest.raises(KeyError):
        drawing(["9999"], 100)


def test_an_outline_holds_the_same_land_without_the_borders_inside():
    whole = sum(area(ring) for path in drawing(ALL, 1500).paths.values() for ring in corners(path)[:1])
    rings = corners(outline(ALL, 1500))
    land = max(area(ring) for ring in rings)
    assert 0.9 * whole < land < 1.1 * whole
    assert len(gzip.compress(outline(ALL, 300).encode())) < 1500


def test_two_neighbours_have_one_outline_and_two_strangers_one_each():
    amal, code = "1492", next(iter(sorted(neighbours("1492"))))
    assert len([ring for ring in corners(outline([amal, code], 400)) if area(ring) > 100]) == 1
    assert len([ring for ring in corners(outline([amal, "2584"], 1000)) if area(ring) > 10]) == 2


def test_centres_lie_within_the_drawing():
    drawn = drawing(ALL, 300)
    assert sorted(drawn.centres) == sorted(ALL)
    assert all(0 <= x <= drawn.width and 0 <= y <= drawn.height for x, y in drawn.centres.values())
