"""Mistakes in YAML that people make: each is told once, at its place, and the rest of the text is read all the same."""

from __future__ import annotations

from typing import Any

import pytest

from overens.problem_texts import hint
from overens.sources import YamlText, read_yaml_text

BEFORE = "titel: Exempelavtal\n"
AFTER = "typ: unga\nkommuner: [Åmål]\n"


def told(read: YamlText) -> list[tuple[str, int, int]]:
    return [(p.code, p.place.line, p.place.column) for p in read.problems]


@pytest.mark.parametrize(
    ("wrong", "code", "line", "column", "value"),
    [
        # Colons
        ("a: Avtal: Nacka", "unquoted-colon", 2, 9, "Avtal: Nacka"),
        ("a: Avtal:", "unquoted-colon", 2, 9, "Avtal:"),
        ("a: Avtal: Nacka # se: bilaga", "unquoted-colon", 2, 9, "Avtal: Nacka"),
        ("a: Vi'll: x", "unquoted-colon", 2, 9, "Vi'll: x"),
        ("a:\n  - b: c: d", "unquoted-colon", 3, 9, [{"b": "c: d"}]),
        ("a: {b: c: d, e: f}", "unquoted-colon", 2, 9, {"b": "c: d", "e": "f"}),
        ("a: En text\n  Obs: med kolon\n  och mer", "unquoted-colon", 3, 6, "En text Obs: med kolon och mer"),
        ("a:\n  En text\n  Obs: med kolon", "unquoted-colon", 4, 6, "En text Obs: med kolon"),
        ("a: ”Avtal: Nacka”", "typographic-quotes", 2, 4, "”Avtal: Nacka”"),
        ("a:b", "missing-space", 2, 3, "b"),
        ("a:\n  b:c\n  d: e", "missing-space", 3, 5, {"b": "c", "d": "e"}),
        ("a: {b:c, d: e}", "missing-space", 2, 7, {"b": "c", "d": "e"}),
        ("a:\n  -Nacka\n  - Åmål", "missing-space", 3, 4, ["Nacka", "Åmål"]),
        ("a:\n  - Nacka\n  -Åmål", "missing-space", 4, 4, ["Nacka", "Åmål"]),
        ("a b", "missing-colon", 2, 1, "b"),
        ("a\n  - b\n  - c", "missing-colon", 2, 1, ["b", "c"]),
        ("a: text\nsom inte är\nindragen alls", "missing-colon", 3, 1, "text"),
        ("a: |\nText utan indrag", "missing-colon", 3, 1, None),
        # Quotes
        ('a: "b', "unclosed-quote", 2, 4, "b"),
        ("a: 'b", "unclosed-quote", 2, 4, "b"),
        ('a: "b\n  c\n  d', "unclosed-quote", 2, 4, "b c d"),
        ('a:\n  - "b\n  - c', "unclosed-quote", 3, 5, ["b", "c"]),
        ("a: 'Nackas' avtal'", "text-after-quote", 2, 4, "Nackas' avtal"),
        ('a: "Avtal" med Nacka', "text-after-quote", 2, 4, '"Avtal" med Nacka'),
        ('a: "ett" och "två"', "text-after-quote", 2, 4, '"ett" och "två"'),
        ('a: "C:\\mapp"', "backslash", 2, 7, "C:\\mapp"),
        ('a: "x\\u12"', "backslash", 2, 6, "x\\u12"),
        # Signs
        ("a: @b", "reserved-sign", 2, 4, "@b"),
        ("a: `b`", "reserved-sign", 2, 4, "`b`"),
        ("a: %b", "reserved-sign", 2, 4, "%b"),
        ("a: *b* c", "reserved-sign", 2, 4, "*b* c"),
        ("a: **b** c\n  d", "reserved-sign", 2, 4, "**b** c d"),
        ("a: & b", "reserved-sign", 2, 4, "& b"),
        ("a: ? b", "reserved-sign", 2, 4, "? b"),
        ("a: , b", "reserved-sign", 2, 4, ", b"),
        ("a: ] b", "reserved-sign", 2, 4, "] b"),
        ("a: [Ange antal] veckor", "reserved-sign", 2, 4, "[Ange antal] veckor"),
        ("a: {b} c", "reserved-sign", 2, 4, "{b} c"),
        ('a:\n  - "b",\n  - c', "text-after-quote", 3, 5, ["b", "c"]),
        (
            "a:\n  - insats: b, omfattning: c\n  - insats: d",
            "keys-in-a-row",
            3,
            5,
            [{"insats": "b", "omfattning": "c"}, {"insats": "d"}],
        ),
        ('a: ["b"; "c"]', "missing-comma", 2, 8, ["b", "c"]),
        ("a: [@b, c]", "reserved-sign", 2, 5, ["@b", "c"]),
        ("a:\n  - *b* c\n  - d", "reserved-sign", 3, 5, ["*b* c", "d"]),
        ("a: | b\n  c", "text-after-block-sign", 2, 4, "c\n"),
        ("a: >100 kr", "reserved-sign", 2, 4, ">100 kr"),
        ("a: > b", "reserved-sign", 2, 4, "> b"),
        # Dashes
        ("a: - b", "list-on-key-line", 2, 4, "- b"),
        ("a: - b\n  - c", "list-on-key-line", 2, 4, ["c"]),
        ("a:\n  - b\n  c", "missing-dash", 4, 3, ["b", "c"]),
        ("a:\n- b\nc", "missing-dash", 4, 1, ["b", "c"]),
        (
            "a:\n  - b: c\n    d: e\n  b: f\n    d: g",
            "missing-dash",
            5,
            3,
            [{"b": "c", "d": "e"}, {"b": "f", "d": "g"}],
        ),
        ("a:\n  - b\n    - c\n  - d", "misplaced-dash", 4, 5, ["b", "c", "d"]),
        ("a: b\n  - c\n  - d", "misplaced-dash", 3, 3, "b · c · d"),
        ("a: b\n- c\n- d", "misplaced-dash", 3, 1, "b"),
        # Indentation
        ("a:\n  b: c\n    d: e", "wrong-indentation", 4, 5, {"b": "c", "d": "e"}),
        ("a:\n    b: c\n  d: e\n  f: g", "wrong-indentation", 4, 3, {"b": "c", "d": "e", "f": "g"}),
        ("a:\n  - b: c\n   d: e\n  - b: f", "wrong-indentation", 4, 4, [{"b": "c", "d": "e"}, {"b": "f"}]),
        ("a:\n  - b: c\n  d: e\n  - b: f", "wrong-indentation", 4, 3, [{"b": "c", "d": "e"}, {"b": "f"}]),
        ("a:\n    - b\n  - c", "wrong-indentation", 4, 3, ["b", "c"]),
        ("a: |\n  b\n c\n  d", "wrong-indentation", 4, 2, "b\nc\nd\n"),
        ("a:\n\tb: c", "tab-indentation", 3, 1, {"b": "c"}),
        ("a:\n  -\tb", "tab-indentation", 3, 4, ["b"]),
        ("a: {b: c,\n\td: e}", "tab-indentation", 3, 1, {"b": "c", "d": "e"}),
        ("a:\n  - b: c\n\td: e", "tab-indentation", 4, 1, [{"b": "c", "d": "e"}]),
        ("a:\u00a0b", "odd-space", 2, 3, "b"),
        ("a:\n\u00a0\u00a0b: c", "odd-space", 3, 1, {"b": "c"}),
        ("a:\n  -\u00a0b", "odd-space", 3, 4, ["b"]),
        # Brackets
        ("a: [b, c", "unclosed-bracket", 2, 4, ["b", "c"]),
        ("a: {b: c", "unclosed-bracket", 2, 4, {"b": "c"}),
        ("a: [\n  b,\n  c", "unclosed-bracket", 2, 4, ["b", "c"]),
        ("a: [b, c}", "unclosed-bracket", 2, 4, "[b, c}"),
        ("a:\n  - {b: [c, d}\n  - e", "unclosed-bracket", 3, 9, ["{b: [c, d}", "e"]),
        ("a: [b, c]]", "extra-bracket", 2, 10, ["b", "c"]),
        ("a: [b, , c]", "extra-comma", 2, 8, ["b", "c"]),
        ("a: [b,, c]", "extra-comma", 2, 7, ["b", "c"]),
        ("a: [, b]", "extra-comma", 2, 5, ["b"]),
        ("a: [b,,, c]", "extra-comma", 2, 7, ["b", "c"]),
        ("a: {b: c, , d: e}", "extra-comma", 2, 11, {"b": "c", "d": "e"}),
        ("a: [\n  b,\n  ,\n  c\n]", "extra-comma", 4, 3, ["b", "c"]),
        ("a: ['b' 'c']", "missing-comma", 2, 8, ["b", "c"]),
        ("a: [{b: c} {b: d}]", "missing-comma", 2, 11, [{"b": "c"}, {"b": "d"}]),
        ("a: [\n  {b: c}\n  {b: d}\n]", "missing-comma", 3, 9, [{"b": "c"}, {"b": "d"}]),
        ('a: [\n  "b"\n  "c"\n]', "missing-comma", 3, 6, ["b", "c"]),
        ("a: [\n  Nacka\n  Åmål,\n]", "missing-comma", 3, 8, ["Nacka", "Åmål"]),
        (
            "a: [\n  Ett steg, Två steg # så\n  Tre steg\n]",
            "missing-comma",
            3,
            21,
            ["Ett steg", "Två steg", "Tre steg"],
        ),
        ("a: {\n  b: c\n\n  d: e\n}", "missing-comma", 3, 7, {"b": "c", "d": "e"}),
        ('a: {\n  "b": "c"\n  "d": "e"\n}', "missing-comma", 3, 11, {"b": "c", "d": "e"}),
        ('a: {\n  "b": 1\n  "d": 2\n}', "missing-comma", 3, 9, {"b": "1", "d": "2"}),
        ("a: {b: [c, d]\n  e: f}", "missing-comma", 2, 14, {"b": ["c", "d"], "e": "f"}),
        ("a: {namn: Exempel kommun roll: x}", "missing-comma", 2, 25, {"namn": "Exempel kommun", "roll": "x"}),
        ("a: {b: 15,6}", "decimal-comma", 2, 8, {"b": "15,6"}),
        ("a: {b: 1 404,25 kr, c: d}", "decimal-comma", 2, 8, {"b": "1 404,25 kr", "c": "d"}),
        ("a: {b: vård, skola, c: d}", "comma-in-braces", 2, 12, {"b": "vård, skola", "c": "d"}),
        ("a: {b, c}", "braces-for-list", 2, 4, ["b", "c"]),
    ],
)
def test_a_mistake_is_told_once_and_read_past(wrong: str, code: str, line: int, column: int, value: Any) -> None:
    read = read_yaml_text(f"{BEFORE}{wrong}\n{AFTER}", "x.yaml")
    assert told(read) == [(code, line, column)]
    expected = {"titel": "Exempelavtal", "a": value, "typ": "unga", "kommuner": ["Åmål"]}
    assert read.data == {key: each for key, each in expected.items() if each is not None}
    after = len(f"{BEFORE}{wrong}\n".split("\n"))
    assert read.marks["typ",].line == after
    assert read.marks["kommuner", 0].line == after + 1


@pytest.mark.parametrize(
    ("wrong", "suspect"),
    [
        ("a: b: c", {("a",)}),
        ("a: @b", {("a",)}),
        ("a: {b: c: d, e: f}", {("a", "b")}),
        ("a: {b: 15,6, c: d}", {("a", "b")}),
        ("a: | b\n  c", {("a",)}),
        ("a: |\nb utan indrag", {("a",)}),
        ("a:\n  - b\n  c", set()),
        ("a:\n\tb: c", set()),
        ("a:b", set()),
        ("a: [b, c", set()),
    ],
)
def test_only_what_is_in_doubt_is_suspect(wrong: str, suspect: set[tuple[str | int, ...]]) -> None:
    assert read_yaml_text(f"{BEFORE}{wrong}\n{AFTER}", "x.yaml").suspect == suspect


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("titel: Avtal: Nacka", "titel: 'Avtal: Nacka'"),
        ("titel: ”Avtal: Nacka”", "titel: 'Avtal: Nacka'"),
        ("titel:Avtal", "titel: Avtal"),
        ("titel: 'Nackas' avtal'", '"Nackas\' avtal"'),
        ("titel: *Nytt* avtal", "'*Nytt* avtal'"),
        ("typ unga", "typ: unga"),
        ("mål: {värde: 15,6}", "'15,6'"),
        ("kommuner: {Åmål, Mellerud}", "[Åmål, Mellerud]"),
        ("kommuner:\n  - Åmål\n  Mellerud", "- Mellerud"),
    ],
)
def test_the_hint_says_what_to_write(wrong: str, right: str) -> None:
    read = read_yaml_text(f"år: 2018\n{wrong}\nslut: x\n", "x.yaml")
    (found,) = read.problems
    assert f"`{right}`" in hint(found.code, dict(found.values), "sv")


def test_all_mistakes_of_a_text_are_told_at_once() -> None:
    text = (
        "titel: Avtal: Nacka\n"  # 1
        "typ:unga\n"  # 2
        "kommuner:\n"
        "\t- Åmål\n"  # 4
        "\t- Mellerud: x: y\n"  # 5 twice
        "parter:\n"
        '  - {namn: "A, roll: kommun}\n'  # 7
        "  - {namn: @B, roll: kommun}\n"  # 8
        "   roll: kommun\n"  # 9
        "undertecknad: *datum\n"  # 10
        "titel: Igen\n"  # 11
        "slutdatum 2018\n"  # 12
        "mål:\n"
        "  - indikator: x\n"
        "    målvärde: {värde: 15,6}\n"  # 15
        "sist: 'kvar\n"  # 16
    )
    read = read_yaml_text(text, "x.yaml")
    assert sorted({p.place.line for p in read.problems}) == [1, 2, 4, 5, 7, 8, 9, 10, 11, 12, 15, 16]
    assert {p.code for p in read.problems} >= {
        "unquoted-colon",
        "missing-space",
        "tab-indentation",
        "alias",
        "duplicate-key",
    }
    assert read.data is not None
    assert read.data["titel"] == "Avtal: Nacka"
    assert read.data["kommuner"][0] == "Åmål"
    assert read.data["sist"] == "kvar"


def test_a_mark_leads_back_past_the_repair() -> None:
    read = read_yaml_text("a: {b: c: d, e: f}\nlista:\n\t-\tg\n", "x.yaml")
    assert (read.marks["a", "e"].line, read.marks["a", "e"].column) == (1, 17)
    assert (read.key_marks["a", "e"].line, read.key_marks["a", "e"].column) == (1, 14)
    assert (read.marks["lista", 0].line, read.marks["lista", 0].column) == (3, 4)


def test_tabs_and_odd_blanks_inside_texts_are_the_authors() -> None:
    text = "text: |\n  ett\n  \ttabb\n  \u00a0hårt\n\nmer: a\tb\u00a0c\n"
    read = read_yaml_text(text, "x.yaml")
    assert told(read) == []
    assert read.data == {"text": "ett\n\ttabb\n\u00a0hårt\n", "mer": "a\tb\u00a0c"}


def test_lines_of_blanks_alone_are_no_mistake() -> None:
    read = read_yaml_text("a: b\n\t\n   \n\u00a0\nc:\n  - d\n \t \n  - e\n", "x.yaml")
    assert told(read) == []
    assert read.data == {"a": "b", "c": ["d", "e"]}


def test_what_nobody_knows_is_told_as_unreadable_and_passed_over() -> None:
    read = read_yaml_text("%NÅGOT\ntitel: x\n", "x.yaml")
    assert told(read) == [("unreadable-line", 1, 1)]
    assert read.data == {"titel": "x"}


def test_an_indented_file_with_one_line_that_is_not() -> None:
    read = read_yaml_text("  titel: x\ntyp: y\n", "x.yaml")
    assert told(read) == [("wrong-indentation", 1, 3)]
    assert read.data == {"titel": "x", "typ": "y"}
