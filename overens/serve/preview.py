"""The loop of the preview: change, build, show."""

from __future__ import annotations

import asyncio
import errno
import socket
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from livereload.handlers import LiveReloadHandler
from tornado.httpserver import HTTPServer
from tornado.ioloop import IOLoop

from overens.problems import SetupError
from overens.serve.handlers import State, application
from overens.serve.watching import Changes

HOST = "127.0.0.1"
"""Nobody else may see what is not published: livereload itself asks no one who they are."""


@dataclass(frozen=True, slots=True)
class Attempt:
    """What one build came to; `report` is shown in the browser."""

    failed: bool
    report: str


Show = Callable[[Mapping[str, bytes]], None]
"""Shows pages, by their path in the site, before the whole site is made."""


@dataclass(frozen=True, slots=True)
class Preview:
    """What to preview.

    `build` never raises; it is called in a thread of its own, one build at a time, and may show what has changed while
    it makes the rest.
    `site` is the folder that it fills, `address` the site's public address. `folders` (with all below them) and
    `files` are watched. `started` is called once with the preview's own address.
    """

    build: Callable[[Show], Attempt]
    site: Path
    address: str
    language: str
    folders: Sequence[Path]
    files: Sequence[Path]
    started: Callable[[str], None]


def serve(preview: Preview, port: int) -> None:
    """Show the site until the keyboard stops it. Raises `SetupError` if the port is taken; port 0 is any free one."""
    asyncio.run(_serve(preview, port))


async def _serve(preview: Preview, port: int) -> None:
    state = State(preview.site, preview.address, preview.language)
    listening, server = _listening(port), HTTPServer(application(state))
    server.add_socket(listening)
    loop, rebuild = IOLoop.current(), _Rebuild(preview.build, state)
    changes = Changes(preview.folders, preview.files, lambda: loop.add_callback(rebuild.ask))
    LiveReloadHandler.watcher = changes
    LiveReloadHandler.DEFAULT_RELOAD_TIME = 0
    changes.start()  # before the first build: what is saved meanwhile counts
    await rebuild.ask()
    preview.started(f"http://{HOST}:{listening.getsockname()[1]}/")
    try:
        await asyncio.Event().wait()
    finally:
        changes.stop()
        server.stop()


def _listening(port: int) -> socket.socket:
    try:
        made = socket.create_server((HOST, port))
    except OSError as error:
        if error.errno not in {errno.EADDRINUSE, errno.EACCES}:
            raise
        raise SetupError(
            f"Porten {port} kan inte användas: ett annat program har den. Välj en annan: --port {port + 1}.",
            f"Port {port} cannot be used: another program has it. Choose another: --port {port + 1}.",
        ) from error
    made.setblocking(False)
    return made


class _Rebuild:
    """One build at a time; whatever changes meanwhile makes one more afterwards."""

    def __init__(self, build: Callable[[Show], Attempt], state: State) -> None:
        self._build = build
        self._state = state
        self._threads = ThreadPoolExecutor(1)
        self._busy = False
        self._again = False

    async def ask(self) -> None:
        self._again = True
        if self._busy:
            return
        self._busy = True
        loop = asyncio.get_running_loop()
        try:
            while self._again:
                self._again = False

                def show(pages: Mapping[str, bytes]) -> None:
                    loop.call_soon_threadsafe(self._show, pages)

                attempt = await loop.run_in_executor(self._threads, self._build, show)
                self._state.failed, self._state.report = attempt.failed, attempt.report
                self._show({})
        finally:
            self._busy = False

    def _show(self, ahead: Mapping[str, bytes]) -> None:
        self._state.ahead = ahead
        LiveReloadHandler.reload_waiters()
