from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from overens.problems import Place
from overens.reporting.excerpt import excerpt
from overens.reporting.visible import width

LINES = (
    "titel: Exempelavtal",
    "typ: samlad",
    "kommuner: [Amal]",
    "undertecknad: 2018-01-25",
    "källa: [exempel]",
    "slut: x",
)


def test_two_lines_stand_before_and_after_with_a_marker_under_the_column() -> None:
    assert excerpt(LINES, Place("x.yaml", 3, 12), 80) == (
        "1 | titel: Exempelavtal",
        "2 | typ: samlad",
        "3 | kommuner: [Amal]",
        "  |            ^",
        "4 | undertecknad: 2018-01-25",
        "5 | källa: [exempel]",
    )


def test_numbers_are_aligned_when_they_get_longer() -> None:
    rows = excerpt([f"rad {number}" for number in range(1, 15)], Place("x.yaml", 9, 1), 80)
    assert rows[0] == " 7 | rad 7"
    assert rows[3] == "   | ^"
    assert rows[-1] == "11 | rad 11"


def test_the_first_line_has_none_before_it() -> None:
    assert excerpt(LINES, Place("x.yaml", 1, 1), 80)[:2] == ("1 | titel: Exempelavtal", "  | ^")


def test_what_follows_the_last_line_end_is_no_line() -> None:
    assert excerpt(["titel: A", "typ: B", ""], Place("x.yaml", 1, 1), 80)[-1] == "2 | typ: B"


@pytest.mark.parametrize("line", [0, 7, 99])
def test_a_line_that_is_not_there_gives_no_excerpt(line: int) -> None:
    assert excerpt(LINES, Place("x.yaml", line, 1), 80) == ()


def test_an_empty_file_gives_no_excerpt() -> None:
    assert excerpt((), Place("x.yaml", 1, 1), 80) == ()


def test_a_tab_is_shown_as_wide_as_it_is_marked() -> None:
    assert excerpt(["a:\tb"], Place("x.yaml", 1, 4), 80) == ("1 | a:  b", "  |     ^")


def test_wide_letters_take_two_columns_and_combining_ones_none() -> None:
    assert excerpt(["漢字: x"], Place("x.yaml", 1, 5), 80)[1] == "  |       ^"
    assert excerpt(["A\u030amal: x"], Place("x.yaml", 1, 8), 80)[1] == "  |       ^"


def test_no_control_character_reaches_the_terminal() -> None:
    shown = "\n".join(excerpt(["titel: \x1b[2J\x9b1m\u202eelak\u2028"], Place("x.yaml", 1, 8), 200))
    assert "\x1b" not in shown
    assert "\x9b" not in shown
    assert "\u202e" not in shown
    assert "<U+001B>[2J<U+009B>1m<U+202E>elak<U+2028>" in shown


def test_a_long_line_is_cut_around_the_column() -> None:
    line = "a" * 500 + "HÄR" + "b" * 500
    row, marker = excerpt([line], Place("x.yaml", 1, 501), 60)
    assert "HÄR" in row
    assert row[marker.index("^")] == "H"
    assert width(row) <= 60
    assert row[4] == "…"
    assert row[-1] == "…"


def test_a_long_line_that_is_wrong_at_its_beginning_is_cut_at_the_end_only() -> None:
    row, marker = excerpt(["nyckel: " + "b" * 500], Place("x.yaml", 1, 1), 60)
    assert row.startswith("1 | nyckel: b")
    assert row.endswith("…")
    assert marker == "  | ^"


def test_a_line_of_megabytes_is_cut_at_once() -> None:
    assert len(excerpt(["å" * 2_000_000], Place("x.yaml", 1, 1_000_000), 100)[0]) <= 100


@given(line=st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\n")), data=st.data())
def test_the_marker_is_always_under_the_character(line: str, data: st.DataObject) -> None:
    column = data.draw(st.integers(1, len(line) + 1))
    rows = excerpt([line], Place("x.yaml", 1, column), 60)
    marker = next((row for row in rows if row.startswith("  |")), None)
    if not line:  # a file of one empty line
        return
    assert marker is not None
    assert marker.endswith("^")
    assert width(marker) <= 61
    assert all(width(row) <= 60 for row in rows if row is not marker)


def test_what_points_at_a_personal_number_repeats_no_long_number() -> None:
    rows = excerpt(["delat 811218-", "9876, 12 maj"], Place("x.yaml", 1, 7), 80, secret=True)
    assert rows == ("1 | delat ••••••-", "  |       ^", "2 | ••••, 12 maj")
