"""Texts of what most texts are made of: paragraphs, headings, flat lists, links, strong and stressed words.

Python-Markdown looks for everything everywhere, and needs several times as long as these few expressions. They give the
same elements (a test compares). Errs on the side of caution: a text with anything else in it goes the long way.
"""

from __future__ import annotations

import re
from xml.etree.ElementTree import Element, SubElement

from overens.prose.marks import MARK

# Far below every limit of `bounds`, so that none of them is passed by what is read here.
_LONGEST = 10_000
_MOST_SIGNS = 1_000
_MOST_HEADINGS = 150

# What means something that is not read here: anywhere, or at the beginning or end of a line.
_FOREIGN = (*"`\\<|\t\r", "![", "[^", "]:", " \n", "\n ", "\n>", "\n:", "\n=", "\n+")
_BLANK_LINES = re.compile(r"\n\n+")
_HEADING = re.compile(rf"(#{{1,6}})({MARK}[^#\n]*)(?:\n|\Z)")
_BULLET = re.compile(r"[*-] +(?![#>:+=-]|\* |\d+\.)(\S[^\n]*)")
_NUMBER = re.compile(r"([0-9]+)\. +(?![#>:+=-]|\* |\d+\.)(\S[^\n]*)")
_NO_PARAGRAPH = re.compile(r"\A\d+\.|^[#-]|^\* ", re.MULTILINE)

_SIGNS = re.compile(r"[*_&\[\]]")
_PLAIN = r"[^*_&\[\]]"
_EDGE = r"[^\s*_&\[\]]"
_INLINE = re.compile(
    rf"""\[(?P<label>{_PLAIN}+)\]\((?P<target>{MARK}[^\s()\[\]<>"'*]+)\)
    |(?<!\*)(?P<stars>\*\*?)(?P<inner>{_EDGE}(?:{_PLAIN}*{_EDGE})?)(?P=stars)(?!\*)""",
    re.VERBOSE,
)
_TAGS = {"*": "em", "**": "strong"}


class _NotSimpleError(Exception):
    """Something else was found. Never leaves this module."""


def simple_elements(text: str) -> Element | None:
    """The elements of a marked text, with marks still in them; None if the text may hold anything else."""
    if not _may_be_simple(text):
        return None
    root = Element("div")
    try:
        for block in _BLANK_LINES.split(text.strip("\n")):
            _add_block(root, block)
    except _NotSimpleError:
        return None
    return root


def _may_be_simple(text: str) -> bool:
    lines = f"\n{text}\n"
    if len(text) > _LONGEST:
        return False
    for sign in _FOREIGN:
        if sign in lines:
            return False
    return len(_SIGNS.findall(text)) <= _MOST_SIGNS and lines.count("\n#") <= _MOST_HEADINGS


def _add_block(root: Element, block: str) -> None:
    """Add what stands between two blank lines; lines may follow a heading without one."""
    while found := _HEADING.match(block):
        _fill(SubElement(root, f"h{len(found[1])}"), found[2].strip())
        block = block[found.end() :]
    if block.startswith(("* ", "- ")):
        _add_list(root, "ul", [_item(_BULLET, line) for line in block.split("\n")])
    elif found := _NUMBER.match(block):
        made = _add_list(root, "ol", [_item(_NUMBER, line) for line in block.split("\n")])
        if found[1] != "1":
            made.set("start", found[1])
    elif paragraph := block.lstrip():
        if _NO_PARAGRAPH.search(block):
            raise _NotSimpleError
        _fill(SubElement(root, "p"), paragraph)


def _item(expression: re.Pattern[str], line: str) -> str:
    found = expression.fullmatch(line)
    if found is None:
        raise _NotSimpleError
    return str(found[found.re.groups])


def _add_list(root: Element, tag: str, items: list[str]) -> Element:
    if len(root) and root[-1].tag == tag:
        raise _NotSimpleError  # the two become one, with paragraphs in it
    made = SubElement(root, tag)
    for text in items:
        _fill(SubElement(made, "li"), text)
    return made


def _fill(element: Element, text: str) -> None:
    """Put a text with its links and stressed words into an element."""
    if not _SIGNS.search(text):
        element.text = text
        return
    done, before = 0, None
    for found in _INLINE.finditer(text):
        _say(element, before, text[done : found.start()])
        before = _linked(element, found) if found["target"] else _stressed(element, found)
        done = found.end()
    _say(element, before, text[done:])


def _say(element: Element, before: Element | None, text: str) -> None:
    """Add a piece of text after an element inside, or at the beginning."""
    if _SIGNS.search(text):
        raise _NotSimpleError
    if before is None:
        element.text = text
    else:
        before.tail = text


def _linked(element: Element, found: re.Match[str]) -> Element:
    link = SubElement(element, "a", href=found["target"])
    link.text = found["label"]
    return link


def _stressed(element: Element, found: re.Match[str]) -> Element:
    word = SubElement(element, _TAGS[found["stars"]])
    word.text = found["inner"]
    return word
