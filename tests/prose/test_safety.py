"""Whatever is written, what comes out is safe, well-formed and in time."""

from __future__ import annotations

import re
import time
from typing import Any
from xml.etree import ElementTree as ET

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from markdown.treeprocessors import InlineProcessor

from overens.problems import Problem
from overens.prose import Prose, closed, parsing, reading, safety
from overens.prose.plain import plain_prose
from overens.prose.safety import safe

from .sources import html_of, read, source_of

ALLOWED = {
    "a": {"href", "title", "class", "aria-label"}, "img": {"src", "alt", "loading"}, "sup": {"id", "class"},
    "li": {"id"},
    "table": {"aria-label"}, "caption": {"class"}, "ol": {"start"},
    "div": {"class", "role", "aria-label", "tabindex"}, "th": {"class", "scope"}, "td": {"class"},
    **{f"h{level}": {"id"} for level in range(2, 7)},
    **{tag: set() for tag in (
        "p", "br", "hr", "em", "strong", "code", "pre", "blockquote", "ul", "dl", "dt", "dd", "thead", "tbody",
        "tr",
    )},
}  # fmt: skip
PIECES = st.sampled_from(
    ["[", "]", "(", ")", "](", "![", "<", ">", "*", "**", "_", "`", "``", "#", "## ", "\n", "\n\n", "- ",
     "1. ", "> ", "    ", "|",
     ":   ", "---", "===", "&", "&#106;", "&colon;", "&#0;",
     "\\", '"', "'", "[^1]", "[^1]: ", "[a]: ", "[a]", "javascript:",
     "data:", "https://x.se", "a@b.se", "<script>", "</script>", "<img src=x onerror=y>", "<!--", "-->",
     "<![CDATA[", "]]>",
     "<a href=x>", "ord", " ", "  \n", "å", "\x02", "\x03", "klzzwxh:0000", "\x021\x03", "\U000f0000",
     "\U000f0001", "\ufffe",
     "\ud800", "\u202e", "\t", "{", "}", "<svg/onload=x>", "x.png", "\r", "\x0c", "\u2028", "\u00a0",
     "javascript&#58;"]
)  # fmt: skip
WHOLE = st.sampled_from(
    ["_a_", "*a*", "__a__", "***a***", "`a`", "``a`b``", "[a](b)", "![a](b.png)", "[a][x]\n\n[x]: b",
     "![a][x]\n\n[x]: b.png",
     "[x]\n\n[x]: b", "![x]\n\n[x]: b.png", "<https://x.se>", "<a@b.se>", "<b>", "&amp;", "\\*", "\\_",
     "a  \nb", "a[^1]\n\n[^1]: c", "\n\n", "ord"]
)  # fmt: skip
TEXTS = st.lists(PIECES | st.text(max_size=3), max_size=40).map("".join)


def check_safe(prose: Prose) -> None:
    numbers = [ord(letter) - 0xF0000 for letter in prose.html if ord(letter) >= 0xF0000]
    assert sorted(numbers) == list(range(len(prose.links)))
    html = closed(prose, lambda link: link.target)
    root = ET.fromstring(f"<body>{html}</body>")
    ids = [element.get("id") for element in root.iter() if element.get("id")]
    assert len(ids) == len(set(ids))
    for element in root.iter():
        if element is root:
            continue
        assert set(element.attrib) <= ALLOWED[str(element.tag)]
        address = element.get("href") or element.get("src") or ""
        head = address.split("/")[0].split("?")[0].split("#")[0]
        assert ":" not in head or head.split(":")[0].casefold() in ("https", "http", "mailto", "tel"), address
        assert not address.startswith("//")
    assert "<script" not in html.casefold()
    assert "klzzwxh" not in html or "klzzwxh" in prose.text + "".join(
        element.get("alt", "") for element in root.iter("img")
    )


@given(TEXTS)
@example("| a |\n|---|\n| b |")
@example("## a\n\n| a |\n|---|\n| b |")
@example("|\n|")
@settings(max_examples=600, deadline=None)
def test_any_text_comes_out_safe_and_well_formed(text: str) -> None:
    prose, problems = read(text)
    check_safe(prose)
    lines = text.count("\n") + 1
    assert all(1 <= problem.place.line <= lines for problem in problems)
    assert all(1 <= link.place.line <= lines for link in prose.links)


@given(TEXTS)
@settings(max_examples=300, deadline=None)
def test_reading_twice_gives_the_same(text: str) -> None:
    assert read(text) == read(text)


@given(st.lists(st.text(alphabet="abå.,–!?()'\"/2018 \n\u00a0%:;-#+="), max_size=8).map("\n\n".join))
@settings(max_examples=400, deadline=None)
def test_the_short_way_gives_the_same_as_the_long_one(text: str) -> None:
    quick = plain_prose(text)
    if quick is None:
        return
    source = source_of(text)
    slow, problems = reading._read(text, source, None, 2, reading._places(text, source, None))
    assert slow == quick
    assert problems == ()


@pytest.mark.parametrize(
    "text",
    ["+ a", "- a", "* a", "# a", "#a", "1. a", "20. a", "a\n: b", "    a", "\ta", "a\n===", "a\n---",
     "a|b\n-|-", "a  \nb", "<b>",
     "&amp;", "*a*", "_a_", "`a`", "[a](b)", "\\*", "> a", " a", "a \n\nb"],
)  # fmt: skip
def test_nothing_with_markup_goes_the_short_way(text: str) -> None:
    assert plain_prose(text) is None
    assert plain_prose(f"Ett.\n\n{text}") is None


@given(TEXTS | st.lists(WHOLE, max_size=4).map(" ".join))
@settings(max_examples=600, deadline=None)
def test_patterns_tried_by_their_signs_give_the_same_as_all_of_them(text: str) -> None:
    ours = read(text)
    parser = parsing._parser()
    parser.md.treeprocessors.register(InlineProcessor(parser.md), "inline", 20)
    try:
        theirs = read(text)
    finally:
        parser.md.treeprocessors.register(parser.inline, "inline", 20)
    assert theirs == ours


@given(
    TEXTS
    | st.lists(
        st.sampled_from(
            [" ", "  ", "    ", "\t", "\n", "\n", "\n\n", "* ", "- ", "+ ", "1. ", "> ", "# ", "a", "b c", "===", "---",
             "***", "_ _ _", "- - -", ":   d", ": ", "|a|b|", "|-|-|", "[^1]: n", "[^1]", "[x]: y", "[x]", "==", "-"]
        ),
        max_size=30,
    ).map("".join)
)  # fmt: skip
@settings(max_examples=1000, deadline=None)
def test_blocks_looked_for_by_their_signs_give_the_same_as_all_of_them(text: str) -> None:
    ours = read(text)
    blocks: Any = parsing._parser().md.parser
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(blocks, "kinds", tuple((("",), kind) for _, kind in blocks.kinds))
        assert read(text) == ours


@given(TEXTS | st.lists(WHOLE | st.sampled_from(["# ", "* ", "\n* ", "1. "]), max_size=9).map("".join))
@settings(max_examples=600, deadline=None)
def test_the_last_gate_would_not_change_what_it_need_not_look_at(text: str) -> None:
    ours = read(text)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(safety, "_PLAIN", re.compile("(?!)"))
        assert read(text) == ours


@pytest.mark.parametrize(
    "html",
    ["<p onclick>a</p>", "<script>a</script>", "<p><b>a</b></p>", "a < b", "&", "<h2 id='a'>a</h2>", '<p id="a">a</p>',
     '<h2 id="a" x="y">a</h2>', "<p/>", "<p >a</p>", "a\r"],
)  # fmt: skip
def test_the_last_gate_looks_at_all_that_is_not_plain(html: str) -> None:
    assert not safety._PLAIN.fullmatch(html)


def test_the_last_gate_lets_nothing_else_through() -> None:
    html = '<p onclick="x">a<script>b</script><img src="x" alt="&lt;" onerror="y"><a href="https://x.se">c</a><br>&nbsp;</p>'
    assert safe(html) == '<p>a<img src="x" alt="&lt;"/><a>c</a><br/>\u00a0</p>'


MANY = 1_000_000
HOSTILE = {
    "brackets": "[" * MANY,
    "stars": "*" * MANY,
    "open strong": "**a " * (MANY // 4),
    "many em": "*a* " * (MANY // 4),
    "quotes": "> " * 10_000 + "x",
    "lists": "- " * 10_000 + "x",
    "numbers": "1. " * 10_000 + "x",
    "definitions": "a\n" + ": " * 10_000 + "x",
    "indented lists": "\n".join(" " * 4 * level + "- x" for level in range(1_000)),
    "open links": "[a](" * 10_000,
    "quoted links": '[a]("' * 9_000,
    "backticks": " ".join("`" * length for length in range(300)),
    "tags": "<a " * 10_000,
    "comments": "<!--" * 10_000,
    "attributes": "<a" + " b" * 20_000 + "*",
    "entities": "&amp;" * 10_000,
    "headings": "# a\n" * 12_000,
    "rules": "a\n---\n" * 8_000,
    "tables": "a|b\n-|-\n" + "a|b\n" * 200_000,
    "footnotes": "".join(f"[^{number}]: x\n" for number in range(4_000)),
    "blank lines": "\n" * MANY + "*",
    "paragraphs": "*a*\n\n" * 200_000,
    "items": "- *a*\n" * 100_000,
    "hashes": "#" * 50_000,
    "spaces": "a" + " " * 40_000 + "b*",
    "nested emphasis": "*a **b " * 300 + "** *" * 300,
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_texts_end_soon(name: str) -> None:
    begin = time.process_time()
    prose, problems = read(HOSTILE[name])
    assert time.process_time() - begin < 3
    check_safe(prose)
    assert {problem.code for problem in problems} <= {"text-too-nested", "heading-level-skipped", "raw-html"}


@pytest.mark.parametrize("name", ["quotes", "lists", "numbers", "indented lists", "open links", "items"])
def test_too_tangled_a_text_is_refused(name: str) -> None:
    prose, problems = read("Först ett stycke.\n\n" + HOSTILE[name])
    assert prose.html == ""
    assert [problem.code for problem in problems] == ["text-too-nested"]
    assert problems[0].place.line >= 3


def test_deep_but_sensible_lists_are_fine() -> None:
    text = "\n".join(" " * 4 * level + f"- nivå {level}" for level in range(10))
    assert read(text)[1] == ()
    assert html_of(text).count("<ul>") == 10


def test_a_long_ordinary_text_is_fine() -> None:
    paragraph = "Parterna ska **träffas** varje månad, se [modellen](pages/om), och följa upp målen. " * 6
    problems: tuple[Problem, ...] = read("## Rubrik\n\n" + (paragraph + "\n\n") * 400)[1]
    assert problems == ()
