"""Spread pure work over the processor's cores, where the system can copy a running process.

One core's share is done here, the rest in forked copies that inherit everything by reference and send
back only their results. Where forking does not exist (Windows) or is unsafe (macOS) the same function
runs in this process: slower, same result.
"""

from __future__ import annotations

import gc
import multiprocessing
import sys
import threading
from collections.abc import Callable, Sequence
from multiprocessing.connection import Connection
from typing import TypeVar

Item = TypeVar("Item")
Result = TypeVar("Result")

WORTH_A_FORK = 64
"""Fewer items than this are done faster than a process can be copied."""


def map_parallel(function: Callable[[Item], Result], items: Sequence[Item], jobs: int) -> list[Result]:
    """`[function(item) for item in items]`, in order, on up to `jobs` cores.

    The function must be pure and its results picklable. An exception in a copy is raised here.
    """
    if jobs < 2 or len(items) < WORTH_A_FORK or not _may_fork():
        return [function(item) for item in items]
    shares = dealt(items, jobs)
    gc.freeze()  # the collector would touch, and so copy, every page of memory in the copies
    copies: list[Copy] = []
    try:
        copies += (_start(function, share) for share in shares[1:])
        done = [[function(item) for item in shares[0]]]
        done += [_finish(copy, function, share) for copy, share in zip(copies, shares[1:], strict=True)]
    finally:
        gc.unfreeze()
        for copy in copies:
            _end(copy)
    return gathered(done, len(items))


def dealt(items: Sequence[Item], jobs: int) -> list[list[Item]]:
    """The items dealt out to `jobs` players, beginning with the next player in each round.

    Neighbours are alike, and so is often every second item (a record's facts, its text): each player gets some of all.
    """
    shares: list[list[Item]] = [[] for _ in range(jobs)]
    for number, item in enumerate(items):
        shares[_player(number, jobs)].append(item)
    return shares


def gathered(shares: Sequence[Sequence[Result]], length: int) -> list[Result]:
    """What was dealt out, in its order again."""
    hands = [iter(share) for share in shares]
    return [next(hands[_player(number, len(hands))]) for number in range(length)]


def _player(number: int, jobs: int) -> int:
    return (number + number // jobs) % jobs


def _may_fork() -> bool:
    """Forking is safe only where the system's own libraries bear it and no thread holds a lock."""
    return (
        sys.platform == "linux" and "fork" in multiprocessing.get_all_start_methods() and threading.active_count() == 1
    )


Copy = tuple[multiprocessing.process.BaseProcess, "Connection[object, object]"]


def _start(function: Callable[[Item], Result], share: Sequence[Item]) -> Copy:
    context = multiprocessing.get_context("fork")
    receive, send = context.Pipe(duplex=False)
    process = context.Process(target=_work, args=(send, function, share), daemon=True)
    process.start()
    send.close()
    return process, receive


def _work(send: Connection[object, object], function: Callable[[Item], Result], share: Sequence[Item]) -> None:
    try:
        answer: object = [function(item) for item in share]
    except Exception as error:  # noqa: BLE001 - whatever it is, it is raised again in the parent
        answer = error
    send.send(answer)
    send.close()


def _finish(copy: Copy, function: Callable[[Item], Result], share: Sequence[Item]) -> list[Result]:
    """What the copy made; if the system ended it (out of memory, say), its share is done here."""
    _, receive = copy
    try:
        answer = receive.recv()
    except EOFError:
        answer = [function(item) for item in share]
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
