"""One function for each kind of value: the written text in, the typed value out, or a pydantic error with our code."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import time
from decimal import Decimal
from typing import LiteralString
from urllib.parse import urlsplit

from pydantic_core import PydanticCustomError

from overens import register
from overens.models.scalars import mistake
from overens.problem_texts import KINDS
from overens.swedish import dates, numbers
from overens.swedish.numbers import Interval, Money
from overens.swedish.periods import PartialDate

_YES_NO = {"ja": True, "nej": False, "true": True, "false": False}
_MOST = 1_000_000_000  # a count above this is a slip of the keyboard
_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_WORD_ID = re.compile(r"[a-zåäö0-9]+(?:-[a-zåäö0-9]+)*")
_FOUR_DIGITS = re.compile(r"[0-9]{4}")
_ORGANISATION_NUMBER = re.compile(r"[0-9]{6}-?[0-9]{4}")
_EMAIL = re.compile(r"[\wÅÄÖåäö.!#$%&'*+/=?^`{|}~-]{1,64}@[A-Za-z0-9ÅÄÖåäö-]+(?:\.[A-Za-z0-9ÅÄÖåäö-]+)+", re.ASCII)
_FILE_NAME = re.compile(r"[a-z0-9]+(?:[-.]+[a-z0-9]+)*")
_ISO_DATE = re.compile(r"[0-9]{4}-[0-9]{2}(?:-[0-9]{2})?")
_ENDLESS = re.compile(r"9999(?:-12(?:-31)?)?|tills ?vidare|t\.? ?v\.?|löpande|(?:utan|inget) slutdatum", re.IGNORECASE)
_NO_PHONE = re.compile(r"@|://|www\.", re.IGNORECASE)
_LOGIN = re.compile(r"(?<=://)[^/?#\s]*@")
_HOST = re.compile(r"[^\s/@:.]+(?:\.[^\s/@:.]+)+(?::[0-9]{1,5})?")


@dataclass(frozen=True, slots=True)
class Moment:
    """A date, with a time of day where it is known. `text` as written."""

    text: str
    date: PartialDate
    time: time | None = None


def yes_no(text: str) -> bool:
    """`ja` or `nej` (also `true`, `false`)."""
    answer = _YES_NO.get(text.casefold())
    if answer is None:
        raise mistake("invalid-yes-no", value=text)
    return answer


def date(text: str) -> PartialDate:
    """A date, whole, partial or in words."""
    found = dates.parse_date(text)
    if found is None:
        raise _no_date("invalid-date", text)
    return found


def period(text: str) -> PartialDate:
    """Any date, or a span of time."""
    found = dates.parse_period(text)
    if found is None:
        raise _no_date("invalid-period", text)
    return found


def moment(text: str) -> Moment:
    """A date, or a date and a time."""
    found = dates.parse_moment(text)
    if found is None:
        raise _no_date("invalid-moment", text)
    return Moment(text, *found)


def number(text: str) -> Decimal:
    """A number in Swedish or plain notation."""
    found = numbers.parse_number(text)
    if found is None:
        raise mistake("invalid-number", value=text)
    return found


def count(text: str) -> int:
    """A whole number, zero or more."""
    found = numbers.parse_number(text)
    if found is None or found != found.to_integral_value() or not 0 <= found <= _MOST:
        raise mistake("invalid-count", value=text)
    return int(found)


def percent(text: str) -> Decimal:
    """A number from 0 to 100."""
    found = numbers.parse_number(text)
    if found is None or not 0 <= found <= 100:
        raise mistake("invalid-percent", value=text)
    return found


def interval(text: str) -> Interval:
    """Two numbers with a dash between them, or one number, which is both ends."""
    found = numbers.parse_interval(text)
    if found:
        return found
    single = numbers.parse_number(text)
    if single is None:
        raise mistake("invalid-interval", value=text)
    return Interval(single, single)


def count_interval(text: str) -> Interval:
    """As `interval`, of whole numbers, zero or more: places, people."""
    found = interval(text)
    if any(end != end.to_integral_value() or not 0 <= end <= _MOST for end in (found.min, found.max)):
        raise mistake("invalid-count", value=text)
    return found


def money(text: str) -> Money:
    """A sum with its unit."""
    found = numbers.parse_money(text)
    if found is None:
        raise mistake("invalid-money", value=text)
    return found


def module_number(text: str) -> int:
    """1, 2 or 3."""
    if text not in ("1", "2", "3"):
        raise mistake("invalid-module-number", value=text)
    return int(text)


def municipality(text: str) -> str:
    """The code of a municipality from its name or code."""
    found = register.find_municipality(text)
    if found is None:
        raise mistake("unknown-municipality", value=text)
    return found.code


def county(text: str) -> str:
    """The code of a county from its name or code."""
    found = register.find_county(text)
    if found is None:
        raise mistake("unknown-county", value=text)
    return found.code


def ssyk(text: str) -> str:
    """A code of SSYK 2012: four digits."""
    if not _FOUR_DIGITS.fullmatch(text):
        raise mistake("invalid-ssyk", value=text)
    return text


def organisation_number(text: str) -> str:
    """Ten digits with a right check digit, as `212000-0746`."""
    digits = text.replace("-", "")
    if not _ORGANISATION_NUMBER.fullmatch(text) or digits[2] in "01" or _luhn_sum(digits) % 10:
        raise mistake("invalid-organisation-number", value=text)
    return f"{digits[:6]}-{digits[6:]}"


def link(text: str) -> str:
    """An address on the web; no other scheme than `https` and `http`."""
    try:
        parts = urlsplit(text)
    except ValueError:
        parts = urlsplit("")
    if parts.scheme in ("https", "http") and without_login(text):
        raise mistake("link-with-login", target=text)
    if parts.scheme not in ("https", "http") or not _HOST.fullmatch(parts.netloc) or re.search(r"[\s<>\"]", text):
        raise mistake("invalid-link", value=text)
    return text


def without_login(address: str) -> str | None:
    """A web address without the name and password before its host; None where it has none, or is none without."""
    safe = _LOGIN.sub("", address, count=1)
    return safe if safe != address and _HOST.fullmatch(urlsplit(safe).netloc) else None


def phone(text: str) -> str:
    """A telephone number as written, with words around it or words alone (`via växeln`); no other address."""
    if _NO_PHONE.search(text):
        raise mistake("invalid-phone", value=text)
    return text


def email(text: str) -> str:
    """An e-mail address, as written."""
    if not _EMAIL.fullmatch(text):
        raise mistake("invalid-email", value=text)
    return text


def file_name(text: str) -> str:
    """The name of a file: no path, only lower-case ASCII letters, digits, hyphens and dots."""
    if not _FILE_NAME.fullmatch(text):
        raise mistake("invalid-file-name", value=text)
    return text


def ascii_id(text: str) -> str:
    """An id: lower-case ASCII letters, digits and hyphens."""
    if not _ID.fullmatch(text):
        raise mistake("invalid-id", value=text)
    return text


def word_id(text: str) -> str:
    """An id of a vocabulary: as an id, with å, ä and ö."""
    if not _WORD_ID.fullmatch(text):
        raise mistake("invalid-word-id", value=text)
    return text


def rule_code(text: str) -> str:
    """The code of a rule, from its Swedish name or its code. A rule that cannot be switched off is an error."""
    found = RULES.get(text.casefold())
    if found is None:
        raise mistake("rule-always-on" if text in KINDS else "unknown-rule", value=text)
    return found


RULES: dict[str, str] = {name: kind.code for kind in KINDS.values() if kind.rule for name in (kind.rule, kind.code)}
"""Swedish name or code -> code, of every rule that `undantag` may name."""


def is_endless(value: object) -> bool:
    """Whether a value says that something has no end (`tills vidare`, `9999-12-31`)."""
    return isinstance(value, str) and _ENDLESS.fullmatch(value) is not None


def _no_date(code: LiteralString, text: str) -> PydanticCustomError:
    """An error for a text that is no date: of its own for a date that does not exist, and for what has no end."""
    if is_endless(text):
        return mistake("no-end-date", value=text)
    day = text[:10] if code == "invalid-moment" else text
    is_no_day = _ISO_DATE.fullmatch(day) is not None and dates.parse_date(day) is None
    return mistake("impossible-date" if is_no_day else code, value=text)


def _luhn_sum(digits: str) -> int:
    doubled = (int(digit) * (2 - place % 2) for place, digit in enumerate(digits))
    return sum(value // 10 + value % 10 for value in doubled)
