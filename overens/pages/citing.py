"""How to refer to a page, in three styles."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from overens.pages.page import Context
from overens.reading import Record


@dataclass(frozen=True, slots=True)
class Citation:
    """One style (the component `cite`)."""

    label: str
    text: str


def citations(context: Context, record: Record[Any], title: str) -> tuple[Citation, ...]:
    """The page in the styles of APA 7, Oxford footnotes and BibTeX, with the day that the page speaks for."""
    site, day = context.config.name, context.catalogue.as_of
    address = context.config.address + context.route.address
    iso, key, named = day.isoformat(), record.id, context.texts.signed(title)
    return (
        Citation("APA", context.texts("cite.apa", title=title, site=site, year=day.year, day=iso, address=address)),
        Citation("Oxford", context.texts("cite.oxford", title=title, site=site, day=iso, address=address)),
        Citation(
            "BibTeX",
            f"@misc{{{key}, title = {{{named}}}, howpublished = {{{site}}}, year = {{{day.year}}}, "
            f"url = {{{address}}}, note = {{{iso}}}}}",
        ),
    )
