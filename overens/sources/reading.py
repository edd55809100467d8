"""One file of content, from bytes to a `Source`."""

from __future__ import annotations

import errno
import re
from typing import Any, NamedTuple

from overens.problems import Place, Problem, problem, sorted_once
from overens.sources.characters import cleaned
from overens.sources.conflicts import without_conflicts
from overens.sources.decoding import decoded
from overens.sources.findings import RefusedError
from overens.sources.front_matter import Parts, taken_apart
from overens.sources.kinds import needs_head
from overens.sources.names import showable
from overens.sources.opening import NotRegularError, TooLargeError, read_regular
from overens.sources.sizes import megabytes
from overens.sources.source import Limits, Lines, Source, SourceFile
from overens.sources.tree import Touched
from overens.sources.yaml_reader import YamlText, placed, read_clean

# What the systems say when a path that must not be followed is a link, or a folder of it is one.
_LINK_ERRORS = {errno.ELOOP, errno.EMLINK, errno.ENOTDIR, errno.ENXIO}
_LANGUAGE_MARK = re.compile(r"(.+)\.([a-z]{2,8})\Z")


class ReadText(NamedTuple):
    """The text of a file without what nobody sees in it; None where it could not be read. `touched`: where that was."""

    text: str | None
    problems: tuple[Problem, ...] = ()
    touched: Touched = {}  # noqa: RUF012  (never changed)


def read_source(file: SourceFile, limits: Limits) -> tuple[Source | None, tuple[Problem, ...]]:
    """Read one file, and all that is wrong with it.

    None where nothing of it could be read as text. Depends on the file alone, and can run in another process.
    """
    read = read_text(file, limits)
    if read.text is None:
        return None, read.problems
    source, problems = _source(file, read.text, limits, read.touched)
    if read.problems or problems:
        problems = sorted_once((*read.problems, *problems))
    return source, problems


def read_text(file: SourceFile, limits: Limits) -> ReadText:
    """The normalised text of a file, never of a link or a device, and never of one over the limit."""
    if file.refused:
        return ReadText(None)
    raw, refused = _bytes_of(file, limits)
    if raw is None:
        return ReadText(None, refused)
    text = decoded(raw, file.path)
    if text.text is None:
        return ReadText(None, text.problems)
    try:
        clean, findings, touched = cleaned(text.text, limits.problems, text.guessed)
    except RefusedError as error:
        return ReadText(None, (*text.problems, *placed(error.findings, file.path)))
    return ReadText(clean, (*text.problems, *placed(findings, file.path)), touched)


def _bytes_of(file: SourceFile, limits: Limits) -> tuple[bytes | None, tuple[Problem, ...]]:
    place = Place(file.path)
    try:
        return read_regular(file.full, file.path, limits.file_bytes), ()
    except TooLargeError:
        return None, (problem("file-too-large", place, limit=megabytes(limits.file_bytes)),)
    except NotRegularError:
        return None, (_not_a_file(file),)
    except OSError as error:
        if error.errno in _LINK_ERRORS:
            return None, (_not_a_file(file),)
        return None, (problem("file-not-readable", place, reason=error.strerror or type(error).__name__),)


def _not_a_file(file: SourceFile) -> Problem:
    return problem("not-a-file", Place(file.path), name=showable(file.path.rpartition("/")[2]), what="link")


def _source(file: SourceFile, text: str, limits: Limits, touched: Touched) -> tuple[Source, tuple[Problem, ...]]:
    kind, record, language, is_text = identity(file.path)
    body: str | None = None
    body_line = 1
    meant, told = without_conflicts(text, file.path)
    if is_text:
        parts = taken_apart(meant, file.path, needs_head(kind, language))
        body, body_line, told = parts.body, parts.body_line, (*told, *parts.problems)
        read = _head(parts, file.path, limits, touched)
    else:
        read = read_clean(meant, file.path, limits, touched)
    source = Source(
        path=file.path,
        kind=kind,
        id=record,
        language=language,
        data=read.data,
        marks=read.marks,
        key_marks=read.key_marks,
        body=body,
        body_line=body_line,
        lines=Lines(text),
        suspect=read.suspect,
        attachments=file.attachments,
        blanks=read.blanks,
    )
    return source, (*told, *read.problems)


def _head(parts: Parts, path: str, limits: Limits, touched: Touched) -> YamlText:
    if parts.head is None:
        data: dict[str, Any] | None = None if parts.problems else {}
        return YamlText(data, {}, {}, frozenset(), ())
    return read_clean(parts.head, path, limits, touched)


def identity(path: str) -> tuple[str, str, str, bool]:
    """Kind, id, language and whether it is Markdown, from the path below the content folder."""
    folder, _, name = path.rpartition("/")
    stem, _, suffix = name.rpartition(".")
    language = "sv"
    marked = _LANGUAGE_MARK.match(stem)
    if suffix == "md" and marked:
        stem, language = marked[1], marked[2]
    return folder or stem, stem, language, suffix == "md"
