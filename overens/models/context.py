"""What a validator may know beside the value: the vocabularies."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from overens.models.vocabularies import Vocabularies, base_vocabularies


@dataclass(frozen=True, slots=True)
class Context:
    """Given to every validation. `lenient` keeps what is only worth a warning, without telling it."""

    vocabularies: Vocabularies
    lenient: bool = False


def context_of(given: object) -> Context:
    """The context of a validation; a validation without one knows only the vocabularies of the program."""
    return given if isinstance(given, Context) else _base()


@cache
def _base() -> Context:
    return Context(base_vocabularies())
