from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from overens.cli import main

CONFIG = "namn: Exempel\nadress: https://exempel.example\n"
AGREEMENT = "titel: Exempelavtal\ntyp: samlad\nkommuner: [Åmål]\nkälla: [exempel]\n"
SOURCES = "exempel: {titel: Exempelkälla}\n"


@dataclass(frozen=True, slots=True)
class Outcome:
    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a small site, which is the current one."""
    home = tmp_path / "mapp med åäö"
    (home / "content" / "agreements").mkdir(parents=True)
    (home / "config.yaml").write_text(CONFIG, encoding="utf-8")
    (home / "content" / "sources.yaml").write_text(SOURCES, encoding="utf-8")
    (home / "content" / "agreements" / "exempel.yaml").write_text(AGREEMENT, encoding="utf-8")
    monkeypatch.chdir(home)
    return home


@pytest.fixture
def run(place: Path, capsys: pytest.CaptureFixture[str]) -> Callable[..., Outcome]:
    """Run the command line upon the small site."""

    def running(*arguments: str, config: bool = True) -> Outcome:
        assert place.is_dir()
        capsys.readouterr()
        code = main([*(["--config", "config.yaml", "--jobs", "1"] if config else []), *arguments])
        told = capsys.readouterr()
        return Outcome(code, told.out, told.err)

    return running
