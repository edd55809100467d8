"""The comparison of two built sites names what only one of them has."""

from __future__ import annotations

from pathlib import Path

from benchmarks import likeness


def _site(folder: Path, *files: str) -> Path:
    for name in files:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text("12345", encoding="utf-8")
    return folder


def test_equal_sites_differ_in_nothing(tmp_path: Path) -> None:
    """Style sheets are not compared."""
    one = _site(tmp_path / "one", "index.html", "kommuner/ale/index.html", "a.css")
    other = _site(tmp_path / "other", "index.html", "kommuner/ale/index.html")
    lines = list(likeness.told("pages", likeness.pages("A", one), likeness.pages("B", other)))
    assert lines == ["pages: A 2 (0.0 MB), B 2 (0.0 MB)", "  only in A: none", "  only in B: none"]


def test_what_only_one_has_is_named(tmp_path: Path) -> None:
    """By address; a long list is cut, and the rest counted."""
    one = _site(tmp_path / "one", "index.html", *(f"lan/{number}/index.html" for number in range(8)))
    other = _site(tmp_path / "other", "index.html", "404.html")
    lines = list(likeness.told("pages", likeness.pages("A", one), likeness.pages("B", other)))
    assert lines[1] == "  only in A: 8: lan/0/, lan/1/, lan/2/, lan/3/, lan/4/, lan/5/ and 2 more"
    assert lines[2] == "  only in B: 1: 404.html"


def test_the_search_index_is_told_apart(tmp_path: Path) -> None:
    """It is no data that Hugo could have; other data is."""
    one = _site(tmp_path / "one", "sok/index.html", "sok/facets.json", "lan/flode.xml")
    assert set(likeness.data("A", one).sizes) == {"lan/flode.xml"}
    assert set(likeness.pages("A", one).sizes) == {"sok/"}
    assert likeness.search_files(one) == 1
