"""Lists from A to Ö (the component `az-index`)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from overens.swedish.sorting import initial, sort_key

ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZÅÄÖ"

_RINGS_AND_DOTS = {"Å": "aa", "Ä": "ae", "Ö": "oe"}
"""Å and A must not share an anchor."""


@dataclass(frozen=True, slots=True)
class LetterLink:
    """One name in the list."""

    label: str
    href: str
    note: str | None = None


@dataclass(frozen=True, slots=True)
class Letter:
    """The names that begin with one letter; `id` is its anchor."""

    letter: str
    id: str
    links: tuple[LetterLink, ...]


def by_letter(links: Iterable[LetterLink]) -> tuple[Letter, ...]:
    """The links in Swedish order, under their first letters."""
    found: dict[str, list[LetterLink]] = {}
    for link in sorted(links, key=lambda one: sort_key(one.label)):
        found.setdefault(initial(link.label), []).append(link)
    return tuple(Letter(letter, anchor_of(letter), tuple(group)) for letter, group in found.items())


def letters_shown(groups: Iterable[Letter]) -> tuple[str, ...]:
    """The letters of the index: the alphabet, and what else a name begins with (`#` for digits) last."""
    others = (group.letter for group in groups if group.letter not in ALPHABET)
    return (*ALPHABET, *others)


def anchor_of(letter: str) -> str:
    """The anchor of the names that begin with a letter."""
    plain = _RINGS_AND_DOTS.get(letter, letter.lower())
    return f"bokstav-{plain}" if plain.isalpha() and plain.isascii() else f"bokstav-{ord(letter)}"
