"""Colours against what they stand on, light and dark: WCAG 2.2, 1.4.3 (text 4.5) and 1.4.11 (lines 3)."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

TEMPLATES = Path(__file__).parents[2] / "templates"

TEXT = ("ink", "ink-2", "link", "here")
LINES = ("trunk", "edge", "vard-omsorg", "hotell-restaurang", "industri", "fastighet-tradgard", "utbildning")
LINES += ("lager-logistik", "handel", "ovrig-service", "bygg", "ovrigt")


def tokens(scheme: str) -> dict[str, str]:
    css = (TEMPLATES / "styles/tokens.css").read_text(encoding="utf-8")
    light, dark = css.split("@media screen and (prefers-color-scheme: dark)")
    colours = re.compile(r"--([\w-]+): (#[0-9a-f]{3,6});")
    found = dict(colours.findall(light))
    return found | dict(colours.findall(dark)) if scheme == "dark" else found


def luminance(colour: str) -> float:
    digits = colour.lstrip("#")
    digits = "".join(one * 2 for one in digits) if len(digits) == 3 else digits
    parts = [int(digits[at : at + 2], 16) / 255 for at in (0, 2, 4)]
    linear = [one / 12.92 if one <= 0.04045 else ((one + 0.055) / 1.055) ** 2.4 for one in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("ground", ["paper", "tint"])
def test_colours_can_be_told_from_the_ground(scheme: str, ground: str) -> None:
    colours = tokens(scheme)
    weak = {name: contrast(colours[name], colours[ground]) for name in TEXT}
    assert {name: value for name, value in weak.items() if value < 4.5} == {}
    weak = {name: contrast(colours[name], colours[ground]) for name in LINES}
    assert {name: value for name, value in weak.items() if value < 3} == {}


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_buttons_and_focus_can_be_seen(scheme: str) -> None:
    colours = tokens(scheme)
    assert contrast(colours["on-trunk"], colours["trunk"]) >= 4.5
    assert max(contrast(colours[one], colours["paper"]) for one in ("focus", "ink")) >= 3
    assert contrast(colours["ink"], colours["focus"]) >= 3 or contrast(colours["ink"], colours["paper"]) >= 3


def test_schemes_have_the_same_colours() -> None:
    light, dark = tokens("light"), tokens("dark")
    assert {name for name in light if light[name] == dark[name]} <= {"focus"}
