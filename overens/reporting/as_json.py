"""The report for programs: one JSON object."""

from __future__ import annotations

import json

from overens.problem_texts import hint, message
from overens.problems import Problem
from overens.reporting.findings import Findings, Manner
from overens.reporting.visible import visible


def formatted(findings: Findings, manner: Manner) -> str:
    """`problems`, `pages`, and `seconds` by stage. `file` is relative to the content folder."""
    return _dumped(
        {
            "problems": [_problem(problem, manner.language) for problem in findings.problems],
            "pages": findings.pages,
            "seconds": {stage: round(seconds, 3) for stage, seconds in findings.seconds.items()},
        }
    )


def answer(text: str) -> str:
    """The same object for a command that answers with a text."""
    return _dumped({"problems": [], "pages": 0, "seconds": {}, "text": text.rstrip("\n")})


def failure(error: str, findings: Findings | None, language: str) -> str:
    """The same object for a run that could not begin, with the reason as `error`."""
    problems = findings.problems if findings else ()
    listed = [_problem(problem, language) for problem in problems]
    return _dumped({"problems": listed, "pages": 0, "seconds": {}, "error": error})


def _problem(problem: Problem, language: str) -> dict[str, str | int]:
    values = {name: visible(value) for name, value in problem.values}
    return {
        "code": problem.code,
        "severity": problem.severity,
        "file": visible(problem.place.path),
        "line": problem.place.line,
        "column": problem.place.column,
        "message": message(problem.code, values, language),
        "hint": hint(problem.code, values, language),
    }


def _dumped(value: dict[str, object]) -> str:
    # ASCII alone survives every console and redirection, Windows PowerShell's included; it reads back the same.
    return json.dumps(value, ensure_ascii=True, indent=1) + "\n"
