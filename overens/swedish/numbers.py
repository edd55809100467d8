"""Numbers, intervals and sums of money in Swedish notation. Exact: `Decimal`, never binary fractions."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

from overens.swedish.words import squeezed

_LONGEST = 40  # characters; what is longer is no number that anyone wrote on purpose
_NO_BREAK_SPACE = "\u00a0"
_MINUS = "\u2212"

# `1404`, `1 404` in groups of three, `15,6` or `15.6`. A comma or point is always the decimal sign.
NUMBER_PATTERN = r"[-−]?(?:[0-9]{1,3}(?: [0-9]{3})+|[0-9]{1,15})(?:[.,][0-9]{1,10})?"
_NUMBER = re.compile(NUMBER_PATTERN)
_INTERVAL = re.compile(rf"({NUMBER_PATTERN})(?: ?[-–—] ?| till )({NUMBER_PATTERN})")
_MONEY = re.compile(rf"({NUMBER_PATTERN}) ?([a-zåäö.:]+-?(?: kronor| kr)?)")

_KRONOR: dict[str, int] = {
    "kr": 1, "kr.": 1, "kronor": 1, "krona": 1, "sek": 1, ":-": 1,
    "tkr": 1_000, "tusen kronor": 1_000, "tusen kr": 1_000,
    "mnkr": 1_000_000, "mkr": 1_000_000, "milj. kronor": 1_000_000, "milj. kr": 1_000_000,
    "miljoner kronor": 1_000_000, "miljoner kr": 1_000_000, "miljon kronor": 1_000_000,
    "mdkr": 1_000_000_000, "miljarder kronor": 1_000_000_000, "miljarder kr": 1_000_000_000,
    "miljard kronor": 1_000_000_000,
}  # fmt: skip

_PARTED = re.compile(r"[.,][0-9]{3,}$")


@dataclass(frozen=True, slots=True)
class Interval:
    """From `min` to `max`, both included; `min` is the smaller."""

    min: Decimal
    max: Decimal


@dataclass(frozen=True, slots=True)
class Money:
    """A sum as written, and in kronor."""

    text: str
    kronor: Decimal


def parse_number(text: str) -> Decimal | None:
    """`1 404` (any kind of space), `15,6`, `15.6`, `-3` -> the number; None for all else.

    A second decimal sign (`1,404,5`), groups of another length than three, exponents, `nan` and texts of more
    than forty characters are no numbers. Decimals are kept as written: `1.10` has two.
    """
    if len(text) > _LONGEST:
        return None
    plain = squeezed(text)
    return _decimal(plain) if _NUMBER.fullmatch(plain) else None


def parse_interval(text: str) -> Interval | None:
    """`300–400`, `300-400`, `5 000 till 6 000` -> the interval; None for all else and where the ends are reversed."""
    found = _INTERVAL.fullmatch(squeezed(text)) if len(text) <= 2 * _LONGEST else None
    if not found:
        return None
    low, high = _decimal(found[1]), _decimal(found[2])
    return Interval(low, high) if low <= high else None


def parse_money(text: str) -> Money | None:
    """`450 000 kr`, `3 tkr`, `25 mnkr`, `1,5 miljoner kronor` -> the sum; None without a unit, or below zero.

    A part of an öre is no sum: in `450.000 kr` the sign was meant to part thousands.
    """
    found = _MONEY.fullmatch(squeezed(text).casefold()) if len(text) <= 2 * _LONGEST else None
    if not found or found[2] not in _KRONOR:
        return None
    number, unit = _decimal(found[1]), _KRONOR[found[2]]
    if number < 0 or (unit == 1 and _PARTED.search(found[1])):
        return None
    return Money(text.strip(), number * unit)


def format_number(number: Decimal | int, language: str) -> str:
    """`1 404` with no-break spaces and `15,6`; for `en` `1,404` and `15.6`. A minus is the real sign.

    What comes out in Swedish reads back to the same number.
    """
    grouped = f"{Decimal(number):,f}"
    if language != "en":
        grouped = grouped.replace(",", _NO_BREAK_SPACE).replace(".", ",")
    return grouped.replace("-", _MINUS)


def format_interval(interval: Interval, language: str) -> str:
    """`300–400`."""
    return f"{format_number(interval.min, language)}–{format_number(interval.max, language)}"


def format_money(money: Money, language: str) -> str:
    """In whole kronor, öre only where there are any: `450 000 kr`; for `en` `SEK 450,000`."""
    kronor = money.kronor
    whole = kronor == kronor.to_integral_value()
    number = format_number(kronor.quantize(Decimal(1) if whole else Decimal("0.01")), language)
    return f"SEK {number}" if language == "en" else f"{number}{_NO_BREAK_SPACE}kr"


def _decimal(plain: str) -> Decimal:
    """The number of a text that matches the pattern."""
    return Decimal(plain.replace(" ", "").replace(",", ".").replace(_MINUS, "-"))
