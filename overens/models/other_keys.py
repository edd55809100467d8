"""A value that says more than its key takes: what to write in which keys (`värde: drygt 300`)."""

from __future__ import annotations

import re

from overens.models.keys import Model, keys_of, model_at
from overens.models.vocabularies import Vocabularies
from overens.sources import Loc
from overens.swedish.dates import parse_date
from overens.swedish.numbers import parse_interval, parse_number

_WORD_AND_NUMBER = re.compile(r"([^\W\d_]+\.?)\s+([0-9].*)|([<>≥~])\s*([0-9].*)")
_OTHERWISE = {"ca": "cirka", "ca.": "cirka", "c:a": "cirka", "mer": "över", ">": "över", "≥": "minst", "~": "cirka"}
_SPAN = re.compile(r"(\S.*?)(?:\s*[–—]\s*|\s+-\s+|\s+till\s+|(?<=^[0-9]{4})-(?=[0-9]{4}$))(\S.*)")


def in_other_keys(model: Model, vocabularies: Vocabularies, code: str, loc: Loc, written: object) -> str | None:
    """The keys and values to write instead, ready to stand between two backquotes, or None."""
    above = model_at(model, loc[:-1]) if loc else None
    if above is None or not isinstance(written, str):
        return None
    keys, key = keys_of(above), str(loc[-1])
    if code == "invalid-date" and {"startdatum", "slutdatum"} <= keys.keys() and key in ("startdatum", "slutdatum"):
        return _span(written.strip())
    if code in ("invalid-number", "invalid-count"):
        if "intervall" in keys and key == "värde" and parse_interval(written):
            return f"intervall: {written}"
        return _with_limit(key, written.strip(), vocabularies) if "gräns" in keys else None
    return None


def _span(written: str) -> str | None:
    found = _SPAN.fullmatch(written)
    if found is None or not all(parse_date(part) for part in found.groups()):
        return None
    return f"startdatum: {found[1]}`, `slutdatum: {found[2]}"


def _with_limit(key: str, written: str, vocabularies: Vocabularies) -> str | None:
    found = _WORD_AND_NUMBER.fullmatch(written)
    if found is None:
        return None
    said, number = (found[1] or found[3]).casefold(), found[2] or found[4]
    limit = vocabularies.resolve("gräns", _OTHERWISE.get(said, said))
    parsed = parse_number(number)
    whole = key == "värde" or (parsed is not None and parsed == parsed.to_integral_value())
    return f"{key}: {number}`, `gräns: {limit}" if limit and parsed is not None and whole else None
