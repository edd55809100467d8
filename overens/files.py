"""The finished site as a plain value: path -> bytes. Nothing here touches the disk."""

from __future__ import annotations

from collections.abc import Iterator, Mapping


class FileSet(Mapping[str, bytes]):
    """Files by path relative to the site's root (`kommuner/amal/index.html`), in sorted order.

    Two file sets with the same files are the same site, whatever order they were added in.
    """

    def __init__(self, files: Mapping[str, bytes] | None = None) -> None:
        """Take the files of a mapping, or none."""
        source = files or {}
        self._files = {path: source[path] for path in sorted(source)}

    def __getitem__(self, path: str) -> bytes:
        return self._files[path]

    def __iter__(self) -> Iterator[str]:
        return iter(self._files)

    def __len__(self) -> int:
        return len(self._files)

    def joined(self, other: Mapping[str, bytes]) -> FileSet:
        """Both sets of files. Raises `ValueError` where both hold the same path."""
        twice = self._files.keys() & other.keys()
        if twice:
            raise ValueError(f"made twice: {', '.join(sorted(twice))}")
        return FileSet({**self._files, **other})
