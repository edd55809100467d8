"""Files beside records: of a kind that browsers show, what their ending says, no larger than the limit."""

from __future__ import annotations

from collections.abc import Iterator

from overens.catalogue.rules.attached import Attached, attached
from overens.catalogue.rules.given import Given
from overens.problems import Problem
from overens.sources import megabytes, read_start

PDF = "pdf"
_START = 1024
"""Bytes that are looked at. A PDF file may have other things before its mark, but no more than this."""

_ENDINGS = {"jpeg": "jpg"}
"""Endings that mean the same as another."""

KINDS = frozenset({PDF, "png", "jpg", "webp", "avif", "gif"})
"""What may be published. SVG is not among them: it can hold programs and reach for foreign hosts."""


def attachments(given: Given) -> Iterator[Problem]:
    """Every file by itself."""
    for one in attached(given):
        yield from _problems(one, given.limits.attachment_bytes)


def kind_of(one: Attached) -> str:
    """The kind that its ending says."""
    return _ENDINGS.get(one.ending, one.ending)


def _problems(one: Attached, limit: int) -> Iterator[Problem]:
    kind = kind_of(one)
    if kind not in KINDS:
        yield one.told("attachment-type")
        return
    if one.loc and one.loc[-2:] == ("bild", "fil") and kind == PDF:
        yield one.told("not-an-image")
    try:
        start = read_start(one.file, _START)
    except OSError as error:
        yield one.told("file-not-readable", reason=error.strerror or type(error).__name__)
        return
    actual = kind_of_content(start)
    if actual != kind:
        yield one.told("attachment-content", suggestion=actual and f".{actual}")
    if one.file.size > limit:
        yield one.told("attachment-large", size=megabytes(one.file.size), limit=megabytes(limit))


def kind_of_content(start: bytes) -> str | None:
    """The kind of file that begins so, or None for one that is not published.

    The marks are those of PNG, JFIF, GIF, RIFF (WebP), ISO 14496-12 (AVIF) and ISO 32000 (PDF).
    """
    if start.startswith(b"\x89PNG\r\n\x1a\n"):
        return "png"
    if start.startswith(b"\xff\xd8\xff"):
        return "jpg"
    if start.startswith((b"GIF87a", b"GIF89a")):
        return "gif"
    if start.startswith(b"RIFF") and start[8:12] == b"WEBP":
        return "webp"
    if start[4:8] == b"ftyp" and start[8:12] in (b"avif", b"avis"):
        return "avif"
    return PDF if b"%PDF-" in start else None
