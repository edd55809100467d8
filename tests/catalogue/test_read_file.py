"""One file read by all stages: what one stage has told is not told by the next."""

from __future__ import annotations

from pathlib import Path

import pytest

from overens.models import BASE_VOCABULARIES
from overens.reading import read_file
from overens.sources import Limits, SourceFile


@pytest.mark.parametrize("title", ["[Exempelavtal", "{namn: Exempelavtal"])
def test_a_bracket_that_is_never_closed_is_one_mistake(tmp_path: Path, title: str) -> None:
    full = tmp_path / "agreements" / "exempel.yaml"
    full.parent.mkdir()
    full.write_text(f"titel: {title}\ntyp: unga\nkommuner: [Åmål]\n", encoding="utf-8")
    read = read_file(SourceFile("agreements/exempel.yaml", full), Limits(), BASE_VOCABULARIES)
    assert [(one.code, one.place.line) for one in read.problems] == [("unclosed-bracket", 1)]


@pytest.mark.parametrize("encoding", ["cp850", "mac-roman"])
def test_letters_that_a_guess_cannot_read_are_not_asked_about(tmp_path: Path, encoding: str) -> None:
    full = tmp_path / "agreements" / "exempel.yaml"
    full.parent.mkdir()
    full.write_bytes("titel: Exempelavtal\ntyp: unga\nkommuner: [Åmål]\n".encode(encoding))
    read = read_file(SourceFile("agreements/exempel.yaml", full), Limits(), BASE_VOCABULARIES)
    assert [(one.code, one.place.line) for one in read.problems] == [("wrong-encoding", 3)]


def test_texts_below_a_key_with_a_capital_letter_are_looked_at_where_they_stand(build):
    text = "titel: A\ntyp: unga\nkommuner: [Åmål]\nSammanfattning: |\n  Läs mer\n  [här](https://exempel.example).\n"
    codes = build({"agreements/a.yaml": text}).prepared.problems
    assert [(one.code, one.place.line, one.place.column) for one in codes] == [
        ("unknown-key", 4, 1),
        ("vague-link-text", 6, 4),
    ]
