"""How much of an intervention: `800 gymnasiepoäng`, `12 veckor till 2 år`, `halva dagar`. CONTENT.md §2."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from decimal import Decimal

from overens.swedish.amount_units import BY_FORM, BY_NAME, Unit, converted
from overens.swedish.numbers import parse_number
from overens.swedish.words import number_from_words, squeezed

_LONGEST = 120  # characters
_AT_LEAST = ("minst", "lägst")
_AT_MOST = ("högst", "som mest", "max", "max.", "maximalt", "upp till")
_ABOUT = ("cirka", "ca", "ca.", "ungefär", "omkring", "drygt", "knappt", "nära")
_BOUND = re.compile(rf"({'|'.join(map(re.escape, _AT_LEAST + _AT_MOST + _ABOUT))}) ")
_ENDS = re.compile(r" ?[–—] ?| - |(?<=[0-9])-(?=[0-9])| till ")
_BETWEEN = re.compile(r"mellan (.+?) och (.+)")
_NUMBER_AGAINST_UNIT = re.compile(r"([0-9][0-9 ]*(?:[.,][0-9]+)?)([^0-9 ].*)")
_PARTING = re.compile(r" (under|på|i|om|per) |(, )| ?(/) ?|( )")

# How the wording for part of a week is kept, whatever its spelling.
_EXTENTS: dict[str, str] = {
    form: name
    for name, forms in {
        "heltid": ("full tid", "helfart"),
        "halvtid": ("halv tid", "halvfart"),
        "kvartsfart": ("kvartstid",),
        "deltid": (),
        "hela dagar": (),
        "halva dagar": (),
        "ej angivet": ("ej angiven", "inte angivet", "inte angiven", "ej angett", "ej uppgivet"),
        "ej tidsbegränsad": (
            "ej tidsbegränsat", "inte tidsbegränsad", "inte tidsbegränsat", "tills vidare", "tillsvidare",
        ),
    }.items()
    for form in (name, *forms)
}  # fmt: skip
_NO_AMOUNT = ("ej angivet", "ej tidsbegränsad")

# What an amount can be counted per, with the forms after `per`, `i` and `om`.
_PER: dict[str, str] = {
    "timme": "timme", "dag": "dag", "dagen": "dag", "vecka": "vecka", "veckan": "vecka", "månad": "månad",
    "månaden": "månad", "termin": "termin", "terminen": "termin", "år": "år", "året": "år", "läsår": "läsår",
    "person": "person", "deltagare": "deltagare", "elev": "elev", "grupp": "grupp",
}  # fmt: skip

# How often, which is how `revideras` is often put: `vart tredje år` is an interval of three years.
_EVERY = re.compile(r"(?:varje|var|vart) (?:(\w+) )?(dag|vecka|månad|kvartal|halvår|termin|år)")
_ORDINALS = {
    "andra": 2, "annan": 2, "annat": 2, "tredje": 3, "fjärde": 4, "femte": 5, "sjätte": 6, "tionde": 10, "tolfte": 12,
}  # fmt: skip
_ADVERBS = {
    "årligen": "varje år", "årsvis": "varje år", "halvårsvis": "varje halvår", "kvartalsvis": "varje kvartal",
    "månatligen": "varje månad", "månadsvis": "varje månad", "veckovis": "varje vecka", "dagligen": "varje dag",
    "vartannat år": "vart annat år", "varannan vecka": "var annan vecka", "varannan månad": "var annan månad",
}  # fmt: skip

# `[Ange omfattning]` stands in Arbetsförmedlingen's template, the other wording in Word's own fields. A Markdown
# link is no leftover.
_LEFTOVER = re.compile(
    r"\[\s*(?:ange|fyll i|skriv|beskriv|infoga|välj)\b[^\]\n]{0,200}\](?![(\[:])"
    r"|klicka (?:eller tryck )?här för att ange",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Amount:
    """An amount as written (`text`) and as data.

    `min` and `max` are equal for one number; one of them is None for `minst` and `högst`. `unit` is the Swedish
    plural (`veckor`); two units in one range are both counted in the first. `per` is a word such as `vecka`.
    `extent` says how the amount is spread (`halvtid`, `halva dagar`, `50 procent`, `65 veckor`), or that it is
    `ej angivet` or `ej tidsbegränsad`.
    """

    text: str
    min: Decimal | None = None
    max: Decimal | None = None
    unit: str | None = None
    per: str | None = None
    extent: str | None = None


def has_template_leftover(text: str) -> bool:
    """Whether a template's instruction stands where a fact should: `[Ange omfattning och typ av insats]`."""
    return _LEFTOVER.search(text) is not None


def parse_amount(text: str) -> Amount | None:
    """Read an amount; every form of CONTENT.md §2. None for wording it does not know: the caller keeps the text."""
    if len(text) > _LONGEST:
        return None
    plain = squeezed(text).casefold()
    amount = _extent(plain) or _every(plain) or _counted(plain) or _spread(plain)
    return replace(amount, text=text.strip()) if amount else None


def duration(text: str) -> Amount | None:
    """A plain amount of time (`65 veckor`), as it can stand in an `extent`; None for all else."""
    amount = _quantity(text)
    unit = BY_NAME.get(amount.unit or "") if amount else None
    return amount if unit and unit.weeks is not None and not unit.study else None


def _extent(plain: str) -> Amount | None:
    return Amount(plain, extent=_EXTENTS[plain]) if plain in _EXTENTS else None


def _every(plain: str) -> Amount | None:
    found = _EVERY.fullmatch(_ADVERBS.get(plain, plain))
    if not found or (found[1] and found[1] not in _ORDINALS):
        return None
    number = Decimal(_ORDINALS[found[1]] if found[1] else 1)
    return _amount((number, BY_FORM[found[2]]), (number, BY_FORM[found[2]]))


def _spread(plain: str) -> Amount | None:
    """`1 300 poäng under 65 veckor`, `12 veckor på halvtid`, `halva dagar under 5 veckor`."""
    for parting in _PARTING.finditer(plain):
        left, right = plain[: parting.start()], plain[parting.end() :]
        if (amount := _counted(left)) and (extent := _spread_over(right, parting[0].strip())):
            return replace(amount, extent=extent)
        if left in _EXTENTS and _EXTENTS[left] not in _NO_AMOUNT and (amount := duration(right)):
            return replace(amount, extent=_EXTENTS[left])
    return None


def _spread_over(text: str, word: str) -> str | None:
    if text in _EXTENTS and _EXTENTS[text] not in _NO_AMOUNT:
        return _EXTENTS[text]
    if (share := _quantity(text)) and share.unit == "procent":
        return f"{share.min} procent" if share.min == share.max else None
    return text if word in ("under", "på", "i", "/") and duration(text) else None


def _counted(plain: str) -> Amount | None:
    """A quantity, with or without what it is counted per: `3 dagar per vecka`."""
    if amount := _quantity(plain):
        return amount
    for parting in _PARTING.finditer(plain):
        per = _PER.get(plain[parting.end() :])
        if per and parting[0].strip() in ("per", "/", "i", "om") and (amount := _quantity(plain[: parting.start()])):
            return replace(amount, per=per)
    return None


def _quantity(plain: str) -> Amount | None:
    """One number or a range, with a unit: `1–6 månader`, `12 veckor till 2 år`, `minst 5 besök`."""
    bound = _BOUND.match(plain)
    rest = plain[bound.end() :] if bound else plain
    if one := _measure(rest):
        low = None if bound and bound[1] in _AT_MOST else one
        high = None if bound and bound[1] in _AT_LEAST else one
        return _amount(low, high)
    if bound and bound[1] not in _ABOUT:
        return None
    if between := _BETWEEN.fullmatch(rest):
        return _range(between[1], between[2])
    ends = (_range(rest[: ends.start()], rest[ends.end() :]) for ends in _ENDS.finditer(rest))
    return next((amount for amount in ends if amount), None)


def _range(first: str, last: str) -> Amount | None:
    high = _measure(last)
    if not high:
        return None
    alone = _number(first)
    low = (alone, high[1]) if alone is not None else _measure(first)
    return _amount(low, high) if low else None


def _amount(low: tuple[Decimal, Unit] | None, high: tuple[Decimal, Unit] | None) -> Amount | None:
    """Both ends in the unit of the first; None where they cannot be compared or are reversed."""
    unit = (low or high or (None, None))[1]
    if unit is None:
        return None
    least, most = low[0] if low else None, high[0] if high else None
    if high and most is not None and high[1] is not unit:
        most = converted(most, high[1], unit)
        if most is None:
            return None
    if least is not None and most is not None and least > most:
        return None
    if unit.counted_in:
        times, name = unit.counted_in
        return Amount("", least and least * times, most and most * times, name)
    return Amount("", least, most, unit.name)


def _measure(text: str) -> tuple[Decimal, Unit] | None:
    """A number and its unit: `1 300 poäng`, `50%`, `ett och ett halvt år`."""
    if (tight := _NUMBER_AGAINST_UNIT.fullmatch(text)) and tight[2] in BY_FORM:
        number = _number(tight[1].strip())
        return (number, BY_FORM[tight[2]]) if number is not None else None
    words = text.split(" ")
    for cut in range(len(words) - 1, 0, -1):
        unit = BY_FORM.get(" ".join(words[cut:]))
        number = _number(" ".join(words[:cut])) if unit else None
        if unit and number is not None:
            return number, unit
    return None


def _number(text: str) -> Decimal | None:
    number = parse_number(text)
    if number is None:
        number = number_from_words(text)
    return number if number is not None and number >= 0 else None
