"""Swedish alphabetical order: å, ä and ö last, numbers by their value."""

from __future__ import annotations

import re
import unicodedata

# After z come å, ä, ö; in ASCII after z come these three. Danish and Norwegian letters sort as their Swedish
# likes, ü as y and the rest as their base letter (Svenska skrivregler; ICU's collation for sv agrees).
_SPECIAL: dict[str, str | None] = {
    "å": "{", "ä": "|", "æ": "|", "ö": "}", "ø": "}", "ő": "}", "œ": "}",
    "ü": "y", "ű": "y", "ð": "d", "đ": "d", "þ": "th", "ł": "l",
    "{": None, "|": None, "}": None,
}  # fmt: skip
_ALPHABET = str.maketrans(_SPECIAL)
_DIGITS = re.compile(r"[0-9]+")
_BETWEEN_WORDS = re.compile(r"[\s\-‐-―_/]+")
_NO_LETTER = re.compile(r"[^\w\x01\x02{|}\ue000-\uefff]")
_LETTERS = {"{": "Å", "|": "Ä", "}": "Ö"}
_LONGEST_NUMBER = 0x0FFF


def sort_key(text: str) -> tuple[str, str, str]:
    """A key that puts texts in Swedish order.

    Compares letters first (without case, accents and punctuation; a space or hyphen before any letter), digits
    by their value (`bilaga 2` before `bilaga 10`); then accents; then the text itself, so that the order is total.
    """
    composed = unicodedata.normalize("NFC", text).casefold()
    return _letters(composed), composed, text


def initial(text: str) -> str:
    """The letter a text stands under in a list from A to Ö: `Åmål` -> `Å`, `Élan` -> `E`, `3D-svets` -> `#`."""
    letters = _letters(unicodedata.normalize("NFC", text).casefold()).lstrip("\x01")
    first = letters[:1]
    if first in _LETTERS:
        return _LETTERS[first]
    return first.upper() if first.isalpha() else "#"


def _letters(casefolded: str) -> str:
    """What is compared first: one character for each letter, in the order of the alphabet."""
    if casefolded.isascii() and casefolded.isalpha():
        return casefolded
    base = casefolded.translate(_ALPHABET)
    if not base.isascii():
        # Casefolding again: a few letters only get a lower-case form when they are decomposed.
        base = unicodedata.normalize("NFKD", base).casefold()
        base = "".join(letter for letter in base if not unicodedata.combining(letter))
    base = _BETWEEN_WORDS.sub("\x01", base.strip())
    return _NO_LETTER.sub("", _DIGITS.sub(_by_value, base))


def _by_value(digits: re.Match[str]) -> str:
    """A number as text that sorts by its value: more digits are more, then digit by digit."""
    number = digits[0].lstrip("0")
    # The length is written as a letter of the private-use area, which no other step touches.
    return f"\x02{chr(0xE000 + min(len(number), _LONGEST_NUMBER))}{number}"
