"""Paragraphs without any markup, which most texts in records are: made into HTML without parsing them."""

from __future__ import annotations

import re

from overens.prose.values import Prose

# Anything that could mean something to the parser: anywhere, or at the beginning or end of a line. Errs on the side of
# caution: what it finds goes the long way, which gives the same for plain paragraphs (a test compares). Searching for
# one string at a time is several times faster than one expression for all.
_SIGNS = (*"`*_[]<>&\\|\t\r", " \n", "\n ", "\n#", "\n=", "\n:", "\n+", "\n-")
_NUMBERED = re.compile(r"\n[0-9]+\.")
_BLANK_LINES = re.compile(r"\n\n+")


def plain_prose(text: str) -> Prose | None:
    """The HTML of a cleaned text that has no markup; None for one that may have."""
    lines = f"\n{text}\n"
    for sign in _SIGNS:
        if sign in lines:
            return None
    if _NUMBERED.search(lines):
        return None
    paragraphs = [stripped for block in _BLANK_LINES.split(text) if (stripped := block.strip())]
    return Prose(
        html="\n".join(f"<p>{paragraph}</p>" for paragraph in paragraphs),
        text="\n\n".join(" ".join(paragraph.split()) for paragraph in paragraphs),
    )
