"""What PDF files hold, read in a process of its own: a file from a stranger must not hang or exhaust a build."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any, Literal

CHILD = Path(__file__).with_name("child.py")
BATCH_FILES = 16
BATCH_BYTES = 64_000_000
SECONDS = 45
"""For each file of a batch; the child's own clock is far stricter, and this is for what could stop that."""
KNOWN_AT_MOST = 4096


@dataclass(frozen=True, slots=True)
class PdfFacts:
    """What was found. `pages` are their texts, with notes and filled-in forms; `properties` title, author and so on.

    `state` is `whole`, `partly` (too large or tangled to be read to its end) or `unreadable` (damaged, locked).
    `tagged` says whether the file has a structure for screen readers, `pictures` whether pictures lie on its pages.
    """

    state: Literal["whole", "partly", "unreadable"]
    pages: tuple[str, ...] = ()
    tagged: bool = False
    pictures: bool = False
    properties: str = ""


PARTLY = PdfFacts("partly")
_known: dict[bytes, PdfFacts] = {}


def read_pdfs(files: Iterable[bytes]) -> Iterator[PdfFacts]:
    """What each file holds, in order. The same bytes are read once in the life of this process.

    Takes no more files at a time than it reads at a time, so that all of them need not fit into memory.
    """
    for batch in _batches(files):
        keys = [sha256(file).digest() for file in batch]
        if len(_known) + len(batch) > KNOWN_AT_MOST:
            _known.clear()
        new = {key: file for key, file in zip(keys, batch, strict=True) if key not in _known}
        _known.update(zip(new, _read_batch(list(new.values())), strict=True))
        yield from [_known[key] for key in keys]


def _batches(files: Iterable[bytes]) -> Iterator[list[bytes]]:
    batch: list[bytes] = []
    size = 0
    for file in files:
        batch.append(file)
        size += len(file)
        if len(batch) >= BATCH_FILES or size >= BATCH_BYTES:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch


def _read_batch(files: list[bytes]) -> list[PdfFacts]:
    """One process reads them in turn; the one it is ended at is passed over, and another process reads the rest."""
    answers: list[PdfFacts] = []
    while len(answers) < len(files):
        answers += _answers(files[len(answers) :])
        if len(answers) < len(files):
            answers.append(PARTLY)
    return answers


def _answers(files: list[bytes]) -> list[PdfFacts]:
    sent = b"".join(len(file).to_bytes(8, "big") + file for file in files)
    command = [sys.executable, "-I", str(CHILD)]
    try:
        # Our own interpreter and our own file; what the stranger wrote goes in as data.
        run = subprocess.run(command, input=sent, capture_output=True, timeout=SECONDS * len(files), check=False)  # noqa: S603
        told = run.stdout
    except subprocess.TimeoutExpired as expired:
        told = expired.stdout or b""
    lines = told.split(b"\n")[:-1]
    return [_facts(json.loads(line)) for line in lines]


def _facts(told: dict[str, Any]) -> PdfFacts:
    return PdfFacts(told["state"], tuple(told["pages"]), told["tagged"], told["pictures"], told["properties"])


__all__ = ["PdfFacts", "read_pdfs"]
