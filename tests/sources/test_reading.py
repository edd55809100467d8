"""One file, from bytes to a source: encodings, heads, bodies, identities, and what is never opened."""

from __future__ import annotations

import os
import pickle
import socket
import time
from pathlib import Path

import pytest

from overens.problem_texts import message
from overens.problems import Place, Problem
from overens.sources import Limits, Source, SourceFile, read_source
from overens.sources.source import Lines

LIMITS = Limits()


def read(
    folder: Path, path: str, content: str | bytes, limits: Limits = LIMITS
) -> tuple[Source | None, tuple[Problem, ...]]:
    full = folder / path
    full.parent.mkdir(parents=True, exist_ok=True)
    full.write_bytes(content.encode() if isinstance(content, str) else content)
    return read_source(SourceFile(path, full), limits)


def told(problems: tuple[Problem, ...]) -> list[tuple[str, int, int]]:
    return [(p.code, p.place.line, p.place.column) for p in problems]


@pytest.mark.parametrize(
    ("path", "kind", "record", "language"),
    [
        ("agreements/exempel.yaml", "agreements", "exempel", "sv"),
        ("agreements/exempel.md", "agreements", "exempel", "sv"),
        ("agreements/exempel.en.md", "agreements", "exempel", "en"),
        ("job-tracks/exempel-2.lattlast.md", "job-tracks", "exempel-2", "lattlast"),
        ("news/exempel.ar.md", "news", "exempel", "ar"),
        ("sources.yaml", "sources", "sources", "sv"),
        ("config.yaml", "config", "config", "sv"),
    ],
)
def test_the_path_tells_what_a_file_is(tmp_path: Path, path: str, kind: str, record: str, language: str) -> None:
    text = "---\ntitel: x\n---\ntext\n" if path.endswith(".md") else "titel: x\n"
    source, problems = read(tmp_path, path, text)
    assert source is not None
    assert (source.path, source.kind, source.id, source.language) == (path, kind, record, language)
    assert source.data == {"titel": "x"}
    assert problems == ()


def test_a_source_travels_between_processes(tmp_path: Path) -> None:
    source, _ = read(tmp_path, "agreements/x.yaml", "titel: x\nlista: [a, {b: c}]\n")
    copy = pickle.loads(pickle.dumps(source))
    assert copy.data == source.data
    assert copy.place(("lista", 1, "b")) == Place("agreements/x.yaml", 2, 16)
    assert list(copy.lines) == ["titel: x", "lista: [a, {b: c}]", ""]


def test_places_of_what_is_not_there_are_the_nearest(tmp_path: Path) -> None:
    source, _ = read(tmp_path, "agreements/x.yaml", "# överst\nparter:\n  - namn: x\n")
    assert source is not None
    assert source.place(()) == Place("agreements/x.yaml", 2, 1)
    assert source.place(("titel",)) == Place("agreements/x.yaml", 2, 1)
    assert source.place(("parter", 0, "roll")) == Place("agreements/x.yaml", 3, 5)
    assert source.key_place(("parter", 0, "namn")) == Place("agreements/x.yaml", 3, 5)
    assert source.place(("parter", 0, "namn")) == Place("agreements/x.yaml", 3, 11)


@pytest.mark.parametrize(
    ("value", "places"),
    [
        ("|\n    ett\n    två\n\n    fyra\n", {0: (2, 5), 1: (3, 5), 3: (5, 5)}),
        ("|-\n    ett\n      djupt\n", {0: (2, 5), 1: (3, 5)}),
        ("|\n\n    efter tom\n", {0: (2, 5), 1: (3, 5)}),
        (">\n    ett\n    ihop\n\n    nytt\n", {0: (2, 5), 1: (5, 5)}),
        ("rad ett\n    ihop\n\n    nytt\n", {0: (1, 7), 1: (4, 5)}),
        ("'rad ett\n\n\n    nytt'\n", {0: (1, 7), 2: (4, 5)}),
    ],
)
def test_lines_inside_texts_have_their_places(tmp_path: Path, value: str, places: dict[int, tuple[int, int]]) -> None:
    source, problems = read(tmp_path, "agreements/x.yaml", f"text: {value}titel: x\n")
    assert source is not None
    assert problems == ()
    found = {offset: source.text_place(("text",), offset) for offset in places}
    assert {offset: (place.line, place.column) for offset, place in found.items()} == places


def test_columns_inside_a_block_count_from_its_indentation(tmp_path: Path) -> None:
    source, _ = read(tmp_path, "agreements/x.yaml", "a:\n  text: |\n    ett [två](fel)\n")
    assert source is not None
    assert source.text_place(("a", "text"), 0, 5) == Place("agreements/x.yaml", 3, 9)


def test_suspicion_reaches_below_but_not_beside(tmp_path: Path) -> None:
    source, _ = read(tmp_path, "agreements/x.yaml", "a: @b\nc: d\n")
    assert source is not None
    assert source.is_suspect(("a",))
    assert source.is_suspect(("a", 0, "x"))
    assert not source.is_suspect(("c",))
    assert not source.is_suspect(())


# Encodings


def test_latin_1_is_named_and_read_past(tmp_path: Path) -> None:
    source, problems = read(tmp_path, "agreements/x.yaml", "typ: x\ntitel: Åmål: och\n".encode("latin-1"))
    assert told(problems) == [("wrong-encoding", 2, 8), ("unquoted-colon", 2, 12)]
    assert "Latin-1" in (problems[0].value("encoding") or "")
    assert source is not None
    assert source.data == {"typ": "x", "titel": "Åmål: och"}


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be"])
def test_utf_16_is_named_and_read_past(tmp_path: Path, encoding: str) -> None:
    mark = {"utf-16": b"", "utf-16-le": b"\xff\xfe", "utf-16-be": b"\xfe\xff"}[encoding]
    source, problems = read(tmp_path, "agreements/x.yaml", mark + "titel: Åmål\ntyp: x\n".encode(encoding))
    assert told(problems) == [("wrong-encoding", 1, 1)]
    assert problems[0].value("encoding") == "UTF-16"
    assert source is not None
    assert source.data == {"titel": "Åmål", "typ": "x"}


@pytest.mark.parametrize("encoding", ["utf-32-le", "utf-32-be"])
def test_utf_32_is_not_taken_for_utf_16(tmp_path: Path, encoding: str) -> None:
    """The mark of the one begins with that of the other, and the rest would be full of control characters."""
    mark = {"utf-32-le": b"\xff\xfe\0\0", "utf-32-be": b"\0\0\xfe\xff"}[encoding]
    source, problems = read(tmp_path, "agreements/x.yaml", mark + "titel: Åmål\nmål: x\n".encode(encoding))
    assert told(problems) == [("wrong-encoding", 1, 1)]
    assert problems[0].value("encoding") == "UTF-32"
    assert source is not None
    assert source.data == {"titel": "Åmål", "mål": "x"}


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("marked", [True, False])
def test_a_longer_file_in_utf_16_is_no_less_a_text(tmp_path: Path, encoding: str, marked: bool) -> None:
    text = ("\ufeff" if marked else "") + "titel: Exempelavtal om Åmål\n" + "# en rad till\n" * 20
    source, problems = read(tmp_path, "agreements/x.yaml", text.encode(encoding))
    assert [(one.code, one.value("encoding")) for one in problems] == [("wrong-encoding", "UTF-16")]
    assert source is not None
    assert source.data == {"titel": "Exempelavtal om Åmål"}


def test_lines_are_not_parted_anew_for_each_line() -> None:
    lines = Lines("rad\n" * 200_000)
    begun = time.process_time()
    assert len(list(lines)) == len(lines)
    assert time.process_time() - begun < 1


def test_one_bad_letter_in_utf_8_is_told_where_it_stands(tmp_path: Path) -> None:
    source, problems = read(tmp_path, "agreements/x.yaml", "titel: Åmål\ntyp: G".encode() + b"\xf6teborg\n")
    assert told(problems) == [("broken-utf8", 2, 7)]
    assert source is not None


@pytest.mark.parametrize(
    "start", [b"PK\x03\x04", b"%PDF-1.7\n\xe2\xe3", b"\x89PNG\r\n\x1a\n", b"\xd0\xcf\x11\xe0", b"\0" * 100]
)
def test_files_that_are_no_text_are_one_problem(tmp_path: Path, start: bytes) -> None:
    source, problems = read(tmp_path, "agreements/x.yaml", start + bytes(range(256)) * 4)
    assert source is None
    assert told(problems) == [("not-text", 1, 1)]


def test_a_byte_order_mark_and_windows_line_ends_are_no_mistake(tmp_path: Path) -> None:
    source, problems = read(tmp_path, "news/x.md", b"\xef\xbb\xbf---\r\ntitel: x\r\n---\r\nrad\r\nrad\r\n")
    assert problems == ()
    assert source is not None
    assert source.body == "rad\nrad\n"


# Heads


def test_a_head_and_a_body_have_the_lines_of_the_file(tmp_path: Path) -> None:
    source, problems = read(tmp_path, "news/x.md", "---\ntitel: x\nbild:\n  alt: y\n---\n\n# Rubrik\n")
    assert source is not None
    assert problems == ()
    assert source.place(("bild", "alt")) == Place("news/x.md", 4, 8)
    assert (source.body, source.body_line) == ("\n# Rubrik\n", 6)


def test_running_text_beside_facts_needs_no_head(tmp_path: Path) -> None:
    source, problems = read(tmp_path, "agreements/x.md", "# Rubrik\n\n---\n\ntext: mer\n")
    assert problems == ()
    assert source is not None
    assert (source.data, source.body, source.body_line) == ({}, "# Rubrik\n\n---\n\ntext: mer\n", 1)


def test_a_rule_at_the_top_of_running_text_is_no_head(tmp_path: Path) -> None:
    source, problems = read(tmp_path, "agreements/x.md", "---\n\nText utan huvud.\n")
    assert problems == ()
    assert source is not None
    assert source.body == "---\n\nText utan huvud.\n"


def test_running_text_may_have_a_head(tmp_path: Path) -> None:
    source, problems = read(tmp_path, "agreements/x.md", "---\ntitel: x\n---\ntext\n")
    assert problems == ()
    assert source is not None
    assert (source.data, source.body, source.body_line) == ({"titel": "x"}, "text\n", 4)


@pytest.mark.parametrize(
    "path", ["news/x.md", "pages/x.md", "pages/x.en.md", "agreements/x.en.md", "job-tracks/x.lattlast.md"]
)
@pytest.mark.parametrize("text", ["", "# Rubrik\n\ntext\n", "Bara text.\n"])
def test_a_head_that_is_missing_is_one_problem(tmp_path: Path, path: str, text: str) -> None:
    source, problems = read(tmp_path, path, text)
    assert told(problems) == [("head-missing", 1, 1)]
    assert source is not None
    assert source.data is None


@pytest.mark.parametrize(
    ("text", "code", "line"),
    [
        ("titel: x\ndatum: y\n---\n\n# Rubrik\ntext\n", "head-missing", 1),
        ("--\ntitel: x\ndatum: y\n---\n\n# Rubrik\ntext\n", "head-missing", 1),
        ("titel: x\ndatum: y\n\n# Rubrik\ntext\n", "head-missing", 1),
        ("—\ntitel: x\ndatum: y\n—\n\n# Rubrik\ntext\n", "head-missing", 1),
        ("---\ntitel: x\ndatum: y\n\n# Rubrik\ntext\n", "head-not-closed", 1),
        ("---\ntitel: x\ndatum: y\n—\n\n# Rubrik\ntext\n", "head-not-closed", 4),
        ("---\ntitel: x\ndatum: y\n----\n\n# Rubrik\ntext\n", "head-not-closed", 4),
    ],
)
def test_a_head_that_is_badly_fenced_is_read_all_the_same(tmp_path: Path, text: str, code: str, line: int) -> None:
    source, problems = read(tmp_path, "news/x.md", text)
    assert told(problems) == [(code, line, 1)]
    assert source is not None
    assert source.data == {"titel": "x", "datum": "y"}
    assert source.body is not None
    assert source.body.strip() == "# Rubrik\ntext"
    assert source.lines[source.body_line - 1 :][0].strip() == source.body.split("\n")[0].strip()


def test_mistakes_in_a_head_have_the_lines_of_the_file(tmp_path: Path) -> None:
    source, problems = read(tmp_path, "news/x.md", "---\ntitel: a: b\n\tdatum: c\n---\ntext\u202e\n")
    assert told(problems) == [("unquoted-colon", 2, 9), ("tab-indentation", 3, 1), ("bidirectional-character", 5, 5)]
    assert source is not None
    assert source.body == "text \n"


@pytest.mark.parametrize("head", ["", "\n", "# x\n"])
def test_an_empty_head_is_told_at_the_first_line(tmp_path: Path, head: str) -> None:
    _, problems = read(tmp_path, "news/x.md", f"---\n{head}---\ntext\n")
    assert told(problems) == [("empty-file", 1, 1)]


# What is never opened


def test_a_link_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "hemligt.yaml").write_text("titel: hemligt\n")
    (tmp_path / "agreements").mkdir()
    link = tmp_path / "agreements" / "x.yaml"
    link.symlink_to(tmp_path / "hemligt.yaml")
    source, problems = read_source(SourceFile("agreements/x.yaml", link), LIMITS)
    assert source is None
    assert told(problems) == [("not-a-file", 1, 1)]


def test_a_folder_that_has_become_a_link_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "utanför").mkdir()
    (tmp_path / "utanför" / "x.yaml").write_text("titel: hemligt\n")
    (tmp_path / "content").mkdir()
    (tmp_path / "content" / "agreements").symlink_to(tmp_path / "utanför")
    full = tmp_path / "content" / "agreements" / "x.yaml"
    source, problems = read_source(SourceFile("agreements/x.yaml", full), LIMITS)
    assert source is None
    assert told(problems) == [("not-a-file", 1, 1)]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes here")
def test_pipes_sockets_and_folders_are_not_read(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.yaml")
    (tmp_path / "folder.yaml").mkdir()
    for name in ("pipe.yaml", "folder.yaml"):
        source, problems = read_source(SourceFile(name, tmp_path / name), LIMITS)
        assert source is None
        assert told(problems) == [("not-a-file", 1, 1)]
    with socket.socket(socket.AF_UNIX) as server:
        try:
            server.bind(str(tmp_path / "s.yaml"))
        except OSError:
            pytest.skip("the path is too long for a socket here")
        source, problems = read_source(SourceFile("s.yaml", tmp_path / "s.yaml"), LIMITS)
    assert source is None
    assert told(problems) == [("not-a-file", 1, 1)]


def test_what_is_no_file_any_more_is_told_by_name(tmp_path: Path) -> None:
    (tmp_path / "agreements/x.yaml").mkdir(parents=True)
    _, problems = read_source(SourceFile("agreements/x.yaml", tmp_path / "agreements" / "x.yaml"), LIMITS)
    assert message(problems[0].code, dict(problems[0].values), "sv").startswith("`x.yaml` är en genväg")


def test_a_file_that_has_vanished_is_a_problem(tmp_path: Path) -> None:
    source, problems = read_source(SourceFile("agreements/x.yaml", tmp_path / "agreements" / "x.yaml"), LIMITS)
    assert source is None
    assert [p.code for p in problems] == ["file-not-readable"]


def test_a_file_just_at_the_limit_is_read(tmp_path: Path) -> None:
    text = "titel: x\n"
    assert read(tmp_path, "agreements/x.yaml", text, Limits(file_bytes=len(text)))[0] is not None
    source, problems = read(tmp_path, "agreements/x.yaml", text, Limits(file_bytes=len(text) - 1))
    assert source is None
    assert [p.code for p in problems] == ["file-too-large"]


def test_what_the_listing_refused_is_not_told_again(tmp_path: Path) -> None:
    (tmp_path / "x.yaml").write_text("titel: x\n")
    assert read_source(SourceFile("x.yaml", tmp_path / "x.yaml", refused=True), LIMITS) == (None, ())


@pytest.mark.parametrize(
    "raw",
    [
        b"PK\x03\x04",
        b"{\\rtf1\\ansi titel: Hej}",
        b"<!DOCTYPE html><p>titel: Hej</p>",
        b"\xef\xbb\xbf\n<HTML>titel: Hej",
    ],
)
def test_what_another_program_saved_is_told_once(tmp_path: Path, raw: bytes) -> None:
    source, problems = read(tmp_path, "agreements/x.yaml", raw)
    assert source is None
    assert told(problems) == [("not-text", 1, 1)]
