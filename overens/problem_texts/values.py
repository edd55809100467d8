"""Texts about single values: dates, numbers, names, words."""

from __future__ import annotations

from overens.problem_texts.kind import ProblemKind

KINDS: tuple[ProblemKind, ...] = ()
