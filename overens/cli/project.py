"""Where this project lies: its own configuration, templates and schemas are the defaults."""

from __future__ import annotations

from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
CONFIG = ROOT / "config.yaml"
TEMPLATES = ROOT / "templates"
SCHEMAS = ROOT / "schema"
EXAMPLES = ROOT / "tests" / "broken"
REFERENCE = ROOT / "docs" / "referens" / "felmeddelanden.md"
PREVIEW = ROOT / ".cache" / "preview"
