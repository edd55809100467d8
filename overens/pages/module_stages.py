"""The activities of a module as stages of a line: those that run side by side, and those to choose between."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from overens.catalogue import AgreementRecord
from overens.links import Html
from overens.models import Activity, Module
from overens.pages.page import Context


@dataclass(frozen=True, slots=True)
class Stop:
    """One station (the component `track-diagram`)."""

    title: str
    kind: str | None = None
    amount: str | None = None
    span: int | None = None
    span_min: int | None = None
    responsible: str | None = None
    provider: str | None = None
    notes: tuple[str, ...] = ()
    description: Html | None = None
    href: str | None = None
    id: str | None = None
    reading: bool = False


@dataclass(frozen=True, slots=True)
class Stage:
    """One step of the line: a stop, or several in `parallel` or as `alternative`s."""

    stops: tuple[Stop, ...]
    mode: str = "one"
    phase: str | None = None


@dataclass(frozen=True, slots=True)
class ModuleView:
    """One module on the trunk line (the component `module-line`)."""

    number: int
    title: str
    id: str
    goals: tuple[str, ...]
    stages: tuple[Stage, ...]
    href: str | None = None
    text: str | Html | None = None
    exits: tuple[object, ...] = ()


def module_views(context: Context, record: AgreementRecord) -> tuple[ModuleView, ...]:
    """The modules of an agreement, in the order of their numbers."""
    ordered = sorted(enumerate(record.facts.modules), key=lambda pair: pair[1].number)
    return tuple(_module(context, record, place, module) for place, module in ordered)


def _module(context: Context, record: AgreementRecord, place: int, module: Module) -> ModuleView:
    return ModuleView(
        number=module.number,
        title=module.title or context.texts(f"modules.title.{module.number}"),
        id=f"modul-{module.number}",
        goals=module.goals,
        stages=_stages(context, record, place, module.activities),
    )


def _stages(
    context: Context, record: AgreementRecord, place: int, activities: tuple[Activity, ...]
) -> tuple[Stage, ...]:
    """Activities that name each other share a stage; the rest have one each, in the writer's order."""
    together = list(range(len(activities)))  # the first activity of each one's stage
    for number, activity in enumerate(activities):
        other = _named(activities, activity.alternative_to or activity.parallel_with, number)
        if other is not None:
            first, second = sorted((together[number], together[other]))
            together = [first if one == second else one for one in together]
    stages = []
    for first in dict.fromkeys(together):
        members = [number for number, stage in enumerate(together) if stage == first]
        choice = any(activities[number].alternative_to for number in members)
        mode = "one" if len(members) == 1 else "alternative" if choice else "parallel"
        stops = tuple(_stop(context, record, place, number, activities[number]) for number in members)
        stages.append(Stage(stops, mode))
    return tuple(stages)


def _named(activities: tuple[Activity, ...], name: str | None, besides: int) -> int | None:
    """The activity with this id or intervention."""
    if name is None:
        return None
    return next(
        (place for place, one in enumerate(activities) if place != besides and name in (one.id, one.intervention)), None
    )


def _stop(context: Context, record: AgreementRecord, module: int, number: int, activity: Activity) -> Stop:
    kind = context.label("insats", activity.intervention)
    description = record.text("moduler", module, "aktiviteter", number, "beskrivning")
    notes = ((activity.place,) if activity.place else ()) + tuple(_elsewhere(context, record, module, number))
    return Stop(
        title=activity.title or kind,
        kind=kind if activity.title else None,
        amount=activity.amount.text if activity.amount else None,
        responsible=activity.responsible,
        notes=notes,
        description=context.links.prose(description),
    )


def _elsewhere(context: Context, record: AgreementRecord, module: int, number: int) -> Iterator[str]:
    """What an activity is an alternative to, or runs beside, where its stage does not show that."""
    modules = record.facts.modules
    activity = modules[module].activities[number]
    ways = (("alternative", activity.alternative_to), ("parallel", activity.parallel_with))
    shown = next((key for key, name in ways if name is not None), None)  # a stage shows the first of them
    for key, name in ways:
        if name is None or (key == shown and _named(modules[module].activities, name, number) is not None):
            continue
        for place, other in sorted(enumerate(modules), key=lambda one: one[0] != module):
            found = _named(other.activities, name, number if place == module else -1)
            if found is not None:
                title = context.label("insats", other.activities[found].intervention)
                yield context.texts(f"modules.{key}", title=title, number=other.number)
                break
