"""What is said when a command could not begin, or broke."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from overens.reporting import as_json, github


def failed(reason: str, form: str, language: str) -> Iterator[tuple[Literal["out", "err"], str]]:
    """The texts to write, each with its stream: a person's words always go to standard error."""
    if form == "json":
        yield "out", as_json.failure(reason, None, language)
    elif form == "github":
        yield "out", github.failure(reason)
    yield "err", f"{'Fel' if language == 'sv' else 'Error'}: {reason}\n"
