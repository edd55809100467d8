"""Which pages stand for their types: of each type the heaviest, which asks most of a browser."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from benchmarks.built import AS_OF, ROOT
from benchmarks.serving import packed
from overens.config import read_config
from overens.pipeline import prepare
from overens.plan import Route
from overens.settings import Clock, Settings

NO_INDEX = b'<meta name="robots" content="noindex'


@dataclass(frozen=True, slots=True)
class Example:
    """A page type by its heaviest page: its address, its file, and how many pages the type has."""

    page_type: str
    address: str
    file: Path
    pages: int
    compressed: tuple[int, ...]

    @property
    def indexed(self) -> bool:
        """Whether search engines may list the page."""
        return NO_INDEX not in self.file.read_bytes()


def examples(folder: Path, only: Sequence[str] = ()) -> tuple[Example, ...]:
    """One example of every page type of the built site in `folder`, in the order in which the site is planned.

    `only` names the types wanted. Raises `KeyError` for one that the site does not have.
    """
    found: dict[str, list[tuple[int, Route]]] = {}
    for route in _routes():
        file = folder / route.file
        if file.exists():
            found.setdefault(route.page_type, []).append((len(packed(file)), route))
    chosen = {name: found[name] for name in only} if only else found
    return tuple(_example(folder, name, pages) for name, pages in chosen.items())


def _example(folder: Path, page_type: str, pages: list[tuple[int, Route]]) -> Example:
    _, heaviest = max(pages, key=lambda one: (one[0], one[1].address))
    sizes = tuple(sorted(size for size, _ in pages))
    return Example(page_type, heaviest.address, folder / heaviest.file, len(pages), sizes)


def _routes() -> tuple[Route, ...]:
    config = read_config(ROOT / "config.yaml")[0]
    assert config is not None
    day = date.fromisoformat(AS_OF)
    settings = Settings(config, ROOT / "content", ROOT / "templates", ROOT / "nowhere", day)
    return tuple(prepare(settings, Clock()).plan.routes)
