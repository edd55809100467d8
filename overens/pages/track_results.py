"""What came of a job track: its rounds, its outcomes, what it asks of people, and what they said."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from overens.catalogue import TrackRecord
from overens.links import Html
from overens.models import Outcome, Prerequisite, Round
from overens.pages.figure_parts import FigureView, Origin
from overens.pages.frame import SourceRef
from overens.pages.page import Context
from overens.pages.parts import number, source_refs, when
from overens.pages.shapes import Fact, When
from overens.pages.track_glance import places_text
from overens.swedish.dates import PartialDate


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell of a table (the component `data-table`)."""

    text: str
    href: str | None = None
    note: str | None = None
    lang: str | None = None
    before: str | None = None


@dataclass(frozen=True, slots=True)
class RoundsTable:
    """The rounds as a table, with only the columns that something is known for."""

    columns: tuple[dict[str, object], ...]
    rows: tuple[tuple[str | Cell, ...], ...]


@dataclass(frozen=True, slots=True)
class OutcomeGroup:
    """All that is said of one outcome (in one round): one figure, or several side by side and why they differ."""

    label: str
    figures: tuple[FigureView, ...]
    why: str | None


@dataclass(frozen=True, slots=True)
class QuoteView:
    """What somebody said (the component `quote`)."""

    text: Html | None
    who: str
    role: str | None
    source: SourceRef | None


def rounds_table(context: Context, record: TrackRecord) -> RoundsTable | None:
    """The rounds, where more than one is known."""
    rounds = record.facts.rounds
    if len(rounds) < 2:
        return None
    found = [round_cells(context, one) for one in rounds]
    used = [key for key in COLUMNS if any(cells[key] for cells in found)]
    heads = ({"label": context.texts(f"pages.track.rounds.{key}"), "numeric": key in NUMERIC} for key in used)
    return RoundsTable(tuple(heads), tuple(tuple(cells[key] for key in used) for cells in found))


def only_round(context: Context, record: TrackRecord) -> tuple[Fact, ...]:
    """What is known of the one round, where there is only one: a table of one row would be hard to read."""
    if len(record.facts.rounds) != 1:
        return ()
    cells = round_cells(context, record.facts.rounds[0])
    return tuple(_fact(context.texts(f"pages.track.rounds.{key}"), cells[key]) for key in COLUMNS if cells[key])


def _fact(label: str, cell: str | Cell) -> Fact:
    return Fact(label, cell) if isinstance(cell, str) else Fact(label, cell.text, cell.href)


COLUMNS = ("round", "start", "end", "places", "people", "women", "men", "completed", "as-of", "note", "source")
NUMERIC = frozenset({"places", "people", "women", "men", "completed"})


def round_cells(context: Context, one: Round) -> dict[str, str | Cell]:
    """What is known of a round, by column; empty where nothing is."""
    return {
        "round": one.number or "",
        "start": _date(context, one.start),
        "end": _date(context, one.end),
        "places": places_text(context, one.places) if one.places else "",
        "people": _people(context, one),
        "women": _number(context, one.women),
        "men": _number(context, one.men),
        "completed": _number(context, one.completed),
        "as-of": _date(context, one.date),
        "note": one.note or "",
        "source": _source(context, one.sources),
    }


def _source(context: Context, ids: tuple[str, ...]) -> str | Cell:
    refs = source_refs(context, ids)
    return Cell(refs[0].title, refs[0].href) if len(refs) == 1 else "; ".join(ref.title for ref in refs)


def _date(context: Context, date: PartialDate | None) -> str:
    shown = when(context, date)
    return shown.text if shown else ""


def _number(context: Context, value: Decimal | int | None) -> str:
    return "" if value is None else number(context, value)


def _people(context: Context, one: Round) -> str:
    about = f"{context.label('gräns', one.qualifier)} " if one.qualifier else ""
    return about + _number(context, one.participants) if one.participants is not None else ""


def outcome_groups(context: Context, record: TrackRecord) -> tuple[OutcomeGroup, ...]:
    """The outcomes in the source's order; what several sources or times say of one outcome stands side by side."""
    found: dict[tuple[str, str | None], list[Outcome]] = {}
    for one in record.facts.outcomes:
        found.setdefault((one.outcome, one.round), []).append(one)
    return tuple(_group(context, record, outcomes) for outcomes in found.values())


def _group(context: Context, record: TrackRecord, outcomes: list[Outcome]) -> OutcomeGroup:
    figures = tuple(_figure(context, record, one) for one in outcomes)
    return OutcomeGroup(figures[0].measure, figures, _why(context, record, outcomes) if len(outcomes) > 1 else None)


def _figure(context: Context, record: TrackRecord, one: Outcome) -> FigureView:
    """An outcome as a figure: how many of how many, when, and who says so."""
    share = f"{_number(context, one.share)}\u00a0%" if one.share is not None else ""
    refs = source_refs(context, one.sources or record.facts.sources)
    label = context.label("utfall", one.outcome)
    return FigureView(
        value=share or _number(context, one.count),
        unit=context.texts("pages.track.of", number=_number(context, one.out_of)) if one.out_of is not None else None,
        qualifier=context.label("gräns", one.qualifier) if one.qualifier else None,
        measure=f"{label}, {context.texts('pages.track.in-round', number=one.round)}" if one.round else label,
        href=None,
        date=when(context, one.date) or When(context.texts("pages.track.undated")),
        source=Origin(refs[0].title, refs[0].href) if refs else None,
        response_rate=None,
        population=None,
        note=one.note,
        id=None,
    )


def _why(context: Context, record: TrackRecord, outcomes: list[Outcome]) -> str | None:
    """Why the answers can differ, from what sets them apart."""
    reasons = {
        "undated": any(one.date is None for one in outcomes),
        "dates": len({one.date.text for one in outcomes if one.date}) > 1,
        "sources": len({one.sources or record.facts.sources for one in outcomes}) > 1,
        "rounded": any(one.qualifier for one in outcomes),
    }
    said = (context.texts(f"pages.track.why.{reason}") for reason, holds in reasons.items() if holds)
    return " ".join(said) or None


def prerequisite_lines(context: Context, record: TrackRecord) -> tuple[str, ...]:
    """What a participant must have, in plain words."""
    return tuple(line for one in record.facts.prerequisites for line in _prerequisite(context, one))


def _prerequisite(context: Context, one: Prerequisite) -> Iterator[str]:
    if one.text:
        yield one.text[:1].upper() + one.text[1:]
    if level := language_level(one):
        state = f", {context.label('språkläge', one.state).lower()}" if one.state else ""
        yield level + state


def language_level(one: Prerequisite) -> str | None:
    """The course in a language, with its level where that is known (`Sfi C`); None where none is asked for."""
    if not one.language:
        return None
    course = {"sfi": "Sfi"}.get(one.language.casefold(), one.language[:1].upper() + one.language[1:])
    level = one.level or ""
    return f"{course} {level.upper() if len(level) == 1 else level}".strip()


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
