"""The words of a breakdown as readers see them: those of the lists by their labels."""

from __future__ import annotations

from decimal import Decimal

from overens.models.words import BREAKDOWN_VOCABULARIES
from overens.pages.page import Context
from overens.pages.parts import number


def word_label(context: Context, word: str) -> str:
    """What a word is called; one of no list as it is written."""
    known = context.catalogue.vocabularies
    vocabulary = next((one for one in BREAKDOWN_VOCABULARIES if known.term(one, word)), None)
    return context.label(vocabulary, word) if vocabulary else word


def part_value(context: Context, value: Decimal, unit: str | None) -> str:
    """The number of a part with its unit: `58 %`, `12 personer`."""
    sign = "%" if unit == "procent" else context.label("enhet", unit) if unit else ""
    return f"{number(context, value)}\u00a0{sign}" if sign else number(context, value)
