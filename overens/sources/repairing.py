"""Reading on past mistakes: each is repaired in memory, so that one run tells all that is wrong with a file."""

from __future__ import annotations

from dataclasses import dataclass, field

from overens.sources.draft import Draft
from overens.sources.findings import Finding, RefusedError, StumbleError
from overens.sources.fix import Fix
from overens.sources.parser import ParserError
from overens.sources.reader import tree_of
from overens.sources.repairs import REPAIRS
from overens.sources.scene import Trouble, scene_of, trouble_of
from overens.sources.source import Limits
from overens.sources.tree import Tree

# How many characters may be read over and over while one file is repaired: a second's worth or two.
_PATIENCE = 6_000_000


@dataclass(slots=True)
class Reading:
    """A tree (or the reason there is none), the draft it was read from, and what was repaired on the way.

    On the lines of `excused` something has been told that may be why they need repair: nothing more is said of them.
    """

    tree: Tree | None
    draft: Draft
    findings: list[Finding] = field(default_factory=list)
    refused: list[Finding] = field(default_factory=list)
    excused: frozenset[int] = frozenset()
    applied: set[tuple[str, int, int]] = field(default_factory=set)


def read_draft(draft: Draft, limits: Limits, excused: frozenset[int]) -> Reading:
    """Read a draft, repairing it until it can be read or nothing more can be done."""
    patience, rounds = _PATIENCE, 0
    reading = Reading(None, draft, excused=excused)
    try:
        outcome: Tree | Trouble = _tried(draft, limits)
        while not isinstance(outcome, Tree):
            size = sum(map(len, reading.draft.lines)) + 1
            rounds += 1
            if patience < 0 or rounds > limits.problems:
                reading.refused = [Finding("reading-stopped", outcome.line, 0)]
            if reading.refused:
                return reading
            patience -= 2 * size
            outcome, spent = _repaired(reading, outcome, limits, patience // size)
            patience -= spent * size
    except RefusedError as error:
        reading.refused = error.findings
        return reading
    reading.tree = outcome
    return reading


def _repaired(reading: Reading, trouble: Trouble, limits: Limits, tries: int) -> tuple[Tree | Trouble, int]:
    """Keep the first fix that helps. Gives what came of it and how often the text was read."""
    scene = scene_of(reading.draft.lines, trouble)
    spent = 0
    for fix in (fix for repair in REPAIRS for fix in repair(scene)):
        found = _in_written_columns(fix.finding, reading.draft)
        # What was repaired once and did not help is something else.
        is_new = (found.code, found.line, found.column) not in reading.applied
        does_something = any(scene.lines[number] != line for number, line in fix.changes.items())
        if not does_something or not (fix.always or (is_new and spent < tries)):
            continue
        draft = reading.draft.changed(fix.changes, fix.whole, fix.is_right)
        outcome = _tried(draft, limits)
        spent += 1
        if fix.always or _helps(fix, reading.draft, trouble, draft, outcome):
            if isinstance(outcome, Tree) and scene.is_mapping and outcome.root not in ("mapping", "empty"):
                continue
            reading.applied.add((found.code, found.line, found.column))
            _tell(reading, found)
            reading.draft = draft
            return outcome, spent
    _tell(reading, Finding("unreadable-line", scene.line, 0))
    reading.refused = [Finding("reading-stopped", scene.line, 0)]
    return trouble, spent


def _tell(reading: Reading, found: Finding) -> None:
    """Note what was repaired, unless its place or the line's characters have been complained of already."""
    if found.line in reading.excused:
        return
    if not any((other.line, other.column) == (found.line, found.column) for other in reading.findings):
        reading.findings.append(found)


def _helps(fix: Fix, old: Draft, before: Trouble, new: Draft, after: Tree | Trouble) -> bool:
    """Whether reading comes further: past the old trouble (in the author's columns), or past all changed lines."""
    if isinstance(after, Tree):
        return True
    if min(after.line, after.since[0]) > max(fix.changes, default=0):
        return True
    return _place(new, after.line, after.column) > _place(old, before.line, before.column) or (
        _place(new, *after.since) > _place(old, *before.since)
    )


def _place(draft: Draft, line: int, column: int) -> tuple[int, int]:
    return line, draft.written_column(line, column)


def _in_written_columns(found: Finding, draft: Draft) -> Finding:
    return Finding(found.code, found.line, draft.written_column(found.line, found.column), found.values)


def _tried(draft: Draft, limits: Limits) -> Tree | Trouble:
    try:
        return tree_of(draft.text, limits, draft.touched())
    except (ParserError, StumbleError) as error:
        return trouble_of(error, draft.lines)
