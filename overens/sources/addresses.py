"""`addresses.txt`: the addresses that have been published, one a line."""

from __future__ import annotations

import re
from pathlib import Path

from overens.problems import Place, Problem, problem, sorted_once
from overens.sources.kinds import ADDRESSES
from overens.sources.reading import read_text
from overens.sources.source import Limits, SourceFile

_ADDRESS = re.compile(r"/(?:[a-z0-9][a-z0-9.-]*/)*(?:[a-z0-9][a-z0-9-]*\.[a-z0-9]+)?\Z")


def is_address(text: str) -> bool:
    """Whether a text is an address of the site as it should be written: `/kommuner/amal/`, `/404.html`."""
    return _ADDRESS.match(text) is not None


def read_addresses(content: Path) -> tuple[tuple[tuple[str, int], ...], tuple[Problem, ...]]:
    """The addresses with their line numbers, and what is wrong with the file.

    Empty lines and lines that begin with `#` do not count. Where there is no file there are no addresses.
    """
    full = content / ADDRESSES
    if not full.is_symlink() and not full.is_file():
        return (), ()  # a pipe or a folder of that name has been told by the listing
    read = read_text(SourceFile(ADDRESSES, full), Limits(file_bytes=50_000_000))
    problems = list(read.problems)
    addresses: list[tuple[str, int]] = []
    for number, line in enumerate((read.text or "").split("\n"), start=1):
        address = line.strip()
        if not address or address.startswith("#"):
            continue
        if is_address(address):
            addresses.append((address, number))
        else:
            problems.append(problem("address-line", Place(ADDRESSES, number, len(line) - len(line.lstrip()) + 1)))
    return tuple(addresses), sorted_once(problems)
