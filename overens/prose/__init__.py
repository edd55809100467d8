"""Markdown texts made into safe HTML, with their links left open until every address is planned."""

from __future__ import annotations

from overens.prose.foreign import in_language
from overens.prose.headings import SEPARATOR
from overens.prose.near_headings import nearest_heading
from overens.prose.reading import read_prose
from overens.prose.terms import Terms, anchor, explained
from overens.prose.values import Heading, OpenLink, Prose, closed

__all__ = [
    "SEPARATOR",
    "Heading",
    "OpenLink",
    "Prose",
    "Terms",
    "anchor",
    "closed",
    "explained",
    "in_language",
    "nearest_heading",
    "read_prose",
]
