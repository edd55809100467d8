"""Links that are not written as such, and what a writer would not see again."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from overens.prose.targets import refused

_WEB = r"(?:https?://|www\.)[^\s()\[\]<>|\"”]*[^\s()\[\]<>|\"”.,:;!?*_]"
_ADDRESS = r"(?:https?://|mailto:|#|\.{0,2}/|[a-z-]+/)[^\s()\[\]]*"
_WITH_SCHEME = r"(?:https?://|mailto:)[^\s()\[\]]+"
_LINKS = (
    (("] (", "]\t("), re.compile(rf"\[(?P<text>[^\[\]\n]+)\][ \t]+\((?P<address>{_ADDRESS})\)")),
    ((")[",), re.compile(rf"\((?P<text>[^()\[\]\n]+)\)\[(?P<address>{_ADDRESS})\]")),
    (
        ("]http", "] http", "]www", "] www"),
        re.compile(rf"\[(?P<text>[^\[\]\n]*[^\W\d_][^\[\]\n]*)\][ \t]?(?P<address>{_WEB})"),
    ),
    (("(http", "(mailto:"), re.compile(rf"\[(?P<text>[^()\[\]\n]+)\((?P<address>{_WITH_SCHEME})\)\]?")),
)
"""A link in parts, turned round, or without one of its brackets; each with signs without which there is none."""

_NO_BEGINNING = re.compile(rf"(?<![^\s(])(?P<text>[^\s\[\]()]+)\]\((?P<address>{_WITH_SCHEME})\)")

_LINK = re.compile(r"\[[^\[\]\n]*\]\([^()\n]*\)|^ {0,3}\[[^\[\]\n]+\]:[^\n]*|</?[A-Za-z][^<>\n]*>", re.MULTILINE)
_BARE = re.compile(rf"(?<![\w@/.-])(?<!\]\(){_WEB}", re.IGNORECASE)
_DEFINED = re.compile(
    r"^ {0,3}\[(?P<label>[^\[\]\n^][^\[\]\n]*)\]:[ ]*+(?:<[^<>\n]+>|[^\s<]\S*)[ ]*+(?:[\"'(][^\n]*)?$", re.MULTILINE
)
_LABELLED = re.compile(
    r"!?\[(?P<text>[^\[\]\n]*[^\W\d_][^\[\]\n]*)\][ ]?\[(?P<label>(?!\^)(?:[^\[\]\n]*\w[^\[\]\n]*)?)\](?![:(])"
)
_BRACKETS = re.compile(r"\[([^\[\]\n]+)\]")


class WrongLink(NamedTuple):
    """Where a link is wrong, how it stands there, what to write instead; the code, and what else its text tells."""

    offset: int
    written: str
    suggestion: str | None = None
    code: str = "unread-markup"
    values: Mapping[str, object] = {}


def wrong_links(text: str) -> Iterator[WrongLink]:
    """All of them in a text whose code is left out."""
    for signs, pattern in _LINKS:
        if any(sign in text for sign in signs):
            yield from _as_links(pattern, text)
            text = pattern.sub(_blank, text)
    if "][" in text or "] [" in text or "]:" in text:
        yield from _by_label(text)
    # Most addresses stand in links, and most texts need no second look.
    is_loose = text.count("http") > text.count("](http") + text.count("<http")
    if is_loose or "www." in text or text.count("[") < text.count("]"):
        text = _LINK.sub(_blank, text)
        yield from _as_links(_NO_BEGINNING, text)
        text = _NO_BEGINNING.sub(_blank, text)
        for bare in _BARE.finditer(text):
            yield _bare(bare)


def _bare(found: re.Match[str]) -> WrongLink:
    code, said = refused(_whole(found[0]), "")
    if code == "link-with-login":
        return WrongLink(found.start(), found[0], said["suggestion"], code, {"target": found[0]})
    return WrongLink(found.start(), found[0], f"<{_whole(found[0])}>")


def _as_links(pattern: re.Pattern[str], text: str) -> Iterator[WrongLink]:
    for found in pattern.finditer(text):
        yield WrongLink(found.start(), found[0], f"[{found['text'].strip()}]({found['address']})")


def _by_label(text: str) -> Iterator[WrongLink]:
    """Links whose address should stand in a line of its own that is not there, and such lines of no link."""
    lines = list(_DEFINED.finditer(text))
    defined = {_label(line["label"]) for line in lines}
    for found in _LABELLED.finditer(text):
        label = found["label"].strip() or found["text"]
        if _label(label) not in defined:
            values = {"text": found["text"], "label": label}
            yield WrongLink(found.start(), found[0], None, "link-without-line", values)
    named = Counter(_label(label) for label in _BRACKETS.findall(text)) if lines else {}
    for line in lines:
        if named[_label(line["label"])] < 2:
            yield WrongLink(line.start(), line[0].strip(), None, "line-of-no-link")


def _label(written: str) -> str:
    return " ".join(written.casefold().split())


def _whole(address: str) -> str:
    return address if "://" in address else f"https://{address}"


def _blank(found: re.Match[str]) -> str:
    return re.sub(r"[^\n]", " ", found[0])
