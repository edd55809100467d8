"""How hard a Swedish text is to read."""

from __future__ import annotations

import re
from functools import lru_cache

_FEWEST_WORDS = 30
_LONG = 7  # letters: Björnsson counts words of more than six

_WORD = re.compile(r"[^\W_]+(?:[-’'][^\W_]+|(?<=\d)[.:,]\d+)*")
_DOTTED = re.compile(
    r"\b(?:t\.\s?ex|bl\.\s?a|m\.\s?fl|m\.\s?m|d\.\s?v\.\s?s|o\.\s?s\.\s?v|s\.\s?k|f\.\s?d|t\.\s?o\.\s?m|fr\.\s?o\.\s?m"
    r"|kl|dnr|ca|nr|st|resp|ev|tel|max|min|jfr|inkl|exkl)\.",
    re.IGNORECASE,
)
# How those end, looked for at full stops alone: few texts hold any, and these need no closer look.
_MAY_BE_DOTTED = re.compile(
    r"\.(?:(?<=\b[amskvd]\.)|(?<=\b(?:ex|fl|kl|ca|nr|st|ev)\.)|(?<=\b(?:dnr|tel|max|min|jfr)\.)"
    r"|(?<=\b(?:resp|inkl|exkl)\.))",
    re.IGNORECASE,
)
_END = re.compile(r"[.!?:…][\"”’)\]]*\Z")
_LIST_SIGNS = ("-", "*", "•")


def lix(text: str) -> int | None:
    """LIX (läsbarhetsindex) of plain text: words per sentence, plus the percentage of words over six letters.

    From C.-H. Björnsson, Läsbarhet (1968): under 30 is very easy, over 60 very hard. A full stop, question mark,
    exclamation mark, colon, blank line or list item ends a sentence; common abbreviations do not. None for fewer
    than thirty words, where the measure says nothing.
    """
    words = long_words = sentences = begun = 0
    for line in _without_dots(text).split("\n"):
        pieces = line.split()
        if begun and (not pieces or pieces[0].startswith(_LIST_SIGNS)):
            sentences += 1
            begun = 0
        for count, long, is_end in map(_measured, pieces):
            words += count
            long_words += long
            begun += count
            if is_end and begun:
                sentences += 1
                begun = 0
    if words < _FEWEST_WORDS:
        return None
    return round(words / (sentences + (begun > 0)) + 100 * long_words / words)


def _without_dots(text: str) -> str:
    """The text with its abbreviations as words without full stops."""
    if not _MAY_BE_DOTTED.search(text):
        return text
    return _DOTTED.sub(lambda found: found[0].replace(".", "").replace(" ", ""), text)


@lru_cache(maxsize=20_000)  # a language has not many more words in daily use
def _measured(piece: str) -> tuple[int, int, bool]:
    """What stands between two blanks: how many words, how many of them long, and whether it ends a sentence."""
    words = _WORD.findall(piece)
    return len(words), sum(len(word) >= _LONG for word in words), _END.search(piece) is not None
