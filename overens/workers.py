"""Spread pure work over the processor's cores, where the system can copy a running process.

This process and forked copies of it take the next items as soon as they are free, so that nobody waits for a heavy
page. The copies inherit everything by reference and send back only their results, some at a time, so that these are
packed and unpacked while others work. Where forking does not exist (Windows) or is unsafe (macOS) the same function
runs in this process: slower, same result.
"""

from __future__ import annotations

import gc
import multiprocessing
import os
import pickle
import select
import signal
import sys
import tempfile
import threading
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TypeVar

Item = TypeVar("Item")
Result = TypeVar("Result")

WORTH_A_FORK = 64
"""Fewer items than this are done faster than a process can be copied."""

MOST_HANDFULS = 1_000
"""Handfuls that items are dealt out in: their numbers, four bytes each, fit into the smallest pipe of any system."""

LETTERS = 32
"""Letters, about, in which a copy sends its results: few enough to cost little, enough that the last one is short."""


def map_parallel(
    function: Callable[[Item], Result],
    items: Sequence[Item],
    jobs: int,
    meanwhile: Callable[[], object] | None = None,
) -> list[Result]:
    """`[function(item) for item in items]`, in order, on up to `jobs` cores.

    The function must be pure and its results picklable. An exception in a copy is raised here. `meanwhile` is done
    in this process, before it takes its first item, where copies have begun; where there are none, not at all: it
    may only prepare what is needed later.
    """
    if not is_spread(len(items), jobs):
        return [function(item) for item in items]
    deal = Deal(len(items))
    done: dict[int, Result] = {}
    gc.freeze()  # the collector would touch, and so copy, every page of memory in the copies
    copies: list[Copy] = []
    try:
        copies += (Copy(deal, function, items) for _ in range(jobs - 1))
        if meanwhile:
            meanwhile()
        for number in deal:
            done[number] = function(items[number])
            for copy in copies:
                done.update(copy.received(wait=False))
        for copy in copies:
            done.update(copy.received(wait=True))
    finally:
        gc.unfreeze()
        deal.close()
        for copy in copies:
            copy.end()
    # What a copy took along when the system ended it (out of memory, say), or could not send, is done here.
    return [done[number] if number in done else function(item) for number, item in enumerate(items)]


def is_spread(length: int, jobs: int) -> bool:
    """Whether so many items are spread over several processes. Forking must be safe: no thread may hold a lock."""
    return (
        jobs > 1
        and length >= WORTH_A_FORK
        and sys.platform == "linux"
        and "fork" in multiprocessing.get_all_start_methods()
        and threading.active_count() == 1
    )


class Deal:
    """The numbers of all items in a pipe, from which whoever is free takes the next handful; nobody gets one twice."""

    def __init__(self, length: int) -> None:
        """Deal out so many items."""
        self.length = length
        self.handful = -(-length // MOST_HANDFULS)
        self._next, give = os.pipe()
        os.write(give, b"".join(first.to_bytes(4, "big") for first in range(0, length, self.handful)))
        os.close(give)

    def __iter__(self) -> Iterator[int]:
        """The numbers that fall to this process."""
        while first := os.read(self._next, 4):
            begin = int.from_bytes(first, "big")
            yield from range(begin, min(begin + self.handful, self.length))

    def close(self) -> None:
        """Leave no open pipe behind."""
        os.close(self._next)


class Copy:
    """A copy of this process at work, which puts its results into a file in memory and tells how long each letter is.

    So it never waits for somebody to read, and what was told is whole. For Linux alone, as forking is here.
    """

    def __init__(self, deal: Deal, function: Callable[[Item], Result], items: Sequence[Item]) -> None:
        """Start the copy."""
        self._letters = _file_in_memory()
        self._read = 0
        self._lengths, tell = os.pipe()
        work = (os.getpid(), deal, function, items, self._letters, tell)
        self._process = multiprocessing.get_context("fork").Process(target=_work, args=work, daemon=True)
        self._process.start()
        os.close(tell)

    def received(self, *, wait: bool) -> Iterator[tuple[int, Result]]:
        """What has come since the last time; with `wait` all that will come. Results have the numbers of their items.

        Raises what the function raised in the copy.
        """
        while wait or select.select([self._lengths], [], [], 0)[0]:
            told = os.read(self._lengths, 8)
            if not told:  # it has ended
                return
            length = int.from_bytes(told, "big")
            answer = pickle.loads(os.pread(self._letters, length, self._read))  # noqa: S301 - from our own process
            self._read += length
            if isinstance(answer, Exception):
                raise answer
            yield from answer

    def end(self) -> None:
        """Leave nothing behind: of a copy whose answer nobody waits for any more (something else failed) neither."""
        os.close(self._letters)
        os.close(self._lengths)
        self._process.kill()
        self._process.join()
        self._process.close()


def _file_in_memory() -> int:
    """An open file without a name; where the system has none in memory, on the disk."""
    try:
        return os.memfd_create("overens")
    except (AttributeError, OSError):
        file, path = tempfile.mkstemp(prefix="overens-")
        Path(path).unlink()
        return file


def _work(
    parent: int, deal: Deal, function: Callable[[Item], Result], items: Sequence[Item], letters: int, tell: int
) -> None:
    """What a copy does: take items until there are none, and send the results; or until nobody waits for them."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the first process hears the keyboard too, and ends its copies
    ready: list[tuple[int, Result]] = []
    try:
        for number in deal:
            if os.getppid() != parent:
                return
            ready.append((number, function(items[number])))
            if len(ready) * LETTERS > len(items):
                _send(ready, letters, tell)
                ready = []
        _send(ready, letters, tell)
    except Exception as error:  # noqa: BLE001 - whatever it is, it is raised again in the parent
        _send(error, letters, tell)


def _send(letter: object, letters: int, tell: int) -> None:
    """Put a letter into the file and tell its length. What cannot be sent is made again where it is wanted."""
    try:
        packed = memoryview(pickle.dumps(letter, pickle.HIGHEST_PROTOCOL))
    except Exception:  # noqa: BLE001 - there are many ways in which something cannot be packed
        return
    try:
        written = 0
        while written < len(packed):
            written += os.write(letters, packed[written:])
        os.write(tell, len(packed).to_bytes(8, "big"))
    except OSError:  # no room, or nobody there: half a letter may lie in the file, so this was the last one
        sys.exit(1)
