"""Spread pure work over the processor's cores, where the system can copy a running process.

This process and forked copies of it take the next items as soon as they are free, so that nobody waits for a heavy
page. The copies inherit everything by reference and send back only their results. Where forking does not exist
(Windows) or is unsafe (macOS) the same function runs in this process: slower, same result.
"""

from __future__ import annotations

import gc
import multiprocessing
import os
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from multiprocessing.connection import Connection
from typing import TypeVar

Item = TypeVar("Item")
Result = TypeVar("Result")

WORTH_A_FORK = 64
"""Fewer items than this are done faster than a process can be copied."""

MOST_HANDFULS = 1_000
"""Handfuls that items are dealt out in: their numbers, four bytes each, fit into the smallest pipe of any system."""


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
    if jobs < 2 or len(items) < WORTH_A_FORK or not _may_fork():
        return [function(item) for item in items]
    deal = Deal(len(items))
    gc.freeze()  # the collector would touch, and so copy, every page of memory in the copies
    copies: list[Copy] = []
    try:
        copies += (_start(function, items, deal) for _ in range(jobs - 1))
        if meanwhile:
            meanwhile()
        done = dict(_taken(function, items, deal))
        for copy in copies:
            done.update(_received(copy))
    finally:
        gc.unfreeze()
        deal.close()
        for copy in copies:
            _end(copy)
    # What a copy took along when the system ended it (out of memory, say) is done here.
    return [done[number] if number in done else function(item) for number, item in enumerate(items)]


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


def _may_fork() -> bool:
    """Forking is safe only where the system's own libraries bear it and no thread holds a lock."""
    return (
        sys.platform == "linux" and "fork" in multiprocessing.get_all_start_methods() and threading.active_count() == 1
    )


Copy = tuple[multiprocessing.process.BaseProcess, "Connection[object, object]"]


def _start(function: Callable[[Item], Result], items: Sequence[Item], deal: Deal) -> Copy:
    context = multiprocessing.get_context("fork")
    receive, send = context.Pipe(duplex=False)
    process = context.Process(target=_work, args=(send, function, items, deal), daemon=True)
    process.start()
    send.close()
    return process, receive


def _work(
    send: Connection[object, object], function: Callable[[Item], Result], items: Sequence[Item], deal: Deal
) -> None:
    try:
        answer: object = list(_taken(function, items, deal))
    except Exception as error:  # noqa: BLE001 - whatever it is, it is raised again in the parent
        answer = error
    send.send(answer)
    send.close()


def _taken(function: Callable[[Item], Result], items: Sequence[Item], deal: Deal) -> Iterator[tuple[int, Result]]:
    return ((number, function(items[number])) for number in deal)


def _received(copy: Copy) -> list[tuple[int, Result]]:
    """What the copy made, with its numbers; nothing if the system ended it."""
    _, receive = copy
    try:
        answer = receive.recv()
    except EOFError:
        return []
    if isinstance(answer, Exception):
        raise answer
    return answer  # type: ignore[return-value]  # a pipe does not know what was sent through it


def _end(copy: Copy) -> None:
    """Leave nothing behind: of a copy whose answer nobody waits for any more (something else failed) neither."""
    process, receive = copy
    receive.close()
    process.kill()
    process.join()
    process.close()
