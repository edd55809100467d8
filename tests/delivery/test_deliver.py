from __future__ import annotations

import os
import stat
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from overens.delivery import MARKER, Delivered, DeliveryRefused, deliver
from overens.files import FileSet

Snapshot = Callable[[Path], dict[str, bytes]]

OLD = {
    "index.html": b"start",
    "kommuner/amal/index.html": b"Amal",
    "kommuner/habo/index.html": b"Habo",
    "a.css": b"a{}",
}
NEW = {"index.html": b"START", "kommuner/amal/index.html": b"Amal", "lan/orebro/index.html": b"Orebro", "a.css": b"a{}"}


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def times(folder: Path) -> dict[str, tuple[int, int]]:
    files = [path for path in folder.rglob("*") if path.is_file()]
    return {path.relative_to(folder).as_posix(): (path.stat().st_ino, path.stat().st_mtime_ns) for path in files}


def test_a_first_delivery_writes_everything(tmp_path: Path, snapshot: Snapshot) -> None:
    delivered = deliver(FileSet(OLD), tmp_path / "deep" / "site")

    assert snapshot(tmp_path / "deep" / "site") == OLD
    assert delivered == Delivered(tuple(sorted([MARKER, *OLD])), (), ())
    assert names(tmp_path / "deep") == ["site"]


def test_an_empty_folder_is_taken_over(tmp_path: Path, snapshot: Snapshot) -> None:
    site = tmp_path / "site"
    site.mkdir()

    deliver(OLD, site)

    assert snapshot(site) == OLD
    assert names(tmp_path) == ["site"]


def test_a_later_delivery_swaps_in_what_is_new_and_tells_what_it_did(tmp_path: Path, snapshot: Snapshot) -> None:
    site = tmp_path / "site"
    deliver(OLD, site)

    delivered = deliver(NEW, site)

    assert snapshot(site) == NEW
    assert delivered.written == ("index.html", "lan/orebro/index.html")
    assert delivered.unchanged == (MARKER, "a.css", "kommuner/amal/index.html")
    assert delivered.removed == ("kommuner/habo/index.html",)
    assert names(tmp_path) == ["site"]


def test_unchanged_files_keep_their_inode_and_times(tmp_path: Path) -> None:
    site = tmp_path / "site"
    deliver(OLD, site)
    for path in site.rglob("*"):
        os.utime(path, (1_000_000, 1_000_000))
    before = times(site)

    deliver(NEW, site)

    after = times(site)
    assert {name for name in after if before.get(name) == after[name]} == {MARKER, "a.css", "kommuner/amal/index.html"}


def test_unchanged_files_keep_their_times_where_there_are_no_hard_links(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, snapshot: Snapshot
) -> None:
    def no_link(*_: object, **__: object) -> None:
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr(os, "link", no_link)
    site = tmp_path / "site"
    deliver(OLD, site)
    os.utime(site / "a.css", ns=(123456789, 987654321))

    deliver(NEW, site)

    assert (site / "a.css").stat().st_mtime_ns == 987654321
    assert snapshot(site) == NEW


def test_a_delivery_of_the_same_site_touches_nothing(tmp_path: Path) -> None:
    site = tmp_path / "site"
    deliver(OLD, site)
    folder, before = site.stat(), times(site)

    delivered = deliver(OLD, site)

    assert (site.stat().st_ino, site.stat().st_mtime_ns) == (folder.st_ino, folder.st_mtime_ns)
    assert times(site) == before
    assert delivered == Delivered((), tuple(sorted([MARKER, *OLD])), ())


def test_bytes_decide_and_not_times_or_sizes(tmp_path: Path) -> None:
    site = tmp_path / "site"
    deliver(OLD, site)
    mtime = (site / "index.html").stat().st_mtime_ns
    (site / "index.html").write_bytes(b"stARt")
    os.utime(site / "index.html", ns=(mtime, mtime))

    assert deliver(OLD, site).written == ("index.html",)
    assert (site / "index.html").read_bytes() == b"start"


@pytest.mark.parametrize("extra", ["extra.html", "kommuner/extra/index.html"])
def test_files_that_came_from_elsewhere_are_removed(tmp_path: Path, snapshot: Snapshot, extra: str) -> None:
    site = tmp_path / "site"
    deliver(OLD, site)
    (site / extra).parent.mkdir(exist_ok=True)
    (site / extra).write_bytes(b"?")

    assert deliver(OLD, site).removed == (extra,)
    assert snapshot(site) == OLD


def test_empty_folders_do_not_stay(tmp_path: Path, snapshot: Snapshot) -> None:
    site = tmp_path / "site"
    deliver(OLD, site)
    (site / "tom" / "mapp").mkdir(parents=True)

    deliver(OLD, site)

    assert snapshot(site) == OLD


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights on Windows")
def test_a_link_in_the_old_site_is_replaced_and_never_followed(tmp_path: Path, snapshot: Snapshot) -> None:
    site, outside = tmp_path / "site", tmp_path / "outside"
    deliver(OLD, site)
    (outside / "amal").mkdir(parents=True)
    (outside / "amal" / "index.html").write_bytes(b"outside")
    (outside / "start").write_bytes(b"start")
    (site / "index.html").unlink()
    (site / "index.html").symlink_to(outside / "start")
    (site / "kommuner" / "fler").symlink_to(outside, target_is_directory=True)

    deliver(OLD, site)

    assert not (site / "index.html").is_symlink()
    assert snapshot(site) == OLD
    assert snapshot(outside) == {"amal/index.html": b"outside", "start": b"start"}


@pytest.mark.skipif(sys.platform == "win32", reason="no cp -l")
def test_a_copy_made_with_hard_links_stays_as_it_was(tmp_path: Path, snapshot: Snapshot) -> None:
    site, backup = tmp_path / "site", tmp_path / "backup"
    deliver(OLD, site)
    for path in sorted(site.rglob("*")):
        target = backup / path.relative_to(site)
        if path.is_dir():
            target.mkdir(parents=True)
        else:
            target.parent.mkdir(parents=True, exist_ok=True)
            target.hardlink_to(path)

    deliver(NEW, site)
    deliver({"index.html": b"another"}, site)

    assert snapshot(backup) == OLD


def test_swedish_names_stay_as_they_are(tmp_path: Path, snapshot: Snapshot) -> None:
    files = {"bilagor/Åtgärdsplan för Örebro.pdf": b"%PDF"}
    site = tmp_path / "Överenskommelser och spår" / "site"

    deliver(files, site)
    again = deliver(files, site)

    assert snapshot(site) == files
    assert not again.written


@pytest.mark.skipif(sys.platform == "win32", reason="no such rights on Windows")
def test_the_rights_of_the_folder_stay(tmp_path: Path) -> None:
    site = tmp_path / "site"
    deliver(OLD, site)
    site.chmod(0o2775)

    deliver(NEW, site)

    assert stat.S_IMODE(site.stat().st_mode) == 0o2775


def test_a_path_out_of_the_site_is_refused_before_anything_is_written(tmp_path: Path) -> None:
    with pytest.raises(DeliveryRefused):
        deliver({"index.html": b"", "../outside.html": b"x"}, tmp_path / "site")

    assert names(tmp_path) == []
