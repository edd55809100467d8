"""The whole content folder, read and linked: the first half of the chain."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path

from overens.catalogue import Catalogue, link
from overens.catalogue.rules import check_rules
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
)
from overens.problems import Place, Problem
from overens.reading import ReadFile, gather, read_file
from overens.sources import Source, list_sources, read_addresses
from overens.subjects import Subject
from overens.workers import map_parallel

VOCABULARY_FILE = "vocabularies.yaml"


@dataclass(frozen=True, slots=True)
class Content:
    """All that the content folder says.

    `redirects` are old addresses and new ones as `redirects.yaml` writes them, `published` those of
    `addresses.txt`; both with their places. `texts` are the files with running text, for checking their links.
    """

    catalogue: Catalogue
    problems: tuple[Problem, ...]
    redirects: tuple[tuple[str, str, Place], ...]
    published: tuple[tuple[str, Place], ...]
    texts: tuple[ReadFile, ...]
    sources: Mapping[str, Source]

    def lines(self, path: str) -> Sequence[str]:
        """The lines of a content file, for the excerpt around a problem; none for a file that could not be read."""
        source = self.sources.get(path)
        return source.lines if source else ()


def read_content(folder: Path, config: Config, as_of: date, drafts: bool, jobs: int) -> Content:
    """Read and link everything below the content folder. Raises `SetupError` where there is no such folder."""
    limits = config.reading_limits
    listed, problems = list_sources(folder, limits)
    first = [read_file(file, limits, BASE_VOCABULARIES) for file in listed if file.path == VOCABULARY_FILE]
    vocabularies = _vocabularies(first)
    rest = [file for file in listed if file.path != VOCABULARY_FILE]
    read = partial(read_file, limits=limits, vocabularies=vocabularies)
    files = [*first, *map_parallel(read, rest, jobs)]
    records, hidden, unjoined = gather(files, drafts)
    hidden = {**hidden, **_broken_whole_files(files)}
    whole = {file.source.kind: file for file in files if file.source}
    sources = _sources(whole.get("sources"))
    rules = (_rules(whole.get("rules")), _source(whole.get("rules")))
    catalogue, dangling = link(records, hidden, vocabularies, sources, rules, as_of)
    addresses, wrong = read_addresses(folder)
    found = [*problems, *wrong, *unjoined, *dangling, *check_rules(catalogue, config.limits)]
    return Content(
        catalogue,
        (*found, *(one for file in files for one in file.problems)),
        _redirects(whole.get("redirects")),
        tuple((address, Place("addresses.txt", line)) for address, line in addresses),
        tuple(file for file in files if file.prose),
        {file.file.path: file.source for file in files if file.source},
    )


def _vocabularies(files: list[ReadFile]) -> Vocabularies:
    """The program's own lists with the content's words added."""
    own = [file.facts for file in files if isinstance(file.facts, VocabularyList)]
    return BASE_VOCABULARIES.joined(own[0]) if own else BASE_VOCABULARIES


def _sources(file: ReadFile | None) -> Mapping[str, SourceEntry]:
    return file.facts.root if file and isinstance(file.facts, SourceList) else {}


def _rules(file: ReadFile | None) -> Mapping[str, RuleEntry]:
    return file.facts.root if file and isinstance(file.facts, RuleList) else {}


def _source(file: ReadFile | None) -> Source | None:
    return file.source if file else None


def _broken_whole_files(files: Sequence[ReadFile]) -> dict[Subject, str]:
    """A list of sources that cannot be read makes no reference to it wrong."""
    return {
        Subject(name, ""): "broken"
        for file in files
        if file.facts is None and (name := file.file.path.removesuffix(".yaml")) in ("sources", "rules")
    }


def _redirects(file: ReadFile | None) -> tuple[tuple[str, str, Place], ...]:
    if file is None or file.source is None or not isinstance(file.facts, RedirectList):
        return ()
    return tuple((old, new, file.source.key_place((old,))) for old, new in file.facts.root.items())
