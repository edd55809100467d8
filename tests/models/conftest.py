from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from overens.models import BASE_VOCABULARIES, read_record
from overens.problems import Problem
from overens.sources import Limits, SourceFile, read_source

Read = Callable[..., tuple[Any, tuple[Problem, ...]]]


@pytest.fixture
def read(tmp_path: Path) -> Read:
    """Read a text as a content file: its facts, and all problems in reading order."""

    def read_text(text: str, path: str = "agreements/exempel.yaml") -> tuple[Any, tuple[Problem, ...]]:
        full = tmp_path / path
        full.parent.mkdir(parents=True, exist_ok=True)
        full.write_text(text, encoding="utf-8")
        source, problems = read_source(SourceFile(path, full), Limits())
        if source is None:
            return None, problems
        facts, found = read_record(source, BASE_VOCABULARIES)
        return facts, tuple(sorted((*problems, *found)))

    return read_text


@pytest.fixture
def told(read: Read) -> Callable[..., list[tuple[int, str, str | None]]]:
    """The problems of a text as (line, code, suggestion)."""

    def tell(text: str, path: str = "agreements/exempel.yaml") -> list[tuple[int, str, str | None]]:
        return [(one.place.line, one.code, one.value("suggestion")) for one in read(text, path)[1]]

    return tell


RICH = Path(__file__).parent / "rich"

RICH_KINDS = {
    "agreement": "agreements",
    "job-track": "job-tracks",
    "figure": "figures",
    "event": "events",
    "news": "news",
    "example": "examples",
    "grant": "grants",
    "page": "pages",
    "publication": "publications",
    "municipality": "municipalities",
    "sources": "sources",
    "vocabularies": "vocabularies",
    "rules": "rules",
    "redirects": "redirects",
}
"""Stem of the file in `rich/` -> kind of record. Each file has every key of its kind."""


@pytest.fixture(params=sorted(RICH_KINDS))
def rich(request: pytest.FixtureRequest) -> tuple[str, str, str]:
    """Kind, path below content, and text of a file with every key that its kind may have."""
    stem: str = request.param
    kind = RICH_KINDS[stem]
    text = (RICH / f"{stem}.yaml").read_text(encoding="utf-8")
    if stem == kind:
        return kind, f"{kind}.yaml", text
    if kind in ("news", "examples", "grants", "pages"):
        return kind, f"{kind}/exempel.md", f"---\n{text}---\n\nLöpande text.\n"
    return kind, f"{kind}/exempel.yaml", text
