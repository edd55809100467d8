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
    """One municipality: its name with the answer, its page, its outline as path data, and its name alone."""

    name: str
    href: str
    path: str
    place: str


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
    "kommande": "ahead",
    "förberedelse": "making",
    "upphörd": "ended",
    "avstått": "declined",
    "väntar": "waiting",
    "inget-känt": "nothing",
}
"""The catalogue's answer -> the pattern it is drawn with."""


@dataclass(frozen=True, slots=True)
class AreaGroup:
    """The municipalities (`codes`) that are drawn alike, and what is said of them."""

    pattern: str
    status: str
    label: str
    codes: set[str]


def map_view(context: Context, title: str, municipalities: Iterable[Municipality]) -> MapView:
    """The map of some municipalities, or of all, with what is known of them on the site's day."""
    inside = tuple(municipalities)
    groups = [
        AreaGroup(
            PATTERNS[answer],
            mark,
            context.texts(f"status.{mark}"),
            {one.code for one in inside if context.catalogue.answer(one.code) == answer},
        )
        for answer, mark in MARKS.items()
    ]
    return drawn_map(context, title, inside, groups)


def drawn_map(
    context: Context, title: str, municipalities: Iterable[Municipality], groups: Iterable[AreaGroup]
) -> MapView:
    """The map of some municipalities, drawn by group; groups without any are left out."""
    inside = sorted(municipalities, key=lambda one: sort_key(one.name))
    drawn = _drawing(tuple(sorted(one.code for one in inside)))
    shown = (_areas(context, drawn, group, [one for one in inside if one.code in group.codes]) for group in groups)
    return MapView(title, drawn.width, drawn.height, tuple(one for one in shown if one.areas))


def _areas(context: Context, drawn: Drawing, group: AreaGroup, found: list[Municipality]) -> AnswerAreas:
    areas = tuple(
        Area(
            f"{one.name}: {group.label}",
            context.links.must("municipalities", one.slug),
            drawn.paths[one.code],
            one.name,
        )
        for one in found
    )
    return AnswerAreas(group.pattern, group.status, group.label, number(context, len(found)), areas)


@cache
def _drawing(codes: tuple[str, ...]) -> Drawing:
    """A drawing; the same ones are shown on several pages and in every language."""
    return drawing(codes, NATIONAL if len(codes) == len(MUNICIPALITIES) else LOCAL)
