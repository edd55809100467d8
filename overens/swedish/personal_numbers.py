"""Find Swedish personal identity numbers, so that none is ever published.

The form and the check digit are Skatteverket's (folkbokföringslagen 1991:481, 18 and 18 a §§; SKV 704): the date of
birth, a birth number, a check digit by the Luhn algorithm. A coordination number (samordningsnummer) has sixty added
to the day. An organisation number has at least 20 where the month would be, so it is never taken for one.
"""

from __future__ import annotations

import re
import unicodedata
from calendar import monthrange

_DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u00ad\ufe58\ufe63\uff0d"
_INVISIBLE = "\u200b\u200c\u200d\u2060\ufeff"
_FULL_WIDTH_PLUS = "\uff0b"
_TO_PLAIN = str.maketrans(dict.fromkeys(_DASHES, "-") | dict.fromkeys(_INVISIBLE, " ") | {_FULL_WIDTH_PLUS: "+"})

# Year (two digits or four), month, day; then the four last, together or after a dash, plus or spaces.
_NUMBER = re.compile(
    r"(?<![0-9])(?<![0-9][.,])"
    r"(?:(?P<century>1[89]|20)?(?P<plain>[0-9]{6})(?: ?[-+] ?| {0,2})"
    r"|(?P<century2>1[89]|20)?(?P<parted>[0-9]{2}[-.][0-9]{2}[-.][0-9]{2})[-+ ]"
    r"|(?P<century3>1[89]|20)?(?P<spaced>[0-9]{2} [0-9]{2} [0-9]{2})[-+])"
    r"(?P<last>[0-9]{4})(?![0-9]|[.,-][0-9])"
)
_TELEPHONE = re.compile(
    r"(?:tel|telefon|telefonnummer|tfn|mobil|mobiltelefon|sms|ring|växel|nås på)[^0-9\n]{0,12}$", re.I
)
_DIGIT = re.compile(r"\d")
_DATE_THEN_YEAR = re.compile(r"[0-9.-]+ (?:1[89]|2[01])[0-9]{2}")


def find(text: str) -> list[tuple[int, str]]:
    """All personal identity and coordination numbers in a text: where each begins, and how it is written.

    Any notation (`YYMMDD-NNNN`, `YYYYMMDDNNNN`, `+` for centenarians, spaces, Unicode digits and dashes) counts if
    the date exists and the check digit is right. Ten digits in a row that begin with a telephone prefix are left
    alone where the words before say that they are a telephone number.
    """
    if not _DIGIT.search(text):
        return []
    plain = _plain(text)
    return [
        (found.start(), text[found.start() : found.end()])
        for found in _NUMBER.finditer(plain)
        if _is_personal(found) and not _is_telephone(found) and not _is_date_and_year(found)
    ]


def _plain(text: str) -> str:
    """The text with ASCII digits, hyphens and spaces, one character for each, so that offsets stay."""
    if text.isascii():
        return text.replace("\t", " ")
    letters = text.translate(_TO_PLAIN)
    return "".join(
        letter if letter.isascii() else str(unicodedata.decimal(letter, " " if letter.isspace() else letter))
        for letter in letters
    )


def _is_personal(found: re.Match[str]) -> bool:
    birth = re.sub("[-. ]", "", found["plain"] or found["parted"] or found["spaced"])
    century = found["century"] or found["century2"] or found["century3"]
    digits = birth + found["last"]
    return digits[6:9] != "000" and _is_date(century, birth) and _luhn(digits)


def _is_date(century: str | None, birth: str) -> bool:
    """Whether six digits are a date in the century, or in any if it is left out."""
    year, month, day = int(birth[:2]), int(birth[2:4]), int(birth[4:])
    day = day - 60 if day > 60 else day
    if not 1 <= month <= 12:
        return False
    centuries = (int(century),) if century else (18, 19, 20)
    return any(1 <= day <= monthrange(hundred * 100 + year, month)[1] for hundred in centuries)


def _luhn(digits: str) -> bool:
    """The check of ten digits: every other doubled, digit sums added up, divisible by ten."""
    doubled = (int(digit) * (2 - place % 2) for place, digit in enumerate(digits))
    return sum(number // 10 + number % 10 for number in doubled) % 10 == 0


def _is_telephone(found: re.Match[str]) -> bool:
    written = found[0]
    return (
        written.isdigit()
        and written.startswith("0")
        and len(written) == 10
        and bool(_TELEPHONE.search(found.string[max(0, found.start() - 40) : found.start()]))
    )


def _is_date_and_year(found: re.Match[str]) -> bool:
    """`2015-06-25 2017` is a date with a year after it."""
    return found["parted"] is not None and _DATE_THEN_YEAR.fullmatch(found[0]) is not None
