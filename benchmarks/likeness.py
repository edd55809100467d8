"""Whether two built sites are the same: which addresses only one of them has, and how much each has written."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

PAGES = frozenset({".html"})
DATA = frozenset({".json", ".csv", ".xml", ".ics", ".webmanifest", ".txt"})
"""What other programs read. Style sheets, scripts and pictures are copied and not made: they are not compared."""

SEARCH = "sok/"
"""Where our search index lies, which Hugo does not have. The search page itself is compared as any other."""

NAMED = 6
"""How many addresses of a difference are named; the rest is counted."""

MB = 1_000_000


@dataclass(frozen=True, slots=True)
class Written:
    """A site's files of one sort: address -> bytes."""

    name: str
    sizes: Mapping[str, int]

    @property
    def megabytes(self) -> float:
        """All of them together."""
        return sum(self.sizes.values()) / MB


def pages(name: str, folder: Path) -> Written:
    """The HTML pages of a built site, by address: `kommuner/ale/`, and `404.html` as it is."""
    return Written(name, {path.removesuffix("index.html"): size for path, size in _files(folder, PAGES)})


def data(name: str, folder: Path) -> Written:
    """What other programs read, but for the search index."""
    return Written(name, {path: size for path, size in _files(folder, DATA) if not path.startswith(SEARCH)})


def search_files(folder: Path) -> int:
    """How many files the search index is."""
    return sum(path.startswith(SEARCH) for path, _ in _files(folder, DATA))


def told(sort: str, mine: Written, other: Written) -> Iterator[str]:
    """Lines about two sites: how many files and how many bytes each has, and what only one of them has."""
    shares = (f"{one.name} {len(one.sizes)} ({one.megabytes:.1f} MB)" for one in (mine, other))
    yield f"{sort}: {', '.join(shares)}"
    for one, rest in ((mine, other), (other, mine)):
        yield f"  only in {one.name}: {_named(one.sizes.keys() - rest.sizes.keys())}"


def _named(addresses: Iterable[str]) -> str:
    found = sorted(addresses)
    more = f" and {len(found) - NAMED} more" if len(found) > NAMED else ""
    return f"{len(found)}: {', '.join(found[:NAMED])}{more}" if found else "none"


def _files(folder: Path, endings: frozenset[str]) -> Iterator[tuple[str, int]]:
    for path in folder.rglob("*"):
        if path.suffix in endings and path.is_file():
            yield path.relative_to(folder).as_posix(), path.stat().st_size
