"""How hard a Swedish text is to read."""

from __future__ import annotations

import re

_FEWEST_WORDS = 30
_LONG = 7  # letters: Björnsson counts words of more than six

_WORD = re.compile(r"[^\W_]+(?:[-’'][^\W_]+|(?<=\d)[.:,]\d+)*")
_DOTTED = re.compile(
    r"\b(?:t\.\s?ex|bl\.\s?a|m\.\s?fl|m\.\s?m|d\.\s?v\.\s?s|o\.\s?s\.\s?v|s\.\s?k|f\.\s?d|t\.\s?o\.\s?m|fr\.\s?o\.\s?m"
    r"|kl|dnr|ca|nr|st|resp|ev|tel|max|min|jfr|inkl|exkl)\.",
    re.IGNORECASE,
)
_END = re.compile(r"[.!?:…]+[\"”’)\]]*(?=\s|$)|\n\s*\n|\n(?=\s*[-*•])")


def lix(text: str) -> int | None:
    """LIX (läsbarhetsindex) of plain text: words per sentence, plus the percentage of words over six letters.

    From C.-H. Björnsson, Läsbarhet (1968): under 30 is very easy, over 60 very hard. A full stop, question mark,
    exclamation mark, colon, blank line or list item ends a sentence; common abbreviations do not. None for fewer
    than thirty words, where the measure says nothing.
    """
    plain = _DOTTED.sub(lambda found: found[0].replace(".", "").replace(" ", ""), text)
    words = _WORD.findall(plain)
    if len(words) < _FEWEST_WORDS:
        return None
    sentences = sum(1 for piece in _END.split(plain) if _WORD.search(piece))
    long_words = sum(1 for word in words if len(word) >= _LONG)
    return round(len(words) / sentences + 100 * long_words / len(words))
