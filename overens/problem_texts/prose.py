"""Texts about Markdown text: markup, links, headings, language."""

from __future__ import annotations

from overens.problem_texts.kind import ProblemKind

KINDS: tuple[ProblemKind, ...] = ()
