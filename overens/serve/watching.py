"""Told by the operating system when a file changes, rather than asking again and again."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from pathlib import Path

from livereload.watcher import Watcher
from watchfiles import Change, DefaultFilter, watch

CALM = 50
"""Milliseconds without a change after which a burst of them (an editor's save) counts as over."""


BEGUN = 2
"""Seconds to wait for the operating system to watch; where it takes longer, the first build goes on without it."""


class _Stop:
    """Asks the watching to end. That it asks back for the first time shows that it has begun."""

    def __init__(self) -> None:
        self._stop = threading.Event()
        self.begun = threading.Event()

    def set(self) -> None:
        self._stop.set()

    def is_set(self) -> bool:
        self.begun.set()
        return self._stop.is_set()


class Changes(Watcher):  # type: ignore[misc]  # livereload carries no types
    """A watcher that is fed from outside: livereload's own polls every file, and loses changes close together."""

    def __init__(self, folders: Sequence[Path], files: Sequence[Path], changed: Callable[[], None]) -> None:
        """Call `changed`, from another thread, when something below the folders or one of the files changes."""
        super().__init__()
        self._changed = changed
        self._watched: list[tuple[threading.Thread, _Stop]] = []
        self._add(folders, recursive=True, names=None)
        if files:
            # Editors replace a file by another: what stays is its folder.
            parents = sorted({file.absolute().parent for file in files})
            self._add(parents, recursive=False, names={str(file.absolute()) for file in files})

    def start(self, callback: Callable[[], None] | None = None) -> bool:  # noqa: ARG002 - livereload's signature
        """Begin; what changes after this returns is noticed. True: nothing needs to be polled."""
        for thread, _ in self._watched:
            thread.start()
        for _, stop in self._watched:
            stop.begun.wait(BEGUN)
        return True

    def stop(self) -> None:
        """End, within a moment."""
        for _, stop in self._watched:
            stop.set()
        for thread, _ in self._watched:
            thread.join(timeout=2)

    def _add(self, folders: Sequence[Path], *, recursive: bool, names: set[str] | None) -> None:
        stop = _Stop()
        thread = threading.Thread(target=self._watch, args=(folders, recursive, names, stop), daemon=True)
        self._watched.append((thread, stop))

    def _watch(self, folders: Sequence[Path], recursive: bool, names: set[str] | None, stop: _Stop) -> None:
        usual = DefaultFilter()

        def wanted(change: Change, path: str) -> bool:
            return usual(change, path) and (names is None or path in names)

        for _ in watch(
            *folders,
            watch_filter=wanted,
            stop_event=stop,
            step=CALM,
            rust_timeout=500,
            recursive=recursive,
            raise_interrupt=False,
            ignore_permission_denied=True,
        ):
            self._changed()
