"""Goals, modules and activities that say enough, and name each other rightly."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from overens.models.agreement import Agreement
from overens.models.figure import FigureSheet
from overens.models.goals import Goal
from overens.models.job_track import JobTrack
from overens.models.modules import Activity
from overens.models.record_rules.finding import Finding
from overens.sources import Loc
from overens.swedish.suggestions import nearest

_NAMELESS = frozenset(
    {"titel", "mål", "omfattning", "ansvarig", "plats", "beskrivning", "parallelltmed", "alternativtill"}
)
"""Keys of modules and activities that give no activity a name: a mistake in one hides none that is referred to."""


_COMPARED = 500
"""Names that a wrong one is compared with; no agreement has so many activities."""

_BESIDE_GOALS = frozenset({"indikator", "enhet", "utfall"})
"""Keys of a goal that say nothing of where it begins and where it should end."""

_DATELESS = frozenset({"utfall", "antal", "andel", "gräns", "av", "omgång", "anmärkning", "källa"})
"""Keys of an outcome that no date would be written under."""


def goals(agreement: Agreement) -> Iterator[Finding]:
    """A goal can be followed up: it has a baseline, a target, and a date for it."""
    for index, goal in enumerate(agreement.goals):
        missing = list(_missing(goal))
        found: Finding | None = None
        for key in ("målvärde", "utgångsvärde"):
            beside = frozenset({"målvärde", "utgångsvärde"}) - {key}
            found = _incomplete(index, [name for name in missing if key in name], beside, found)
        found = _incomplete(index, missing, frozenset(), found)
        if found:
            yield found


def responsible(agreement: Agreement) -> Iterator[Finding]:
    """Somebody is responsible for each activity."""
    for loc, activity in _activities(agreement):
        if activity.responsible is None:
            apart = _NAMELESS - {"ansvarig"} | ({"insats", "id"} if activity.title else set())
            name = activity.title or activity.intervention
            yield Finding("activity-without-responsible", loc, {"activity": name}, apart=apart)


def references_to_activities(agreement: Agreement) -> Iterator[Finding]:
    """`parallelltmed` and `alternativtill` name another activity, by its id or its intervention."""
    everything = list(_activities(agreement))
    names = Counter(name for _, activity in everything for name in _names(activity))
    for loc, activity in everything:
        own = _names(activity)
        for key, named in (("parallelltmed", activity.parallel_with), ("alternativtill", activity.alternative_to)):
            if named and names[named] <= (named in own):
                known = [name for name, count in names.items() if count > (name in own)]
                values = {"value": named, "suggestion": nearest(named, known[:_COMPARED])}
                yield Finding("unknown-activity", (*loc, key), values, (("moduler",),), _NAMELESS)


def unique_numbers(agreement: Agreement) -> Iterator[Finding]:
    """Each module stands once, and each activity's id is its own."""
    yield from _twice(
        [(("moduler", index, "nr"), one.number) for index, one in enumerate(agreement.modules) if one.number]
    )
    yield from _twice([((*loc, "id"), one.id) for loc, one in _activities(agreement) if one.id])


def unique_figures(sheet: FigureSheet) -> Iterator[Finding]:
    """Each figure's id is its own."""
    yield from _twice([(("siffror", index, "id"), one.id) for index, one in enumerate(sheet.figures) if one.id])


def unique_rounds(track: JobTrack) -> Iterator[Finding]:
    """Each round's number is its own."""
    yield from _twice([(("omgångar", index, "nr"), one.number) for index, one in enumerate(track.rounds) if one.number])


def outcome_dates(track: JobTrack) -> Iterator[Finding]:
    """An outcome says when it was so."""
    for index, one in enumerate(track.outcomes):
        if one.date is None:
            yield Finding("outcome-without-date", ("resultat", index), apart=_DATELESS)


def _incomplete(index: int, missing: list[str], beside: frozenset[str], otherwise: Finding | None) -> Finding | None:
    """What is missing of a goal, whatever is wrong with what stands beside it; or what is told otherwise."""
    values = {"missing": ", ".join(missing)}
    apart = _BESIDE_GOALS | beside
    return (
        Finding("goal-incomplete", ("mål", index), values, apart=apart, otherwise=otherwise) if missing else otherwise
    )


def _missing(goal: Goal) -> Iterator[str]:
    if goal.baseline is None or goal.baseline.value is None:
        yield "`utgångsvärde`"
    if goal.target is None or goal.target.value is None:
        yield "`målvärde`"
    if goal.target and goal.target.date is None:
        yield "`målvärde` → `datum`"


def _names(activity: Activity) -> set[str]:
    return {name for name in (activity.id, activity.intervention) if name}


def _activities(agreement: Agreement) -> Iterator[tuple[Loc, Activity]]:
    for number, module in enumerate(agreement.modules):
        for index, activity in enumerate(module.activities):
            yield ("moduler", number, "aktiviteter", index), activity


def _twice(named: Sequence[tuple[Loc, object]]) -> Iterator[Finding]:
    seen: set[object] = set()
    for loc, name in named:
        if name in seen:
            yield Finding("used-twice", loc, {"key": loc[-1], "value": name})
        seen.add(name)
