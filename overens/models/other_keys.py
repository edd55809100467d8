"""A value that says more than its key takes: what to write in which keys (`värde: drygt 300`)."""

from __future__ import annotations

import re
from collections.abc import Collection

from overens.models.keys import Model, keys_of, model_at
from overens.models.vocabularies import Vocabularies
from overens.sources import Loc
from overens.swedish.dates import parse_date
from overens.swedish.numbers import parse_interval, parse_number

_PARTS = re.compile(
    r"(?:(?P<said>c:a|(?:mer|mindre|fler|färre) än|[^\W\d_]+\.?|[<>]=?|[≥≤~≈])\s*)??"
    r"(?P<number>-?[0-9](?:[0-9 ,.\u00a0]*[0-9])?)\s*(?P<unit>%|[^\W\d_](?:[^\W\d_]|[ -])*)?"
)
_INTERVAL = re.compile(r"(?:(?:c:a|ca\.?|cirka|mellan)\s+)?([0-9]+ ?(?:[-–—]| till ) ?[0-9]+)(?:\s+[^\W\d_]+)?")
_OTHERWISE = {
    **dict.fromkeys(("ca", "ca.", "c:a", "~", "≈", "ungefär", "omkring", "runt"), "cirka"),
    **dict.fromkeys((">", "mer", "mer än", "fler än"), "över"),
    **dict.fromkeys(("<", "mindre än", "färre än"), "under"),
    **dict.fromkeys(("≥", ">="), "minst"),
    **dict.fromkeys(("≤", "<=", "max", "max.", "maximalt"), "högst"),
    **dict.fromkeys(("min", "min."), "minst"),
    **dict.fromkeys(("nästan", "knappt"), "nära"),
}
_SHARE = re.compile(r"([0-9]{1,3}(?:[.,][0-9]+)?) ?(?:%|procent)")
_OUT_OF = re.compile(r"([0-9]+) av ([0-9]+)")
_UNITS = {"%": "procent", "procentenheter": "procentenheter", "st": "", "stycken": "", "personer": "personer"}
"""Units in short. Numbers of people and things need none where the key has no place for it."""
_EMAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_TELEPHONE = re.compile(r"\+?[0-9][0-9 /–-]{5,}")
_SPAN = re.compile(r"(\S.*?)(?:\s*[–—]\s*|\s+-\s+|\s+till\s+|(?<=^[0-9]{4})-(?=[0-9]{4}$))(\S.*)")


def in_other_keys(model: Model, vocabularies: Vocabularies, code: str, loc: Loc, written: object) -> str | None:
    """The keys and values to write instead, ready to stand between two backquotes, or None."""
    if not loc or not isinstance(written, str):
        return None
    above, key = model_at(model, loc[:-1]), str(loc[-1])
    keys = keys_of(above) if above else {}
    if code == "unknown-word" and key == "gräns":
        return _OTHERWISE.get(written.strip().casefold())
    if code in ("invalid-email", "invalid-phone", "invalid-link"):
        return _contact(written.strip(), {*keys} - {key})
    if code == "invalid-interval":
        return _interval(written.strip())
    if code == "invalid-date" and {"startdatum", "slutdatum"} <= keys.keys() and key in ("startdatum", "slutdatum"):
        return _span(written.strip())
    if code in ("invalid-number", "invalid-count"):
        if key == "antal" and "andel" in keys and (share := _SHARE.fullmatch(written.strip())):
            return f"andel: {share[1]}"
        if "av" in keys and (share := _OUT_OF.fullmatch(written.strip())):
            return f"{key}: {share[1]}`, `av: {share[2]}"
        if "intervall" in keys and key == "värde" and parse_interval(written):
            return f"intervall: {written}"
        return _divided(key, written.strip(), keys, vocabularies)
    return None


def _interval(written: str) -> str | None:
    """A number or an interval among words: `15-20 st`, `ca 20 platser`."""
    between = _INTERVAL.fullmatch(written)
    if between and parse_interval(between[1]):
        return between[1]
    single = _PARTS.fullmatch(written)
    return single["number"] if single and parse_number(single["number"]) is not None else None


def _contact(written: str, keys: Collection[str]) -> str | None:
    """An address or a number under another's key, or an address with a name around it."""
    address = None if "://" in written else _EMAIL.search(written)
    if address:
        return f"epost: {address[0]}" if "epost" in keys else address[0]
    if _TELEPHONE.fullmatch(written) and "telefon" in keys:
        return f"telefon: {written}"
    if "länk" in keys and written.casefold().startswith("www."):
        return f"länk: https://{written}"
    return f"länk: {written}" if written.startswith(("https://", "http://")) and "länk" in keys else None


def _span(written: str) -> str | None:
    found = _SPAN.fullmatch(written)
    if found is None or not all(parse_date(part) for part in found.groups()):
        return None
    return f"startdatum: {found[1]}`, `slutdatum: {found[2]}"


def _divided(key: str, written: str, keys: Collection[str], vocabularies: Vocabularies) -> str | None:
    """A number with a word before it or a unit after it, each under its own key: `drygt 300 elever`."""
    found = _PARTS.fullmatch(written)
    number = parse_number(found["number"]) if found else None
    if found is None or number is None or not (found["said"] or found["unit"]):
        return None
    said, unit = (found["said"] or "").casefold(), (found["unit"] or "").strip().casefold()
    limit = vocabularies.resolve("gräns", _OTHERWISE.get(said, said)) if said and "gräns" in keys else None
    counted = _UNITS.get(unit, unit)
    is_whole = key == "värde" or number == number.to_integral_value()
    if not is_whole or (said and not limit) or (unit and "enhet" not in keys and unit not in _UNITS):
        return None
    lines = [f"{key}: {found['number']}", f"gräns: {limit}" if limit else ""]
    lines.append(f"enhet: {counted}" if counted and "enhet" in keys else "")
    return "`, `".join(filter(None, lines))
