from __future__ import annotations

import pickle
import time
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from overens.checks import check, scan

Page = Callable[..., bytes]

PIECES = ["<p>", "</p>", "<a href='x'>", "</a>", "<br/>", "&amp;", "&", "<", "å", '"', "<svg/>", "<!--", "-->", "]]>"]
ODD = ["<p>", "<a x='y' ", "url(", "url('", "<br/>", '"//', "<a/>", "<svg/>", "/*", "<!--", "<a", "]", "&"]


def test_facts_can_be_sent_between_processes(page: Page) -> None:
    facts = scan("a/index.html", page('<h2 id="x">X</h2><a href="../b/">b</a><img src="c.png"/>'))

    assert pickle.loads(pickle.dumps(facts)) == facts
    assert facts.links == {"b/": 5}
    assert facts.resources == {"a/c.png": 5}
    assert facts.ids == {"x"}
    assert [fault.code for fault in facts.faults] == ["page-image-without-alt"]


@given(st.lists(st.sampled_from(PIECES)).map("".join))
def test_no_page_breaks_the_checks(body: str) -> None:
    for path in ("index.html", "a.svg", "a.css", "a.js", "a.xml", "a.webmanifest"):
        content = body.encode()
        check({path: scan(path, content)}, {path: content})


@given(st.binary())
def test_no_bytes_break_the_checks(content: bytes) -> None:
    for path in ("index.html", "a.svg", "a.css", "a.js", "a.xml", "a.webmanifest"):
        check({path: scan(path, content)}, {path: content})


@pytest.mark.parametrize("piece", ODD)
def test_odd_files_take_no_odd_time(piece: str, page: Page) -> None:
    body = piece * (200_000 // len(piece))
    started = time.process_time()
    for path in ("index.html", "a.svg", "a.css", "a.js"):
        scan(path, body.encode())
    scan("index.html", page(body))
    assert time.process_time() - started < 2
