"""Everything that is known, linked both ways, with questions as methods.

The catalogue knows the day it speaks for (`as_of`). It is made by `linking.link` and never changed.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Any, TypeVar, cast

from overens import register
from overens.catalogue.employers import Employer, Occupation
from overens.catalogue.validity import Validity, validity
from overens.models import (
    Agreement,
    Article,
    Event,
    Figure,
    FigureSheet,
    Grant,
    JobTrack,
    MunicipalityNote,
    NewsItem,
    Publication,
    RuleEntry,
    SourceEntry,
    Vocabularies,
)
from overens.reading import Record, Records
from overens.subjects import Subject
from overens.swedish.dates import PartialDate

AgreementRecord = Record[Agreement]
TrackRecord = Record[JobTrack]
Made = TypeVar("Made")


@dataclass(frozen=True, slots=True)
class SheetFigure:
    """One figure with the sheet it stands in: what it does not say itself is taken from there."""

    sheet: Record[FigureSheet]
    figure: Figure

    @property
    def date(self) -> PartialDate | None:
        """When it holds."""
        return self.figure.period or self.figure.date or self.sheet.facts.date

    @property
    def sources(self) -> tuple[str, ...]:
        """The ids of those who say so."""
        return self.figure.sources or self.sheet.facts.sources

    @property
    def response_rate(self) -> Decimal | None:
        """How many of those asked answered, in per cent."""
        return self.figure.response_rate or self.sheet.facts.response_rate


@dataclass(frozen=True, slots=True)
class Index:
    """The links in the other direction, each list in the order in which it is shown. Keys are ids and codes.

    `alike_by_county` and `alike_by_sector` are in the order of a comparison: agreements of one type, and tracks to one
    occupation, stand beside each other. `calls` leads from what an agreement may write of a call for grants, its id or
    its title, to its id.
    """

    agreements_by_municipality: Mapping[str, tuple[AgreementRecord, ...]]
    tracks_by_municipality: Mapping[str, tuple[TrackRecord, ...]]
    tracks_by_county: Mapping[str, tuple[TrackRecord, ...]]
    tracks_by_sector: Mapping[str, tuple[TrackRecord, ...]]
    alike_by_county: Mapping[str, tuple[AgreementRecord, ...]]
    alike_by_sector: Mapping[str, tuple[TrackRecord, ...]]
    tracks_by_agreement: Mapping[str, tuple[TrackRecord, ...]]
    agreements_by_track: Mapping[str, tuple[AgreementRecord, ...]]
    successors: Mapping[str, tuple[AgreementRecord, ...]]
    amendments: Mapping[str, tuple[AgreementRecord, ...]]
    calls: Mapping[str, str]
    agreements_by_call: Mapping[str, tuple[AgreementRecord, ...]]
    note_by_municipality: Mapping[str, Record[MunicipalityNote]]
    mentions_by_municipality: Mapping[str, tuple[Record[Any], ...]]
    figures_by_measure: Mapping[str, tuple[SheetFigure, ...]]
    figures_by_municipality: Mapping[str, tuple[SheetFigure, ...]]
    figures_by_sector: Mapping[str, tuple[SheetFigure, ...]]
    citations: Mapping[str, tuple[Record[Any], ...]]
    employers: Mapping[str, Employer]
    occupations: Mapping[str, Occupation]


@dataclass(frozen=True, slots=True)
class Catalogue:
    """All records and how they hang together.

    `hidden` are subjects that exist but have no page now, and why: `broken` or `draft`.
    """

    as_of: date
    records: Records
    hidden: Mapping[Subject, str]
    vocabularies: Vocabularies
    sources: Mapping[str, SourceEntry]
    rules: Mapping[str, RuleEntry]
    index: Index
    _known: dict[Hashable, Any] = field(default_factory=dict, repr=False, compare=False)

    def once(self, key: Hashable, make: Callable[[], Made]) -> Made:
        """What follows from the catalogue alone and many pages ask for, made when it is first asked for."""
        if key not in self._known:
            self._known[key] = make()
        return cast("Made", self._known[key])

    def of_kind(self, kind: str) -> Mapping[str, Record[Any]]:
        """The records of one kind (the name of its folder) by id."""
        return self.records.get(kind, {})

    @property
    def agreements(self) -> Mapping[str, AgreementRecord]:
        """All agreements by id."""
        return self.of_kind("agreements")

    @property
    def tracks(self) -> Mapping[str, TrackRecord]:
        """All job tracks by id."""
        return self.of_kind("job-tracks")

    @property
    def figure_sheets(self) -> Mapping[str, Record[FigureSheet]]:
        """All surveys and reports with figures by id."""
        return self.of_kind("figures")

    @property
    def events(self) -> Mapping[str, Record[Event]]:
        """All calendar events by id."""
        return self.of_kind("events")

    @property
    def news(self) -> Mapping[str, Record[NewsItem]]:
        """All news by id."""
        return self.of_kind("news")

    @property
    def examples(self) -> Mapping[str, Record[Article]]:
        """All local examples by id."""
        return self.of_kind("examples")

    @property
    def publications(self) -> Mapping[str, Record[Publication]]:
        """All publications by id."""
        return self.of_kind("publications")

    @property
    def grants(self) -> Mapping[str, Record[Grant]]:
        """All calls for grants by id."""
        return self.of_kind("grants")

    @property
    def pages(self) -> Mapping[str, Record[Article]]:
        """All pages of running text by id."""
        return self.of_kind("pages")

    def validity(self, agreement: AgreementRecord) -> Validity:
        """Whether the agreement applies on the catalogue's day, and why."""
        successors = self.index.successors.get(agreement.id, ())
        return self.once(
            ("validity", agreement.id),
            lambda: validity(agreement.facts, tuple((one.subject, one.facts) for one in successors), self.as_of),
        )

    def counties_of(self, record: Record[Any]) -> tuple[str, ...]:
        """The codes of the counties that a record's municipalities and counties lie in."""
        return self.once(("counties", record.subject), lambda: _county_codes(record.facts))

    def note(self, code: str) -> MunicipalityNote | None:
        """What is known of a municipality beside its agreements."""
        record = self.index.note_by_municipality.get(code)
        return record.facts if record else None

    def answer(self, code: str) -> str:
        """The short answer for a municipality on the catalogue's day.

        One of `gäller`, `okänd` (an agreement without a known end), `kommande` (one that begins later), `förberedelse`,
        `upphörd` (only ended ones), `avstått`, `väntar`, and `inget-känt`.
        """
        statuses = {self.validity(one).status for one in self.index.agreements_by_municipality.get(code, ())}
        if statuses & {"gäller", "gäller tills vidare"}:
            return "gäller"
        for status in ("okänd", "kommande", "förberedelse"):
            if status in statuses:
                return status
        if statuses:
            return "upphörd"
        note = self.note(code)
        if note and note.declined:
            return "avstått"
        return "väntar" if note and note.waiting else "inget-känt"


def _county_codes(facts: object) -> tuple[str, ...]:
    codes = {code[:2] for code in municipality_codes(facts)} | set(getattr(facts, "counties", ()))
    return tuple(sorted(codes))


def municipality_codes(facts: object) -> tuple[str, ...]:
    """The municipalities that a record is about."""
    one = getattr(facts, "municipality", None)
    return cast("tuple[str, ...]", getattr(facts, "municipalities", ())) or ((one,) if isinstance(one, str) else ())


def municipality_name(code: str) -> str:
    """The register's name for a code (`1492` -> `Åmål`)."""
    return register.MUNICIPALITY_BY_CODE[code].name
