"""Data as things: surveys with their figures, and the sets of open data."""

from __future__ import annotations

from overens.open_data import PublishedSet
from overens.open_data.figures import SHEET
from overens.pages.figure_parts import measure_label
from overens.pages.page import Context
from overens.pages.parts import home_of, title_of
from overens.pages.things.thing import Thing, address, based_on, page_of, publisher, thing

MEDIA = {"csv": "text/csv", "json": "application/json"}
"""Ending of a file of data -> its media type."""


def figure_sheet(context: Context) -> Thing:
    """The figures of a survey or a report."""
    record = context.catalogue.figure_sheets[context.route.subject.id]
    facts, prose = record.facts, record.text("beskrivning")
    measures = dict.fromkeys(measure_label(context, one.measure) for one in facts.figures)
    base = context.config.address + (home_of(context, record) or "")
    return thing(
        "Dataset",
        name=title_of(context, record),
        url=address(context),
        description=prose.text if prose else ", ".join(measures),
        variableMeasured=list(measures),
        temporalCoverage=facts.date.iso if facts.date else None,
        isBasedOn=based_on(context, facts.sources),
        distribution=[_download(base + SHEET, "csv"), _download(f"{base}data.json", "json")],
    )


def data_catalogue(context: Context) -> Thing:
    """All open data."""
    return thing(
        "DataCatalog",
        name=f"{context.config.name}: {context.texts('nav.open-data')}",
        url=address(context),
        description=context.texts("pages.open_data.lead"),
        publisher=publisher(context),
        license=_licence(context),
        dataset=[
            thing(
                "Dataset",
                name=context.texts(f"open-data.set.{stem}.title"),
                description=context.texts(f"open-data.set.{stem}.text"),
                url=page_of(context, "open-data", stem),
            )
            for stem in context.open_data.sets
        ],
    )


def dataset(context: Context) -> Thing:
    """One set of open data."""
    one = context.open_data.sets[context.route.subject.id]
    return thing(
        "Dataset",
        name=context.texts("pages.dataset.title", title=context.texts(f"open-data.set.{one.dataset.stem}.title")),
        url=address(context),
        description=context.texts(f"open-data.set.{one.dataset.stem}.text"),
        publisher=publisher(context),
        license=_licence(context),
        dateModified=one.reviewed,
        includedInDataCatalog=thing("DataCatalog", url=page_of(context, "open-data", "")),
        distribution=[_file(context, one, ending) for ending in MEDIA],
    )


def _licence(context: Context) -> str | None:
    licence = context.config.open_data.licence
    return licence.link if licence else None


def _file(context: Context, one: PublishedSet, ending: str) -> Thing:
    size = f"{len(one.files[ending])} B"
    return {**_download(context.config.address + one.dataset.file(ending), ending), "contentSize": size}


def _download(url: str, ending: str) -> Thing:
    return thing("DataDownload", contentUrl=url, encodingFormat=MEDIA[ending])
