"""Open data: what there is, in which forms, under what terms, and how the files are made."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from overens.catalogue import Catalogue
from overens.open_data import FOLDER, PublishedSet
from overens.pages.frame import Crumb
from overens.pages.page import Context, Head, Page, SearchFacts
from overens.pages.parts import file_size, number, quoted_data
from overens.plan import Route
from overens.subjects import Subject
from overens.swedish.dates import format_date, parse_date

NOTES = ("json", "csv", "formulas", "dates", "codes", "records", "charts", "personal")
"""What one must know to use the files (texts `pages.open_data.note.*`)."""


@dataclass(frozen=True, slots=True)
class DataFile:
    """A file to fetch."""

    href: str
    form: str
    size: str


@dataclass(frozen=True, slots=True)
class SetRow:
    """A set in the list of sets: its page, how many records, when the newest was reviewed, its files."""

    title: str
    href: str
    text: str
    count: str
    reviewed: str | None
    json: DataFile
    csv: DataFile


@dataclass(frozen=True, slots=True)
class View:
    """`licence` is None where no terms are set. `notes` are one sentence or two each."""

    lead: str
    sets: tuple[SetRow, ...]
    licence: str | None
    licence_href: str | None
    notes: tuple[str, ...]


def routes(catalogue: Catalogue) -> Iterator[Route]:  # noqa: ARG001 - every page type takes the catalogue
    """The one page."""
    yield Route(FOLDER, "open_data", Subject("open-data"))


def page(context: Context) -> Page:
    """The list of sets."""
    title, lead = context.texts("nav.open-data"), context.texts("pages.open_data.lead")
    licence = context.config.open_data.licence
    sets = tuple(_row(context, one) for one in context.open_data.sets.values())
    notes = tuple(quoted_data(context, context.texts(f"pages.open_data.note.{key}")) for key in NOTES)
    view = View(lead, sets, licence.name if licence else None, licence.link if licence else None, notes)
    head = Head(title, lead, (Crumb(title),))
    return Page(head, view, SearchFacts("page", lead, words=(context.texts("pages.open_data.words"),)))


def _row(context: Context, one: PublishedSet) -> SetRow:
    key = f"open-data.set.{one.dataset.stem}"
    reviewed = parse_date(one.reviewed) if one.reviewed else None
    return SetRow(
        title=context.texts(f"{key}.title"),
        href=context.links.must("open-data", one.dataset.stem),
        text=context.texts(f"{key}.text"),
        count=number(context, one.count),
        reviewed=format_date(reviewed, context.texts.language) if reviewed else None,
        json=_file(context, one, "json"),
        csv=_file(context, one, "csv"),
    )


def _file(context: Context, one: PublishedSet, ending: str) -> DataFile:
    size = file_size(context, len(one.files[ending]))
    return DataFile(context.links.way(one.dataset.file(ending)), ending.upper(), size)
