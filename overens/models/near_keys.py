"""The key that an unknown key probably stands for: misspelt, in other words, or a compound of the same word."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from overens.models.readers import is_endless
from overens.swedish.slugs import slug
from overens.swedish.suggestions import nearest

_SHORTEST_PART = 5  # letters; a shorter word is part of too many keys to say what was meant
_SHORTEST_STEM = 4  # letters
_PLURALS = frozenset({"or", "ar", "er", "r"})
_SHOWN = 12  # keys; the smaller mappings have no more

# What people write instead, with the keys that it may stand for; the first that the mapping can have is meant.
IN_OTHER_WORDS: dict[str, tuple[str, ...]] = {
    "rubrik": ("titel", "namn"),
    "namn": ("titel",),
    "titel": ("namn",),
    "title": ("titel", "namn"),
    "municipality": ("kommun", "kommuner"),
    "municipalities": ("kommuner",),
    "summary": ("sammanfattning",),
    "date": ("datum", "undertecknad", "start"),
    "start date": ("startdatum", "start"),
    "end date": ("slutdatum", "slut"),
    "source": ("källa",),
    "sources": ("källa",),
    "parties": ("parter",),
    "contact": ("kontakt",),
    "email": ("epost",),
    "phone": ("telefon",),
    "name": ("namn", "titel"),
    "kommun": ("kommuner",),
    "kommuner": ("kommun",),
    "ort": ("kommun", "plats"),
    "kategori": ("typ", "slag"),
    "från": ("startdatum", "start"),
    "start": ("startdatum", "period"),
    "börjar": ("startdatum", "start"),
    "gäller från": ("startdatum",),
    "giltig från": ("startdatum",),
    "till": ("slutdatum", "slut"),
    "slut": ("slutdatum", "period"),
    "slutar": ("slutdatum", "slut"),
    "upphör": ("slutdatum",),
    "gäller till": ("slutdatum",),
    "giltig till": ("slutdatum",),
    "giltig till och med": ("slutdatum",),
    "gäller tills vidare": ("tillsvidare",),
    "signerad": ("undertecknad",),
    "skriven": ("undertecknad", "datum"),
    "datum": ("undertecknad", "period", "start"),
    "år": ("datum", "period"),
    "ingress": ("sammanfattning",),
    "beskrivning": ("sammanfattning", "text"),
    "sammanfattning": ("beskrivning",),
    "text": ("beskrivning", "sammanfattning", "citat"),
    "kommentar": ("anmärkning",),
    "url": ("länk",),
    "adress": ("länk", "plats"),
    "webbadress": ("länk",),
    "webbsida": ("länk",),
    "hemsida": ("länk",),
    "dokument": ("bilagor", "fil"),
    "filer": ("bilagor",),
    "pdf": ("bilagor", "fil"),
    "dnr": ("diarienummer",),
    "företag": ("arbetsgivare", "namn"),
    "organisation": ("namn",),
    "kurs": ("insats", "insatser"),
    "utbildning": ("insats", "insatser"),
    "steg": ("insatser", "insats"),
    "mejl": ("epost",),
    "mail": ("epost",),
    "e-postadress": ("epost",),
    "telefonnummer": ("telefon",),
    "branch": ("branscher", "bransch"),
    "siffra": ("värde",),
    "antal": ("värde", "platser"),
}
_BY_SLUG = {slug(said): meant for said, meant in IN_OTHER_WORDS.items()}


def meant_key(written: str, free: Sequence[str]) -> str | None:
    """What a written key probably stands for among the keys that are free to use, or None.

    The same in singular or plural (`bilaga`), else the nearest in spelling (`målgrup`), else what the same is called
    here (`gäller till` is `slutdatum`), else the one key that ends as it does, as compounds of the same word do
    (`tecknad`, `undertecknad`).
    """
    spelt = _in_number(written, free) or nearest(written, free)
    return spelt or _in_other_words(written, free) or _ending_alike(written, free)


def meant_line(key: str, value: object) -> str:
    """The key that was meant, with its value where what was written would not do (`gäller till: tills vidare`)."""
    return "tillsvidare: ja" if key == "slutdatum" and is_endless(value) else key


def same_key(written: str, keys: tuple[str, ...]) -> str | None:
    """The key that is written the same but for case, marks and separators (`Titel`, `titel`), or None."""
    return _by_slug(keys).get(slug(written))


@lru_cache(maxsize=128)
def _by_slug(keys: tuple[str, ...]) -> dict[str, str]:
    return {slug(key): key for key in keys}


def some_keys(keys: Sequence[str]) -> str:
    """The first keys of a mapping, to show what may stand there."""
    shown = ", ".join(f"`{key}`" for key in keys[:_SHOWN])
    return f"{shown} …" if len(keys) > _SHOWN else shown


def _in_number(written: str, free: Sequence[str]) -> str | None:
    word = written.casefold()
    return next((key for key in free if _is_plural(key, word) or _is_plural(word, key)), None)


def _is_plural(plural: str, word: str) -> bool:
    stem = word[:-1] if word[-1:] in ("a", "e") else word
    return len(stem) >= _SHORTEST_STEM and plural[: len(stem)] == stem and plural[len(stem) :] in _PLURALS


def _in_other_words(written: str, free: Sequence[str]) -> str | None:
    return next((key for key in _BY_SLUG.get(slug(written), ()) if key in free), None)


def _ending_alike(written: str, free: Sequence[str]) -> str | None:
    word = written.casefold()
    sharing = [key for key in free if _is_most_of(*sorted((key, word), key=len))]
    return sharing[0] if len(sharing) == 1 else None


def _is_most_of(short: str, long: str) -> bool:
    return len(short) >= _SHORTEST_PART and 2 * len(short) > len(long) and long.endswith(short)
