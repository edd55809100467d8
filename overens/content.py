"""The whole content folder, read and linked: the first half of the chain."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path

from overens.catalogue import Catalogue, link
from overens.catalogue.dangling import dangling
from overens.catalogue.exemptions import Exempted, exemptions, without_exempted
from overens.catalogue.rules import Given, check_rules
from overens.config import Config
from overens.models import (
    BASE_VOCABULARIES,
    RedirectList,
    RuleEntry,
    RuleList,
    SourceEntry,
    SourceList,
    Vocabularies,
    VocabularyList,
    ids_in,
    lists_are_read,
    words_in,
)
from overens.problems import Place, Problem
from overens.reading import ReadFile, gather, read_file
from overens.sources import Limits, Source, list_sources, read_addresses
from overens.subjects import Subject
from overens.workers import map_parallel

VOCABULARY_FILE = "vocabularies.yaml"


@dataclass(frozen=True, slots=True)
class Content:
    """All that the content folder says.

    `redirects` are old addresses and new ones as `redirects.yaml` writes them, `published` those of
    `addresses.txt`; both with their places. `files` are all files, also those that could not be understood. `drafts`
    says whether drafts are shown, `exempted` which rules are switched off where.
    """

    catalogue: Catalogue
    problems: tuple[Problem, ...]
    redirects: tuple[tuple[str, str, Place], ...]
    published: tuple[tuple[str, Place], ...]
    files: tuple[ReadFile, ...]
    sources: Mapping[str, Source]
    exempted: Exempted
    drafts: bool = False

    def lines(self, path: str) -> Sequence[str]:
        """The lines of a content file, for the excerpt around a problem; none for a file that could not be read."""
        source = self.sources.get(path)
        return source.lines if source else ()


def read_content(
    folder: Path,
    config: Config,
    as_of: date,
    drafts: bool,
    jobs: int,
    meanwhile: Callable[[], object] | None = None,
    today: date | None = None,
) -> Content:
    """Read and link everything below the content folder. Raises `SetupError` where there is no such folder.

    `meanwhile` is done while other processes read, if there are any. `today` is the day of the build, where known.
    """
    limits = config.reading_limits
    listed, problems = list_sources(folder)
    first = [read_file(file, limits, BASE_VOCABULARIES) for file in listed if file.path == VOCABULARY_FILE]
    vocabularies = _vocabularies(first)
    rest = [file for file in listed if file.path != VOCABULARY_FILE]
    read = partial(read_file, limits=limits, vocabularies=vocabularies)
    files = [*first, *map_parallel(read, rest, jobs, meanwhile)]
    records, hidden, unjoined = gather(files, drafts)
    whole = {file.file.path.removesuffix(".yaml"): file for file in files}
    hidden = {**hidden, **_broken_sources(whole.get("sources"))}
    sources = _sources(whole.get("sources"))
    catalogue, spelled = link(records, hidden, vocabularies, sources, _rules(whole.get("rules")), as_of)
    addresses, wrong = read_addresses(folder)
    found = [*problems, *wrong, *unjoined, *spelled, *(one for file in files for one in file.problems)]
    found += dangling(files, {**records, "sources": sources}, hidden)
    found += check_rules(Given(catalogue, config.limits, files, today))
    exempted = exemptions(files)
    return Content(
        catalogue,
        without_exempted(found, exempted),
        _redirects(whole.get("redirects")),
        tuple((address, Place("addresses.txt", line)) for address, line in addresses),
        tuple(files),
        {file.file.path: file.source for file in files if file.source},
        exempted,
        drafts,
    )


def read_vocabularies(folder: Path, limits: Limits) -> Vocabularies:
    """The program's own lists with the words of a content folder. Raises `SetupError` where there is no such folder."""
    own = [file for file in list_sources(folder)[0] if file.path == VOCABULARY_FILE]
    return _vocabularies([read_file(file, limits, BASE_VOCABULARIES) for file in own])


def _vocabularies(files: list[ReadFile]) -> Vocabularies:
    """The program's own lists with the content's words added: of a file with mistakes, those that can be read."""
    if not files:
        return BASE_VOCABULARIES
    (file,) = files
    if isinstance(file.facts, VocabularyList):
        return BASE_VOCABULARIES.joined(file.facts)
    source = file.source
    return BASE_VOCABULARIES.joined_as_far_as_read(words_in(source) if source and lists_are_read(source) else None)


def _sources(file: ReadFile | None) -> Mapping[str, SourceEntry]:
    return file.facts.root if file and isinstance(file.facts, SourceList) else {}


def _rules(file: ReadFile | None) -> Mapping[str, RuleEntry]:
    return file.facts.root if file and isinstance(file.facts, RuleList) else {}


def _broken_sources(file: ReadFile | None) -> dict[Subject, str]:
    """Sources in a list with mistakes are there, though they cannot be shown. One without an id: all may be."""
    if file is None or file.facts is not None:
        return {}
    source = file.source
    ids = ids_in(source) if source and source.data is not None else {""}
    return {Subject("sources", id_): "broken" for id_ in ids}


def _redirects(file: ReadFile | None) -> tuple[tuple[str, str, Place], ...]:
    """Those of a list without mistakes."""
    if file is None or file.source is None or not isinstance(file.facts, RedirectList):
        return ()
    return tuple((old, new, file.source.key_place((old,))) for old, new in file.facts.root.items())
