"""What must not stand in any text: found wherever it is, told at its line, and never repeated."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from overens.models import BASE_VOCABULARIES, read_record, scans
from overens.models.scans import is_private
from overens.problems import Place
from overens.sources import Attachment, Mark, Source

Told = Callable[..., list[tuple[int, str, str | None]]]
BASE = "titel: A\ntyp: unga\nkommuner: [Åmål]\n"
NUMBER = "19121212-1212"  # Skatteverket's own example of a number that nobody has


@pytest.mark.parametrize(
    ("text", "line"),
    [
        (f"titel: Avtal {NUMBER}\ntyp: unga\nkommuner: [Åmål]\n", 1),
        (BASE + f"# {NUMBER}\n", 4),
        (BASE + f"parter: [{{namn: X, diarienummer: {NUMBER}}}]\n", 4),
        (BASE + f"startdatum: {NUMBER}\n", 4),
        (BASE + f"sammanfattning: |\n  En rad.\n  Ring {NUMBER}.\n", 6),
        (BASE + "sammanfattning: >\n  En rad 121212-\n  1212.\n", 4),
        (BASE + 'sammanfattning: "\\x319121212-1212"\n', 4),
        (BASE + f"kartläggning: [{{mått: x, uppdelning: {{'{NUMBER}': 1}}}}]\n", 4),
        (BASE + f"{NUMBER}: telefon\n", 4),
    ],
)
def test_a_personal_number_is_one_problem_at_its_line(read: Any, text: str, line: int) -> None:
    facts, problems = read(text)
    assert facts is None
    assert [(one.place.line, one.code, one.values) for one in problems] == [(line, "personal-number", ())]


def test_personal_numbers_in_running_text(told: Told) -> None:
    assert told(f"---\ntitel: A\ndatum: 2018\n---\n\nEn rad.\n{NUMBER}\n", "news/x.md") == [
        (7, "personal-number", None)
    ]


def test_personal_numbers_in_names_of_files_are_told_at_the_file() -> None:
    marks = {(): Mark(1, 1)}
    plain = Source("pages/om.md", "pages", "om", "sv", {"titel": "A"}, marks, {}, "", 4, ("titel: A",), frozenset())
    named = replace(plain, path=f"pages/{NUMBER}.md", id=NUMBER)
    (problem,) = read_record(named, BASE_VOCABULARIES)[1]
    assert (problem.code, problem.place) == ("personal-number", Place(named.path, 1, 1))
    beside = replace(plain, attachments=(Attachment(f"{NUMBER}.pdf", 1, Path("x")),))
    (problem,) = read_record(beside, BASE_VOCABULARIES)[1]
    assert (problem.code, problem.place.path) == ("personal-number", f"pages/om/{NUMBER}.pdf")


@pytest.mark.parametrize(
    ("line", "where"),
    [
        ("uppsägningstid: '[Ange omfattning och typ av insats]'", 4),
        ("uppsägningstid: [Ange omfattning, typ]", 4),
        ("målgrupper: [Ange målgrupp]", 4),
        ("process: [Ange steg]", 4),
        ("startdatum: '[ange datum]'", 4),
        ("sammanfattning: |\n  Text.\n  Mera [Ange text] här.", 6),
        ("sammanfattning: |\n  Text [Ange omfattning\n  och typ] här.", 5),
        ("organisation: {möten: Klicka här för att ange text.}", 4),
    ],
)
def test_a_template_leftover_is_one_problem_at_its_line(told: Told, line: str, where: int) -> None:
    assert told(f"{BASE}{line}\n") == [(where, "template-leftover", None)]


def test_a_template_leftover_in_running_text(told: Told) -> None:
    text = "---\ntitel: A\n---\nEn rad.\n[Ange text].\nEn [länk](om) och en [ange][1].\n\n[1]: om\n"
    assert told(text, "pages/x.md") == [(5, "template-leftover", None)]


@pytest.mark.parametrize(
    ("address", "private"),
    [
        ("anna.svensson@kommun.example", True),
        ("anna-karin.af.svensson2@kommun.example", True),
        ("info@kommun.example", False),
        ("kommunens.vaxel@kommun.example", False),
        ("arbetsmarknad.integration@kommun.example", False),
        ("a.b@kommun.example", False),
        ("registrator@gmail.com", True),
        ("nagon@student.hotmail.co.uk", True),
        ("gmail@kommun.example", False),
    ],
)
def test_which_addresses_are_private(address: str, private: bool) -> None:
    assert is_private(address) is private


def test_a_private_address_is_a_warning(read: Any) -> None:
    text = BASE + "kontakt: {funktion: X, epost: anna.svensson@kommun.example}\n"
    facts, problems = read(text)
    assert [(one.place.line, one.code, one.severity) for one in problems] == [(4, "private-email", "warning")]
    assert facts.contact.email == "anna.svensson@kommun.example"


def test_long_rows_of_signs_cost_little(told: Told) -> None:
    begun = time.process_time()
    assert told("1" * 500_000 + "\n" + "a." * 200_000 + " x@\n", "agreements/exempel.md") == []
    assert time.process_time() - begun < 2


def test_a_private_address_in_running_text(told: Told) -> None:
    text = "---\ntitel: A\n---\nFråga anna.svensson@kommun.example.\n"
    assert told(text, "pages/x.md") == [(4, "private-email", None)]


NUMBER_IN_MARKUP = [
    ("121212\\-1212", 0),
    ("**121212**-1212", 2),
    ("121212&#45;1212 och 121212&nbsp;1212", 0),
    ("delat 121212-\n1212", 6),
    ("> *121212*\n> -1212", 3),
]


@pytest.mark.parametrize(("written", "column"), NUMBER_IN_MARKUP)
def test_a_personal_number_is_found_where_only_the_finished_text_shows_it(read: Any, written: str, column: int) -> None:
    _, problems = read(f"---\ntitel: A\ndatum: 2018\n---\nFörst.\n\n{written}\n", "news/x.md")
    assert {(one.code, one.place.line) for one in problems} == {("personal-number", 7)}
    assert problems[0].place.column == column + 1
    block = "\n".join(f"  {line}" for line in written.split("\n"))
    _, problems = read(f"titel: A\ntyp: unga\nkommuner: [Åmål]\nsammanfattning: |\n  Först.\n\n{block}\n")
    assert {(one.code, one.place.line) for one in problems} == {("personal-number", 7)}


@pytest.mark.parametrize("written", ["121212\n\n1212", "*121212* 1213", "121212\\-1213", "a 121212\nb 1212"])
def test_what_only_looks_like_one_across_signs_is_left_alone(read: Any, written: str) -> None:
    assert read(f"---\ntitel: A\ndatum: 2018\n---\n{written}\n", "news/x.md")[1] == ()


@given(
    st.lists(st.sampled_from([*"019 -+_.\n/…–“Åa", "٣", "९", "𝟗", "٠١٢٣", "2018-01-", "0" * 9]), max_size=30).map(
        "".join
    )
)
def test_ten_digits_are_never_passed_over(text: str) -> None:
    if scans._TEN_DIGITS.search(text):
        assert scans._may_hold_ten_digits(text)


@pytest.mark.parametrize("text", ["från 2018-01-25 till 2019", "a1b2c3d4e5f6g7h8i9j0k", "“Åmål” – sjuhundra…", ""])
def test_what_holds_no_ten_digits_in_a_row_is_not_looked_at_twice(text: str) -> None:
    assert not scans._may_hold_ten_digits(text)
