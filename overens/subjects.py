"""What a page is about, as a value that links, routes and problems share."""

from __future__ import annotations

from typing import NamedTuple


class Subject(NamedTuple):
    """A record (`agreements`, `hudiksvall-2018`), a place (`municipalities`, `amal`), a section's list (no id)."""

    kind: str
    id: str = ""
