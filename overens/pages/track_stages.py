"""The interventions of a job track as stages of a line that ends at the employers."""

from __future__ import annotations

import re
from dataclasses import dataclass
from math import ceil

from overens.catalogue import TrackRecord
from overens.models import Employer, Intervention
from overens.pages.module_stages import Stage, Stop
from overens.pages.page import Context
from overens.pages.parts import number, words_of
from overens.swedish.amount_lengths import amount_weeks, format_amount
from overens.swedish.amount_units import BY_NAME
from overens.swedish.amounts import Amount, duration
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
    """Where the line ends: named employers, and those the source only counts or describes (without a link).

    Without employers the line ends open, and `note` says why.
    """

    employers: tuple[EmployerStop, ...]
    note: str | None = None
    label: str | None = None
    unnamed: str | None = None


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
    """The stages in order, and the scale they are drawn to, if there are two lengths to compare."""
    interventions = record.facts.interventions
    weeks = [amount_weeks(one.amount) if one.amount else None for one in interventions]
    known = [(length[1], place) for place, length in enumerate(weeks) if length and length[1] > 0]
    longest, longest_place = max(known, default=(0.0, 0)) if len(known) > 1 else (0.0, 0)
    stages = tuple(
        Stage(
            tuple(
                _stop(context, record, place, weeks[place], longest, mixed=_is_mixed(record, group)) for place in group
            ),
            "parallel" if len(group) > 1 else "one",
            None if _is_mixed(record, group) else _phase(context, interventions[group[0]]),
        )
        for group in groups(interventions)
    )
    return stages, _scale(context, interventions[longest_place].amount, longest) if longest else None


def _scale(context: Context, amount: Amount | None, weeks: float) -> Scale | None:
    """What the longest line stands for. Study points and hours are not time: it says how many weeks they count as."""
    if amount is None:
        return None
    unit = BY_NAME.get(amount.unit or "")
    counted = unit is not None and unit.study and not (amount.extent and duration(amount.extent))
    key = "pages.track.scale-weeks" if counted else "pages.track.scale"
    return Scale(
        LONGEST_SPAN, context.texts(key, amount=_in_words(context, amount), weeks=number(context, round(weeks)))
    )


def _in_words(context: Context, amount: Amount) -> str:
    """The amount, its long numbers kept on one line."""
    return re.sub(r"(?<=\d) (?=\d{3})", "\u00a0", format_amount(amount, words_of(context)))


def _is_mixed(record: TrackRecord, group: tuple[int, ...]) -> bool:
    """Whether lanes side by side are in different phases; then each says its own."""
    return len({record.facts.interventions[place].phase for place in group}) > 1


def _phase(context: Context, one: Intervention) -> str | None:
    return context.label("insatsfas", one.phase) if one.phase else None


def _stop(
    context: Context, record: TrackRecord, place: int, weeks: tuple[float, float] | None, longest: float, *, mixed: bool
) -> Stop:
    one = record.facts.interventions[place]
    title, kind = _titles(context, one)
    drawn = weeks if weeks and longest and weeks[1] > 0 else None
    stated = one.amount if one.amount and one.amount.extent != "ej angivet" else None
    return Stop(
        title=title,
        kind=kind,
        amount=_in_words(context, stated) if stated else None,
        span=_steps(drawn[1], longest) if drawn else None,
        span_min=_steps(drawn[0], longest) if drawn and drawn[0] < drawn[1] else None,
        responsible=one.responsible,
        provider=one.provider,
        notes=tuple(_notes(context, one, _phase(context, one) if mixed else None)),
        description=context.links.prose(record.text("insatser", place, "beskrivning")),
    )


def _titles(context: Context, one: Intervention) -> tuple[str, str | None]:
    """The source's name and the kind of intervention; one alone where the other adds nothing.

    A kind that is the name with something in brackets (`Extratjänst (avskaffad form)`) stands for both; one that says
    more than the name in any other way is left out, since the source does not say it. In other languages than the
    source's the kind comes first.
    """
    own, label = one.title, context.label("insats", one.intervention)
    if own is None or label.casefold() == own.casefold() or label.casefold().startswith(f"{own.casefold()} ("):
        return label, None
    if context.language == "en":
        return label, own
    return own, None if _says_the_same(own.casefold(), label.casefold()) else label


def _says_the_same(own: str, label: str) -> bool:
    return own.startswith(label) or label.startswith(own)


def _steps(weeks: float, longest: float) -> int:
    return max(1, ceil(weeks / longest * LONGEST_SPAN))


def _notes(context: Context, one: Intervention, phase: str | None) -> list[str]:
    notes = [phase] if phase else []
    if one.paid is not None:
        notes.append(context.texts("pages.track.paid" if one.paid else "pages.track.unpaid"))
    if one.participants is not None:
        notes.append(context.texts("pages.track.participants", number=number(context, one.participants)))
    if one.year:
        notes.append(one.year.text)
    return notes


def terminus(context: Context, record: TrackRecord) -> Terminus:
    """The employers at the end of the line, in the source's order."""
    employers = tuple(_employer(context, one) for one in record.facts.employers)
    preparatory = record.facts.kind == "förberedande-spår"
    return Terminus(employers, context.texts("pages.track.preparatory") if preparatory and not employers else None)


def _employer(context: Context, one: Employer) -> EmployerStop:
    """A named employer with its page; else how many they are, their group, or the source's words."""
    about = [one.unit, *one.workplaces, one.note]
    if one.name:
        href, name = context.links.to("employers", slug(one.name)), one.name
        about = [one.group, *about]
    elif one.count is not None:
        href, name = None, context.texts.count("count.employers", int(one.count))
        about = [one.group, *about]
    elif one.group:
        href, name = None, one.group
    else:
        href, name, about = None, one.note or "", [one.unit, *one.workplaces]
    return EmployerStop(name, href, ", ".join(part for part in about if part) or None)
