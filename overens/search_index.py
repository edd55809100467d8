"""The text index of the search page, made by Pagefind from reduced copies of the pages.

Pagefind reads files, so the copies are laid in a temporary folder outside the site; what it makes comes back
as bytes. It runs beside the checks, on a core of its own. Its filters are not used: they make its output
differ from run to run (Pagefind/pagefind#638), and the site's own `sok/facets.json` does their work.
"""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from overens.exports.search_documents import SearchDocument
from overens.problems import SetupError

NEEDED = ("pagefind.js", "pagefind-worker.js", "pagefind-entry.json")
"""What the search page loads beside the index; Pagefind's ready-made user interfaces are left out."""

PARTS = (".pf_meta", ".pf_index", ".pf_fragment", ".pagefind")


@dataclass(frozen=True, slots=True)
class SearchIndex:
    """A running Pagefind. `files` waits for it."""

    process: subprocess.Popen[bytes]
    folder: Path

    def files(self) -> dict[str, bytes]:
        """The index, by path in the site. Raises `SetupError` if Pagefind failed."""
        try:
            output, _ = self.process.communicate()
            if self.process.returncode:
                raise _failed(output.decode(errors="replace"))
            return dict(_read(self.folder / "index"))
        finally:
            shutil.rmtree(self.folder, ignore_errors=True)


def start_index(documents: Iterable[SearchDocument]) -> SearchIndex:
    """Lay out the documents and start Pagefind. Raises `SetupError` where it is not installed."""
    program = _program()
    folder = Path(tempfile.mkdtemp(prefix="overens-search-"))
    for document in documents:
        file = folder / "pages" / document.path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(document.content)
    command = [program, "--site", str(folder / "pages"), "--output-path", str(folder / "index"), "--quiet"]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, stdin=subprocess.DEVNULL)  # noqa: S603 - our own command
    return SearchIndex(process, folder)


def _program() -> str:
    try:
        from pagefind_bin import get_executable
    except ImportError:
        raise _failed("pagefind_bin") from None
    return str(get_executable())


def _read(index: Path) -> Iterable[tuple[str, bytes]]:
    for file in sorted(index.rglob("*")):
        if file.is_file() and (file.name in NEEDED or file.suffix in PARTS):
            yield f"pagefind/{file.relative_to(index).as_posix()}", file.read_bytes()


def _failed(why: str) -> SetupError:
    said = " ".join(why.split())[:300]
    return SetupError(
        f"Sökindexet kunde inte byggas ({said}). Installera om beroendena, eller bygg utan sök: --no-search.",
        f"The search index could not be built ({said}). Reinstall the dependencies, or build without it: --no-search.",
    )
