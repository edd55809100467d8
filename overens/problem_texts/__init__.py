"""The registry of problem codes: one module for each family, one table here.

A code is permanent. To add one: a `ProblemKind` in the family's `KINDS`, and a broken example in
`tests/broken/<code>.txt` (a test asks for it).
"""

from __future__ import annotations

from overens.problem_texts import (
    addresses,
    names,
    output,
    prose,
    reading,
    records,
    references,
    rules,
    setup,
    shapes,
    values,
)
from overens.problem_texts.kind import ProblemKind, Text

FAMILIES: dict[str, tuple[ProblemKind, ...]] = {
    "reading": reading.KINDS,
    "records": records.KINDS + shapes.KINDS,
    "values": values.KINDS,
    "names": names.KINDS,
    "prose": prose.KINDS,
    "references": references.KINDS,
    "rules": rules.KINDS,
    "addresses": addresses.KINDS,
    "output": output.KINDS,
    "setup": setup.KINDS,
}

KINDS: dict[str, ProblemKind] = {kind.code: kind for family in FAMILIES.values() for kind in family}


def kind_of(code: str) -> ProblemKind:
    """The kind with this code. Raises `KeyError` for an unregistered code."""
    return KINDS[code]


def message(code: str, values: dict[str, str], language: str) -> str:
    """What is wrong, in the language."""
    return kind_of(code).message.in_language(language).format(**values)


def hint(code: str, values: dict[str, str], language: str) -> str:
    """What to write instead, in the language; the suggestion if there is one."""
    kind = kind_of(code)
    text = kind.hint_suggested if kind.hint_suggested and "suggestion" in values else kind.hint
    return text.in_language(language).format(**values)


__all__ = ["FAMILIES", "KINDS", "ProblemKind", "Text", "hint", "kind_of", "message"]
