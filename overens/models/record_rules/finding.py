"""What a rule within one record finds."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from overens.sources import Loc


@dataclass(frozen=True, slots=True)
class Finding:
    """A problem code at a place of the record, with the words of its text.

    `needs` are the places that the finding rests on: where one of them (or what is below it) is broken, the rule
    cannot know, and says nothing. Without any it is the place itself. What is broken under one of the keys `apart`
    does not matter to the finding. `at_key` points at the key, not at the value. `earlier` is the place of what the
    value repeats: the text is told its line, and both as they are written. `otherwise` is what can still be said where
    this rests on something broken.
    """

    code: str
    loc: Loc
    values: Mapping[str, object] = field(default_factory=dict)
    needs: tuple[Loc, ...] = ()
    apart: frozenset[str] = frozenset()
    at_key: bool = False
    earlier: Loc | None = None
    otherwise: Finding | None = None
