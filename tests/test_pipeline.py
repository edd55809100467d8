"""The order of the stages, as it can be seen from outside."""

from __future__ import annotations

import pickle
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from overens.config import read_config
from overens.delivery import DeliveryRefused
from overens.models import BASE_VOCABULARIES
from overens.pipeline import Settings, prepare
from overens.pipeline import build as build_site
from overens.reading import read_file
from overens.reporting.examples import lay_out, read_example
from overens.settings import Clock
from overens.sources import Limits, list_sources

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
        build_site(settings)
    assert (output / "semester.jpg").read_bytes() == b"bild"


MISTAKES = (
    "titel: Exempel\ntyp: unga\nkommuner: [Åmål]\nfel: 1\nsammanfattning: |\n  [Sidan](pages/om), [mer](pages/nej).\n",
    "titel: Exempel\ntyp: unga\nkommuner: [Hudiksval]\nmål:\n  - {indikator: x, värde: nej}\n",
    "titel: Exempel\ntyp: unga\nkommuner: [Åmål]\nstartdatum: 2020-01-01\nslutdatum: 2019-01-01\nersätter: [saknas]\n",
    "titel: Exempel\ntyp: unga\nkommuner: [Åmål\n",
    "titel: Exempel\n\tparter: x\n",
    "titel: Exempel\ntyp: unga\nkommuner: [Åmål]\nparter:\n  - roll: kommun\n",
)


def test_mistakes_come_through_from_other_processes(build: Any) -> None:
    """As from one process: what is left of each record, for the rules, among it."""
    files = {f"agreements/exempel-{number}.yaml": MISTAKES[number % len(MISTAKES)] for number in range(90)}
    alone = prepare(build(files).settings, Clock())
    together = prepare(build(files, jobs=2).settings, Clock())
    assert together.problems == alone.problems
    assert len({one.code for one in alone.problems}) > 6
    assert [file.left for file in together.content.files] == [file.left for file in alone.content.files]


def test_every_kind_of_mistake_can_be_sent_to_another_process(tmp_path: Path) -> None:
    seen = 0
    for path in sorted((ROOT / "tests/broken").glob("*.txt")):
        folder = tmp_path / path.stem
        with suppress(OSError):  # some examples cannot be laid out on every system
            lay_out(read_example(path.read_text(encoding="utf-8")), folder)
        for file in list_sources(folder / "content")[0] if (folder / "content").is_dir() else ():
            read = read_file(file, Limits(), BASE_VOCABULARIES)
            assert pickle.loads(pickle.dumps(read)) == read
            seen += read.left is not None
    assert seen > 50
