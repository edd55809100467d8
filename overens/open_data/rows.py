"""The rows of each set: its records as plain data, in an order that only the content decides."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from overens import register
from overens.catalogue import Catalogue, SheetFigure
from overens.models import MunicipalityNote
from overens.open_data.datasets import FIGURE_ROW, MUNICIPALITY, SOURCE, TERM, Dataset
from overens.open_data.fields import Field
from overens.open_data.values import Plain, Told, county, date, municipality, number, plain
from overens.plan import SitePlan
from overens.reading import Record
from overens.register import Municipality
from overens.swedish.numbers import Interval
from overens.swedish.sorting import sort_key


@dataclass(frozen=True, slots=True)
class Given:
    """What rows are made from; `base` is the site's own address."""

    catalogue: Catalogue
    plan: SitePlan
    base: str

    def address(self, kind: str, id_: str) -> str:
        """The absolute address of the page about something; empty where it has none."""
        address = self.plan.address(kind, id_)
        return self.base + address if address else ""


def subjects(dataset: Dataset, catalogue: Catalogue) -> list[Any]:
    """What has a row each: records by id, municipalities by code, sources by id, words as they are listed."""
    if dataset.kind == "municipalities":
        return list(register.MUNICIPALITIES)
    if dataset.kind == "sources":
        return sorted(catalogue.sources)
    if dataset.kind == "vocabularies":
        terms = catalogue.vocabularies.terms
        return [(name, word) for name in sorted(terms, key=sort_key) for word in terms[name]]
    return [record for _, record in sorted(catalogue.of_kind(dataset.kind).items())]


def row(given: Given, dataset: Dataset, subject: Any) -> Plain:
    """The row of one subject; fields that are not known are left out."""
    if isinstance(subject, Municipality):
        return municipality_row(given, subject)
    if isinstance(subject, str):
        return _source(given, subject)
    if isinstance(subject, tuple):
        return _term(given, *subject)
    return _record(given, dataset, subject)


def _record(given: Given, dataset: Dataset, record: Record[Any]) -> Plain:
    told = _told(given, record)
    found = {"id": record.id, "adress": told.address, **_counted(given, record)}
    known = {**plain([one for one in dataset.fields if one.name], record.facts, told), **found}
    if record.body and record.body.text:
        known["text"] = record.body.text
    return {one.key: known[one.key] for one in dataset.fields if one.key in known}


def _told(given: Given, record: Record[Any]) -> Told:
    return Told(record, given.address(record.kind, record.id), given.catalogue)


def _counted(given: Given, record: Record[Any]) -> Plain:
    """What no file says, but follows from all of them together."""
    catalogue, index = given.catalogue, given.catalogue.index
    if record.kind == "agreements":
        told = {
            "status": catalogue.validity(record).status,
            "län": [county(code) for code in catalogue.counties_of(record)],
            "jobbspår": [one.id for one in index.tracks_by_agreement.get(record.id, ())],
        }
    elif record.kind == "job-tracks":
        told = {"överenskommelser": [one.id for one in index.agreements_by_track.get(record.id, ())]}
    else:
        told = {}
    return {key: value for key, value in told.items() if value}


def municipality_row(given: Given, one: Municipality) -> Plain:
    """A municipality: what is known of it, also when that is nothing."""
    index = given.catalogue.index
    note: Record[MunicipalityNote] | None = index.note_by_municipality.get(one.code)
    known = {
        "kod": one.code,
        "namn": one.name,
        "officielltnamn": one.official_name,
        "län": county(one.county_code),
        "adress": given.address("municipalities", one.slug),
        "svar": given.catalogue.answer(one.code),
        "överenskommelser": [record.id for record in index.agreements_by_municipality.get(one.code, ())],
        "jobbspår": [record.id for record in index.tracks_by_municipality.get(one.code, ())],
    }
    if note:
        known |= plain([field for field in MUNICIPALITY if field.name], note.facts, _told(given, note))
    return {field.key: known[field.key] for field in MUNICIPALITY if known.get(field.key)}


def _source(given: Given, id_: str) -> Plain:
    facts = given.catalogue.sources[id_]
    return {"id": id_, "adress": given.address("sources", id_), **_facts(SOURCE, facts)}


def _term(given: Given, name: str, word: str) -> Plain:
    term = given.catalogue.vocabularies.terms[name][word]
    told = {
        "lista": name,
        "id": word,
        "etikett": term.label,
        "engelska": term.label_en,
        "beskrivning": term.description,
        "kod": term.code,
        "från": date(term.from_) if term.from_ else None,
        "till": date(term.to) if term.to else None,
    }
    return {field.key: told[field.key] for field in TERM if told[field.key] is not None}


def _facts(fields: tuple[Field, ...], facts: object) -> Plain:
    """Plain fields of what is no record: no texts with markup, no ids."""
    found: Plain = {}
    for field in fields:
        value = getattr(facts, field.name, None) if field.name and field.name != "id" else None
        if value is not None:
            found[field.key] = date(value) if field.kind == "date" else value
    return found


def figure_rows(given: Given, one: SheetFigure) -> Iterator[Plain]:
    """The rows of one figure: one, or one for each part of a breakdown."""
    figure, sheet = one.figure, one.sheet.facts
    time, rate = one.date, one.response_rate
    cited = [id_ for id_ in one.sources if id_ in given.catalogue.sources]
    known = {
        "underlag": one.sheet.id,
        "underlagstitel": sheet.title,
        "adress": f"{given.address('figures', one.sheet.id)}#{figure.id}",
        "id": figure.id,
        "mått": figure.measure,
        "värde": None if figure.value is None else number(figure.value),
        "intervall": _interval(figure.interval),
        "text": figure.text,
        "enhet": figure.unit,
        "gräns": figure.qualifier,
        "tid": date(time) if time else None,
        "svarsfrekvens": None if rate is None else number(rate),
        "population": sheet.population,
        "bransch": figure.sector,
        "kommuner": [municipality(code) for code in figure.municipalities],
        "anmärkning": figure.note,
        "källa": cited,
        "källtitlar": [given.catalogue.sources[id_].title for id_ in cited],
    }
    parts: list[tuple[str | None, Decimal | None]] = list(figure.breakdown.items()) or [(None, figure.value)]
    for word, value in parts:
        told = {**known, "del": word, "värde": None if value is None else number(value)}
        yield {field.key: told[field.key] for field in FIGURE_ROW if told[field.key] not in (None, [])}


def _interval(value: Interval | None) -> Plain | None:
    return {"min": number(value.min), "max": number(value.max)} if value else None
