"""How a thing is told: its type, and what is known of it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from overens.catalogue import municipality_name
from overens.pages.page import Context
from overens.swedish.dates import PartialDate

Thing = dict[str, Any]

EXACT = frozenset({"day", "month", "year"})
"""Dates that ISO 8601, and so schema.org, can say without making them more exact than they are."""


def thing(type_: str, **said: Any) -> Thing:
    """A thing of a type of schema.org; what is unknown or empty is left out."""
    return {"@type": type_} | {name: value for name, value in said.items() if value not in (None, "", [], ())}


def address(context: Context) -> str:
    """The page's own address, in full."""
    return context.config.address + context.route.address


def page_of(context: Context, kind: str, id_: str) -> str | None:
    """The full address of the page about something."""
    found = context.plan.address(kind, id_, context.language)
    return context.config.address + found if found else None


def iso(date: PartialDate | None) -> str | None:
    """A date that can be said in ISO 8601."""
    return date.iso if date and date.precision in EXACT else None


def places(codes: Iterable[str]) -> list[Thing]:
    """Municipalities, with their codes."""
    return [thing("AdministrativeArea", name=municipality_name(code), identifier=code) for code in codes]


def based_on(context: Context, ids: Iterable[str]) -> list[str]:
    """The pages of sources."""
    return [found for id_ in ids if (found := page_of(context, "sources", id_))]


def organisation(name: str | None) -> Thing | None:
    """Somebody with a name."""
    return thing("Organization", name=name) if name else None


def publisher(context: Context) -> Thing | None:
    """Who runs the site."""
    return organisation(context.config.operator.name)
