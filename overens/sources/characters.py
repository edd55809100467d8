"""Characters that nobody sees or that have come out wrong: controls, turners of the reading direction, `Ã¶`.

Each becomes one blank, so that columns stay what they were, and is reported once a line.
"""

from __future__ import annotations

import re
import unicodedata
from itertools import islice

from overens.sources.findings import Finding, finding, refuse_many
from overens.sources.tree import Touched, touch

_BIDI = "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"
_UNSEEN = "\x00-\x08\x0b-\x1f\x7f-\x9f\u200b\u2028\u2029\u2060\ud800-\udfff\ufeff\ufffe\uffff"
_BAD = re.compile(f"[{_UNSEEN}{_BIDI}]")
_SHOWN = 1000  # of one line; more make no difference to what is told
_IS_BIDI = re.compile(f"[{_BIDI}]")
# UTF-8 that was read as Windows-1252 and saved again: the Swedish letters and é.
_GARBLED = re.compile("Ã[¥¤¶©…„–‰]|\ufffd")


def is_plain(text: str) -> bool:
    """Whether the text surely holds nothing odd. Much faster than looking for each odd character."""
    return "Ã" not in text and "\ufffd" not in text and text.replace("\n", "").replace("\t", "").isprintable()


def cleaned(text: str, limit: int, guessed: bool = False) -> tuple[str, list[Finding], Touched]:
    """The text without such characters, what was found, and where. `guessed`: its letters are a guess already.

    Raises `RefusedError` where more than `limit` are found.
    """
    if is_plain(text):
        return text, [], {}
    findings: list[Finding] = []
    touched: Touched = {}
    if guessed:
        _touch_unread(text, touched)
    else:
        _look_for_garbled(text, findings, touched)
        refuse_many(findings, limit)
    if not _BAD.search(text):
        return text, findings, touched
    lines = text.split("\n")
    for number, line in enumerate(lines):
        if _BAD.search(line):
            lines[number] = _cleaned_line(line, number, findings, touched)
            refuse_many(findings, limit)
    return "\n".join(lines), findings, touched


def _touch_unread(text: str, touched: Touched) -> None:
    """Values with letters that the guess has none for: what they say is not known, and not asked about."""
    for number, line in enumerate(text.split("\n") if "\ufffd" in text else ()):
        for found in islice(re.finditer("\ufffd", line), _SHOWN):
            touch(touched, number, found.start(), found.end())


def cleaned_value(text: str) -> tuple[str, str, str] | None:
    r"""Look at a value in which escapes (`\u202e`) may have made such characters.

    Gives the value without them (never blank), the problem's code and the character's name; None where all is well.
    """
    found = _BAD.search(text)
    if not found:
        return None
    return _BAD.sub(" ", text).strip() or "?", _code(found[0]), _name(found[0])


def _code(character: str) -> str:
    return "bidirectional-character" if _IS_BIDI.match(character) else "control-character"


def _cleaned_line(line: str, number: int, findings: list[Finding], touched: Touched) -> str:
    told: set[str] = set()
    for found in islice(_BAD.finditer(line), _SHOWN):
        code = _code(found[0])
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
        for each in islice(_GARBLED.finditer(line), _SHOWN):
            touch(touched, number, each.start(), each.end())
        right = None if found[0] == "\ufffd" else found[0].encode("cp1252").decode("utf-8")
        findings.append(finding("garbled-letters", number, found.start(), written=found[0], suggestion=right))


def _name(character: str) -> str:
    """`U+202E RIGHT-TO-LEFT OVERRIDE`, or the number alone where there is no name."""
    number = f"U+{ord(character):04X}"
    return f"{number} {unicodedata.name(character, '')}".strip()
