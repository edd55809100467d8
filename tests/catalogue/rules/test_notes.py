"""One file for each municipality, named as its address."""

from __future__ import annotations

from collections.abc import Callable

from overens.problems import Problem

Check = Callable[..., tuple[Problem, ...]]
Told = Callable[..., list[tuple[str, int, str]]]


def note(name: str) -> str:
    return f"sammanfattning: Exempel.\nkommun: {name}\n"


def test_the_name_is_the_address(check_content: Check) -> None:
    files = {
        "municipalities/habo-jonkopings-lan.yaml": note("Habo"),
        "municipalities/upplands-vasby.yaml": note("0114"),
        "municipalities/habo.yaml": note("Håbo"),
    }
    (found,) = check_content(files)
    assert (found.code, found.place.path, found.place.line) == ("note-file-name", "municipalities/habo.yaml", 2)
    assert (found.value("municipality"), found.value("right")) == ("Håbo", "habo-uppsala-lan.yaml")


def test_a_second_file_is_told_at_itself(check_content: Check) -> None:
    files = {"municipalities/amal.yaml": note("Åmål"), "municipalities/aaa.yaml": note("Åmål")}
    (found,) = check_content(files)
    assert (found.code, found.place.path) == ("municipality-noted-twice", "municipalities/aaa.yaml")
    assert found.value("other") == "municipalities/amal.yaml"


def test_two_wrong_names_are_one_of_each(told: Told) -> None:
    files = {"municipalities/b.yaml": note("Åmål"), "municipalities/a.yaml": note("Åmål")}
    assert told(files) == [
        ("municipalities/a.yaml", 2, "note-file-name"),
        ("municipalities/b.yaml", 2, "municipality-noted-twice"),
    ]


def test_a_mistake_elsewhere_hides_no_wrong_name(told: Told) -> None:
    for wrong in ("avstått: nej\n", "fel: 1\n"):
        found = {(path, code) for path, _, code in told({"municipalities/b.yaml": note("Åmål") + wrong})}
        assert ("municipalities/b.yaml", "note-file-name") in found
        assert len(found) == 2
