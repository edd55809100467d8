"""Which lines of a YAML text lie inside literal or folded text, told without the parser, which may not come so far."""

from __future__ import annotations

import re
from collections.abc import Sequence

_HEADER = re.compile(r"(?:^|.*[:\-][ \t]+)[|>][-+0-9]{0,2}[ \t]*(?:#.*)?\Z")


def block_lines(lines: Sequence[str]) -> set[int]:
    """The numbers (from 0) of the lines that belong to such texts; blank ones are left out."""
    inside: set[int] = set()
    indent = -1
    depth = 0
    for number, line in enumerate(lines):
        blanks = len(line) - len(line.lstrip(" "))
        if indent >= 0:
            if not line.strip():
                continue
            depth = depth or blanks
            if blanks > indent and blanks >= depth:
                inside.add(number)
                continue
        indent = blanks if _HEADER.match(line) else -1
        depth = 0
    return inside
