"""The files beside records, each with the place where it is named."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from overens.catalogue.dangling import FILE_KEY
from overens.catalogue.rules.given import Given
from overens.catalogue.written import values_of
from overens.problems import Place, Problem, problem
from overens.sources import Attachment, Loc, Source


@dataclass(frozen=True, slots=True)
class Attached:
    """A file in a record's folder. `loc` is where the record names it, None where only its folder holds it."""

    file: Attachment
    source: Source
    loc: Loc | None

    @property
    def place(self) -> Place:
        """Where to tell what is wrong with it: at its name, else at the record's first line."""
        return self.source.place(self.loc or ())

    @property
    def ending(self) -> str:
        """What follows the last dot, or nothing."""
        return self.file.name.rpartition(".")[2] if "." in self.file.name else ""

    def told(self, code: str, **values: object) -> Problem:
        """A problem of this file."""
        return problem(code, self.place, name=self.file.name, **values)


def attached(given: Given) -> Iterator[Attached]:
    """All of them in the order of their records, but for those of drafts that are not shown."""
    for file in given.files:
        source = file.source
        if source and source.attachments and not given.is_draft(source):
            # By what is written: a record with mistakes elsewhere has its files looked at all the same.
            written = values_of(source.data, {FILE_KEY})
            named = {value: loc for loc, _, value in written if isinstance(value, str)}
            yield from (Attached(one, source, named.get(one.name)) for one in source.attachments)
