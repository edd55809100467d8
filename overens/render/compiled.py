"""Compiled templates, kept from build to build as Python keeps its own modules: the site is the same without them."""

from __future__ import annotations

import marshal
from collections.abc import Iterable
from contextlib import suppress
from hashlib import blake2b
from pathlib import Path
from types import CodeType

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


class CompiledTemplates:
    """The compiled templates of one run, for every environment made in it; behind them those kept in a folder."""

    def __init__(self, folder: Path | None = None) -> None:
        """Keep them in a folder for the next build, too, if one is given and may be written into."""
        self._folder = folder
        self._by_language: dict[str, Remembered] = {}

    def of(self, texts: Texts, compilers: Iterable[Path]) -> Remembered:
        """Those of a language: its words stand in them."""
        if texts.language not in self._by_language:
            self._by_language[texts.language] = Remembered(self._kept(texts, compilers))
        return self._by_language[texts.language]

    def _kept(self, texts: Texts, compilers: Iterable[Path]) -> KeptTemplates | None:
        if self._folder is None:
            return None
        try:
            return KeptTemplates(self._folder, texts, compilers)
        except OSError:
            return None


Packed = tuple[str, str, bytes]
"""A compiled template on its way from one process to another: its key, its checksum, its code."""


class Remembered(jinja2.BytecodeCache):
    """Templates compiled in this run, or kept since another one."""

    def __init__(self, kept: KeptTemplates | None) -> None:
        """Begin without any; ask the kept ones for what is not known."""
        self._codes: dict[str, tuple[str, CodeType]] = {}
        self._kept = kept

    def get_source_checksum(self, source: str) -> str:
        """Changes with the template, and with all else that its compiled form depends on."""
        return self._kept.get_source_checksum(source) if self._kept else super().get_source_checksum(source)

    def load_bytecode(self, bucket: Bucket) -> None:
        """Find one template; without it, it is compiled."""
        checksum, code = self._codes.get(bucket.key, ("", None))
        bucket.code = code if checksum == bucket.checksum else None
        if bucket.code is None and self._kept:
            self._kept.load_bytecode(bucket)
            self._remember(bucket)

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Take one that was compiled."""
        self._remember(bucket)
        if self._kept:
            self._kept.dump_bytecode(bucket)

    def _remember(self, bucket: Bucket) -> None:
        if bucket.code is not None:
            self._codes[bucket.key] = bucket.checksum, bucket.code

    def packed(self, name: str, filename: str | None) -> Packed:
        """One that is known, as another process can send it. Raises `KeyError` for one that is not."""
        key = self.get_cache_key(name, filename)
        checksum, code = self._codes[key]
        return key, checksum, marshal.dumps(code)

    def unpack(self, sent: Packed) -> None:
        """Take one that another process has compiled."""
        key, checksum, code = sent
        if key not in self._codes:
            self._codes[key] = checksum, marshal.loads(code)  # noqa: S302 - from our own process
