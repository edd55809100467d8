"""Texts about the finished site: links, markup, weight, delivery."""

from __future__ import annotations

from overens.problem_texts.kind import ProblemKind

KINDS: tuple[ProblemKind, ...] = ()
