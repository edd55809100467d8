"""What a page is about, as a value that links, routes and problems share."""

from __future__ import annotations

from typing import NamedTuple


class Subject(NamedTuple):
    """A record (`agreements`, `hudiksvall-2018`), a place (`municipalities`, `amal`), a section's list (no id)."""

    kind: str
    id: str = ""


SECTION_TEXTS: dict[str, Subject] = {
    "start": Subject("home"),
    "overenskommelser": Subject("agreements"),
    "jobbspar": Subject("job-tracks"),
    "kommuner": Subject("municipalities"),
    "branscher": Subject("sectors"),
    "siffror": Subject("figures"),
}
"""Ids of texts in `pages/` that tell in easy Swedish, or a language without an interface, what a section is about."""
