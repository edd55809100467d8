"""What lies in a content folder. Nothing is opened here, and links, pipes and devices are never touched."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from overens.problems import Place, Problem, SetupError, problem, sorted_once
from overens.sources.kinds import (
    ADDRESSES,
    FOLDERS,
    IGNORED_FILES,
    IGNORED_FOLDERS,
    SINGLE_FILES,
    main_suffix,
)
from overens.sources.names import (
    Verdict,
    folder_meant,
    showable,
    verdict_on_attachment,
    verdict_on_folder,
    verdict_on_record,
)
from overens.sources.opening import kind_of_entry
from overens.sources.source import Attachment, SourceFile
from overens.swedish.suggestions import nearest

_RECORD_ENDINGS = (".yaml", ".yml", ".md")
_NOTES = ("readme", "lasmig", "läsmig", "license", "licens", "changelog")


class MissingContentError(SetupError):
    """There is no content folder where one was named: wrong use, not a mistake in the content."""


def list_sources(content: Path) -> tuple[tuple[SourceFile, ...], tuple[Problem, ...]]:
    """All files that can be read, and what is wrong with the others, both sorted by path.

    A file that must not be opened but has an id is listed as `refused`, so that it is known to exist. Raises
    `MissingContentError` where there is no such folder.
    """
    if not content.is_dir():
        raise MissingContentError(
            f"Mappen med innehåll finns inte: {content}. Ange rätt mapp med --content, eller i config.yaml.",
            f"There is no content folder: {content}. Name the right one with --content, or in config.yaml.",
        )
    listing = _Listing(content)
    listing.read_top()
    return tuple(sorted(listing.files, key=lambda file: file.path)), sorted_once(listing.problems)


class _Listing:
    """One walk over a content folder, gathering files and problems."""

    def __init__(self, content: Path) -> None:
        self.content = content
        self.files: list[SourceFile] = []
        self.problems: list[Problem] = []

    def read_top(self) -> None:
        """Look at the folders of records and at the single files."""
        for entry, what in self._entries(""):
            if what == "folder":
                if entry.name in FOLDERS:
                    self._read_folder(entry.name)
                elif entry.name not in IGNORED_FOLDERS:
                    self._report("unknown-folder", entry.name, suggestion=folder_meant(entry.name))
                    if entry.name in SINGLE_FILES:
                        # What should have stood in it is not missed at those who refer to it.
                        self.files.append(SourceFile(entry.name, self.content / entry.name, refused=True))
            elif what != "file":
                self._refuse(entry.name, what, entry.name in SINGLE_FILES)
            elif entry.name in SINGLE_FILES:
                self._add(entry.name)
            elif entry.name != ADDRESSES:
                self._unknown(entry.name, nearest(entry.name, (*sorted(SINGLE_FILES), ADDRESSES)))

    def _read_folder(self, kind: str) -> None:
        files: dict[str, bool] = {}
        folders: list[str] = []
        known: set[str] = set()
        for entry, what in self._entries(kind):
            name = entry.name
            path = f"{kind}/{name}"
            if what == "folder":
                folders.append(name)
                continue
            verdict = verdict_on_record(kind, name)
            known.add((verdict.suggestion or name).split(".")[0])
            if what != "file":
                self._refuse(path, what, not verdict.code)
            elif verdict.code == "unknown-file" or _is_note(name):
                self._unknown(path, None)
            elif verdict.code:
                self._report(verdict.code, path, suggestion=verdict.suggestion, ending=main_suffix(kind))
                self._add_meant(kind, verdict)
            else:
                files[name] = True
        attachments = {name: self._read_attachments(kind, name, name in known) for name in folders}
        for name in files:
            stem, _, rest = name.partition(".")
            self._add(f"{kind}/{name}", attachments.get(stem, ()) if f".{rest}" == main_suffix(kind) else ())

    def _read_attachments(self, kind: str, name: str, has_record: bool) -> tuple[Attachment, ...]:
        folder = f"{kind}/{name}"
        verdict = verdict_on_folder(name)
        if verdict.code:
            self._report(verdict.code, folder, suggestion=verdict.suggestion)
            return ()
        found: list[Attachment] = []
        for entry, what in self._entries(folder):
            path = f"{folder}/{entry.name}"
            verdict = verdict_on_attachment(entry.name)
            if what == "folder":
                self._report("folder-too-deep", path)
            elif what != "file":
                self._refuse(path, what, False)
            elif entry.name.lower().endswith(_RECORD_ENDINGS):
                self._unknown(path, None)
            elif verdict.code:
                self._report(verdict.code, path, suggestion=verdict.suggestion)
            else:
                # Its size is the catalogue's matter: too large a file is a warning there.
                size = entry.stat(follow_symlinks=False).st_size
                found.append(Attachment(entry.name, size, self.content / kind / name / entry.name))
        if found and not has_record:
            self._report("attachment-without-record", folder, record=f"{name}{main_suffix(kind)}")
        return tuple(sorted(found, key=lambda attachment: attachment.name))

    def _entries(self, folder: str) -> Iterator[tuple[os.DirEntry[str], str]]:
        """What lies in a folder, by name, with what it is: `file`, `folder`, `link`, `pipe`, `socket`, `device`."""
        try:
            with os.scandir(self.content / folder) as entries:
                found = sorted(entries, key=lambda entry: entry.name)
        except OSError as error:
            self._report("file-not-readable", folder or ".", reason=error.strerror)
            return
        for entry in found:
            # Dot files and the like belong to the system or to editors; they are not opened either.
            if not entry.name.startswith(".") and entry.name not in IGNORED_FILES:
                yield entry, kind_of_entry(entry)

    def _add(self, path: str, attachments: tuple[Attachment, ...] = ()) -> None:
        self.files.append(SourceFile(path, self.content / path, attachments))

    def _add_meant(self, kind: str, verdict: Verdict) -> None:
        """Keep the id that a misnamed file was meant to have, so that references to it are not called wrong too."""
        if verdict.suggestion:
            path = f"{kind}/{verdict.suggestion}"
            if not os.path.lexists(self.content / path):
                self.files.append(SourceFile(path, self.content / path, refused=True))

    def _refuse(self, path: str, what: str, is_record: bool) -> None:
        self._report("not-a-file", path, what=what)
        if is_record:
            self.files.append(SourceFile(path, self.content / path, refused=True))

    def _unknown(self, path: str, suggestion: str | None) -> None:
        if _is_note(path.rpartition("/")[2]):
            self._report("unused-file", path)
        else:
            self._report("unknown-file", path, suggestion=suggestion)

    def _report(self, code: str, path: str, **values: object) -> None:
        name = showable(path.rpartition("/")[2])
        self.problems.append(problem(code, Place(showable(path)), name=name, **values))


def _is_note(name: str) -> bool:
    """Whether a file is a note to those who work with the content, by its name in any case."""
    return name.lower().startswith(_NOTES)
