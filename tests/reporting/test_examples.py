from __future__ import annotations

import unicodedata
from pathlib import Path

import pytest

from overens.reporting.examples import lay_out, read_example, with_report

TEXT = """\
En kommentar.
$ build --strict

-- content/agreements/exempel.yaml (latin-1) --
titel: Förslag
-- content/a.yaml (crlf, bom) --
a: 1
-- content/b.yaml (nfd) --
å: 1
-- content/c.yaml (joined, repeat 3) --
[
-- content/d.yaml (size 1000000) --
x
-- content/e.pdf (base64) --
/wA=
-- content/f.yaml --
-- content/l.yaml (symlink f.yaml) --
-- report --
Fel
"""


def test_an_example_is_laid_out_as_written(tmp_path: Path) -> None:
    example = read_example(TEXT)
    lay_out(example, tmp_path)
    content = tmp_path / "content"
    assert example.command == ("build", "--strict")
    assert example.comment == "En kommentar."
    assert example.report == "Fel\n"
    assert not example.plain
    assert (content / "agreements/exempel.yaml").read_bytes() == "titel: Förslag\n".encode("latin-1")
    assert (content / "a.yaml").read_bytes() == b"\xef\xbb\xbfa: 1\r\n"
    assert (content / "b.yaml").read_text(encoding="utf-8") == unicodedata.normalize("NFD", "å: 1\n")
    assert (content / "c.yaml").read_text(encoding="utf-8") == "[[["
    assert (content / "d.yaml").stat().st_size == 1_000_000
    assert (content / "e.pdf").read_bytes() == b"\xff\x00"
    assert (content / "f.yaml").read_bytes() == b""
    assert (content / "l.yaml").is_symlink()


def test_a_report_is_replaced_and_nothing_else() -> None:
    assert with_report(TEXT, "Nytt\n") == TEXT.replace("Fel\n", "Nytt\n")
    assert with_report("-- content/a.yaml --\na: 1\n", "Nytt\n") == "-- content/a.yaml --\na: 1\n-- report --\nNytt\n"


def test_an_unknown_word_in_brackets_is_our_mistake() -> None:
    with pytest.raises(ValueError, match="rot13"):
        read_example("-- a.yaml (rot13) --\n")
