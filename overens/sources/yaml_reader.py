"""YAML text to data with places and problems: for content, for the settings and for the words of the interface."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

from overens.problems import Place, Problem, problem, sorted_once
from overens.sources.characters import cleaned
from overens.sources.decoding import normalised
from overens.sources.findings import Finding, RefusedError, StumbleError
from overens.sources.marks import KeyMarks, ValueMarks, repacked
from overens.sources.parser import ParserError
from overens.sources.preparing import prepared
from overens.sources.reader import tree_of
from overens.sources.repairing import Reading, read_draft
from overens.sources.source import Limits, Loc, Mark
from overens.sources.tree import Touched

_ROOT_CODES = {"empty": "empty-file", "list": "not-a-mapping", "text": "not-a-mapping"}


class YamlText(NamedTuple):
    """What a YAML text holds; the fields mean what they mean in `Source`."""

    data: dict[str, Any] | None
    marks: Mapping[Loc, Mark]
    key_marks: Mapping[Loc, Mark]
    suspect: frozenset[Loc]
    problems: tuple[Problem, ...]


def read_yaml_text(text: str, path: str, limits: Limits | None = None) -> YamlText:
    """Read a YAML text; `path` goes into the places of its problems. Never raises for what the text holds."""
    clean, findings, touched = cleaned(normalised(text))
    read = read_clean(clean, path, limits or Limits(), touched)
    return read._replace(problems=sorted_once((*placed(findings, path), *read.problems)))


def read_clean(text: str, path: str, limits: Limits, touched: Touched, first_line: int = 1) -> YamlText:
    """Read a normalised text without control characters; `touched` is where those stood.

    `first_line` is where the YAML begins, for what is said of it as a whole: a head begins below its first `---`.
    """
    draft, findings = prepared(text, touched)
    try:
        reading = Reading(tree_of(draft.text, limits, draft.touched()), draft)
    except RefusedError as error:
        reading = Reading(None, draft, refused=error.finding)
    except (ParserError, StumbleError):
        excused = frozenset(touched) | {f.line for f in findings if f.code != "multiple-documents"}
        reading = read_draft(draft, limits, excused)
    return _result(reading, findings, path, first_line)


def placed(findings: list[Finding], path: str) -> list[Problem]:
    """Findings as problems of a file."""
    return [problem(f.code, Place(path, f.line + 1, f.column + 1), **dict(f.values)) for f in findings]


def _result(reading: Reading, findings: list[Finding], path: str, first_line: int) -> YamlText:
    tree, draft = reading.tree, reading.draft
    findings = findings + reading.findings
    if tree is not None:
        findings = findings + [_led_back(found, reading) for found in tree.findings]
    if reading.refused is not None:
        findings = [*findings, _led_back(reading.refused, reading)]
    if tree is None:
        return YamlText(None, {}, {}, frozenset(), sorted_once(placed(findings, path)))
    if tree.root in ("list", "text") or (tree.root == "empty" and not findings):
        # A file that is no mapping is one mistake, whatever else is wrong with it.
        whole = problem(_ROOT_CODES[tree.root], Place(path, first_line), found=tree.root)
        return YamlText(None, {}, {}, frozenset(), (whole,))
    if not tree.data:
        return YamlText(None, {}, {}, frozenset(tree.suspect), sorted_once(placed(findings, path)))
    if draft.is_any_changed():
        tree.marks, tree.key_marks = (repacked(marks, draft.written_column) for marks in (tree.marks, tree.key_marks))
    return YamlText(
        tree.data,
        ValueMarks(tree.data, tree.marks),
        KeyMarks(tree.data, tree.key_marks),
        frozenset(tree.suspect),
        sorted_once(placed(findings, path)) if findings else (),
    )


def _led_back(found: Finding, reading: Reading) -> Finding:
    line = min(found.line, len(reading.draft.lines) - 1)
    return Finding(found.code, line, reading.draft.written_column(line, found.column), found.values)
