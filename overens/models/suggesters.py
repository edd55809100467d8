"""What was probably meant by a value that was refused: for each code, a function of what is written."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from overens import register
from overens.models.readers import RULES, without_login
from overens.models.vocabularies import as_word_id
from overens.swedish.dates import DATE_WORDS, PartialDate, parse_date, parse_moment, parse_period
from overens.swedish.numbers import parse_money
from overens.swedish.slugs import slug
from overens.swedish.suggestions import nearest
from overens.swedish.words import number_from_words, squeezed

_YEAR_FIRST = re.compile(r"([0-9]{4})[-‐-―−./ ]([0-9]{1,2})[-‐-―−./ ]([0-9]{1,2})")
_EIGHT_DIGITS = re.compile(r"([0-9]{4})([0-9]{2})([0-9]{2})")
_SIX_DIGITS = re.compile(r"([0-9]{2})([0-9]{2})([0-9]{2})")
_THIS_CENTURY = 50
"""Years of two digits below this are of the 2000s: agreements are no older than that, and plans no longer."""
_DAY_FIRST = re.compile(r"([0-9]{1,2})[-‐-―−./ ]([0-9]{1,2})[-‐-―−./ ]([0-9]{4})")
_SHORT_YEAR = re.compile(r"([0-9]{1,2})/([0-9]{1,2})(?: ?[-–/]|,)? ?([0-9]{2})")
_TERM = re.compile(r"(vt|ht|vårtermin(?:en)?|hösttermin(?:en)?)[ -]?([0-9]{4}|[0-9]{2})", re.IGNORECASE)
_SPAN_OF_YEARS = re.compile(
    r"(?:(?:läsår(?:et|en)?|lå|perioden|period|år(?:et|en)?|för) )*([0-9]{4}|[0-9]{2}) ?([-–/]) ?([0-9]{4}|[0-9]{2})",
    re.IGNORECASE,
)
_BEFORE_HOST = re.compile(r"^(?:https?[:;]?/{1,3}|//)", re.IGNORECASE)
_AT = re.compile(r"\s*(?:\((?:at|a|snabel-?a)\)|\[(?:at|a|snabel-?a)\]|@)\s*", re.IGNORECASE)
_ADDRESS = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_NO_LETTERS = re.compile(r"[^a-z0-9]+")
_LONG_MONEY = re.compile(
    r"([0-9]+(?:,[0-9]+)?) ?(miljon(?:er)?|milj\.?|mkr|msek|mn|tusen|tusental|ksek)(?: ?(?:kr|kronor))?", re.IGNORECASE
)
_ONLY_DIGITS = re.compile(r"[1-9][0-9]{3,11}")
_THOUSANDS = re.compile(r"([0-9])[.,](?=[0-9]{3}(?![0-9]))")
_WORD = re.compile(r"[^\W\d_]+")
_REGION = re.compile(
    r"^(?:region(?:en)?|landstinget|länsstyrelsen(?: i)?)\s+|s?regionen$|s?\s+(?:region|län)$", re.IGNORECASE
)
_HOST = re.compile(r"(?:[\w-]+\.)+[a-z]{2,}(?:/\S*)?", re.IGNORECASE)
_SHARE = re.compile(r"([0-9]{1,3}(?:[.,][0-9]+)?) ?(?:%|procent)", re.IGNORECASE)


def _date(written: str) -> str | None:
    """A date in another order, with other signs or a word misspelt: `2018-1-5`, `5/1 2018`, `hosten 2015`."""
    return _day(written) or _without_time(written) or _term(written) or _in_words(written, parse_date)


def _term(written: str) -> str | None:
    """`vt 2026`, `HT-26`, `vårterminen 2026`: the season that most of the term is in."""
    found = _TERM.fullmatch(written.strip())
    if found is None:
        return None
    year = found[2] if len(found[2]) == 4 else f"20{found[2]}"
    return f"{'våren' if found[1][0].casefold() == 'v' else 'hösten'} {year}"


def _years(written: str) -> str | None:
    """`läsåret 14/15`, `perioden 2018–2022`: the years alone, in full."""
    found = _SPAN_OF_YEARS.fullmatch(written.strip())
    if found is None:
        return None
    first, sign, last = found.groups()
    meant = f"{first if len(first) == 4 else f'20{first}'}{sign}{last if len(last) == 4 else f'20{last}'}"
    return meant if meant != written and parse_period(meant) else None


def _without_time(written: str) -> str | None:
    """`31 mars 2026 kl. 23.59`: the day alone."""
    found = parse_moment(written)
    return found[0].first.isoformat() if found and found[1] else None


def _in_words(written: str, parse: Callable[[str], PartialDate | None]) -> str | None:
    meant = _WORD.sub(lambda word: nearest(word[0], DATE_WORDS) or word[0], written)
    return meant if meant != written and parse(meant) else None


def _day(written: str) -> str | None:
    if found := _SIX_DIGITS.fullmatch(written):
        short, month, day = found.groups()
        year = f"{20 if int(short) < _THIS_CENTURY else 19}{short}"
    elif found := _YEAR_FIRST.fullmatch(written) or _EIGHT_DIGITS.fullmatch(written):
        year, month, day = found.groups()
    elif found := _DAY_FIRST.fullmatch(written):
        day, month, year = found.groups()
    elif found := _SHORT_YEAR.fullmatch(written):
        day, month, year = found[1], found[2], f"20{found[3]}" if int(found[3]) < _THIS_CENTURY else f"19{found[3]}"
    else:
        return None
    meant = f"{year}-{month:0>2}-{day:0>2}"
    return meant if parse_date(meant) else None


def _link(written: str) -> str | None:
    r"""`exempel.se/sida`, `http:\\exempel.se`, `https:/exempel.se`: the whole address."""
    if written.startswith(("https://", "http://")) and re.search(r"\S\s+\S", written):
        return re.sub(r"\s+", "%20", written)
    host = _BEFORE_HOST.sub("", written.replace("\\", "/"))
    return f"https://{host}" if _HOST.fullmatch(host) else None


def _email(written: str) -> str | None:
    """`info(at)exempel.se`, `info @ exempel.se`."""
    meant = _AT.sub("@", written).removeprefix("mailto:")
    return meant if meant != written and _ADDRESS.fullmatch(meant) else None


def _in_figures(written: str) -> str | None:
    """`femton`: the number in figures."""
    number = number_from_words(squeezed(written).casefold())
    return None if number is None else f"{number}".replace(".", ",")


def _money(written: str) -> str | None:
    """`450.000 kr`: thousands are parted by spaces."""
    long = _LONG_MONEY.fullmatch(written)
    if long:
        return f"{long[1]} {'mnkr' if long[2].lower().startswith('m') else 'tkr'}"
    if _ONLY_DIGITS.fullmatch(written):
        return f"{int(written):,} kr".replace(",", " ")
    meant = _THOUSANDS.sub(r"\1 ", written)
    return meant if meant != written and parse_money(meant) else None


def _count(written: str) -> str | None:
    """`1.404` and `1,404` where whole numbers belong: thousands are parted by spaces."""
    meant = _THOUSANDS.sub(r"\1 ", written)
    return meant if meant != written and re.fullmatch(r"[0-9 ]+", meant) else None


def _share(written: str) -> str | None:
    found = _SHARE.fullmatch(written)
    return found[1] if found and float(found[1].replace(",", ".")) <= 100 else None


def _municipality(written: str) -> str | None:
    padded = written.zfill(4)
    if padded in register.MUNICIPALITY_BY_CODE:
        return padded
    return nearest(written, register.MUNICIPALITY_NAMES) or _by_whole_name(written)


def _by_whole_name(written: str) -> str | None:
    """`Goteborgs kommun` is Göteborg: the short name is the one to write."""
    names = {name: one.name for one in register.MUNICIPALITIES for name in (one.official_name, one.legal_name)}
    return names.get(nearest(written, names) or "")


def _county(written: str) -> str | None:
    padded = written.zfill(2)
    if padded in register.COUNTY_BY_CODE:
        return padded
    names = {name: one.name for one in register.COUNTIES for name in (one.name, one.official_name)}
    plain = _REGION.sub("", written)
    letter = next((one.name for one in register.COUNTIES if one.letter.casefold() == plain.strip().casefold()), None)
    return letter or names.get(nearest(written, names) or nearest(plain, names) or "")


def _file_name(written: str) -> str | None:
    """`bilagor/Bilaga 1.PDF`: the name alone, as it may be written."""
    name = re.split(r"[/\\]", written)[-1]
    stem, dot, ending = name.rpartition(".")
    ending = _NO_LETTERS.sub("", ending.casefold())
    return f"{slug(stem)}.{ending}" if dot and slug(stem) and ending else None


def _other(make: Callable[[str], str]) -> Callable[[str], str | None]:
    """A suggester that offers a made text, unless it is empty."""
    return lambda written: make(written) or None


def _names(names: Iterable[str]) -> Callable[[str], str | None]:
    listed = tuple(names)
    return lambda written: nearest(written, listed)


SUGGESTERS: dict[str, Callable[[str], str | None]] = {
    "unknown-municipality": _municipality,
    "unknown-county": _county,
    "unknown-rule": _names(RULES),
    "invalid-date": _date,
    "invalid-period": lambda written: _term(written) or _years(written) or _in_words(written, parse_period),
    "invalid-link": _link,
    "link-with-login": without_login,
    "invalid-money": _money,
    "invalid-email": _email,
    "invalid-number": _in_figures,
    "invalid-interval": _in_figures,
    "invalid-count": lambda written: _count(written) or _in_figures(written),
    "invalid-percent": _share,
    "invalid-file-name": _file_name,
    "invalid-id": _other(slug),
    "invalid-word-id": _other(as_word_id),
}
