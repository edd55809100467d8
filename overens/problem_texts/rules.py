"""Texts about what is asked of the content: of one record, of several together, of attachments."""

from __future__ import annotations

from overens.problem_texts import rules_across, rules_attachments, rules_within
from overens.problem_texts.kind import ProblemKind

KINDS: tuple[ProblemKind, ...] = (*rules_within.KINDS, *rules_across.KINDS, *rules_attachments.KINDS)
