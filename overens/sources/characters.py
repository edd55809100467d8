"""Characters that nobody sees or that have come out wrong: controls, turners of the reading direction, `Ã¶`.

Each becomes one blank, so that columns stay what they were, and is reported once a line.
"""

from __future__ import annotations

import re
import unicodedata

from overens.sources.findings import Finding, finding
from overens.sources.tree import Touched, touch

_BIDI = "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"
_UNSEEN = "\x00-\x08\x0b-\x1f\x7f-\x9f\u200b\u2028\u2029\u2060\ud800-\udfff\ufeff\ufffe\uffff"
_BAD = re.compile(f"[{_UNSEEN}{_BIDI}]")
_IS_BIDI = re.compile(f"[{_BIDI}]")
# UTF-8 that was read as Windows-1252 and saved again: the Swedish letters and é.
_GARBLED = re.compile("Ã[¥¤¶©…„–‰]|\ufffd")


def cleaned(text: str, guessed: bool = False) -> tuple[str, list[Finding], Touched]:
    """The text without such characters, what was found, and where. `guessed`: its letters are a guess already."""
    if text.isascii() and not _BAD.search(text):
        return text, [], {}
    findings: list[Finding] = []
    touched: Touched = {}
    if not guessed and _GARBLED.search(text):
        _look_for_garbled(text, findings, touched)
    if not _BAD.search(text):
        return text, findings, touched
    lines = text.split("\n")
    for number, line in enumerate(lines):
        if _BAD.search(line):
            lines[number] = _cleaned_line(line, number, findings, touched)
    return "\n".join(lines), findings, touched


def cleaned_value(text: str) -> str | None:
    """A text in which escapes (`\\u202e`) made such characters, without them; None where there are none."""
    return _BAD.sub(" ", text) if _BAD.search(text) else None


def _cleaned_line(line: str, number: int, findings: list[Finding], touched: Touched) -> str:
    told: set[str] = set()
    for found in _BAD.finditer(line):
        code = "bidirectional-character" if _IS_BIDI.match(found[0]) else "control-character"
        touch(touched, number, found.start(), found.end())
        if code not in told:
            told.add(code)
            findings.append(finding(code, number, found.start(), name=_name(found[0])))
    return _BAD.sub(" ", line)


def _look_for_garbled(text: str, findings: list[Finding], touched: Touched) -> None:
    for number, line in enumerate(text.split("\n")):
        found = _GARBLED.search(line)
        if not found:
            continue
        for each in _GARBLED.finditer(line):
            touch(touched, number, each.start(), each.end())
        right = None if found[0] == "\ufffd" else found[0].encode("cp1252").decode("utf-8")
        findings.append(finding("garbled-letters", number, found.start(), written=found[0], suggestion=right))


def _name(character: str) -> str:
    """`U+202E RIGHT-TO-LEFT OVERRIDE`, or the number alone where there is no name."""
    number = f"U+{ord(character):04X}"
    return f"{number} {unicodedata.name(character, '')}".strip()
