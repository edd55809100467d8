"""What came of a job track: its rounds, its outcomes, who paid, and what people said."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from overens.catalogue import TrackRecord
from overens.links import Html
from overens.models import Outcome, Prerequisite, Round
from overens.pages.frame import SourceRef
from overens.pages.page import Context
from overens.pages.parts import Fact, Linked, number, source_refs, when, words_of
from overens.swedish.numbers import format_interval, format_money


@dataclass(frozen=True, slots=True)
class RoundsTable:
    """The rounds as a table, with only the columns that something is known for."""

    columns: tuple[dict[str, object], ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class OutcomeView:
    """One outcome in words, with when it held and where it is said."""

    text: str
    date: str
    note: str | None
    sources: tuple[Linked, ...]


@dataclass(frozen=True, slots=True)
class QuoteView:
    """What somebody said (the component `quote`)."""

    text: Html | None
    who: str
    role: str | None
    source: SourceRef | None


def rounds_table(context: Context, record: TrackRecord) -> RoundsTable | None:
    """The rounds, if any are known."""
    rounds = record.facts.rounds
    if not rounds:
        return None
    columns = [
        ("round", False, [one.number or "" for one in rounds]),
        ("start", False, [_date(context, one.start) for one in rounds]),
        ("end", False, [_date(context, one.end) for one in rounds]),
        ("places", True, [format_interval(one.places, words_of(context)) if one.places else "" for one in rounds]),
        ("people", True, [_people(context, one) for one in rounds]),
        ("women", True, [_number(context, one.women) for one in rounds]),
        ("men", True, [_number(context, one.men) for one in rounds]),
        ("completed", True, [_number(context, one.completed) for one in rounds]),
        ("as-of", False, [_date(context, one.date) for one in rounds]),
        ("note", False, [one.note or "" for one in rounds]),
        ("source", False, ["; ".join(ref.title for ref in source_refs(context, one.sources)) for one in rounds]),
    ]
    used = [column for column in columns if any(column[2])]
    if not used:
        return None
    heads = tuple({"label": context.texts(f"pages.track.rounds.{key}"), "numeric": numeric} for key, numeric, _ in used)
    return RoundsTable(heads, tuple(tuple(column[2][row] for column in used) for row in range(len(rounds))))


def _date(context: Context, date: object) -> str:
    shown = when(context, date)  # type: ignore[arg-type]  # each caller passes a PartialDate or None
    return shown.text if shown else ""


def _number(context: Context, value: object) -> str:
    return "" if value is None else number(context, value)


def _people(context: Context, one: Round) -> str:
    about = f"{context.label('gräns', one.qualifier)} " if one.qualifier else ""
    return about + _number(context, one.participants) if one.participants is not None else ""


def outcome_views(context: Context, record: TrackRecord) -> tuple[OutcomeView, ...]:
    """The outcomes in the source's order; conflicting ones are all shown."""
    return tuple(
        OutcomeView(
            _outcome(context, one),
            _date(context, one.date) or context.texts("pages.track.undated"),
            one.note,
            tuple(Linked(ref.title, ref.href) for ref in source_refs(context, one.sources)),
        )
        for one in record.facts.outcomes
    )


def _outcome(context: Context, one: Outcome) -> str:
    label = context.label("utfall", one.outcome)
    about = f"{context.label('gräns', one.qualifier)} " if one.qualifier else ""
    value = _number(context, one.count) if one.count is not None else ""
    if one.share is not None:
        value = f"{_number(context, one.share)}\u00a0%"
    of = f" {context.texts('pages.track.of', number=_number(context, one.out_of))}" if one.out_of is not None else ""
    rounds = f" ({context.texts('pages.track.in-round', number=one.round)})" if one.round else ""
    return f"{label}: {about}{value}{of}{rounds}" if value else label + rounds


def funding_facts(context: Context, record: TrackRecord) -> tuple[Fact, ...]:
    """Who pays how much for what, in the source's order."""
    unknown = context.texts("pages.track.amount-unknown")
    return tuple(
        Fact(one.by, format_money(one.amount, words_of(context)) if one.amount else unknown, note=one.purpose)
        for one in record.facts.funding
    )


def prerequisite_lines(context: Context, record: TrackRecord) -> tuple[str, ...]:
    """What a participant must have, in plain words."""
    return tuple(line for one in record.facts.prerequisites for line in _prerequisite(context, one))


def _prerequisite(context: Context, one: Prerequisite) -> Iterator[str]:
    if one.text:
        yield one.text[:1].upper() + one.text[1:]
    if one.language:
        course = {"sfi": "Sfi"}.get(one.language.casefold(), one.language[:1].upper() + one.language[1:])
        state = f", {context.label('språkläge', one.state).lower()}" if one.state else ""
        yield f"{course} {one.level or ''}".strip() + state


def quote_views(context: Context, record: TrackRecord) -> tuple[QuoteView, ...]:
    """What people said of the track."""
    return tuple(
        QuoteView(
            context.links.prose(record.text("citat", place, "text")),
            one.speaker,
            one.role,
            next(iter(source_refs(context, one.sources)), None),
        )
        for place, one in enumerate(record.facts.quotes)
    )
