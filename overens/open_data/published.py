"""The files of open data, each set as JSON, as CSV and as a schema, and each record beside its page."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, partial
from typing import Any

from overens.catalogue import Catalogue, SheetFigure
from overens.config import Config
from overens.files import FileSet
from overens.open_data.datasets import BY_STEM, DATASETS, RECORD_KINDS, Dataset
from overens.open_data.figures import figure_files
from overens.open_data.rows import Given, figure_rows, row, subjects
from overens.open_data.schemas import schema_bytes
from overens.open_data.tables import cell, columns, table_bytes
from overens.open_data.values import Plain
from overens.plan import SitePlan
from overens.texts import Texts
from overens.workers import map_parallel


@dataclass(frozen=True, slots=True)
class PublishedSet:
    """One set, finished: its files by ending, how many records, and the newest day that one was reviewed."""

    dataset: Dataset
    files: Mapping[str, bytes]
    count: int
    reviewed: str | None


@dataclass(frozen=True, slots=True)
class _Row:
    """One record: as JSON, as rows of cells, and the day it was reviewed."""

    text: str
    cells: tuple[tuple[str, ...], ...]
    reviewed: str | None


@dataclass(frozen=True)
class OpenData:
    """All open data of a site, made when it is first asked for. `texts` are Swedish, as the data is."""

    catalogue: Catalogue
    plan: SitePlan
    config: Config
    texts: Texts
    jobs: int = 1

    @property
    def given(self) -> Given:
        """What rows are made from."""
        return Given(self.catalogue, self.plan, self.config.address)

    @cached_property
    def _rows(self) -> Mapping[str, list[_Row]]:
        """The rows of every set, by its stem."""
        asked = [(one, subject) for one in DATASETS for subject in subjects(one, self.catalogue)]
        made = map_parallel(partial(_row, self.given), asked, self.jobs)
        found: dict[str, list[_Row]] = {one.stem: [] for one in DATASETS}
        for (dataset, _), done in zip(asked, made, strict=True):
            found[dataset.stem].append(done)
        return found

    @cached_property
    def sets(self) -> Mapping[str, PublishedSet]:
        """The sets by stem, those without a record among them: their addresses are promised."""
        return {stem: self._set(BY_STEM[stem], rows) for stem, rows in self._rows.items()}

    @cached_property
    def files(self) -> FileSet:
        """All files by their path in the site."""
        found = {
            one.dataset.file(ending).lstrip("/"): content
            for one in self.sets.values()
            for ending, content in one.files.items()
        }
        for dataset in DATASETS:
            for subject, done in zip(subjects(dataset, self.catalogue), self._rows[dataset.stem], strict=True):
                address = self._page(dataset, subject)
                if address:
                    found[f"{address.strip('/')}/data.json"] = f"{done.text}\n".encode()
        return FileSet(found).joined(figure_files(self.given))

    def _page(self, dataset: Dataset, subject: Any) -> str | None:
        """The page that a record's own file lies beside; None for what has none."""
        if dataset.kind == "municipalities":
            return self.plan.address("municipalities", subject.slug)
        return self.plan.address(dataset.kind, subject.id) if dataset.kind in RECORD_KINDS else None

    def _set(self, dataset: Dataset, rows: Sequence[_Row]) -> PublishedSet:
        reviewed = max((one.reviewed for one in rows if one.reviewed), default=None)
        title = self.texts(f"open-data.set.{dataset.stem}.title")
        files = {
            "json": self._json(dataset, rows, title, reviewed),
            "csv": table_bytes(columns(dataset.columns_of), (cells for one in rows for cells in one.cells)),
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


def _row(given: Given, asked: tuple[Dataset, Any]) -> _Row:
    """One record of a set, in all its forms."""
    dataset, subject = asked
    told = row(given, dataset, subject)
    shown = columns(dataset.columns_of)
    cells = tuple(tuple(cell(column, one) for column in shown) for one in _table_rows(given, dataset, subject, told))
    reviewed = told.get("granskad")
    return _Row(json.dumps(told, ensure_ascii=False), cells, reviewed["från"] if reviewed else None)


def _table_rows(given: Given, dataset: Dataset, subject: Any, told: Plain) -> Iterable[Plain]:
    if dataset.kind != "figures":
        return (told,)
    return (one for figure in subject.facts.figures for one in figure_rows(given, SheetFigure(subject, figure)))
