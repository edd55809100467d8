"""Simple texts are read in a way of their own, with the same result as by the long one."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from overens.problems import Problem
from overens.prose import Prose, parsing
from overens.prose.marks import marked
from overens.prose.simple import simple_elements

from .sources import read

CONTENT = Path(__file__).parents[2] / "content"

PIECES = st.sampled_from([
    "ord", "Två ord", "**starkt**", "*betonat*", "**a* b**", "** a**", "**a **", "***a***", "[text](pages/om)",
    "[a](b_c&d)", "[a](#b)", "[a]()", "[](b)", "[**a**](b)", "**[a](b)**", "[a](b 'c')", "[a](b(c))", "[a]",
    "![a](b.png)", "*", "**", "_a_", "_", "&", "&amp;", ">", "(", ")", "!", ".", ",", " ", " ", " ", "\n", "\n",
    "\n\n", "\n\n", "\n\n\n", "\n# ", "\n## ", "\n## a\n", "\n\n## a ##\n", "#", "\n\n* ", "\n* ", "\n- ", "\n\n- ",
    "\n\n1. ", "\n2. ", "\n\n3. ", "* ", "1. ", "\n> ", "\n: ", "\n---\n", "\n***\n", "\n===", "\n  ", "  \n", "|",
    "`a`", "\\*", "<b>", "<https://x.se>", "här", "javascript:a", "[här](pages/om)", "\u00a0", "\u2028", "\x85", "\t",
    "١. ", "\U000f0000", "klzzwxh:0000", "[^1]", "[a]: b",
])  # fmt: skip


def read_the_long_way(text: str) -> tuple[Prose, tuple[Problem, ...]]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(parsing, "simple_elements", lambda _: None)
        return read(text)


def is_simple(text: str) -> bool:
    with_marks = marked(text)
    return with_marks is not None and simple_elements(with_marks.text) is not None


@given(st.lists(PIECES, max_size=24).map("".join))
@settings(max_examples=1500, deadline=None)
def test_both_ways_give_the_same(text: str) -> None:
    assert read(text) == read_the_long_way(text)


def test_both_ways_give_the_same_for_the_texts_that_there_are() -> None:
    bodies = [path.read_text(encoding="utf-8").split("\n---\n", 1)[1] for path in sorted(CONTENT.glob("*/*.md"))]
    assert sum(map(is_simple, bodies)) > len(bodies) // 2
    assert [read(body) for body in bodies] == [read_the_long_way(body) for body in bodies]


@pytest.mark.parametrize(
    "text",
    ["# Rubrik\nText med *betoning*, **styrka** och [länk](pages/om).\n\n* ett\n* **två** ord\n\nSlut (**nu**).",
     "1. ett\n2. två\n\n- tre\n- [fyra](sources/x_y)", "## A\n## B\n\nRad ett\nrad två."],
)  # fmt: skip
def test_what_most_texts_hold_is_simple(text: str) -> None:
    assert is_simple(text)
    assert read(text) == read_the_long_way(text)


@pytest.mark.parametrize(
    "text",
    ["* a\n\n* b", "* a\n  b", "* a\nb", "a\n* b", "* # a", "* * a", "* 1. a", "a\n---", "a\n# b", "**a", "a_b_",
     "[a] b", "# a #", "`a`", "***", "* **", "> a", "a  \nb", "a|b", "&amp;", "[a](b 'c')", "[a](<b>)", "ord " * 3000],
)  # fmt: skip
def test_what_may_mean_something_else_is_not(text: str) -> None:
    assert not is_simple(text)
