"""The interventions of a job track as stages of a line that ends at the employers."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil

from overens.catalogue import TrackRecord
from overens.models import Intervention
from overens.pages.module_stages import Stage, Stop
from overens.pages.page import Context
from overens.pages.parts import number, words_of
from overens.swedish.amount_lengths import amount_weeks, format_amount
from overens.swedish.slugs import slug

LONGEST_SPAN = 24
"""The length, in steps of the scale, of the longest intervention of a track."""


@dataclass(frozen=True, slots=True)
class EmployerStop:
    """An employer at the end of the line."""

    name: str
    href: str | None
    note: str | None


@dataclass(frozen=True, slots=True)
class Terminus:
    """Where the line ends: named employers, and those the source only counts or describes."""

    employers: tuple[EmployerStop, ...]
    unnamed: str | None
    label: str | None = None
    note: str | None = None


@dataclass(frozen=True, slots=True)
class Scale:
    """How long the longest intervention is, so that the others can be compared with it."""

    span: int
    text: str


def groups(interventions: tuple[Intervention, ...]) -> tuple[tuple[int, ...], ...]:
    """Which interventions run side by side, as groups of their places in the list (CONTENT.md §4).

    Consecutive ones marked `parallellt` run side by side; a single one runs beside the one before it.
    """
    found: list[list[int]] = []
    run: list[int] = []
    for place, intervention in enumerate(interventions):
        if intervention.parallel:
            run.append(place)
            continue
        _close(found, run)
        run = []
        found.append([place])
    _close(found, run)
    return tuple(tuple(group) for group in found)


def _close(found: list[list[int]], run: list[int]) -> None:
    if len(run) == 1 and found:
        found[-1] += run
    elif run:
        found.append(run)


def track_stages(context: Context, record: TrackRecord) -> tuple[tuple[Stage, ...], Scale | None]:
    """The stages in order, and the scale they are drawn to, if any length is known."""
    interventions = record.facts.interventions
    weeks = [amount_weeks(one.amount) if one.amount else None for one in interventions]
    known = [(length[1], place) for place, length in enumerate(weeks) if length and length[1] > 0]
    longest, longest_place = max(known, default=(0.0, 0))
    stages = tuple(
        Stage(
            tuple(_stop(context, record, place, weeks[place], longest) for place in group),
            "parallel" if len(group) > 1 else "one",
            _phase(context, interventions[group[0]]),
        )
        for group in groups(interventions)
    )
    amount = interventions[longest_place].amount if len(known) > 1 else None
    text = context.texts("pages.track.scale", amount=format_amount(amount, words_of(context))) if amount else ""
    return stages, Scale(LONGEST_SPAN, text) if amount else None


def _phase(context: Context, intervention: Intervention) -> str | None:
    return context.label("insatsfas", intervention.phase) if intervention.phase else None


def _stop(
    context: Context, record: TrackRecord, place: int, weeks: tuple[float, float] | None, longest: float
) -> Stop:
    one = record.facts.interventions[place]
    kind = context.label("insats", one.intervention)
    drawn = weeks if weeks and longest and weeks[1] > 0 else None
    return Stop(
        title=one.title or kind,
        kind=kind if one.title and one.title.casefold() != kind.casefold() else None,
        amount=format_amount(one.amount, words_of(context)) if one.amount else None,
        span=_steps(drawn[1], longest) if drawn else None,
        span_min=_steps(drawn[0], longest) if drawn and drawn[0] < drawn[1] else None,
        responsible=one.responsible,
        provider=one.provider,
        notes=tuple(_notes(context, one)),
        description=context.links.prose(record.text("insatser", place, "beskrivning")),
    )


def _steps(weeks: float, longest: float) -> int:
    return max(1, ceil(weeks / longest * LONGEST_SPAN))


def _notes(context: Context, one: Intervention) -> list[str]:
    notes = []
    if one.paid is not None:
        notes.append(context.texts("pages.track.paid" if one.paid else "pages.track.unpaid"))
    if one.participants is not None:
        notes.append(context.texts("pages.track.participants", number=number(context, one.participants)))
    if one.year:
        notes.append(one.year.text)
    return notes


def terminus(context: Context, record: TrackRecord) -> Terminus:
    """The employers at the end of the line."""
    named, unnamed = [], []
    for employer in record.facts.employers:
        note = ", ".join(
            part for part in (employer.unit, *employer.workplaces, employer.note) if part
        )
        if employer.name:
            href = context.links.to("employers", slug(employer.name))
            named.append(EmployerStop(employer.name, href, note or None))
        elif employer.count is not None:
            counted = context.texts.count("count.employers", int(employer.count))
            unnamed.append(f"{counted} ({note})" if note else counted)
        elif note:
            unnamed.append(note)
    return Terminus(tuple(named), "; ".join(unnamed) or None)
