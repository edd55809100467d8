"""Real processes, killed at random moments: the site is the whole old one or the whole new one."""

from __future__ import annotations

import ctypes
import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import pytest

from overens.delivery import MARKER, deliver
from overens.delivery.swap import exchange, settle

Snapshot = Callable[[Path], dict[str, bytes]]

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="no such signals on Windows")

DELIVERING = """
import sys
from pathlib import Path
from overens import delivery
from overens.delivery import swap

def site(letter):
    return {f"{number}/index.html": (letter if number % 2 else "x").encode() * 3000 for number in range(60)} | {
        f"only-{letter}/index.html": b"x"}

if "spare" in sys.argv:
    delivery.SPARED_FROM = 1
if "renames" in sys.argv:
    swap.exchange = lambda *_: False
if "gap" in sys.argv:
    import os, signal
    rename = Path.rename
    Path.rename = lambda source, target: (rename(source, target), os.kill(os.getpid(), signal.SIGKILL))
print("ready", flush=True)
while True:
    for letter in sys.argv[2]:
        delivery.deliver(site(letter), Path(sys.argv[1]))
    if "once" in sys.argv:
        break
"""


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def site_of(letter: str) -> dict[str, bytes]:
    files = {f"{number}/index.html": (letter if number % 2 else "x").encode() * 3000 for number in range(60)}
    return files | {f"only-{letter}/index.html": b"x"}


A, B = site_of("a"), site_of("b")


def start(site: Path, *words: str) -> subprocess.Popen[str]:
    process = subprocess.Popen(
        [sys.executable, "-c", DELIVERING, str(site), *words], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "ready\n"
    return process


def kill(process: subprocess.Popen[str]) -> None:
    process.kill()
    _, errors = process.communicate()
    assert process.returncode == -signal.SIGKILL, errors


@pytest.mark.parametrize("way", ["exchange", "renames", "spare"])
def test_a_build_killed_at_any_moment_leaves_one_whole_site(tmp_path: Path, snapshot: Snapshot, way: str) -> None:
    site, chance = tmp_path / "site", random.Random(2026)
    in_the_midst = 0
    deliver(A, site)
    for _ in range(60):
        process = start(site, "ba", way)
        time.sleep(chance.uniform(0, 0.1))
        kill(process)
        in_the_midst += any(name.startswith((".site-new", ".site-old")) for name in names(tmp_path))
        if way == "renames" and not site.exists():
            settle(site)
        assert snapshot(site) in (A, B)
        if in_the_midst == 12:
            break
    assert in_the_midst, "the kills never fell into a delivery"

    deliver(A, site)

    assert snapshot(site) == A
    assert names(tmp_path) == ["site"]


@pytest.mark.parametrize("meanwhile", ["nothing", "an empty folder"])
def test_a_build_killed_in_the_gap_is_mended_by_the_next(tmp_path: Path, snapshot: Snapshot, meanwhile: str) -> None:
    site = tmp_path / "site"
    deliver(A, site)
    os.utime(site / "0" / "index.html", (1, 1))
    process = start(site, "b", "renames", "gap", "once")
    process.communicate(timeout=60)
    assert process.returncode == -signal.SIGKILL
    assert not site.exists()
    if meanwhile == "an empty folder":
        site.mkdir()

    settle(site)

    assert snapshot(site) == A
    assert deliver(B, site).unchanged
    assert names(tmp_path) == ["site"]
    assert (site / "0" / "index.html").stat().st_mtime == 1, "the old site came back, not a new one"


def test_only_leftovers_of_ours_are_removed(tmp_path: Path, snapshot: Snapshot) -> None:
    site = tmp_path / "site"
    deliver(A, site)
    left = [".site-new-17-0123abcd", ".site-old-17-0123abcd", ".site-new-17-ffffffff"]
    for name in left:
        (tmp_path / name).mkdir()
    (tmp_path / left[0] / MARKER).write_bytes((site / MARKER).read_bytes())
    (tmp_path / left[0] / "half.html").write_bytes(b"half")
    foreign = [".site-new-mine", "site-new-17-0123abcd", ".other-new-17-0123abcd", ".site-new-17-01234567"]
    for name in foreign:
        (tmp_path / name).mkdir()
        (tmp_path / name / "file").write_bytes(b"keep")

    deliver(B, site)

    assert names(tmp_path) == sorted(["site", *foreign])
    assert snapshot(site) == B


def test_builds_at_the_same_time_each_deliver_a_whole_site(tmp_path: Path, snapshot: Snapshot) -> None:
    site = tmp_path / "site"
    processes = [start(site, letters, "once") for letters in ("abab", "bcbc", "caca")]
    for process in processes:
        _, errors = process.communicate(timeout=60)
        assert process.returncode == 0, errors

    assert snapshot(site) in (A, B, site_of("c"))
    assert names(tmp_path) == ["site"]


def test_the_site_is_there_at_every_moment_of_a_swap(tmp_path: Path) -> None:
    one, other = tmp_path / "one", tmp_path / "other"
    one.mkdir()
    other.mkdir()
    if not exchange(one, other):
        pytest.skip("this system cannot exchange two folders in one step")
    site = tmp_path / "site"
    deliver(A, site)
    process = start(site, "ba")
    try:
        until = time.monotonic() + 1
        while time.monotonic() < until:
            assert site.is_dir()
    finally:
        kill(process)


@pytest.mark.parametrize("library", ["with a name for it", "without"])
def test_an_exchange_really_exchanges(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, library: str) -> None:
    if library == "without":
        whole = ctypes.CDLL(None, use_errno=True)
        if sys.platform != "linux":
            pytest.skip("only Linux has numbered calls")
        monkeypatch.setattr(ctypes, "CDLL", lambda *_, **__: SimpleNamespace(syscall=whole.syscall))
    one, other = tmp_path / "one", tmp_path / "other"
    one.mkdir()
    (other / "folder").mkdir(parents=True)
    (one / "file").write_bytes(b"1")

    if not exchange(one, other):
        pytest.skip("this system cannot exchange two folders in one step")

    assert (other / "file").read_bytes() == b"1"
    assert (one / "folder").is_dir()
    with pytest.raises(FileNotFoundError):
        exchange(one, tmp_path / "missing")
