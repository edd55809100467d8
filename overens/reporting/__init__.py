"""Reports to people and programs: one module for each format, one table here.

A format is a pure function from what was found to one text. `output` is the one place that writes it.
"""

from __future__ import annotations

from collections.abc import Callable

from overens.reporting import as_json, github, text
from overens.reporting.findings import Findings, Manner

FORMATS: dict[str, Callable[[Findings, Manner], str]] = {
    "text": text.formatted,
    "github": github.formatted,
    "json": as_json.formatted,
}

__all__ = ["FORMATS", "Findings", "Manner"]
