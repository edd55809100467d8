"""The report for GitHub Actions: one annotation for each problem.

The form is that of GitHub's workflow commands; its own toolkit escapes in the same way
(actions/toolkit, packages/core/src/command.ts).
"""

from __future__ import annotations

from overens.problem_texts import hint, message
from overens.problems import Problem
from overens.reporting.findings import Findings, Manner
from overens.reporting.paths import from_repository
from overens.reporting.text import counted
from overens.reporting.visible import visible


def formatted(findings: Findings, manner: Manner) -> str:
    """One `::error …::` or `::warning …::` for each problem, and a line that counts them."""
    rows = [_annotation(problem, findings, manner) for problem in findings.problems]
    return "\n".join([*rows, counted(findings, manner.language)]) + "\n"


def _annotation(problem: Problem, findings: Findings, manner: Manner) -> str:
    values = {name: visible(value) for name, value in problem.values}
    properties = {
        "file": from_repository(findings.file(problem.place.path, manner.here), manner.here),
        "line": str(problem.place.line),
        "col": str(problem.place.column),
        "title": problem.code,
    }
    said = message(problem.code, values, manner.language) + "\n" + hint(problem.code, values, manner.language)
    # A warning that stops the work is shown as what it is in effect.
    level = "error" if findings.strict else problem.severity
    listed = ",".join(f"{name}={_in_property(value)}" for name, value in properties.items())
    return f"::{level} {listed}::{_in_data(said)}"


def _in_data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _in_property(text: str) -> str:
    return _in_data(text).replace(":", "%3A").replace(",", "%2C")


def failure(reason: str) -> str:
    """One annotation without a file, for a run that could not begin."""
    return f"::error title=overens::{_in_data(reason)}\n"
