"""References to nothing: ids of records and sources that are not there, and files that are not in their folder.

Looked for in what is written rather than in typed facts: a file with mistakes elsewhere has its references looked at
too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice
from typing import Any

from overens.catalogue.titles import Titles
from overens.catalogue.written import values_of
from overens.models import MOST_PROBLEMS
from overens.problems import Place, Problem, problem
from overens.reading import WHOLE_FILES, ReadFile
from overens.sources import Loc, Source
from overens.subjects import Subject
from overens.swedish.slugs import slug
from overens.swedish.suggestions import nearest

REFERENCES: dict[str, dict[str, str]] = {
    "agreements": {"ersätter": "agreements", "ändrar": "agreements", "jobbspår": "job-tracks"},
    "job-tracks": {"överenskommelser": "agreements"},
}
"""Kind of record -> its keys that name other records, and of which kind those are."""

SOURCES_KEY = "källa"
FILE_KEY = "fil"
_KEYS = frozenset({SOURCES_KEY, FILE_KEY})

_BETWEEN = re.compile(r"(?:\s*[,;/+&]\s*|\s+)(?:(?:och|samt)\s+)?")
_ENDING = re.compile(r"\.(?:ya?ml|md|html?)$")
_QUOTES = "”“„»«’‘‚"
"""What word processors make of the quotation marks around an id."""

Ids = Mapping[str, Mapping[str, object]]
"""Kind -> what there is of it, by id."""


def dangling(files: Sequence[ReadFile], known: Ids, hidden: Mapping[Subject, str]) -> Iterator[Problem]:
    """All of them, but for drafts'. `known` holds the sources too.

    What is hidden exists: its own problems say what is wrong with it. Subject `sources` without an id is hidden where
    their list could not be read: then any source may be there.
    """
    references = _References(known, hidden, Titles(files))
    for file in files:
        source = file.source
        if source and source.data and hidden.get(Subject(source.kind, source.id)) != "draft":
            found = list(islice(_wrong(source, references), MOST_PROBLEMS + 1))
            if len(found) > MOST_PROBLEMS:
                found[-1] = problem("reading-stopped", found[-1].place)
            told = {one.place for one in file.problems} if found else ()
            yield from (one for one in found if one.place not in told)


@dataclass(frozen=True, slots=True)
class _References:
    """What may be referred to. Suggestions are looked for once for each wrong id."""

    known: Ids
    hidden: Mapping[Subject, str]
    titles: Titles
    _suggestions: dict[Subject, str | None] = field(default_factory=dict)

    def is_there(self, kind: str, id_: str) -> bool:
        return (
            id_ in self.known.get(kind, ())
            or Subject(kind, id_) in self.hidden
            or (kind == "sources" and Subject(kind) in self.hidden)
        )

    def problems(self, kind: str, written: str, source: Source, loc: Loc) -> Iterator[Problem]:
        """What is told of a wrong id; of several in one (`a b`), that they are, and which of them do not exist."""
        place, itself = source.place(loc), Subject(source.kind, source.id)
        bare = written.strip(_QUOTES)
        ids = [one for one in _BETWEEN.split(bare) if one]
        path = [part for part in _ENDING.sub("", bare).replace("\\", "/").split("/") if part]
        if bare != written and self.is_there(kind, bare):
            yield problem("typographic-quotes", place, written=written[0], suggestion=f'"{bare}"')
        elif path and self.is_there(kind, path[-1]) and not any(self.is_there(kind, part) for part in path[:-1]):
            where = "sources.yaml" if kind == "sources" else f"{kind}/"
            yield problem("unknown-reference", place, id=written, where=where, suggestion=path[-1])
        elif len(ids) < 2 or not any(self.is_there(kind, one) for one in ids):
            yield self.problem(kind, written, place, itself)
        else:
            shown = f"`{', '.join(ids)}`" if source.is_in_brackets(loc[:-1]) else ", ".join(f"`- {id_}`" for id_ in ids)
            yield problem("several-in-one", place, value=written, items=shown)
            yield from (self.problem(kind, one, place, itself) for one in ids if not self.is_there(kind, one))

    def problem(self, kind: str, id_: str, place: Place, itself: Subject) -> Problem:
        wanted = Subject(kind, id_)
        if wanted not in self._suggestions:
            self._suggestions[wanted] = self._meant(kind, id_, "")
        if self._suggestions[wanted] == itself.id and kind == itself.kind:
            suggestion = self._meant(kind, id_, itself.id)
            return problem("unknown-reference", place, id=id_, where=f"{kind}/", suggestion=suggestion)
        where = "sources.yaml" if kind == "sources" else f"{kind}/"
        return problem("unknown-reference", place, id=id_, where=where, suggestion=self._suggestions[wanted])

    def _meant(self, kind: str, id_: str, itself: str) -> str | None:
        """The id of what is called so, or the nearest; that of a file whose name is to be changed, as it will be.

        Never the file's own.
        """
        called = self.titles.id_of(kind, id_)
        if called and called != itself and self.is_there(kind, called):
            return called
        if Subject(kind, slug(id_)) in self.hidden:
            return slug(id_)
        ids = {*self.known.get(kind, ()), *(str(hidden.id) for hidden in self.hidden if hidden.kind == kind)}
        near = nearest(id_, sorted(ids - {itself})) or self.titles.nearest(kind, id_)
        return near if near != itself else None


def _wrong(source: Source, references: _References) -> Iterator[Problem]:
    files = [attachment.name for attachment in source.attachments]
    for loc, kind, name in _named(source):
        if source.is_suspect(loc):
            continue
        if kind == FILE_KEY:
            if name not in files:
                values = {"name": name, "folder": f"{source.kind}/{source.id}/", "suggestion": nearest(name, files)}
                yield problem("missing-file", source.place(loc), **values)
        elif not references.is_there(kind, name):
            yield from references.problems(kind, name, source, loc)


def _named(source: Source) -> Iterator[tuple[Loc, str, str]]:
    """Everything that is named, with its place and its kind: of record, `sources`, or a file of its own."""
    data = source.data or {}
    for key, kind in REFERENCES.get(source.kind, {}).items():
        yield from _listed(data.get(key), (key,), kind)
    for loc, key, value in values_of(data, _KEYS):
        if key == SOURCES_KEY:
            yield from _listed(value, loc, "sources")
        elif key == FILE_KEY and isinstance(value, str) and source.kind not in WHOLE_FILES:
            yield loc, FILE_KEY, value


def _listed(value: Any, loc: Loc, kind: str) -> Iterator[tuple[Loc, str, str]]:
    for index, id_ in enumerate(value if isinstance(value, list) else ()):
        if isinstance(id_, str):
            yield (*loc, index), kind, id_
