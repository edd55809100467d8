"""Words as search takes them apart, and the hand-kept list of how people ask (`questions.yaml`)."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

from overens.sources import read_yaml_text
from overens.swedish.stemming import stem

QUESTIONS = Path(__file__).parent.parent / "register" / "questions.yaml"

_WORD = re.compile(r"[^\W_]+(?:[:/.\-][^\W_]+)*")
_PART = re.compile(r"[^\W_]+")


def counted_stems(text: str) -> dict[str, int]:
    """How often each stem occurs in a text; of `Dua-dagen` and `2015/0548` the whole and the parts count."""
    counts: dict[str, int] = {}
    for written, times in Counter(text.lower().split()).items():
        for root in _stems(written):
            counts[root] = counts.get(root, 0) + times
    return counts


@lru_cache(maxsize=200_000)
def _stems(written: str) -> tuple[str, ...]:
    """The stems of what stands between two spaces, its signs included: words never reach over a space."""
    return tuple(stem(one) for word in _WORD.findall(written) for one in (word, *_parts(word)))


def _parts(word: str) -> list[str]:
    return [] if word.isalnum() else _PART.findall(word)


@cache
def asked() -> dict[str, Any]:
    """The list as it stands in the file: `tomma` and `avsikter`."""
    return read_yaml_text(QUESTIONS.read_text(encoding="utf-8"), QUESTIONS.name).data or {}


@cache
def empty_words() -> tuple[str, ...]:
    """Words that tell nothing about what is looked for."""
    return tuple(dict.fromkeys(word for line in asked()["tomma"] for word in line.split()))


@cache
def empty_stems() -> frozenset[str]:
    """Stems that no page is found by."""
    return frozenset(stem(word) for word in empty_words())
