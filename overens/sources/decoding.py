"""From bytes to text: UTF-8 with or without a byte-order mark, one kind of line end, composed letters.

Another encoding is a mistake, but one that can be read past: the guessed text lets the file's other mistakes be told.
"""

from __future__ import annotations

import codecs
import re
import unicodedata
from dataclasses import dataclass

from overens.problems import Place, Problem, problem

# Formats that get renamed by mistake: Word and Excel (zip), PDF, old Word, PNG, JPEG, gzip; formatted text; web pages.
_SIGNATURES = (b"PK\x03\x04", b"%PDF", b"\xd0\xcf\x11\xe0", b"\x89PNG", b"\xff\xd8\xff", b"\x1f\x8b", b"{\\rtf")
_WEB_PAGE = re.compile(rb"(?:\xef\xbb\xbf)?\s*(?:<\?xml|<!doctype html|<html)", re.IGNORECASE)
# The marks of UTF-32 first: the mark of UTF-16 is the first half of one of them.
_WIDE = {
    codecs.BOM_UTF32_LE: "utf-32-le",
    codecs.BOM_UTF32_BE: "utf-32-be",
    codecs.BOM_UTF16_LE: "utf-16-le",
    codecs.BOM_UTF16_BE: "utf-16-be",
}
# Texts with a stray control character keep their other mistakes; what consists of them is no text.
_BINARY, _BINARY_UTF8, _JUDGED = 0.05, 0.3, 64
_CONTROLS = bytes(byte for byte in range(32) if byte not in b"\t\n\r\f\x1b")


@dataclass(frozen=True, slots=True)
class Decoded:
    """The text, or None where the bytes are no text; `guessed` when the letters are a guess at another encoding."""

    text: str | None
    problems: tuple[Problem, ...] = ()
    guessed: bool = False


def decoded(raw: bytes, path: str) -> Decoded:
    """Read the bytes as text, normalised; `path` for the problem of a wrong encoding."""
    wide = _wide(raw)
    if wide:
        return _other(raw.decode(wide, "replace"), Place(path), wide[:6].upper())
    if raw.startswith(_SIGNATURES) or _WEB_PAGE.match(raw) or _is_binary(raw, _BINARY_UTF8):
        return Decoded(None, (problem("not-text", Place(path)),))
    try:
        return Decoded(normalised(raw.decode("utf-8")))
    except UnicodeDecodeError as error:
        return _guessed(raw, path, error.start)


def normalised(text: str) -> str:
    """Take away a byte-order mark; lines end in a line feed, letters are composed (NFC)."""
    text = text.removeprefix("\ufeff")
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    return text if text.isascii() else unicodedata.normalize("NFC", text)


def _guessed(raw: bytes, path: str, bad: int) -> Decoded:
    if _is_binary(raw, _BINARY):
        return Decoded(None, (problem("not-text", Place(path)),))
    place = _place_of(raw, path, bad)
    if _has_utf8(raw[:bad]):
        return _other(raw.decode("utf-8", "replace"), place, None)
    return _other(raw.decode("cp1252", "replace"), place, "Latin-1 (Windows-1252)")


def _wide(raw: bytes) -> str | None:
    """UTF-32, by its mark; UTF-16, which Windows calls Unicode, by its mark or as every other byte at first is zero."""
    marked = next((encoding for mark, encoding in _WIDE.items() if raw.startswith(mark)), None)
    sample = raw[:_JUDGED]
    if marked or len(sample) < 4:
        return marked
    zeros = {"utf-16-be": sample[::2], "utf-16-le": sample[1::2]}
    others = {"utf-16-be": sample[1::2], "utf-16-le": sample[::2]}
    return next((name for name, part in zeros.items() if not part.strip(b"\0") and 0 not in others[name]), None)


def _other(text: str, place: Place, encoding: str | None) -> Decoded:
    found = problem("wrong-encoding", place, encoding=encoding) if encoding else problem("broken-utf8", place)
    return Decoded(normalised(text), (found,), guessed=True)


def _is_binary(raw: bytes, share: float) -> bool:
    """Whether a larger share of a sample than that given is control characters. Short files are not judged."""
    sample = raw[:8192]
    return len(sample) > _JUDGED and len(sample) - len(sample.translate(None, _CONTROLS)) > len(sample) * share


def _has_utf8(raw: bytes) -> bool:
    """Whether the part before the first bad byte holds letters beyond ASCII: then it is UTF-8 with a wound."""
    return not raw.isascii()


def _place_of(raw: bytes, path: str, position: int) -> Place:
    before = normalised(raw[:position].decode("utf-8", "replace"))
    return Place(path, before.count("\n") + 1, len(before) - before.rfind("\n"))
