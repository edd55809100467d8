"""Texts about keys of a record: unknown, missing, given twice, wrong shape."""

from __future__ import annotations

from overens.problem_texts.kind import ProblemKind

KINDS: tuple[ProblemKind, ...] = ()
