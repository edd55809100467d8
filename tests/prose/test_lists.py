"""Lists as people write them: right below a sentence, and inside each other by two, three or four spaces."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from overens.prose.lists import laid_out

from .sources import html_of, read


def shown(text: str) -> str:
    blocks = r"\s*(</?(?:ul|ol|li|p|h2|blockquote)\b[^>]*>)\s*"
    return re.sub(r"\s+", " ", re.sub(blocks, r"\1", html_of(text)))


AB = "<ul><li>a</li><li>b</li></ul>"
NESTED = "<ul><li>a<ul><li>b</li><li>c</li></ul></li><li>d</li></ul>"


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("Vi gör detta:\n- a\n- b\n", f"<p>Vi gör detta:</p>{AB}"),
        ("Vi gör detta:\n* a\n* b\n", f"<p>Vi gör detta:</p>{AB}"),
        ("Så här:\n1. a\n2. b\n", "<p>Så här:</p><ol><li>a</li><li>b</li></ol>"),
        ("Två\nrader:\n- a\n- b\n\nOch mer.", f"<p>Två rader:</p>{AB}<p>Och mer.</p>"),
        ("- a\n  - b\n  - c\n- d\n", NESTED),
        ("- a\n   - b\n   - c\n- d\n", NESTED),
        ("- a\n    - b\n    - c\n- d\n", NESTED),
        ("- a\n\t- b\n\t- c\n- d\n", NESTED),
        ("1. a\n   - b\n   - c\n2. d\n", "<ol><li>a<ul><li>b</li><li>c</li></ul></li><li>d</li></ol>"),
        ("- a\n  fortsätter\n- b\n", "<ul><li>a fortsätter</li><li>b</li></ul>"),
        ("- a\n\n  Ett stycke till.\n", "<ul><li><p>a</p><p>Ett stycke till.</p></li></ul>"),
        ("- a\n  - b\n    fortsätter\n", "<ul><li>a<ul><li>b fortsätter</li></ul></li></ul>"),
        ("> Vi gör:\n> - a\n> - b\n", f"<blockquote><p>Vi gör:</p>{AB}</blockquote>"),
        ("## Rubrik\n- a\n- b\n", f'<h2 id="_rubrik">Rubrik</h2>{AB}'),
    ],
)
def test_a_list_is_a_list(text: str, html: str) -> None:
    assert shown(text) == html
    once = laid_out(text.replace("\t", "    "))
    assert laid_out(once) == once, "what the library reads as it stands is left alone"


@pytest.mark.parametrize(
    "text",
    [
        "Avtalet slöts den 25 januari\n2018. Det gäller.",
        "Det blev minus\n-5 grader och\n+46 är Sverige.",
        "Term\n:   Förklaring\n\nMer.",
        "Ett stycke\n***\noch ett till.",
        "    kod\n    - ingen lista",
    ],
)
def test_what_is_no_list_stays_none(text: str) -> None:
    assert laid_out(text) == text
    assert "<li>" not in shown(text)


def test_a_link_in_a_list_below_a_sentence_keeps_its_place() -> None:
    text = "Läs:\n- [ett](https://exempel.example/a)\n  - [två](https://exempel.example/b)\n"
    found = read(text)[0].links
    assert [(one.place.line, one.place.column) for one in found] == [(2, 9), (3, 11)]


LINES = st.sampled_from(
    ["", "", "Text", "med:", "- a", "* b", "1. c", "2. d", "> q", "## R", "| x | y |", "[^1]: fot", ": def", "---"]
)


@given(st.lists(st.tuples(st.integers(0, 9), LINES), max_size=12))
def test_no_word_and_no_line_is_lost(drawn: list[tuple[int, str]]) -> None:
    text = "\n".join(" " * indent + line if line else "" for indent, line in drawn)
    assert [line.split() for line in laid_out(text).split("\n") if line] == [
        line.split() for line in text.split("\n") if line
    ]
