"""How long an amount lasts, and how it reads in another language."""

from __future__ import annotations

import re
from decimal import Decimal
from fractions import Fraction
from functools import lru_cache

from overens.swedish.amount_units import BY_NAME
from overens.swedish.amounts import Amount, duration
from overens.swedish.numbers import format_number

_PACES = {"halvtid": Fraction(2), "kvartsfart": Fraction(4), "halva dagar": Fraction(2)}
_SHARE = re.compile(r"([0-9]+(?:\.[0-9]+)?) procent")

_EXTENTS_IN_ENGLISH = {
    "heltid": "full time", "halvtid": "half time", "deltid": "part time", "kvartsfart": "quarter pace",
    "hela dagar": "full days", "halva dagar": "half days", "ej angivet": "not stated",
    "ej tidsbegränsad": "no time limit",
}  # fmt: skip
_ABOUT_IN_ENGLISH = {
    "cirka ": "about", "ca ": "about", "ca. ": "about", "ungefär ": "about", "omkring ": "about",
    "drygt ": "just over", "knappt ": "just under", "nära ": "nearly",
}  # fmt: skip
_PER_IN_ENGLISH = {
    "timme": "hour", "dag": "day", "vecka": "week", "månad": "month", "termin": "term", "år": "year",
    "läsår": "school year", "person": "person", "deltagare": "participant", "elev": "pupil", "grupp": "group",
}  # fmt: skip


@lru_cache(maxsize=1024)  # the same few lengths come back on many pages, and exact fractions take their time
def amount_weeks(amount: Amount) -> tuple[float, float] | None:
    """The shortest and longest length in weeks, for drawing to scale; None where an amount has no length.

    Time that the amount is spread over decides (`72 timmar under 5 veckor` is five weeks). Points and hours are
    weeks of full time, twice as many at `halvtid`. `minst` counts as just that much, `högst` from nothing. The
    weeks in a unit and their sources stand in `amount_units`.
    """
    if amount.extent and (spread := duration(amount.extent)):
        return amount_weeks(spread)
    unit = BY_NAME.get(amount.unit or "")
    if not unit or unit.weeks is None or amount.per:
        return None
    weeks = unit.weeks * (_slower(amount.extent) if unit.study else 1)
    low = Fraction(0) if amount.min is None else Fraction(amount.min)
    high = low if amount.max is None else Fraction(amount.max)
    return float(low * weeks), float(high * weeks)


def format_amount(amount: Amount, language: str) -> str:
    """The amount as written; for `en` put together in English from its parts (`12–104 weeks`, `half days`)."""
    if language != "en":
        return amount.text
    about = next((word for form, word in _ABOUT_IN_ENGLISH.items() if amount.text.casefold().startswith(form)), "")
    parts = [about, _quantity_in_english(amount)]
    if amount.per:
        parts.append(f"per {_PER_IN_ENGLISH[amount.per]}")
    if amount.extent:
        parts.append(_extent_in_english(amount.extent, alone=not amount.unit))
    return " ".join(part for part in parts if part)


def _slower(extent: str | None) -> Fraction:
    """How many times longer something takes at a pace."""
    if share := _SHARE.fullmatch(extent or ""):
        percent = Fraction(share[1])
        return 100 / percent if percent else Fraction(1)
    return _PACES.get(extent or "", Fraction(1))


def _quantity_in_english(amount: Amount) -> str:
    unit = BY_NAME.get(amount.unit or "")
    if not unit:
        return ""
    low, high = (None if end is None else format_number(end, "en") for end in (amount.min, amount.max))
    name = unit.english[0 if Decimal(1) == (amount.min if amount.max is None else amount.max) else 1]
    if low == high:
        return f"{low} {name}"
    if low is None:
        return f"at most {high} {name}"
    return f"at least {low} {name}" if high is None else f"{low}–{high} {name}"


def _extent_in_english(extent: str, *, alone: bool) -> str:
    if spread := duration(extent):
        return f"over {_quantity_in_english(spread)}"
    if share := _SHARE.fullmatch(extent):
        return f"at {share[1]} per cent"
    wording = _EXTENTS_IN_ENGLISH[extent]
    return wording if alone else f"({wording})"
