"""What the rules are asked about: the catalogue, the configured limits, and the files that records came from."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Any

from overens.catalogue.catalogue import AgreementRecord, Catalogue
from overens.config import ConfiguredLimits
from overens.models import Agreement, Partial
from overens.reading import ReadFile, Record, is_main
from overens.sources import Source
from overens.subjects import Subject

TIME_KEYS = ("undertecknad", "startdatum", "slutdatum", "tillsvidare", "uppsagd", "händelser", "ersätter", "ändrar")
"""What decides when an agreement applies (`catalogue.validity`)."""

_ID = re.compile(r"[a-z0-9-]+")


@dataclass(frozen=True)
class Given:
    """Everything that a rule may look at. `files` are all files, those that could not be understood too.

    `today` is the day of the build, where it is known; the catalogue may speak for another.
    """

    catalogue: Catalogue
    limits: ConfiguredLimits
    files: Sequence[ReadFile]
    today: date | None = None

    def of_whole_file(self, kind: str) -> ReadFile | None:
        """One of the files at the top of the content folder (`rules`, `redirects`), if it is there."""
        return next((file for file in self.files if file.source and file.source.path == f"{kind}.yaml"), None)

    def is_draft(self, source: Source) -> bool:
        """Whether a file belongs to a record that is not to be shown yet."""
        return self.catalogue.hidden.get(Subject(source.kind, source.id)) == "draft"

    @cached_property
    def agreements_in_order(self) -> tuple[AgreementRecord, ...]:
        """All agreements by id, so that what is told never depends on the order of anything else."""
        return tuple(record for _, record in sorted(self.catalogue.agreements.items()))

    @cached_property
    def what_is_left(self) -> tuple[AgreementRecord, ...]:
        """Of agreements with mistakes, what remains without those: to be asked what no mistake can have changed."""
        return tuple(record for record, _ in self._left if isinstance(record.facts, Agreement))

    def sure_of(self, kind: str, *keys: str) -> tuple[Record[Any], ...]:
        """The records of a kind by id, whole or with mistakes, where none of these can have changed these keys."""
        left = [record for record, part in self._left if record.kind == kind and part.is_sure_of(*keys)]
        return tuple(sorted((*self.catalogue.of_kind(kind).values(), *left), key=lambda record: record.id))

    @cached_property
    def _left(self) -> tuple[tuple[Record[Any], Partial], ...]:
        """The records with mistakes that are no drafts, as far as they go."""
        return tuple(
            (Record(source.kind, source.id, part.facts, source, {}), part)
            for source, part in ((file.source, file.left) for file in self.files if is_main(file))
            if source and part and part.facts and not getattr(part.facts, "draft", False)
            if self.catalogue.hidden.get(Subject(source.kind, source.id)) == "broken"
        )

    @cached_property
    def succeeded_by_broken(self) -> frozenset[str]:
        """Agreements that one with mistakes replaces or amends: what applies now is not known before those are gone."""
        return frozenset(self._named_by_hidden("agreements", ("ersätter", "ändrar"), {"broken"}))

    @cached_property
    def named_by_hidden_tracks(self) -> frozenset[str]:
        """Agreements that a job track with mistakes, or a draft of one, says it belongs to."""
        return frozenset(self._named_by_hidden("job-tracks", ("överenskommelser",), {"broken", "draft"}))

    def _named_by_hidden(self, kind: str, keys: tuple[str, ...], reasons: set[str]) -> Iterator[str]:
        hidden = self.catalogue.hidden
        for file in self.files:
            source = file.source
            if source and source.kind == kind and hidden.get(Subject(kind, source.id)) in reasons:
                yield from _ids_in(source, keys)


def _ids_in(source: Source, keys: tuple[str, ...]) -> Iterator[str]:
    """The ids that a file names under some keys; of a file that is no mapping, everything that looks like an id."""
    if source.data is None:
        yield from _ID.findall("\n".join(source.lines))
        return
    for key in keys:
        named = source.data.get(key)
        for one in named if isinstance(named, list) else [named]:
            if isinstance(one, str):
                yield one
