"""Maps of what is known of municipalities (the component `map`): each a link, with the answer in its name."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from overens.pages.answers import MARKS
from overens.pages.page import Context
from overens.pages.parts import number
from overens.register import MUNICIPALITIES, Municipality
from overens.register.shapes import Drawing, drawing
from overens.swedish.sorting import sort_key

NATIONAL, LOCAL = 1500, 1000
"""The longest side of a drawing of all, and of one of some, in units. A stripe of a pattern is a few units wide."""


@dataclass(frozen=True, slots=True)
class Area:
    """One municipality: its name with the answer, its page, its outline as path data."""

    name: str
    href: str
    path: str


@dataclass(frozen=True, slots=True)
class AnswerAreas:
    """The municipalities with one answer. `pattern` is the answer's id, in ASCII; `status` the mark's word."""

    pattern: str
    status: str
    label: str
    count: str
    areas: tuple[Area, ...]


@dataclass(frozen=True, slots=True)
class MapView:
    """A map. `groups` stand in the order of the legend, the most decided answer first."""

    title: str
    width: int
    height: int
    groups: tuple[AnswerAreas, ...]


PATTERNS = {
    "gäller": "in-force",
    "okänd": "unclear",
    "förberedelse": "making",
    "upphörd": "ended",
    "avstått": "declined",
    "väntar": "waiting",
    "inget-känt": "nothing",
}
"""The catalogue's answer -> the pattern it is drawn with."""


def map_view(context: Context, title: str, municipalities: Iterable[Municipality]) -> MapView:
    """The map of some municipalities, or of all."""
    inside = sorted(municipalities, key=lambda one: sort_key(one.name))
    drawn = _drawing(tuple(sorted(one.code for one in inside)))
    by_answer: dict[str, list[Municipality]] = {answer: [] for answer in MARKS}
    for one in inside:
        by_answer[context.catalogue.answer(one.code)].append(one)
    groups = tuple(_group(context, drawn, answer, found) for answer, found in by_answer.items() if found)
    return MapView(title, drawn.width, drawn.height, groups)


def _group(context: Context, drawn: Drawing, answer: str, found: list[Municipality]) -> AnswerAreas:
    label = context.texts(f"status.{MARKS[answer]}")
    areas = tuple(
        Area(f"{one.name}: {label}", context.links.must("municipalities", one.slug), drawn.paths[one.code])
        for one in found
    )
    return AnswerAreas(PATTERNS[answer], MARKS[answer], label, number(context, len(found)), areas)


@cache
def _drawing(codes: tuple[str, ...]) -> Drawing:
    """A drawing; the same ones are shown on several pages and in every language."""
    return drawing(codes, NATIONAL if len(codes) == len(MUNICIPALITIES) else LOCAL)
