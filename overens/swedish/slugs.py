"""Names as parts of addresses: `Upplands Väsby` -> `upplands-vasby`. Addresses are permanent, and so is this rule."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

# Letters that do not decompose into an ASCII letter and a mark.
_LETTERS = str.maketrans({"æ": "ae", "ø": "o", "œ": "oe", "ð": "d", "đ": "d", "þ": "th", "ł": "l", "ı": "i"})
_DROPPED = re.compile(r"['’‘´`\u00ad\u200b-\u200d]")
_OTHERS = re.compile(r"[^a-z0-9]+")


@lru_cache(maxsize=8192)  # the same few sectors, occupations and employers are asked for on every page
def slug(text: str) -> str:
    """Lower-case ASCII letters, digits and single hyphens between them; empty where the text holds none.

    å and ä become a, ö o, é e, ü u (CONTENT.md §8). Apostrophes vanish; all else between words is a hyphen.
    Two texts can get one slug (Habo and Håbo): whoever plans addresses looks for that.
    """
    lowered = unicodedata.normalize("NFKD", text).casefold().translate(_LETTERS)
    bare = "".join(letter for letter in unicodedata.normalize("NFKD", lowered) if not unicodedata.combining(letter))
    return _OTHERS.sub("-", _DROPPED.sub("", bare)).strip("-")
