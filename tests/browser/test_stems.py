"""The two stemmers, of the build and of the browser, hold together over every word that search knows."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from overens.swedish.stemming import stem

PAIRS = Path(__file__).parents[1] / "swedish" / "stems.txt"


def test_the_browser_finds_the_same_stems(visit: Callable[..., Any], site_folder: Path) -> None:
    words = {word.lower() for word in json.loads((site_folder / "sok" / "words.json").read_bytes())}
    words |= {line.split()[0] for line in PAIRS.read_text(encoding="utf-8").splitlines() if not line.startswith("#")}
    for text in (site_folder / "sok" / "text").rglob("*.txt"):
        words |= {word for word in text.read_text(encoding="utf-8").lower().split() if word.isalnum()}
    page = visit("/sok/")
    (script,) = site_folder.glob("assets/search-stem-*.js")
    found = page.evaluate(
        "async ([path, words]) => { const { stem } = await import(path); return words.map(stem); }",
        [f"/assets/{script.name}", sorted(words)],
    )
    assert len(words) > 2000
    assert found == [stem(word) for word in sorted(words)]
