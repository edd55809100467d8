"""What the value of an option may be, each kind with its own words for a mistake."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

import click

from overens.swedish.periods import FIRST_YEAR, LAST_YEAR
from overens.swedish.suggestions import nearest

Reader = Callable[[str, str], object]
"""From the value as written and the option's name to what it means. Raises `Misuse`."""


class Misuse(click.UsageError):
    """Wrong use of the command line, told in either language."""

    def __init__(self, sv: str, en: str, context: click.Context | None = None) -> None:
        """Keep both languages; `front` picks one."""
        super().__init__(en, context)
        self.sv = sv
        self.en = en


def one_of(words: Sequence[str]) -> Reader:
    """Take one word of a few."""

    def read(value: str, option: str) -> str:
        if value in words:
            return value
        listed = ", ".join(words)
        raise Misuse(
            f"{option} kan inte vara ”{value}”. Välj en av: {listed}.",
            f"{option} cannot be “{value}”. Choose one of: {listed}.",
        )

    return read


def whole(least: int, most: int) -> Callable[[str, str], int]:
    """Take a whole number between two bounds, both allowed."""

    def read(value: str, option: str) -> int:
        if re.fullmatch(r"[0-9]{1,9}", value) and least <= int(value) <= most:
            return int(value)
        raise Misuse(
            f"{option} ska vara ett heltal från {least} till {most}, inte ”{value}”.",
            f"{option} must be a whole number from {least} to {most}, not “{value}”.",
        )

    return read


def full_date(value: str, option: str) -> date:
    """Take a day. A month or a year alone is no answer to what is in force."""
    if re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", value):
        try:
            day = date.fromisoformat(value)
        except ValueError:
            pass  # no such day: told below
        else:
            return _within_reach(day, option)
    raise Misuse(
        f"{option}: ”{value}” är inget helt datum. Skriv år, månad och dag, till exempel 2026-01-31.",
        f"{option}: “{value}” is no full date. Write year, month and day, for example 2026-01-31.",
    )


def _within_reach(day: date, option: str) -> date:
    """Refuse a day in a year that no date in content can have: the pages could not write it."""
    if FIRST_YEAR <= day.year <= LAST_YEAR:
        return day
    raise Misuse(
        f"{option}: året ska ligga från {FIRST_YEAR} till {LAST_YEAR}, inte {day.year:04}.",
        f"{option}: the year must be from {FIRST_YEAR} to {LAST_YEAR}, not {day.year:04}.",
    )


def location(value: str, option: str) -> Path:
    """Take a file or folder; whether it is there is asked where it is used."""
    if not value.strip() or "\0" in value:
        raise Misuse(f"{option} behöver en sökväg.", f"{option} needs a path.")
    return Path(value)


def suggested(word: str, known: Sequence[str], language: str) -> str:
    """Ask whether another word was meant, with a space before; nothing if none is near."""
    near = nearest(word, known)
    if near is None:
        return ""
    return f" Menade du {near}?" if language == "sv" else f" Did you mean {near}?"
