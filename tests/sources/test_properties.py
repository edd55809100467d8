"""Whatever a file holds, reading it gives a source or problems, at places that exist; never an exception."""

from __future__ import annotations

import json
import pickle
import time
import unicodedata
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from overens.sources import Limits, SourceFile, YamlText, read_source, read_yaml_text
from overens.sources.marks import KeyMarks, ValueMarks

PIECES = [
    *(
        "a",
        "b: ",
        "titel: ",
        "typ:",
        ": ",
        "- ",
        "-",
        "  ",
        "    ",
        "\t",
        "\n",
        "\n  ",
        "\n- ",
        "\n  - ",
        '"',
        "'",
        "[",
        "]",
    ),
    *(
        "{",
        "}",
        ",",
        "#",
        " #1",
        "&x ",
        "*x",
        "!t ",
        "|",
        ">",
        "|\n  ",
        "---",
        "...",
        "<<: ",
        "? ",
        "%",
        "@",
        "`",
        "åäö",
    ),
    *(
        "\\",
        "\\u202e",
        "\ufeff",
        "\u202e",
        "\x00",
        "\x85",
        "\u2028",
        "\ud800",
        "\xa0",
        "e\u0301",
        "15,6",
        "null",
        "~",
        "\r",
    ),
    *("\r\n", "Ã¥", "”", ": |\n", "kommuner:\n  - Nacka\n", "k: {a: 1, b: 2}\n", "\x1b", "text här: ", "\n---\n"),
]
yamlish = st.lists(st.sampled_from(PIECES), max_size=40).map("".join)


def assert_sound(read: YamlText, text: str) -> None:
    lines = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n").split("\n")
    lines = [unicodedata.normalize("NFC", line) for line in lines]
    for found in read.problems:
        assert 1 <= found.place.line <= len(lines)
        assert 1 <= found.place.column <= len(lines[found.place.line - 1]) + 2
    for marks in (read.marks, read.key_marks):
        assert len(list(marks)) == len(marks)
        for mark in marks.values():
            assert 1 <= mark.line <= len(lines)
            assert 1 <= mark.column <= len(lines[mark.line - 1]) + 1
    assert read.data is not None or read.problems
    assert len(set(read.problems)) == len(read.problems)
    if read.data is not None:
        assert_plain(read.data)
        assert read.marks[()]


def assert_plain(node: Any) -> None:
    """Only dicts, lists and text; nothing blank; nothing that cannot be written as UTF-8."""
    if isinstance(node, str):
        assert node.strip()
        node.encode("utf-8")
        return
    assert type(node) in (dict, list)
    assert node
    for key, child in node.items() if isinstance(node, dict) else enumerate(node):
        assert isinstance(key, int) or key.strip()
        assert_plain(child)


@given(yamlish)
@settings(max_examples=600, deadline=None)
def test_yaml_like_text_never_raises(text: str) -> None:
    assert_sound(read_yaml_text(text, "x.yaml"), text)


@given(st.text(max_size=200))
@settings(max_examples=300, deadline=None)
def test_any_text_never_raises(text: str) -> None:
    assert_sound(read_yaml_text(text, "x.yaml"), text)


@given(yamlish)
@example("&x {[")
@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_the_parser_in_python_never_raises_either(monkeypatch: pytest.MonkeyPatch, text: str) -> None:
    monkeypatch.setattr(yaml, "CSafeLoader", yaml.SafeLoader)
    assert_sound(read_yaml_text(text, "x.yaml"), text)


@given(st.binary(max_size=400), st.sampled_from(["agreements/x.yaml", "agreements/x.md", "news/x.md"]))
@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_bytes_never_raise(tmp_path: Path, raw: bytes, path: str) -> None:
    full = tmp_path / path
    full.parent.mkdir(exist_ok=True)
    full.write_bytes(raw)
    source, problems = read_source(SourceFile(path, full), Limits())
    assert source is not None or problems
    if source is not None:
        assert all(1 <= found.place.line <= len(source.lines) for found in problems)


@given(yamlish, st.sampled_from(["agreements/x.md", "agreements/x.en.md", "news/x.md"]))
@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_body_is_where_it_says(tmp_path: Path, text: str, path: str) -> None:
    full = tmp_path / path
    full.parent.mkdir(exist_ok=True)
    full.write_bytes(text.encode("utf-8", "replace"))
    source, _ = read_source(SourceFile(path, full), Limits())
    if source is not None:
        assert source.body is not None
        assert "\n".join(source.lines[source.body_line - 1 :]) == source.body


words = st.sampled_from(["a", "å b", "0114", "-", "x: y", "# z", "[", "'", "null", "é, 15,6", "ö" * 30])
keys = st.sampled_from(["a", "å", "b c", "titel", "1", "x:y"])
tree = st.recursive(
    words, lambda each: st.lists(each, min_size=1) | st.dictionaries(keys, each, min_size=1), max_leaves=8
)


@given(st.dictionaries(keys, tree, min_size=1))
@settings(max_examples=200, deadline=None)
def test_what_is_written_is_read(data: dict[str, Any]) -> None:
    text = json.dumps(data, ensure_ascii=False, indent=2)
    read = read_yaml_text(text, "x.yaml")
    assert read.problems == ()
    assert read.data == data
    lines = text.split("\n")
    for loc, mark in read.key_marks.items():
        assert lines[mark.line - 1][mark.column - 1 :].startswith(f'"{loc[-1]}"')
    assert isinstance(read.marks, ValueMarks)
    assert isinstance(read.key_marks, KeyMarks)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("titel: Avtal: Nacka\n", "unquoted-colon"),
        ("titel: x\ntyp:y\na: b\n", "missing-space"),
        ("titel: 'x\ntyp: y\n", "unclosed-quote"),
        ("titel: 'a' b\n", "text-after-quote"),
        ('titel: "\\m"\n', "backslash"),
        ("titel: @x\n", "reserved-sign"),
        ("titel: - x\n", "list-on-key-line"),
        ("titel: | x\n", "text-after-block-sign"),
        ("a:\n  - b\n  c\nd: e\n", "missing-dash"),
        ("a:\n  - b\n    - c\n", "misplaced-dash"),
        ("a:\n    b: c\n  d: e\n", "wrong-indentation"),
        ("a: [b, c\nd: e\n", "unclosed-bracket"),
        ("a: ['b' 'c']\n", "missing-comma"),
        ("a: {b: 15,6}\n", "decimal-comma"),
        ("a: {b: c: d}\n", "unquoted-colon"),
        ("a:\n\tb: c\n", "tab-indentation"),
        ("a: b\nc d\ne: f\n", "missing-colon"),
        ("a: &x b\n", "anchor"),
        ("a: 'b'\n  c d\ne: f\n", "text-goes-on"),
        ("a: [b]\n\n  c d\ne: f\n", "text-goes-on"),
        ("a: -\nb: c\n", "dash-for-unknown"),
        ("kommuner:\n  * b\n", "missing-dash"),
        ("yrken:\n  - svetsare\n    ssyk: 7212\n", "missing-colon"),
        ("kontakt:\n  epost:b\n", "missing-space"),
        ("a:\n  B: c\n  d e\n", "unquoted-colon"),
    ],
)
def test_the_parser_in_python_tells_the_same(monkeypatch: pytest.MonkeyPatch, text: str, code: str) -> None:
    with_c = read_yaml_text(text, "x.yaml")
    monkeypatch.setattr(yaml, "CSafeLoader", yaml.SafeLoader)
    in_python = read_yaml_text(text, "x.yaml")
    assert [found.code for found in in_python.problems] == [code]
    assert in_python.problems == with_c.problems
    assert in_python.data == with_c.data


def test_a_long_list_is_not_counted_anew_for_each_of_its_places() -> None:
    text = "titel: x\njobbspår:\n" + "".join(f"- spar-{number}\n" for number in range(30_000))
    read = read_yaml_text(text, "agreements/x.yaml")
    begun = time.process_time()
    assert all(read.marks["jobbspår", number].line == number + 3 for number in range(30_000))
    assert time.process_time() - begun < 2
    assert pickle.loads(pickle.dumps(read.marks)) == read.marks
