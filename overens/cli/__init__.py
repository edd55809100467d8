"""The command line: the one place that knows the clock, the environment and where the project lies."""

from __future__ import annotations

from overens.cli.front import main

__all__ = ["main"]
