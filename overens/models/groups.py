"""What to write where keys with values belong but a text stands: the group, with the text under the key it fits."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from overens.models.fitting import fits_at, key_in, needed_keys
from overens.models.keys import Model, keys_of, model_at
from overens.models.lists import LONGEST_OFFER, in_braces
from overens.models.vocabularies import Vocabularies
from overens.sources import Loc
from overens.swedish.dates import parse_date
from overens.swedish.numbers import parse_number

UNKNOWN = "…"
"""Stands for what the writer must add."""

_MEASURED = re.compile(
    r"(?P<number>-?[0-9](?:[0-9 ,.\u00a0]*[0-9])?)\s*(?P<unit>%|procent(?:enheter)?|[^\W\d_]+)??"
    r"(?:[\s,]+\(?(?:år |den |i )?(?P<date>[^\W\d_]*\s?[0-9][^()]*)\)?)?"
)
_UNITS = {"%": "procent"}
_PHONE = re.compile(r"\+?[0-9][0-9 /–-]{5,}")
_PART = re.compile(
    r"(?P<before>[^\W\d_]\D*?)?[\s:=]*(?P<number>[0-9]+(?:[.,][0-9]+)?)\s*(?:%|procent)?\s*(?P<after>\D*)"
)
_PARTED = re.compile(r"[;/]|,(?!\d)|\b(?:och|samt)\b")
_YES_NO = frozenset({"ja", "nej", "true", "false"})


def as_group(model: Model, vocabularies: Vocabularies, loc: Loc, written: object, first: str) -> str:
    """`kontakt: {funktion: Växeln}`: the line to write, ready to stand between two backquotes.

    `first` is the key to show where the writer makes up the keys. A line for a key beside the group may follow.
    """
    text = written.strip() if isinstance(written, str) else ""
    name, items = loc[-1], model_at(model, loc)
    if items is None:
        return f"{name}: {in_braces(_own_keys(model, vocabularies, loc, text) or {first: UNKNOWN})}"
    keys = keys_of(items)
    if keys.keys() >= {"värde", "datum"} and (measured := _measured(text, str(name))):
        return measured
    values = dict.fromkeys(needed_keys(items), UNKNOWN)
    key = "telefon" if "telefon" in keys and _PHONE.fullmatch(text) else key_in(items, text, vocabularies)
    if text and key and len(text) <= LONGEST_OFFER and "\n" not in text:
        values[key] = text
    return f"{name}: {in_braces(values or {next(iter(keys)): UNKNOWN})}"


def _measured(text: str, name: str) -> str | None:
    """`15,6 procent (2015)`: the number, what it counts, and when."""
    found = _MEASURED.fullmatch(text)
    if found is None or parse_number(found["number"]) is None:
        return None
    date = (found["date"] or "").strip()
    if date and parse_date(date) is None:
        return None
    unit = (found["unit"] or "").casefold()
    beside = f"`, `enhet: {_UNITS.get(unit, unit)}" if unit else ""
    return f"{name}: {in_braces({'värde': found['number'], **({'datum': date} if date else {})})}{beside}"


def _own_keys(model: Model, vocabularies: Vocabularies, loc: Loc, text: str) -> Mapping[str, str] | None:
    """The words of a breakdown with their numbers, or a reason under the key that it is most often given for."""
    if loc[-1] == "uppdelning":
        parts = dict(_parts(text))
        return parts if fits_at(model, loc, parts, vocabularies) else None
    if loc[-1] == "tolkning" and text in keys_of(model):
        return {text: UNKNOWN}
    if loc[-1] == "tolkning" and text.casefold() not in _YES_NO and len(text) <= LONGEST_OFFER:
        return {"typ": text}
    return None


def _parts(text: str) -> Iterator[tuple[str, str]]:
    """`60 procent kvinnor, 40 procent män`: each word with its number; nothing where a part is not so."""
    found = [_PART.fullmatch(part.strip()) for part in _PARTED.split(text) if part.strip()]
    named = [(((one["before"] or "").strip() or one["after"].strip()), one["number"]) for one in found if one]
    if len(named) == len(found) and all(word for word, _ in named):
        yield from named
