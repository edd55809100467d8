"""Texts in a row where a list belongs are one mistake, offered as the list that was meant."""

from __future__ import annotations

from typing import Any

import pytest

from overens.problem_texts import hint
from overens.sources import YamlText, read_yaml_text


def read_between(wrong: str) -> YamlText:
    return read_yaml_text(f"titel: Exempelavtal\n{wrong}\ngranskad: 2018\n", "agreements/x.yaml")


def told(read: YamlText) -> list[tuple[str, int]]:
    return [(found.code, found.place.line) for found in read.problems]


@pytest.mark.parametrize(
    ("wrong", "right", "value"),
    [
        ('målgrupper: "unga", "nyanlända"', "[unga, nyanlända]", ["unga", "nyanlända"]),
        ("målgrupper: 'unga' och 'nyanlända' # obs", "[unga, nyanlända]", ["unga", "nyanlända"]),
        ("kommuner: [Åmål], Mellerud", "[Åmål, Mellerud]", ["Åmål", "Mellerud"]),
        ('kommuner: ["Åmål"], ["Mellerud", Säffle]', "[Åmål, Mellerud, Säffle]", ["Åmål", "Mellerud", "Säffle"]),
        ("process: \"Möte, plan\"; 'Arbete'", "['Möte, plan', Arbete]", ["Möte, plan", "Arbete"]),
    ],
)
def test_the_list_is_offered_and_read(wrong: str, right: str, value: Any) -> None:
    read = read_between(wrong)
    assert told(read) == [("text-for-list", 2)]
    key = wrong.split(":")[0]
    assert hint("text-for-list", dict(read.problems[0].values), "sv") == f"Skriv `{key}: {right}`."
    assert read.data == {"titel": "Exempelavtal", key: value, "granskad": "2018"}
    assert not read.suspect


def test_items_with_keys_get_theirs() -> None:
    read = read_between('parter: "Exempelkommun", "Exempelskolan"')
    assert told(read) == [("text-for-list", 2)]
    assert read.problems[0].value("suggestion") == "`- namn: Exempelkommun`, `- namn: Exempelskolan`"
    assert ("parter",) in read.suspect


def test_several_items_after_one_dash() -> None:
    read = read_between('kommuner:\n  - "Åmål", "Mellerud"\n  - [Säffle], Arvika')
    assert told(read) == [("several-in-one", 3), ("several-in-one", 4)]
    assert read.problems[0].value("items") == "`- Åmål`, `- Mellerud`"


@pytest.mark.parametrize(
    ("wrong", "code"),
    [
        ("titel2: 'Ett' och 'två'", "text-after-quote"),
        ("kommuner: 'Åmål'\n  och Mellerud", "text-goes-on"),
        ("kommuner: ['Åmål' 'Mellerud']", "missing-comma"),
        ("kommuner: ['Åmål'] och {a: b}", "reserved-sign"),
        ('sammanfattning: "Ett\n  två" tre', "text-after-quote"),
        ("sammanfattning: 'Ett\n  två' tre\n  fyra\nbelägg: hela", "text-after-quote"),
        ("sammanfattning: 'Ett\nbelägg: 'hela'", "unclosed-quote"),
    ],
)
def test_other_texts_after_a_closing_sign_are_one_mistake_too(wrong: str, code: str) -> None:
    assert [found.code for found in read_between(wrong).problems] == [code]


@pytest.mark.parametrize(
    ("sign", "code"), [("[", "unclosed-bracket"), ("{", "unclosed-bracket"), ('"', "unclosed-quote")]
)
def test_a_key_with_nothing_but_an_opening_sign_keeps_its_key(sign: str, code: str) -> None:
    read = read_yaml_text(f"titel: Exempelavtal\nfel: {sign}\n", "agreements/x.yaml")
    assert told(read) == [(code, 2)]
    assert read.data is not None
    assert "fel" in read.data
    assert ("fel",) in read.suspect


@pytest.mark.parametrize(
    ("wrong", "suggestion"), [(">300", "värde: 300`, `gräns: över"), (">= 1 500", "värde: 1 500`, `gräns: minst")]
)
def test_more_than_a_number_goes_into_its_keys(wrong: str, suggestion: str) -> None:
    read = read_between(f"kartläggning:\n  - mått: elever\n    värde: {wrong}\n    enhet: personer")
    assert [(one.code, one.place.line, one.value("suggestion")) for one in read.problems] == [
        ("invalid-number", 4, suggestion)
    ]


def test_a_list_with_a_sign_after_it_is_the_list() -> None:
    for sign in ",;.":
        read = read_between(f"kommuner: [Åmål]{sign}")
        assert [(one.code, one.value("value")) for one in read.problems] == [("text-for-list", "[Åmål]")]


def test_a_remark_after_a_bracket_is_no_item() -> None:
    assert told(read_between("kommuner: [Åmål] ej klart")) == [("reserved-sign", 2)]


@pytest.mark.parametrize("wrong", ["kommuner:\n  - : Åmål", "kommuner:\n  - ? [a]\n", "kommuner:\n  <<: x"])
def test_a_list_that_lost_a_key_is_not_empty(wrong: str) -> None:
    read = read_between(wrong)
    assert len(read.problems) == 1
    assert any(loc[:1] == ("kommuner",) for loc in read.suspect)


def test_a_comment_of_another_language_is_offered_as_ours() -> None:
    (found,) = read_between("// en kommentar").problems
    assert (found.code, found.value("suggestion")) == ("missing-colon", "# en kommentar")
