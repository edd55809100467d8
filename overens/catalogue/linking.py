"""Link all records both ways."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from typing import Any, TypeVar

from overens.catalogue.catalogue import Catalogue, Index, SheetFigure, municipality_codes, municipality_name
from overens.catalogue.employers import gather_employers, gather_occupations
from overens.catalogue.references import references
from overens.catalogue.validity import start_of
from overens.models import RuleEntry, SourceEntry, Vocabularies
from overens.problems import Problem
from overens.reading import Record, Records
from overens.subjects import Subject
from overens.swedish.sorting import sort_key

Value = TypeVar("Value")


def link(
    records: Records,
    hidden: Mapping[Subject, str],
    vocabularies: Vocabularies,
    sources: Mapping[str, SourceEntry],
    rules: Mapping[str, RuleEntry],
    as_of: date,
) -> tuple[Catalogue, tuple[Problem, ...]]:
    """The catalogue for a day, and names of employers that are spelled in two ways.

    A reference to a record that is not there is left out without a word: `dangling` tells of it, and of one to a
    record with mistakes or to a draft nothing is told.
    """
    everything = [record for kind in records.values() for record in kind.values()]
    index, spelled = _index(records, everything, list(vocabularies.terms.get("typ", {})))
    catalogue = Catalogue(as_of, records, hidden, vocabularies, sources, rules, index)
    return catalogue, spelled


def _index(records: Records, everything: list[Record[Any]], types: list[str]) -> tuple[Index, tuple[Problem, ...]]:
    agreements = sorted(records.get("agreements", {}).values(), key=_agreement_order)
    tracks = sorted(records.get("job-tracks", {}).values(), key=_track_order)
    sheets = sorted(records.get("figures", {}).values(), key=_newest_first)
    figures = [SheetFigure(sheet, figure) for sheet in sheets for figure in sheet.facts.figures]
    notes = records.get("municipalities", {}).values()
    told = [record for record in everything if record.kind in ("news", "events", "examples", "grants")]
    employers, spelled = gather_employers(tracks)
    place = {type_: number for number, type_ in enumerate(types)}
    by_agreement, by_track = _described(agreements, tracks)
    calls = {name: one.id for one in records.get("grants", {}).values() for name in (one.facts.title, one.id)}
    index = Index(
        agreements_by_municipality=_grouped(agreements, lambda one: one.facts.municipalities),
        tracks_by_municipality=_grouped(tracks, lambda one: one.facts.municipalities),
        tracks_by_county=_grouped(tracks, _counties),
        tracks_by_sector=_grouped(tracks, lambda one: one.facts.sectors),
        alike_by_county=_grouped(sorted(agreements, key=lambda one: place.get(one.facts.type, len(place))), _counties),
        alike_by_sector=_grouped(sorted(tracks, key=_occupation_order), lambda one: one.facts.sectors),
        tracks_by_agreement=by_agreement,
        agreements_by_track=by_track,
        successors=_grouped(agreements, lambda one: one.facts.supersedes),
        amendments=_grouped(agreements, lambda one: one.facts.amends),
        calls=calls,
        agreements_by_call=_grouped(
            agreements, lambda one: [calls[grant.call] for grant in one.facts.grants if grant.call in calls]
        ),
        note_by_municipality={note.facts.municipality: note for note in notes},
        mentions_by_municipality=_grouped(sorted(told, key=_newest_first), lambda one: municipality_codes(one.facts)),
        figures_by_measure=_grouped(figures, lambda one: (one.figure.measure,)),
        figures_by_municipality=_grouped(figures, lambda one: one.figure.municipalities),
        figures_by_sector=_grouped(figures, _figure_sectors),
        citations=_grouped(sorted(everything, key=_title_order), _cited),
        employers=employers,
        occupations=gather_occupations(tracks),
    )
    return index, spelled


def _grouped(values: Iterable[Value], keys: Callable[[Value], Iterable[str]]) -> dict[str, tuple[Value, ...]]:
    """Key -> the values that name it, in the order given, each once."""
    groups: dict[str, list[Value]] = {}
    for value in values:
        for key in dict.fromkeys(keys(value)):
            groups.setdefault(key, []).append(value)
    return {key: tuple(group) for key, group in groups.items()}


def _described(
    agreements: list[Record[Any]], tracks: list[Record[Any]]
) -> tuple[dict[str, tuple[Record[Any], ...]], dict[str, tuple[Record[Any], ...]]]:
    """Which tracks an agreement describes and the reverse, whichever of the two says so."""
    pairs = {(agreement.id, id_) for agreement in agreements for id_ in agreement.facts.job_tracks}
    pairs |= {(id_, track.id) for track in tracks for id_ in track.facts.agreements}
    described: dict[str, set[str]] = {}
    describing: dict[str, set[str]] = {}
    for agreement_id, track_id in pairs:
        described.setdefault(track_id, set()).add(agreement_id)
        describing.setdefault(agreement_id, set()).add(track_id)
    return (
        _grouped(tracks, lambda track: sorted(described.get(track.id, ()))),
        _grouped(agreements, lambda agreement: sorted(describing.get(agreement.id, ()))),
    )


def _counties(record: Record[Any]) -> list[str]:
    return sorted({code[:2] for code in record.facts.municipalities} | set(getattr(record.facts, "counties", ())))


def _figure_sectors(one: SheetFigure) -> list[str]:
    """A figure about a sector, or divided over sectors, is about each of them."""
    return [*([one.figure.sector] if one.figure.sector else []), *one.figure.breakdown]


def _cited(record: Record[Any]) -> list[str]:
    return [id_ for _, kind, id_ in references(record) if kind == "sources"]


def _agreement_order(record: Record[Any]) -> tuple[object, ...]:
    """By municipality in Swedish order, the newest first within it; those without a date last."""
    start = start_of(record.facts)
    age = -start.first.toordinal() if start else 1
    names = [municipality_name(code) for code in record.facts.municipalities]
    return (sort_key(names[0]) if names else sort_key("ö"), age, sort_key(record.facts.title), record.id)


def _occupation_order(record: Record[Any]) -> tuple[object, ...]:
    """By the first occupation, those without last."""
    occupations = record.facts.occupations
    return (not occupations, sort_key(occupations[0].name) if occupations else ())


def _track_order(record: Record[Any]) -> tuple[object, ...]:
    names = [municipality_name(code) for code in record.facts.municipalities]
    return (sort_key(record.facts.title), sort_key(names[0] if names else ""), record.id)


def _title_order(record: Record[Any]) -> tuple[object, ...]:
    return (record.kind, sort_key(getattr(record.facts, "title", record.id)), record.id)


def _newest_first(record: Record[Any]) -> tuple[object, ...]:
    facts = record.facts
    moment = getattr(facts, "start", None)
    when = getattr(facts, "date", None) or (moment[0] if isinstance(moment, tuple) else getattr(moment, "date", moment))
    return (-when.first.toordinal() if when else 1, sort_key(facts.title), record.id)
