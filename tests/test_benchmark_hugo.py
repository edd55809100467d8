"""The benchmark compares like with like: Hugo makes the pages and files that we make, no more and no fewer."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from benchmarks import likeness
from benchmarks.built import ROOT
from benchmarks.corpus import write_ours
from benchmarks.hugo_content import write_hugo
from benchmarks.speed import build_command, hugo_program

AGREEMENTS = 130
"""Enough for lists divided by county, and for comparisons on several pages."""

pytestmark = pytest.mark.skipif(hugo_program() is None, reason="Hugo is not installed")


@pytest.fixture(scope="module")
def sites(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """Our site and Hugo's, of the same corpus."""
    folder = tmp_path_factory.mktemp("likeness")
    write_ours(folder / "content", AGREEMENTS)
    shutil.copy(ROOT / "benchmarks/config.yaml", folder)
    shutil.copytree(ROOT / "benchmarks/hugo", folder / "hugo")
    write_hugo(folder / "hugo", AGREEMENTS)
    ours = [*build_command(folder), "--no-search", "--output", str(folder / "site")]
    hugos = [str(hugo_program()), "--source", str(folder / "hugo"), "--destination", str(folder / "public")]
    for command in (ours, hugos):
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stdout[-2000:] + done.stderr[-2000:]
    return folder / "site", folder / "public"


def test_both_make_the_same_pages(sites: tuple[Path, Path]) -> None:
    """At the same addresses, and of much the same weight."""
    ours, hugos = (likeness.pages(name, folder) for name, folder in zip(("Överens", "Hugo"), sites, strict=True))
    assert list(likeness.told("pages", ours, hugos))[1:] == ["  only in Överens: none", "  only in Hugo: none"]
    assert hugos.megabytes == pytest.approx(ours.megabytes, rel=0.15)


def test_both_make_the_same_data_and_feeds(sites: tuple[Path, Path]) -> None:
    """What other programs read; the search index, which Hugo does not have, is left out."""
    ours, hugos = (likeness.data(name, folder) for name, folder in zip(("Överens", "Hugo"), sites, strict=True))
    assert list(likeness.told("data", ours, hugos))[1:] == ["  only in Överens: none", "  only in Hugo: none"]
    assert hugos.megabytes == pytest.approx(ours.megabytes, rel=0.15)


def test_no_template_of_hugos_has_shown_a_mistake(sites: tuple[Path, Path]) -> None:
    """Go writes what it could not format or would not trust into the page."""
    for page in sites[1].rglob("*.html"):
        text = page.read_text(encoding="utf-8")
        assert "%!" not in text, page
        assert "ZgotmplZ" not in text, page
