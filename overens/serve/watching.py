"""Told by the operating system when a file changes, rather than asking again and again."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from pathlib import Path

from livereload.watcher import Watcher
from watchfiles import Change, DefaultFilter, watch

CALM = 50
"""Milliseconds without a change after which a burst of them (an editor's save) counts as over."""


class Changes(Watcher):  # type: ignore[misc]  # livereload carries no types
    """A watcher that is fed from outside: livereload's own polls every file, and loses changes close together."""

    def __init__(self, folders: Sequence[Path], files: Sequence[Path], changed: Callable[[], None]) -> None:
        """Call `changed`, from another thread, when something below the folders or one of the files changes."""
        super().__init__()
        self._stop = threading.Event()
        self._threads = [threading.Thread(target=self._watch, args=(folders, changed, True, None), daemon=True)]
        if files:
            names = {str(file.absolute()) for file in files}
            # Editors replace a file by another: what stays is its folder.
            parents = sorted({file.absolute().parent for file in files})
            self._threads.append(
                threading.Thread(target=self._watch, args=(parents, changed, False, names), daemon=True)
            )

    def start(self, callback: Callable[[], None] | None = None) -> bool:  # noqa: ARG002 - livereload's signature
        """Begin. True: nothing needs to be polled."""
        for thread in self._threads:
            thread.start()
        return True

    def stop(self) -> None:
        """End, within a moment."""
        self._stop.set()
        for thread in self._threads:
            thread.join(timeout=2)

    def _watch(
        self, folders: Sequence[Path], changed: Callable[[], None], recursive: bool, names: set[str] | None
    ) -> None:
        usual = DefaultFilter()

        def wanted(change: Change, path: str) -> bool:
            return usual(change, path) and (names is None or path in names)

        for _ in watch(
            *folders,
            watch_filter=wanted,
            stop_event=self._stop,
            step=CALM,
            rust_timeout=500,
            recursive=recursive,
            raise_interrupt=False,
            ignore_permission_denied=True,
        ):
            changed()
