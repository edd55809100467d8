"""The files of open data, each set as JSON, as CSV and as a schema, and each record beside its page."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from overens.catalogue import Catalogue, SheetFigure
from overens.config import Config
from overens.files import FileSet
from overens.open_data.datasets import DATASETS, RECORD_KINDS, Dataset
from overens.open_data.figures import figure_files
from overens.open_data.rows import Given, figure_rows, row, subjects
from overens.open_data.schemas import schema_bytes
from overens.open_data.tables import Column, cell, columns, table_bytes
from overens.open_data.values import Plain
from overens.plan import SitePlan
from overens.texts import Texts


@dataclass(frozen=True, slots=True)
class PublishedSet:
    """One set, finished: its files by ending, how many records, and the newest day that one was reviewed."""

    dataset: Dataset
    files: Mapping[str, bytes]
    count: int
    reviewed: str | None


@dataclass(frozen=True, slots=True)
class MadeSet:
    """A set and all its files by their path in the site: the set's own, and each record beside its page."""

    published: PublishedSet
    files: Mapping[str, bytes]


@dataclass(frozen=True, slots=True)
class _Row:
    """One record: as JSON, as rows of cells, and the day it was reviewed."""

    text: str
    cells: tuple[tuple[str, ...], ...]
    reviewed: str | None


@dataclass(frozen=True)
class OpenData:
    """All open data of a site, made when it is first asked for. `texts` are Swedish, as the data is.

    `known` are the sets by stem, if they have been made already.
    """

    catalogue: Catalogue
    plan: SitePlan
    config: Config
    texts: Texts
    known: Mapping[str, MadeSet] | None = None

    @property
    def given(self) -> Given:
        """What rows are made from."""
        return Given(self.catalogue, self.plan, self.config.address)

    @cached_property
    def _made(self) -> Mapping[str, MadeSet]:
        return self.known or {one.stem: self.made(one) for one in DATASETS}

    def made(self, dataset: Dataset) -> MadeSet:
        """One set, made now."""
        asked = subjects(dataset, self.catalogue)
        shown = columns(dataset.columns_of)
        rows = [_row(self.given, dataset, subject, shown) for subject in asked]
        published = self._set(dataset, rows, shown)
        files = {dataset.file(ending).lstrip("/"): content for ending, content in published.files.items()}
        for subject, told in zip(asked, rows, strict=True):
            address = self._page(dataset, subject)
            if address:
                files[f"{address.strip('/')}/data.json"] = f"{told.text}\n".encode()
        return MadeSet(published, files)

    @cached_property
    def sets(self) -> Mapping[str, PublishedSet]:
        """The sets by stem, those without a record among them: their addresses are promised."""
        return {stem: one.published for stem, one in self._made.items()}

    @cached_property
    def files(self) -> FileSet:
        """All files by their path in the site."""
        sets = {path: content for one in self._made.values() for path, content in one.files.items()}
        return FileSet(sets).joined(self.charts())

    def charts(self) -> FileSet:
        """The table beside every chart."""
        return FileSet(figure_files(self.given))

    def _page(self, dataset: Dataset, subject: Any) -> str | None:
        """The page that a record's own file lies beside; None for what has none."""
        if dataset.kind == "municipalities":
            return self.plan.address("municipalities", subject.slug)
        return self.plan.address(dataset.kind, subject.id) if dataset.kind in RECORD_KINDS else None

    def _set(self, dataset: Dataset, rows: Sequence[_Row], shown: Sequence[Column]) -> PublishedSet:
        reviewed = max((one.reviewed for one in rows if one.reviewed), default=None)
        title = self.texts(f"open-data.set.{dataset.stem}.title")
        files = {
            "json": self._json(dataset, rows, title, reviewed),
            "csv": table_bytes(shown, (cells for one in rows for cells in one.cells)),
            "schema.json": schema_bytes(dataset, title),
        }
        return PublishedSet(dataset, files, len(rows), reviewed)

    def _json(self, dataset: Dataset, rows: Iterable[_Row], title: str, reviewed: str | None) -> bytes:
        """What the set is, then its records, one on each line: easy to read, and to compare with yesterday's."""
        listed = [one.text for one in rows]
        base, licence = self.config.address, self.config.open_data.licence
        head: dict[str, object] = {
            "titel": title,
            "beskrivning": self.texts(f"open-data.set.{dataset.stem}.text"),
            "adress": base + dataset.address,
            "schema": base + dataset.file("schema.json"),
            "utgivare": self.config.operator.name or None,
            "licens": {"namn": licence.name, "länk": licence.link} if licence else None,
            "statusdag": self.catalogue.as_of.isoformat() if dataset.dated else None,
            "senastgranskad": reviewed,
            "antal": len(listed),
        }
        told = json.dumps({key: value for key, value in head.items() if value is not None}, ensure_ascii=False)
        records = ",\n".join(listed)
        return f'{told[:-1]}, "poster": [\n{records}\n]}}\n'.encode()


def _row(given: Given, dataset: Dataset, subject: Any, shown: Sequence[Column]) -> _Row:
    """One record of a set, in all its forms. `shown` are the columns of the set's table."""
    told = row(given, dataset, subject)
    cells = tuple(tuple(cell(column, one) for column in shown) for one in _table_rows(given, dataset, subject, told))
    reviewed = told.get("granskad")
    return _Row(json.dumps(told, ensure_ascii=False), cells, reviewed["från"] if reviewed else None)


def _table_rows(given: Given, dataset: Dataset, subject: Any, told: Plain) -> Iterable[Plain]:
    if dataset.kind != "figures":
        return (told,)
    return (one for figure in subject.facts.figures for one in figure_rows(given, SheetFigure(subject, figure)))
