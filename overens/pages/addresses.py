"""The permanent addresses of the site's sections (CONTENT.md §8), and routes for records."""

from __future__ import annotations

from collections.abc import Iterator

from overens.catalogue import Catalogue
from overens.languages import prefixed
from overens.plan import Route
from overens.subjects import Subject

SECTIONS: dict[str, str] = {
    "agreements": "/overenskommelser/",
    "job-tracks": "/jobbspar/",
    "figures": "/siffror/",
    "events": "/kalender/",
    "news": "/nyheter/",
    "examples": "/exempel/",
    "publications": "/publikationer/",
    "grants": "/statsbidrag/",
    "sources": "/kallor/",
    "municipalities": "/kommuner/",
    "counties": "/lan/",
    "sectors": "/branscher/",
    "employers": "/arbetsgivare/",
    "occupations": "/yrken/",
    "coverage": "/tackning/",
}
"""Kind of subject -> its section's address. Subjects without an id are the sections' own lists."""

COMPARISONS = "/jamfor/"
"""Below it are all comparisons, and the records that the script of the free choice reads."""


MADE: dict[str, tuple[str, ...]] = {
    SECTIONS["employers"]: (SECTIONS["job-tracks"],),
    SECTIONS["occupations"]: (SECTIONS["job-tracks"],),
    SECTIONS["coverage"]: (SECTIONS["agreements"],),
    COMPARISONS: (SECTIONS["job-tracks"], SECTIONS["agreements"]),
}
"""Sections of pages that are made of what records say -> the sections of those records."""


def list_route(page_type: str, kind: str) -> Route:
    """The route of a section's own list."""
    return Route(SECTIONS[kind], page_type, Subject(kind))


def record_routes(catalogue: Catalogue, page_type: str, kind: str) -> Iterator[Route]:
    """A route for every record of a kind, and for each of its translations."""
    for record in catalogue.of_kind(kind).values():
        address = f"{SECTIONS[kind]}{record.id}/"
        yield Route(address, page_type, record.subject, "sv", record.source.place(()))
        for language, translation in record.translations.items():
            place = translation.source.place(())
            yield Route(prefixed(address, language), page_type, record.subject, language, place)
