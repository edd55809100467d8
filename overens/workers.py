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
    # Striped, not cut in blocks: neighbours in the list are alike, so each core gets a fair share.
    stripes = [items[number::jobs] for number in range(jobs)]
    gc.freeze()  # the collector would touch, and so copy, every page of memory in the copies
    copies: list[Copy] = []
    try:
        copies += (_start(function, stripe) for stripe in stripes[1:])
        shares = [[function(item) for item in stripes[0]]]
        shares += [_finish(copy, function, stripe) for copy, stripe in zip(copies, stripes[1:], strict=True)]
    finally:
        gc.unfreeze()
        for copy in copies:
            _end(copy)
    return [shares[number % jobs][number // jobs] for number in range(len(items))]


def _may_fork() -> bool:
    """Forking is safe only where the system's own libraries bear it and no thread holds a lock."""
    return (
        sys.platform == "linux" and "fork" in multiprocessing.get_all_start_methods() and threading.active_count() == 1
    )


Copy = tuple[multiprocessing.process.BaseProcess, "Connection[object, object]"]


def _start(function: Callable[[Item], Result], stripe: Sequence[Item]) -> Copy:
    context = multiprocessing.get_context("fork")
    receive, send = context.Pipe(duplex=False)
    process = context.Process(target=_work, args=(send, function, stripe), daemon=True)
    process.start()
    send.close()
    return process, receive


def _work(send: Connection[object, object], function: Callable[[Item], Result], stripe: Sequence[Item]) -> None:
    try:
        answer: object = [function(item) for item in stripe]
    except Exception as error:  # noqa: BLE001 - whatever it is, it is raised again in the parent
        answer = error
    send.send(answer)
    send.close()


def _finish(copy: Copy, function: Callable[[Item], Result], stripe: Sequence[Item]) -> list[Result]:
    """What the copy made; if the system ended it (out of memory, say), its share is done here."""
    _, receive = copy
    try:
        answer = receive.recv()
    except EOFError:
        answer = [function(item) for item in stripe]
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
