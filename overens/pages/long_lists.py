"""What lists that are too long for one page have in common (ADR 28)."""

from __future__ import annotations

from overens.open_data import BY_STEM
from overens.pages.page import Context
from overens.pages.parts import file_size
from overens.pages.shapes import Linked

LONGEST = 100
"""Rows on one page. With their summaries agreements are then some 20 kB compressed: the page keeps its budget."""


def whole_list(context: Context, stem: str) -> Linked:
    """All of a list as a file: the table of a set of open data."""
    size = file_size(context, len(context.open_data.sets[stem].files["csv"]))
    return Linked(context.texts("list.whole"), context.links.way(BY_STEM[stem].file("csv")), f"CSV, {size}")
