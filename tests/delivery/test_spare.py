from __future__ import annotations

import tempfile
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import overens.delivery
from overens.delivery import MARKER, deliver

Snapshot = Callable[[Path], dict[str, bytes]]

SPARE = ".site-spare"
SITES = [{"index.html": b"%d" % number, "a/index.html": b"same", f"b/{number}/index.html": b"b"} for number in range(5)]


@pytest.fixture(autouse=True)
def always_spared(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(overens.delivery, "SPARED_FROM", 1)


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_large_site_keeps_one_spare_and_uses_it(tmp_path: Path, snapshot: Snapshot) -> None:
    site = tmp_path / "site"
    deliver(SITES[0], site)
    assert names(tmp_path) == ["site"]
    deliver(SITES[1], site)
    assert names(tmp_path) == [SPARE, "site"]
    spare = (tmp_path / SPARE / "a").stat().st_ino

    deliver(SITES[2], site)

    assert snapshot(site) == SITES[2]
    assert (site / "a").stat().st_ino == spare, "the folders of the spare are the folders of the new site"
    assert snapshot(tmp_path / SPARE) == SITES[1]


def test_a_small_site_keeps_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    site = tmp_path / "site"
    deliver(SITES[0], site)
    deliver(SITES[1], site)
    monkeypatch.setattr(overens.delivery, "SPARED_FROM", 1000)

    deliver(SITES[2], site)

    assert names(tmp_path) == ["site"]


def test_a_spare_without_its_site_is_removed(tmp_path: Path, snapshot: Snapshot) -> None:
    site = tmp_path / "site"
    deliver(SITES[0], site)
    deliver(SITES[1], site)
    site.rename(tmp_path / "moved")

    deliver(SITES[2], site)

    assert names(tmp_path) == ["moved", "site"]
    assert snapshot(site) == SITES[2]


def test_a_folder_that_only_has_the_name_of_a_spare_is_left_alone(tmp_path: Path, snapshot: Snapshot) -> None:
    site = tmp_path / "site"
    deliver(SITES[0], site)
    (tmp_path / SPARE).mkdir()
    (tmp_path / SPARE / "mine").write_bytes(b"mine")

    deliver(SITES[1], site)
    deliver(SITES[2], site)

    assert snapshot(tmp_path / SPARE) == {"mine": b"mine"}
    assert snapshot(site) == SITES[2]
    assert names(tmp_path) == [SPARE, "site"]


def test_a_spare_that_was_tampered_with_does_no_harm(tmp_path: Path, snapshot: Snapshot) -> None:
    site, spare = tmp_path / "site", tmp_path / SPARE
    deliver(SITES[0], site)
    deliver(SITES[1], site)
    (spare / "extra").mkdir()
    (spare / "extra" / "index.html").write_bytes(b"?")
    (spare / "a" / "index.html").unlink()
    (spare / "a" / "index.html").write_bytes(b"SAME")
    (spare / "b" / "0" / "index.html").unlink()
    (spare / "b" / "0").rmdir()
    (spare / "b" / "0").write_bytes(b"a file where a folder was")

    deliver(SITES[2], site)

    assert snapshot(site) == SITES[2]


PATHS = ["index.html", "a/index.html", "a/b/index.html", "a/b/c.txt", "d/index.html", "e"]
CONTENT = st.sampled_from([b"", b"1", b"2"])


@settings(max_examples=60, deadline=None)
@given(st.lists(st.dictionaries(st.sampled_from(PATHS), CONTENT), min_size=3, max_size=6))
def test_whatever_came_before_the_site_is_the_new_one(
    sites: list[dict[str, bytes]],
) -> None:
    with tempfile.TemporaryDirectory() as folder, pytest.MonkeyPatch.context() as patch:
        patch.setattr(overens.delivery, "SPARED_FROM", 1)
        site = Path(folder) / "site"
        before: dict[str, tuple[bytes, int]] = {}
        for files in sites:
            delivered = deliver(files, site)
            found = {path.relative_to(site).as_posix(): path for path in site.rglob("*") if path.is_file()}
            assert {name: path.read_bytes() for name, path in found.items() if name != MARKER} == files
            after = {name: (path.read_bytes(), path.stat().st_ino) for name, path in found.items()}
            same = {name for name in after if name in before and before[name][0] == after[name][0]}
            assert set(delivered.unchanged) == same
            assert {name for name in same if before[name][1] != after[name][1]} == set()
            assert set(delivered.removed) == before.keys() - after.keys()
            before = after
