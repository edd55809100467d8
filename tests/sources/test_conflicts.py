"""Two versions of the same lines, as Git leaves them: told once, and the first is read."""

from __future__ import annotations

from pathlib import Path

import pytest

from overens.problems import Problem
from overens.sources import Limits, Source, SourceFile, read_source


def read(folder: Path, path: str, text: str) -> tuple[Source | None, tuple[Problem, ...]]:
    full = folder / path
    full.parent.mkdir(parents=True)
    full.write_text(text, encoding="utf-8")
    return read_source(SourceFile(path, full), Limits())


@pytest.mark.parametrize(
    ("text", "line", "data"),
    [
        ("a: 1\n<<<<<<< HEAD\nb: 2\n=======\nb: 3\n>>>>>>> gren\nc: 4\n", 2, {"a": "1", "b": "2", "c": "4"}),
        ("a: 1\n<<<<<<< HEAD\nb: 2\n||||||| x\nb: 0\n=======\nb: 3\n>>>>>>> gren\n", 2, {"a": "1", "b": "2"}),
        ("a:\n<<<<<<< HEAD\n  - 2\n=======\n  - 3\n>>>>>>> gren\n  - 4\n", 2, {"a": ["2", "4"]}),
        ("a: 1\n>>>>>>> gren\nb: 2\n", 2, {"a": "1", "b": "2"}),
        ("a: 1\n<<<<<<< HEAD\nb: 2\n", 2, {"a": "1", "b": "2"}),
    ],
)
def test_a_conflict_is_told_once_and_its_first_version_read(
    tmp_path: Path, text: str, line: int, data: dict[str, object]
) -> None:
    source, problems = read(tmp_path, "agreements/x.yaml", text)
    assert [(one.code, one.place.line) for one in problems] == [("merge-conflict", line)]
    assert source
    assert source.data == data
    assert "\n".join(source.lines) == text, "the excerpt shows what the writer has"


def test_each_conflict_of_a_text_is_told_in_its_head_and_its_body(tmp_path: Path) -> None:
    conflict = "<<<<<<< HEAD\n{}\n=======\n{}\n>>>>>>> gren\n"
    text = f"---\n{conflict.format('titel: A', 'titel: B')}datum: 2018\n---\n\n{conflict.format('Ett.', 'Två.')}"
    source, problems = read(tmp_path, "news/x.md", text)
    assert [(one.code, one.place.line) for one in problems] == [("merge-conflict", 2), ("merge-conflict", 10)]
    assert source
    assert source.data == {"titel": "A", "datum": "2018"}
    assert source.body
    assert source.body.split() == ["Ett."]


def test_a_heading_underlined_is_no_conflict(tmp_path: Path) -> None:
    source, problems = read(tmp_path, "news/x.md", "---\ntitel: A\ndatum: 2018\n---\n\nRubrik\n=======\n")
    assert problems == ()
    assert source
    assert source.body == "\nRubrik\n=======\n"
