"""Municipalities and counties, as the files of this folder tell them."""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from overens.swedish.slugs import slug

FOLDER = Path(__file__).parent


@dataclass(frozen=True, slots=True)
class County:
    """A county: two-digit code, name without `län`, full name, letter (`AB`), last part of its address."""

    code: str
    name: str
    official_name: str
    letter: str
    slug: str

    def name_in(self, language: str) -> str:
        """The full name in a language: `Kalmar län`, `Kalmar County`."""
        return f"{self.name} County" if language == "en" else self.official_name


@dataclass(frozen=True, slots=True)
class Municipality:
    """A municipality.

    `official_name` is what it calls itself (`Göteborgs Stad`, `Region Gotland`), `legal_name` always `… kommun`.
    Latitude and longitude (WGS 84, degrees) are a point well inside it for a label, not its seat. `slug` is the last
    part of its address; the two that would share one (Habo, Håbo) carry their county.
    """

    code: str
    name: str
    official_name: str
    legal_name: str
    county_code: str
    latitude: float
    longitude: float
    slug: str

    def name_in(self, language: str) -> str:
        """What it calls itself, or in English its name with the word for what it is: `Åmål Municipality`."""
        return f"{self.name} Municipality" if language == "en" else self.official_name


def read_counties() -> tuple[County, ...]:
    """All counties, by code."""
    return tuple(
        County(row["code"], row["name"], row["official_name"], row["letter"], slug(row["name"])) for row in _rows("lan")
    )


def read_municipalities(counties: Iterable[County]) -> tuple[Municipality, ...]:
    """All municipalities, by code."""
    county_slugs = {county.code: slug(county.official_name) for county in counties}
    rows = _rows("kommuner")
    slugs = [slug(row["name"]) for row in rows]
    uses = Counter(slugs)
    return tuple(
        Municipality(
            row["code"],
            row["name"],
            row["official_name"],
            row["legal_name"],
            row["county_code"],
            float(row["latitude"]),
            float(row["longitude"]),
            own if uses[own] == 1 else f"{own}-{county_slugs[row['county_code']]}",
        )
        for row, own in zip(rows, slugs, strict=True)
    )


def _rows(name: str) -> list[dict[str, str]]:
    with (FOLDER / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))
