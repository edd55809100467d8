"""Files full of mistakes are read in a time that grows with their size, not with its square."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

import pytest

Read = Callable[..., tuple[Any, tuple[Any, ...]]]
BASE = "titel: Exempelavtal\ntyp: unga\nkommuner: [Åmål]\n"
SLOWEST = 10.0
"""Seconds; what grew with the square of the size took minutes."""


@pytest.mark.parametrize(
    "text",
    [
        "händelser:\n" + "- {händelse: utkast, datum: 2018-13-01}\n" * 12_000,
        "fel: {" + "a, " * 30_000,
        "fel: [" + "a, " * 30_000,
        "målgrupper: " + '"unga", ' * 30_000 + '"unga"',
        "målgrupper:\n" + "- unga\n" * 60_000,
        "".join(f"nyckel{number}: x\n" for number in range(30_000)),
        "process:\n" + "  - 811228-9874\n" * 30_000,
        "process:\n" + '  - "[Ange text]"\n' * 30_000,
        "kartläggning:\n  - mått: x\n    uppdelning:\n" + "".join(f"      k{n}: x\n" for n in range(60_000)),
        "moduler:\n" + "".join(f"  modul {number}: x\n" for number in range(60_000)),
    ],
)
def test_it_takes_seconds(read: Read, text: str) -> None:
    begun = time.perf_counter()
    _, found = read(BASE + text + "\n")
    assert 0 < len(found) <= 410
    assert time.perf_counter() - begun < SLOWEST
