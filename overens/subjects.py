"""What a page is about, as a value that links, routes and problems share."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Subject:
    """A record (`agreements`, `hudiksvall-2018`), a municipality (`kommuner`, `2184`), a list (`kommuner`, ``) …"""

    kind: str
    id: str = ""
