"""What is known of a municipality beside its agreements stands in one file, named as the municipality's address."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from overens.catalogue.catalogue import municipality_name
from overens.catalogue.rules.given import Given
from overens.problems import Problem, problem
from overens.reading import Record
from overens.register import MUNICIPALITY_BY_CODE


def municipality_notes(given: Given) -> Iterator[Problem]:
    """The first file of each municipality (that with the right name, if any) by its name; others as too many."""
    groups: dict[str, list[Record[Any]]] = {}
    for note in given.sure_of("municipalities", "kommun"):
        groups.setdefault(note.facts.municipality, []).append(note)
    for code, notes in groups.items():
        right = MUNICIPALITY_BY_CODE[code].slug
        first, *others = sorted(notes, key=lambda note: note.id != right)
        name = municipality_name(code)
        if first.id != right:
            values = {"municipality": name, "name": f"{first.id}.yaml", "right": f"{right}.yaml"}
            yield problem("note-file-name", first.source.place(("kommun",)), **values)
        for other in others:
            place = other.source.place(("kommun",))
            yield problem("municipality-noted-twice", place, municipality=name, other=first.source.path)
