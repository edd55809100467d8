"""The values of a record as plain data, ready for JSON. What is not known is left out."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from overens.catalogue import Catalogue
from overens.models import Moment
from overens.open_data.fields import Field
from overens.reading import Record
from overens.register import COUNTY_BY_CODE, MUNICIPALITY_BY_CODE
from overens.sources import Loc
from overens.swedish.amounts import Amount
from overens.swedish.dates import PartialDate
from overens.swedish.numbers import Interval, Money

Plain = dict[str, Any]

PRECISIONS = {
    "day": "dag",
    "month": "månad",
    "season": "årstid",
    "quarter": "kvartal",
    "year": "år",
    "range": "period",
}
"""How exactly a date is known, in the words of the data."""


@dataclass(frozen=True, slots=True)
class Told:
    """What values are told from: the record with its texts, the absolute address of its page, all that is known."""

    record: Record[Any]
    address: str
    catalogue: Catalogue


def plain(fields: Iterable[Field], facts: object, told: Told, loc: Loc = ()) -> Plain:
    """The fields that are known, by key in the order of the model."""
    found: Plain = {}
    for field in fields:
        value = getattr(facts, field.name, None)
        if value is None or value == () or value == {}:
            continue
        shown = _told(field, value, told, (*loc, field.key))
        if shown is not None and shown != []:
            found[field.key] = shown
    return found


def _told(field: Field, value: Any, told: Told, loc: Loc) -> Any:
    if not field.many:
        return _one(field, value, told, loc)
    listed = [_one(field, one, told, (*loc, number)) for number, one in enumerate(value)]
    return [one for one in listed if one is not None and one != {}]


def _one(field: Field, value: Any, told: Told, loc: Loc) -> Any:
    if field.kind in ("text", "link", "word", "yes-no"):
        return value
    if field.kind == "object":
        return plain(field.fields, value, told, loc)
    if field.kind == "prose":
        prose = told.record.text(*loc)
        return (prose.text or None) if prose else None
    if field.kind == "id":
        # Ids of drafts and of what is broken have no page: nobody is to know of them yet.
        known = told.catalogue.sources if field.of == "sources" else told.catalogue.of_kind(field.of or "")
        return value if value in known else None
    if field.kind == "file":
        # Only files that are published here have an address.
        return told.address + value if any(one.name == value for one in told.record.source.attachments) else None
    if field.kind == "words":
        return {word: number(one) if isinstance(one, Decimal) else one for word, one in value.items()}
    return ENCODERS[field.kind](value)


def date(value: PartialDate) -> Plain:
    """A date as written and as a period: `{text, från, till, precision}`."""
    return {
        "text": value.text,
        "från": value.first.isoformat(),
        "till": value.last.isoformat(),
        "precision": PRECISIONS[value.precision],
    }


def number(value: Decimal | int) -> int | float:
    """A number as JSON writes it."""
    return int(value) if value == int(value) else float(value)


def municipality(code: str) -> Plain:
    """A municipality of the register."""
    return {"kod": code, "namn": MUNICIPALITY_BY_CODE[code].name}


def county(code: str) -> Plain:
    """A county of the register."""
    return {"kod": code, "namn": COUNTY_BY_CODE[code].official_name}


def _moment(value: Moment) -> Plain:
    time = {"tid": value.time.strftime("%H:%M")} if value.time else {}
    return {**date(value.date), **time}


def _interval(value: Interval) -> Plain:
    return {"min": number(value.min), "max": number(value.max)}


def _money(value: Money) -> Plain:
    return {"text": value.text, "kronor": number(value.kronor)}


def _amount(value: Amount) -> Plain:
    told = {
        "text": value.text,
        "min": None if value.min is None else number(value.min),
        "max": None if value.max is None else number(value.max),
        "enhet": value.unit,
        "per": value.per,
        "fördelning": value.extent,
    }
    return {key: one for key, one in told.items() if one is not None}


ENCODERS: Mapping[str, Callable[[Any], Any]] = {
    "date": date,
    "moment": _moment,
    "number": number,
    "interval": _interval,
    "money": _money,
    "amount": _amount,
    "municipality": municipality,
    "county": county,
}
"""Kind of value -> how it is told."""
