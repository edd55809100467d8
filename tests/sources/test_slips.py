"""Slips seen in writers' files: each is told at its own lines, with what to write; the rest is read as usual."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from overens.problem_texts import hint
from overens.problems import Problem
from overens.sources import Limits, Source, SourceFile, YamlText, read_source, read_yaml_text

BEFORE = "titel: Exempelavtal\n"
AFTER = "granskad: 2018\n"


def read_between(wrong: str) -> YamlText:
    return read_yaml_text(f"{BEFORE}{wrong}\n{AFTER}", "agreements/x.yaml")


def told(read: YamlText) -> list[tuple[str, int]]:
    return [(found.code, found.place.line) for found in read.problems]


def hints(read: YamlText) -> list[str]:
    return [hint(found.code, dict(found.values), "sv") for found in read.problems]


def read_news(folder: Path, text: str) -> tuple[Source | None, tuple[Problem, ...]]:
    full = folder / "news" / "x.md"
    full.parent.mkdir()
    full.write_text(text, encoding="utf-8")
    return read_source(SourceFile("news/x.md", full), Limits())


@pytest.mark.parametrize(
    ("wrong", "line", "value"),
    [
        ('a: "Ett."\n\n  Två.', 4, "Ett."),
        ("a: 'Ett'\n  och två.", 3, "Ett"),
        ('a: "Ett"\n  och två: tre\n\n  Mer: mer', 3, "Ett"),
        ("a: 'Ett' # obs\n  # obs\n  och två", 4, "Ett"),
        ("a: [ett]\n  och två", 3, ["ett"]),
        ("a: [ett,\n  två]\n  och tre", 4, ["ett", "två"]),
        ("a: {b: 40}\n  och två", 3, {"b": "40"}),
        ("a:\n  'Ett'\n  två.", 4, "Ett"),
        ("a:\n  '* ett'\n  '* två'", 4, "* ett"),
        ("a:\n  - 'Ett'\n    och två\n  - Tre", 4, ["Ett", "Tre"]),
        ("a:\n  - b: 'Ett'\n      och två\n    c: d", 4, [{"b": "Ett", "c": "d"}]),
    ],
)
def test_a_closed_value_that_goes_on_is_told_where_it_goes_on(wrong: str, line: int, value: Any) -> None:
    read = read_between(wrong)
    assert told(read) == [("text-goes-on", line)]
    assert read.data == {"titel": "Exempelavtal", "a": value, "granskad": "2018"}
    assert any(loc[0] == "a" for loc in read.suspect)
    assert ("titel",) not in read.suspect
    assert ("granskad",) not in read.suspect


def test_the_first_key_may_be_the_one_that_goes_on() -> None:
    read = read_yaml_text('titel: "Nytt"\n  om unga\ndatum: 2018\n', "x.yaml")
    assert told(read) == [("text-goes-on", 2)]
    assert read.data == {"titel": "Nytt", "datum": "2018"}


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ('sammanfattning: "Ett."\n  Två.', "`sammanfattning: |`"),
        ("sammanfattning:\n  'Ett.'\n  Två.", "`sammanfattning: |`"),
        ('sammanfattning: "Ett" och\n  två.', "Skriv `|` efter nyckeln"),
        ('process:\n  - "Ett" och\n    två\n  - Tre', "Skriv `|` efter nyckeln"),
        ("process: [ett]\n  två", "Flytta `]` till slutet av den här texten."),
        ("sammanfattning = Text", "Skriv `sammanfattning: Text`."),
        ("slutdatum=2018", "Skriv `slutdatum: 2018`."),
        ("belägg\uff1a hela", "Skriv `belägg: hela`."),
        ('titel2: "Ett"\n  och två', "`titel2: |`"),
        ('utgivare: "Ett"\n  och två', 'Flytta `"` till slutet av den här texten.'),
        ("process:\n  - 'Ett'\n    och två", "Flytta `'` till slutet av den här texten."),
        ("belägg; hela", "Skriv `belägg: hela`."),
        ("parter;\n  - namn: X", "Skriv `parter:`."),
        ("parter =\n  - namn: X", "Skriv `parter:`."),
        ("kontakt:\n  funktion: Växeln\n  - epost: x@exempel.se", "utan streck: `epost: x@exempel.se`"),
        ("sammanfattning: 'Ett'\nTvå stycken här.", "`sammanfattning: |`"),
        ("sammanfattning: Unga.\ntiteln är ny.", "Fortsätter texten ovanför: dra in raden"),
        ("mål: [x]\nsammanfattning: Unga.\nmål för unga.", "Fortsätter texten ovanför: dra in raden"),
        ("parter:\n  - namn: X\n    roll kommun\n  - namn: Y\n    roll: kommun", "Skriv `roll: kommun`."),
        ("parter:\n  - namn X\n    roll: kommun\n  - namn: Y", "Skriv `- namn: X`."),
        ("undertecknd 2018-01-25", "Skriv `undertecknad: 2018-01-25`."),
        ("sammanfattning: Unga\nmål för", "Skriv `mål: för`."),
        ("sammanfattning: Unga\noch nyanlända.", "Fortsätter texten ovanför: dra in raden"),
        ("sammanfattning: |\n  Unga\noch nyanlända.", "Fortsätter texten ovanför: dra in raden"),
        ("Målgrupper\n  - unga", "Skriv `målgrupper:`."),
        ("Exempelkalla\n  titel: X\n  datum: 2018", "Skriv `exempelkalla:`."),
        ("målgrupper\n- unga", "Skriv `målgrupper:`."),
        ("arbetsgivare:\n  - Exempelbolaget\n    sektor: privat", "Skriv `- namn: Exempelbolaget`."),
        ("insatser:\n- Praktik\n  år: 2018", "Skriv `- insats: Praktik`."),
        ("sammanfattning:\n  Gäller: unga\n  och nyanlända", "Skriv `|` efter nyckeln"),
        ("sammanfattning:\n  * unga\n  * nyanlända", "Skriv `|` efter nyckeln"),
        ("slutdatum: -", "ta bort raden"),
        ("omgångar:\n  - start: -\n    slut: 2018", "ta bort raden"),
        ("målgrupper:\n  exempelord: Exempelord\n  - unga", "utan streck: `unga: …`"),
    ],
)
def test_one_problem_says_what_to_write(wrong: str, right: str) -> None:
    (said,) = hints(read_between(wrong))
    assert right in said


@pytest.mark.parametrize("word", ["och", "för", "i", "om", "samt", "därför"])
def test_a_sentence_that_goes_on_is_no_key(word: str) -> None:
    (said,) = hints(read_between(f"sammanfattning: Avtalet gäller unga\n{word} nyanlända"))
    assert f"`{word}:" not in said


@pytest.mark.parametrize(
    ("wrong", "lines", "value"),
    [
        ("arbetsgivare:\n  - namn:X\n    sektor:privat", [3, 4], [{"namn": "X", "sektor": "privat"}]),
        ("arbetsgivare:\n- namn:X\n- namn:Y", [3, 4], [{"namn": "X"}, {"namn": "Y"}]),
        ("kontakt:\n  funktion:X\n  epost:x@exempel.se", [3, 4], {"funktion": "X", "epost": "x@exempel.se"}),
        ("kontakt:\n  länk:https://exempel.se", [3], {"länk": "https://exempel.se"}),
        (
            "mål:\n  - indikator: x\n    målvärde:\n      värde:40",
            [5],
            [{"indikator": "x", "målvärde": {"värde": "40"}}],
        ),
        ("exempelkalla:\n  titel:X", [3], {"titel": "X"}),
    ],
)
def test_a_part_without_a_blank_after_its_colon_is_told(wrong: str, lines: list[int], value: Any) -> None:
    read = read_between(wrong)
    assert told(read) == [("missing-space", line) for line in lines]
    assert read.data is not None
    assert read.data[wrong.split(":")[0]] == value
    assert not read.suspect


@pytest.mark.parametrize(
    "right",
    [
        "process:\n  - titel:Avtal\n  - kl.:12\n  - 12:30\n  - a:b",
        "arbetsgivare:\n  - https://exempel.se\n  - verkstad:svets\n  - 'namn:X'",
        "sammanfattning:\n  mål:alla\n  epost:x",
        "kontakt: {funktion: 'namn:X'}",
        "parter:\n  - namn: |\n      roll:kommun",
        "kommuner:\n  - namn:Åmål",
    ],
)
def test_a_colon_within_a_text_is_left_alone(right: str) -> None:
    assert told(read_between(right)) == []


def test_a_text_and_a_tight_key_below_it_are_two_slips() -> None:
    read = read_between("arbetsgivare:\n  - Exempelbolaget\n    sektor:privat")
    assert told(read) == [("missing-colon", 3), ("missing-space", 4)]
    assert read.data is not None
    assert read.data["arbetsgivare"] == [{"namn": "Exempelbolaget", "sektor": "privat"}]


@pytest.mark.parametrize("indent", ["", "  "])
@pytest.mark.parametrize("bullets", ["**", "••", "––", "··", "oo", ("1.", "2."), ("1)", "2)"), "-*", "-•"])
def test_other_bullets_than_dashes_are_a_list(indent: str, bullets: tuple[str, str]) -> None:
    first, second = bullets
    read = read_between(f"målgrupper:\n{indent}{first} unga\n{indent}{second} nyanlända")
    begun = 3 if first != "-" else 4
    assert told(read) == [("missing-dash", line) for line in range(begun, 5)]
    assert hints(read) == ["Skriv `- unga`.", "Skriv `- nyanlända`."][begun - 3 :]
    assert read.data is not None
    assert read.data["målgrupper"] == ["unga", "nyanlända"]
    assert not read.suspect


@pytest.mark.parametrize(
    "right",
    ["sammanfattning:\n  • unga\n  • nyanlända", "process:\n  - • unga\n  - 1. ett", "anmärkning:\n  – en text"],
)
def test_bullets_within_texts_are_left_alone(right: str) -> None:
    assert told(read_between(right)) == []


@pytest.mark.parametrize(
    ("wrong", "code", "right"),
    [
        ("arbetsgivare:\n  - namn Exempelbolaget", "missing-colon", "Skriv `- namn: Exempelbolaget`."),
        ("partner:\n- namn = Exempelskolan\n- Andra", "missing-colon", "Skriv `- namn: Exempelskolan`."),
        ("yrken:\n  - namn svetsare # ett\n    ssyk: 7212", "missing-colon", "Skriv `- namn: svetsare`."),
        ("yrken:\n  -namn: svetsare", "missing-space", "Skriv `- namn: svetsare`."),
        ("parter:\n- namn: X\n-namn: Y\n", "missing-space", "Skriv `- namn: Y`."),
    ],
)
def test_a_name_is_never_taken_with_its_key(wrong: str, code: str, right: str) -> None:
    read = read_between(wrong)
    assert [found.code for found in read.problems] == [code]
    assert hints(read)[0].startswith(right)
    assert read.data is not None
    assert "namn" in read.data[wrong.split(":")[0]][0]


@pytest.mark.parametrize("right", ["arbetsgivare:\n  - namnlösa AB\n  - Namn AB", "process:\n  - namn anges"])
def test_a_name_that_begins_like_the_key_is_left_alone(right: str) -> None:
    assert told(read_between(right)) == []


def test_a_text_whose_first_paragraph_stands_too_deep_is_read_to_its_end() -> None:
    read = read_between("a: |\n   Ett: ett.\n\n  Två.\n\n  Tre.")
    assert told(read) == [("wrong-indentation", 5)]
    assert read.data is not None
    assert read.data["a"] == "Ett: ett.\n\nTvå.\n\nTre.\n"


def test_an_entry_that_stands_too_deep_stays_an_entry() -> None:
    read = read_yaml_text("a:\n  titel: A\n b:\n  titel: B\nc:\n  titel: C\n", "sources.yaml")
    assert told(read) == [("wrong-indentation", 3)]
    assert read.data == {"a": {"titel": "A"}, "b": {"titel": "B"}, "c": {"titel": "C"}}


@pytest.mark.parametrize(
    ("text", "code", "line", "said", "body"),
    [
        ("---\ntitel: X\n  ---\n\nText\n", "head-not-closed", 3, "Ta bort mellanslagen", "\nText\n"),
        (" ---\ntitel: X\n ---\n\nText\n", "head-missing", 1, "Ta bort mellanslagen", "\nText\n"),
        ("---\ntitel: X\n\nText\n\n---\n\nMer\n", "head-not-closed", 4, "mellan nycklarna", "Text\n\n---\n\nMer\n"),
        ("---\ntitel: X\n—\nText\n", "head-not-closed", 3, "mellan nycklarna", "Text\n"),
    ],
)
def test_a_head_whose_lines_went_wrong(tmp_path: Path, text: str, code: str, line: int, said: str, body: str) -> None:
    source, problems = read_news(tmp_path, text)
    assert [(found.code, found.place.line) for found in problems] == [(code, line)]
    assert said in hint(code, dict(problems[0].values), "sv")
    assert source is not None
    assert source.data == {"titel": "X"}
    assert source.body == body


def test_a_slip_in_a_closed_head_does_not_open_it(tmp_path: Path) -> None:
    source, problems = read_news(tmp_path, "---\ntitel: X\n\nsammanfattning Y\n---\n\nText\n")
    assert [(found.code, found.place.line) for found in problems] == [("missing-colon", 4)]
    assert source is not None
    assert source.body == "\nText\n"


JSON = """{
  "titel": "Exempelavtal",
  "parter": [
    {"namn": "Exempel"},
    {"namn": "Exempel två"}
  ],
  "kontakt": {
    "funktion": "Växeln",
    "epost": "post@exempel.example"
  },
  "typ": "unga"
}
"""


@pytest.mark.parametrize("indented", [True, False])
@pytest.mark.parametrize("line", [number for number, one in enumerate(JSON.splitlines(), 1) if one.endswith(",")])
def test_a_comma_left_out_of_pasted_json_is_told_at_its_line(line: int, indented: bool) -> None:
    lines = JSON.splitlines() if indented else [one.strip() for one in JSON.splitlines()]
    whole = read_yaml_text("\n".join(lines), "agreements/x.yaml")
    lines[line - 1] = lines[line - 1].removesuffix(",")
    read = read_yaml_text("\n".join(lines), "agreements/x.yaml")
    assert told(read) == [("missing-comma", line)]
    assert read.problems[0].value("suggestion") == f"{lines[line - 1].strip()},"
    assert (read.data, read.suspect) == (whole.data, frozenset())


def test_pasted_json_without_its_end_is_one_mistake() -> None:
    start = '{\n  "titel": "T",\n  "källa": ["a"'
    read = read_yaml_text(f"{start}]\n", "agreements/x.yaml")
    assert told(read) == [("unclosed-bracket", 1)]
    assert read.data == {"titel": "T", "källa": ["a"]}


@pytest.mark.parametrize(
    ("written", "items"),
    [
        ("a: [\n  Ett steg som går\n  vidare,\n  Två\n]", ["Ett steg som går vidare", "Två"]),
        ("a: [\n  Ett steg i\n    Exempel,\n  Två\n]", ["Ett steg i Exempel", "Två"]),
        ("a: [Ett steg i\n  Exempel, Två]", ["Ett steg i Exempel", "Två"]),
    ],
)
def test_a_text_between_brackets_may_go_on(written: str, items: list[str]) -> None:
    read = read_between(written)
    assert (told(read), read.data and read.data["a"]) == ([], items)


@pytest.mark.parametrize(
    ("written", "line", "right"),
    [
        ("titel: Exempelavtal\n- typ: unga\nkommuner: [Åmål]\n", 2, "typ: unga"),
        ("titel: Exempelavtal\ntyp: unga\n- kommuner:\n    - Åmål\n", 3, "kommuner:"),
        ("titel: Exempelavtal\n- typ: unga\n- kommuner: [Åmål]\n", 2, "typ: unga"),
        ("typ: unga\nkommuner: [Åmål]\ntitel: Exempelavtal\n- kontakt:\n    funktion: Växeln\n", 4, "kontakt:"),
        ("typ: unga\nkontakt:\n  funktion: Växeln\n  - epost: a\n", 4, "epost: a"),
        ("typ: unga\nparter:\n  - namn: A\n    - roll: kommun\n  - namn: B\n", 4, "roll: kommun"),
    ],
)
def test_a_dash_before_a_key_among_others_is_told_once_and_the_key_is_read(written: str, line: int, right: str) -> None:
    read = read_yaml_text(written, "agreements/x.yaml")
    assert [(one.code, one.place.line, one.value("suggestion")) for one in read.problems] == [
        ("misplaced-dash", line, right)
    ]
    dashes = written.replace("- typ", "typ").replace("- ko", "ko").replace("  - epost", "  epost")
    meant = read_yaml_text(dashes.replace("    - roll", "    roll"), "agreements/x.yaml")
    assert (read.data, meant.problems, read.suspect) == (meant.data, (), frozenset())


@pytest.mark.parametrize("indent", ["", "  "])
def test_a_list_whose_first_item_stands_beside_its_key_is_one_mistake(indent: str) -> None:
    read = read_between(f"kommuner: Nacka\n{indent}- Åmål\n{indent}- Mellerud")
    assert told(read) == [("list-on-key-line", 2)]
    assert hints(read) == [
        "Skriv bara `kommuner:` på den här raden, och `- Nacka` på en egen rad rakt ovanför de andra punkterna."
    ]
    assert read.data
    assert read.data["kommuner"] == ["Åmål", "Mellerud"]


def test_a_file_with_a_dash_before_each_key_is_shown_its_own_first_line() -> None:
    read = read_yaml_text("- titel: Avtalet\n- typ: unga\n", "agreements/x.yaml")
    assert (told(read), read.problems[0].value("suggestion")) == ([("not-a-mapping", 1)], "titel: Avtalet")


@pytest.mark.parametrize("sign", ["\t", " = ", "=", " | ", "    "])
def test_a_file_in_columns_is_shown_its_own_first_line(sign: str) -> None:
    read = read_yaml_text(f"titel{sign}Avtalet\ntyp{sign}unga\n", "agreements/x.yaml")
    assert (told(read), read.problems[0].value("suggestion")) == ([("not-a-mapping", 1)], "titel: Avtalet")
