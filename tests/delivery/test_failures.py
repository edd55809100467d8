from __future__ import annotations

import errno
import os
import random
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from overens.delivery import DeliveryFailed, deliver, swap, tree
from overens.delivery.lock import only_one

Snapshot = Callable[[Path], dict[str, bytes]]

OLD = {"index.html": b"old", "a/index.html": b"a"}
NEW = {"index.html": b"new", "b/index.html": b"b"}


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def noise(size: int) -> bytes:
    return random.Random(size).randbytes(size)


def test_a_full_disk_leaves_the_old_site_and_says_so(small_disk: Path, snapshot: Snapshot) -> None:
    site = small_disk / "site"
    deliver(OLD, site)

    with pytest.raises(DeliveryFailed) as failed:
        deliver({"index.html": b"new", **{f"{number}/x.pdf": noise(200_000) for number in range(8)}}, site)

    assert failed.value.reason == "full"
    assert "full" in failed.value.sv
    assert str(small_disk) in failed.value.sv
    assert snapshot(site) == OLD
    assert names(small_disk) == ["site"]
    deliver(NEW, site)
    assert snapshot(site) == NEW


LIMITED = """
import resource, sys
from pathlib import Path
from overens.delivery import DeliveryFailed, deliver
resource.setrlimit(resource.RLIMIT_FSIZE, (50_000, 50_000))
try:
    deliver({"index.html": b"new", "x.pdf": b"x" * 60_000}, Path(sys.argv[1]))
except DeliveryFailed as failed:
    print(failed.reason)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="no such limit on Windows")
def test_a_limit_on_the_size_of_files_counts_as_a_full_disk(tmp_path: Path, snapshot: Snapshot) -> None:
    site = tmp_path / "site"
    deliver(OLD, site)

    done = subprocess.run([sys.executable, "-c", LIMITED, str(site)], capture_output=True, text=True, check=False)

    assert (done.stdout.strip(), done.stderr) == ("full", "")
    assert snapshot(site) == OLD
    assert names(tmp_path) == ["site"]


def test_a_disk_that_may_only_be_read_gives_a_clear_error(small_disk: Path, snapshot: Snapshot) -> None:
    site = small_disk / "site"
    deliver(OLD, site)
    subprocess.run(["mount", "-o", "remount,ro", str(small_disk)], check=True)

    with pytest.raises(DeliveryFailed) as failed:
        deliver(NEW, site)

    assert failed.value.reason == "forbidden"
    assert snapshot(site) == OLD


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="everything is allowed to root")
def test_a_folder_that_may_not_be_written_gives_a_clear_error(tmp_path: Path, snapshot: Snapshot) -> None:
    parent = tmp_path / "parent"
    deliver(OLD, parent / "site")
    parent.chmod(0o555)
    try:
        with pytest.raises(DeliveryFailed) as failed:
            deliver(NEW, parent / "site")
        assert failed.value.reason == "forbidden"
        assert snapshot(parent / "site") == OLD
    finally:
        parent.chmod(0o755)


@pytest.mark.parametrize(
    ("code", "reason"),
    [(errno.ENOSPC, "full"), (errno.EDQUOT, "full"), (errno.EACCES, "forbidden"), (errno.EIO, "other")],
)
@pytest.mark.parametrize("failing", ["write", "mkdir", "close"])
def test_an_error_at_any_step_of_writing_leaves_the_old_site_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, snapshot: Snapshot, code: int, reason: str, failing: str
) -> None:
    site = tmp_path / "site"
    deliver(OLD, site)
    real = getattr(os, failing)
    calls = 0

    def breaking(*arguments: object, **named: object) -> object:
        nonlocal calls
        calls += 1
        done = real(*arguments, **named)
        if calls == (5 if failing == "close" else 2):
            raise OSError(code, os.strerror(code))
        return done

    with monkeypatch.context() as patch:
        patch.setattr(os, failing, breaking)
        with pytest.raises(DeliveryFailed) as failed:
            deliver({**NEW, "c/index.html": b"c"}, site)

    assert failed.value.reason == reason
    assert snapshot(site) == OLD
    assert names(tmp_path) == ["site"]


def test_an_interrupted_delivery_leaves_the_old_site(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, snapshot: Snapshot
) -> None:
    site = tmp_path / "site"
    deliver(OLD, site)

    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(tree, "_write", interrupted)
    with pytest.raises(KeyboardInterrupt):
        deliver(NEW, site)

    assert snapshot(site) == OLD
    assert names(tmp_path) == ["site"]


def test_a_second_rename_that_fails_puts_the_old_site_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, snapshot: Snapshot
) -> None:
    site = tmp_path / "site"
    deliver(OLD, site)
    real = Path.rename

    def refusing(source: Path, target: Path) -> Path:
        if "-new-" in source.name:
            raise OSError(errno.EIO, os.strerror(errno.EIO), str(source))
        return real(source, target)

    monkeypatch.setattr(swap, "exchange", lambda *_: False)
    monkeypatch.setattr(Path, "rename", refusing)
    with pytest.raises(DeliveryFailed) as failed:
        deliver(NEW, site)

    assert failed.value.reason == "other"
    assert snapshot(site) == OLD
    assert names(tmp_path) == ["site"]


def test_another_build_that_does_not_end_is_not_waited_for_for_ever(tmp_path: Path, snapshot: Snapshot) -> None:
    site = tmp_path / "site"
    deliver(OLD, site)

    with only_one(site, 0), pytest.raises(DeliveryFailed) as failed:
        deliver(NEW, site, patience=0.2)

    assert failed.value.reason == "busy"
    assert snapshot(site) == OLD
    assert deliver(NEW, site).written
