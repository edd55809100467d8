"""The made-up corpus is what its description says: as large, the same every time, and content without mistakes."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from statistics import mean

import pytest

from benchmarks.corpus import documents, write_ours
from benchmarks.vocabulary import WORDS
from overens.config import read_config
from overens.pipeline import prepare
from overens.settings import Clock, Settings

ROOT = Path(__file__).resolve().parent.parent
AGREEMENTS = 40


@pytest.fixture(scope="module")
def corpus(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Some agreements and tracks as a content folder."""
    folder = tmp_path_factory.mktemp("corpus")
    write_ours(folder, AGREEMENTS)
    return folder


@pytest.mark.parametrize(("ending", "bytes_"), [("yaml", 7000), ("md", 4000)])
def test_an_agreement_is_as_large_as_is_said(corpus: Path, ending: str, bytes_: int) -> None:
    """On the mean, as written on disk."""
    sizes = [file.stat().st_size for file in (corpus / "agreements").glob(f"*.{ending}")]
    assert len(sizes) == AGREEMENTS
    assert mean(sizes) == pytest.approx(bytes_, rel=0.05)


def test_the_same_seed_gives_the_same_corpus() -> None:
    """Otherwise a measurement could not be made again."""
    assert list(documents(5)) == list(documents(5))
    assert list(documents(5)) != list(documents(5, seed=1))


def test_the_vocabulary_has_no_word_twice() -> None:
    """A word that stands twice would be drawn more often than the others."""
    assert len(WORDS) > 300
    assert len(set(WORDS)) == len(WORDS)


def test_the_corpus_is_content_without_mistakes(corpus: Path) -> None:
    """What `check` says of it: nothing that stops a build."""
    config = read_config(ROOT / "benchmarks" / "config.yaml")[0]
    assert config is not None
    settings = Settings(config, corpus, ROOT / "templates", corpus / "nowhere", date(2026, 11, 21))
    problems = prepare(settings, Clock()).problems
    assert [one for one in problems if one.severity == "error"] == []
