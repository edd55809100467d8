"""Keys of which one is needed, or only one may be given."""

from __future__ import annotations

import re
from collections.abc import Iterator

from overens.models.figure import FigureSheet
from overens.models.job_track import JobTrack
from overens.models.record_rules.finding import Finding
from overens.sources import Loc

_FIGURE = frozenset(
    {"id", "mått", "enhet", "gräns", "datum", "period", "svarsfrekvens", "bransch", "kommuner", "anmärkning", "källa"}
)
_CODE = re.compile(r"[\s(,:–-]*(?:ssyk)?[\s:]*\b([0-9]{4})\b[\s),:–-]*", re.IGNORECASE)
_OUTCOME = frozenset({"utfall", "gräns", "av", "omgång", "datum", "anmärkning", "källa"})
"""Keys beside those of which one is needed: a mistake in them leaves the choice as it is."""


def figure_values(sheet: FigureSheet) -> Iterator[Finding]:
    """A figure has one value: a number, an interval, a breakdown or a text."""
    for index, one in enumerate(sheet.figures):
        given = {
            "värde": one.value is not None,
            "intervall": one.interval is not None,
            "uppdelning": bool(one.breakdown),
            "text": one.text is not None,
        }
        yield from _one_of(("siffror", index), given, _FIGURE)


def outcome_values(track: JobTrack) -> Iterator[Finding]:
    """An outcome is a number or a share."""
    for index, one in enumerate(track.outcomes):
        given = {"antal": one.count is not None, "andel": one.share is not None}
        yield from _one_of(("resultat", index), given, _OUTCOME)


def employer_names(track: JobTrack) -> Iterator[Finding]:
    """An employer has a name; those without are told by their number, their group or in words."""
    for index, one in enumerate(track.employers):
        given = {"namn": one.name, "antal": one.count, "koncern": one.group, "anmärkning": one.note}
        yield from _any_of(("arbetsgivare", index), {key: value is not None for key, value in given.items()})


def prerequisites(track: JobTrack) -> Iterator[Finding]:
    """What is needed beforehand is a text, or a language."""
    for index, one in enumerate(track.prerequisites):
        given = {"språk": one.language is not None, "text": one.text is not None}
        yield from _any_of(("förkunskaper", index), given)


def occupation_names(track: JobTrack) -> Iterator[Finding]:
    """The code of an occupation stands beside its name, not in it: the name becomes an address."""
    for index, one in enumerate(track.occupations):
        written = one.name or ""  # of a track with mistakes it may be missing
        code = _CODE.search(written)
        name = " ".join(_CODE.sub(" ", written).split()) if code and not one.ssyk else ""
        if code and name:
            values = {"value": written, "suggestion": f"namn: {name}`, `ssyk: {code[1]}"}
            yield Finding("code-in-name", ("yrken", index), values)


def place_of_track(track: JobTrack) -> Iterator[Finding]:
    """A track has municipalities or counties, unless its title is all that is known."""
    if not track.municipalities and not track.counties and track.evidence != "titel":
        yield Finding("track-without-place", (), {}, (("kommuner",), ("län",), ("belägg",)))


def _any_of(loc: Loc, given: dict[str, bool], apart: frozenset[str] = frozenset()) -> Iterator[Finding]:
    if not any(given.values()):
        yield Finding("none-of-keys", loc, {"keys": _listed(given)}, apart=apart)


def _one_of(loc: Loc, given: dict[str, bool], apart: frozenset[str]) -> Iterator[Finding]:
    yield from _any_of(loc, given, apart)
    several = [key for key, is_given in given.items() if is_given]
    if len(several) > 1:
        yield Finding("several-of-keys", (*loc, several[1]), {"keys": _listed(several)}, (loc,), apart, at_key=True)


def _listed(keys: dict[str, bool] | list[str]) -> str:
    return ", ".join(f"`{key}`" for key in keys)
