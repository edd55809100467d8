"""What is saved from the moment that the watching is said to have begun is noticed, however slow the machine."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import watchfiles

from overens.serve import watching


def late(*folders: Path, **options: Any) -> Iterator[Any]:
    time.sleep(0.3)
    yield from watchfiles.watch(*folders, **options)


@pytest.mark.parametrize("name", ["content/text.yaml", "config.yaml"])
def test_what_is_saved_as_soon_as_it_has_begun_is_noticed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setattr(watching, "watch", late)
    (tmp_path / "content").mkdir()
    noticed = threading.Event()
    changes = watching.Changes([tmp_path / "content"], [tmp_path / "config.yaml"], noticed.set)
    changes.start()
    (tmp_path / name).write_text("titel: Exempel", encoding="utf-8")
    assert noticed.wait(10)
    changes.stop()
