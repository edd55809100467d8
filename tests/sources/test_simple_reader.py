"""Simple YAML is read in a way of its own, with the same result as by the parser of all YAML."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from overens.sources import Limits
from overens.sources.characters import is_plain
from overens.sources.preparing import may_need_preparing
from overens.sources.reader import tree_of
from overens.sources.simple_reader import simple_tree

CONTENT = Path(__file__).parents[2] / "content"
RICH = Path(__file__).parents[1] / "models" / "rich"

KEYS = st.sampled_from(["a", "nr", "namn", "källa", "x-y", "null"])
VALUES = st.sampled_from([
    "ord", "Två ord", "2018-01-25", "KS 2015/0548", "a:b", "a#b", "(x)", "“q”", ".5", "[a]", "[a, b c,d]", "[§ 3]",
    "é", "½",
    "|", "null", "~", "[null]", "a: b", "a #b", "a:", "-x", "- x", "'q'", '"q"', "{a: 1}", "|-", ">", "&x", "*x",
    "!t", "...",
    "---", "%x", "@x", "?", "[a, b", "a]", "[a-]", "[]", "[a: b]", "[ a]", "[a ]", "# k", "",
])  # fmt: skip
BLANKS = st.sampled_from(["", "", "  ", "  ", "    ", " ", "      "])
DASHES = st.sampled_from(["", "", "- ", "-   ", "- - ", "-"])
COLONS = st.sampled_from([":", ": ", ": ", ":   "])
ENTRIES = st.builds("{}{}{}{}{}".format, BLANKS, DASHES, KEYS, COLONS, VALUES).map(str.rstrip)
ITEMS = st.builds("{}{}{}".format, BLANKS, DASHES, VALUES).map(str.rstrip)
OTHERS = st.builds("{}{}".format, BLANKS, st.sampled_from(["# kommentar", "fri text", "#1", ""])).map(str.rstrip)
LINES = ENTRIES | ENTRIES | ITEMS | OTHERS
ENDS = st.sampled_from(["", "\n", "\n\n"])


def agrees(text: str, limits: Limits) -> bool:
    """Whether the text is simple; then the other way must give the same."""
    assert is_plain(text)
    if may_need_preparing(text):
        return False
    simple = simple_tree(text, limits)
    if simple is not None:
        assert simple == tree_of(text, limits, {})
    return simple is not None


@given(st.lists(LINES, max_size=8).map("\n".join), ENDS, st.sampled_from([1, 2, 3, 40]))
@settings(max_examples=2000, deadline=None)
def test_both_ways_give_the_same(text: str, end: str, depth: int) -> None:
    agrees(text + end, Limits(depth=depth))


def test_both_ways_give_the_same_for_the_files_that_there_are() -> None:
    texts = [path.read_text(encoding="utf-8") for path in sorted((*CONTENT.rglob("*.yaml"), *RICH.glob("*.yaml")))]
    assert sum(agrees(text, Limits()) for text in texts if is_plain(text)) > len(texts) // 2


@pytest.mark.parametrize(
    "text",
    ["a: b\n", "# k\n\na: b\n\n  # k\nc: d", "a:\n  b: c\n  d: [e, f g]\nh: i",
     "a:\n- b\n- c: d\n  e: f\n-   g: h\ni: j",
     "a: |\n  b: c\n   # d\n\n  e\n# k\nf: g\n", "a:\n  - b: |\n      c\n    d: e\n", "a: b:c#d\n", "a: |\n  b\n\n\n"],
)  # fmt: skip
def test_what_most_files_hold_is_simple(text: str) -> None:
    assert agrees(text, Limits())


@pytest.mark.parametrize(
    "text",
    ["", "# k\n", "a", "- a\n", " a: b", "a:", "a: \n", "a: ~", "a: null", "a: []", "a: b\n  c", "a: b\n c: d",
     "a: b\na: c",
     "a: 'b'", 'a: "b"', "a: {b: c}", "a: [b\n  ]", "a: >\n  b", "a: |-\n  b", "a: |\n  b", "a: |\n", "a: |\n\n  b\n",
     "a: b: c",
     "a: b #c", "a: &b c", "? a", "a:\n  - b\n - c", "a:\n  - b\n  c: d", "a:\n- - b", "a: b\n--- c", "a b: c",
     "'a': b"],
)  # fmt: skip
def test_what_may_mean_something_else_is_not(text: str) -> None:
    assert simple_tree(text, Limits()) is None


def test_what_is_nested_too_deep_is_left_to_be_refused() -> None:
    text = "a:\n  b:\n    - c: [d]\n"
    assert agrees(text, Limits(depth=5))
    assert not any(agrees(text, Limits(depth=depth)) for depth in (0, 1, 2, 3, 4))
