"""Styles name the start and the end of a line, never left and right: pages read from the right are then right, too."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from overens.assets import page_sheets, style_parts

TEMPLATES = Path(__file__).resolve().parents[2] / "templates"
SIDES = re.compile(
    r"(?:^|[\s{;])(?:left|right)\s*:|-(?:left|right)(?:-\w+)?\s*:|(?:text-align|float|clear):\s*(?:left|right)\b"
)
FOUR = re.compile(r"\b(?:margin|padding|inset):\s*((?:[^\s;(]+(?:\([^;]*?\))?\s+){3}[^;]+);")


@pytest.mark.parametrize(
    "part",
    sorted({*style_parts(TEMPLATES), *(part for parts in page_sheets(TEMPLATES).values() for part in parts)}),
    ids=lambda part: part.name,
)
def test_no_side_is_named(part: Path) -> None:
    css = re.sub(r"/\*.*?\*/", "", part.read_text(encoding="utf-8"), flags=re.DOTALL)
    assert SIDES.findall(css) == []
    uneven = [found[0] for found in FOUR.finditer(css) if len(set(found[1].split()[1::2])) > 1 and "(" not in found[1]]
    assert uneven == []
