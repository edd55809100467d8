"""What one run depends on, and how long its stages took."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from overens.config import Config
from overens.tested import Tried


@dataclass(frozen=True, slots=True)
class Settings:
    """What a build depends on beside the files: nothing else is asked of the clock, the disk or the environment.

    `today` is the day of the build, where it is known: nothing but the warning of days to come depends on it. `strict`
    lets warnings stop the build; `preview` makes pages that reload themselves; `jobs` is the number of processes.
    `tested` is what the tests of accessibility found when they last ran. `share_images` makes the
    pictures that stand for pages where they are shared. `cache` is a folder for what is costly to make; the site is the
    same without it.
    """

    config: Config
    content: Path
    templates: Path
    output: Path
    as_of: date
    today: date | None = None
    drafts: bool = False
    search: bool = True
    preview: bool = False
    jobs: int = 1
    strict: bool = False
    tested: Tried | None = None
    share_images: bool = False
    cache: Path | None = None


@dataclass(slots=True)
class Clock:
    """Seconds by stage, in the order in which the stages ran."""

    seconds: dict[str, float] = field(default_factory=dict)

    @contextmanager
    def stage(self, name: str) -> Iterator[None]:
        """Add the time of a `with` block to a stage."""
        began = time.perf_counter()
        try:
            yield
        finally:
            self.seconds[name] = self.seconds.get(name, 0.0) + time.perf_counter() - began
