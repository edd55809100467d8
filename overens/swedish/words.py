"""Small things about words that several readers of Swedish text share."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from decimal import Decimal

_BLANKS = re.compile(r"\s+")

NUMBER_WORDS: dict[str, int] = {
    "noll": 0, "en": 1, "ett": 1, "två": 2, "tre": 3, "fyra": 4, "fem": 5, "sex": 6, "sju": 7, "åtta": 8, "nio": 9,
    "tio": 10, "elva": 11, "tolv": 12, "tretton": 13, "fjorton": 14, "femton": 15, "sexton": 16, "sjutton": 17,
    "arton": 18, "nitton": 19, "tjugo": 20, "trettio": 30, "fyrtio": 40, "femtio": 50, "sextio": 60, "sjuttio": 70,
    "åttio": 80, "nittio": 90, "hundra": 100,
}  # fmt: skip

_TENS = {word: value for word, value in NUMBER_WORDS.items() if 20 <= value <= 90}
_ONES = {word: value for word, value in NUMBER_WORDS.items() if 1 <= value <= 9}
_HALVES = {"halv": "0.5", "halvt": "0.5", "en halv": "0.5", "ett halvt": "0.5"}


def squeezed(text: str) -> str:
    """The text composed (NFC), every run of white space (no-break spaces too) one space, none at the ends."""
    return _BLANKS.sub(" ", unicodedata.normalize("NFC", text)).strip()


def folded(text: str) -> str:
    """The text without case and diacritics, for comparing what people meant: `Åmål` -> `amal`."""
    if text.isascii():
        return text.lower()
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter))


def number_from_words(text: str) -> Decimal | None:
    """`tolv` -> 12, `tjugofem` -> 25, `en och en halv` -> 1.5, `ett halvt` -> 0.5; None for other words."""
    if text in _HALVES:
        return Decimal(_HALVES[text])
    whole, och, half = text.partition(" och ")
    if och:
        number = _whole_number(whole)
        return number + Decimal("0.5") if number is not None and half in _HALVES else None
    return _whole_number(text)


def _whole_number(word: str) -> Decimal | None:
    if word in NUMBER_WORDS:
        return Decimal(NUMBER_WORDS[word])
    for tens, value in _TENS.items():
        if word.startswith(tens) and word[len(tens) :] in _ONES:
            return Decimal(value + _ONES[word[len(tens) :]])
    return None


def joined(words: Sequence[str], language: str = "sv") -> str:
    """A list as people write it: `Perstorp, Bjuv och Klippan`; English gets `and`."""
    if len(words) < 2:
        return "".join(words)
    last_word = "and" if language == "en" else "och"
    return f"{', '.join(words[:-1])} {last_word} {words[-1]}"
