"""Texts about the finished site: links, markup, accessibility, privacy, weight.

All kinds here get `page` (the address of the first page with the fault), `page_line` (the line in that
page's markup) and `more` (` (+29)`, where 29 more pages have it, else nothing).
"""

from __future__ import annotations

from overens.problem_texts.kind import ProblemKind
from overens.problem_texts.output import accessibility, links, markup, privacy, weight

KINDS: tuple[ProblemKind, ...] = (
    *links.KINDS,
    *markup.KINDS,
    *accessibility.KINDS,
    *privacy.KINDS,
    *weight.KINDS,
)
