from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from overens.config import Config, ConfiguredLimits
from overens.pipeline import check
from overens.problems import Problem
from overens.settings import Settings

Found = list[tuple[str, int, str]]
Check = Callable[..., tuple[Problem, ...]]
Told = Callable[..., Found]

CONFIG = Config.model_validate({"namn": "Exempel", "adress": "https://exempel.example", "språk": ["sv", "en"]})
NOWHERE = Path("ingenstans")
TEMPLATES = Path(__file__).parents[2] / "templates"


@pytest.fixture
def check_content(tmp_path: Path) -> Check:
    """Check a content folder given as `{path: text or bytes}`: all problems in order."""

    def checked(
        files: dict[str, str | bytes], as_of: str = "2026-01-15", limits: ConfiguredLimits | None = None, **said: bool
    ) -> tuple[Problem, ...]:
        content = tmp_path / "content"
        content.mkdir(exist_ok=True)
        for path, text in files.items():
            file = content / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(text if isinstance(text, bytes) else text.encode())
        config = CONFIG.model_copy(update={"limits": limits}) if limits else CONFIG
        settings = Settings(config, content, TEMPLATES, NOWHERE, date.fromisoformat(as_of))
        return check(replace(settings, **said)).problems

    return checked


@pytest.fixture
def told(check_content: Check) -> Told:
    """The same as (file, line, code)."""
    return lambda files, *args, **said: [
        (one.place.path, one.place.line, one.code) for one in check_content(files, *args, **said)
    ]


@pytest.fixture
def one_config() -> Callable[[], Config]:
    """The configuration of the checks."""
    return lambda: CONFIG
