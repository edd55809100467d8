"""Where and why a page stops being well-formed, in words that the author of a template can act on.

Only broken pages come here, so they are read a second time, with a stack of open elements.
"""

from __future__ import annotations

import re
from xml.parsers import expat
from xml.parsers.expat import errors

from overens.checks.facts import Fault, fault

CLOSING = re.compile(r"(?:</)?([^\s<>]+)")
ENTITY = re.compile(r"&[^\s;<&]*;?")
CROSSED = errors.codes[errors.XML_ERROR_TAG_MISMATCH]
UNKNOWN_ENTITY = errors.codes[errors.XML_ERROR_UNDEFINED_ENTITY]
LEFT_OPEN = errors.codes[errors.XML_ERROR_NO_ELEMENTS], errors.codes[errors.XML_ERROR_UNCLOSED_TOKEN]
AROUND = 20


def break_in(markup: bytes) -> Fault:
    """The fault at which a parser gives up. `markup` is a page or an SVG or XML file that it refused."""
    parser = expat.ParserCreate("utf-8")
    opened: list[tuple[str, int]] = []
    parser.StartElementHandler = lambda name, _: opened.append((name, parser.CurrentLineNumber))
    parser.EndElementHandler = lambda _: opened.pop()
    try:
        parser.Parse(markup, True)
    except expat.ExpatError as error:
        return _described(markup, max(parser.ErrorByteIndex, 0), error, opened)
    raise ValueError("the markup is well-formed")


def _described(markup: bytes, index: int, error: expat.ExpatError, opened: list[tuple[str, int]]) -> Fault:
    text = markup[index : index + 400].decode("utf-8", "replace")
    line, column = error.lineno, error.offset + 1
    if error.code == CROSSED and opened:
        name, opened_line = opened[-1]
        closing = CLOSING.match(text)
        closed = closing.group(1) if closing else "?"
        return fault("page-tags-crossed", line, column, tag=name, opened=opened_line, closed=closed)
    if error.code == UNKNOWN_ENTITY:
        entity = ENTITY.match(text)
        return fault("page-entity-unknown", line, column, entity=entity.group() if entity else "&")
    if error.code in LEFT_OPEN and opened and not text.strip():
        name, opened_line = opened[-1]
        return fault("page-tag-unclosed", opened_line, tag=name)
    return fault("page-not-well-formed", line, column, excerpt=_around(markup, index))


def _around(markup: bytes, index: int) -> str:
    """A few characters of the line around a byte."""
    before = markup[:index].rpartition(b"\n")[2].decode("utf-8", "replace")[-AROUND:]
    after = markup[index : index + 4 * AROUND].partition(b"\n")[0].decode("utf-8", "replace")[:AROUND]
    return (before + after).strip()
