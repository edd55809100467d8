"""Texts about files and YAML: encoding, size, syntax, names."""

from __future__ import annotations

from overens.problem_texts.kind import ProblemKind

KINDS: tuple[ProblemKind, ...] = ()
