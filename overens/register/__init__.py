"""The 290 municipalities and 21 counties of Sweden. `SOURCES.md` in this folder says where each column comes from.

Names and codes are read once, when first imported; the map only when somebody asks for neighbours.
"""

from __future__ import annotations

from overens.register.borders import neighbours
from overens.register.places import County, Municipality, read_counties, read_municipalities
from overens.swedish.words import squeezed

COUNTIES: tuple[County, ...] = read_counties()
MUNICIPALITIES: tuple[Municipality, ...] = read_municipalities(COUNTIES)

COUNTY_BY_CODE: dict[str, County] = {county.code: county for county in COUNTIES}
MUNICIPALITY_BY_CODE: dict[str, Municipality] = {municipality.code: municipality for municipality in MUNICIPALITIES}
COUNTY_BY_SLUG: dict[str, County] = {county.slug: county for county in COUNTIES}
MUNICIPALITY_BY_SLUG: dict[str, Municipality] = {municipality.slug: municipality for municipality in MUNICIPALITIES}

# For suggestions.
COUNTY_NAMES: tuple[str, ...] = tuple(county.name for county in COUNTIES)
MUNICIPALITY_NAMES: tuple[str, ...] = tuple(municipality.name for municipality in MUNICIPALITIES)

_COUNTIES_AS_WRITTEN: dict[str, County] = {
    form.casefold(): county for county in COUNTIES for form in (county.code, county.name, county.official_name)
}
_MUNICIPALITIES_AS_WRITTEN: dict[str, Municipality] = {
    form.casefold(): municipality
    for municipality in MUNICIPALITIES
    for form in (municipality.code, municipality.name, municipality.official_name, municipality.legal_name)
}


def find_municipality(text: str) -> Municipality | None:
    """The municipality with this name or four-digit code; None if there is none.

    The full names count too (`Göteborgs Stad`, `Hudiksvalls kommun`), and case does not. A near miss is none: ask
    `swedish.suggestions.nearest` with `MUNICIPALITY_NAMES` for what was meant.
    """
    return _MUNICIPALITIES_AS_WRITTEN.get(squeezed(text).casefold())


def find_county(text: str) -> County | None:
    """The county with this name, with or without `län`, or two-digit code; None if there is none."""
    return _COUNTIES_AS_WRITTEN.get(squeezed(text).casefold())


__all__ = [
    "COUNTIES",
    "COUNTY_BY_CODE",
    "COUNTY_BY_SLUG",
    "COUNTY_NAMES",
    "MUNICIPALITIES",
    "MUNICIPALITY_BY_CODE",
    "MUNICIPALITY_BY_SLUG",
    "MUNICIPALITY_NAMES",
    "County",
    "Municipality",
    "find_county",
    "find_municipality",
    "neighbours",
]
