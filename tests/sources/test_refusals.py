"""Files made to stop the program: each is refused or read in well under a second."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest

from overens.sources import Limits, SourceFile, read_source

SIZE = 1_000_000
BOMB = "a: &a [x,x,x,x,x,x,x,x,x]\n" + "".join(
    f"{chr(98 + n)}: &{chr(98 + n)} [{','.join(['*' + chr(97 + n)] * 9)}]\n" for n in range(9)
)


def timed(folder: Path, content: bytes) -> tuple[list[str], float]:
    full = folder / "x.yaml"
    full.write_bytes(content)
    begun = time.process_time()
    _, problems = read_source(SourceFile("x.yaml", full), Limits())
    return [p.code for p in problems], time.process_time() - begun


def test_a_hundred_megabytes_are_refused_unread(tmp_path: Path) -> None:
    (tmp_path / "x.yaml").touch()
    os.truncate(tmp_path / "x.yaml", 104_857_600)
    begun = time.process_time()
    source, problems = read_source(SourceFile("x.yaml", tmp_path / "x.yaml"), Limits())
    assert time.process_time() - begun < 0.1
    assert source is None
    assert [p.code for p in problems] == ["file-too-large"]


@pytest.mark.parametrize(
    "text",
    [
        "a: " + "[" * 10_000,
        "a: " + "[" * 10_000 + "]" * 10_000,
        "a: " + "{b: " * 10_000,
        "a:\n" + "- " * 10_000 + "x\n",
        "".join(" " * level + "a:\n" for level in range(1500)),
        "? " * 10_000 + "a\n",
        "? " + "[" * 10_000,
        "<<: " + "[" * SIZE,
        "a: " + "[" * SIZE,
    ],
    ids=lambda text: text[:8],
)
def test_ten_thousand_levels_are_refused(tmp_path: Path, text: str) -> None:
    codes, seconds = timed(tmp_path, text.encode())
    assert "too-deep" in codes
    assert len(codes) <= 2
    assert seconds < 1


def test_an_alias_bomb_does_not_grow(tmp_path: Path) -> None:
    codes, seconds = timed(tmp_path, BOMB.encode())
    assert set(codes) == {"anchor", "alias"}
    assert seconds < 1


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("titel: x\n" * 200_000, "reading-stopped"),
        ("a: *x\n" * 300_000, "reading-stopped"),
        ("titel:\n" + "\ta: b\n" * 200_000, "reading-stopped"),
        ("titel: |\n" + "  \x01x\n" * 200_000, "reading-stopped"),
        ("titel:\n" + "\u00a0b: c\n" * 200_000, "reading-stopped"),
        ("a: {b: c" + ",1" * 400_000 + "}\n", "reading-stopped"),
    ],
    ids=["duplicates", "aliases", "tabs", "controls", "blanks", "commas"],
)
def test_a_file_full_of_mistakes_is_not_read_to_its_end(tmp_path: Path, text: str, last: str) -> None:
    codes, seconds = timed(tmp_path, text.encode())
    assert last in codes
    assert 100 < len(codes) <= 420
    assert seconds < 2


@pytest.mark.parametrize(
    "text",
    [
        "titel: " + "a: " * 300_000,
        "titel: x\n" + "a: b: c\n" * 100_000,
        "titel: x\n" + 'a: "b\n' * 100_000,
        "titel: x\n" + "hej du\n" * 100_000,
        "a: b\n" + " " * SIZE,
        "a:" + " " * SIZE + "b: c",
        "-" * SIZE,
        "k" * SIZE + ": x",
        "a: [" + '"b" ' * 200_000 + "]",
        "a:\n" + "    b: c\n  d: e\n" * 40_000,
        "%" * SIZE,
        "a: " + "'" * SIZE,
        'a: "' + "\\" * SIZE,
    ],
    ids=lambda text: text[:12].replace("\n", " "),
)
def test_large_files_of_nonsense_cost_little(tmp_path: Path, text: str) -> None:
    codes, seconds = timed(tmp_path, text.encode())
    assert len(codes) <= 220
    assert seconds < 4
