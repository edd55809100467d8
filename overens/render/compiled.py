"""Compiled templates, kept from build to build as Python keeps its own modules: the site is the same without them."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from hashlib import blake2b
from pathlib import Path

import jinja2
from jinja2.bccache import Bucket

from overens.texts import Texts


class KeptTemplates(jinja2.FileSystemBytecodeCache):
    """One file for each template and language. Old ones are written over, so that the folder does not grow."""

    def __init__(self, folder: Path, texts: Texts, compilers: Iterable[Path]) -> None:
        """Keep them in a folder. What they hold depends on the words of the language and on the compilers' source."""
        folder.mkdir(parents=True, exist_ok=True)
        super().__init__(str(folder), f"{texts.language}-%s.cache")
        digest = blake2b(repr(sorted(texts.words.items())).encode(), digest_size=16)
        for path in compilers:
            digest.update(path.read_bytes())
        self._made_with = digest.hexdigest()

    def get_source_checksum(self, source: str) -> str:
        """Changes with the template, and with all else that its compiled form depends on."""
        return super().get_source_checksum(self._made_with + source)

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keep one template; where that cannot be done (a full disk), it is compiled again the next time."""
        with suppress(OSError):
            super().dump_bytecode(bucket)


def kept_templates(folder: Path | None, texts: Texts, compilers: Iterable[Path]) -> KeptTemplates | None:
    """The templates kept in a folder; None without one, and where nothing may be written."""
    if folder is None:
        return None
    try:
        return KeptTemplates(folder, texts, compilers)
    except OSError:
        return None
