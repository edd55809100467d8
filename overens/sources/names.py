"""Names of files and folders: what they must look like, and what a wrong one was probably meant to be."""

from __future__ import annotations

import re
import unicodedata
from typing import NamedTuple

from overens.sources.kinds import FACT_KINDS, FOLDERS, HEAD_KINDS, SWEDISH_FOLDERS, main_suffix
from overens.swedish.slugs import slug
from overens.swedish.suggestions import nearest

_RIGHT = re.compile(r"[a-z0-9][a-z0-9-]*(?:\.(?P<language>[a-z]{2,3}|lattlast))?(?P<suffix>\.(?:yaml|md))\Z")
_STEM = re.compile(r"[a-z0-9][a-z0-9-]*\Z")
_ATTACHMENT = re.compile(r"[a-z0-9][a-z0-9.-]*\Z")
_RESERVED = re.compile(r"(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?=\.|\Z)")
"""Names of devices in Windows, where neither a file nor a folder of the site can have them."""
_ENDINGS = {".yml": ".yaml", ".yaml": ".yaml", ".md": ".md", ".markdown": ".md", ".mdown": ".md"}
_TEXT_ENDINGS = (*_ENDINGS, ".txt", "")
_LANGUAGES = {"eng": "en", "engelska": "en", "lättläst": "lattlast", "lättlast": "lattlast", "ll": "lattlast", "sv": ""}
_UNSHOWABLE = re.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff\u200e\u200f\u202a-\u202e\u2066-\u2069]")


class Verdict(NamedTuple):
    """Why a name is refused, and the right one where it can be told. No code: the name is right."""

    code: str | None = None
    suggestion: str | None = None


def showable(name: str) -> str:
    """The name as it can be printed: file systems allow names that are no text."""
    return _UNSHOWABLE.sub("�", unicodedata.normalize("NFC", name))


def verdict_on_record(kind: str, name: str) -> Verdict:
    """Judge the name of a file in a kind's folder."""
    right = _RIGHT.match(name)
    if not right:
        return _refused(kind, name)
    if _RESERVED.match(name):
        return Verdict("file-name", _RESERVED.sub(r"\g<0>-1", name))
    language, suffix = right["language"], right["suffix"]
    if language == "sv" or (language and suffix == ".yaml"):
        return Verdict("file-name", f"{name.split('.')[0]}{suffix if language == 'sv' else f'.{language}.md'}")
    if suffix == ".yaml" and kind in HEAD_KINDS:
        return Verdict("file-ending", f"{name.removesuffix('.yaml')}.md")
    if suffix == ".md" and kind not in FACT_KINDS | HEAD_KINDS:
        return Verdict("file-ending", f"{name.split('.')[0]}.yaml")
    return Verdict()


def _refused(kind: str, name: str) -> Verdict:
    stem, dot, ending = unicodedata.normalize("NFC", name).rpartition(".")
    if not dot:
        stem, ending = ending, ""
    suffix = f".{ending.lower()}" if dot else ""
    inner, dot, ending_meant = stem.rpartition(".")
    if suffix == ".txt" and dot and f".{ending_meant.lower()}" in _ENDINGS:
        # Editors that hide endings put a second one behind the first.
        stem, ending, suffix = inner, ending_meant, f".{ending_meant.lower()}"
    if suffix not in _TEXT_ENDINGS:
        return Verdict("unknown-file")
    stem, language = _with_language(stem)
    suggestion = slug(stem) and f"{slug(stem)}{language}{_ENDINGS.get(suffix, main_suffix(kind))}"
    only_ending = _STEM.match(stem) and not language and ending == ending.lower()
    return Verdict("file-ending" if only_ending else "file-name", suggestion or None)


def _with_language(stem: str) -> tuple[str, str]:
    """The stem without a language at its end, and that as `.en`, or nothing."""
    name, dot, last = stem.rpartition(".")
    language = _LANGUAGES.get(last.lower(), last.lower())
    if dot and (re.fullmatch("[a-z]{2}|lattlast|", language)):
        return name, f".{language}" if language else ""
    return stem, ""


def verdict_on_folder(name: str) -> Verdict:
    """Judge the name of a folder of attachments: it is the id of its record."""
    return Verdict() if _STEM.match(name) else Verdict("file-name", slug(name) or None)


def verdict_on_attachment(name: str) -> Verdict:
    """Judge the name of a file in a record's own folder."""
    if _RESERVED.match(name):
        return Verdict("file-name", _RESERVED.sub(r"\g<0>-1", name))
    if _ATTACHMENT.match(name):
        return Verdict()
    stem, dot, ending = name.rpartition(".")
    right = f"{slug(stem)}.{slug(ending)}" if dot else slug(name)
    return Verdict("file-name", right if slug(stem or name) else None)


def folder_meant(name: str) -> str | None:
    """The folder of content that a wrong name at the top was probably meant to be."""
    return SWEDISH_FOLDERS.get(slug(name)) or nearest(name, sorted(FOLDERS))
