"""The order of the stages, as it can be seen from outside."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from overens.config import read_config
from overens.delivery import DeliveryRefused
from overens.pipeline import Settings, build

ROOT = Path(__file__).resolve().parent.parent


def test_a_place_that_is_not_ours_is_refused_before_anything_is_read(tmp_path: Path) -> None:
    config, _, _ = read_config(ROOT / "config.yaml")
    assert config
    output = tmp_path / "fotografier"
    output.mkdir()
    (output / "semester.jpg").write_bytes(b"bild")
    # The content does not even exist: had it been read, that would have been said instead.
    settings = Settings(config, tmp_path / "saknas", ROOT / "templates", output, date(2026, 1, 15))
    with pytest.raises(DeliveryRefused):
        build(settings)
    assert (output / "semester.jpg").read_bytes() == b"bild"
