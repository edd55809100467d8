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

# How many characters may be read over and over while one file is repaired: some two seconds' worth.
_PATIENCE = 8_000_000


@dataclass(slots=True)
class Reading:
    """A tree (or the reason there is none), the draft it was read from, and what was repaired on the way."""

    tree: Tree | None
    draft: Draft
    findings: list[Finding] = field(default_factory=list)
    refused: Finding | None = None


def read_draft(draft: Draft, limits: Limits) -> Reading:
    """Read a draft, repairing it until it can be read or nothing more can be done."""
    patience = _PATIENCE
    reading = Reading(None, draft)
    try:
        outcome: Tree | Trouble = _tried(draft, limits)
        while not isinstance(outcome, Tree):
            size = sum(map(len, reading.draft.lines)) + 1
            if patience < 0 or len(reading.findings) >= limits.problems:
                reading.refused = Finding("reading-stopped", min(outcome.line, len(draft.lines) - 1), 0)
                return reading
            patience -= 2 * size
            outcome, spent = _repaired(reading, outcome, limits, patience // size)
            patience -= spent * size
    except RefusedError as error:
        reading.refused = error.finding
        return reading
    reading.tree = outcome
    return reading


def _repaired(reading: Reading, trouble: Trouble, limits: Limits, tries: int) -> tuple[Tree | Trouble, int]:
    """Keep the first fix that helps. Gives what came of it and how often the text was read."""
    scene = scene_of(reading.draft.lines, trouble)
    spent = 0
    for repair in REPAIRS:
        for fix in repair(scene):
            if spent >= tries and not fix.always:
                continue
            draft = reading.draft.changed(fix.changes, fix.whole)
            outcome = _tried(draft, limits)
            spent += 1
            if isinstance(outcome, Tree) or fix.always or _helps(fix, trouble, outcome):
                _keep(reading, fix, draft)
                return outcome, spent
    reading.findings.append(Finding("unreadable-line", scene.line, 0))
    return trouble, spent


def _helps(fix: Fix, before: Trouble, after: Trouble) -> bool:
    """Whether reading comes further: past the old trouble, or past all lines that were changed."""
    return after.is_past(before) or min(after.line, after.since[0]) > max(fix.changes, default=0)


def _keep(reading: Reading, fix: Fix, draft: Draft) -> None:
    found = fix.finding
    column = reading.draft.written_column(found.line, found.column)
    reading.findings.append(Finding(found.code, found.line, column, found.values))
    reading.draft = draft


def _tried(draft: Draft, limits: Limits) -> Tree | Trouble:
    try:
        return tree_of(draft.text, limits, draft.touched())
    except (ParserError, StumbleError) as error:
        return trouble_of(error)
