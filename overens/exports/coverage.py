"""Coverage in time as two tables for spreadsheets: the years, and every municipality year by year.

For a Swedish Excel, which opens a file by a click only if its fields are parted by semicolons and it begins with the
mark of UTF-8 (docs/adr/0015). The words are Swedish in every language of the site: the files are one.
"""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Iterable
from datetime import date
from io import StringIO

from overens.catalogue import Catalogue, SheetFigure
from overens.catalogue.coverage import STATES, Standing
from overens.exports.exported import Exported
from overens.files import FileSet
from overens.pages.addresses import SECTIONS
from overens.pages.coverage import figures_of, standings, years
from overens.register import COUNTY_BY_CODE, MUNICIPALITIES
from overens.swedish.numbers import format_number
from overens.swedish.sorting import sort_key
from overens.texts import Texts

MARK = "\ufeff"
"""What tells Excel that a file is UTF-8."""

FOLDER = SECTIONS["coverage"].strip("/")


def coverage(site: Exported) -> FileSet:
    """`tackning/tackning.csv` and `tackning/kommuner.csv`; nothing where no year has a page."""
    days = years(site.catalogue)
    if not days:
        return FileSet()
    known = {day: standings(site.catalogue, day) for day in days}
    texts = site.texts["sv"]
    return FileSet(
        {
            f"{FOLDER}/tackning.csv": _file(_years(site.catalogue, known, texts)),
            f"{FOLDER}/kommuner.csv": _file(_municipalities(known, texts)),
        }
    )


def _years(catalogue: Catalogue, known: dict[date, dict[str, Standing]], texts: Texts) -> Iterable[list[str]]:
    """A row for each year: our own counts by state, then what sources said."""
    yield ["år", "dag", *(texts(f"coverage.state.{state}") for state in STATES), "enligt källor"]
    for day, found in known.items():
        counted = Counter(one.state for one in found.values())
        said = " | ".join(_said(catalogue, one) for one in figures_of(catalogue, day.year))
        yield [str(day.year), day.isoformat(), *(str(counted[state]) for state in STATES), said]


def _municipalities(known: dict[date, dict[str, Standing]], texts: Texts) -> Iterable[list[str]]:
    """A row for each of the 290, a column for each year."""
    yield ["kommunkod", "kommun", "län", *(day.isoformat() for day in known)]
    for one in sorted(MUNICIPALITIES, key=lambda one: sort_key(one.name)):
        states = [texts(f"coverage.state.{found[one.code].state}") for found in known.values()]
        yield [one.code, one.name, COUNTY_BY_CODE[one.county_code].official_name, *states]


def _said(catalogue: Catalogue, one: SheetFigure) -> str:
    """A figure with its measure, its source and its time: `Kommuner med jobbspår: 200 kommuner (Exempel, 2018)`."""
    figure = one.figure
    value = format_number(figure.value, "sv") if figure.value is not None else figure.text or ""
    words = catalogue.vocabularies
    parts = [
        words.label("gräns", figure.qualifier) if figure.qualifier else "",
        value,
        words.label("enhet", figure.unit) if figure.unit and figure.value is not None else "",
    ]
    titles = [catalogue.sources[id_].title for id_ in one.sources if id_ in catalogue.sources]
    origin = ", ".join([*titles[:1], *([one.date.text] if one.date else [])])
    return f"{words.label('mått', figure.measure)}: {' '.join(filter(None, parts))} ({origin})"


def _file(rows: Iterable[list[str]]) -> bytes:
    out = StringIO()
    csv.writer(out, delimiter=";", lineterminator="\r\n").writerows(rows)
    return (MARK + out.getvalue()).encode()
