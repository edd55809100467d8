"""Texts about files and YAML: names, encoding, size, and every way to write YAML that YAML does not take."""

from __future__ import annotations

from overens.problem_texts import (
    reading_brackets,
    reading_dashes,
    reading_files,
    reading_heads,
    reading_names,
    reading_signs,
    reading_yaml,
)
from overens.problem_texts.kind import ProblemKind

KINDS: tuple[ProblemKind, ...] = (
    *reading_names.KINDS,
    *reading_files.KINDS,
    *reading_heads.KINDS,
    *reading_yaml.KINDS,
    *reading_signs.KINDS,
    *reading_dashes.KINDS,
    *reading_brackets.KINDS,
)
