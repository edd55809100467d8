"""What a YAML text holds: text as written, blanks left out, and a place for everything."""

from __future__ import annotations

import pickle

import pytest

from overens.problems import Place
from overens.sources import Mark, read_yaml_text
from overens.sources.source import Limits


def data_of(text: str) -> object:
    read = read_yaml_text(text, "x.yaml")
    assert read.problems == ()
    return read.data


@pytest.mark.parametrize(
    "written",
    [
        "0114",
        "2018/196",
        "1c",
        "12:30",
        "nej",
        "1.10",
        "2025-13-01",
        "hösten 2015",
        "0",
        "1_000",
        "0x1F",
        "1e3",
        "on",
        "Null!",
    ],
)
def test_every_scalar_stays_text_as_written(written: str) -> None:
    assert data_of(f"värde: {written}\n") == {"värde": written}
    assert data_of(f"värde: '{written}'\n") == {"värde": written}
    assert data_of(f"{written}: x\n") == {written: "x"}


@pytest.mark.parametrize(
    "blank", ["", "~", "null", "''", '"  "', "|", "[]", "{}", "[~, '']", "{a: , b: ~}", "[[], {}]"]
)
def test_blank_values_are_absent(blank: str) -> None:
    assert data_of(f"titel: x\ntom: {blank}\n") == {"titel": "x"}
    assert data_of(f"titel: x\nlista:\n  - {blank}\n  - y\n") == {"titel": "x", "lista": ["y"]}


def test_quoted_words_for_nothing_are_text() -> None:
    assert data_of("a: \"null\"\nb: '~'\n") == {"a": "null", "b": "~"}


@pytest.mark.parametrize(
    "text",
    [
        "\ufefftitel: Åmål\ntyp: é\n",
        "titel: Åmål\r\ntyp: é\r\n",
        "titel: Åmål\rtyp: é\r",
        "titel: A\u030ama\u030al\ntyp: e\u0301\n",
    ],
)
def test_byte_order_mark_line_ends_and_letters_are_normalised(text: str) -> None:
    assert data_of(text) == {"titel": "Åmål", "typ": "é"}


def test_places_are_of_values_and_keys_in_characters() -> None:
    text = "# överst\ntitel: Åmål\nparter:\n  - namn: Å\n    roll:   ö\n  - {namn: ä, roll: 'é'}\ntext: |\n  rad\n"
    read = read_yaml_text(text, "x.yaml")
    assert dict(read.marks) == {
        (): Mark(2, 1),
        ("titel",): Mark(2, 8),
        ("parter",): Mark(4, 3),
        ("parter", 0): Mark(4, 5),
        ("parter", 0, "namn"): Mark(4, 11),
        ("parter", 0, "roll"): Mark(5, 13),
        ("parter", 1): Mark(6, 5),
        ("parter", 1, "namn"): Mark(6, 12),
        ("parter", 1, "roll"): Mark(6, 21),
        ("text",): Mark(7, 7, block=True),
    }
    assert dict(read.key_marks) == {
        ("titel",): Mark(2, 1),
        ("parter",): Mark(3, 1),
        ("parter", 0, "namn"): Mark(4, 5),
        ("parter", 0, "roll"): Mark(5, 5),
        ("parter", 1, "namn"): Mark(6, 6),
        ("parter", 1, "roll"): Mark(6, 15),
        ("text",): Mark(7, 1),
    }
    assert len(read.marks) == 10
    assert len(read.key_marks) == 7


def test_places_follow_values_past_blanks_and_duplicates() -> None:
    text = "tom:\na: 1\na: {b: [x, y], c: z}\nlista: [~, p, {d: ''}, q]\nsist: 3\n"
    read = read_yaml_text(text, "x.yaml")
    assert read.data == {"a": "1", "lista": ["p", "q"], "sist": "3"}
    assert read.marks["lista", 0] == Mark(4, 12)
    assert read.marks["lista", 1] == Mark(4, 24)
    assert read.marks["sist",] == Mark(5, 7)
    assert read.key_marks["sist",] == Mark(5, 1)
    assert [(p.code, p.place.line, p.value("first")) for p in read.problems] == [("duplicate-key", 3, "2")]


@pytest.mark.parametrize(
    "loc", [("x",), ("lista", 2), ("lista", -1), ("lista", "0"), ("titel", 0), (0,), ("lista", 0, "x")]
)
def test_places_of_nothing_are_key_errors(loc: tuple[str | int, ...]) -> None:
    read = read_yaml_text("titel: x\nlista: [a, b]\n", "x.yaml")
    for marks in (read.marks, read.key_marks):
        assert loc not in marks
        with pytest.raises(KeyError):
            marks[loc]


def test_marks_travel_between_processes() -> None:
    read = read_yaml_text("titel: x\nlista: [a, {b: c}]\n", "x.yaml")
    copy = pickle.loads(pickle.dumps(read))
    assert dict(copy.marks) == dict(read.marks)
    assert dict(copy.key_marks) == dict(read.key_marks)


def test_a_key_with_a_blank_value_counts_when_it_comes_again() -> None:
    read = read_yaml_text("titel:\ntyp: x\ntitel: y\n", "x.yaml")
    assert [(p.code, p.place) for p in read.problems] == [("duplicate-key", Place("x.yaml", 3, 1))]
    assert read.data == {"typ": "x", "titel": "y"}


@pytest.mark.parametrize("text", ["", "\n\n", "# bara en kommentar\n", "---\n", "...\n", "~\n", "{}\n", "titel:\n"])
def test_an_empty_text_is_one_problem_at_line_one(text: str) -> None:
    read = read_yaml_text(text, "x.yaml")
    assert read.data is None
    assert [(p.code, p.place) for p in read.problems] == [("empty-file", Place("x.yaml", 1, 1))]


@pytest.mark.parametrize("text", ["", "- a\n"])
def test_a_file_that_has_no_title_is_shown_how_its_own_kind_begins(text: str) -> None:
    first = [
        read_yaml_text(text, path).problems[0].value("suggestion")
        for path in ("redirects.yaml", "sources.yaml", "municipalities/amal.yaml", "agreements/x.yaml")
    ]
    assert [one and one.partition(" ")[0] for one in first] == [
        "/arbetsgivare/gammalt-namn/:",
        "exempelkalla:",
        "kommun:",
        None,
    ]


@pytest.mark.parametrize(
    "text",
    [
        "- a\n- b: c: d\n- *x\n",
        "\n\nbara text\n",
        "[a, b]\n",
        "'titel: x'\n",
        "|\n  text\n",
        "- a\n\tb: c\n",
        "*alias\n",
        "&a b\n",
    ],
)
def test_what_is_no_mapping_is_one_problem_at_line_one(text: str) -> None:
    read = read_yaml_text(text, "x.yaml")
    assert read.data is None
    assert [(p.code, p.place) for p in read.problems] == [("not-a-mapping", Place("x.yaml", 1, 1))]


@pytest.mark.parametrize(
    ("text", "code", "line", "column"),
    [
        ("titel: x\na: &namn y\n", "anchor", 2, 4),
        ("titel: x\na: &namn\n  b: c\n", "anchor", 2, 4),
        ("titel: x\na: *namn\n", "alias", 2, 4),
        ("titel: x\n*namn : y\n", "alias", 2, 1),
        ("titel: x\na: !!python/object:os.system y\n", "tag", 2, 4),
        ("titel: x\na: !egen {b: c}\n", "tag", 2, 4),
        ("titel: x\na: ! y\n", "tag", 2, 4),
        ("titel: x\n<<: *namn\n", "merge-key", 2, 1),
        ("titel: x\n<<: {a: &b c}\n", "merge-key", 2, 1),
        ("titel: x\n? [a, b]\n: c\n", "complex-key", 2, 3),
        ("titel: x\n? {a: b}\n: c\n", "complex-key", 2, 3),
        ("titel: x\n'': c\n", "empty-key", 2, 1),
        ("titel: x\n: c\n", "empty-key", 2, 1),
        ("titel: x\n---\ntyp: y\n", "multiple-documents", 2, 1),
        ("titel: x\n...\nfritext: här: och\n", "multiple-documents", 2, 1),
        ("titel: x\na: y\x00z\n", "control-character", 2, 5),
        ("titel: x\na: y\x85z\n", "control-character", 2, 5),
        ("titel: x\na: y\u2028z\n", "control-character", 2, 5),
        ("titel: x\na: y\u200bz\n", "control-character", 2, 5),
        ("titel: x\na: y\ufeffz\n", "control-character", 2, 5),
        ("titel: x\n# kommentar\x07\n", "control-character", 2, 12),
        ("titel: x\na: |\n  y\u202ez\n", "bidirectional-character", 3, 4),
        ('titel: x\na: "y\\u202ez"\n', "bidirectional-character", 2, 4),
        ('titel: x\na: "y\\0z"\n', "control-character", 2, 4),
        ("titel: x\na: Ã¥terstÃ¤lld\n", "garbled-letters", 2, 4),
        ("titel: x\na: KS #12\n", "swallowed-hash", 2, 7),
        ("titel: x\na: #12\n", "swallowed-hash", 2, 4),
    ],
)
def test_what_yaml_is_not_used_for_is_told_at_its_place(text: str, code: str, line: int, column: int) -> None:
    read = read_yaml_text(text, "x.yaml")
    assert [(p.code, p.place.line, p.place.column) for p in read.problems] == [(code, line, column)]
    assert read.data is not None
    assert read.data["titel"] == "x"


def test_a_marker_at_the_end_is_no_second_document() -> None:
    assert data_of("---\ntitel: x\n---\n# slut\n") == {"titel": "x"}
    assert data_of("titel: x\n...\n") == {"titel": "x"}


def test_aliases_of_one_line_are_told_once() -> None:
    read = read_yaml_text("a: [*x, *y, *z]\nb: *x\n", "x.yaml")
    assert [(p.code, p.place.line) for p in read.problems] == [("alias", 1), ("alias", 2)]


def test_what_was_reported_is_suspect_and_nothing_else() -> None:
    text = "a: *x\nb: &y z\nc: {d: !t e, f: g}\nh: 'i\u202e'\nj: KS #12\nk: {{ l }}\nm: n\n"
    assert read_yaml_text(text, "x.yaml").suspect == {("a",), ("b",), ("c", "d"), ("h",), ("j",), ("k",)}


def test_comments_are_no_problem() -> None:
    assert data_of("titel: x # se: bilaga 1\n# typ: y\ntyp: z  #12\n") == {"titel": "x", "typ": "z"}


def test_long_lines_and_folded_texts_are_whole() -> None:
    long = "ord " * 50_000
    assert data_of(f"text: {long}\nmer: >\n  a\n  b\n\n  c\n") == {"text": long.strip(), "mer": "a b\nc\n"}


def test_a_limit_on_depth_can_be_set() -> None:
    text = "a:\n  b:\n    c: d\n"
    assert read_yaml_text(text, "x.yaml", Limits(depth=3)).data
    refused = read_yaml_text(text, "x.yaml", Limits(depth=2))
    assert [(p.code, p.place.line) for p in refused.problems] == [("too-deep", 3)]
