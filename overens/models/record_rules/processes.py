"""Goals, modules and activities that say enough, and name each other rightly."""

from __future__ import annotations

from collections.abc import Iterator

from overens.models.agreement import Agreement
from overens.models.figure import FigureSheet
from overens.models.goals import Goal
from overens.models.job_track import JobTrack
from overens.models.modules import Activity
from overens.models.record_rules.finding import Finding
from overens.sources import Loc
from overens.swedish.suggestions import nearest


def goals(agreement: Agreement) -> Iterator[Finding]:
    """A goal can be followed up: it has a baseline, a target, and a date for it."""
    for index, goal in enumerate(agreement.goals):
        missing = ", ".join(_missing(goal))
        if missing:
            yield Finding("goal-incomplete", ("mål", index), {"missing": missing})


def responsible(agreement: Agreement) -> Iterator[Finding]:
    """Somebody is responsible for each activity."""
    for loc, activity in _activities(agreement):
        if activity.responsible is None:
            name = activity.title or activity.intervention
            yield Finding("activity-without-responsible", loc, {"activity": name})


def references_to_activities(agreement: Agreement) -> Iterator[Finding]:
    """`parallelltmed` and `alternativtill` name another activity, by its id or its intervention."""
    everything = list(_activities(agreement))
    for loc, activity in everything:
        others = [other for _, other in everything if other is not activity]
        known = {name for other in others for name in (other.id, other.intervention) if name}
        for key, named in (("parallelltmed", activity.parallel_with), ("alternativtill", activity.alternative_to)):
            if named and named not in known:
                values = {"value": named, "suggestion": nearest(named, known)}
                yield Finding("unknown-activity", (*loc, key), values, (("moduler",),))


def unique_numbers(agreement: Agreement) -> Iterator[Finding]:
    """Each module stands once, and each activity's id is its own."""
    yield from _twice([(("moduler", index, "nr"), str(one.number)) for index, one in enumerate(agreement.modules)])
    yield from _twice([((*loc, "id"), one.id) for loc, one in _activities(agreement) if one.id])


def unique_figures(sheet: FigureSheet) -> Iterator[Finding]:
    """Each figure's id is its own."""
    yield from _twice([(("siffror", index, "id"), one.id) for index, one in enumerate(sheet.figures)])


def unique_rounds(track: JobTrack) -> Iterator[Finding]:
    """Each round's number is its own."""
    yield from _twice([(("omgångar", index, "nr"), one.number) for index, one in enumerate(track.rounds) if one.number])


def outcome_dates(track: JobTrack) -> Iterator[Finding]:
    """An outcome says when it was so."""
    for index, one in enumerate(track.outcomes):
        if one.date is None:
            yield Finding("outcome-without-date", ("resultat", index))


def _missing(goal: Goal) -> Iterator[str]:
    if goal.baseline is None or goal.baseline.value is None:
        yield "`utgångsvärde`"
    if goal.target is None or goal.target.value is None:
        yield "`målvärde`"
    if goal.target and goal.target.date is None:
        yield "`målvärde` → `datum`"


def _activities(agreement: Agreement) -> Iterator[tuple[Loc, Activity]]:
    for number, module in enumerate(agreement.modules):
        for index, activity in enumerate(module.activities):
            yield ("moduler", number, "aktiviteter", index), activity


def _twice(named: list[tuple[Loc, str]]) -> Iterator[Finding]:
    seen: set[str] = set()
    for loc, name in named:
        if name in seen:
            yield Finding("used-twice", loc, {"key": loc[-1], "value": name})
        seen.add(name)
