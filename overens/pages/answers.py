"""The short answer for a municipality, as lists and maps show it."""

from __future__ import annotations

from dataclasses import dataclass

from overens.pages.page import Context
from overens.register import Municipality

MARKS = {
    "gäller": "överenskommelse",
    "okänd": "okänd",
    "kommande": "kommande",
    "förberedelse": "förberedelse",
    "upphörd": "upphörd",
    "avstått": "har avstått",
    "väntar": "väntar",
    "inget-känt": "inget känt",
}
"""The catalogue's answer -> the mark (`status.*`) it is shown with."""


@dataclass(frozen=True, slots=True)
class MunicipalityRow:
    """A municipality in a list (the component `municipality-row`)."""

    name: str
    href: str
    status: str
    label: str
    detail: str | None
    counts: tuple[str, ...]


def municipality_row(context: Context, municipality: Municipality) -> MunicipalityRow:
    """What is known of a municipality, in a line."""
    index, code = context.catalogue.index, municipality.code
    agreements = index.agreements_by_municipality.get(code, ())
    tracks = index.tracks_by_municipality.get(code, ())
    mark = MARKS[context.catalogue.answer(code)]
    counted = (("count.agreements", len(agreements)), ("count.job-tracks", len(tracks)))
    return MunicipalityRow(
        name=municipality.name,
        href=context.links.must("municipalities", municipality.slug),
        status=mark,
        label=context.texts(f"status.{mark}"),
        detail=stance_year(context, code),
        counts=tuple(context.texts.count(key, found) for key, found in counted if found),
    )


def stance_year(context: Context, code: str) -> str | None:
    """The year in which a municipality declined or was waiting, where that is its answer: it need not be so today."""
    answer, note = context.catalogue.answer(code), context.catalogue.note(code)
    if note is None or answer not in {"avstått", "väntar"}:
        return None
    stances = note.declined if answer == "avstått" else note.waiting
    dates = [one.date for one in stances if one.date]
    return str(max(date.last.year for date in dates)) if dates else None
