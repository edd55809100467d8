"""YAML text to data with places and problems: for content, for the settings and for the words of the interface."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, NamedTuple

from overens.problems import Place, Problem, problem, sorted_once
from overens.sources.characters import cleaned
from overens.sources.decoding import normalised
from overens.sources.draft import Draft
from overens.sources.findings import Finding, RefusedError, StumbleError
from overens.sources.fix import looks_like_key, shortened
from overens.sources.known_keys import RECORD_KEYS
from overens.sources.marks import KeyMarks, ValueMarks, repacked, unpacked
from overens.sources.parser import ParserError
from overens.sources.preparing import prepared
from overens.sources.reader import tree_of
from overens.sources.repairing import Reading, read_draft
from overens.sources.scene import entry_of
from overens.sources.source import Limits, Loc, Mark
from overens.sources.tree import Touched

_IN_COLUMNS = re.compile(r"\s*([^\W\d_]+)(?:\t\s*|\s*=\s*|\s*\|\s*| {2,})(\S.*)")
_ROOT_CODES = {"empty": "empty-file", "list": "not-a-mapping", "text": "not-a-mapping"}

_FIRST_LINES = {
    "municipalities": "kommun: Åmål",
    "sources.yaml": "exempelkalla: {titel: Exempelkälla}",
    "vocabularies.yaml": "målgrupper: {exempelord: {etikett: Exempelord}}",
    "rules.yaml": "exempelregel: {text: Så här ska det vara.}",
    "redirects.yaml": "/arbetsgivare/gammalt-namn/: /arbetsgivare/nytt-namn/",
    "config.yaml": "namn: Överens",
}
"""How files begin that do not begin with a `titel`, by their name or their folder's."""


class YamlText(NamedTuple):
    """What a YAML text holds; the fields mean what they mean in `Source`."""

    data: dict[str, Any] | None
    marks: Mapping[Loc, Mark]
    key_marks: Mapping[Loc, Mark]
    suspect: frozenset[Loc]
    problems: tuple[Problem, ...]
    blanks: Mapping[Loc, Mark] = {}


def read_yaml_text(text: str, path: str, limits: Limits | None = None) -> YamlText:
    """Read a YAML text; `path` goes into the places of its problems. Never raises for what the text holds."""
    limits = limits or Limits()
    try:
        clean, findings, touched = cleaned(normalised(text), limits.problems)
    except RefusedError as error:
        return _unread(placed(error.findings, path))
    read = read_clean(clean, path, limits, touched)
    return read._replace(problems=sorted_once((*placed(findings, path), *read.problems))) if findings else read


def read_clean(text: str, path: str, limits: Limits, touched: Touched) -> YamlText:
    """Read a normalised text without control characters; `touched` is where those stood."""
    try:
        draft, findings = prepared(text, touched, limits.problems)
    except RefusedError as error:
        return _unread(placed(error.findings, path))
    try:
        reading = Reading(tree_of(draft.text, limits, draft.touched()), draft)
    except RefusedError as error:
        reading = Reading(None, draft, refused=error.findings)
    except (ParserError, StumbleError):
        excused = frozenset(touched) | {f.line for f in findings if f.code != "multiple-documents"}
        reading = read_draft(draft, limits, excused)
    return _result(reading, findings, path, bool(touched))


def placed(findings: list[Finding], path: str) -> list[Problem]:
    """Findings as problems of a file."""
    return [problem(f.code, Place(path, f.line + 1, f.column + 1), **dict(f.values)) for f in findings]


def _unread(problems: list[Problem]) -> YamlText:
    return YamlText(None, {}, {}, frozenset(), sorted_once(problems))


def _result(reading: Reading, findings: list[Finding], path: str, is_excused: bool) -> YamlText:
    """What came of a reading. `is_excused`: something has been told of the text that may be why it is empty."""
    tree, draft = reading.tree, reading.draft
    found_in_draft = [*(tree.findings if tree else ()), *reading.refused]
    findings = [*findings, *reading.findings, *(_led_back(found, draft) for found in found_in_draft)]
    problems = placed(findings, path)
    if tree is None:
        return _unread(problems)
    if tree.root in ("list", "text") or (tree.root == "empty" and not findings and not is_excused):
        # A file that is no mapping is one mistake, whatever else is wrong with it: at line 1 (CONTENT.md §1).
        first = _undashed(draft) if tree.root == "list" else _with_colon(draft)
        first = first or _FIRST_LINES.get(path.partition("/")[0])
        return _unread([problem(_ROOT_CODES[tree.root], Place(path, 1), suggestion=first)])
    if not tree.data:
        return _unread(problems)
    blanks = {loc: unpacked(mark) for loc, mark in tree.blanks}
    if draft.is_any_changed():
        tree.marks, tree.key_marks = (repacked(marks, draft.written_column) for marks in (tree.marks, tree.key_marks))
        blanks = {loc: _led_back_mark(mark, draft) for loc, mark in blanks.items()}
    return YamlText(
        tree.data,
        ValueMarks(tree.data, tree.marks),
        KeyMarks(tree.data, tree.key_marks),
        frozenset(tree.suspect),
        sorted_once(problems),
        blanks,
    )


def _undashed(draft: Draft) -> str | None:
    """The first line without its dash, where it is a key all the same: every line of the file has one."""
    entry = next((entry_of(line) for line in draft.lines if line.startswith("- ")), None)
    return shortened(f"{entry.key}: {entry.value}") if entry and looks_like_key(entry.key) else None


def _with_colon(draft: Draft) -> str | None:
    """The first line with a colon, where it is a key and its value in columns or with another sign between."""
    found = next((_IN_COLUMNS.fullmatch(line) for line in draft.lines if line.strip()), None)
    return f"{found[1]}: {shortened(found[2])}" if found and found[1].lower() in RECORD_KEYS else None


def _led_back(found: Finding, draft: Draft) -> Finding:
    line = min(found.line, len(draft.lines) - 1)
    return Finding(found.code, line, draft.written_column(line, found.column), found.values)


def _led_back_mark(mark: Mark, draft: Draft) -> Mark:
    return Mark(mark.line, draft.written_column(mark.line - 1, mark.column - 1) + 1)
