"""The text index of the search page, made by Pagefind from reduced copies of the pages.

Pagefind reads files, so the copies are laid in a temporary folder outside the site; what it makes comes back
as bytes. It runs beside the checks, on a core of its own. Its filters are not used: they make its output
differ from run to run (Pagefind/pagefind#638), and the site's own `sok/facets.json` does their work.
"""

from __future__ import annotations

import gzip
import json
import shutil
import subprocess
import tempfile
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from overens.exports.search_documents import SearchDocument
from overens.problems import SetupError

NEEDED = ("pagefind.js", "pagefind-entry.json", "wasm.sv.pagefind")
"""What the search page loads beside the index: not Pagefind's user interfaces, its worker and its other languages."""

PARTS = (".pf_meta", ".pf_index", ".pf_fragment")

ORDER = "pagefind/order.json"
"""The names of the documents, in the order of the pages' addresses: as in `sok/facets.json`."""

LANGUAGE = "sv"
"""One index holds all pages, whatever their language: a search finds them all, and loads half as much."""


@dataclass(frozen=True, slots=True)
class SearchIndex:
    """A running Pagefind. `files` waits for it. `addresses` are those of the documents, sorted."""

    process: subprocess.Popen[bytes]
    folder: Path
    addresses: tuple[str, ...]

    def files(self) -> dict[str, bytes]:
        """The index, by path in the site. Raises `SetupError` if Pagefind failed."""
        try:
            output, _ = self.process.communicate()
            if self.process.returncode:
                raise _failed(output.decode(errors="replace"))
            files = dict(_read(self.folder / "index"))
            return {**files, ORDER: _order(files, self.addresses)}
        finally:
            shutil.rmtree(self.folder, ignore_errors=True)


def start_index(documents: Iterable[SearchDocument]) -> SearchIndex:
    """Lay out the documents and start Pagefind. Raises `SetupError` where it is not installed."""
    program = _program()
    folder = Path(tempfile.mkdtemp(prefix="overens-search-"))
    addresses = []
    for document in documents:
        addresses.append("/" + document.path.removesuffix("index.html"))
        file = folder / "pages" / document.path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(document.content)
    places = ["--site", str(folder / "pages"), "--output-path", str(folder / "index")]
    command = [program, *places, "--force-language", LANGUAGE, "--quiet"]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, stdin=subprocess.DEVNULL)  # noqa: S603 - our own command
    return SearchIndex(process, folder, tuple(sorted(addresses)))


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


def _order(files: dict[str, bytes], addresses: tuple[str, ...]) -> bytes:
    """The digest in each document's file name, by address; an empty one for a page that has no words."""
    names = {}
    for path, content in files.items():
        if path.endswith(".pf_fragment"):
            told = gzip.decompress(content).removeprefix(b"pagefind_dcd")
            names[json.loads(told)["url"]] = path.removesuffix(".pf_fragment").rsplit("_", 1)[1]
    return json.dumps([names.get(address, "") for address in addresses], separators=(",", ":")).encode()


def _failed(why: str) -> SetupError:
    said = " ".join(why.split())[:300]
    return SetupError(
        f"Sökindexet kunde inte byggas ({said}). Installera om beroendena, eller bygg utan sök: --no-search.",
        f"The search index could not be built ({said}). Reinstall the dependencies, or build without it: --no-search.",
    )
