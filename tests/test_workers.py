"""Work spread over processes gives what one process would give."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from itertools import islice
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from overens import workers
from overens.workers import WORTH_A_FORK, Deal, map_parallel

MANY = range(WORTH_A_FORK * 2 + 1)

forks = pytest.mark.skipif(sys.platform != "linux", reason="work is spread only where forking is safe")


def double(number: int) -> int:
    return number * 2


def who(_: int) -> int:
    time.sleep(0.001)  # else all is done before a copy has begun
    return os.getpid()


class OddError(Exception):
    pass


def large(number: int) -> bytes:
    return bytes([number % 256]) * 300_000


def unsendable(number: int) -> Callable[[], int]:
    time.sleep(0.001)
    return lambda: number


class UnsendableError(Exception):
    def __init__(self, number: int) -> None:
        super().__init__()
        self.odd = lambda: number


def fail_unsendably(number: int) -> int:
    time.sleep(0.001)
    if number > 7:
        raise UnsendableError(number)
    return number


def sleep_over_the_first(number: int) -> int:
    if number == 0:
        time.sleep(0.5)
    return os.getpid()


def fail_at_seven(number: int) -> int:
    if number == 7:
        raise OddError("sju")
    return number


def die_in_a_copy(number: int) -> int:
    time.sleep(0.001)
    if os.getpid() != PARENT:
        os.kill(os.getpid(), signal.SIGKILL)
    return number * 2


PARENT = os.getpid()


@pytest.mark.parametrize("jobs", [1, 2, 3, 5])
def test_the_order_is_kept_whatever_the_number_of_processes(jobs):
    assert map_parallel(double, MANY, jobs) == [number * 2 for number in MANY]


@forks
@given(st.integers(1, 5000), st.integers(1, 4))
@settings(max_examples=30, deadline=None)
def test_each_item_falls_to_one_player(length, players):
    deal = Deal(length)
    hands = [iter(deal) for _ in range(players)]
    taken = [number for hand in hands for number in islice(hand, length // 2)]
    taken += [number for hand in hands for number in hand]
    deal.close()
    assert sorted(taken) == list(range(length))


@forks
def test_a_heavy_item_holds_nobody_up():
    """The one process sleeps over the first item: all others are done by the other one."""
    done = map_parallel(sleep_over_the_first, MANY, 2)
    assert len(set(done[4:])) == 1
    assert done[0] != done[-1]


@forks
def test_what_is_done_meanwhile_is_done_here_and_only_beside_others():
    seen = []
    map_parallel(double, MANY, 2, lambda: seen.append(os.getpid()))
    map_parallel(double, MANY, 1, lambda: seen.append(0))
    assert seen == [os.getpid()]


@forks
def test_much_work_is_spread_and_little_is_not():
    assert len(set(map_parallel(who, MANY, 2))) == 2
    assert set(map_parallel(who, range(WORTH_A_FORK - 1), 2)) == {os.getpid()}
    assert set(map_parallel(who, MANY, 1)) == {os.getpid()}


@pytest.mark.parametrize("jobs", [1, 2])
def test_an_exception_comes_out_as_itself(jobs):
    with pytest.raises(OddError, match="sju"):
        map_parallel(fail_at_seven, MANY, jobs)


@forks
def test_what_a_killed_process_left_is_done_here():
    global PARENT
    PARENT = os.getpid()
    assert map_parallel(die_in_a_copy, MANY, 3) == [number * 2 for number in MANY]


@forks
def test_no_process_and_no_open_pipe_is_left():
    before = len(list(Path("/proc/self/fd").iterdir()))
    map_parallel(double, MANY, 4)
    with pytest.raises(OddError):
        map_parallel(fail_at_seven, MANY, 4)
    assert len(list(Path("/proc/self/fd").iterdir())) == before
    with pytest.raises(ChildProcessError):
        os.waitpid(-1, os.WNOHANG)


@forks
def test_what_cannot_be_sent_is_made_here():
    made = map_parallel(unsendable, MANY, 2)
    assert [one() for one in made] == list(MANY)
    with pytest.raises(UnsendableError):
        map_parallel(fail_unsendably, MANY, 2)


@forks
def test_a_system_without_files_in_memory_uses_the_disk(monkeypatch):
    monkeypatch.delattr(workers.os, "memfd_create")
    assert map_parallel(double, MANY, 2) == [number * 2 for number in MANY]


@forks
def test_large_results_come_through_whole():
    assert map_parallel(large, MANY, 2) == [large(number) for number in MANY]


def test_where_a_thread_runs_nothing_is_forked():
    done = threading.Event()
    thread = threading.Thread(target=done.wait)
    thread.start()
    try:
        assert set(map_parallel(who, MANY, 4)) == {os.getpid()}
    finally:
        done.set()
        thread.join()


def test_where_forking_does_not_exist_the_same_is_done_in_one_process(monkeypatch):
    monkeypatch.setattr(workers.sys, "platform", "win32")
    assert set(map_parallel(who, MANY, 4)) == {os.getpid()}


LITTLE_ROOM = """
import resource
from overens.workers import map_parallel

def large(number):
    return bytes([number]) * 30_000

resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, 200_000))
assert map_parallel(large, range(200), 2) == [large(number) for number in range(200)]
"""


@forks
def test_where_there_is_no_room_for_results_they_are_made_here():
    root = Path(__file__).parent.parent
    done = subprocess.run([sys.executable, "-c", LITTLE_ROOM], cwd=root, capture_output=True, check=False)
    assert (done.returncode, done.stderr) == (0, b"")


AT_WORK = """
import os, signal, time
from overens.workers import map_parallel

signal.signal(signal.SIGINT, signal.default_int_handler)  # what runs in the background is born deaf to it

def slow(number):
    os.write(1, b"%d\\n" % os.getpid())  # at once, so that lines stay whole
    time.sleep(0.05)

try:
    map_parallel(slow, range(200), 2)
except KeyboardInterrupt:
    print("stopped", flush=True)
"""


@pytest.fixture
def at_work():
    """A process and its copy in the middle of their work, in a group of their own."""
    process = subprocess.Popen(
        [sys.executable, "-c", AT_WORK],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
        cwd=Path(__file__).parent.parent,
    )
    pids = set()
    while len(pids) < 2:
        pids.add(int(process.stdout.readline()))
    yield process, (pids - {process.pid}).pop()
    with suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)
    process.communicate()


@forks
def test_from_the_keyboard_all_stop_and_one_says_so(at_work):
    process, _ = at_work
    os.killpg(process.pid, signal.SIGINT)
    said, complaints = process.communicate(timeout=10)
    assert said.splitlines()[-1] == "stopped"
    assert complaints == ""


@forks
def test_a_copy_does_not_outlive_the_one_that_waits_for_it(at_work):
    process, copy = at_work
    process.kill()
    process.wait()
    deadline = time.monotonic() + 10
    while Path(f"/proc/{copy}").exists() and "State:\tZ" not in Path(f"/proc/{copy}/status").read_text():
        assert time.monotonic() < deadline
        time.sleep(0.05)
