"""Two agreements in force of one type for one municipality."""

from __future__ import annotations

from collections.abc import Callable

from overens.problems import Problem

Check = Callable[..., tuple[Problem, ...]]
Told = Callable[..., list[tuple[str, int, str]]]


def agreement(start: str, more: str = "", towns: str = "Åmål", kind: str = "unga", end: str = "2030") -> str:
    return f"titel: A\ntyp: {kind}\nkommuner: [{towns}]\nstartdatum: {start}\nslutdatum: {end}\n{more}"


OLD = agreement("2018")


def test_the_newer_of_two_is_told_with_the_municipality(check_content: Check) -> None:
    files = {
        "agreements/gammal.yaml": agreement("2018", towns="Åmål, Mellerud"),
        "agreements/ny.yaml": agreement("2020", towns="Bengtsfors, Mellerud, Åmål"),
    }
    (found,) = check_content(files)
    assert (found.code, found.place.path, found.place.line) == ("agreements-overlap", "agreements/ny.yaml", 3)
    assert found.place.column == 24
    assert (found.value("other"), found.value("municipality")) == ("gammal", "Mellerud")


def test_what_is_no_overlap(told: Told) -> None:
    for other in (
        agreement("2020", "ersätter: [gammal]\n"),
        agreement("2020", "ändrar: [gammal]\n"),
        agreement("2020", kind="samlad"),
        agreement("2020", towns="Mellerud"),
        agreement("2027"),
        agreement("2015", end="2019"),
        agreement("2019", "uppsagd: 2020-01-01\n"),
        "titel: A\ntyp: unga\nkommuner: [Åmål]\nundertecknad: 2020\n",
    ):
        assert told({"agreements/gammal.yaml": OLD, "agreements/ny.yaml": other}) == [], other


def test_two_of_unknown_type_may_be_of_two_types(told: Told) -> None:
    one = agreement("2018", kind="okänd")
    assert told({"agreements/a.yaml": one, "agreements/b.yaml": one}) == []


def test_amendments_of_one_agreement_belong_together(told: Told) -> None:
    files = {
        "agreements/a.yaml": OLD,
        "agreements/b.yaml": agreement("2019", "ändrar: [a]\n"),
        "agreements/c.yaml": agreement("2020", "ändrar: [a]\n"),
        "agreements/d.yaml": agreement("2021"),
    }
    assert told(files) == [("agreements/d.yaml", 3, "agreements-overlap")]


def test_three_are_two_problems(told: Told) -> None:
    files = {f"agreements/{name}.yaml": agreement(f"201{n}") for n, name in enumerate("abc", 5)}
    assert told(files) == [
        ("agreements/b.yaml", 3, "agreements-overlap"),
        ("agreements/c.yaml", 3, "agreements-overlap"),
    ]


def test_a_missing_link_between_them_says_nothing_but_its_own_mistake(told: Told) -> None:
    through = {"agreements/a.yaml": OLD, "agreements/c.yaml": agreement("2022", "ersätter: [b]\n")}
    broken = agreement("2020", "ersätter: [a]\nfel: 1\n")
    assert told({**through, "agreements/b.yaml": broken}) == [("agreements/b.yaml", 7, "unknown-key")]
    draft = agreement("2020", "ersätter: [a]\nutkast: ja\n")
    assert told({**through, "agreements/b.yaml": draft}) == []


def test_a_misspelt_successor_is_told_once(told: Told) -> None:
    files = {"agreements/gammal.yaml": OLD, "agreements/ny.yaml": agreement("2020", "ersätter: [gamal]\n")}
    assert told(files) == [("agreements/ny.yaml", 6, "unknown-reference")]


def test_a_mistake_elsewhere_hides_no_overlap(told: Told) -> None:
    wrong = "målgrupper: [okänd-grupp]\n"
    for old, new in ((OLD + wrong, agreement("2020")), (OLD, agreement("2020", wrong))):
        found = told({"agreements/gammal.yaml": old, "agreements/ny.yaml": new})
        assert ("agreements/ny.yaml", 3, "agreements-overlap") in found
        assert len(found) == 2


def test_nothing_is_said_where_the_mistake_may_decide(told: Told) -> None:
    for wrong in (agreement("2020", towns="Åmål, Amål"), agreement("2020", kind="ungdom"), agreement("nyligen")):
        found = told({"agreements/gammal.yaml": OLD, "agreements/ny.yaml": wrong})
        assert "agreements-overlap" not in {code for _, _, code in found}
