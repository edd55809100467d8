"""Values that are right but for signs around them: a bullet, the quotation marks of a word processor, a full stop."""

from __future__ import annotations

import re

from overens.models.fitting import fits_at
from overens.models.keys import Model
from overens.models.vocabularies import Vocabularies
from overens.sources import Loc

_BULLET = re.compile(r"(?:[•‣▪◦·●○*–—+o-]|[0-9]{1,2}[.)]|[a-z][.)])\s+|[•‣▪◦·●○–—]")
_REMARK = re.compile(r"\s*\([^()]*\)$")
_NOTHING = re.compile(
    r"okän[dt]a?|saknas|oklara?t?|osäkert|(?:vet|ej|inte|framgår|är) (?:ej|inte|känt|känd|klart|angivet|bestämt)"
    r"|uppgift saknas|kommer senare|kompletteras(?: senare)?|fylls i senare|återkommer|n/?a|tb[da]|x{2,}|null|none|nej"
    r"|unknown|ing(?:en|et)|(?:yyyy|åååå)-mm-dd|[ ?–—.…-]+"
)
"""What stands where a date, a number or a word of a list belongs, of a fact that its writer does not know."""
_QUOTES = "”“„»«’‘‚"
_AROUND = f"{_QUOTES}\"'`.,;:()[] "
_PICTURE = re.compile("[\U0001f000-\U0001faff\u2600-\u27bf\u2b00-\u2bff\ufe0f\u200d]+")
"""Emoji and other small pictures."""


def right_within(model: Model, vocabularies: Vocabularies, loc: Loc, written: str) -> str | None:
    """What is right in a value that is not; None where it is not only signs around it that are wrong."""
    text = written.strip()
    bullet = _BULLET.match(text)
    angled = text[1:-1] if text.startswith("<") and text.endswith(">") else ""
    within = (
        angled,
        text,
        text[bullet.end() :] if bullet else "",
        _REMARK.sub("", text),
        _PICTURE.sub("", text).strip(),
    )
    for inner in (part.strip(_AROUND) for part in within):
        if inner and inner != text and fits_at(model, loc, inner, vocabularies):
            return inner
    return None


def says_nothing(written: str) -> bool:
    """Whether a value says no more than that there is none: `okänt`, `???`, `saknas`."""
    return _NOTHING.fullmatch(written.strip().casefold().rstrip(".") or "-") is not None


def is_in_curly_quotes(written: str) -> bool:
    """Whether a value stands between quotation marks that a word processor has made."""
    text = written.strip()
    return len(text) > 1 and text[0] in _QUOTES and text[-1] in _QUOTES
