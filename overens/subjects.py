"""What a page is about, as a value that links, routes and problems share."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Subject:
    """A record (`agreements`, `hudiksvall-2018`), a place (`municipalities`, `amal`), a section's list (no id)."""

    kind: str
    id: str = ""
