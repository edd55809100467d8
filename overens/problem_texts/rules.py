"""Texts about rules across files and within a record."""

from __future__ import annotations

from overens.problem_texts.kind import ProblemKind

KINDS: tuple[ProblemKind, ...] = ()
