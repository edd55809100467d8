"""Files that have grown too heavy for a phone on a poor line: warnings, with limits from the configuration."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from overens.checks.facts import Fault, fault

KINDS = {
    ".html": "page",
    ".css": "style",
    ".js": "script",
    ".svg": "image",
    ".png": "image",
    ".jpg": "image",
    ".jpeg": "image",
    ".webp": "image",
    ".avif": "image",
    ".gif": "image",
}


@dataclass(frozen=True, slots=True)
class Weights:
    """The most bytes that a file of a kind may hold, uncompressed, before a warning.

    `page_types` overrides `page` for single page types (`agreement`: 40 000).
    """

    page: int = 150_000
    style: int = 100_000
    script: int = 100_000
    image: int = 1_000_000
    other: int = 20_000_000
    page_types: Mapping[str, int] = field(default_factory=dict)


DEFAULT = Weights()


def check(files: Mapping[str, bytes], weights: Weights, page_types: Mapping[str, str]) -> Iterator[tuple[str, Fault]]:
    """Every file over its limit, as (path, fault). `page_types` holds the type of each page's path."""
    for path, content in files.items():
        limit = _limit(path, weights, page_types)
        if len(content) > limit:
            yield path, fault("file-too-heavy", file=f"/{path}", size=_kilobytes(len(content)), limit=_kilobytes(limit))


def _limit(path: str, weights: Weights, page_types: Mapping[str, str]) -> int:
    kind = KINDS.get(path[path.rfind(".") :], "other") if "." in path else "other"
    limits = {"page": weights.page, "style": weights.style, "script": weights.script, "image": weights.image}
    limit = limits.get(kind, weights.other)
    return weights.page_types.get(page_types.get(path, ""), limit) if kind == "page" else limit


def _kilobytes(size: int) -> str:
    return f"{max(1, round(size / 1000))}"
