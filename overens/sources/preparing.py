"""What is set right before the parser sees a text: a second document, tabs and odd blanks in the indentation.

All three are looked for with one search, since hardly any text holds them.
"""

from __future__ import annotations

import re

from overens.sources.blocks import block_lines
from overens.sources.characters import is_plain
from overens.sources.draft import Draft
from overens.sources.findings import Finding, finding, refuse_many
from overens.sources.parser import ParserError, StreamEnd, events_of
from overens.sources.tree import Touched

# No-break space and the typographic blanks: they come with text pasted from Word and look like blanks.
_ODD = "\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000"
_NEEDED = re.compile(rf"^(?:---|\.\.\.)(?:\s|$)|^[ {_ODD}]*[\t{_ODD}]|[:-][{_ODD}]|- *\t", re.MULTILINE)
_MARKER = re.compile(r"(?:---|\.\.\.)(?:\s|$)")
_INDENT = re.compile(rf"[ \t{_ODD}]*")
_PREFIX = re.compile(r"[ \t]*(?:-[ \t]+)*")
_AFTER_SIGN = re.compile(rf"([ ]*(?:- +)*(?:-|[^\s:#'\"{_ODD}-][^\s:#'\"{_ODD}]*:))([{_ODD}][ {_ODD}]*)")
_WIDTHS = (2, 4, 8)


def prepared(text: str, touched: Touched, limit: int) -> tuple[Draft, list[Finding]]:
    """The text as a draft that holds one document and no tabs or odd blanks where YAML counts columns.

    Raises `RefusedError` where more than `limit` of them are found.
    """
    draft = Draft(text.split("\n"), touched)
    if not _may_need_it(text) or not _NEEDED.search(text):
        return draft, []
    draft, findings = _one_document(draft)
    draft = draft.changed({number: "" for number, line in enumerate(draft.lines) if line.isspace()})
    inside = block_lines(draft.lines)
    draft, odd = _plain_blanks(draft, inside, limit)
    draft, tabs = _without_tabs(draft, inside, limit)
    return draft, findings + odd + tabs


def _may_need_it(text: str) -> bool:
    """Whether a closer look is worth its time: plain letters without tabs and markers need none."""
    if "\t" in text or "\n---" in text or "\n..." in text or text.startswith(("---", "...")):
        return True
    return not is_plain(text)


def _one_document(draft: Draft) -> tuple[Draft, list[Finding]]:
    """Drop all from a second `---`, or from what follows `...`; only a file with content after it is at fault."""
    lines = draft.lines
    begun = False
    for number, line in enumerate(lines):
        if _MARKER.match(line):
            if not begun and line.startswith("---"):
                begun = True
                continue
            dropped = {later: "" for later in range(number, len(lines)) if lines[later]}
            rest = [line[3:], *lines[number + 1 :]]
            at_fault = any(text.strip()[:1] not in ("", "#") and not _MARKER.match(text) for text in rest)
            return draft.changed(dropped), [finding("multiple-documents", number, 0)] if at_fault else []
        begun = begun or line.strip()[:1] not in ("", "#", "%")
    return draft, []


def _plain_blanks(draft: Draft, inside: set[int], limit: int) -> tuple[Draft, list[Finding]]:
    changes: dict[int, str] = {}
    findings: list[Finding] = []
    for number, line in enumerate(draft.lines):
        if line.isascii() or number in inside or not line.strip():
            continue
        new = line
        indent = _INDENT.match(line)
        width = indent.end() if indent else 0
        if not line[:width].isascii():
            new = "".join("\t" if sign == "\t" else " " for sign in line[:width]) + line[width:]
        after = _AFTER_SIGN.match(new)
        if after:
            new = f"{after[1]}{' ' * len(after[2])}{new[after.end() :]}"
        if new != line:
            column = next(at for at, sign in enumerate(line) if sign != new[at])
            changes[number] = new
            findings.append(finding("odd-space", number, column, name=f"U+{ord(line[column]):04X}"))
            refuse_many(findings, limit)
    return (draft.changed(changes) if changes else draft), findings


def _without_tabs(draft: Draft, inside: set[int], limit: int) -> tuple[Draft, list[Finding]]:
    """Tabs before a line's content become as many blanks as make the most of the text readable."""
    tabbed = []
    findings = []
    for number, line in enumerate(draft.lines):
        prefix = _PREFIX.match(line)
        width = prefix.end() if prefix else 0
        if number not in inside and width < len(line) and "\t" in line[:width]:
            tabbed.append((number, width))
            findings.append(finding("tab-indentation", number, line.index("\t")))
            refuse_many(findings, limit)
    if not tabbed:
        return draft, []
    drafts = []
    for blanks in _WIDTHS:
        changes = {n: draft.lines[n][:end].expandtabs(blanks) + draft.lines[n][end:] for n, end in tabbed}
        drafts.append(draft.changed(changes))
    return max(drafts, key=lambda each: _readable_lines(each.text)), findings


def _readable_lines(text: str) -> int:
    get = events_of(text)
    line = 0
    try:
        while type(event := get()) is not StreamEnd:
            line = event.end_mark.line
    except ParserError:
        return line
    return line + 1
